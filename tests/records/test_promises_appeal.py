"""Promises across tables: a published appeal is whole, and each of its demands asks for a measure.

They are checked at the end of the transaction, and broken here from either side, past all Python code.
"""

import pytest
from django.db import DatabaseError, connection

from appeals.models import Appeal, Demand, DemandTheme, Text, Theme, Version
from tests import factories
from tests.records.broken import done_at_once, promise_broken_by

pytestmark = pytest.mark.django_db
WHOLE = "published_appeal_is_whole"
MEASURE = "demand_has_measure"


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def published_demand(**fields):
    return factories.demand(text=factories.published_appeal().texts.get(), **fields)


# -- a published appeal is whole ---------------------------------------------------------------------------------------


def test_published_appeal_inserted_without_text_and_version_is_refused():
    broken = promise_broken_by(lambda: factories.appeal(status="published"))

    assert broken == WHOLE


def test_appeal_published_without_version_is_refused():
    draft = factories.text().appeal

    broken = promise_broken_by(lambda: Appeal.objects.filter(pk=draft.pk).update(status="published"))

    assert broken == WHOLE


def test_appeal_published_without_text_is_refused():
    draft = factories.version().appeal

    broken = promise_broken_by(lambda: sql("UPDATE appeals_appeal SET status = 'published' WHERE id = %s", draft.pk))

    assert broken == WHOLE


def test_appeal_published_with_a_text_that_is_not_held_is_refused():
    draft = factories.version().appeal
    factories.text(appeal=draft, held=False)

    broken = promise_broken_by(lambda: Appeal.objects.filter(pk=draft.pk).update(status="published"))

    assert broken == WHOLE


def test_appeal_published_with_a_demand_without_measure_is_refused():
    demand = factories.demand(themes=[factories.theme(scheme="rights")])
    draft = factories.version(appeal=demand.text.appeal).appeal

    broken = promise_broken_by(lambda: Appeal.objects.filter(pk=draft.pk).update(status="published"))

    assert broken == WHOLE


def test_report_published_without_a_text_is_whole():
    report = factories.version(appeal=factories.appeal(kind="report")).appeal

    done_at_once(lambda: Appeal.objects.filter(pk=report.pk).update(status="published"))

    assert Appeal.objects.get(pk=report.pk).status == "published"


def test_report_without_a_text_turned_into_an_appeal_is_refused():
    report = factories.version(appeal=factories.appeal(kind="report")).appeal
    Appeal.objects.filter(pk=report.pk).update(status="published")
    connection.check_constraints()

    broken = promise_broken_by(lambda: Appeal.objects.filter(pk=report.pk).update(kind="appeal"))

    assert broken == WHOLE


TAKEN_AWAY = {
    "version deleted": lambda appeal: appeal.versions.all().delete(),
    "version deleted in SQL": lambda appeal: sql("DELETE FROM appeals_version WHERE appeal_id = %s", appeal.pk),
    "version moved": lambda appeal: appeal.versions.update(appeal=factories.appeal()),
    "text deleted": lambda appeal: appeal.texts.all().delete(),
    "text deleted in SQL": lambda appeal: sql("DELETE FROM appeals_text WHERE appeal_id = %s", appeal.pk),
    "text moved": lambda appeal: appeal.texts.update(appeal=factories.appeal()),
    "text no longer held": lambda appeal: appeal.texts.update(held=False, body="", notes="", plain=""),
}


@pytest.mark.parametrize("taken", TAKEN_AWAY)
def test_published_appeal_from_which_a_part_is_taken_is_refused(taken):
    appeal = factories.published_appeal()

    broken = promise_broken_by(lambda: TAKEN_AWAY[taken](appeal))

    assert broken == WHOLE


@pytest.mark.parametrize("taken", TAKEN_AWAY)
def test_draft_from_which_a_part_is_taken_is_kept(taken):
    appeal = factories.version(appeal=factories.text().appeal).appeal

    done_at_once(lambda: TAKEN_AWAY[taken](appeal))

    assert Appeal.objects.filter(pk=appeal.pk).exists()


def test_published_appeal_deleted_as_a_whole_goes():
    appeal = published_demand().text.appeal

    done_at_once(appeal.delete)

    assert not Appeal.objects.filter(pk=appeal.pk).exists()


def test_published_appeal_written_children_first_in_one_transaction_is_whole():
    appeal = factories.published_appeal()

    def rewritten():
        Version.objects.filter(appeal=appeal).delete()
        Text.objects.filter(appeal=appeal).delete()
        factories.text(appeal=appeal)
        factories.version(appeal=appeal)

    done_at_once(rewritten)

    assert (appeal.texts.count(), appeal.versions.count()) == (1, 1)


# -- every demand of a published appeal has a measure ------------------------------------------------------------------


def test_demand_inserted_without_a_measure_is_refused():
    text = factories.published_appeal().texts.get()

    broken = promise_broken_by(lambda: factories.demand(text=text, themes=[]))

    assert broken == MEASURE


def test_demand_with_nothing_but_a_right_is_refused():
    text = factories.published_appeal().texts.get()

    broken = promise_broken_by(lambda: factories.demand(text=text, themes=[factories.theme(scheme="rights")]))

    assert broken == MEASURE


NO_MEASURE_LEFT = {
    "deleted": lambda demand: demand.demand_themes.all().delete(),
    "deleted in SQL": lambda demand: sql("DELETE FROM appeals_demandtheme WHERE demand_id = %s", demand.pk),
    "moved to another demand": lambda demand: demand.demand_themes.update(demand=factories.demand()),
    "exchanged for a right": lambda demand: demand.demand_themes.update(theme=factories.theme(scheme="rights")),
}


@pytest.mark.parametrize("change", NO_MEASURE_LEFT)
def test_demand_whose_only_measure_is_taken_is_refused(change):
    demand = published_demand()

    broken = promise_broken_by(lambda: NO_MEASURE_LEFT[change](demand))

    assert broken == MEASURE


def test_demand_without_measure_moved_to_a_published_appeal_is_refused():
    demand = factories.demand(themes=[])
    text = factories.published_appeal().texts.get()

    broken = promise_broken_by(lambda: Demand.objects.filter(pk=demand.pk).update(text=text))

    assert broken == MEASURE


def test_removed_demand_without_a_measure_is_kept_but_not_restored():
    text = factories.published_appeal().texts.get()
    removed = factories.demand(text=text, themes=[], removed_on="2024-05-01", became="It was none.")
    place = factories.quoted(text, removed.exact)
    connection.check_constraints()

    broken = promise_broken_by(lambda: Demand.objects.filter(pk=removed.pk).update(removed_on=None, became="", **place))

    assert broken == MEASURE


def test_demand_of_a_draft_may_wait_for_its_measure():
    demand = factories.demand()

    done_at_once(lambda: DemandTheme.objects.filter(demand=demand).delete())

    assert Demand.objects.filter(pk=demand.pk, themes=None).exists()


def test_measure_never_becomes_a_right():
    demand = published_demand()

    with pytest.raises(DatabaseError, match="Cannot update rows"):
        Theme.objects.filter(demands=demand).update(scheme="rights")


def test_text_with_a_demand_without_measure_moved_to_a_published_appeal_is_refused():
    text = factories.demand(themes=[]).text
    published = factories.published_appeal()

    broken = promise_broken_by(lambda: Text.objects.filter(pk=text.pk).update(appeal=published, language="ru"))

    assert broken == WHOLE

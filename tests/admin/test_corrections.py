"""What readers see is corrected in public: with a line that says what changed, and as a version of its own."""

import pytest
from django.urls import reverse

from appeals.models import Demand, Version
from tests import factories

from .forms import change, errors, shown, submit
from .test_steps import step


@pytest.fixture
def demand(db):
    """A demand of a published appeal, which has its first version."""
    return factories.demand(text=factories.published_appeal().texts.get())


def appeal_itself(demand):
    return demand.text.appeal, {"place": "Exampletown"}


def its_text(demand):
    return demand.text, {"title": "A corrected title"}


def its_demand(demand):
    return demand, {"attribution": "the Example Fund"}


def row_of_the_demand(demand):
    theme = factories.theme(scheme="rights")
    return demand, {"demand_themes-TOTAL_FORMS": "2", "demand_themes-1-theme": str(theme.pk)}


def asks_for_the_line(desk, address):
    return "What changed, in one line" in desk.get(address).content.decode()


EACH = pytest.mark.parametrize("part", [appeal_itself, its_text, its_demand, row_of_the_demand])


@EACH
def test_change_without_the_line_is_refused_and_what_was_typed_stays(desk, demand, part):
    record, typed = part(demand)

    response = submit(desk, change(record), **typed)

    assert response.status_code == 200
    assert "Readers see this change. Say in one line what it is." in errors(response)
    assert typed.items() <= shown(response).items()
    assert demand.text.appeal.versions.count() == 1
    assert demand.themes.count() == 1
    kept = vars(type(record).objects.get(pk=record.pk))
    assert all(kept.get(name) != value for name, value in typed.items())


@EACH
def test_change_with_the_line_makes_a_version_that_readers_see(desk, demand, part):
    record, typed = part(demand)
    assert asks_for_the_line(desk, change(record))

    response = submit(desk, change(record), **typed, what_changed="A slip of the pen corrected.")

    assert response.status_code == 302
    version = demand.text.appeal.versions.last()
    assert (version.number, version.explanation) == (2, "A slip of the pen corrected.")
    assert "A slip of the pen corrected." in desk.get(demand.text.appeal.get_absolute_url()).content.decode()


@EACH
@pytest.mark.parametrize("line", ["", "Nothing changed."])
def test_saving_without_a_change_makes_no_version(desk, demand, part, line):
    record, _typed = part(demand)

    response = submit(desk, change(record), what_changed=line)

    assert response.status_code == 302
    assert demand.text.appeal.versions.count() == 1


def test_line_ends_of_a_browser_are_no_change(desk, demand):
    response = submit(desk, change(demand.text), body=demand.text.body.replace("\n", "\r\n"))

    assert response.status_code == 302
    assert demand.text.appeal.versions.count() == 1


@pytest.mark.parametrize("make", [factories.appeal, factories.text, factories.demand])
def test_draft_is_not_asked(desk, make):
    record = make()
    before = Version.objects.count()

    response = submit(desk, change(record), **{"label": "9"} if make == factories.demand else {"title": "Another"})

    assert response.status_code == 302
    assert not asks_for_the_line(desk, change(record))
    assert Version.objects.count() == before


def test_withdrawn_appeal_is_not_asked_and_stays_withdrawn(desk):
    appeal = factories.withdrawn_appeal()

    submit(desk, change(appeal), place="Exampletown")

    appeal.refresh_from_db()
    assert (appeal.place, appeal.status, appeal.versions.count()) == ("Exampletown", "withdrawn", 1)


@pytest.mark.parametrize("line", ["", "A demand that was overlooked."])
def test_demand_added_to_a_published_appeal_makes_a_version(desk, demand, line):
    address = reverse("admin:appeals_demand_add", query={"text": demand.text.pk})
    measure = {"demand_themes-TOTAL_FORMS": "1", "demand_themes-0-theme": str(factories.theme().pk)}

    submit(desk, address, label="2", exact="ask for a public inquiry", what_changed=line, **measure)

    assert demand.text.appeal.versions.count() == Demand.objects.filter(text=demand.text).count() == (2 if line else 1)


@pytest.mark.parametrize("key", [None, "x", "9" * 30])
@pytest.mark.parametrize(("model", "field"), [("demand", "text"), ("text", "appeal")])
def test_record_that_is_added_to_nothing_yet_is_not_asked(desk, demand, model, field, key):
    with_no_text = factories.appeal(kind="report")
    factories.version(appeal=with_no_text)
    with_no_text.status = "published"
    with_no_text.save()
    query = {field: key} if key else {}

    assert not asks_for_the_line(desk, reverse(f"admin:appeals_{model}_add", query=query))


def test_text_added_to_a_published_appeal_makes_a_version(desk, demand):
    address = reverse("admin:appeals_text_add", query={"appeal": demand.text.appeal.pk})

    assert asks_for_the_line(desk, address)
    submit(desk, address, language="kk", body="Example words.", what_changed="The Kazakh text.")

    assert demand.text.appeal.versions.last().explanation == "The Kazakh text."


def test_removed_demand_makes_a_version_that_says_what_became_of_it(desk, demand):
    desk.post(step(demand, "remove"), {"became": "It was part of demand 2."})

    assert demand.text.appeal.versions.last().explanation == "It was part of demand 2."
    assert demand.text.appeal.versions.count() == 2


def test_removed_demand_of_a_draft_makes_none(desk):
    demand = factories.demand()

    desk.post(step(demand, "remove"), {"became": "It was part of demand 2."})

    assert not demand.text.appeal.versions.exists()

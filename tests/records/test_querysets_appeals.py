"""What the public may read of the documents, and how it is counted."""

import pytest
from django.db.models import Exists, OuterRef

from appeals.models import (
    Addressee,
    Addressing,
    Affiliation,
    Appeal,
    Demand,
    Issuer,
    Mention,
    Signature,
    SignatureEntry,
    Source,
    Text,
)
from tests import factories

pytestmark = pytest.mark.django_db
STATUSES = ["draft", "review", "published", "withdrawn"]


@pytest.fixture
def appeals():
    """An appeal of each status, each with everything that an appeal can have."""
    made = {status: _full_appeal() for status in STATUSES}
    for status, appeal in made.items():
        reason = "Asked for." if status == "withdrawn" else ""
        Appeal.objects.filter(pk=appeal.pk).update(status=status, withdrawn_reason=reason)
    return made


def _full_appeal():
    appeal = factories.published_appeal()
    text = appeal.texts.get()
    factories.source(text=text)
    factories.demand(text=text)
    factories.mention(text=text)
    factories.addressing(appeal=appeal)
    factories.issuer(appeal=appeal)
    factories.affiliation(signature=factories.signature(appeal))
    return appeal


def of_planted(queryset, path, appeals):
    """The statuses of the planted appeals to which these rows belong."""
    found = set(queryset.values_list(path, flat=True))
    return [status for status, appeal in appeals.items() if appeal.pk in found]


def test_published_appeals_are_no_drafts_and_not_withdrawn(appeals):
    assert of_planted(Appeal.objects.published(), "pk", appeals) == ["published"]


def test_withdrawn_appeals_are_told_apart(appeals):
    assert of_planted(Appeal.objects.withdrawn(), "pk", appeals) == ["withdrawn"]


@pytest.mark.parametrize(
    ("rows", "path"),
    [
        pytest.param(lambda: Text.objects.visible(), "appeal", id="texts"),
        pytest.param(lambda: Source.objects.visible(), "text__appeal", id="sources"),
        pytest.param(lambda: Demand.objects.visible(), "text__appeal", id="demands"),
        pytest.param(lambda: Mention.objects.visible(), "text__appeal", id="mentions"),
        pytest.param(lambda: Addressing.objects.visible(), "appeal", id="addressings"),
        pytest.param(lambda: Addressee.objects.visible(), "addressings__appeal", id="addressees"),
        pytest.param(lambda: Issuer.objects.visible(), "appeal", id="issuers"),
        pytest.param(lambda: SignatureEntry.objects.of_published(), "list__appeal", id="entries"),
        pytest.param(lambda: Signature.objects.of_published(), "entry__list__appeal", id="signatures for counting"),
        pytest.param(lambda: Signature.objects.visible(), "entry__list__appeal", id="signatures"),
        pytest.param(lambda: Affiliation.objects.visible(), "signature__entry__list__appeal", id="affiliations"),
    ],
)
def test_visible_parts_are_those_of_published_appeals(appeals, rows, path):
    assert of_planted(rows(), path, appeals) == ["published"]


# -- what is withheld --------------------------------------------------------------------------------------------------


def withheld_agent():
    return factories.organization(withheld=True)


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda appeal: factories.signature(appeal, withheld=True), id="signature"),
        pytest.param(lambda appeal: factories.signature(appeal, agent=withheld_agent()), id="signature of an agent"),
        pytest.param(lambda appeal: factories.mention(text=appeal.texts.get(), withheld=True), id="mention"),
        pytest.param(lambda appeal: factories.mention(text=appeal.texts.get(), agent=withheld_agent()), id="mentioned"),
        pytest.param(lambda appeal: factories.issuer(appeal=appeal, agent=withheld_agent()), id="issuer"),
        pytest.param(
            lambda appeal: factories.addressing(appeal=appeal, agent=withheld_agent()), id="holder of an office"
        ),
        pytest.param(
            lambda appeal: factories.affiliation(signature=factories.signature(appeal), agent=withheld_agent()),
            id="employer",
        ),
        pytest.param(
            lambda appeal: factories.affiliation(signature=factories.signature(appeal, withheld=True)),
            id="employer named in a withheld signature",
        ),
    ],
)
def test_withheld_part_of_a_published_appeal_is_not_visible(make):
    row = make(factories.published_appeal())

    assert not type(row).objects.visible().filter(pk=row.pk).exists()


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda appeal: factories.signature(appeal), id="signature"),
        pytest.param(lambda appeal: factories.affiliation(signature=factories.signature(appeal)), id="affiliation"),
        pytest.param(lambda appeal: factories.mention(text=appeal.texts.get()), id="mention"),
        pytest.param(lambda appeal: factories.issuer(appeal=appeal, as_written="Anna Example"), id="issuer"),
        pytest.param(lambda appeal: factories.addressing(appeal=appeal, as_written="Anna Example"), id="addressing"),
    ],
)
def test_row_whose_words_are_withheld_is_not_visible_in_a_query_within_another_either(make):
    hidden, seen = (make(factories.published_appeal()) for _ in range(2))
    source = factories.source(text=hidden.appeal.texts.get(), raw=b"Signed by Anna Example")
    factories.passage("Anna Example", source=source)
    rows = type(seen).objects.filter(pk__in=[hidden.pk, seen.pk])

    alone = rows.visible()
    within = rows.filter(Exists(type(seen).objects.visible().filter(pk=OuterRef("pk"))))
    twice = rows.filter(pk__in=type(seen).objects.filter(pk__in=rows.visible()).visible())

    assert [list(found) for found in (alone, within, twice)] == [[seen]] * 3


def test_withheld_signature_still_counts():
    appeal = factories.published_appeal()
    factories.signature(appeal, withheld=True)

    assert Signature.objects.of_published().filter(entry__list__appeal=appeal).count() == 1


@pytest.mark.parametrize("withheld", [True, False])
@pytest.mark.parametrize("agent_withheld", [True, False])
def test_signature_is_shown_where_the_queryset_says_so(withheld, agent_withheld):
    """The question is answered in SQL and in Python; the answers are the same."""
    agent = factories.person(withheld=agent_withheld)
    signature = factories.signature(factories.published_appeal(), withheld=withheld, agent=agent)

    assert Signature.objects.visible().filter(pk=signature.pk).exists() == signature.is_shown


def test_removed_demand_keeps_its_address_and_leaves_the_lists():
    text = factories.published_appeal().texts.get()
    removed = factories.demand(text=text, themes=[], removed_on="2024-05-01", became="It was none.")

    visible = Demand.objects.visible().filter(pk=removed.pk)

    assert (visible.exists(), visible.current().exists()) == (True, False)


def test_tied_are_those_with_a_certain_tie():
    appeal = factories.published_appeal()
    certain = factories.signature(appeal, agent=factories.person())
    factories.signature(appeal, agent=factories.person(), certainty="probable")
    factories.signature(appeal)

    assert list(Signature.objects.tied().filter(entry__list__appeal=appeal)) == [certain]


@pytest.mark.parametrize(
    ("agent", "certainty", "public"),
    [
        pytest.param({}, "certain", True, id="certain"),
        pytest.param({}, "probable", False, id="probable"),
        pytest.param({"listing": "none"}, "certain", False, id="record without a page"),
        pytest.param({"withheld": True}, "certain", False, id="withheld record"),
    ],
)
def test_readers_are_led_to_a_record_by_a_certain_tie_only(agent, certainty, public):
    made = factories.person(**agent)
    signature = factories.signature(agent=made, certainty=certainty)

    assert signature.public_agent == (made if public else None)


# -- counts ------------------------------------------------------------------------------------------------------------


def counts(appeal):
    row = Appeal.objects.with_counts().get(pk=appeal.pk)
    return {"entries": row.entry_count, "signatures": row.signature_count, "signatories": row.signatory_count}


def test_counts_of_entries_signatures_and_signatories_are_never_mixed():
    """As in 2014: 173 signatures in 172 numbered entries, one person three times and three persons twice."""
    appeal = factories.published_appeal()
    repeated = [factories.person() for _ in range(4)]
    ties = dict(enumerate([*repeated, *repeated, repeated[0]]))
    for number in range(172):
        factories.signature(appeal, name=f"Example {number}", agent=ties.get(number))
    last = SignatureEntry.objects.filter(list__appeal=appeal).last()
    factories.signature(entry=last, name="The second in one entry")

    assert counts(appeal) == {"entries": 172, "signatures": 173, "signatories": 168}


def test_probable_tie_counts_like_no_tie():
    appeal, person = factories.published_appeal(), factories.person()
    factories.signature(appeal, agent=person)
    factories.signature(appeal, agent=person, certainty="probable")
    factories.signature(appeal, agent=person, certainty="probable")

    assert counts(appeal) == {"entries": 3, "signatures": 3, "signatories": 3}


def test_withheld_signatures_count_like_all_others():
    appeal, person = factories.published_appeal(), factories.person(withheld=True)
    factories.signature(appeal, agent=person)
    factories.signature(appeal, agent=person, withheld=True)
    factories.signature(appeal, withheld=True)

    assert counts(appeal) == {"entries": 3, "signatures": 3, "signatories": 2}


def test_entry_without_a_signatory_is_counted_as_an_entry():
    appeal = factories.published_appeal()
    factories.signature(appeal)
    factories.entry(list=appeal.signature_lists.get(), line="Signature illegible")

    assert counts(appeal) == {"entries": 2, "signatures": 1, "signatories": 1}


def test_appeal_without_signatures_counts_zero():
    assert counts(factories.published_appeal()) == {"entries": 0, "signatures": 0, "signatories": 0}


def test_demands_are_counted_as_they_stand():
    appeal = factories.published_appeal()
    text = appeal.texts.get()
    factories.demand(text=text)
    factories.demand(text=text, themes=[], removed_on="2024-05-01", became="It was none.")

    assert Appeal.objects.with_demand_counts().get(pk=appeal.pk).demand_count == 1

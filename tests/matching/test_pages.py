"""What of all this readers see: certain ties with their reasons, and statements that two editors stand for."""

from datetime import UTC, date, datetime

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from appeals.matching.sides import Side
from signatories.appearances import fill_appearances
from signatories.cases import case_of
from signatories.merging import merge, unmerge
from signatories.models import Agent, CaseEvent, RecordChange
from signatories.refusals import Refused
from tests import factories
from tests.admin.forms import change, errors
from tests.pages.html import words_of
from tests.pages.test_agents import HIDDEN, hide_the_other

pytestmark = pytest.mark.django_db
FAR_AHEAD = date(9998, 6, 1)


def demanded(**fields):
    """A person whose release a published demand asks for."""
    person = factories.person(name="Anna Example", **fields)
    text = factories.published_appeal(date=date(2019, 8, 1)).texts.get()
    demand = factories.demand(text=text)
    factories.mention(text=text, agent=person, demand=demand)
    return person


def test_tie_is_shown_with_reason_certainty_and_date(client):
    person = factories.person()
    tied = {
        "tie_reason": "The same full name and school.",
        "tied_at": datetime(2024, 5, 3, tzinfo=UTC),
    }
    factories.signature(appeal=factories.published_appeal(), agent=person, **tied)

    words = words_of(client.get(person.get_absolute_url()))

    assert "The same full name and school." in words
    assert "certain, decided on 3 May 2024" in words


def test_case_that_is_not_followed_says_so(client):
    words = words_of(client.get(demanded().get_absolute_url()))

    assert "Release or protection demanded on 1 August 2019" in words
    assert "The archive does not follow this case." in words
    assert words.index("Release or protection") < words.index("In the archive’s documents")


def test_case_is_not_spoken_of_where_no_release_is_demanded(client):
    person = factories.person()
    factories.signature(appeal=factories.published_appeal(), agent=person)

    assert "does not follow" not in words_of(client.get(person.get_absolute_url()))


def test_statement_of_one_editor_is_not_public(client):
    person = demanded()
    factories.case_event(agent=person, statement="Sentenced to be an example.")

    words = words_of(client.get(person.get_absolute_url()))

    assert "Sentenced to be an example." not in words
    assert "The archive does not follow this case." in words


def test_statement_of_two_editors_is_public_with_source_and_day(client):
    person = demanded()
    factories.case_event(agent=person, statement="In Example City.", confirmed_by="second-editor")

    words = words_of(client.get(person.get_absolute_url()))

    assert "1 May 2021: detained: In Example City." in words
    assert "Source: Example Press, as of 1 June 2021" in words
    assert "Not checked since 1 June 2021." in words
    assert "editor" not in words


def test_statement_of_this_year_says_neither_that_nobody_looked_nor_that_nobody_follows(client):
    person = demanded()
    factories.case_event(agent=person, as_of=date(2021, 6, 1), confirmed_by="second-editor")
    factories.case_event(agent=person, as_of=FAR_AHEAD, confirmed_by="second-editor")

    words = words_of(client.get(person.get_absolute_url()))

    assert "as of 1 June 2021" in words
    assert "Not checked since" not in words
    assert "does not follow" not in words


@pytest.mark.parametrize(
    ("as_of", "today", "unchecked"),
    [
        (date(2021, 6, 1), date(2022, 5, 31), False),
        (date(2021, 6, 1), date(2022, 6, 1), True),
        (date(2024, 2, 29), date(2025, 2, 28), False),
        (date(2024, 2, 29), date(2025, 3, 1), True),
    ],
)
def test_nobody_looked_for_a_year(as_of, today, unchecked):
    person = demanded()
    factories.case_event(agent=person, as_of=as_of, confirmed_by="second-editor")

    assert case_of(person, today)["unchecked_since"] == (as_of if unchecked else None)


@pytest.mark.parametrize(
    ("as_of", "modified"),
    [(date(2021, 6, 1), "Wed, 01 Jun 2022 00:00:00 GMT"), (FAR_AHEAD, "Wed, 01 May 2019 12:00:00 GMT")],
)
def test_page_that_reads_otherwise_after_a_year_says_when_it_changed(client, as_of, modified):
    person = demanded()
    factories.case_event(agent=person, as_of=as_of, confirmed_by="second-editor")
    RecordChange.objects.all().delete()
    RecordChange.objects.create(at="2019-05-01T12:00:00Z")
    kept_from_before = {"If-Modified-Since": "Tue, 31 May 2022 12:00:00 GMT"}

    response = client.get(person.get_absolute_url())

    assert response["Last-Modified"] == modified
    asked = client.get(person.get_absolute_url(), headers=kept_from_before)
    assert asked.status_code == (304 if as_of == FAR_AHEAD else 200)


def test_later_change_of_a_record_is_the_later_one(client):
    person = demanded()
    factories.case_event(agent=person, as_of=date(2021, 6, 1), confirmed_by="second-editor")
    RecordChange.objects.all().delete()
    RecordChange.objects.create(at="2023-05-01T12:00:00Z")

    assert client.get(person.get_absolute_url())["Last-Modified"] == "Mon, 01 May 2023 12:00:00 GMT"


def test_confirmed_statement_cannot_be_changed_nor_confirmed_by_its_author():
    event = factories.case_event(confirmed_by="second-editor")
    own = factories.case_event()

    with pytest.raises(Exception, match="Cannot update"), transaction.atomic():
        CaseEvent.objects.filter(pk=event.pk).update(statement="Other words.")
    with pytest.raises(IntegrityError), transaction.atomic():
        CaseEvent.objects.filter(pk=own.pk).update(confirmed_by="example-editor", confirmed_at=timezone.now())


def test_editor_writes_and_a_second_editor_confirms(desk, editor):
    person = demanded()
    values = {"agent": person.pk, "kind": "released", "date": "2021-05-01", "as_of": "2021-06-01", "source": "Example"}
    desk.post(reverse("admin:signatories_caseevent_add"), values)
    event = CaseEvent.objects.get()
    confirming = reverse("admin:signatories_caseevent_confirm", args=[event.pk])

    assert "You wrote this yourself" in errors(desk.post(confirming))

    second = Client()
    second.force_login(factories.editor(username="second-editor"))
    second.post(confirming)

    event.refresh_from_db()
    assert (event.written_by, event.confirmed_by) == ("example-editor", "second-editor")
    assert desk.get(change(event)).status_code == 200


def test_statements_move_with_a_merge():
    one, other = factories.person(), factories.person()
    event = factories.case_event(agent=one, confirmed_by="second-editor")

    merge(one, other, by="example-editor", reason="The same.")

    event.refresh_from_db()
    assert event.agent_id == other.pk


def test_organization_shows_who_named_it_apart_from_what_it_did(client):
    organization = factories.organization(name="Example Fund")
    signature = factories.signature(
        appeal=factories.published_appeal(), line="Anna Example, Example Fund", affiliation="Example Fund"
    )
    factories.affiliation(signature=signature, agent=organization)

    words = words_of(client.get(organization.get_absolute_url()))

    assert "People who signed naming it as their affiliation" in words
    assert "Which does not mean that they signed on its behalf." in words
    assert "Anna Example, Example Fund" in words
    assert "No document that may be shown" not in words


def test_merge_is_shown_with_its_reason(client):
    one, other = factories.organization(), factories.organization(name="Exempel Foundation")
    factories.issuer(appeal=factories.published_appeal(), agent=one)
    merge(one, other, by="example-editor", reason="One is the old name of the other.")

    words = words_of(client.get(other.get_absolute_url()))

    assert "One is the old name of the other." in words
    assert "example-editor" not in words


@pytest.mark.parametrize(("listing", "shown"), [("listed", True), ("unlisted", False)])
def test_outside_identifiers_only_on_listed_records(client, listing, shown):
    person = factories.person(listing=listing)
    factories.agent_identifier(agent=person, scheme="wikidata", value="Q1")
    factories.signature(appeal=factories.published_appeal(), agent=person)

    page = client.get(person.get_absolute_url()).content.decode()

    assert ('href="https://www.wikidata.org/entity/Q1" itemprop="sameAs"' in page) is shown


def test_name_of_the_page_follows_the_language_of_the_interface():
    person = factories.person(name="Anna Example")
    factories.agent_name(agent=person, name="Анна Пример", language="ru")
    factories.signature(appeal=factories.published_appeal(), agent=person)

    fill_appearances([person])

    shown = person.appearances
    assert (shown.name_in("ru"), shown.name_in("kk"), shown.shown_name) == (
        "Анна Пример",
        "Anna Example",
        "Anna Example",
    )


# -- what editors wrote can speak of what is held back -----------------------------------------------------------------


def written_of(listing="listed"):
    """A person in two documents, of the second of which the words of editors speak; and the signature there."""
    person = demanded(listing=listing)
    person.names.update(language="")
    factories.agent_name(agent=person, name="Anna Hidden", language="en")
    other = factories.published_appeal(title="Other")
    signature = factories.signature(appeal=other, name="Anna Hidden", agent=person, tie_reason=f"As {HIDDEN}.")
    factories.case_event(
        agent=person, statement=f"{HIDDEN} statement.", source=f"{HIDDEN} source.", confirmed_by="second-editor"
    )
    merge(factories.person(), person, by="example-editor", reason=f"{HIDDEN} merge.")
    return person, signature


def test_words_of_editors_are_shown_where_nothing_is_held_back(client):
    person, _ = written_of()

    words = words_of(client.get(person.get_absolute_url()))

    for shown in ("statement.", "source.", "merge."):
        assert f"{HIDDEN} {shown}" in words
    assert "Person Anna Hidden" in words


@pytest.mark.parametrize("how", ["withheld", "draft", "withdrawn", "withheld words"])
def test_words_of_editors_do_not_speak_of_what_is_held_back(client, how):
    person, signature = written_of()
    address = person.get_absolute_url()
    hide_the_other(signature, how)

    page = client.get(address).content.decode()

    assert HIDDEN not in page
    assert "Hidden" not in page
    for told in ("decided on", "Not checked since", "does not follow", "found to be the same", "1 May 2021"):
        assert told not in page
    assert 'itemprop="name">Anna Example</h1>' in page


def test_words_of_editors_hold_nothing_that_is_withheld_in_one_of_the_documents(client):
    person = demanded()
    other = factories.published_appeal(title="Other")
    factories.signature(appeal=other, name="Anna Example", agent=person, tie_reason=f"As {HIDDEN}.")
    factories.signature(appeal=other, name=HIDDEN, withheld=True)
    factories.case_event(
        agent=person, statement=f"{HIDDEN} too.", source=f"{HIDDEN} Press", confirmed_by="second-editor"
    )
    merge(factories.person(), person, by="example-editor", reason=f"As {HIDDEN} says.")

    page = client.get(person.get_absolute_url())

    assert HIDDEN not in page.content.decode()
    for shown in ("As [withheld].", "[withheld] too.", "Source: [withheld] Press", "As [withheld] says."):
        assert shown in words_of(page)


def test_organization_that_is_named_only_says_that_reasons_are_held_back(client):
    fund = factories.organization(name="Example Fund")
    for title in ("Open", "Other"):
        signature = factories.signature(
            appeal=factories.published_appeal(title=title), line="Anna, Example Fund", affiliation="Example Fund"
        )
        factories.affiliation(signature=signature, agent=fund, tie_reason=f"As {HIDDEN}.")
    hide_the_other(signature, "draft")

    words = words_of(client.get(fund.get_absolute_url()))

    assert HIDDEN not in words
    assert "The archive’s reasons are not shown on this page." in words


def test_record_merged_into_a_withheld_one_is_not_merged_nor_taken_back():
    kept, merged = factories.person(), factories.person()
    made = merge(merged, kept, by="example-editor", reason="The same.")
    Agent.objects.filter(pk=kept.pk).update(withheld=True, withheld_reason="safety")

    with pytest.raises(Refused):
        unmerge(made, by="example-editor", reason="Not the same.")
    with pytest.raises(Refused):
        merge(factories.person(), Agent.objects.get(pk=kept.pk), by="example-editor", reason="The same.")
    assert Side(f"agents:{merged.identifier}", Agent.objects.get(pk=merged.pk)).is_withheld


def test_suggestions_change_no_public_page(client):
    person = factories.person(name="Anna Example", listing="listed")
    appeal = factories.published_appeal()
    factories.signature(appeal=appeal, agent=person)
    factories.signature(appeal=appeal, name="Anna Example", line="Anna Example, teacher")
    addresses = ["/people/", "/signatures/", person.get_absolute_url(), appeal.get_absolute_url()]
    before = [client.get(address).content for address in addresses]

    call_command("suggest_matches", verbosity=0)

    assert [client.get(address).content for address in addresses] == before

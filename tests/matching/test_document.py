"""The names of one document, all on one page: an editor says of each who it is, or leaves it alone."""

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from appeals.matching.deciding import propose
from appeals.models import Affiliation, Signature
from signatories.models import Agent, AgentName, NameInUse, Suggestion
from signatories.refusals import Refused
from tests import factories
from tests.admin.forms import change

pytestmark = pytest.mark.django_db


@pytest.fixture
def appeal():
    return factories.published_appeal(date=date(2020, 1, 31))


def names_of(appeal):
    return reverse("admin:appeals_appeal_names", args=[appeal.pk])


def page(desk, appeal):
    return html.fromstring(desk.get(names_of(appeal)).content.decode())


def rows(desk, appeal):
    """The names on the page, each as (name, words of its candidates)."""
    return [
        (row.findtext(".//legend/strong"), [" ".join(one.text_content().split()) for one in row.find_class("option")])
        for row in page(desk, appeal).find_class("name")
    ]


def chosen(desk, appeal):
    """What the form would send if nothing were touched."""
    [form] = [form for form in page(desk, appeal).forms if form.get("id") == "names"]
    return {name: value for name, value in form.form_values() if value != "leave" and " " not in name and ":" in name}


def chosen_signatories(desk, appeal):
    return {name: value for name, value in chosen(desk, appeal).items() if name.startswith("signatures:")}


def save(desk, appeal, answers, **more):
    """Sends the form as it stands, with these answers by row."""
    [form] = [form for form in page(desk, appeal).forms if form.get("id") == "names"]
    said = {f"{row._meta.model_name}s:{row.identifier}": value for row, value in answers.items()}
    return desk.post(names_of(appeal), dict(form.form_values()) | said | more)


def same(record):
    return f"same-certain agents:{record.identifier}"


# -- who may be meant --------------------------------------------------------------------------------------------------


def test_each_untied_name_stands_with_its_line_and_who_it_may_be(desk, appeal):
    known = factories.person(name="Anna Example")
    factories.signature(
        appeal=factories.published_appeal(date=date(2019, 1, 1)), agent=known, affiliation="School of Examples"
    )
    stated = {"line": "Ana Example, School of Examples", "affiliation": "School of Examples"}
    factories.signature(appeal=appeal, name="Ana Example", **stated)
    factories.signature(appeal=appeal, name="Bert Unheard")
    factories.signature(appeal=appeal, name="Tied Already", agent=factories.person(name="Tied Already"))

    (first, [candidate]), (second, none) = rows(desk, appeal)

    assert (first, second, none) == ("Ana Example", "Bert Unheard", [])
    for told in (
        "Same as",
        "Anna Example",
        "the same affiliation is stated",
        "same surname",
        "2019",
    ):
        assert told in candidate


def test_issuers_addressings_mentions_and_affiliations_stand_there_too(desk, appeal):
    factories.organization(name="Example Fund")
    factories.issuer(appeal=appeal, as_written="Example Fund")
    factories.addressing(
        appeal=appeal, as_written="President Anna Example", addressee=factories.addressee(kind="office")
    )
    factories.mention(text=appeal.texts.get(), exact="Anna Example")
    factories.signature(appeal=appeal, name="Bert Unheard", affiliation="Unknown Works; Example Fund")

    assert [name for name, _ in rows(desk, appeal)] == [
        *("Example Fund", "President Anna Example", "Anna Example", "Bert Unheard", "Example Fund")
    ]


def test_nobody_is_counted_where_each_name_is_like_somebody(desk, appeal):
    factories.person(name="Anna Example")
    factories.signature(appeal=appeal, name="Anna Example")
    assert "Nobody known" not in desk.get(names_of(appeal)).content.decode()

    factories.signature(appeal=appeal, name="Bert Unheard")
    assert "Nobody known is like 1 of them." in desk.get(names_of(appeal)).content.decode()


def test_at_most_three_candidates_the_most_telling_first(desk, appeal):
    for name in ("Anna Exampel", "Anna Example", "A. Example", "Anna Exempel", "Anne Example"):
        factories.person(name=name)
    factories.signature(appeal=appeal, name="Anna Example")

    [(_, candidates)] = rows(desk, appeal)

    assert len(candidates) == 3
    assert "Anna Example" in candidates[0]


def test_a_record_made_a_moment_ago_is_found_and_a_merged_one_is_not(desk, appeal):
    factories.signature(appeal=appeal, name="Anna Example")
    record = factories.person(name="Bert Unheard")
    AgentName.objects.filter(agent=record).delete()
    factories.agent_name(agent=record, name="Anna Example", preferred=True)
    merged = factories.person(name="Anna Example", merged_into=factories.person(name="Other Name"))

    [(_, candidates)] = rows(desk, appeal)

    assert len(candidates) == 1
    assert change(merged.merged_into) not in desk.get(names_of(appeal)).content.decode()


@pytest.mark.parametrize(
    ("name", "affiliation", "fields", "is_chosen"),
    [
        ("Anna Example", "School of Examples", {}, True),
        ("ANNA  EXAMPLE", "school of examples", {}, True),
        ("Anna Example", "Other School", {}, False),
        ("Anna Example", "", {}, False),
        ("Ana Example", "School of Examples", {}, False),
        ("A. Example", "School of Examples", {}, False),
        ("Anna Example", "School of Examples", {"country": "UA"}, False),
    ],
)
def test_preselected_is_only_the_same_full_name_with_the_same_affiliation(
    desk, appeal, name, affiliation, fields, is_chosen
):
    record = factories.person(name="Anna Example")
    factories.organization(name="School of Examples")
    factories.signature(name="Anna Example", agent=record, affiliation="School of Examples", country="KZ")
    signature = factories.signature(appeal=appeal, name=name, affiliation=affiliation, **fields)

    expected = {f"signatures:{signature.identifier}": same(record)} if is_chosen else {}

    assert chosen_signatories(desk, appeal) == expected
    signature.refresh_from_db()
    assert signature.agent is None


def test_affiliation_that_is_no_body_tells_nobody_apart(desk, appeal):
    record = factories.person(name="Anna Example")
    factories.signature(name="Anna Example", agent=record, affiliation="citizen")
    factories.signature(appeal=appeal, name="Anna Example", affiliation="citizen")

    assert chosen(desk, appeal) == {}


def test_two_of_one_name_in_a_document_are_not_preselected(desk, appeal):
    record = factories.person(name="Anna Example")
    factories.organization(name="School of Examples")
    factories.signature(name="Anna Example", agent=record, affiliation="School of Examples")
    for _ in range(2):
        factories.signature(appeal=appeal, name="Anna Example", affiliation="School of Examples")

    assert chosen_signatories(desk, appeal) == {}


def test_organization_of_common_words_is_not_preselected(desk, appeal):
    record = factories.organization(name="Human Rights Center")
    factories.signature(name="Human Rights Center", agent=record, kind="organization")
    factories.signature(appeal=appeal, name="Human Rights Center", kind="organization")

    assert chosen(desk, appeal) == {}


def test_two_that_are_exactly_the_same_are_not_preselected(desk, appeal):
    factories.organization(name="School of Examples")
    for _ in range(2):
        record = factories.person(name="Anna Example")
        factories.signature(name="Anna Example", agent=record, affiliation="School of Examples")
    factories.signature(appeal=appeal, name="Anna Example", affiliation="School of Examples")

    assert chosen_signatories(desk, appeal) == {}


def test_somebody_prosecuted_is_never_preselected(desk, appeal):
    record = factories.person(name="Anna Example")
    factories.signature(name="Anna Example", agent=record, affiliation="School of Examples")
    factories.mention(agent=record, capacity="victim")
    factories.signature(appeal=appeal, name="Anna Example", affiliation="School of Examples")

    assert chosen(desk, appeal) == {}


def test_initials_offer_probable_and_not_same(desk, appeal):
    record = factories.person(name="Anna Example")
    signature = factories.signature(appeal=appeal, name="A. Example")

    values = page(desk, appeal).xpath(f"//input[@name='signatures:{signature.identifier}']/@value")

    assert values == [f"same-probable agents:{record.identifier}", "new", "not-sure", "leave"]


def test_withheld_record_is_shown_to_the_editor_and_cannot_be_chosen(desk, appeal):
    factories.person(name="Anna Example", withheld=True)
    signature = factories.signature(appeal=appeal, name="Anna Example")

    [(_, [candidate])] = rows(desk, appeal)

    assert "does this name have to be withheld here too?" in candidate
    values = page(desk, appeal).xpath(f"//input[@name='signatures:{signature.identifier}']/@value")
    assert values == ["new", "not-sure", "leave"]


# -- what the answers lead to ------------------------------------------------------------------------------------------


def test_answers_are_carried_out_and_the_rest_is_left_alone(desk, editor, appeal):
    record = factories.person(name="Anna Example")
    known, unknown, unsure, left = (
        factories.signature(appeal=appeal, name=name)
        for name in ("Anna Example", "Bert Unheard", "Ana Example", "Carl Unheard")
    )

    response = save(desk, appeal, {known: same(record), unknown: "new", unsure: "not-sure"})

    assert response.url == names_of(appeal)
    for row in (known, unknown, unsure, left):
        row.refresh_from_db()
    assert (known.agent_id, known.certainty, known.tied_by) == (record.pk, "certain", editor.username)
    assert "same surname" in known.tie_reason
    assert (unknown.agent.name, unknown.agent.listing, unknown.agent.kind) == ("Bert Unheard", "unlisted", "person")
    assert (unsure.agent, left.agent) == (None, None)
    assert [name for name, _ in rows(desk, appeal)] == ["Ana Example", "Carl Unheard"]
    assert Suggestion.objects.get(state="not-sure").left == f"agents:{record.identifier}"


def test_new_remembers_that_the_candidates_were_others(desk, appeal):
    record = factories.person(name="Anna Example")
    signature = factories.signature(appeal=appeal, name="Anna Example")

    save(desk, appeal, {signature: "new"})
    call_command("suggest_matches", "--again", verbosity=0)

    signature.refresh_from_db()
    assert signature.agent_id not in (None, record.pk)
    about = Suggestion.objects.filter(left__contains=record.identifier) | Suggestion.objects.filter(
        right__contains=record.identifier
    )
    assert [suggestion.state for suggestion in about] == ["different"]


def test_probable_is_in_no_public_output(desk, client, appeal):
    record = factories.person(name="Anna Example")
    signature = factories.signature(appeal=appeal, name="Anna Example")

    save(desk, appeal, {signature: f"same-probable agents:{record.identifier}"})

    signature.refresh_from_db()
    assert (signature.agent_id, signature.certainty) == (record.pk, "probable")
    assert record.identifier not in client.get(appeal.get_absolute_url()).content.decode()


def test_same_as_a_name_in_another_document_makes_one_record_of_both(desk, appeal):
    other = factories.signature(name="Anna Example")
    call_command("suggest_matches", verbosity=0)
    signature = factories.signature(appeal=appeal, name="Anna Example")

    save(desk, appeal, {signature: f"same-certain signatures:{other.identifier}"})

    signature.refresh_from_db()
    other.refresh_from_db()
    assert signature.agent == other.agent is not None


def test_two_names_of_one_page_that_are_the_same_as_one_in_another_document(desk, appeal):
    other = factories.signature(name="Anna Example")
    call_command("suggest_matches", verbosity=0)
    one, two = (factories.signature(appeal=appeal, name="Anna Example") for _ in range(2))

    save(desk, appeal, dict.fromkeys((one, two), f"same-certain signatures:{other.identifier}"))

    assert len(set(Signature.objects.filter(name="Anna Example", entry__list__appeal=appeal).values_list("agent"))) == 1


def test_one_of_several_affiliations_is_tied_and_the_other_is_asked_about_still(desk, appeal):
    fund, works = factories.organization(name="Example Fund"), factories.organization(name="Other Works")
    signature = factories.signature(appeal=appeal, name="Bert Unheard", affiliation="Example Fund; Other Works")
    place = f"affiliations:{signature.identifier}"
    sent = {place: "leave", f"{place}.2": same(works)}

    save(desk, appeal, {}, **sent)

    tied = Affiliation.objects.get(signature=signature)
    assert (tied.agent_id, tied.name) == (works.pk, "Other Works")
    assert [name for name, candidates in rows(desk, appeal) if candidates] == ["Example Fund"]
    assert fund.affiliations.count() == 0


def test_addressed_holder_is_tied(desk, appeal):
    holder = factories.person(name="Anna Example")
    factories.mention(agent=holder, capacity="accused")
    addressing = factories.addressing(
        appeal=appeal, as_written="President Anna Example", addressee=factories.addressee(kind="office")
    )

    save(desk, appeal, {}, **{f"addressings:{addressing.identifier}": same(holder)})

    addressing.refresh_from_db()
    assert addressing.agent_id == holder.pk


@pytest.mark.parametrize("capacity", ["release-demanded", "victim", "accused"])
def test_act_of_a_prosecuted_person_needs_evidence_and_a_second_editor(desk, appeal, editor, capacity):
    record = factories.person(name="Anna Example")
    factories.mention(agent=record, capacity=capacity)
    signature, beside = factories.signature(appeal=appeal), factories.signature(appeal=appeal, name="Bert Unheard")
    answers = {signature: same(record), beside: "new"}
    why = {f"signatures:{signature.identifier} why": "Both documents name the same school."}

    bare = save(desk, appeal, answers).content.decode()

    assert "Nothing was saved: see 1 name below." in bare
    assert "Names are not enough" in bare
    # What was chosen is chosen still, here and beside it.
    for row, value in answers.items():
        inputs = html.fromstring(bare).xpath(f"//input[@name='signatures:{row.identifier}'][@checked]/@value")
        assert inputs == [value]
    beside.refresh_from_db()
    assert beside.agent is None

    save(desk, appeal, answers, **why)

    signature.refresh_from_db()
    assert (signature.agent, Suggestion.objects.get(state="confirming").decided_by) == (None, editor.username)

    second = Client()
    second.force_login(factories.editor())
    save(second, appeal, {signature: same(record)})

    signature.refresh_from_db()
    assert signature.agent_id == record.pk


def test_name_that_was_tied_meanwhile_is_told(desk, appeal):
    record = factories.person(name="Anna Example")
    signature = factories.signature(appeal=appeal)
    sent = {f"signatures:{signature.identifier}": "new"}
    Signature.objects.filter(pk=signature.pk).update(agent=record, certainty="certain", tie_reason="So it says.")

    response = desk.post(names_of(appeal), sent)

    assert "Nothing was saved" not in response.content.decode()
    signature.refresh_from_db()
    assert signature.agent_id == record.pk


@pytest.mark.parametrize(
    "value", ["same-certain", "new agents:x", "same-certain agents:zzzz", "different", "\x01", "certain"]
)
def test_answer_that_no_form_gives_changes_nothing(desk, appeal, value):
    signature = factories.signature(appeal=appeal)
    agents = Agent.objects.count()

    response = desk.post(names_of(appeal), {f"signatures:{signature.identifier}": value, "signatures:zzz": "new"})

    assert response.status_code in (200, 302)
    signature.refresh_from_db()
    assert (signature.agent, Agent.objects.count()) == (None, agents)


def test_looking_changes_nothing_and_needs_an_account(desk, appeal):
    factories.signature(appeal=appeal)
    factories.person(name="Anna Example")
    before = NameInUse.objects.count()

    assert desk.get(names_of(appeal)).status_code == 200
    assert "/login/" in Client().get(names_of(appeal)).url
    assert (NameInUse.objects.count(), Suggestion.objects.count()) == (before, 0)


def test_appeal_leads_to_its_names(desk, appeal):
    assert names_of(appeal) in desk.get(change(appeal)).content.decode()


# -- size --------------------------------------------------------------------------------------------------------------


def queries_of(desk, appeal):
    with CaptureQueriesContext(connection) as queries:
        assert desk.get(names_of(appeal)).status_code == 200
    return len(queries)


@pytest.mark.parametrize("count", [1, 3])
def test_page_asks_the_database_a_known_number_of_questions(desk, appeal, count):
    for number in range(count):
        record = factories.person(name=f"Anna{'bcd'[number]} Example")
        factories.signature(agent=record, affiliation="School of Examples", appeal=factories.published_appeal())
        factories.signature(appeal=appeal, name=record.name, affiliation="Example Fund; School of Examples")
        factories.issuer(appeal=appeal)
        factories.mention(text=appeal.texts.get(), exact="Anna Example")
        factories.addressing(appeal=appeal)
    factories.organization(name="Example Fund")

    assert queries_of(desk, appeal) == 33


# -- what no form of the page could say --------------------------------------------------------------------------------


def test_name_of_another_document_is_refused(desk, appeal):
    elsewhere = factories.signature(appeal=factories.published_appeal(), name="Boris Example")
    record = factories.person(name="Boris Example")

    response = desk.post(names_of(appeal), {f"signatures:{elsewhere.identifier}": same(record)})

    assert response.status_code == 200
    elsewhere.refresh_from_db()
    assert elsewhere.agent is None


def test_what_was_told_apart_is_not_made_one_through_its_record(desk, appeal):
    """The record that a name got when it was found to be nobody's is different from those that it was told from."""
    record = factories.person(name="Anna Example")
    factories.signature(name="Anna Example", agent=record, affiliation="School of Examples")
    signature = factories.signature(appeal=appeal, name="Anna Example")
    save(desk, appeal, {signature: "new"})
    signature.refresh_from_db()

    with pytest.raises(Refused, match="different"):
        propose(f"agents:{record.identifier}", f"agents:{signature.agent.identifier}", by="editor", explanation="So.")


def test_page_asks_for_the_rights_to_what_it_writes(client, appeal):
    editor = get_user_model().objects.create_user("example-visitor", is_staff=True)
    for right in ("view_appeal", "change_appeal"):
        editor.user_permissions.add(Permission.objects.get(codename=right))
    client.force_login(editor)

    assert client.get(names_of(appeal)).status_code == 403

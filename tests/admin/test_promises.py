"""A promise that would be broken is told on the form: everything typed is still there, nothing is changed."""

import pytest
from django.urls import reverse

from appeals.models import Appeal, Demand, Issuer, Signature, Text
from signatories.models import AgentRelation, Person
from tests import factories

from .forms import change, errors, shown, submit


def test_text_edited_inside_a_demand_names_the_demand_and_keeps_the_typed_words(desk):
    text = factories.published_appeal().texts.get()
    factories.demand(text=text, label="7")
    typed = text.body.replace("release Anna", "free Anna")

    response = submit(desk, change(text), body=typed)

    assert response.status_code == 200
    assert "demand “demand 7” no longer stand in the body" in errors(response)
    assert shown(response)["body"].split() == typed.split()
    assert Text.objects.get(pk=text.pk).body == text.body


def test_text_edited_beside_a_demand_moves_the_demand(desk):
    text = factories.published_appeal().texts.get()
    demand = factories.demand(text=text)

    response = submit(desk, change(text), body="A first sentence.\n\n" + text.body, what_changed="A line.")

    assert response.status_code == 302
    demand.refresh_from_db()
    text.refresh_from_db()
    assert text.plain[demand.start : demand.end] == demand.exact


def test_text_corrected_inside_a_demand_is_quoted_anew_when_the_editor_says_so(desk):
    text = factories.published_appeal().texts.get()
    demand = factories.demand(text=text)

    body = text.body.replace("release Anna", "free Anna")
    response = submit(desk, change(text), body=body, requote="on", what_changed="One word.")

    assert response.status_code == 302
    demand.refresh_from_db()
    assert demand.exact == "free Anna Example"


def test_text_without_body_says_that_a_held_text_has_one(desk):
    text = factories.text()

    response = submit(desk, change(text), body="")

    assert "A text that is held has a body" in errors(response)


def test_only_text_of_a_published_appeal_not_held_says_what_a_published_appeal_has(desk):
    text = factories.published_appeal().texts.get()

    response = submit(desk, change(text), held=None, body="", notes="", said_to_be_at="Example Press")

    assert response.status_code == 200
    assert "A published appeal has a version, a text that is held" in errors(response)
    assert shown(response)["said_to_be_at"] == "Example Press"
    assert Text.objects.get(pk=text.pk).held


@pytest.fixture
def demand(db):
    return factories.demand(text=factories.published_appeal().texts.get())


def test_demand_with_words_that_stand_in_the_text_gets_their_place(desk, demand):
    response = submit(desk, change(demand), exact="ask for a public  inquiry", what_changed="The words.")

    assert response.status_code == 302
    demand.refresh_from_db()
    assert demand.exact == "ask for a public inquiry"
    assert demand.text.plain[demand.start : demand.end] == demand.exact


def test_demand_with_words_that_do_not_stand_in_the_text_says_so(desk, demand):
    response = submit(desk, change(demand), exact="we demand the moon")

    assert response.status_code == 200
    assert "do not stand in the text" in errors(response)
    assert "we demand the moon" in shown(response)["exact"]
    assert Demand.objects.get(pk=demand.pk).exact == demand.exact


def test_demand_with_words_that_stand_twice_on_adding_says_how_often(desk):
    text = factories.text(body="Free her. Free her.")

    response = submit(desk, reverse("admin:appeals_demand_add", query={"text": text.pk}), label="1", exact="Free her.")

    assert "2 times" in errors(response)


def test_demand_of_a_published_appeal_without_its_last_measure_is_refused(desk, demand):
    response = submit(desk, change(demand), **{"demand_themes-0-DELETE": "on", "attribution": "the Example Fund"})

    assert response.status_code == 200
    assert "a measure for each of its demands" in errors(response)
    assert shown(response)["attribution"] == "the Example Fund"
    assert demand.themes.exists()


def test_demand_with_the_number_of_another_says_so(desk, demand):
    other = factories.demand(text=demand.text, exact="ask for a public inquiry", label="2")

    response = submit(desk, change(other), label=demand.label)

    assert "Another demand of this text has this number" in errors(response)


def test_tie_without_a_reason_is_refused(desk):
    signature = factories.signature()
    agent = factories.person()

    response = submit(desk, change(signature), agent=agent.pk, certainty="certain", role="poet")

    assert "A tie needs a record, a certainty and a reason" in errors(response)
    assert shown(response)["role"] == "poet"
    assert Signature.objects.get(pk=signature.pk).agent is None


def test_tie_of_an_issuer_without_a_certainty_is_refused_in_its_row(desk):
    issuer = factories.issuer()
    agent = factories.organization()

    response = submit(desk, change(issuer.appeal), **{"issuers-0-agent": agent.pk, "issuers-0-tie_reason": "Its name."})

    assert "A tie needs a record, a certainty and a reason" in errors(response)
    assert Issuer.objects.get(pk=issuer.pk).agent is None


def test_claimed_name_tied_to_somebody_is_refused(desk):
    mention = factories.mention()
    agent = factories.person()

    response = submit(
        desk, change(mention), capacity="claimed-name", agent=agent.pk, certainty="certain", tie_reason="The name."
    )

    assert "A claimed name is tied to nobody" in errors(response)


def test_listed_person_without_a_reason_is_refused(desk):
    person = factories.person()

    response = submit(desk, change(person), listing="listed", note="Typed with care.")

    assert "Say why this person is listed." in errors(response)
    assert shown(response)["note"].strip() == "Typed with care."
    assert Person.objects.get(pk=person.pk).listing == "unlisted"


def test_relation_to_a_person_is_refused(desk):
    organization = factories.organization()
    person = factories.person()
    row = {"relations-TOTAL_FORMS": "1", "relations-0-kind": "member", "relations-0-object": person.pk}

    response = submit(desk, change(organization), **row, **{"relations-0-note": "So it says."})

    assert response.status_code == 200
    assert "A relation stands between organizations only." in errors(response)
    assert not AgentRelation.objects.exists()


def test_two_preferred_names_of_one_language_are_refused(desk):
    person = factories.person()
    factories.agent_name(agent=person, name="Anna Exempel")

    response = submit(desk, change(person), **{"names-1-preferred": "on"})

    assert "Only one name per language" in errors(response)


def test_preferred_name_can_pass_to_the_next_one(desk):
    person = factories.person()
    second = factories.agent_name(agent=person, name="Anna Exempel")

    response = submit(desk, change(person), **{"names-0-preferred": None, "names-1-preferred": "on"})

    assert response.status_code == 302
    assert Person.objects.get(pk=person.pk).preferred == second


def test_reported_number_without_a_reporter_is_refused(desk):
    appeal = factories.appeal()

    response = submit(desk, change(appeal), reported_signatories="more than 200")

    assert "Say who reports this number." in errors(response)
    assert Appeal.objects.get(pk=appeal.pk).reported_signatories == ""


def test_two_lists_of_signatories_at_one_place_are_refused(desk):
    first = factories.signature_list()
    second = factories.signature_list(appeal=first.appeal)

    response = submit(desk, change(second), position=first.position, heading="Joined later")

    assert response.status_code == 200
    assert errors(response)
    assert shown(response)["heading"] == "Joined later"


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("date", "31 February", "Enter a valid date"),
        ("date", "0000-00-00", "Enter a valid date"),
        ("title", "x" * 10_000, "at most 500 characters"),
        ("slug", "юридический адрес", "valid “slug”"),
        ("kind", "rumour", "not one of the available choices"),
        ("status", "published", "not one of the available choices"),
    ],
)
def test_appeal_with_a_bad_value_says_so(desk, field, value, message):
    appeal = factories.appeal()

    response = submit(desk, change(appeal), **{field: value, "place": "Exampletown"})

    assert response.status_code == 200
    assert message in errors(response)
    assert shown(response)["place"] == "Exampletown"
    assert Appeal.objects.get(pk=appeal.pk).place == ""


def test_signature_of_no_country_says_so(desk):
    signature = factories.signature()

    response = submit(desk, change(signature), country="QQ")

    assert "A country is a code of two capital letters" in errors(response)


@pytest.mark.parametrize("position", ["-1", "99999999999", "1.5", "one"])
def test_list_at_an_impossible_position_says_so(desk, position):
    signed = factories.signature_list()

    response = submit(desk, change(signed), position=position)

    assert response.status_code == 200
    assert errors(response)


def test_name_that_is_deleted_is_the_one_that_was_chosen(desk):
    person = factories.person(name="Anna Example")
    person.names.create(name="A. Example", preferred=False)

    submit(desk, change(person), **{"names-1-DELETE": "on"})

    assert [name.name for name in person.names.all()] == ["Anna Example"]

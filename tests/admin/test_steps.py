"""Publishing, withdrawing, withholding, removing: each on a page of its own."""

import pytest
from django.urls import reverse
from lxml import html

from appeals.matching import names_in_use
from appeals.models import Appeal, Demand, Passage, Signature
from tests import factories

from .forms import change, errors, shown


def step(record, name):
    return reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_{name}", args=[record.pk])


def test_publish_with_an_explanation_makes_a_version(desk):
    appeal = factories.text().appeal

    response = desk.post(step(appeal, "publish"), {"explanation": "First published."})

    assert response.url == change(appeal)
    appeal.refresh_from_db()
    assert appeal.status == "published"
    assert appeal.versions.get().explanation == "First published."


def test_publish_of_an_appeal_that_is_not_ready_says_what_is_missing(desk):
    appeal = factories.appeal()

    response = desk.post(step(appeal, "publish"), {"explanation": "First published."})

    assert response.status_code == 200
    assert "There is no text yet" in errors(response)
    assert shown(response)["explanation"] == "First published."
    assert Appeal.objects.get(pk=appeal.pk).status == "draft"


def test_publish_without_an_explanation_asks_for_it(desk):
    response = desk.post(step(factories.text().appeal, "publish"), {"explanation": " "})

    assert "This field is required" in errors(response)


def test_publish_by_looking_changes_nothing(desk):
    appeal = factories.text().appeal

    desk.get(step(appeal, "publish"))

    assert Appeal.objects.get(pk=appeal.pk).status == "draft"


def test_withdraw_with_a_reason_leaves_the_reason(desk):
    appeal = factories.published_appeal()

    desk.post(step(appeal, "withdraw"), {"reason": "Asked for by the Example Fund."})

    appeal.refresh_from_db()
    assert (appeal.status, appeal.withdrawn_reason) == ("withdrawn", "Asked for by the Example Fund.")


def test_withdraw_of_a_draft_is_not_offered(desk):
    appeal = factories.appeal()

    assert step(appeal, "withdraw") not in desk.get(change(appeal)).content.decode()
    assert desk.get(step(appeal, "withdraw")).status_code == 302


@pytest.mark.parametrize("make", [factories.signature, factories.mention, factories.person, factories.organization])
def test_withhold_and_release_of_a_record(desk, make):
    record = make()

    desk.post(step(record, "withhold"), {"reason": "safety"})
    record.refresh_from_db()
    withheld = record.withheld
    desk.post(step(record, "release"))
    record.refresh_from_db()

    assert (withheld, record.withheld) == (True, False)


def test_withhold_without_a_reason_asks_for_it(desk):
    signature = factories.signature()

    response = desk.post(step(signature, "withhold"), {"reason": ""})

    assert "This field is required" in errors(response)
    assert not Signature.objects.get(pk=signature.pk).withheld


def published_signature(name, **fields):
    return factories.signature(appeal=factories.published_appeal(), name=name, **fields)


def staying(desk, record):
    """{title of the table: names in it} on the page of the step."""
    names_in_use.refresh()
    page = html.fromstring(desk.get(step(record, "withhold")).content.decode())
    tables = page.find_class("record-table")
    return {table.findtext("h2"): table.xpath(".//tr/td[2]//text()") for table in tables}


OTHER_TIES = "Stays: other places tied to the same record"
ALIKE = "Stays: names that are spelled alike"


@pytest.mark.parametrize("make", [factories.signature, factories.mention])
def test_withhold_of_a_name_says_that_other_appeals_stay_as_they_are(desk, make):
    words = desk.get(step(make(), "withhold")).content.decode()

    assert "nowhere in this appeal" in words
    assert "Other appeals that name the same person are not changed." in words


@pytest.mark.parametrize("make", [factories.person, factories.organization])
def test_withhold_of_an_agent_says_that_names_without_a_tie_stay(desk, make):
    words = desk.get(step(make(), "withhold")).content.decode()

    assert "in every document where a name is tied to this record" in words
    assert "Names that are not tied stay." in words


def test_withhold_of_a_signature_lists_what_readers_still_see(desk):
    person = factories.person(name="Anna Exampleyeva")
    signature = published_signature("Anna Exampleyeva", agent=person)
    published_signature("A. Exampleeva", agent=person)
    published_signature("Bob Exampleyev")
    published_signature("Bob Otherman")
    factories.signature(name="Draft Exampleyev")

    assert staying(desk, signature) == {OTHER_TIES: ["A. Exampleeva"], ALIKE: ["Bob Exampleyev"]}


def test_withhold_of_an_agent_lists_names_that_are_spelled_alike_and_not_tied(desk):
    person = factories.person(name="Anna Exampleyeva")
    published_signature("Anna Exampleyeva", agent=person)
    published_signature("Merged Exampleyeva", agent=factories.person(merged_into=person))
    untied = published_signature("Эксамплеева Анна")

    assert staying(desk, person) == {ALIKE: ["Эксамплеева Анна"]}
    assert change(untied) in desk.get(step(person, "withhold")).content.decode()


def test_withhold_lists_no_more_names_than_can_be_looked_at(desk):
    appeal = factories.published_appeal()
    for _ in range(21):
        factories.signature(appeal=appeal, name="Bob Exampleyev")

    assert len(staying(desk, factories.person(name="Anna Exampleyeva"))[ALIKE]) == 20


@pytest.mark.parametrize("make", [factories.text, factories.source])
def test_withhold_words_of_a_document(desk, make):
    document = make()

    desk.post(step(document, "withhold"), {"words": "Anna Example", "reason": "safety"})

    assert document.passages.get().exact == "Anna Example"


def test_withhold_words_that_do_not_stand_there_says_so(desk):
    document = factories.text()

    response = desk.post(step(document, "withhold"), {"words": "Bob Example", "reason": "safety"})

    assert "do not stand in the text" in errors(response)
    assert shown(response)["words"].strip() == "Bob Example"


def test_release_of_withheld_words(desk):
    passage = factories.passage("Anna Example")

    response = desk.post(step(passage, "release"))

    assert response.status_code == 302
    assert not Passage.objects.filter(pk=passage.pk).exists()


def test_remove_a_demand_keeps_it_and_says_what_became_of_it(desk):
    demand = factories.demand(text=factories.published_appeal().texts.get())

    desk.post(step(demand, "remove"), {"became": "It was part of demand 2."})

    demand.refresh_from_db()
    assert (demand.became, demand.start, demand.is_current) == ("It was part of demand 2.", None, False)


def test_removed_demand_can_no_longer_be_edited_but_for_what_became_of_it(desk):
    demand = factories.demand(removed_on="2024-01-01", became="Nothing.")

    fields = shown(desk.get(change(demand)))

    assert "became" in fields
    assert not {"exact", "label", "position"} & set(fields)


@pytest.mark.parametrize(
    "make",
    [
        factories.published_appeal,
        factories.withdrawn_appeal,
        factories.source,
        factories.signature,
        lambda: factories.demand(text=factories.published_appeal().texts.get()),
        lambda: factories.published_appeal().texts.get(),
        lambda: factories.passage("Anna Example"),
    ],
    ids=["published appeal", "withdrawn appeal", "source", "signature", "demand", "text", "passage"],
)
def test_delete_of_what_readers_have_seen_is_forbidden(desk, make):
    record = make()

    response = desk.post(reverse(f"admin:appeals_{record._meta.model_name}_delete", args=[record.pk]), {"post": "yes"})

    assert response.status_code == 403
    assert type(record).objects.filter(pk=record.pk).exists()


def test_delete_of_a_draft_takes_its_demands_along(desk):
    demand = factories.demand()

    desk.post(reverse("admin:appeals_appeal_delete", args=[demand.text.appeal_id]), {"post": "yes"})

    assert not Demand.objects.filter(pk=demand.pk).exists()


def test_step_of_somebody_who_is_no_editor_is_forbidden(client, django_user_model):
    appeal = factories.text().appeal
    client.force_login(django_user_model.objects.create_user("visitor", is_staff=True))

    response = client.post(step(appeal, "publish"), {"explanation": "First published."})

    assert response.status_code == 403
    assert Appeal.objects.get(pk=appeal.pk).status == "draft"


def test_step_of_a_record_that_does_not_exist_leads_back(desk):
    assert desk.get("/admin/appeals/appeal/abc/publish/").status_code == 302

"""The work queue: an editor answers, and only then something is tied."""

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from appeals.models import Affiliation, Mention, Signature
from signatories.models import Agent, MergeRecord, Suggestion
from tests import factories
from tests.admin.forms import change, errors, submit

QUEUE = reverse("admin:signatories_suggestion_queue")


def step(record, name):
    return reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_{name}", args=[record.pk])


@pytest.fixture
def answered(db):
    """What the first collection suggests is out of the way."""
    call_command("suggest_matches", verbosity=0)
    Suggestion.objects.all().delete()


@pytest.fixture
def client_of_another(db, editor):
    """The admin as a second editor uses it."""
    second = type(editor).objects.create_user("second-editor", is_staff=True)
    second.groups.set(editor.groups.all())
    client = Client()
    client.force_login(second)
    return client


def suggested(one, other):
    call_command("suggest_matches", verbosity=0)
    references = sorted((_reference(one), _reference(other)))
    return Suggestion.objects.get(left=references[0], right=references[1])


def _reference(record):
    names = {"signature": "signatures", "mention": "mentions", "issuer": "issuers"}
    return f"{names.get(record._meta.model_name, 'agents')}:{record.identifier}"


def answer(desk, suggestion, answer, **more):
    return desk.post(change(suggestion), {"answer": answer, **more})


def test_queue_leads_to_the_most_telling_and_shows_both_sides(desk, answered):
    record = factories.person(name="Anna Example")
    factories.signature(name="Anna Example", line="Anna Example, teacher, Example City")
    factories.signature(name="A. Example", line="A. Example")
    call_command("suggest_matches", verbosity=0)

    page = desk.get(QUEUE, follow=True).content.decode()

    assert "Anna Example, teacher, Example City" in page
    assert record.name in page
    assert "same given name" in page
    for key in "spdu":
        assert f'data-key="{key}"' in page


def test_same_certain_ties_the_name_to_the_record_with_the_reasons(desk, editor):
    record = factories.person(name="Anna Example")
    signature = factories.signature(name="Anna Example", line="Anna Example, teacher")

    response = answer(desk, suggested(record, signature), "same-certain", explanation="Both are teachers.")

    assert response.url == QUEUE
    signature.refresh_from_db()
    assert (signature.agent_id, signature.certainty, signature.tied_by) == (record.pk, "certain", editor.username)
    assert "same surname" in signature.tie_reason
    assert "Both are teachers." in signature.tie_reason
    assert signature.entry.line == "Anna Example, teacher"


def test_same_certain_of_two_names_makes_an_unlisted_record(desk):
    one, other = factories.signature(name="Anna Example"), factories.signature(name="Анна Экзампле")
    suggestion = Suggestion.objects.create(
        left=min(_reference(one), _reference(other)),
        right=max(_reference(one), _reference(other)),
        kind="person",
        verdict="same",
        score=1,
        telling=2,
        reasons=["same name"],
    )

    answer(desk, suggestion, "same-certain")

    one.refresh_from_db()
    other.refresh_from_db()
    assert one.agent == other.agent
    assert one.agent.listing == "unlisted"
    assert set(one.agent.names.values_list("name", flat=True)) == {"Anna Example", "Анна Экзампле"}


def test_same_certain_of_an_affiliation_ties_the_organization_that_was_named(desk, answered):
    record = factories.organization(name="Example Fund")
    signature = factories.signature(line="Anna Example, Example Fund", affiliation="Example Fund")
    call_command("suggest_matches", verbosity=0)

    answer(desk, Suggestion.objects.get(kind="organization"), "same-certain")

    assert Affiliation.objects.get(signature=signature).agent_id == record.pk


def test_same_certain_of_two_records_merges_them(desk):
    one, other = factories.organization(name="Example Fund"), factories.organization(name="The Example Fund")

    answer(desk, suggested(one, other), "same-certain")

    assert MergeRecord.objects.get().reason
    assert Agent.objects.filter(merged_into__isnull=False).count() == 1


def test_same_probable_is_in_no_public_output(desk, client):
    appeal = factories.published_appeal()
    record = factories.person(name="Anna Example", listing="listed")
    signature = factories.signature(name="Anna Example", appeal=appeal)

    answer(desk, suggested(record, signature), "same-probable")

    signature.refresh_from_db()
    assert (signature.agent_id, signature.certainty) == (record.pk, "probable")
    assert client.get(record.get_absolute_url()).status_code == 404
    assert record.identifier not in client.get(appeal.get_absolute_url()).content.decode()


def test_question_about_a_name_that_was_tied_waits_no_more(desk, answered):
    record = factories.person(name="Anna Example")
    signature, _other = factories.signature(name="Anna Example"), factories.signature(name="Anna Example")

    answer(desk, suggested(record, signature), "same-certain")

    waiting = Suggestion.objects.queue().values_list("left", "right")
    assert len(waiting) == 1
    assert f"signatures:{signature.identifier}" not in waiting[0]


@pytest.mark.parametrize("said", ["different", "not-sure"])
def test_different_and_not_sure_tie_nothing_and_are_not_asked_again(desk, answered, said):
    record = factories.person(name="Anna Example")
    signature = factories.signature(name="Anna Example")
    suggestion = suggested(record, signature)

    answer(desk, suggestion, said)

    assert desk.get(QUEUE).url == reverse("admin:signatories_suggestion_changelist")
    call_command("suggest_matches", "--again", verbosity=0)
    signature.refresh_from_db()
    suggestion.refresh_from_db()
    assert (signature.agent, suggestion.state) == (None, said)


def test_initials_are_never_same(desk):
    record = factories.person(name="Anna Example")
    signature = factories.signature(name="A. Example")

    response = answer(desk, suggested(record, signature), "same-certain", explanation="I know it.")

    assert "Initials fit many people" in response.content.decode()
    signature.refresh_from_db()
    assert signature.agent is None


@pytest.mark.parametrize("capacity", ["release-demanded", "victim", "accused"])
def test_act_of_a_prosecuted_person_needs_evidence_and_a_second_editor(desk, client_of_another, capacity):
    record = factories.person(name="Anna Example")
    factories.mention(agent=record, capacity=capacity)
    signature = factories.signature(name="Anna Example")
    suggestion = suggested(record, signature)

    bare = answer(desk, suggestion, "same-certain")
    first = answer(desk, suggestion, "same-certain", explanation="Both documents name the same school.")
    again = answer(desk, suggestion, "same-certain")

    assert "Names are not enough" in bare.content.decode()
    assert first.url == QUEUE
    assert "Another editor has to confirm it" in again.content.decode()
    signature.refresh_from_db()
    assert signature.agent is None

    answer(client_of_another, suggestion, "same-certain")

    signature.refresh_from_db()
    suggestion.refresh_from_db()
    assert signature.agent_id == record.pk
    assert (suggestion.decided_by, suggestion.confirmed_by) == ("example-editor", "second-editor")


def test_withheld_side_is_refused(desk):
    record = factories.person(name="Anna Example")
    signature = factories.signature(name="Anna Example")
    suggestion = suggested(record, signature)
    Signature.objects.filter(pk=signature.pk).update(withheld=True, withheld_reason="safety")

    assert "withheld. Release it first" in answer(desk, suggestion, "same-certain").content.decode()


def test_answer_twice_is_refused(desk):
    record = factories.person(name="Anna Example")
    suggestion = suggested(record, factories.signature(name="Anna Example"))
    answer(desk, suggestion, "same-certain")

    assert "answered already" in answer(desk, suggestion, "different").content.decode()


def test_looking_changes_nothing_and_needs_an_account(desk, client):
    record = factories.person(name="Anna Example")
    signature = factories.signature(name="Anna Example")
    suggestion = suggested(record, signature)

    desk.get(change(suggestion))
    client.logout()
    outside = client.post(change(suggestion), {"answer": "same-certain"})

    assert "/login/" in outside.url
    signature.refresh_from_db()
    assert signature.agent is None


def test_ask_again_opens_the_question(desk):
    suggestion = suggested(factories.person(name="Anna Example"), factories.signature(name="Anna Example"))
    answer(desk, suggestion, "different")

    desk.post(step(suggestion, "ask-again"))

    suggestion.refresh_from_db()
    assert (suggestion.state, suggestion.decided_by) == ("open", "")


def test_list_names_both_sides_in_few_queries(desk, django_assert_max_num_queries):
    for _ in range(12):
        factories.signature(name="Anna Example")
    call_command("suggest_matches", verbosity=0)

    with django_assert_max_num_queries(16):
        page = desk.get(reverse("admin:signatories_suggestion_changelist")).content.decode()
    assert "Anna Example – Anna Example" in page


# -- merging by hand ---------------------------------------------------------------------------------------------------


def test_merge_and_take_back_on_their_pages(desk):
    one, other = factories.organization(name="Example Fund"), factories.organization(name="Exempel Foundation")
    factories.issuer(agent=other)

    desk.post(step(one, "merge"), {"other": other.identifier, "explanation": "One is the old name of the other."})

    one.refresh_from_db()
    assert one.merged_into_id == other.pk
    merged = MergeRecord.objects.get()
    assert "One is the old name of the other." in merged.reason
    assert "Take back" in desk.get(change(merged)).content.decode()

    desk.post(step(merged, "unmerge"), {"reason": "They are two bodies."})

    one.refresh_from_db()
    assert (one.merged_into, one.names.count(), other.names.count()) == (None, 1, 1)


def test_merge_by_hand_of_two_unlike_names_gives_the_editors_reason_alone(desk):
    one, other = factories.organization(name="Example Fund"), factories.organization(name="Works of Samples")

    desk.post(step(one, "merge"), {"other": other.identifier, "explanation": "One is the old name of the other."})

    assert MergeRecord.objects.get().reason == "One is the old name of the other."


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: factories.organization(withheld=True), "withheld"),
        (lambda: factories.organization(merged_into=factories.organization()), "merged into another"),
        (factories.person, "A person and an organization"),
    ],
)
def test_merge_that_cannot_be_says_why(desk, make, words):
    one, other = factories.organization(), make()

    response = desk.post(step(one, "merge"), {"other": other.identifier, "explanation": "The same."})

    assert words in errors(response)
    assert not MergeRecord.objects.exists()


def test_merge_of_two_that_were_found_different_is_refused(desk):
    one, other = factories.organization(name="Example Fund"), factories.organization(name="The Example Fund")
    answer(desk, suggested(one, other), "different")

    response = desk.post(step(one, "merge"), {"other": other.identifier, "explanation": "The same."})

    assert "these two are different" in errors(response)


def test_merge_of_people_by_initials_is_refused(desk):
    one, other = factories.person(name="Anna Example"), factories.person(name="A. Example")

    response = desk.post(step(one, "merge"), {"other": other.identifier, "explanation": "The same."})

    assert "Initials fit many people" in errors(response)


def test_merge_that_makes_a_prosecuted_person_act_waits_for_a_second_editor(desk, client_of_another):
    one, other = factories.person(name="Anna Example"), factories.person(name="Anna Example")
    factories.mention(agent=one, capacity=Mention.Capacity.VICTIM)
    factories.signature(agent=other)
    values = {"other": other.identifier, "explanation": "Both documents name the same school."}

    desk.post(step(one, "merge"), values)
    assert not MergeRecord.objects.exists()

    client_of_another.post(step(one, "merge"), values)
    assert MergeRecord.objects.exists()


# -- ties by hand ------------------------------------------------------------------------------------------------------


def tie_by_hand(desk, row, agent):
    values = {"agent": str(agent.pk), "certainty": "certain", "tie_reason": "So it says."}
    return submit(desk, change(row), **values)


def test_tie_by_hand_on_initials_is_refused(desk):
    signature = factories.signature(name="A. Example")

    response = tie_by_hand(desk, signature, factories.person(name="Anna Example"))

    assert "“A. Example”: initials fit many people" in errors(response)


def test_tie_by_hand_that_makes_a_prosecuted_person_act_is_refused_and_can_be_proposed(desk, client_of_another):
    record = factories.person(name="Anna Example")
    factories.mention(agent=record, capacity="victim")
    signature = factories.signature(name="Anna Example")

    assert "a second editor confirms it" in errors(tie_by_hand(desk, signature, record))

    values = {"other": record.identifier, "explanation": "Both documents name the same school."}
    desk.post(step(signature, "propose-tie"), values)
    signature.refresh_from_db()
    assert signature.agent is None

    answer(client_of_another, Suggestion.objects.get(state="confirming"), "same-certain")
    signature.refresh_from_db()
    assert signature.agent_id == record.pk


def test_tie_by_hand_of_a_full_name_is_made(desk):
    record, signature = factories.person(name="Anna Example"), factories.signature(name="Anna Example")

    tie_by_hand(desk, signature, record)

    signature.refresh_from_db()
    assert signature.agent_id == record.pk

"""Ties at the desk: certain only where an editor ties there, and under the rules that hold everywhere."""

import pytest

from appeals.desk import changes, reviews
from appeals.desk.correcting import correct, differences_of, reopen
from appeals.models import Signature
from signatories.refusals import Refused
from tests import factories
from tests.admin.forms import change, submit

from .conftest import LETTER
from .test_correcting import names, source  # noqa: F401 - a fixture

BERT = LETTER.index("Bert Example, journalist")
CEM = LETTER.index("Cem Example and Dora")


@pytest.fixture
def dora(source):  # noqa: F811
    """Listed, and probably the one who signed."""
    record = factories.person("Dora Example", listing="listed")
    signature = Signature.objects.get(entry__list__appeal=source.text.appeal, name="Dora Example")
    signature.agent, signature.certainty, signature.tie_reason = record, "probable", "Perhaps."
    signature.save()
    return record


def save(opened):
    chosen = names(differences_of(opened), by_desk=True)
    correct(opened, chosen=chosen, explanation="Corrected.", by="example-editor")


def of_entry(appeal, position):
    rows = Signature.objects.filter(entry__list__appeal=appeal, entry__position=position).order_by("position")
    return list(rows.values_list("name", "agent__identifier", "certainty"))


def test_probable_tie_is_no_decision_of_the_desk_and_no_difference(source, editor, dora):  # noqa: F811
    opened = reopen(source, editor)

    assert "tie" not in reviews.work_on(opened).decided
    assert differences_of(opened) == []


def test_probable_tie_of_an_affiliation_is_no_difference(source, editor):  # noqa: F811
    signature = Signature.objects.get(entry__list__appeal=source.text.appeal, name="Bert Example")
    factories.affiliation(signature=signature, agent=factories.organization("Example Press"), certainty="probable")

    assert differences_of(reopen(source, editor)) == []


def test_number_that_somebody_else_has_now_takes_no_tie(client, source, editor, dora):  # noqa: F811
    opened = reopen(source, editor)
    reviews.change(opened, lambda work: changes.split_signatory(work, CEM, 1))

    save(opened)

    assert of_entry(source.text.appeal, 2) == [
        ("Cem Example", None, ""),
        ("Cem Example", None, ""),
        ("Dora Example", None, ""),
    ]
    assert client.get(dora.get_absolute_url()).status_code == 404


def test_probable_tie_stays_probable_where_all_else_is_corrected(source, editor, dora):  # noqa: F811
    opened = reopen(source, editor)
    reviews.change(opened, lambda work: changes.edit_signatories(work, {(CEM, 2): {"city": "Exampleville"}}))

    save(opened)

    assert of_entry(source.text.appeal, 2)[1] == ("Dora Example", dora.identifier, "probable")


def test_editor_who_ties_to_the_probable_record_makes_it_certain(source, editor, dora):  # noqa: F811
    opened = reopen(source, editor)
    reviews.change(opened, lambda work: changes.tie(work, {(CEM, 2): (dora.identifier, "Their own website.")}))

    assert [(one.before, one.after) for one in differences_of(opened) if one.field == "agent"] == [
        ("Dora Example (probable)", "Dora Example")
    ]
    save(opened)

    assert of_entry(source.text.appeal, 2)[1] == ("Dora Example", dora.identifier, "certain")


def tied(opened, start, record):
    reviews.change(opened, lambda work: changes.tie(work, {(start, 1): (record.identifier, "Same name.")}))


def test_one_editor_does_not_make_somebody_detained_act_by_correcting(source, editor):  # noqa: F811
    bert = factories.person("Bert Example")
    factories.mention(agent=bert, capacity="release-demanded")
    opened = reopen(source, editor)
    tied(opened, BERT, bert)

    with pytest.raises(Refused, match="a second editor confirms it"):
        save(opened)


def test_tie_goes_with_the_name_that_it_was_made_for(source, editor):  # noqa: F811
    bert = factories.person("Bert Example")
    opened = reopen(source, editor)
    tied(opened, BERT, bert)
    save(opened)
    opened = reopen(source, editor)

    reviews.change(opened, lambda work: changes.edit_signatories(work, {(BERT, 1): {"name": "Journalist"}}))

    assert reviews.work_on(opened).decided["tie"] == []
    save(opened)
    assert of_entry(source.text.appeal, 1) == [("Journalist", None, "")]


def test_tie_goes_with_the_name_even_where_only_the_name_is_chosen(source, editor):  # noqa: F811
    opened = reopen(source, editor)
    tied(opened, BERT, factories.person("Bert Example"))
    save(opened)
    opened = reopen(source, editor)
    reviews.change(opened, lambda work: changes.edit_signatories(work, {(BERT, 1): {"name": "Journalist"}}))

    chosen = [one.name for one in differences_of(opened) if one.field == "name"]
    correct(opened, chosen=chosen, explanation="Corrected.", by="example-editor")

    assert of_entry(source.text.appeal, 1) == [("Journalist", None, "")]


@pytest.mark.parametrize(
    ("button", "message"),
    [
        (f"tie {BERT} 1 nobody000000", "Choose a record from the list"),
        (f"tie {BERT} 1 {{fund}} Same name.", "A person is tied to a person"),
        (f"tie-affiliation {BERT} 1 nobody000000 Its website.", "Choose a record from the list"),
        (f"tie-affiliation {BERT} 1 {{anna}} Its website.", "A person is tied to a person"),
    ],
)
def test_button_ties_to_a_record_that_is_there_and_of_its_kind(decide, review, button, message):
    fund, anna = factories.organization("Example Fund"), factories.person("Anna Example")

    answer = decide(do=button.format(fund=fund.identifier, anna=anna.identifier))

    assert answer.status_code == 422
    assert message in answer.json()["said"]


@pytest.mark.parametrize("field", ["name", "signatures-0-name"])
def test_name_that_is_corrected_by_hand_loses_its_tie(desk, source, field):  # noqa: F811
    signature = Signature.objects.get(entry__list__appeal=source.text.appeal, name="Bert Example")
    signature.agent, signature.certainty, signature.tie_reason = factories.person("Bert Example"), "certain", "Same."
    signature.save()

    submit(desk, change(signature if field == "name" else signature.entry), **{field: "Journalist"})

    assert of_entry(source.text.appeal, 1) == [("Journalist", None, "")]

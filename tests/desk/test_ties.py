"""Ties at the desk: certain only where an editor ties there, and under the rules that hold everywhere."""

import pytest

from appeals.desk import changes, reviews
from appeals.desk.correcting import correct, differences_of, reopen
from appeals.models import Signature
from tests import factories

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

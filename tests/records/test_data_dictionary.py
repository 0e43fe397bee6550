"""Every field is declared: public, personal or internal. A new one fails here until somebody has thought about it."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from appeals.models import Review, ReviewStep
from tests.records.broken import record_models

DICTIONARY = Path(settings.BASE_DIR, "docs", "data-dictionary.md").read_text(encoding="utf-8")
# What lies on the editors' desk is no record, and names people all the same.
MODELS = [*record_models(), Review, ReviewStep]
CLASSES = {"public", "personal", "internal"}


def declared(text):
    """model -> field -> the cells of its row."""
    models = {}
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        label, *lines = section.splitlines()
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
        models[label] = {row[0]: row[1:] for row in rows[2:]}
    return models


def test_every_model_is_declared_and_no_other():
    assert set(declared(DICTIONARY)) == {model._meta.label for model in MODELS}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_of_a_model_is_declared_and_no_other(model):
    fields = [field.name for field in model._meta.concrete_fields]

    assert list(declared(DICTIONARY)[model._meta.label]) == fields


def test_every_field_has_a_known_class_and_all_its_cells():
    broken = [
        f"{label}.{field}"
        for label, fields in declared(DICTIONARY).items()
        for field, cells in fields.items()
        if cells[0] not in CLASSES or len(cells) != 5 or not all(cells)
    ]

    assert broken == []


@pytest.mark.parametrize(
    "name", ["id", "withheld", "withheld_reason", "tied_by", "tied_at", "certainty", "sort_key", "keys"]
)
def test_field_that_could_harm_is_internal_wherever_it_is(name):
    """Why something is withheld, which editor decided what, and what is only probable, are nobody else's business."""
    classes = {fields[name][0] for fields in declared(DICTIONARY).values() if name in fields}

    assert classes == {"internal"}


def test_fields_that_name_people_are_personal():
    naming = [("appeals.Signature", "name"), ("signatories.AgentName", "name"), ("appeals.SignatureEntry", "line")]
    naming += [("appeals.Mention", "exact"), ("appeals.Signature", "city"), ("appeals.Text", "body")]

    assert {declared(DICTIONARY)[label][field][0] for label, field in naming} == {"personal"}


def test_withheld_passages_are_internal_as_a_whole():
    assert {cells[0] for cells in declared(DICTIONARY)["appeals.Passage"].values()} == {"internal"}


def test_desk_is_internal_as_a_whole():
    classes = [cells[0] for model in (Review, ReviewStep) for cells in declared(DICTIONARY)[model._meta.label].values()]

    assert set(classes) == {"internal"}

"""What is found, as the database has it."""

import pytest

from appeals.search import engine
from appeals.search.language.query import Reading, Word
from tests import factories

pytestmark = pytest.mark.django_db


def found(kind, *words, **choices):
    reading = Reading(Word(words[0]) if words else None)
    return [hit.identifier for hit in engine.search(kind, reading, **choices).hits]


def test_appeal_and_its_demand_are_found_by_their_words(searchable):
    appeal = factories.published_appeal(title="Zebra statement")
    demand = factories.demand(text=appeal.texts.get())
    searchable()

    assert found("appeal", "zebras") == [appeal.identifier]
    assert found("demand", "zebras") == [demand.identifier]

"""What is typed, and what it is taken for where nothing holds it."""

import pytest

from appeals.search.language.query import Problem
from appeals.search.understanding import understood
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive(searchable):
    factories.published_appeal(title="Свобода собраний")
    factories.published_appeal(title="Freedom of assembly")
    searchable()


def as_understood(query, **how):
    reading = understood(query, **how)
    return str(reading), [repair.problem for repair in reading.repairs]


@pytest.mark.parametrize(
    ("typed", "taken_for", "problems"),
    [
        ("freedom", "freedom", []),
        ("freedom ass", "freedom ass*", [Problem.OPEN_END]),
        ("cdj,jlf", "свобода", [Problem.LAYOUT]),
        ("акуувщь", "freedom", [Problem.LAYOUT]),
        ("cdj,jlf cj,h", "свобода собр*", [Problem.LAYOUT, Problem.OPEN_END]),
        ("tyranny", "tyranny", []),
        ("", "", []),
    ],
)
def test_what_finds_nothing_is_taken_for_something_that_does(archive, typed, taken_for, problems):
    assert as_understood(typed) == (taken_for, problems)


def test_exact_spelling_is_what_was_typed(archive):
    assert as_understood("freed", exact=True) == ("freed", [])


def test_without_an_index_it_is_what_was_typed(settings, tmp_path):
    settings.SEARCH_DIR = tmp_path
    assert as_understood("cdj,jlf") == ("cdj jlf", [])

"""The start page: the appeals over the years, and one demand a day that names nobody."""

from datetime import date, timedelta

import pytest

from appeals.demand_of_the_day import demand_of_the_day
from appeals.models import Appeal, Demand
from appeals.years_of_archive import YearsOfArchive
from tests import factories

from .html import faults_of, tree_of, words_of

DAY = date(2030, 1, 1)


@pytest.fixture
def empty(db):
    """Nothing is published but what the test makes."""
    Appeal.objects.update(status="draft")


def demand(words, **fields):
    text = factories.published_appeal(body=f"{words}\n\nAnna Example is in prison.").texts.get()
    return factories.demand(text=text, exact=words, **fields)


def quoted(client):
    return [words.text_content().strip() for words in tree_of(client.get("/")).find_class("quotation-large")]


def test_demand_is_the_same_all_day(archive):
    days = [DAY + timedelta(days=n) for n in range(30)]

    first, second = ([demand_of_the_day(day).identifier for day in days] for _ in range(2))

    assert first == second
    assert len(set(first)) > 5


def test_demand_is_quoted(client, empty):
    demand("Hear us now.")

    assert quoted(client) == ["Hear us now."]


@pytest.mark.parametrize("words", ["Free Anna Example now.", "Free Ms Example now.", "End the EXAMPLE trial."])
def test_demand_with_a_name_of_the_document_is_never_quoted(client, empty, words):
    text = demand(words).text
    factories.mention(text=text, exact="Anna Example is in prison"[:12])

    assert quoted(client) == []


def test_demand_with_a_withheld_name_is_never_quoted(client, empty):
    text = demand("Free Anna Example now.").text
    factories.passage("Anna Example", text=text)

    assert quoted(client) == []


def test_demand_with_an_addressed_name_is_never_quoted(client, empty):
    text = demand("We ask President Example to listen.").text
    factories.addressing(appeal=text.appeal, as_written="President Example", agent=factories.person())

    assert quoted(client) == []


@pytest.mark.parametrize("fields", [{"attribution": "Example Fund"}])
def test_demand_of_others_is_never_quoted(client, empty, fields):
    demand("Hear us now.", **fields)

    assert quoted(client) == []


def test_demand_that_is_long_is_never_quoted(client, empty):
    demand("Hear us. " * 40 + "Now.")

    assert quoted(client) == []


def test_demand_of_a_draft_is_never_quoted(client, empty):
    demand("Hear us now.")
    Appeal.objects.update(status="draft")

    assert quoted(client) == []
    assert Demand.objects.filter(exact="Hear us now.").exists()


def test_years_are_drawn_and_stand_in_a_table(client, empty):
    for day in (date(2001, 5, 1), date(2001, 6, 1), date(2004, 1, 1)):
        factories.published_appeal(date=day)
    factories.published_appeal(date=None, date_precision="", date_basis="")
    factories.appeal(date=date(1999, 1, 1))

    page = client.get("/")

    assert faults_of(page) == []
    assert [title.text for title in tree_of(page).xpath("//svg//title")] == ["2001: 2", "2004: 1"]
    assert [row.text_content().split() for row in tree_of(page).xpath("//tbody/tr")] == [["2001", "2"], ["2004", "1"]]
    assert "n = 3 appeals with a date. 1 more has none." in words_of(page)
    assert "not all appeals" in words_of(page)


def test_archive_without_appeals_draws_nothing(client, empty):
    page = client.get("/")

    assert list(tree_of(page).iter("svg")) == []
    assert "No document is published yet." in words_of(page)


def test_years_are_named_below_their_bars_as_far_as_there_is_room():
    few, many = YearsOfArchive([(2012, 1), (2014, 3), (None, 2)]), YearsOfArchive([(1950, 1), (2020, 5)])

    assert [bar.year for bar in few.bars if bar.is_named] == list(range(2005, 2015))
    assert [bar.year for bar in many.bars if bar.is_named][-3:] == [2008, 2014, 2020]
    assert (few.shows_numbers, many.shows_numbers) == (True, False)
    assert all(bar.x + bar.width <= few.width and bar.y >= 0 for bar in [*few.bars, *many.bars])

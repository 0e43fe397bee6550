"""Facets counted by sets of keys, once a commit was asked often: the same numbers as tantivy counts one by one."""

import threading
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from appeals.models import Appeal
from appeals.search import engine, view
from appeals.search.counting import FACETS
from appeals.search.language.query import Reading, Word
from appeals.search.value_sets import THREAD, WORTH_MAKING, Making
from tests import factories
from tests.wild import examples

pytestmark = pytest.mark.django_db

WORDS = (Reading(None), Reading(Word("zebras")), Reading(Word("okapis")), Reading(Word("nothing")))
CHOICES = {
    "year": ("2011", "2012", "not-stated", "2012..2013", "..2012", "2013..", "..", "..0", "1999"),
    "kind": ("petition", "open-letter", "nonsense"),
    "country": ("KZ", "NO", "DE", "not-stated", "XX"),
    "language": ("en", "ru"),
}


def ask_often():
    """Until the sets are there."""
    wait_for_sets()
    for _ in range(WORTH_MAKING):
        engine.search("appeal", Reading(None), {"kind": ["petition"]})
    wait_for_sets()
    with view.searching() as seen:
        assert seen.sets("appeal")


def wait_for_sets():
    for thread in threading.enumerate():
        if thread.name == THREAD:
            thread.join()


@pytest.fixture
def archive(searchable):
    for number in range(12):
        appeal = factories.published_appeal(
            title="Zebras and okapis" if number % 4 else "Zebras",
            date=None if number % 5 == 4 else date(2011 + number % 4, 5, 1),
            kind="petition" if number % 3 else "open-letter",
        )
        for country in (("KZ",), ("NO", "KZ"), (), ("DE", "NO", "KZ"))[number % 4]:
            factories.signature(appeal=appeal, country=country)
    # A key may be as large as PostgreSQL's.
    factories.published_appeal(pk=2**40, title="Statement", date=date(2013, 1, 1))
    searchable()
    ask_often()


chosen_values = st.fixed_dictionaries(
    {}, optional={name: st.lists(st.sampled_from(values), max_size=2, unique=True) for name, values in CHOICES.items()}
)


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(WORDS), chosen_values)
@example(WORDS[0], {"year": ["..0"]})
def test_each_value_is_counted_as_if_it_were_chosen_alone(archive, reading, chosen):
    counted = engine.search("appeal", reading, chosen).facets

    everything = engine.facets_of_all("appeal")
    assert set(counted) == set(FACETS["appeal"])
    for name, counts in counted.items():
        alone = {value: engine.count("appeal", reading, {**chosen, name: [value]}) for value in everything[name]}
        assert counts == {value: number for value, number in alone.items() if number}
        assert list(counts.values()) == sorted(counts.values(), reverse=True)


def test_what_has_changed_since_the_sets_were_made_is_not_counted(archive):
    gone = Appeal.objects.filter(kind="petition").first()
    before = engine.search("appeal", Reading(None), {"country": ["KZ"]}).facets["kind"]["petition"]

    Appeal.objects.filter(pk=gone.pk).update(status="withdrawn", withdrawn_reason="Asked for.")

    now = engine.search("appeal", Reading(None)).facets["kind"]["petition"]
    assert now == engine.count("appeal", Reading(None), {"kind": ["petition"]})
    assert now < Appeal.objects.filter(kind="petition").count()
    assert engine.search("appeal", Reading(None), {"country": ["KZ"]}).facets["kind"]["petition"] <= before


def test_where_most_are_found_what_has_changed_is_counted_neither_among_them_nor_among_the_rest(archive):
    gone = Appeal.objects.filter(kind="petition").first()
    Appeal.objects.filter(pk=gone.pk).update(status="withdrawn", withdrawn_reason="Asked for.")
    zebras = Reading(Word("zebras"))

    for name, counted in engine.search("appeal", zebras).facets.items():
        assert counted == {value: engine.count("appeal", zebras, {name: [value]}) for value in counted}
    assert engine.count("appeal", zebras) == 11


def test_the_sets_are_of_one_commit(archive, searchable):
    factories.published_appeal(title="Zebras", kind="petition")
    searchable()

    with view.searching() as seen:
        assert seen.sets("appeal") is None
    now = engine.search("appeal", Reading(None)).facets["kind"]["petition"]
    ask_often()
    assert engine.search("appeal", Reading(None)).facets["kind"]["petition"] == now


def test_values_stand_in_the_same_order_with_sets_and_without(searchable):
    for number, country in enumerate(("DE", "KZ", "NO", "PL")):
        factories.signature(appeal=factories.published_appeal(title="Zebras"), country=country)
        for _ in range(number + 4):
            factories.signature(appeal=factories.published_appeal(title="Okapis"), country=country)
    searchable()
    before = engine.search("appeal", Reading(Word("zebras"))).facets["country"]
    ask_often()

    now = engine.search("appeal", Reading(Word("zebras"))).facets["country"]
    assert list(now.items()) == list(before.items()) == [("DE", 1), ("KZ", 1), ("NO", 1), ("PL", 1)]


def test_facet_that_does_not_exist_leaves_nothing(archive):
    counted = engine.search("appeal", Reading(None), {"nonsense": ["petition"]}).facets

    assert set(counted) == set(FACETS["appeal"])
    assert not any(counted.values())


class SlowSearcher:
    """Of a commit with more values than sets are made of."""

    def __init__(self):
        self.go_on, self.asked = threading.Event(), 0

    def aggregate(self, _query, wanted):
        self.asked += 1
        self.go_on.wait()
        return {name: {"sum_other_doc_count": 1} for name in wanted}


def ask_for_sets(searcher):
    making = Making()
    for _ in range(WORTH_MAKING):
        making.sets(searcher)


def test_sets_are_made_of_one_commit_at_a_time():
    """Where one commit soon follows another, no threads pile up."""
    wait_for_sets()
    slow = SlowSearcher()
    for _commit in range(3):
        ask_for_sets(slow)
    slow.go_on.set()
    wait_for_sets()
    assert slow.asked == 1

    ask_for_sets(slow)
    wait_for_sets()
    assert slow.asked == 2


def test_demands_are_counted_without_sets(archive):
    with view.searching() as seen:
        assert seen.sets("demand") is None


def test_a_process_that_begins_makes_them_at_once(searchable):
    factories.published_appeal(title="Zebras", kind="petition")
    searchable()

    engine.learn_values()

    with view.searching() as seen:
        assert seen.sets("appeal")
    counted = engine.search("appeal", Reading(None)).facets["kind"]
    assert counted["petition"] == engine.count("appeal", Reading(None), {"kind": ["petition"]})

"""What is found, how many there are, and of which kinds: as the database has it, however it is asked."""

from datetime import date
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from appeals.models import Appeal, Demand
from appeals.search import counting, engine, view
from appeals.search.language.query import Reading, Word
from appeals.search.language.reader import read
from signatories.models import Agent
from tests import factories
from tests.search.conftest import another_connection, catch_up
from tests.wild import examples

pytestmark = pytest.mark.django_db

EVERYTHING = Reading(None)


def found(kind, *words, **choices):
    reading = Reading(Word(words[0]) if words else None)
    return [hit.identifier for hit in engine.search(kind, reading, **choices).hits]


def signed(number, **fields):
    appeal = factories.published_appeal(**fields)
    for _ in range(number):
        factories.signature(appeal=appeal)
    return appeal.identifier


def test_appeal_and_its_demand_are_found_by_their_words(searchable):
    appeal = factories.published_appeal(title="Zebra statement")
    demand = factories.demand(text=appeal.texts.get())
    searchable()

    assert found("appeal", "zebras") == [appeal.identifier]
    assert found("demand", "zebras") == [demand.identifier]


DATED = {"appeal", "demand"}
WITH_NAMES = {"appeal", "person", "organization"}


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("", set(engine.KINDS)),
        ("-nothing", set(engine.KINDS)),
        ("zebras OR -nothing", set(engine.KINDS)),
        ("year:2032..2039", DATED),
        ("-year:1999..2000", set(engine.KINDS)),
        ("zebras OR year:2040..2049", DATED),
        ("-zebras", {"person", "organization"}),
        ("title:zebras", DATED),
        ("name:zebrina", WITH_NAMES),
        ("-name:zebrina", DATED - {"appeal"}),
        ("name:zebr*", WITH_NAMES),
        ('name:"zebrina example"', {"appeal", "organization"}),
        ("place:zebratown", {"appeal"}),
    ],
)
def test_each_kind_is_found_by_itself_whatever_is_asked(searchable, query, kinds):
    """Also by what names no word: that stands in the documents of all kinds."""
    appeal = factories.published_appeal(title="Zebras", place="Zebratown", date=date(2032, 4, 27))
    demand = factories.demand(text=appeal.texts.get())
    person = factories.person("Anna Zebrina", listing="listed")
    organization = factories.organization("Zebrina Example Fund", listing="listed")
    for agent in (person, organization):
        factories.signature(appeal=appeal, agent=agent, kind=agent.kind, name=agent.name, certainty="certain")
    searchable()
    new = {"appeal": appeal, "demand": demand, "person": person, "organization": organization}

    found = {kind: {hit.identifier for hit in engine.best(kind, read(query), 10_000).hits} for kind in engine.KINDS}

    assert {kind for kind in engine.KINDS if new[kind].identifier in found[kind]} == kinds
    assert all(found[kind] <= set(_public(kind)) for kind in engine.KINDS)
    assert engine.count_of_each(read(query)) == {kind: len(hits) for kind, hits in found.items()}


def _public(kind):
    of_kind = {"appeal": Appeal.objects.published(), "demand": Demand.objects.visible().current()}
    rows = of_kind[kind] if kind in of_kind else Agent.objects.listed().filter(kind=kind)
    return rows.values_list("identifier", flat=True)


def test_title_counts_more_than_what_a_text_says_often(searchable):
    """Also where appeals have many demands, whose documents are short."""
    asked = [f"Open garden {number}" for number in range(20)]
    often, once = (
        factories.published_appeal(title=title, body=f"{f'We speak of {animal}. ' * 20}{'. '.join(asked)}.")
        for title, animal in (("Statement", "zebras"), ("Statement about zebras", "okapis"))
    )
    for appeal in (often, once):
        for exact in asked:
            factories.demand(text=appeal.texts.get(), exact=exact)
    searchable()

    assert found("appeal", "zebras") == [once.identifier, often.identifier]


def test_what_a_transaction_itself_has_changed_is_not_found(searchable):
    """Also where one that began later was done before the index was written."""
    appeal = factories.published_appeal(title="Zebras")
    with another_connection() as other, other.cursor() as cursor:
        cursor.execute("SELECT pg_current_xact_id()")
    searchable()

    Appeal.objects.filter(pk=appeal.pk).update(status="withdrawn", withdrawn_reason="Asked for.")

    assert found("appeal", "zebras") == []


def test_lists_are_sorted_by_date_and_by_signatories_and_what_has_no_date_comes_last(searchable):
    zebras = {"title": "Zebras"}
    old = signed(2, date=date(2012, 4, 27), **zebras)
    new = signed(1, date=date(2022, 1, 5), **zebras)
    undated = signed(3, date=None, **zebras)
    searchable()

    assert found("appeal", "zebras", sort="newest") == [new, old, undated]
    assert found("appeal", "zebras", sort="oldest") == [old, new, undated]
    assert found("appeal", "zebras", sort="most-signatories") == [undated, old, new]


def test_demands_of_an_appeal_stand_in_the_order_of_the_document(searchable):
    appeal = factories.published_appeal(title="Zebras")
    demands = [factories.demand(text=appeal.texts.get(), exact=exact) for exact in ("release Anna Example", "inquiry")]
    searchable()

    assert found("demand", "zebras", sort="newest") == [demand.identifier for demand in demands]


def test_values_of_one_facet_add_up_and_facets_narrow_each_other(searchable):
    for year, kind in ((2012, "appeal"), (2013, "petition"), (2019, "appeal"), (None, "appeal")):
        factories.published_appeal(title="Zebras", date=year and date(year, 5, 1), kind=kind)
    searchable()
    zebras = Reading(Word("zebras"))

    def years(**chosen):
        result = engine.search("appeal", zebras, chosen)
        return result.count, result.facets["year"], result.facets["kind"]

    all_years = {"2012": 1, "2013": 1, "2019": 1, "not-stated": 1}
    assert years() == (4, all_years, {"appeal": 3, "petition": 1})
    assert years(year=["2012", "2013"]) == (2, all_years, {"appeal": 1, "petition": 1})
    assert years(year=["2012..2013"]) == (2, all_years, {"appeal": 1, "petition": 1})
    assert years(year=["..2012", "not-stated"]) == (2, all_years, {"appeal": 2})
    assert years(year=["2013.."], kind=["appeal"]) == (
        1,
        {"2012": 1, "2019": 1, "not-stated": 1},
        {"appeal": 1, "petition": 1},
    )
    assert years(kind=["no-such-kind"])[0] == 0
    assert years(nonsense=["x"])[0] == 0


@pytest.mark.parametrize(("word", "number"), [("zebras", 11), ("zorilles", 9), ("okapis", 2)])
def test_facets_are_counted_alike_whether_much_is_found_or_little(follower, word, number):
    titles = ["Zebras, zorilles"] * 10 + ["Zebras, okapis"] * 2
    kinds = ["appeal", "petition", "statement"] * 4
    appeals = [
        factories.published_appeal(title=title, kind=kind, date=date(2010 + place % 4, 1, 1))
        for place, (title, kind) in enumerate(zip(titles, kinds, strict=True))
    ]
    catch_up(follower)
    # What has changed since is not counted.
    appeals[0].title = "Zebras, zorilles, and more"
    appeals[0].save()
    reading = Reading(Word(word))

    result = engine.search("appeal", reading)

    assert result.count == number
    for name in ("kind", "year", "language"):
        one_by_one = {value: engine.count("appeal", reading, {name: [value]}) for value in result.facets[name]}
        assert result.facets[name] == one_by_one
        assert list(one_by_one.values()) == sorted(one_by_one.values(), reverse=True)
        assert sum(one_by_one.values()) == result.count
        assert engine.search("appeal", reading, {name: [next(iter(one_by_one))]}).facets[name] == one_by_one


def test_facets_beside_ranges_and_several_values_are_counted_as_one_by_one(searchable):
    for place in range(12):
        factories.published_appeal(
            title="Zebras" if place % 3 else "Okapis",
            kind=["appeal", "petition"][place % 2],
            date=date(2010 + place, 1, 1),
        )
    searchable()
    for words, chosen in (
        (None, {"kind": ["appeal"]}),
        ("zebras", {"kind": ["petition"]}),
        ("zebras", {"year": ["2012..2019"], "kind": ["petition", "appeal"]}),
        ("okapis", {"year": ["..2012", "2015"], "language": ["en"]}),
    ):
        reading = Reading(Word(words) if words else None)
        for name, counts in engine.search("appeal", reading, chosen).facets.items():
            others = {other: values for other, values in chosen.items() if other != name}
            for value, number in counts.items():
                assert engine.count("appeal", reading, {**others, name: [value]}) == number, (
                    words,
                    chosen,
                    name,
                    value,
                )


def test_counts_of_a_few_searches_are_kept_and_no_more(searchable):
    identifier = signed(0, title="Zebras")
    searchable()
    for number in range(view._MOST_KEPT + 20):
        assert engine.count_of_each(Reading(Word(f"zebras{number}")))["appeal"] == 0
    assert engine.search("appeal", Reading(Word("zebras")), page=1).facets["kind"] == {"appeal": 1}

    assert found("appeal", "zebras") == [identifier]
    with view.searching() as seen:
        assert [len(kept) for kept in seen.opened.kept.values()] == [view._MOST_KEPT]


def test_what_was_counted_before_something_changed_is_kept_no_longer(follower):
    for _ in range(3):
        factories.published_appeal(title="Zebras")
        assert engine.search("appeal", Reading(Word("zebras"))).facets["kind"] == {}

    with view.searching() as seen:
        assert list(seen.opened.kept) == [seen.pending]


def test_chosen_values_are_counted_where_a_facet_has_more_than_are_counted(searchable, monkeypatch):
    monkeypatch.setattr(counting, "_MOST_OF_ALL", 3)
    monkeypatch.setattr(counting, "_MOST_VALUES", 2)
    for place, country in enumerate(("KZ", "NO", "DE", "FR")):
        for number in range(4 - place):
            appeal = factories.published_appeal(title="Zebras" if number else "Zebras, okapis")
            factories.signature(appeal=appeal, country=country)
    factories.published_appeal(title="Statement")
    searchable()

    for words in ("zebras", "okapis"):
        reading = Reading(Word(words))
        counts = engine.search("appeal", reading, {"country": ["FR", "XX"]}).facets["country"]
        assert counts == {value: engine.count("appeal", reading, {"country": [value]}) for value in counts}
        assert counts["FR"] == 1
        assert len(counts) <= 3
    there_are = engine.facets_of_all("appeal", {"country": ["FR", "XX"]})["country"]
    assert "FR" in there_are
    assert "XX" not in there_are


class Interrupted:
    """A key that, when it is compared, lets another thread ask for the same, and sees whether that one waits."""

    def __init__(self, seen):
        self.other = Thread(target=seen.kept, args=[self, lambda: 1])
        self.waited = None

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.waited is None:
            self.waited = False
            self.other.start()
            self.other.join(timeout=0.1)
            self.waited = self.other.is_alive()
        return True


def test_nobody_comes_between_while_what_is_kept_is_looked_up(searchable):
    """Two at once would break its order: an OrderedDict is safe among threads only where keys are compared in C."""
    searchable()
    with view.searching() as seen:
        key = Interrupted(seen)
        assert seen.kept(key, lambda: 1) == seen.kept(Interrupted(seen), lambda: 1) == 1
    key.other.join()
    assert key.waited


def test_what_is_chosen_says_nothing_of_relevance(searchable):
    """Also where one of the found has many more values of facets than another."""
    best = factories.published_appeal(body="We saw zebras.")
    for country in ("KZ", "NO", "DE", "FR", "PL", "CZ"):
        factories.signature(appeal=best, country=country)
    second = factories.published_appeal(body="We saw zebras, and many other animals that live where they do.")
    for _ in range(10):
        factories.published_appeal(kind="petition")
    searchable()

    for chosen in ({}, {"kind": [best.kind]}, {"kind": [best.kind, "petition"]}, {"year": ["1990.."]}):
        assert found("appeal", "zebras", chosen=chosen) == [best.identifier, second.identifier]


def test_pages_follow_each_other_and_end(searchable):
    identifiers = {signed(0, title="Zebras") for _ in range(engine.PAGE_SIZE + 3)}
    searchable()
    first, second = (engine.search("appeal", Reading(Word("zebras")), page=page) for page in (1, 2))

    assert {hit.identifier for hit in (*first.hits, *second.hits)} == identifiers
    assert (len(first.hits), first.more, len(second.hits), second.more) == (engine.PAGE_SIZE, True, 3, False)
    for page in (0, -1, 3, engine.LAST_PAGE, engine.LAST_PAGE + 1, 10**12):
        beyond = engine.search("appeal", Reading(Word("zebras")), page=page)
        assert (beyond.hits, beyond.count, beyond.more) == ([], len(identifiers), False)


def test_exact_spelling_is_neither_stemmed_nor_folded(searchable):
    appeal = factories.published_appeal(title="Zebras of Zhebraozen")
    searchable()

    assert found("appeal", "Жебраөзен") == found("appeal", "zebra") == [appeal.identifier]
    assert found("appeal", "Жебраөзен", exact=True) == found("appeal", "zebra", exact=True) == []
    assert found("appeal", "zhebraozen", exact=True) == [appeal.identifier]


def test_words_on_both_sides_of_what_is_withheld_are_no_phrase(searchable):
    appeal = factories.published_appeal(body="We call Zebrina Example now.")
    factories.passage("Zebrina Example", text=appeal.texts.get())
    searchable()

    assert engine.count("appeal", read('"call now"')) == 0
    assert engine.count("appeal", read("call now")) == 1
    assert engine.count("appeal", read("withheld")) == engine.count("appeal", read("Zebrina")) == 0


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.text(max_size=60),
    chosen=st.dictionaries(st.sampled_from(["year", "kind", "x"]), st.lists(st.text(max_size=12), max_size=4)),
    sort=st.sampled_from([*engine.SORTS, "?"]),
    page=st.integers(-2, 10**20),
    exact=st.booleans(),
)
def test_whatever_is_asked_there_is_an_answer(query, chosen, sort, page, exact):
    for kind in engine.KINDS:
        engine.search(kind, read(query), chosen, sort, page, exact=exact)
    engine.suggest(query)
    engine.did_you_mean(query)
    engine.more_like("demand", query)

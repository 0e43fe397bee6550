"""What is found, and how many: the one door through which pages and commands search.

Hits are identifiers, and a number that takes long to count. Whoever shows them reads them from the database again,
through `published()`, `visible()` or `listed()`. Whatever has changed since the index was written is left out of
everything that is answered here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import TypeVar

from django.utils.functional import cached_property
from tantivy import Query

from appeals.search import counting, schema, turns
from appeals.search.counting import FACETS
from appeals.search.language.query import Reading, Years, leaves
from appeals.search.likeness import more_like
from appeals.search.queries import all_of, any_of, chosen_queries
from appeals.search.schema import KINDS
from appeals.search.suggestions import Suggested, did_you_mean, learn_words, suggest
from appeals.search.view import Hit, SearchBusy, SearchUnavailable, View, one_search, reading_index, searching

__all__ = [
    "FACETS",
    "KINDS",
    "LAST_PAGE",
    "PAGE_SIZE",
    "SORTS",
    "Found",
    "Hit",
    "SearchBusy",
    "SearchUnavailable",
    "Suggested",
    "best",
    "best_of_each",
    "count",
    "count_of_each",
    "did_you_mean",
    "expect_search",
    "facets_of_all",
    "kept_while_unchanged",
    "learn_values",
    "learn_words",
    "more_like",
    "one_search",
    "search",
    "signed",
    "suggest",
]

_Kept = TypeVar("_Kept")

SORTS = ("relevance", "newest", "oldest", "most-signatories")
# Where the words of those stand who signed.
_SIGNED = ("name", "affiliation", "place")
PAGE_SIZE = 20
# A reader who is there has to narrow the search down: deeper pages cost more than they tell.
LAST_PAGE = 500


@dataclass(frozen=True)
class Found:
    """`count` and `facets` tell of all that was found, `hits` of one page.

    facets: name -> value -> how many of the found have it, with what is chosen in the other facets. Values are those
    of `appeals.facets` (identifiers and slugs; "not-stated" where there is none), the most frequent first; values
    that nothing has are absent.
    """

    hits: Sequence[Hit] = ()
    count: int = 0
    counted: Callable[[], Sequence[Mapping[str, Mapping[str, int]]]] = list
    more: bool = False

    @cached_property
    def facets(self) -> Mapping[str, Mapping[str, int]]:
        with reading_index():
            counts = dict(chain.from_iterable(part.items() for part in self.counted()))
        return {name: counts[name] for name in schema.FACETS if name in counts}


def search(
    kind: str,
    reading: Reading,
    chosen: Mapping[str, Sequence[str]] = {},
    sort: str = "relevance",
    page: int = 1,
    *,
    exact: bool = False,
) -> Found:
    """The appeals, demands, people or organizations (`KINDS`) that answer a query; all, where it asks for nothing.

    `chosen`: facet -> values; one of them must hold in each facet. A year is "2012", "not-stated", or a range
    "2012..2019" that may be open at one end. Facets and values that do not exist leave nothing. `exact`: in this
    spelling only, neither stemmed nor folded. Pages count from 1; there is nothing beyond `LAST_PAGE`. Where nothing is
    asked for, all are equally relevant, and the newest come first.
    """
    with searching() as view:
        key = repr((kind, reading, chosen, sort, page, exact))
        begun = view.begun.pop(key, None) or _page(view, kind, reading, chosen, sort, page, exact=exact)
        begun = turns.once(begun)
        # The longest of all: while the hits are looked for, and while the caller reads them from the database.
        counted = turns.beside(counting.facets(view, kind, reading, chosen, lambda: begun()[1], exact=exact))
        hits, number = begun()
    return Found(hits, number, counted, more=0 < page < LAST_PAGE and number > page * PAGE_SIZE)


def expect_search(
    kind: str, reading: Reading, chosen: Mapping[str, Sequence[str]] = {}, sort: str = "relevance", page: int = 1
) -> None:
    """Begins on another core what `search` will most likely be asked for."""
    with searching() as view:
        page_of_hits = _page(view, kind, reading, chosen, sort, page, exact=False)
        begun = turns.beside([page_of_hits])
        view.begun[repr((kind, reading, chosen, sort, page, False))] = lambda: begun()[0]


def _page(
    view: View, kind: str, reading: Reading, chosen: Mapping[str, Sequence[str]], sort: str, page: int, *, exact: bool
) -> Callable[[], tuple[Sequence[Hit], int]]:
    """What looks for one page of hits, and counts them all."""
    narrowed = chosen_queries(view.opened.schema, kind, chosen)
    query = all_of([view.asked(kind, reading, exact=exact), *narrowed.values()])
    most, offset = (PAGE_SIZE if 0 < page <= LAST_PAGE else 0), (page - 1) * PAGE_SIZE
    return partial(view.first, query, _order(sort, reading), most, offset)


def facets_of_all(kind: str, chosen: Mapping[str, Sequence[str]] = {}) -> Mapping[str, Mapping[str, int]]:
    """Which values there are at all, and how many have each: counted once, while nothing changes.

    Of a facet with very many these are the most frequent, and those of `chosen` that there are.
    """
    with searching() as view:
        return counting.of_all_and(view, kind, chosen)


def learn_values() -> None:
    """Makes the sets by which facets are counted (`value_sets`), before a process answers: that takes some seconds."""
    with searching() as view:
        view.opened.making.make_first(view.opened.searcher)


def kept_while_unchanged(key: object, make: Callable[[], _Kept]) -> _Kept:
    """What is made once for a commit of the index; made anew each time as long as something has changed since."""
    with searching() as view:
        return make() if view.pending else view.kept(key, make)


def best(
    kind: str,
    reading: Reading,
    most: int,
    chosen: Mapping[str, Sequence[str]] = {},
    sort: str = "relevance",
    *,
    exact: bool = False,
) -> Found:
    """The first `most` of what `search` finds, without facets: for what shows a few of each kind, or a whole list."""
    with searching() as view:
        narrowed = chosen_queries(view.opened.schema, kind, chosen)
        query = all_of([view.asked(kind, reading, exact=exact), *narrowed.values()])
        hits, number = view.first(query, _order(sort, reading), most)
    return Found(hits, number, more=number > most)


def best_of_each(
    reading: Reading, most: Mapping[str, int], *, exact: bool = False
) -> tuple[Mapping[str, Sequence[Hit]], Callable[[], Mapping[str, int]]]:
    """The most relevant of each kind, of each so many as `most` says; and what tells how many there are of each.

    They are counted while the caller reads the hits from the database. Asked for again by the same search, it is there.
    """
    with searching() as view:
        key = repr((reading.root, most, exact))
        if key not in view.best_of_each:
            asked = [(view.asked(kind, reading, exact=exact), most[kind]) for kind in KINDS]
            hits = turns.beside([partial(view.best, *each) for each in asked])()
            counted = turns.beside([partial(view.numbers, reading, exact=exact)])
            view.best_of_each[key] = dict(zip(KINDS, hits, strict=True)), partial(_told, counted)
        return view.best_of_each[key]


def _told(counted: Callable[[], Sequence[Mapping[str, int]]]) -> Mapping[str, int]:
    with reading_index():
        return counted()[0]


def _order(sort: str, reading: Reading) -> str:
    return "newest" if sort == "relevance" and reading.root is None else sort


def count(kind: str, reading: Reading, chosen: Mapping[str, Sequence[str]] = {}, *, exact: bool = False) -> int:
    """How many `search` would find."""
    with searching() as view:
        narrowed = chosen_queries(view.opened.schema, kind, chosen)
        return view.count(all_of([view.asked(kind, reading, exact=exact), *narrowed.values()]))


def count_of_each(reading: Reading, *, exact: bool = False) -> Mapping[str, int]:
    """How many of each kind `search` would find."""
    with searching() as view:
        return view.numbers(reading, exact=exact)


def signed(hits: Sequence[Hit], reading: Reading, *, exact: bool = False) -> frozenset[str]:
    """Those of these appeals among whose names, affiliations or places words of the query stand: the others need not
    be looked through for them."""
    words = [part for part in leaves(reading.root) if not isinstance(part, Years) and part.field in (None, *_SIGNED)]
    asked = [replace(word, field=part) for word in words for part in _SIGNED if word.field in (None, part)]
    if not (hits and asked):
        return frozenset()
    with searching() as view:
        among = Query.term_set_query(view.opened.schema, "identifier", [hit.identifier for hit in hits])
        found = any_of([view.translated("appeal", Reading(word), exact=exact) for word in asked])
        return frozenset(hit.identifier for hit in view.best(all_of([among, found]), len(hits)))

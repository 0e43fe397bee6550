"""Which appeals have which value of a facet, as sets of their keys: all facets of a search are counted in milliseconds.

tantivy looks at the values of each document found. Here two sets are cut, which takes a microsecond for each value
(`bench/search.py`). To make the sets takes as long as some twenty searches take tantivy to count, so they are made for
a commit that is asked so often, beside its searches, and until they are there tantivy counts; a process that begins
makes those of the commit it finds. Only the keys of appeals are unique among the numbers of documents: demands are
counted by tantivy always.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock, Thread

import tantivy
from pyroaring import BitMap64
from tantivy import Query

from appeals.search import schema
from appeals.search.queries import of_kind, year_range

KIND = "appeal"
WORTH_MAKING = 20
THREAD = "value sets"
# tantivy gives no more values of a facet. An archive that has more in one is counted by tantivy.
_MOST_VALUES = 60_000


@dataclass(frozen=True)
class ValueSets:
    """`everything`: the keys of all appeals; `facets`: name -> value -> those that have it."""

    everything: BitMap64
    facets: Mapping[str, Mapping[str, BitMap64]]

    def chosen(self, name: str, values: Sequence[str]) -> BitMap64:
        """Those that have one of these values; of the years, also ranges ("2012..2019")."""
        sets = self.facets.get(name, {})
        return BitMap64.union(BitMap64(), *(sets[held] for value in values for held in _meant(name, value, sets)))

    def counts(self, name: str, found: BitMap64) -> Mapping[str, int]:
        """How many of the found have each value."""
        if not found:
            return {}
        counted = ((value, found.intersection_cardinality(held)) for value, held in self.facets[name].items())
        return {value: n for value, n in counted if n}


def _meant(name: str, value: str, sets: Mapping[str, BitMap64]) -> Sequence[str]:
    if name != "year" or (ends := year_range(value)) is None:
        return [value] if value in sets else []
    first, last = ends
    if first is None and last is None:
        return []
    last = 9999 if last is None else last
    return [year for year in sets if year.isdecimal() and (first or 0) <= int(year) <= last]


# Held while sets are made: of commits that follow each other soon, not all are worth it.
_at_work = Lock()


class Making:
    """The sets of one commit: begun to be made once they are worth it, and there some seconds later."""

    def __init__(self) -> None:
        self._begun = False
        self._asked = 0
        self._sets: ValueSets | None = None

    def sets(self, searcher: tantivy.Searcher) -> ValueSets | None:
        self._asked += 1
        if self._asked >= WORTH_MAKING and not self._begun and _at_work.acquire(blocking=False):
            self._begun = True
            Thread(target=self._make, args=[searcher], name=THREAD, daemon=True).start()
        return self._sets

    def make_first(self, searcher: tantivy.Searcher) -> None:
        """At once, by a process that answers nobody yet."""
        self._begun = True
        self._sets = _made(searcher, rest=0)

    def _make(self, searcher: tantivy.Searcher) -> None:
        try:
            # Whoever searches meanwhile goes first: half of the time is theirs.
            self._sets = _made(searcher, rest=1)
        finally:
            _at_work.release()


def _made(searcher: tantivy.Searcher, *, rest: float) -> ValueSets | None:
    """The sets of a commit, or None where a facet has too many values. `rest`: how long it waits after each set, as a
    multiple of the time that this one took."""
    wanted = {name: {"terms": {"field": schema.facet(name), "size": _MOST_VALUES}} for name in schema.FACETS}
    of_appeals = of_kind(schema.schema(), KIND)
    counted = searcher.aggregate(of_appeals, wanted)
    if any(counted[name]["sum_other_doc_count"] for name in wanted):
        return None
    everything = keys(searcher, of_appeals, searcher.num_docs)
    facets = {
        name: {
            bucket["key"]: _set_of(searcher, name, bucket["key"], bucket["doc_count"], rest)
            for bucket in counted[name]["buckets"]
        }
        for name in wanted
    }
    return ValueSets(everything, facets)


def keys(searcher: tantivy.Searcher, query: Query, most: int) -> BitMap64:
    """The keys of the appeals that a query finds, of so many at most."""
    if not most:
        return BitMap64()
    hits = searcher.search(Query.const_score_query(query, 0.0), most, count=False).hits
    return BitMap64(searcher.fast_field_values("appeal", [address for _score, address in hits]))


def _set_of(searcher: tantivy.Searcher, name: str, value: str, number: int, rest: float) -> BitMap64:
    began = time.perf_counter()
    having = Query.term_query(schema.schema(), "having", schema.having(KIND, name, value), "basic")
    found = keys(searcher, having, number)
    time.sleep(rest * (time.perf_counter() - began))
    return found

"""How many of what a search finds have each value of a facet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tantivy import Occur, Query

from appeals.search import schema
from appeals.search.changes import Pending
from appeals.search.language.query import Reading
from appeals.search.queries import all_of
from appeals.search.view import View

FACETS: Mapping[str, Sequence[str]] = {
    "appeal": schema.FACETS,
    "demand": schema.FACETS,
    "person": (),
    "organization": (),
}
# More values than a facet has: organizations, mostly.
_MOST_VALUES = 1000

# Of each facet, how many have each value: the most frequent first.
Counts = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class All:
    """All documents of a kind: how many there are, and have each value. `cut`: facets that have more values."""

    count: int
    facets: Counts
    cut: frozenset[str]
    # What had changed when they were counted, and is not among them.
    without: Pending


def facets(
    view: View, kind: str, reading: Reading, narrowed: Mapping[str, Query], number: int, *, exact: bool = False
) -> Counts:
    """Each facet counted with what is chosen in the others (`narrowed`); `number` is what is found with all of it."""
    asked = view.asked(kind, reading, exact=exact)
    everything = of_all(view, kind)
    # All that have nothing chosen are counted at once, and each of the others by itself.
    free = tuple(name for name in everything.facets if name not in narrowed)
    counts: dict[str, Mapping[str, int]] = {}
    for names in (free, *((name,) for name in everything.facets if name in narrowed)):
        others = [query for other, query in narrowed.items() if other not in names]
        if reading.root is None and not others:
            counts |= {name: everything.facets[name] for name in names}
        elif names == free and number * 2 > everything.count:
            counts |= _counted_by_the_rest(view, kind, names, all_of([asked, *others]))
        else:
            counts |= _counted(view, names, all_of([asked, *others]))[0]
    return {name: counts[name] for name in everything.facets}


def of_all(view: View, kind: str) -> All:
    """What every page asks for: counted once for each commit and what it lacks."""
    known = view.opened.facets_of_all
    found = known.get(kind)
    if found is None or found.without != view.pending:
        everything = view.among(kind, Query.all_query())
        found = known[kind] = All(view.count(everything), *_counted(view, FACETS[kind], everything), view.pending)
    return found


def _counted_by_the_rest(view: View, kind: str, names: Sequence[str], query: Query) -> Counts:
    """Where most are found, those that are not found are counted: what all have without them is the same number."""
    everything = of_all(view, kind)
    rest = Query.boolean_query([(Occur.Must, view.among(kind, Query.all_query())), (Occur.MustNot, query)])
    whole = [name for name in names if name not in everything.cut]
    counts, _cut = _counted(view, whole, rest)
    found = {name: _without(everything.facets[name], counts[name]) for name in whole}
    return found | _counted(view, [name for name in names if name in everything.cut], query)[0]


def _without(counts: Mapping[str, int], rest: Mapping[str, int]) -> Mapping[str, int]:
    left = {value: n - rest.get(value, 0) for value, n in counts.items()}
    return {value: left[value] for value in sorted(left, key=lambda value: -left[value]) if left[value]}


def _counted(view: View, names: Sequence[str], query: Query) -> tuple[dict[str, Mapping[str, int]], frozenset[str]]:
    """The counts, and the facets of which the rarest values are not among them."""
    if not names:
        return {}, frozenset()
    wanted = {name: {"terms": {"field": schema.facet(name), "size": _MOST_VALUES}} for name in names}
    found = view.opened.searcher.aggregate(query, wanted)
    counts = {name: {bucket["key"]: bucket["doc_count"] for bucket in found[name]["buckets"]} for name in names}
    return counts, frozenset(name for name in names if found[name]["sum_other_doc_count"])

"""How many of what a search finds have each value of a facet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from tantivy import Occur, Query

from appeals.search import schema
from appeals.search.language.query import Reading
from appeals.search.queries import all_of, chosen_queries
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


def facets(
    view: View, kind: str, reading: Reading, chosen: Mapping[str, Sequence[str]], number: int, *, exact: bool = False
) -> list[Callable[[], Counts]]:
    """Each facet counted with what is chosen in the others, in parts; `number` is what is found with all of it."""
    asked = view.asked(kind, reading, exact=exact)
    narrowed = chosen_queries(view.opened.schema, kind, chosen)
    everything = of_all(view, kind)
    # All that have nothing chosen are counted at once, and each of the others by itself.
    free = tuple(name for name in everything.facets if name not in narrowed)
    parts: list[Callable[[], Counts]] = []
    for names in (free, *((name,) for name in everything.facets if name in narrowed)):
        others = [query for other, query in narrowed.items() if other not in names]
        if reading.root is None and not others:
            count = _counted_before
        elif names == free and number * 2 > everything.count:
            count = _counted_by_the_rest
        else:
            count = _counted_at_once
        counted = partial(_with_chosen, count, view, kind, names, all_of([asked, *others]), chosen)
        parts.append(partial(view.kept, repr((kind, names, reading.root, chosen, exact)), counted))
    return parts


def _with_chosen(
    count: Callable[[View, str, Sequence[str], Query], Counts],
    view: View,
    kind: str,
    names: Sequence[str],
    query: Query,
    chosen: Mapping[str, Sequence[str]],
) -> Counts:
    counts = count(view, kind, names, query)
    return {name: counts[name] | _missing(view, kind, query, name, chosen, counts[name]) for name in names}


def of_all_and(view: View, kind: str, chosen: Mapping[str, Sequence[str]]) -> Counts:
    """Which values there are at all: of a facet with very many, the most frequent and the chosen ones."""
    everything, query = of_all(view, kind).facets, view.among(kind, Query.all_query())
    return {name: counts | _missing(view, kind, query, name, chosen, counts) for name, counts in everything.items()}


def _missing(
    view: View, kind: str, query: Query, name: str, chosen: Mapping[str, Sequence[str]], counts: Mapping[str, int]
) -> Mapping[str, int]:
    """Of the chosen values, those that are too rare to be among the counted ones."""
    if name == "year" or len(counts) < _MOST_VALUES:
        return {}
    wanted = {value: chosen_queries(view.opened.schema, kind, {name: [value]}) for value in chosen.get(name, ())}
    found = {value: view.count(all_of([query, *of_value.values()])) for value, of_value in wanted.items()}
    return {value: number for value, number in found.items() if number and value not in counts}


def of_all(view: View, kind: str) -> All:
    """What every page asks for."""
    everything = view.among(kind, Query.all_query())
    return view.kept(kind, lambda: All(view.count(everything), *_counted(view, FACETS[kind], everything)))


def _counted_before(view: View, kind: str, names: Sequence[str], query: Query) -> Counts:
    everything = of_all(view, kind).facets
    return {name: everything[name] for name in names}


def _counted_at_once(view: View, kind: str, names: Sequence[str], query: Query) -> Counts:
    return _counted(view, names, query)[0]


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

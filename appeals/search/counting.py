"""How many of what a search finds have each value of a facet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from pyroaring import BitMap64
from tantivy import Query

from appeals.search import schema
from appeals.search.language.query import Reading
from appeals.search.queries import all_of, chosen_queries, everything_but
from appeals.search.value_sets import ValueSets, keys
from appeals.search.view import View

FACETS: Mapping[str, Sequence[str]] = {
    "appeal": schema.FACETS,
    "demand": schema.FACETS,
    "person": (),
    "organization": (),
}
# More values than a facet has, organizations mostly: of all there are, and of those that a search finds.
_MOST_OF_ALL, _MOST_VALUES = 10_000, 1000

# Of each facet, how many have each value: the most frequent first.
Counts = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class All:
    """All documents of a kind: how many there are, and have each value. `cut`: facets that have more values."""

    count: int
    facets: Counts
    cut: frozenset[str]


def facets(
    view: View,
    kind: str,
    reading: Reading,
    chosen: Mapping[str, Sequence[str]],
    number: Callable[[], int],
    *,
    exact: bool = False,
) -> list[Callable[[], Counts]]:
    """Each facet counted with what is chosen in the others, in parts. `number` tells how much is found with all of it,
    and may have to wait for that."""
    if sets := view.sets(kind):
        return [partial(_by_sets, view, kind, reading, chosen, sets, exact=exact)]
    return _by_tantivy(view, kind, reading, chosen, number, exact=exact)


def _by_tantivy(
    view: View,
    kind: str,
    reading: Reading,
    chosen: Mapping[str, Sequence[str]],
    number: Callable[[], int],
    *,
    exact: bool,
) -> list[Callable[[], Counts]]:
    asked = view.asked(kind, reading, exact=exact)
    narrowed = chosen_queries(view.opened.schema, kind, chosen)
    names = FACETS[kind]
    # Each in which something is chosen by itself: these first, which wait for nothing. All others at once.
    free = tuple(name for name in names if name not in narrowed)
    parts: list[Callable[[], Counts]] = []
    for part in (*((name,) for name in names if name in narrowed), free):
        others = [query for other, query in narrowed.items() if other not in part]
        if not others:
            found = partial(_number, view, kind, reading, exact=exact)
        else:
            found = number if part == free else _unknown
        counted = partial(_with_chosen, view, kind, part, all_of([asked, *others]), found, chosen)
        parts.append(partial(view.kept, repr((kind, part, reading.root, chosen, exact)), counted))
    return parts


def _by_sets(
    view: View, kind: str, reading: Reading, chosen: Mapping[str, Sequence[str]], sets: ValueSets, *, exact: bool
) -> Counts:
    found = _found_set(view, kind, reading, sets, exact=exact)
    narrowed = {name: sets.chosen(name, values) for name, values in chosen.items() if values}
    counts = {}
    for name in FACETS[kind]:
        others = [held for other, held in narrowed.items() if other != name]
        counted = _most_frequent(sets.counts(name, BitMap64.intersection(found, *others)))
        few = dict(islice(counted.items(), _MOST_VALUES))
        counts[name] = few | {value: counted[value] for value in chosen.get(name, ()) if value in counted}
    return counts


def _found_set(view: View, kind: str, reading: Reading, sets: ValueSets, *, exact: bool) -> BitMap64:
    """All that the words find, of what is as the database has it."""
    everything = sets.everything - BitMap64(view.pending.appeals)
    if reading.root is None:
        return everything
    query, number = view.asked(kind, reading, exact=exact), view.number(kind, reading, exact=exact)
    searcher, rest = view.opened.searcher, len(everything) - number
    # tantivy tells each one, so it is asked for the fewer.
    if number <= rest:
        return view.kept(("set", repr(reading.root), exact), lambda: keys(searcher, query, number))
    others = everything_but(view.everything(kind), query)
    return everything - view.kept(("others", repr(reading.root), exact), lambda: keys(searcher, others, rest))


def _number(view: View, kind: str, reading: Reading, *, exact: bool) -> int:
    """How many of a kind the words alone find."""
    return of_all(view, kind).count if reading.root is None else view.number(kind, reading, exact=exact)


def _unknown() -> int:
    return 0


def _with_chosen(
    view: View,
    kind: str,
    names: Sequence[str],
    query: Query,
    number: Callable[[], int],
    chosen: Mapping[str, Sequence[str]],
) -> Counts:
    soonest = _counted_soonest(view, kind, names, query, number())
    # As many of each, however they were counted: they are kept.
    counts = {name: dict(islice(soonest[name].items(), _MOST_VALUES)) for name in names}
    return {name: counts[name] | _missing(view, kind, query, name, chosen, counts[name]) for name in names}


def _counted_soonest(view: View, kind: str, names: Sequence[str], query: Query, number: int) -> Counts:
    everything = of_all(view, kind)
    if number == everything.count:
        return {name: everything.facets[name] for name in names}
    if number * 2 > everything.count:
        return _counted_by_the_rest(view, kind, names, query)
    return _counted(view, names, query)[0]


def of_all_and(view: View, kind: str, chosen: Mapping[str, Sequence[str]]) -> Counts:
    """Which values there are at all: of a facet with very many, the most frequent and the chosen ones."""
    everything, query = of_all(view, kind).facets, view.everything(kind)
    return {name: counts | _missing(view, kind, query, name, chosen, counts) for name, counts in everything.items()}


def _missing(
    view: View, kind: str, query: Query, name: str, chosen: Mapping[str, Sequence[str]], counts: Mapping[str, int]
) -> Mapping[str, int]:
    """Of the chosen values, those that are too rare to be among the counted ones."""
    if name == "year" or len(counts) < _MOST_VALUES:
        return {}
    rare = [value for value in chosen.get(name, ()) if value not in counts]
    wanted = {value: chosen_queries(view.opened.schema, kind, {name: [value]}) for value in rare}
    found = {value: view.count(all_of([query, *of_value.values()])) for value, of_value in wanted.items()}
    return {value: number for value, number in found.items() if number}


def of_all(view: View, kind: str) -> All:
    """What every page asks for."""
    everything = view.everything(kind)
    return view.kept(kind, lambda: All(view.count(everything), *_counted(view, FACETS[kind], everything, _MOST_OF_ALL)))


def _counted_by_the_rest(view: View, kind: str, names: Sequence[str], query: Query) -> Counts:
    """Where most are found, those that are not found are counted: what all have without them is the same number."""
    everything = of_all(view, kind)
    rest = everything_but(view.everything(kind), query)
    whole = [name for name in names if name not in everything.cut]
    counts, _cut = _counted(view, whole, rest, _MOST_OF_ALL)
    found = {name: _without(everything.facets[name], counts[name]) for name in whole}
    return found | _counted(view, [name for name in names if name in everything.cut], query)[0]


def _without(counts: Mapping[str, int], rest: Mapping[str, int]) -> Mapping[str, int]:
    left = {value: n - rest.get(value, 0) for value, n in counts.items()}
    return _most_frequent({value: n for value, n in left.items() if n})


def _most_frequent(counts: Mapping[str, int]) -> dict[str, int]:
    """These first, and those of one number in one order: a page shows the same values, however they were counted."""
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _counted(
    view: View, names: Sequence[str], query: Query, most: int = _MOST_VALUES
) -> tuple[dict[str, Mapping[str, int]], frozenset[str]]:
    """The counts, and the facets of which the rarest values are not among them."""
    if not names:
        return {}, frozenset()
    wanted = {name: {"terms": {"field": schema.facet(name), "size": most}} for name in names}
    found = view.opened.searcher.aggregate(query, wanted)
    buckets = {name: {bucket["key"]: bucket["doc_count"] for bucket in found[name]["buckets"]} for name in names}
    counts = {name: _most_frequent(counted) for name, counted in buckets.items()}
    return counts, frozenset(name for name in names if found[name]["sum_other_doc_count"])

"""What is found, and how many: the one door through which pages and commands search.

Hits are identifiers. Whoever shows them reads them from the database again, through `published()`, `visible()` or
`listed()`. Whatever has changed since the index was written is left out of everything that is answered here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import BoundedSemaphore

import tantivy
from tantivy import Occur, Query

from appeals.search import changes, schema
from appeals.search.index import NoIndex, Opened, Reader
from appeals.search.language.query import Reading
from appeals.search.queries import Translator, all_of, chosen_queries

KINDS = ("appeal", "demand", "person", "organization")
SORTS = ("relevance", "newest", "oldest", "most-signatories")
FACETS = {"appeal": schema.FACETS, "demand": schema.FACETS, "person": (), "organization": ()}
PAGE_SIZE = 20
# A reader who is there has to narrow the search down: deeper pages cost more than they tell.
LAST_PAGE = 500

# So many searches run at once in one process; others wait for so many seconds, and then are told to come back.
_MOST_SEARCHES = 4
_PATIENCE = 2.0
# More values than a facet has: organizations, mostly.
_MOST_VALUES = 1000
_ORDERS = {
    "newest": ("date", tantivy.Order.Desc),
    "oldest": ("date", tantivy.Order.Asc),
    "most-signatories": ("signatories", tantivy.Order.Desc),
}

_reader = Reader()
_turns = BoundedSemaphore(_MOST_SEARCHES)


class SearchUnavailable(Exception):  # noqa: N818 - the name says what readers are told
    """There is no index that can be read now: search is being rebuilt. It comes back by itself."""


class SearchBusy(SearchUnavailable):
    """As many searches as this process allows are under way."""


@dataclass(frozen=True, slots=True)
class Hit:
    identifier: str
    score: float


@dataclass(frozen=True)
class Found:
    """`count` and `facets` tell of all that was found, `hits` of one page.

    facets: name -> value -> how many of the found have it, with what is chosen in the other facets. Values are those
    of `appeals.facets` (identifiers and slugs; "not-stated" where there is none), the most frequent first; values
    that nothing has are absent.
    """

    hits: Sequence[Hit] = ()
    count: int = 0
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    more: bool = False


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
    with _searching() as view:
        asked = view.asked(kind, reading, exact=exact)
        narrowed = chosen_queries(view.opened.schema, chosen)
        query = all_of([asked, *narrowed.values()])
        hits, number = view.page(query, _order(sort, reading), page)
        facets = view.facets(FACETS[kind], asked, narrowed) if FACETS[kind] else {}
    return Found(hits, number, facets, more=page < LAST_PAGE and number > page * PAGE_SIZE)


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
    with _searching() as view:
        narrowed = chosen_queries(view.opened.schema, chosen)
        query = all_of([view.asked(kind, reading, exact=exact), *narrowed.values()])
        hits, number = view.first(query, _order(sort, reading), most)
    return Found(hits, number, more=number > most)


def _order(sort: str, reading: Reading) -> str:
    return "newest" if sort == "relevance" and reading.root is None else sort


def count(kind: str, reading: Reading, chosen: Mapping[str, Sequence[str]] = {}, *, exact: bool = False) -> int:
    """How many `search` would find: for the tabs of the other kinds."""
    with _searching() as view:
        narrowed = chosen_queries(view.opened.schema, chosen)
        return view.count(all_of([view.asked(kind, reading, exact=exact), *narrowed.values()]))


@dataclass(frozen=True, slots=True)
class Suggested:
    """A word or the name of a listed record that begins as was typed; `identifier` and `kind` for names and titles."""

    text: str
    kind: str  # "word", "appeal", "person", "organization"
    identifier: str = ""


def suggest(prefix: str, most: int = 8) -> list[Suggested]:
    """What a reader may be about to type: every suggestion finds something that is public now."""
    raise SearchUnavailable


def did_you_mean(word: str, most: int = 3) -> list[str]:
    """Words of the archive that are spelled nearly like this one and find something public, the likeliest first."""
    raise SearchUnavailable


def more_like(kind: str, identifier: str, most: int = 5) -> list[Hit]:
    """Other appeals or demands that say nearly the same, the likest first."""
    raise SearchUnavailable


@contextmanager
def _searching() -> Iterator[_View]:
    """A view of the index, when it is this search's turn."""
    if not _turns.acquire(timeout=_PATIENCE):
        raise SearchBusy
    try:
        opened = _reader.opened()
        yield _View(opened, changes.pending(opened.position))
    except (NoIndex, changes.TooMany) as error:
        raise SearchUnavailable(str(error)) from error
    finally:
        _turns.release()


@dataclass(frozen=True)
class _View:
    """A commit of the index, and what of it has changed since in the database."""

    opened: Opened
    pending: changes.Pending

    def asked(self, kind: str, reading: Reading, *, exact: bool = False) -> Query:
        """What a query asks for among the documents of a kind."""
        translator = Translator(self.opened.schema, self.opened.languages, exact=exact)
        return self.among(kind, translator.query(reading))

    def among(self, kind: str, query: Query) -> Query:
        """Of what the query finds, the documents of a kind that are as the database has them."""
        of_kind = Query.const_score_query(Query.term_query(self.opened.schema, "document", kind, "basic"), 0.0)
        refused = [
            (Occur.MustNot, Query.term_set_query(self.opened.schema, owner, list(keys)))
            for owner, keys in (("appeal", self.pending.appeals), ("agent", self.pending.agents))
            if keys
        ]
        return Query.boolean_query([(Occur.Must, query), (Occur.Must, of_kind), *refused])

    def page(self, query: Query, sort: str, page: int) -> tuple[list[Hit], int]:
        if not 1 <= page <= LAST_PAGE:
            return [], self.count(query)
        return self.first(query, sort, PAGE_SIZE, (page - 1) * PAGE_SIZE)

    def first(self, query: Query, sort: str, most: int, offset: int = 0) -> tuple[list[Hit], int]:
        field, order = _ORDERS.get(sort, (None, tantivy.Order.Desc))
        found = self.opened.searcher.search(query, most, offset=offset, order_by_field=field, order=order)
        return [self.hit(address, score) for score, address in found.hits], found.count

    def hit(self, address: tantivy.DocAddress, score: float | None) -> Hit:
        return Hit(self.opened.searcher.doc(address)["identifier"][0], float(score or 0))

    def count(self, query: Query) -> int:
        return self.opened.searcher.search(query, 1).count

    def facets(self, names: Sequence[str], asked: Query, narrowed: Mapping[str, Query]) -> dict[str, dict[str, int]]:
        """Each facet counted with what is chosen in the others: all that have nothing chosen at once."""
        counts = self._counted([name for name in names if name not in narrowed], all_of([asked, *narrowed.values()]))
        for name in narrowed:
            others = [query for other, query in narrowed.items() if other != name]
            counts |= self._counted([name] if name in names else [], all_of([asked, *others]))
        return {name: counts[name] for name in names}

    def _counted(self, names: Sequence[str], query: Query) -> dict[str, dict[str, int]]:
        if not names:
            return {}
        wanted = {name: {"terms": {"field": schema.facet(name), "size": _MOST_VALUES}} for name in names}
        found = self.opened.searcher.aggregate(query, wanted)
        return {name: {bucket["key"]: bucket["doc_count"] for bucket in found[name]["buckets"]} for name in names}

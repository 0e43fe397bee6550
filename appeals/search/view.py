"""The index as a search sees it: a commit of it, without what has changed in the database since."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar

import tantivy
from tantivy import Occur, Query

from appeals.search import changes, schema, turns, value_sets
from appeals.search.index import NoIndex, Opened, Reader
from appeals.search.language.query import Part, Reading
from appeals.search.queries import Translator, of_kind
from appeals.search.value_sets import ValueSets

_ORDERS = {
    "newest": ("date", tantivy.Order.Desc),
    "oldest": ("date", tantivy.Order.Asc),
    "most-signatories": ("signatories", tantivy.Order.Desc),
}

# A number that each document has: to count it is to count documents.
_EACH = {"documents": {"value_count": {"field": "digest"}}}

# Counts of so many kinds and searches are kept. A facet with a thousand values, the most, takes 0.12 MB in each.
_MOST_KEPT = 200
# Held while something is taken from there or put there, never while it is counted: to compare what has changed is
# Python's work, in the midst of which another thread would find the order of what is kept broken, and end the process.
_keeping = Lock()

_reader = Reader()

_Counted = TypeVar("_Counted")


class SearchUnavailable(Exception):  # noqa: N818 - the name says what readers are told
    """There is no index that can be read now: search is being rebuilt. It comes back by itself."""


class SearchBusy(SearchUnavailable):
    """As many searches as this machine allows are under way, and as many wait."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`signatures`: how many an appeal has."""

    identifier: str
    score: float
    signatures: int = 0


class _One:
    """What the searches of one answer share: a turn, and the view that the first of them opened."""

    def __init__(self, stack: ExitStack) -> None:
        self.stack = stack
        self.view: View | None = None

    def opened_view(self) -> View:
        if self.view is None:
            with ExitStack() as turn:
                turn.enter_context(turns.one())
                self.view = _open_view()
                # Kept until the answer is there; given back at once where there is no index.
                self.stack.push(turn.pop_all())
        return self.view


_one: ContextVar[_One | None] = ContextVar("_one", default=None)


@contextmanager
def one_search() -> Iterator[None]:
    """All searches within are one: they take one turn, see one commit, and ask once what has changed since."""
    with ExitStack() as stack:
        token = _one.set(_One(stack))
        try:
            yield
        finally:
            _one.reset(token)


@contextmanager
def searching() -> Iterator[View]:
    """A view of the index: that of the search it belongs to, or one of its own, which takes no turn."""
    one = _one.get()
    with reading_index():
        yield one.opened_view() if one else _open_view()


@contextmanager
def reading_index() -> Iterator[None]:
    """What goes wrong with the index and with turns is told as what readers are told."""
    try:
        yield
    except (NoIndex, changes.TooMany) as error:
        raise SearchUnavailable(str(error)) from error
    except turns.TooMany as error:
        raise SearchBusy from error
    except BaseException as error:
        # tantivy gives up like this where a file is not what it should be.
        if type(error).__name__ != "PanicException":
            raise
        _reader.say_broken()
        raise SearchUnavailable(str(error)) from error


def _open_view() -> View:
    opened = _reader.opened()
    if not changes.knows(opened.position):
        raise NoIndex("The index is of another database, or has not followed it for long.")
    return View(opened, changes.pending(opened.position))


@dataclass(frozen=True)
class View:
    """A commit of the index, and what of it has changed since in the database."""

    opened: Opened
    pending: changes.Pending
    # Queries that one search asks for several times.
    _translated: dict[tuple[str, Part | None, bool], Query] = field(default_factory=dict)
    # Pages that are expected to be asked for and under way, and what was found for the page of all kinds.
    begun: dict[str, Callable[[], tuple[Sequence[Hit], int]]] = field(default_factory=dict)
    best_of_each: dict[str, tuple[Mapping[str, Sequence[Hit]], Callable[[], Mapping[str, int]]]] = field(
        default_factory=dict
    )

    def asked(self, kind: str, reading: Reading, *, exact: bool = False) -> Query:
        """What a query asks for among the documents of a kind."""
        return self.visible(self.translated(kind, reading, exact=exact))

    def everything(self, kind: str) -> Query:
        """All documents of a kind."""
        return self.visible(of_kind(self.opened.schema, kind))

    def translated(self, kind: str, reading: Reading, *, exact: bool = False) -> Query:
        key = kind, reading.root, exact
        if key not in self._translated:
            translator = Translator(self.opened.schema, kind, self.opened.languages, exact=exact)
            self._translated[key] = translator.query(reading)
        return self._translated[key]

    def visible(self, query: Query) -> Query:
        """Of what the query finds, the documents that are as the database has them."""
        if not self.pending:
            return query
        refused = [
            (Occur.MustNot, Query.term_set_query(self.opened.schema, owner, list(keys)))
            for owner, keys in (("appeal", self.pending.appeals), ("agent", self.pending.agents))
            if keys
        ]
        return Query.boolean_query([(Occur.Must, query), *refused])

    def first(self, query: Query, sort: str, most: int, offset: int = 0) -> tuple[list[Hit], int]:
        """The first of what a query finds, from an offset on, and how many there are of them all."""
        if not most:
            return [], self.count(query)
        field, order = _ORDERS.get(sort, (None, tantivy.Order.Desc))
        found = self.opened.searcher.search(query, most, offset=offset, order_by_field=field, order=order)
        return self._hits(found.hits), found.count

    def best(self, query: Query, most: int) -> list[Hit]:
        """The most relevant, without counting the others, which takes longer."""
        return self._hits(self.opened.searcher.search(query, most, count=False).hits)

    def _hits(self, found: Sequence[tuple[float | None, tantivy.DocAddress]]) -> list[Hit]:
        searcher = self.opened.searcher
        numbers = searcher.fast_field_values("signatures", [address for _score, address in found])
        return [
            Hit(searcher.doc(address)["identifier"][0], float(score or 0), number or 0)
            for (score, address), number in zip(found, numbers, strict=True)
        ]

    def count(self, query: Query) -> int:
        # None is scored for that, which takes half the time.
        return int(self.opened.searcher.aggregate(query, _EACH)["documents"]["value"])

    def numbers(self, reading: Reading, *, exact: bool = False) -> Mapping[str, int]:
        """How many documents of each kind a query finds."""
        return {kind: self.number(kind, reading, exact=exact) for kind in schema.KINDS}

    def number(self, kind: str, reading: Reading, *, exact: bool = False) -> int:
        """How many documents of a kind a query finds."""
        key = "number", kind, repr(reading.root), exact
        return self.kept(key, lambda: self.count(self.asked(kind, reading, exact=exact)))

    def kept(self, key: object, count: Callable[[], _Counted]) -> _Counted:
        """What is counted once for each commit and what it lacks: of all, and what the last searches found.

        So the next page of a search, and the same in another order, need not be counted again.
        """
        with _keeping:
            if self.pending not in self.opened.kept:
                # What was counted before that changed is not asked for again.
                self.opened.kept.clear()
            known = self.opened.kept.setdefault(self.pending, OrderedDict())
            found = known.get(key)
        if found is None:
            found = count()
        with _keeping:
            known[key] = found
            # To the end: what was not asked for the longest goes first.
            known.move_to_end(key)
            if len(known) > _MOST_KEPT:
                known.popitem(last=False)
        return found

    def sets(self, kind: str) -> ValueSets | None:
        """Which documents of a kind have which value, once that is known of this commit."""
        return self.opened.making.sets(self.opened.searcher) if kind == value_sets.KIND else None

    def finds(self, query: Query) -> bool:
        return bool(self.opened.searcher.search(query, 1, count=False).hits)

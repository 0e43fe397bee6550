"""What the page of a search over everything shows: the best of each kind, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import cached_property

from appeals.advice import Advice
from appeals.filters import Asked, SearchForm
from appeals.found_rows import found_rows_of_each
from appeals.search import engine
from appeals.search.language.query import Reading

# So many of each kind.
BEST = {"appeal": 5, "demand": 5, "person": 4, "organization": 4}


class FormOfAll(SearchForm):
    """What tells that the words find anything is what the page then shows."""

    def finds(self, reading: Reading) -> bool:
        hits, _counted = engine.best_of_each(reading, BEST)
        return any(hits.values())


@dataclass(frozen=True)
class Best:
    """The best of one kind."""

    kind: str
    count: int
    rows: Sequence[object]


class SearchPage:
    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.found = self._best() if asked.reading.root else {}

    @property
    def total(self) -> int:
        return sum(best.count for best in self.found.values())

    @property
    def counts(self) -> list[tuple[str, int]]:
        return [(kind, best.count) for kind, best in self.found.items()]

    @property
    def names(self) -> list[object]:
        """People and organizations."""
        return [row for kind in ("person", "organization") if kind in self.found for row in self.found[kind].rows]

    @cached_property
    def advice(self) -> Advice:
        return Advice(self.asked, {kind: best.count for kind, best in self.found.items()})

    def _best(self) -> dict[str, Best]:
        hits, counted = engine.best_of_each(self.asked.reading, BEST, exact=self.asked.exact)
        rows = found_rows_of_each(hits, self.asked)
        return {kind: Best(kind, count, rows[kind]) for kind, count in counted().items()}

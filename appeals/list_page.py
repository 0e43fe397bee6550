"""What a list of appeals or demands shows: rows, how many, facets, and what was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django.core.paginator import Page, Paginator
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from appeals.advice import Advice
from appeals.facets import (
    LABELS,
    Called,
    Facets,
    Words,
    chosen_years,
    likely_words,
    shown_facets,
    undated_words,
    unknown_values,
)
from appeals.filters import SORT_LABELS, Asked
from appeals.found_rows import found_rows
from appeals.search import engine
from appeals.search.language.query import Reading


class TooDeep(Exception):  # noqa: N818 - the name says what readers are told
    """The address asks for a page behind the last one that is shown."""


@dataclass(frozen=True)
class Chosen:
    """A filter that is set, and the query that is left without it."""

    label: str
    words: Called
    query: str


class FoundPage:
    """One page of all that a search finds in one list."""

    def __init__(self, kind: str, asked: Asked, number: int) -> None:
        self.kind = kind
        self.asked = asked
        self.found = self._search(min(number, engine.LAST_PAGE))
        self.page = self._page(number)
        self.count = self.found.count

    @cached_property
    def rows(self) -> Sequence[object]:
        return found_rows(self.kind, self.found.hits, self.asked)

    @cached_property
    def advice(self) -> Advice:
        return Advice(self.asked, {self.kind: self.count})

    @cached_property
    def other_lists(self) -> list[tuple[str, int]]:
        """How many the same words find in each other list that has any; a search of all is nothing to compare."""
        if not self.asked.reading.root:
            return []
        found = engine.count_of_each(self.asked.reading, exact=self.asked.exact)
        return [(kind, n) for kind, n in found.items() if n and kind != self.kind]

    @property
    def is_cut(self) -> bool:
        """Whether more is found than pages are shown."""
        return self.count > engine.LAST_PAGE * engine.PAGE_SIZE

    @property
    def most_shown(self) -> int:
        return engine.LAST_PAGE * engine.PAGE_SIZE

    def _search(self, number: int) -> engine.Found:
        asked = self.asked
        return engine.search(self.kind, asked.reading, asked.chosen, asked.sort, number, exact=asked.exact)

    def _page(self, number: int) -> Page:
        shown = range(min(self.found.count, self.most_shown))
        paginator = Paginator(shown, engine.PAGE_SIZE)
        if number > engine.LAST_PAGE and self.found.count > self.most_shown:
            raise TooDeep
        if number > paginator.num_pages:
            raise Http404
        return paginator.page(number)


class NewestPage(FoundPage):
    """One page of all that has a value of a facet, the newest first: nothing is searched for, and nothing counted."""

    def __init__(self, kind: str, facet: str, value: str, number: int) -> None:
        super().__init__(kind, Asked(Reading(None), chosen={facet: [value]}), number)

    def _search(self, number: int) -> engine.Found:
        # Those before the page too: for a few thousand identifiers that takes less than counting facets.
        found = engine.best(self.kind, self.asked.reading, number * engine.PAGE_SIZE, self.asked.chosen, "newest")
        return replace(found, hits=found.hits[(number - 1) * engine.PAGE_SIZE :])


class FacetedPage(FoundPage):
    """The same with facets: for appeals and demands."""

    year_label = LABELS["year"]

    @cached_property
    def facets(self) -> Facets:
        everything, words = self._everything, self._words
        # Here it is waited until all is counted: what needs less comes before this on the page.
        return shown_facets(self.asked, self.count, self.found.facets, everything, words)

    @cached_property
    def _everything(self) -> Mapping[str, Mapping[str, int]]:
        return engine.facets_of_all(self.kind, self.asked.chosen)

    @cached_property
    def _words(self) -> Words:
        return likely_words(self.asked, self._everything)

    @property
    def is_of_nothing(self) -> bool:
        """Whether there is nothing at all that could be found."""
        return not self.count and not self.asked.pairs

    @property
    def unknown_words(self) -> list[tuple[str, str]]:
        """What is said of the chosen values that there are not: (label, error)."""
        return [
            (str(LABELS[name]), _("There is no “%(value)s” in this list") % {"value": value})
            for name, value in unknown_values(self.asked, self._everything, self._words)
        ]

    @property
    def sorts(self) -> list[tuple[str, str]]:
        """The orders to choose from. The usual one has no name: words that are typed later change it."""
        usual = "relevance" if self.asked.q else "newest"
        others = [(name, label) for name, label in SORT_LABELS.items() if name not in ("relevance", usual)]
        return [("", SORT_LABELS[usual]), *others]

    @cached_property
    def chosen(self) -> list[Chosen]:
        """All but the words, which stand in their box."""
        chosen = []
        since, until, is_undated = chosen_years(self.asked)
        if since or until:
            words = Called(f"{since or '…'}–{until or '…'}")
            chosen.append(Chosen(str(self.year_label), words, self.asked.without_names("since", "until")))
        if is_undated:
            chosen.append(Chosen(str(self.year_label), undated_words(), self.asked.without_names("undated")))
        for name, values in self.asked.chosen.items():
            chosen += [
                Chosen(str(LABELS[name]), self._words[name][value], self.asked.without((name, value)))
                for value in values
                if name != "year"
            ]
        return chosen

"""What is found, and how many: the one door through which pages and commands search.

Hits are identifiers. Whoever shows them reads them from the database again, through `published()`, `visible()` or
`listed()`. Whatever has changed since the index was written is left out of everything that is answered here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from appeals.search.language.query import Reading

KINDS = ("appeal", "demand", "person", "organization")
SORTS = ("relevance", "newest", "oldest", "most-signatories")
FACETS = {
    "appeal": ("year", "kind", "right", "measure", "addressee", "country", "organization", "language", "collection"),
    "demand": ("year", "kind", "right", "measure", "addressee", "country", "organization", "language", "collection"),
    "person": (),
    "organization": (),
}
PAGE_SIZE = 20
# A reader who is there has to narrow the search down: deeper pages cost more than they tell.
LAST_PAGE = 500


class SearchUnavailable(Exception):
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

    `chosen`: facet -> values; one of them must hold in each facet. A year is "2012", "not-stated", or a range "2012..2019"
    that may be open at one end. Facets and values that do not exist leave nothing. `exact`: in this spelling only,
    neither stemmed nor folded. Pages count from 1; there is nothing beyond `LAST_PAGE`.
    """
    raise SearchUnavailable


def count(kind: str, reading: Reading, chosen: Mapping[str, Sequence[str]] = {}, *, exact: bool = False) -> int:
    """How many `search` would find: for the tabs of the other kinds."""
    raise SearchUnavailable


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
    """Words of the archive that are spelled nearly like this one, and that find something public; the likeliest first."""
    raise SearchUnavailable


def more_like(kind: str, identifier: str, most: int = 5) -> list[Hit]:
    """Other appeals or demands that say nearly the same, the likest first."""
    raise SearchUnavailable

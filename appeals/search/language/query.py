"""A query as it was read: words, phrases and years, what each may stand in, and what had to be repaired.

Written out again (`str`) it is the canonical query: readers see by it how their query was read, addresses are made of
it, and reading it once more gives the same. Words beside each other are all wanted; OR joins its two neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

FIELDS = ("title", "demand", "name", "addressee", "affiliation", "place")


@dataclass(frozen=True)
class Word:
    """One word, in any of its forms; with `prefix` any word that begins so."""

    text: str
    field: str | None = None
    prefix: bool = False

    def __str__(self) -> str:
        return f"{_in_field(self.field)}{self.text}{'*' if self.prefix else ''}"


@dataclass(frozen=True)
class Phrase:
    """Words that stand side by side in this order; a phrase of one word is that word in just this form."""

    words: tuple[str, ...]
    field: str | None = None

    def __str__(self) -> str:
        return f'{_in_field(self.field)}"{" ".join(self.words)}"'


@dataclass(frozen=True)
class Years:
    """From the first to the last year, both included; None leaves that end open, and never both."""

    first: int | None
    last: int | None

    def __str__(self) -> str:
        if self.first == self.last:
            return f"year:{self.first}"
        return f"year:{self.first or ''}..{self.last or ''}"


@dataclass(frozen=True)
class Not:
    """Not this part. Where nothing but such parts is asked for, everything else is meant."""

    part: Word | Phrase | Years | All | Any

    def __str__(self) -> str:
        return f"-{_bracketed(self.part)}"


@dataclass(frozen=True)
class All:
    """Two or more parts that must all hold; none of them is an All."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        return " ".join(map(_bracketed, self.parts))


@dataclass(frozen=True)
class Any:
    """Two or more parts of which one must hold; none of them is an Any."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        return " OR ".join(map(_bracketed, self.parts))


Part = Word | Phrase | Years | Not | All | Any


class Problem(StrEnum):
    """Why a piece of the query was not read as it was typed."""

    TOO_LONG = "too long"  # what comes after the longest query was left out
    TOO_MANY = "too many"  # what comes after the most words was left out
    LONG_WORD = "long word"  # a word was cut
    QUOTATION = "quotation"  # a quotation mark was not closed: the phrase goes to the end
    BRACKET = "bracket"  # a bracket has no other half, or is one too many
    OPERATOR = "operator"  # OR, NOT or a minus has nothing to work on
    WILDCARD = "wildcard"  # a * where none can be: only the end of a word may be left open
    SHORT_PREFIX = "short prefix"  # too little stands before the *: taken as a word
    FIELD = "field"  # no field of this name, or nothing to look for in it
    YEAR = "year"  # not a year and not two of them
    OPEN_END = "open end"  # nothing holds the last word as a whole: taken as the beginning of one
    LAYOUT = "layout"  # nothing holds what was typed: read as typed with another keyboard layout


@dataclass(frozen=True)
class Repair:
    """A piece of the query, short enough to show, and what was wrong with it."""

    problem: Problem
    piece: str


@dataclass(frozen=True)
class Reading:
    """What a query asks for (None: nothing) and what was repaired in it."""

    root: Part | None
    repairs: tuple[Repair, ...] = ()

    def __str__(self) -> str:
        return "" if self.root is None else str(self.root)


def leaves(part: Part | None, wanted: bool = True) -> Iterator[Word | Phrase | Years]:
    """The words, phrases and years that are wanted; or with `wanted` False those that are not."""
    if isinstance(part, All | Any):
        for each in part.parts:
            yield from leaves(each, wanted)
    elif isinstance(part, Not):
        yield from leaves(part.part, not wanted)
    elif part is not None and wanted:
        yield part


def _in_field(field: str | None) -> str:
    return "" if field is None else f"{field}:"


def _bracketed(part: Part) -> str:
    return f"({part})" if isinstance(part, All | Any) else str(part)

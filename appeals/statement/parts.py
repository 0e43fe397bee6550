"""The parts of a statement, as the parser hands them over.

Every part says where in the source text it stands. Positions count characters of the text as it was
given (Python string indexes), the end is exclusive. Confidences run from 0 (a guess) to 1 (certain).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import NamedTuple, TypeVar

Members = TypeVar("Members", bound=type[Enum])


def direct(members: Members) -> Members:
    """An enumeration whose members are plain attributes, as they are from Python 3.12 on.

    In 3.11 each `Label.BODY` calls a descriptor, at ten times the cost, and the parser asks it of every line.
    """
    for member in members:
        type.__setattr__(members, member.name, member)
    return members


@direct
class Label(StrEnum):
    """What a line of a source text is. Every line has exactly one label."""

    FURNITURE = "furniture"
    TITLE = "title"
    DATELINE = "dateline"
    ADDRESSEE = "addressee"
    SALUTATION = "salutation"
    HEADING = "heading"
    BODY = "body"
    LIST_ITEM = "list item"
    DEMAND = "demand"
    SIGNATURE_HEADING = "signature heading"
    SIGNATURE = "signature"
    NOTE = "note"
    CONTACT = "contact"
    BLANK = "blank"


class Span(NamedTuple):
    """A stretch of the source text, [start, end). A tuple, as a text may have a million."""

    start: int
    end: int


class Line(NamedTuple):
    """A line of the source, without its line end; `number` counts from 1. A tuple, as a text may have millions."""

    number: int
    start: int
    end: int
    label: Label
    confidence: float


class Quote(NamedTuple):
    """Words of the source, exactly: the text of its spans, joined by a space where there are several."""

    text: str
    spans: tuple[Span, ...]
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class StatementDate:
    """A date as stated: ISO 8601, as far as it is known ("2019-08-01", "2019-08", "2019")."""

    value: str
    precision: str  # "day", "month", "year"
    quote: Quote


@dataclass(frozen=True, slots=True)
class Demand:
    """What is asked. `number` is the source's own ("3", "b"), None where the source numbers nothing."""

    number: str | None
    quote: Quote


@dataclass(frozen=True, slots=True)
class Signatory:
    """One signatory as the line states it; what the line does not state is None."""

    name: str
    kind: str  # "person" or "organization"
    role: str | None = None
    affiliation: str | None = None
    city: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list as printed: its marker ("98."), its line without the marker, who signs in it."""

    marker: str | None
    line: Quote
    signatories: tuple[Signatory, ...]


@dataclass(frozen=True, slots=True)
class SignatureList:
    """A list as printed, with its heading where it has one."""

    heading: Quote | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a human should look at: where, and why in plain words. `last` ends a row of lines."""

    line: int
    reason: str
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """All that was found in one source text."""

    source: str
    lines: tuple[Line, ...]
    language: str | None  # BCP 47
    kind: str  # see KINDS
    title: Quote | None
    date: StatementDate | None
    place: Quote | None
    addressees: tuple[Quote, ...]
    issuers: tuple[Quote, ...]
    body: str  # Markdown: the document's words in order, without title, signatures, notes, contacts, furniture
    notes: (
        str  # Markdown: what is printed with the document and is not it (introduction, footnotes, additions, contacts)
    )
    demands: tuple[Demand, ...]
    signature_lists: tuple[SignatureList, ...]
    doubts: tuple[Doubt, ...] = ()

    @property
    def signatories(self) -> list[tuple[Entry, Signatory]]:
        """Every signatory with its entry, in the order of the source."""
        return [
            (entry, signatory)
            for signatures in self.signature_lists
            for entry in signatures.entries
            for signatory in entry.signatories
        ]


KINDS = ("appeal", "open letter", "joint statement", "statement", "petition", "report")


@dataclass(frozen=True, slots=True)
class Corrections:
    """What an editor knows better. `parse(text, corrections)` obeys all of it.

    `labels` gives lines their label. `furniture` names lines that are known to surround the document before it is
    read; the rest is read as if they were not there, and a label of their own goes before it. An empty title, date
    or place says that the text has none. Where a list of parts is not None it replaces what the parser found; each
    part is given as exact words of the source (`str`), found at or after the previous one, or as explicit spans.
    `entry_starts` says of a line with a signature whether an entry begins there (True) or goes on with the one
    before (False). `signatories` replaces the signatories of single entries, by the entry's position in the
    document, counted from 1. Words that do not stand in the source raise `CorrectionError`.
    """

    labels: dict[int, Label] = field(default_factory=dict)
    furniture: frozenset[int] = frozenset()
    title: str | None = None
    language: str | None = None
    kind: str | None = None
    date: str | None = None  # ISO; where the source does not print it in a form that can be read
    place: str | None = None
    addressees: tuple[str, ...] | None = None
    issuers: tuple[str, ...] | None = None
    demands: tuple[str | tuple[Span, ...], ...] | None = None
    entry_starts: dict[int, bool] = field(default_factory=dict)
    signatories: dict[int, tuple[Signatory, ...]] = field(default_factory=dict)


class Misfit(StrEnum):
    """Why a correction does not fit its source, with places for what it said."""

    NO_LINE = "There is no line %(number)s; the text has %(count)s."
    NO_ENTRY = "There is no entry %(number)s among the signatures; there are %(count)s."
    NO_CHARACTERS = "The source has no characters %(start)s to %(end)s."
    NO_WORDS = "These words do not stand in the source: “%(words)s”"
    NOTHING = "It has no words."
    NO_DATE = "Not a date as YYYY, YYYY-MM or YYYY-MM-DD, from 1800 to 2099: “%(words)s”"


class CorrectionError(ValueError):
    """A correction that does not fit its source: the part that it corrects, by its name in `Corrections`, and why."""

    def __init__(self, part: str, misfit: Misfit, **said: object) -> None:
        super().__init__(misfit % said)
        self.part, self.misfit, self.said = part, misfit, said

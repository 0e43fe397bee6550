"""What all changes share."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from appeals.desk.work import Work, row_of
from appeals.statement import Label, Quote, Span, Statement, contacts_in
from signatories.refusals import Refused

Decided = dict[str, Any]


class CannotBe(Refused):
    """A decision that does not fit the text."""


@dataclass(frozen=True, slots=True)
class Change:
    """All that is decided after it, and what was done, in words for the editor."""

    decided: Decided
    done: str


def _contacts(statement: Statement) -> list[Quote]:
    """The words of the lines with contacts, each line for itself; of lines of signatures only the contacts in them."""
    found = []
    for line in statement.lines:
        words = statement.source[line.start : line.end]
        if line.label is Label.CONTACT:
            found.append((line.start + len(words) - len(words.lstrip()), words.strip()))
        elif line.label is Label.SIGNATURE:
            found += [(line.start + start, words[start:end]) for start, end in contacts_in(words)]
    return [Quote(words, (Span(start, start + len(words)),)) for start, words in found]


# Parts that follow from the text, until an editor decides on them. All contacts are withheld.
FOUND = {
    "demand": lambda statement: [demand.quote for demand in statement.demands],
    "addressee": lambda statement: statement.addressees,
    "issuer": lambda statement: statement.issuers,
    "withheld": _contacts,
}
# What is said of a part, besides its words, until an editor says more.
SAID_AT_FIRST: dict[str, Decided] = {
    "demand": {},
    "addressee": {},
    "issuer": {},
    "mention": {"capacity": "other"},
    "cited": {},
    "withheld": {"reason": "contact"},
}


def rows_of(work: Work, part: str) -> list[Decided]:
    """What is decided of a part; until something is, what the text itself says."""
    if part in work.decided:
        return deepcopy(work.decided[part])
    return [SAID_AT_FIRST[part] | row_of(quote) for quote in FOUND[part](work.statement)] if part in FOUND else []


def in_order(rows: Iterable[Decided]) -> list[Decided]:
    """Rows as their words follow each other in the source."""
    return sorted(rows, key=lambda row: row["spans"][0][0] if row.get("spans") else 0)


def existing(rows: list[Decided], index: int) -> list[Decided]:
    """The rows, if there is one of this index."""
    if not 0 <= index < len(rows):
        raise CannotBe(_("This is no longer there. Look at the page again."))
    return rows

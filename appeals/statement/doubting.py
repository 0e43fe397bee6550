"""What a human should look at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .lines import words_of
from .naming import ACRONYM, QUOTED
from .parts import Demand, Doubt, Entry, Line, SignatureList
from .vocabulary.people import ORGANIZATION_WORDS

UNSURE = 0.62
UNSURE_DEMAND = 0.6
# Kinds of which somebody must have signed one.
SIGNED_KINDS = ("open letter", "joint statement", "petition")


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in a text, as far as it can be doubted."""

    lines: Sequence[Line]
    kind: str
    titled: bool
    dated: bool
    demands: Sequence[Demand]
    lists: Sequence[SignatureList]


def doubts_of(found: Findings) -> tuple[Doubt, ...]:
    """Doubts in the order of the lines they concern."""
    doubts = [Doubt(1, reason) for reason in _missing(found)]
    starts = [line.start for line in found.lines] if found.lists or found.demands else []
    unsure = [demand.quote for demand in found.demands if demand.quote.confidence < UNSURE_DEMAND]
    doubts += [Doubt(bisect_right(starts, quote.spans[0].start), "Is this a demand?") for quote in unsure]
    for signatures in found.lists:
        numbers: list[int] = []
        for entry in signatures.entries:
            line = bisect_right(starts, entry.line.spans[0].start)
            doubts += [Doubt(line, reason) for reason in _reasons(entry, numbers)]
    return tuple(sorted(doubts, key=lambda doubt: doubt.line))


def _missing(found: Findings) -> Iterator[str]:
    """What nearly every statement has and this one seems not to."""
    if not found.titled:
        yield "No title was found."
    if not found.dated:
        yield "No date was found."
    if not found.demands and found.kind != "report":
        yield "No demand was found."
    if not found.lists and found.kind in SIGNED_KINDS:
        yield "No signature was found."


def _reasons(entry: Entry, numbers: list[int]) -> list[str]:
    reasons = []
    digits = "".join(char for char in entry.marker or "" if char.isascii() and char.isdigit())
    if digits:
        number = int(digits)
        if numbers and number <= numbers[-1]:
            reasons.append(f"Number {number} comes after number {numbers[-1]}.")
        elif numbers and number > numbers[-1] + 1:
            reasons.append(f"Numbers {numbers[-1] + 1} to {number - 1} are missing.")
        numbers.append(number)
    if len(entry.signatories) > 1:
        reasons.append(f"{len(entry.signatories)} signatories in one entry.")
    if any(signatory.confidence < UNSURE for signatory in entry.signatories):
        reasons.append("Person or organization is unsure.")
    if any(_may_be_place(signatory.affiliation) for signatory in entry.signatories):
        reasons.append("Affiliation or place is unsure.")
    return reasons


def _may_be_place(affiliation: str | None) -> bool:
    """Whether nothing but its position says that a word is an affiliation: a town we do not know looks the same."""
    if affiliation is None or len(affiliation.split()) > 1 or QUOTED.search(affiliation):
        return False
    return (
        affiliation.isalpha() and not ACRONYM.search(affiliation) and not ORGANIZATION_WORDS.has(words_of(affiliation))
    )

"""What a human should look at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from .parts import Doubt, Entry, Line, SignatureList

UNSURE = 0.62


def doubts_of(
    lines: Sequence[Line], lists: Sequence[SignatureList], titled: bool, dated: bool, text: str
) -> tuple[Doubt, ...]:
    """Doubts in the order of the lines they concern."""
    doubts: list[Doubt] = []
    if text.strip() and not titled:
        doubts.append(Doubt(1, "No title was found."))
    if text.strip() and not dated:
        doubts.append(Doubt(1, "No date was found."))
    starts = [line.start for line in lines] if lists else []
    for signatures in lists:
        numbers: list[int] = []
        for entry in signatures.entries:
            line = bisect_right(starts, entry.line.spans[0].start)
            doubts += [Doubt(line, reason) for reason in _reasons(entry, numbers)]
    return tuple(sorted(doubts, key=lambda doubt: doubt.line))


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
    return reasons

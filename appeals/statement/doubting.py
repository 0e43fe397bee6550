"""What a human should look at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .ends import SHORT_NAME
from .lines import words_of
from .naming import ACRONYM, DOMAIN, QUOTED
from .parts import Demand, Doubt, Entry, Line, Signatory, SignatureList
from .places import city_of, is_state
from .segments import Segment, segments_of
from .vocabulary.people import HELD_ROLES, ORGANIZATION_WORDS, ROLE_WORDS

UNSURE = 0.62
UNSURE_DEMAND = 0.6
UNSURE_KIND = "Person or organization is unsure."
UNANNOUNCED = "Nothing says that those named here have signed."
# The lines of a list that was found by its looks alone are no surer than this.
BY_LOOKS = 0.5
LEFT_IN_TEXT = "Names stand here that are not read as signatures."
FEWEST_ALIKE, ALIKE = 4, 0.8
LONGEST_TAIL = 2
LONGEST_UNSURE = 4
MOST_ASKING = 12
# A small word before a name, and the first word of the name.
BEFORE_WORD = re.compile(r"(?<=\s)(?:of|at|for|de|da|do|der|des|in|von|van|w|в|при)\s+\S+")
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
    asking: Sequence[int] = ()  # the lines of paragraphs that speak of asking
    named: Sequence[tuple[int, int]] = ()  # the first and the last line of names that were left in the text


def doubts_of(found: Findings) -> tuple[Doubt, ...]:
    """Doubts in the order of the lines they concern."""
    doubts = [Doubt(1, reason) for reason in _missing(found)]
    if not found.demands and found.kind != "report":
        doubts += [Doubt(line, "Is this a demand?") for line in found.asking[:MOST_ASKING]]
    doubts += [Doubt(first, LEFT_IN_TEXT, last) for first, last in found.named]
    starts = [line.start for line in found.lines] if found.lists or found.demands else []
    unsure = [demand.quote for demand in found.demands if demand.quote.confidence < UNSURE_DEMAND]
    doubts += [Doubt(bisect_right(starts, quote.spans[0].start), "Is this a demand?") for quote in unsure]
    for signatures in found.lists:
        numbers: list[int] = []
        usual = _usual_kind(signatures)
        alone = signatures.heading is None and len(signatures.entries) == 1
        if _is_by_looks(signatures, found.lines, starts):
            doubts.append(Doubt(bisect_right(starts, signatures.entries[0].line.spans[0].start), UNANNOUNCED))
        for entry in signatures.entries:
            line = bisect_right(starts, entry.line.spans[0].start)
            reasons = _reasons(entry, numbers)
            if usual and any(signatory.kind != usual for signatory in entry.signatories) and UNSURE_KIND not in reasons:
                reasons.append(UNSURE_KIND)
            if alone and entry.signatories[0].kind == "organization":
                reasons.append("Is this signature?")
            doubts += [Doubt(line, reason) for reason in reasons]
    return tuple(sorted(doubts, key=lambda doubt: doubt.line))


def _is_by_looks(signatures: SignatureList, lines: Sequence[Line], starts: Sequence[int]) -> bool:
    """Whether no words say that a list is one of signatures."""
    first = bisect_right(starts, signatures.entries[0].line.spans[0].start)
    return signatures.heading is None and lines[first - 1].confidence <= BY_LOOKS


def _usual_kind(signatures: SignatureList) -> str | None:
    """The kind of nearly all who signed a list: the few others are worth a look."""
    kinds = [signatory.kind for entry in signatures.entries for signatory in entry.signatories]
    usual = max(set(kinds), key=kinds.count) if len(kinds) >= FEWEST_ALIKE else None
    return usual if usual and kinds.count(usual) >= ALIKE * len(kinds) else None


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
    marker = entry.marker or ""
    digits = "".join(char for char in marker if char.isascii() and char.isdigit()) if marker else ""
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
        reasons.append(UNSURE_KIND)
    if any(
        _may_be_place(signatory, entry) or _is_guessed(signatory, entry) or _is_mixed(signatory)
        for signatory in entry.signatories
    ):
        reasons.append("Affiliation or place is unsure.")
    return reasons


def _is_mixed(signatory: Signatory) -> bool:
    """Whether what is read as one seems to be two: a role in an affiliation, a name in a role, more after a name."""
    if signatory.kind == "organization":
        pieces = segments_of(signatory.name)
        return len(pieces) > 1 and _is_loose(pieces[-1])
    if signatory.role is None and signatory.affiliation is None:
        return False
    first, more, _ = (signatory.affiliation or "").partition(", ")
    if (more and not _is_organization(first)) or first[:1].islower() or city_of(first) is not None:
        return True
    unread = signatory.role is None and signatory.affiliation is not None
    if unread and ROLE_WORDS.has(words_of(signatory.affiliation or "")[1:]):
        return True
    role = (signatory.role or "")[SHORTEST_ROLE:]
    return ACRONYM.search(role) is not None or DOMAIN.search(role) is not None


def _is_organization(text: str) -> bool:
    return ORGANIZATION_WORDS.has(words_of(text)) or QUOTED.search(text) is not None


def _is_loose(piece: Segment) -> bool:
    """Whether the last piece of a name may be a place that we do not know; an acronym in brackets is none."""
    if piece.before not in ("dash", "comma", "bracket") or len(piece.text.split()) > LONGEST_TAIL:
        return False
    letters = SHORT_NAME.search(piece.text) is not None or any(map(str.isdigit, piece.text))
    short = letters and not is_state(piece.text) and city_of(piece.text) is None
    return not short and not ORGANIZATION_WORDS.has(words_of(piece.text))


def _is_guessed(signatory: Signatory, entry: Entry) -> bool:
    """Whether nothing but the habit of lists says that the last word of an entry is a town."""
    city = signatory.city
    return city is not None and entry.line.text.endswith(f", {city}") and city_of(city) is None


SHORTEST_ROLE = 4  # "CEO ", "MEP "


def _may_be_place(signatory: Signatory, entry: Entry) -> bool:
    """Whether nothing but its position says that words are an affiliation: a town or a trade looks the same.

    So it is with one word, with words in small letters among few, and with the letters of a state at the end. After
    "of" or "at", and after an office that is held somewhere, nothing else is to be expected.
    """
    affiliation = signatory.affiliation
    if affiliation is None or len(affiliation.split()) > LONGEST_UNSURE:
        return False
    if QUOTED.search(affiliation) or DOMAIN.search(affiliation):
        return False
    words = affiliation.split()
    alone = len(words) == 1 and affiliation.isalpha() and not ACRONYM.search(affiliation)
    few = 1 < len(words) <= LONGEST_UNSURE and (words[-1].islower() or is_state(words[-1]))
    if not (alone or few) or ORGANIZATION_WORDS.has(words_of(affiliation)):
        return False
    held = HELD_ROLES.has(words_of(signatory.role or ""))
    return not held and affiliation in BEFORE_WORD.sub("", entry.line.text)

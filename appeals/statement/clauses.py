"""Several demands in one paragraph: "We ask that: (1) ...; (2) ...", "First, ... Second, ...", "We ask: a; b; c"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .announcing import BECAUSE
from .asking import asks, of_others
from .blocks import Block
from .lines import words_of
from .sentences import sentences_of
from .vocabulary.demanding import CITED, DEMAND_NOUNS, OUR_PROPOSALS, RANKS
from .wishing import leads_to_wishes

LONGEST_PARAGRAPH = 5000
FEWEST, FEWEST_UNSAID = 2, 3
SHORTEST_CLAUSE = 2
NOUN_REACH = 8
LONGEST_BARE = 3
# A number or a letter within a paragraph: "(1)", "2)", "3.", "b)".
COUNTED = re.compile(r"(?<=[\s:;,.—–])(?:\(?(?P<value>\d{1,2}|[^\W\d_])\)\s*|(?<!\.)(?P<dotted>\d{1,2})\.\s+)(?=\S)")
FIRST = ("1", "a", "а")
NEAR_CITED = 40  # letters before a mark in which the word for an article stands
RANKED = re.compile(
    "|".join(rf"(?P<rank{rank}>{'|'.join(sorted(words, key=len, reverse=True))})" for rank, words in enumerate(RANKS)),
    re.IGNORECASE,
)
RANK_OPENING = re.compile(rf"(?:(?<=[:;,.?!–—]\s)|^)(?:{RANKED.pattern})(?:[,:]|\s[-–—])?\s+", re.IGNORECASE)


# The words by which the second of several opens: most paragraphs hold none.
SECOND = frozenset(words_of(phrase)[0] for phrase in RANKS[1]) | frozenset(words_of(phrase)[-1] for phrase in RANKS[1])


@dataclass(frozen=True, slots=True)
class Clause:
    """One demand of a paragraph that holds several: its number or letter if it has one, its bounds."""

    number: str | None
    start: int
    end: int


def clauses_of(block: Block) -> tuple[int, list[Clause]]:
    """Where the sentence begins that leads to several demands, and the demands; none where it leads to none."""
    text = block.text
    if len(text) > LONGEST_PARAGRAPH:
        return 0, []
    for marks in (_counted(text), _ranked(block)):
        if len(marks) >= FEWEST and (lead := _lead(text, marks[0][1])) is not None:
            clauses = list(_between(text, marks))
            if all(len(words_of(text[clause.start : clause.end])) >= SHORTEST_CLAUSE for clause in clauses):
                return lead, clauses
    return _listed(block)


Mark = tuple[str | None, int, int]


def _counted(text: str) -> list[Mark]:
    """The marks of a count from its first on, each with its number or letter; one out of turn is none."""
    marks: list[Mark] = []
    if ")" not in text and "1." not in text:
        return marks
    for match in COUNTED.finditer(text):
        value = (match["value"] or match["dotted"]).lower()
        if value in FIRST and len(marks) < FEWEST and not CITED.has(words_of(text[: match.start()][-NEAR_CITED:])[-2:]):
            marks = [(value, match.start(), match.end())]
        elif marks and marks[-1][0] and _follows(marks[-1][0], value):
            marks.append((value, match.start(), match.end()))
    return marks


def _follows(value: str, following: str) -> bool:
    if value.isdecimal() and following.isdecimal():
        return int(following) == int(value) + 1
    return len(value) == len(following) == 1 and ord(following) == ord(value) + 1


def _ranked(block: Block) -> list[Mark]:
    """The words of a count ("first", "second") that open a clause or a sentence, in their order."""
    marks: list[Mark] = []
    if SECOND.isdisjoint(block.words):
        return marks
    for match in RANK_OPENING.finditer(block.text):
        rank = int(str(match.lastgroup).removeprefix("rank"))
        if rank == 0 or rank == len(marks) or (rank == len(RANKS) - 1 and len(marks) >= FEWEST):
            marks = marks if rank else []
            marks.append((None, match.start(), match.end()))
    return marks


def _lead(text: str, stop: int) -> int | None:
    """Where the sentence before the first mark begins, if it asks."""
    bounds = list(sentences_of(text[:stop]))
    if not bounds:
        return None
    start, end = bounds[-1]
    return start if _leads(words_of(text[start:end])) else None


def _leads(words: Sequence[str]) -> bool:
    if not words or of_others(words) or words[-1] in BECAUSE:
        return False
    return asks(words) is not None or DEMAND_NOUNS.has(words[-NOUN_REACH:]) or leads_to_wishes(words)


def _between(text: str, marks: Sequence[Mark]) -> Iterator[Clause]:
    """What stands behind each mark, up to the next or to the end of its sentence."""
    stops = [start for _, start, _ in marks[1:]] + [len(text)]
    for (number, _, start), stop in zip(marks, stops, strict=True):
        low, high = next(sentences_of(text[start:stop]), (0, 0))
        if low < high:
            yield Clause(number, start + low, start + len(JOINT.sub("", text[start : start + high])))


# "... and" before the last of several.
JOINT = re.compile(r"\s(?:and|и|та|і|und|et|y|e|i|және|жана|va|ve)$")


def _listed(block: Block) -> tuple[int, list[Clause]]:
    """What a sentence asks behind its colon, parted by semicolons; below a bare "Our demands:" commas part it too."""
    for start, end in block.sentence_bounds:
        colon = block.text.find(": ", start, end)
        if colon < 0:
            continue
        lead = words_of(block.text[start:colon])
        bare = len(lead) <= LONGEST_BARE and OUR_PROPOSALS.has(lead) and not of_others(lead)
        if not bare and (block.text.find(";", colon, end) < 0 or not _leads(lead)):
            continue
        clauses = list(_parted(block.text, colon + 1, end, ";"))
        if bare and len(clauses) < FEWEST:
            clauses = list(_parted(block.text, colon + 1, end, ",")) or clauses
        if _are_clauses(block.text, clauses):
            return start, clauses
        if bare:
            return start, list(_parted(block.text, colon + 1, end, ""))
    return 0, []


def _are_clauses(text: str, clauses: Sequence[Clause]) -> bool:
    long = all(len(text[clause.start : clause.end].split()) >= SHORTEST_CLAUSE for clause in clauses)
    return long and len(clauses) >= FEWEST_UNSAID


def _parted(text: str, start: int, end: int, sign: str) -> Iterator[Clause]:
    """The pieces of a text between the signs, without the space around them."""
    for piece in re.finditer(rf"[^\s{sign}][^{sign}]*" if sign else r"\S.*", text[start:end]):
        yield Clause(None, start + piece.start(), start + piece.start() + len(piece[0].rstrip()))

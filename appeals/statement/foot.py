"""Lines that a page has below its text, by their words: to share, to print, to read on, to join, to give."""

from __future__ import annotations

import re

from .blocks import Block, remembered
from .dates import dates_in
from .lines import starts_small, words_of
from .naming import QUOTED, personhood
from .segments import segments_of
from .vocabulary.foot import BESIDE_FOOT, FOOT_LABELS, FOOT_WORDS, READER_INVITED

LONGEST, LONGEST_LABEL = 14, 5
LABEL = re.compile(r"([^:]{2,40}):(?:\s|$)")
CLAUSE_END = re.compile(r"[.!?…]\s+|\s[–—-]\s+|,\s+")
# "... қосылыңыз", "... келіңіздер": what Kazakh tells its readers to do stands last.
TOLD_LAST = re.compile(r"[^\W\d_]{2,}(?:[ыі]ңыз|ңіз)(?:дар|дер)?[.!…]*$")
# "Helfen Sie uns", "Escriba Usted": who is spoken to is written large.
POLITE = re.compile(r"(?<=\w)\s(?:Sie|Ihnen|Usted|Ustedes)\b")
SURE_NAME = 1


@remembered
def is_of_foot(block: Block) -> bool:
    """Whether a line holds nothing but words of a page, opens with a label of one, or speaks to whoever reads it."""
    if not 0 < len(block.words) <= LONGEST or QUOTED.search(block.text):
        return invites_readers(block)
    label = LABEL.match(block.text)
    labelled = label is not None and _is_label(words_of(label[1]))
    return labelled or _are_of_page(_undated(block)) or invites_readers(block)


def _undated(block: Block) -> list[str]:
    """The words of a line without its date."""
    found = next(dates_in(block.text), None) if block.has_digits else None
    return words_of(block.text[: found.start] + block.text[found.end :]) if found else block.words


def _is_label(words: list[str]) -> bool:
    return len(words) <= LONGEST_LABEL and (FOOT_LABELS.is_all(words) or _are_of_page(words))


def _are_of_page(words: list[str]) -> bool:
    """Whether all words are such as stand on pages, and one of them says so by itself."""
    if not FOOT_WORDS.has(words):
        return False
    index = 0
    while index < len(words):
        length = max(FOOT_WORDS.at(words, index), BESIDE_FOOT.at(words, index), words[index].isdigit())
        if not length:
            return False
        index += length
    return True


@remembered
def invites_readers(block: Block) -> bool:
    """Whether a line tells its readers what to do ("Come along and bring a friend", "Pear Club – join us"), or asks
    them what they want; the name of nobody opens it."""
    if block.is_prose or len(block.words) < 2 or personhood(segments_of(block.text)[0].text) >= SURE_NAME:
        return False
    return any(map(_tells_reader, CLAUSE_END.split(QUOTED.sub("", block.text))))


def _tells_reader(clause: str) -> bool:
    """Whether a clause opens with what a reader is to do, and its second word is written small, as in no name."""
    _, _, rest = POLITE.sub("", clause.strip()).partition(" ")
    if not rest or not (starts_small(rest) or rest[0].isdigit()):
        return False
    return READER_INVITED.opens(words_of(clause)) or TOLD_LAST.search(clause) is not None

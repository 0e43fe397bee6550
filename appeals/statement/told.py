"""A sentence of the news that tells who signed ("The statement was signed by ten groups, including A, B and C.")."""

from __future__ import annotations

import re

from .address import is_salutation, kind_words
from .blocks import Block, remembered
from .countries import country_of
from .lines import words_of
from .parts import Label
from .segments import listed_bounds

# What was signed is in the same sentence: of a treaty or a law nobody is told here.
TOLD = re.compile(
    r"\b(?:signed by|endorsed by|подписали|подписан\w* |підписали|підписан\w* |unterzeichnet von|unterzeichneten|"
    r"signée? par|ont signé|firmad[oa] por|suscrit[oa] por|assinad[oa] por)\b[^.:;]{0,80}?"
    r"\b(?:includ(?:es?|ing)|namely|among them|в том числе|среди них|зокрема|серед них|у тому числі|darunter|"
    r"notamment|parmi lesquel\w+|entre ell[oa]s|entre elas)\b:?\s+"
)
FEWEST, LONGEST = 4, 10  # pieces between commas, the last of which mostly holds two names; words
LEAST_BEFORE = 300


@remembered
def told_list(block: Block) -> int | None:
    """Where the names begin in a paragraph whose last sentence tells who signed a statement and names many."""
    if block.marker or not block.sentence_bounds:
        return None
    low, high = block.sentence_bounds[-1]
    match = TOLD.search(block.text, low, high)
    if match is None or not kind_words(words_of(block.text[max(low, match.start() - LEAST_BEFORE) : match.start()])):
        return None
    names = [block.text[first:last].strip() for first, last in listed_bounds(block.text, match.end())]
    plain = all(0 < len(name.split()) <= LONGEST and not country_of(name) for name in names[:-1])
    return match.end() if len(names) >= FEWEST and plain else None


def mark_told(blocks: list[Block]) -> None:
    """Label the sentence of a news item that names who signed; a letter tells so only of other letters."""
    if any(map(is_salutation, blocks)):
        return
    told = next((block for block in blocks if block.label is Label.BODY and told_list(block) is not None), None)
    if told is not None:
        told.mark(Label.SIGNATURE, 0.6)

"""Finds where a page goes on with the same document in another language."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from .address import kind_words
from .blocks import Block
from .language import language_of
from .parts import Label
from .shapes import date_line

# Enough words to tell a language, and how many places of a text are tried.
FEWEST_WORDS = 12
MOST_PLACES = 10
REACH = 12
LONGEST_TITLE = 30
SIGNING = (Label.SIGNATURE, Label.SIGNATURE_HEADING)
ELSEWHERE = (Label.FURNITURE, Label.CONTACT)


def mark_translation(blocks: Sequence[Block]) -> None:
    """Label as a note what says the document again in another language, so that nothing of it counts twice.

    Signatures count where the text before has none: some pages put one list under all languages.
    """
    start = _translation(blocks)
    if start is None:
        return
    signed = any(block.label is Label.SIGNATURE for block in blocks[:start])
    for block in blocks[start:]:
        if block.label not in ELSEWHERE and (signed or block.label not in SIGNING):
            block.mark(Label.NOTE, 0.5)


def _translation(blocks: Sequence[Block]) -> int | None:
    """The index of the first block of a translation: its title, above prose in another language."""
    prose = [index for index, block in enumerate(blocks) if len(block.words) >= FEWEST_WORDS and block.is_prose]
    if len(prose) < 2 or not any(block.label is Label.TITLE for block in blocks[: prose[0]]):
        return None
    places = [index for index in range(prose[0] + 1, prose[-1]) if _may_begin(blocks, index)][:MOST_PLACES]
    for index in places:
        original = language_of(_beginning(blocks[prose[0] : index]))
        language = language_of(_beginning(blocks[index + 1 : index + REACH]))
        if language and original and language != original:
            return index
    return None


def _may_begin(blocks: Sequence[Block], index: int) -> bool:
    """Whether a short line that names a kind of document, or stands above a date, may be the title of a translation."""
    block = blocks[index]
    if block.is_prose or block.marker or not 0 < len(block.words) <= LONGEST_TITLE or block.text.endswith(":"):
        return False
    dated = any(date_line(item) for item in blocks[index + 1 : index + 3])
    return block.gap > 0 and (dated or kind_words(block.words[:6])) and date_line(block) is None


def _beginning(blocks: Sequence[Block]) -> str:
    """The first paragraphs, enough to tell their language."""
    paragraphs = (block.text for block in blocks[:REACH] if len(block.words) >= FEWEST_WORDS)
    return " ".join(islice(paragraphs, 2))[:1500]

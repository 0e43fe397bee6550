"""Persons of whom a text tells, and who did not sign it: those who are held, hurt, or asked to be freed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from .blocks import Block, remembered
from .naming import personhood
from .parts import Label
from .roles import starts_with_role
from .segments import segments_of
from .shapes import date_line, is_contact, is_copy_line, is_note
from .signed_lines import is_closing, is_signature_heading, tells_of_others
from .vocabulary.signing import AFFLICTED, BESIDE_AFFLICTED, FREEING, GROUP_WORDS

FEWEST = 3
# The text of a letter that tells of them is no longer than so many lines and paragraphs.
LONGEST_LETTER = 300


def names_others(heading: Block) -> bool:
    """Whether those below a line are no signatories: victims, who is to be reached, who gets a copy, who is thanked."""
    if tells_of_others(heading) or is_contact(heading) or is_copy_line(heading) or is_note(heading):
        return True
    afflicted = AFFLICTED.has(heading.words) and not BESIDE_AFFLICTED.has(heading.words)
    return afflicted and not (heading.is_prose or is_signature_heading(heading))


def may_be_afflicted(blocks: Sequence[Block], start: int, run: Sequence[Block]) -> bool:
    """Whether lines from `start` on may be a list of those who were wronged: half of them name persons, under a
    heading that nobody knows, in a text that speaks of people who are held or hurt.

    Such a list is left to the editor. To make a victim a signatory is worse than to miss who signed.
    """
    headed = bool(run) and start > 0 and _is_heading(blocks[start - 1])
    return headed and name_persons(run) and tells_of_afflicted(blocks, start)


def tells_of_afflicted(blocks: Sequence[Block], start: int) -> bool:
    """Whether the text above a line speaks of people who are held or hurt, or asks to free them."""
    return any(map(_tells_of_afflicted, blocks[max(0, start - LONGEST_LETTER) : start]))


@remembered
def _tells_of_afflicted(block: Block) -> bool:
    told = block.is_prose or block.ends_sentence
    return told and (AFFLICTED.has(block.words) or FREEING.has(block.words))


def name_persons(run: Sequence[Block]) -> bool:
    """Whether at least half of some lines name persons."""
    return 2 * sum(map(_names_person, run)) >= len(run)


def ends_with_afflicted(text: Sequence[Block]) -> bool:
    """Whether the last lines of a text may be a list of those who were wronged; one or two may have signed below a
    closing that nobody knows."""
    start = len(text)
    while start and text[start - 1].label is Label.BODY and _tells_of_person(text[start - 1]):
        start -= 1
    return len(text) - start >= FEWEST and may_be_afflicted(text, start, text[start:])


def rows_of_persons(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The first and the last line of each row of names that were left in the text by guess: they may have signed."""
    found: list[tuple[int, int]] = []
    for are_left, run in groupby(blocks, _is_left_in_text):
        row = list(run)
        if are_left and len(row) >= FEWEST:
            found.append((row[0].rows[0].number, row[-1].rows[-1].number))
    return found


def _is_left_in_text(block: Block) -> bool:
    guessed = block.label in (Label.BODY, Label.LIST_ITEM) and block.rows[0].confidence < 1
    return guessed and not block.is_prose and _names_person(block)


def _is_heading(block: Block) -> bool:
    """Whether a line may say who they are that stand below it, and does not say that they sign."""
    if block.label is not Label.BODY or block.is_prose or block.ends_sentence or date_line(block):
        return False
    return not (is_closing(block) or is_signature_heading(block) or GROUP_WORDS.is_all(block.words))


def _tells_of_person(block: Block) -> bool:
    return not block.is_prose and (_names_person(block) or starts_with_role(block.text))


def _names_person(block: Block) -> bool:
    pieces = segments_of(block.text)
    return bool(pieces) and personhood(pieces[0].text) > 0

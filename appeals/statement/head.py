"""Finds the head of a statement: title, date line, addressees, salutation, and what a publisher put before."""

from __future__ import annotations

from .address import (
    LONGEST_ADDRESS,
    LONGEST_OFFICE,
    in_address,
    in_letterhead,
    in_letterhead_above,
    is_address,
    is_salutation,
    mark_above_presente,
    mark_address_lists,
    mark_below_honorifics,
    mark_fields,
    mark_holders,
    mark_turns,
    opens_address,
)
from .blocks import Block
from .issuers import STARTED
from .parts import Label
from .shapes import date_line, is_contact, is_furniture, place_line
from .title_marks import ISO_DATE
from .titles import LONGEST_HEAD, SENDER, is_letter_field, title_of
from .vocabulary.head import ADDRESS_OPENERS, OFFICES

# So many words of a line may name an office.
OFFICE_REACH = 6
LONGEST_GREETED = 4


def mark_head(blocks: list[Block]) -> None:
    """Label everything up to the first line of the text itself."""
    mark_address_lists(blocks)
    mark_turns(blocks)
    mark_fields(blocks)
    mark_below_honorifics(blocks[:LONGEST_HEAD])
    mark_above_presente(blocks[:LONGEST_HEAD])
    mark_holders(blocks[:LONGEST_HEAD])
    salutation = _salutation(blocks)
    title = title_of(blocks, salutation)
    first = _first_body(blocks, title, salutation)
    for index, block in enumerate(blocks[:first]):
        if block.label is not Label.BODY:
            continue
        _mark_head_block(block, index, blocks, title)
    if title:
        for block in title:
            block.mark(Label.TITLE, 0.8)
    while salutation is not None and salutation < len(blocks) and _greets(blocks, salutation):
        blocks[salutation].mark(Label.SALUTATION, 0.9)
        salutation += 1
    while salutation is not None and salutation < len(blocks) and _is_greeted_office(blocks[salutation]):
        blocks[salutation].mark(Label.ADDRESSEE, 0.6)
        salutation += 1


def _is_greeted_office(block: Block) -> bool:
    """Whether a line right under a greeting names who is greeted ("Your Excellencies," / "President Anna Example")."""
    if block.label is not Label.BODY or block.marker or block.is_prose or block.ends_sentence or ":" in block.text:
        return False
    return len(block.words) <= LONGEST_OFFICE and (is_address(block) or OFFICES.has(block.words[:2]))


def _mark_head_block(block: Block, index: int, blocks: list[Block], title: list[Block]) -> None:
    before_title = bool(title) and index < blocks.index(title[0])
    if date_line(block) or is_beside_date(blocks, index):
        block.mark(Label.DATELINE, 0.85)
    elif is_contact(block):
        block.mark(Label.CONTACT, 0.6)
    elif _is_byline(blocks, index) or STARTED.match(block.text) or is_letter_field(block):
        block.mark(Label.FURNITURE, 0.6)
    elif is_address(block) and not block.is_prose:
        block.mark(Label.ADDRESSEE, 0.8)
    elif _is_of_letterhead(block, index, blocks, title):
        block.mark(Label.ADDRESSEE, 0.6)
    elif block.is_prose:
        block.mark(Label.NOTE, 0.7)
    elif (before_title or not title or block.gap == 0) and in_address(blocks, index) and not is_furniture(block):
        block.mark(Label.ADDRESSEE, 0.5)
    elif before_title or _repeats(block, title) or is_furniture(block):
        block.mark(Label.FURNITURE, 0.6)
    elif title and _after_address(blocks, index):
        block.mark(Label.ADDRESSEE, 0.5)
    else:
        block.mark(Label.FURNITURE if title else Label.HEADING, 0.4)


def _is_of_letterhead(block: Block, index: int, blocks: list[Block], title: list[Block]) -> bool:
    if title and index < blocks.index(title[0]):
        return in_letterhead_above(blocks, index)
    return bool(title) and in_letterhead(blocks, index) and not opens_address(block)


def is_beside_date(blocks: list[Block], index: int) -> bool:
    """Whether a line is a place that stands right before or after a date line."""
    near = [blocks[i] for i in (index - 1, index + 1) if 0 <= i < len(blocks)]
    return any(date_line(block) for block in near) and place_line(blocks[index]) is not None


def _is_byline(blocks: list[Block], index: int) -> bool:
    """A line right under the date of a page names its author or section."""
    for before in range(index, max(0, index - LONGEST_ADDRESS), -1):
        if blocks[before].gap:
            return False
        if ISO_DATE.match(blocks[before - 1].text):
            return not blocks[index].is_prose
    return False


def _after_address(blocks: list[Block], index: int) -> bool:
    """A line under an addressee, or one that says "to" and an office in small letters, goes on with the address."""
    block = blocks[index]
    below = in_address(blocks, index) or (not block.gap and blocks[index - 1].label is Label.ADDRESSEE)
    turns = ADDRESS_OPENERS.opens(block.words) and OFFICES.has(block.words[:OFFICE_REACH])
    return (below and not SENDER.match(block.text)) or (turns and len(block.words) <= LONGEST_OFFICE)


def _repeats(block: Block, title: list[Block]) -> bool:
    whole = " ".join(item.text for item in title).casefold()
    return bool(title) and block.text.casefold() in whole


def _salutation(blocks: list[Block]) -> int | None:
    """The first block that greets, in the first half of the text or right above its first paragraphs."""
    prose = next((index for index, block in enumerate(blocks) if block.is_prose and block.label is Label.BODY), 0)
    for index, block in enumerate(blocks[: max(30, len(blocks) // 2, prose + 1)]):
        if block.label is Label.BODY and _greets(blocks, index):
            return index
    return None


def _greets(blocks: list[Block], index: int) -> bool:
    return is_salutation(blocks[index]) or _greets_by_office(blocks, index)


def _greets_by_office(blocks: list[Block], index: int) -> bool:
    """Whether a line above the first paragraph is an office, or one and a name, with a comma ("President Example,")."""
    block, below = blocks[index], blocks[index + 1 : index + 2]
    if block.marker or not block.text.endswith(",") or len(block.words) > LONGEST_GREETED:
        return False
    alone = (index == 0 or block.gap > 0) and bool(below) and below[0].gap > 0 and below[0].is_prose
    named = OFFICES.has(block.words[:2]) and all(token[:1].isupper() for token in block.text.split())
    named = named and block.words[0] != "the"  # "The Congress," / "noting that ...": it speaks
    return alone and named and not any(above.is_prose for above in blocks[:index])


def _first_body(blocks: list[Block], title: list[Block], salutation: int | None) -> int:
    """The index of the first block of the text itself."""
    if salutation is not None:
        return salutation + 1
    start = blocks.index(title[-1]) + 1 if title else 0
    for index in range(start, len(blocks)):
        block = blocks[index]
        if block.label in (Label.SIGNATURE, Label.SIGNATURE_HEADING):
            continue
        if block.is_prose or block.marker or (title and index > start + 12):
            return index
        if (
            block.label is Label.BODY
            and title
            and not (
                date_line(block)
                or is_address(block)
                or _repeats(block, title)
                or in_address(blocks, index)
                or is_beside_date(blocks, index)
                or _is_byline(blocks, index)
                or is_furniture(block)
            )
        ):
            return index if not _address_ahead(blocks, index, title) else index + 1
    return start


def _address_ahead(blocks: list[Block], index: int, title: list[Block]) -> bool:
    """Whether the head goes on after a line that is none of its parts."""
    ahead = blocks[index + 1 : index + 3]
    return any(date_line(block) or _repeats(block, title) for block in ahead)

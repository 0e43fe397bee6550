"""Gives every line of a text its label."""

from __future__ import annotations

from .address import is_salutation, mark_address_at_end
from .asking import begs, may_ask, says_we
from .blocks import Block
from .contents import mark_contents
from .demand_lists import mark_demand_lists
from .foot import invites_readers, is_of_foot
from .forms import mark_forms
from .head import mark_head
from .lines import MarkerKind, starts_small
from .parts import Label
from .shapes import (
    date_line,
    is_contact,
    is_copy_line,
    is_furniture,
    is_note,
    opens_tail,
    published,
)
from .signed_lines import is_closing
from .signing import mark_signatures
from .tables import columns_of, is_row
from .titles import is_letter_field
from .translations import mark_translation
from .vocabulary.furniture import NOTE_SECTIONS
from .vocabulary.head import OFFICES


def label(blocks: list[Block]) -> None:
    """Label all blocks. The order matters: what is sure first, the text itself is what remains."""
    label_surroundings(blocks)
    mark_signatures(blocks)
    mark_head(blocks)
    _mark_end(blocks)
    _mark_text(blocks)
    mark_translation(blocks)


def label_surroundings(blocks: list[Block]) -> None:
    """Label what is no signature for sure, before signatures are looked for."""
    _mark_copies(blocks)
    _mark_page(blocks)
    mark_contents(blocks)
    mark_forms(blocks)
    _mark_tail(blocks)
    mark_demand_lists(blocks)
    _mark_foot(blocks)
    mark_address_at_end(blocks)


def _mark_copies(blocks: list[Block]) -> None:
    """Those who get a copy are neither addressees nor signatories."""
    going = apart = False
    for block in blocks:
        if is_copy_line(block):
            going, apart = True, _stands_apart(block)
        else:
            line = not block.is_prose or (apart and len(block.words) <= LONGEST_COPIED)
            reached = apart and is_contact(block)
            near = block.gap <= apart and line and (reached or not is_letter_field(block))
            going = going and near and (not apart or reached or _names_office(block))
        if going:
            block.mark(Label.NOTE, 0.8)


def _stands_apart(block: Block) -> bool:
    """Whether nobody is named in a line of copies itself ("Cc:", "cc.", "Copie à :")."""
    return len(block.words) <= LONGEST_COPY_HEADING and block.text.endswith((":", ".", "cc", "CC", "Cc"))


LONGEST_COPY_HEADING, LONGEST_COPIED = 2, 25


def _names_office(block: Block) -> bool:
    return OFFICES.has(block.words) and not is_salutation(block)


def _mark_page(blocks: list[Block]) -> None:
    """Furniture by its words; a menu is a run of bullets most of which are."""
    tabled = False
    for index, block in enumerate(blocks):
        tabled = bool(columns_of(block)) or (tabled and is_row(block.text))
        if is_furniture(block) and not tabled and not _in_list(blocks, index) and not published(block):
            block.mark(Label.FURNITURE, 0.9)
    menus = {block for block in blocks if block.label is Label.FURNITURE and block.marker}
    for index, block in enumerate(blocks) if menus else ():
        if block.marker and block.label is Label.BODY and len(block.words) <= 4:
            near = blocks[max(0, index - 3) : index + 4]
            if sum(item in menus for item in near) >= 2:
                block.mark(Label.FURNITURE, 0.7)


def _in_list(blocks: list[Block], index: int) -> bool:
    """Whether a block stands between list items of its own kind, most of which are no furniture."""
    block = blocks[index]
    if block.marker is None:
        return False
    near = [
        item for item in blocks[max(0, index - 3) : index + 4] if item.marker and item.marker.kind is block.marker.kind
    ]
    return sum(is_furniture(item) for item in near) * 2 < len(near)


def _mark_tail(blocks: list[Block]) -> None:
    """From the first heading of related stories on, a page shows no document any more."""
    prose = [index for index, block in enumerate(blocks) if block.is_prose and block.label is Label.BODY]
    if not prose:
        return
    for index in range(prose[0] + 1, len(blocks)):
        if opens_tail(blocks[index]):
            for block in blocks[index:]:
                block.mark(Label.FURNITURE, 0.85)
            return


def _mark_foot(blocks: list[Block]) -> None:
    """The last lines, as long as they are of the page; one that invites its readers may be the text's last word."""
    for block in reversed(blocks):
        if block.label in (Label.FURNITURE, Label.NOTE) or date_line(block) or is_contact(block):
            continue
        if block.label is not Label.BODY or not is_of_foot(block):
            return
        if not invites_readers(block):
            block.mark(Label.FURNITURE, 0.7)


def _mark_end(blocks: list[Block]) -> None:
    """What stands after the document: notes, contacts, copies, the date, and more of the page."""
    body = [index for index, block in enumerate(blocks) if block.label in (Label.BODY, Label.DEMAND) and block.is_prose]
    signed = [index for index, block in enumerate(blocks) if block.label is Label.SIGNATURE]
    after_signatures = signed[-1] + 1 if signed and body and sum(i < signed[0] for i in body) * 2 >= len(body) else None
    last = _last_asked(blocks)
    ended = False
    for index, block in enumerate(blocks):
        if block.label is not Label.BODY or not body:
            continue
        if index < body[0]:
            if date_line(block):
                block.mark(Label.DATELINE, 0.7)
            continue
        outside = after_signatures is not None and index >= after_signatures
        if is_contact(block) or is_copy_line(block):
            block.mark(Label.CONTACT if is_contact(block) else Label.NOTE, 0.8)
            ended = ended or index > max(last, body[len(body) // 2])
        elif is_note(block) and not (index < last and NOTE_SECTIONS.is_all(block.words)):
            block.mark(Label.NOTE, 0.8)
            ended = ended or (index > max(last, body[len(body) // 2]) and NOTE_SECTIONS.is_all(block.words))
        elif date_line(block):
            block.mark(Label.DATELINE, 0.8)
        elif is_closing(block):
            block.mark(Label.SIGNATURE_HEADING, 0.6)
        elif outside or ended:
            block.mark(Label.NOTE if block.is_prose or ended else Label.FURNITURE, 0.5)


def _last_asked(blocks: list[Block]) -> int:
    """The last block that asks or signs; -1 where none does."""
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if block.label in (Label.DEMAND, Label.SIGNATURE) or (block.label is Label.BODY and _asks_of_us(block)):
            return index
    return -1


def _asks_of_us(block: Block) -> bool:
    """Whether a paragraph asks in the words of those who sign: the document does not end above it."""
    return block.is_prose and ((may_ask(block) and says_we(block.words)) or begs(block.words))


def _mark_text(blocks: list[Block]) -> None:
    """The text itself: headings, list items, paragraphs."""
    last = max((i for i, block in enumerate(blocks) if block.is_prose or block.label is Label.DEMAND), default=0)
    for index, block in enumerate(blocks):
        if block.label is not Label.BODY:
            continue
        if block.marker is not None:
            block.mark(Label.HEADING if _is_numbered_heading(blocks, index) else Label.LIST_ITEM, 0.8)
        elif _is_heading(blocks, index):
            block.mark(Label.HEADING, 0.6)
        else:
            outside = index > last and not block.ends_sentence
            block.mark(Label.BODY, 0.9 if block.is_prose else 0.5 if outside else 0.6)


def _is_numbered_heading(blocks: list[Block], index: int) -> bool:
    """ "2. Our concerns" above a paragraph is a heading, not an item of a list."""
    block = blocks[index]
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.marker is None or block.marker.kind is MarkerKind.BULLET:
        return False
    if following is None or following.marker is not None or following.label is not Label.BODY or not following.gap:
        return False
    short = len(block.words) <= 12 and not block.ends_sentence and not block.text.endswith((";", ",", ":"))
    alone = index == 0 or blocks[index - 1].marker is None
    return short and alone and block.gap > 0


def _is_heading(blocks: list[Block], index: int) -> bool:
    block = blocks[index]
    if (
        len(block.text) > 150
        or block.ends_sentence
        or block.text.endswith((",", ";", ":"))
        or len(block.words) > 18
        or starts_small(block.text)
    ):
        return False
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    return (
        following is not None
        and following.label in (Label.BODY, Label.DEMAND, Label.LIST_ITEM)
        and (following.is_prose or following.marker is not None)
    )

"""Finds the lists of signatures among the blocks of a text."""

from __future__ import annotations

import re
from itertools import chain, dropwhile, takewhile

from .address import kind_words
from .blocks import Block
from .close_lists import mark_close_list
from .described import mark_described
from .entries import mark_entries
from .enumerations import lists_names
from .glance import mark_at_a_glance, take_back_unlikely
from .lines import starts_small
from .parts import Label
from .shapes import COUNT, date_line, is_named, names_person
from .signed_lines import (
    bears_mark,
    branches_from,
    closing_before,
    could_sign,
    inline_list,
    invites,
    is_aside,
    is_closing,
    is_remark,
    is_signature_heading,
    may_bear_contact,
)
from .stanzas import are_signatures, is_name, stanzas_of
from .tables import COLUMN_OPENERS, column_of, columns_of, is_row, is_table_header, names_column
from .told import mark_told
from .unannounced import (
    mark_above_list,
    mark_above_supporters,
    mark_below_colon,
    mark_below_farewell,
    mark_few,
    mark_last_words,
    mark_stanzas,
    mark_unannounced,
)
from .vocabulary.signing import COUNTED, GROUP_WORDS, LATER_WORDS, SIGNATURE_WORDS

FEWEST_NAMES = 3
MOST_COLUMNS = 10
# A letter signed by so few may have a list of so many more, of those who join it.
FEW_SIGNED = 2
MOST_NAMED = 0.8


def mark_signatures(blocks: list[Block]) -> None:
    """Label the entries of all lists of signatures and the headings above them."""
    index, listed = 0, False
    for block in blocks[len(blocks) // 2 :]:
        if block.label is Label.BODY and (closing := closing_before(block)):
            block.drop(closing)
            block.mark(Label.SIGNATURE, 0.8)
    while index < len(blocks):
        if _opens_list(blocks, index) or _opens_group(blocks, index, listed=listed):
            index = _mark_list(blocks, index)
            listed = True
        elif blocks[index].label is Label.BODY and bears_mark(blocks[index]) and not _is_told(blocks[index]):
            index = mark_entries(blocks, index, started=False, confidence=0.9)
        else:
            index += 1
    _mark_beside(blocks)
    mark_above_list(blocks)
    mark_above_supporters(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        mark_close_list(blocks)
    if sum(block.label is Label.SIGNATURE for block in blocks) <= FEW_SIGNED or _only_later(blocks):
        mark_unannounced(blocks)
    mark_at_a_glance(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        mark_stanzas(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        mark_below_farewell(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        mark_below_colon(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        mark_few(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        mark_last_words(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        mark_told(blocks)
    take_back_unlikely(blocks)


def _is_told(block: Block) -> bool:
    """Whether a sentence tells of something "(signed)"."""
    return block.is_prose and block.ends_sentence


def _only_later(blocks: list[Block]) -> bool:
    """Whether the only list found is one of those who joined later: the first stands above it without a heading."""
    headings = [block for block in blocks if block.label is Label.SIGNATURE_HEADING]
    return len(headings) == 1 and LATER_WORDS.has(headings[0].words)


def _opens_list(blocks: list[Block], index: int) -> bool:
    block = blocks[index]
    if block.label is not Label.BODY:
        return False
    if is_table_header(block):
        return _heads_rows(blocks, index)
    if _heads_cells(blocks, index) or _heads_column(blocks, index):
        return True
    if index + 2 < len(blocks) and COUNT.fullmatch(blocks[index + 1].text) and COUNTED.is_all(blocks[index + 2].words):
        return False  # "Signed" / "3,937" / "people": a counter of a page
    closing = is_closing(block)
    if not closing and not is_signature_heading(block):
        return False
    following = [item for item in blocks[index + 1 : index + 5] if item.label is Label.BODY]
    following = list(dropwhile(lambda item: is_remark(item) or invites(item), following))[:FEWEST_NAMES]
    if following and (_opens_document(following[0]) or _goes_on(block, following[0])):
        return False  # "Signatories" in the menu of a page
    if closing:
        return bool(following) and _may_sign(following[0])
    if inline_list(block) is not None:
        return True
    if not following or (not block.text.endswith(":") and _is_in_menu(blocks, index)):
        return False
    if _makes_point(following[0]) and 2 * sum(map(_makes_point, following)) > len(following):
        return False  # "We, the undersigned, declare:"
    following = list(takewhile(lambda item: not _is_postscript(item), following))
    good = [item for item in following if _may_sign(item) or is_signature_heading(item) or date_line(item)]
    return bool(following) and following[0] in good and 2 * len(good) > len(following)


def _makes_point(item: Block) -> bool:
    """Whether an item is a sentence that names nobody first."""
    if item.marker is None or not item.ends_sentence or len(item.words) < FEWEST_OF_POINT or names_person(item):
        return False
    small = sum(token[:1].islower() for token in item.text.split())
    return 2 * small > len(item.words)


FEWEST_OF_POINT = 6


def _is_postscript(block: Block) -> bool:
    return block.is_prose and POSTSCRIPT.match(block.text) is not None


# What stands below whoever signs: "PS: ...", "P.S. ...", "NB: ...".
POSTSCRIPT = re.compile(r"(?:P\.?\s?S|П\.?\s?С|З\.?\s?[ІЫ]|N\.?\s?B)\.?\s?\d?\s?[.:]?\s", re.IGNORECASE)


def _is_in_menu(blocks: list[Block], index: int) -> bool:
    """Whether a line above all paragraphs is a link ("Endorsements", "Sign now"): few of those below it are named."""
    if index > LONGEST_MENU or any(block.is_prose for block in blocks[:index]):
        return False
    following = blocks[index + 1 : index + LONGEST_MENU]
    close = [*following[:1], *takewhile(lambda item: not item.gap, following[1:])]
    entries = [item for item in close if item.label is Label.BODY and not is_signature_heading(item)]
    return 2 * sum(map(is_named, entries)) <= len(entries)


LONGEST_MENU = 40


def _may_sign(block: Block) -> bool:
    return could_sign(block) or may_bear_contact(block)


def _goes_on(block: Block, item: Block) -> bool:
    """Whether an item goes on with the sentence above it ("We, the undersigned," / "- note that ...")."""
    return block.text.endswith(",") and not is_closing(block) and item.marker is not None and starts_small(item.text)


def _opens_document(block: Block) -> bool:
    return block.marker is None and block.gap > 0 and kind_words(block.words[:KIND_REACH])


KIND_REACH = 3


def _heads_rows(blocks: list[Block], index: int) -> bool:
    """Whether rows of a table stand below a line that names its columns, one of which holds names."""
    rows = blocks[index + 1 : index + 1 + FEWEST_NAMES]
    celled = [row for row in rows if row.label is Label.BODY and is_row(row.text)]
    return bool(columns_of(blocks[index])) and len(celled) == FEWEST_NAMES


def _heads_cells(blocks: list[Block], index: int) -> bool:
    """Whether a line is the first of several that each name a column, and the first cell below them is a name."""
    if COLUMN_OPENERS.isdisjoint(blocks[index].words) or column_of(blocks[index].text) != "name":
        return False
    cells = range(index, min(len(blocks), index + MOST_COLUMNS))
    first = next((at for at in cells if not names_column(blocks[at])), len(blocks))
    return first > index + 1 and all(map(is_name, blocks[first : first + 1])) and first < len(blocks)


def _heads_column(blocks: list[Block], index: int) -> bool:
    """Whether a line says that its column holds names, below a text that speaks of signing, and above names."""
    block, rows = blocks[index], blocks[index + 1 : index + 1 + FEWEST_IN_COLUMN]
    if not (names_column(block) and len(block.words) > 1 and column_of(block.text) in ("name", "affiliation")):
        return False
    told = index > 0 and SIGNATURE_WORDS.has(blocks[index - 1].words)
    close = all(could_sign(row) and not row.gap and not names_column(row) for row in rows)
    return told and close and sum(map(is_named, rows)) >= MOST_NAMED * FEWEST_IN_COLUMN


# A form has as many fields that are named as a person is.
FEWEST_IN_COLUMN = 5


def _mark_beside(blocks: list[Block]) -> None:
    """Label paragraphs of names that stand right above a list that was announced ("A; B; C" / "Joined later: D")."""
    text = next((index for index, block in enumerate(blocks) if block.is_prose), len(blocks))
    for index in range(len(blocks) - 1, 0, -1):
        block, above = blocks[index], blocks[index - 1]
        near = block.label in (Label.SIGNATURE, Label.SIGNATURE_HEADING)
        if near and above.label is Label.BODY and (lists_names(above) or branches_from(above)):
            above.mark(Label.SIGNATURE, 0.7)
        elif block.label is Label.SIGNATURE_HEADING and above.marker:
            _mark_people_above(blocks, index)
        elif block.label is Label.SIGNATURE_HEADING:
            _mark_stanzas_above(blocks, index, text)


def _mark_people_above(blocks: list[Block], index: int) -> None:
    """Label items right above a heading ("This letter was also signed by:") that say who signed first."""
    start = index
    while start and blocks[start - 1].label is Label.BODY and blocks[start - 1].marker:
        start -= 1
    items = blocks[start:index]
    if len(items) >= FEWEST_NAMES and sum(map(names_person, items)) >= MOST_NAMED * len(items):
        for item in items:
            item.mark(Label.SIGNATURE, 0.7)


def _mark_stanzas_above(blocks: list[Block], index: int, text: int) -> None:
    """Label names with a line below each that stand between the text, which begins at `text`, and a further list."""
    start = index
    while (
        start
        and blocks[start - 1].label is Label.BODY
        and not blocks[start - 1].is_prose
        and could_sign(blocks[start - 1])
    ):
        start -= 1
    stanzas = stanzas_of(blocks[start:index])
    while stanzas and not (len(stanzas[0]) > 1 and is_name(stanzas[0][0])):
        del stanzas[0]
    if text < start and are_signatures(stanzas):
        for block in chain.from_iterable(stanzas):
            block.mark(Label.SIGNATURE, 0.7)


def _opens_group(blocks: list[Block], index: int, *, listed: bool) -> bool:
    """Whether a line heads a group ("Individuals:"), a further one after a remark, or the first where names follow."""
    block = blocks[index]
    if block.label is not Label.BODY or block.marker or not GROUP_WORDS.is_all(block.words):
        return False
    following = [item for item in blocks[index + 1 : index + 4] if not is_aside(item)]
    heads = block.text.endswith(":") or (all(item.marker for item in following) and sum(map(is_named, following)) > 1)
    if not listed and not (heads and len(following) > 2 and all(map(could_sign, following))):
        return False
    return bool(following) and following[0].label is Label.BODY and could_sign(following[0])


def _mark_list(blocks: list[Block], index: int) -> int:
    """Label one announced list; returns the index after it."""
    heading = blocks[index]
    if not is_closing(heading) and inline_list(heading) is not None:
        heading.mark(Label.SIGNATURE, 0.85)
    else:
        heading.mark(Label.SIGNATURE_HEADING, 0.9)
        index = mark_described(blocks, index + 1) - 1
    return mark_entries(blocks, index + 1, started=heading.label is Label.SIGNATURE, confidence=0.9)

"""Finds the lists of signatures among the blocks of a text."""

from __future__ import annotations

import re

from .address import kind_words
from .blocks import Block, remembered
from .countries import country_of
from .enumerations import enumerates_names, lists_names, lists_people
from .head import is_beside_date
from .lines import MarkerKind, words_of
from .naming import personhood
from .parts import Label
from .places import is_region, place_of
from .roles import starts_with_role
from .segments import segments_of
from .shapes import (
    COUNT,
    date_line,
    is_contact,
    is_named,
    is_page,
    names_person,
)
from .signed_lines import (
    LONGEST_CLOSING,
    could_sign,
    inline_list,
    is_aside,
    is_closing,
    is_for_all,
    is_signature_heading,
    is_table_header,
)
from .stanzas import are_signatures, is_name, stanzas_of
from .vocabulary.demanding import ASKING
from .vocabulary.furniture import CONTACT_OPENINGS
from .vocabulary.signing import (
    GROUP_WORDS,
    LATER_WORDS,
)

# "and 120 others": a count of signatories, not one of them.
MORE = re.compile(
    r"\W*(?:and|и|та|және|et|und|y)?\s*(?:more than |over |ещ[её] |тағы |"
    r"всего:? |итого:? |всього:? |разом:? |барлығы:? |total:? )?\+?\s?\d[\d\s.,]*\+?\s*"
    r"(?:others?|more|additional|further|total|signatures?|signatories|individuals|people|других|подпис\w*|человек|інших|адам|andere|autres|más)\b",
    re.IGNORECASE,
)
# "41 organizations from 17 countries", above them.
HOW_MANY = re.compile(
    r"\d+\s(?:organi[sz]ations|groups|ngos|signatories|организаци\w+|організаці\w+|ұйым\w*|organizaciones|organizações|"
    r"organisationen|associations)(?:\s(?:from|in|of|из|з|aus|de)\s.*)?",
    re.IGNORECASE,
)
# "For the assembly", above the names of its officers.
FOR_THOSE = re.compile(
    r"(?:for the|on behalf of|от имени|от лица|від імені|im namen|für den|für die|pour le|pour la)\s|"
    r"[^,:]{3,60}\sатынан\W*$",
    re.IGNORECASE,
)
FEWEST_NAMES = 3
# A letter signed by so few may have a list of so many more, of those who join it.
FEW_SIGNED, MANY_MORE = 2, 5
LONGEST_LINE = 15
LONGEST_END = 4
MOST_NAMED = 0.8


def mark_signatures(blocks: list[Block]) -> None:
    """Label the entries of all lists of signatures and the headings above them."""
    index, listed = 0, False
    while index < len(blocks):
        if _opens_list(blocks, index) or _opens_group(blocks, index, listed=listed):
            index = _mark_list(blocks, index)
            listed = True
        else:
            index += 1
    _mark_beside(blocks)
    if sum(block.label is Label.SIGNATURE for block in blocks) <= FEW_SIGNED:
        _mark_unannounced(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        _mark_stanzas(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        _mark_below_colon(blocks)
    if not any(block.label is Label.SIGNATURE for block in blocks):
        _mark_last_words(blocks)


def _opens_list(blocks: list[Block], index: int) -> bool:
    block = blocks[index]
    if block.label is not Label.BODY:
        return False
    closing = is_closing(block)
    if not closing and not is_signature_heading(block):
        return False
    following = [item for item in blocks[index + 1 : index + 4] if item.label is Label.BODY]
    if closing:
        return bool(following) and could_sign(following[0])
    if inline_list(block) is not None:
        return True
    good = [item for item in following if could_sign(item) or is_signature_heading(item) or date_line(item)]
    return bool(following) and following[0] in good and 2 * len(good) > len(following)


def _mark_beside(blocks: list[Block]) -> None:
    """Label paragraphs of names that stand right above a list that was announced ("A; B; C" / "Joined later: D")."""
    for index in range(len(blocks) - 1, 0, -1):
        block, above = blocks[index], blocks[index - 1]
        near = block.label in (Label.SIGNATURE, Label.SIGNATURE_HEADING)
        if near and above.label is Label.BODY and lists_names(above):
            above.mark(Label.SIGNATURE, 0.7)
        elif block.label is Label.SIGNATURE_HEADING and above.marker:
            _mark_people_above(blocks, index)


def _mark_people_above(blocks: list[Block], index: int) -> None:
    """Label items right above a heading ("This letter was also signed by:") that say who signed first."""
    start = index
    while start and blocks[start - 1].label is Label.BODY and blocks[start - 1].marker:
        start -= 1
    items = blocks[start:index]
    if len(items) >= FEWEST_NAMES and sum(map(names_person, items)) >= MOST_NAMED * len(items):
        for item in items:
            item.mark(Label.SIGNATURE, 0.7)


def _opens_group(blocks: list[Block], index: int, *, listed: bool) -> bool:
    """Whether a line heads a group ("Individuals:"), a further one after a remark, or the first where names follow."""
    block = blocks[index]
    if block.label is not Label.BODY or block.marker or not GROUP_WORDS.is_all(block.words):
        return False
    following = [item for item in blocks[index + 1 : index + 4] if not is_aside(item)]
    if not listed and not (block.text.endswith(":") and len(following) > 2 and all(map(could_sign, following))):
        return False
    return bool(following) and following[0].label is Label.BODY and could_sign(following[0])


def _mark_list(blocks: list[Block], index: int) -> int:
    """Label one announced list; returns the index after it."""
    heading = blocks[index]
    if not is_closing(heading) and inline_list(heading) is not None:
        heading.mark(Label.SIGNATURE, 0.85)
    else:
        heading.mark(Label.SIGNATURE_HEADING, 0.9)
    return _mark_entries(blocks, index + 1, started=heading.label is Label.SIGNATURE, confidence=0.9)


def _mark_entries(blocks: list[Block], index: int, *, started: bool, confidence: float) -> int:
    """Label entries, and what stands among them, until something that is none; returns the index after them."""
    style: MarkerKind | None = None
    while index < len(blocks) and (blocks[index].label is Label.BODY or not blocks[index].words):
        block = blocks[index]
        if not block.words:
            index += 1
            continue
        if (
            (is_signature_heading(block) and not (style and block.marker))
            or is_closing(block)
            or _is_group_heading(blocks, index)
        ):
            started = inline_list(block) is not None and not is_closing(block)
            block.mark(Label.SIGNATURE if started else Label.SIGNATURE_HEADING, 0.8)
        elif date_line(block) or is_beside_date(blocks, index):
            block.mark(Label.DATELINE, 0.8)
        elif (
            (is_page(block) and blocks[index - 1].label is not Label.SIGNATURE)
            or MORE.match(block.text)
            or HOW_MANY.fullmatch(block.text)
            or is_aside(block)
            or is_for_all(block)
        ):
            block.mark(Label.NOTE, 0.7)
        elif COUNT.fullmatch(block.text) and not block.marker:
            block.mark(Label.FURNITURE, 0.7)
        elif is_table_header(block):
            block.mark(Label.SIGNATURE_HEADING, 0.8)
        elif (not could_sign(block) and not _is_said_of(blocks, index)) or (started and _breaks_style(block, style)):
            break
        else:
            block.mark(Label.SIGNATURE, confidence)
            style = block.marker.kind if block.marker else style if started else None
            started = True
        index += 1
    return index


def _is_said_of(blocks: list[Block], index: int) -> bool:
    """Whether a long line right under a name that stands alone says who that is."""
    above, block = blocks[index - 1], blocks[index]
    return (
        not block.gap and block.marker is None and above.gap > 0 and above.label is Label.SIGNATURE and is_name(above)
    )


def _breaks_style(block: Block, style: MarkerKind | None) -> bool:
    """A list of numbers does not go on without them, nor a list without numbers with them."""
    kind = block.marker.kind if block.marker else None
    if kind is style:
        return False
    if style is None:
        return kind is MarkerKind.NUMBER
    return block.gap > 0 or kind is not None


def _is_group_heading(blocks: list[Block], index: int) -> bool:
    """Whether a short line heads a further group of signatures ("Individuals", "Joined later:")."""
    block = blocks[index]
    words = block.words
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.marker or not words or len(words) > 10 or following is None or not could_sign(following):
        return False
    if LATER_WORDS.has(words) or FOR_THOSE.match(block.text) or (block.text.endswith(":") and not place_of(block.text)):
        return True
    if block.gap and GROUP_WORDS.is_all(words_of(block.text.split("(")[0])):
        return True
    plain = len(segments_of(block.text)) == 1 or GROUP_WORDS.has(words)
    above_items = following.marker is not None and block.gap and plain
    return bool(
        (above_items and len(words) <= 6 and not block.ends_sentence)
        or (block.gap and (country_of(block.text) or is_region(block.text)) and not following.gap)
        or GROUP_WORDS.is_all(words)
        or (len(words) <= 3 and GROUP_WORDS.opens(words) and GROUP_WORDS.has(words[-1:]))
    )


def _mark_unannounced(blocks: list[Block]) -> None:
    """Label lists that no heading announces: runs of names after the text."""
    last_prose = _last_prose(blocks)
    fewest = MANY_MORE if any(block.label is Label.SIGNATURE for block in blocks) else FEWEST_NAMES
    for block in blocks:
        if block.label is Label.BODY and is_table_header(block):
            block.mark(Label.SIGNATURE_HEADING, 0.7)
    if last_prose is None:
        return
    for start, run in _runs(blocks):
        named = [block for block in run if is_named(block)]
        after = start > last_prose or (run[0].marker is not None and _numbers_of_names(run))
        if after and len(named) >= max(fewest, 0.7 * len(run)):
            _mark_entries(blocks, start, started=False, confidence=0.7)


def _mark_stanzas(blocks: list[Block]) -> None:
    """Label groups of lines below the text that each name a person and say what he or she is."""
    prose = [index for index, block in enumerate(blocks) if block.is_prose]
    start = index = prose[(len(prose) - 1) // 2] + 1 if prose else len(blocks)
    while index <= len(blocks):
        if index < len(blocks) and (_may_be_in_stanza(blocks[index]) or (index > start and _is_below(blocks, index))):
            index += 1
            continue
        run = blocks[start:index]
        if are_signatures(stanzas_of(run)):
            for block in run:
                block.mark(Label.SIGNATURE, 0.6)
        index += 1
        start = index


def _is_below(blocks: list[Block], index: int) -> bool:
    """Whether a line stands right under a name, however long it is."""
    block = blocks[index]
    return block.label is Label.BODY and not block.gap and block.marker is None and is_name(blocks[index - 1])


def _may_be_in_stanza(block: Block) -> bool:
    return block.label is Label.BODY and block.marker is None and not block.is_prose and could_sign(block)


def _last_prose(blocks: list[Block]) -> int | None:
    """The last paragraph of the text itself; without one there is nothing to sign."""
    return next(
        (
            index
            for index in range(len(blocks) - 1, -1, -1)
            if blocks[index].is_prose
            and blocks[index].label is Label.BODY
            and not is_named(blocks[index])
            and not _is_among_names(blocks, index)
        ),
        None,
    )


def _is_among_names(blocks: list[Block], index: int) -> bool:
    """Whether a long line stands between names without a blank line: an entry of many words."""
    near = blocks[max(0, index - 1) : index + 2]
    return len(near) > 2 and not any(block.gap for block in near[1:]) and is_named(near[0]) and is_named(near[2])


def _mark_below_colon(blocks: list[Block]) -> None:
    """Label short lines that end the text under a short line with a colon, in whatever language that says "signed"."""
    text = [index for index, block in enumerate(blocks) if block.label in (Label.BODY, Label.DEMAND)]
    entries: list[int] = []
    while text and _may_end_list(blocks[text[-1]]):
        entries.append(text.pop())
    heading = blocks[text[-1]] if text else None
    if heading is None or heading.label is not Label.BODY or heading.marker or not heading.text.endswith(":"):
        return
    if len(entries) < 2 or len(text) < 2 or len(heading.words) > LONGEST_CLOSING or ASKING.has(heading.words):
        return
    heading.mark(Label.SIGNATURE_HEADING, 0.5)
    for index in entries:
        blocks[index].mark(Label.SIGNATURE, 0.5)


def _may_end_list(block: Block) -> bool:
    short = len(block.words) <= LONGEST_LINE and not block.text.endswith((":", ".", "!", "?"))
    return block.label is Label.BODY and block.marker is None and short and could_sign(block)


def _mark_last_words(blocks: list[Block]) -> None:
    """Label a paragraph that ends the text and lists names, or a last line that is one."""
    text = [block for block in blocks if block.label in (Label.BODY, Label.DEMAND) and not date_line(block)]
    last = text[-1] if len(text) > 1 else None
    if last is None or last.label is not Label.BODY or last.marker or is_contact(last) or _is_pointer(last):
        return
    for block in reversed(text[-LONGEST_END:]):
        if lists_people(block):
            block.mark(Label.SIGNATURE, 0.6)
            return
    officers = 0
    while officers < len(text) - 1 and is_officer(text[-1 - officers]):
        text[-1 - officers].mark(Label.SIGNATURE, 0.6)
        officers += 1
    if officers:
        return
    above = text[-2]
    if starts_with_role(last.text) and not last.is_prose and above.label is Label.BODY and _is_person(above):
        above.mark(Label.SIGNATURE, 0.6)
        last.mark(Label.SIGNATURE, 0.6)
        return
    if enumerates_names(last) or (not last.is_prose and len(last.words) <= 12 and is_named(last) and last.gap <= 2):
        last.mark(Label.SIGNATURE, 0.6)


@remembered
def is_officer(block: Block) -> bool:
    """ "Chair of the assembly: Anna Example": an office and who holds it."""
    office, colon, name = block.text.partition(":")
    officer = bool(colon) and len(block.words) <= LONGEST_LINE and starts_with_role(office)
    return officer and block.marker is None and personhood(name.strip()) > 0


def _is_person(block: Block) -> bool:
    return not block.is_prose and block.marker is None and len(block.words) <= 6 and personhood(block.text) >= 1


def _is_pointer(block: Block) -> bool:
    """ "Letter: Letter to the Embassy", "For more information: ...": a label and what it stands for, no signature."""
    head, colon, _ = block.text.partition(":")
    return bool(colon) and (kind_words(words_of(head)) or CONTACT_OPENINGS.opens(words_of(head)))


def _numbers_of_names(run: list[Block]) -> bool:
    return len(run) >= 4 and all(len(block.text) < 120 for block in run)


def _runs(blocks: list[Block]) -> list[tuple[int, list[Block]]]:
    """Neighbouring blocks of one style, none of them prose, with the index of the first; new numbers, new list."""
    runs: list[tuple[int, list[Block]]] = []
    current: list[Block] = []
    for index, block in enumerate(blocks):
        plain = block.label is Label.BODY and could_sign(block) and _is_entry(block, first=not current)
        if current and plain and _same_list(current[-1], block):
            current.append(block)
        else:
            if current:
                runs.append((index - len(current), current))
            current = [block] if plain else []
    return runs + ([(len(blocks) - len(current), current)] if current else [])


def _is_entry(block: Block, *, first: bool) -> bool:
    """Whether a line reads as an entry: it has a mark or names somebody, or goes on with a role."""
    return block.marker is not None or is_named(block) or (not first and starts_with_role(block.text))


def _same_list(before: Block, block: Block) -> bool:
    kinds = [item.marker.kind if item.marker else None for item in (before, block)]
    if kinds[0] is not kinds[1]:
        return False
    if kinds[0] is MarkerKind.NUMBER and before.marker and block.marker:
        return not (block.marker.value == "1" and before.marker.value != "1")
    return block.gap <= 3

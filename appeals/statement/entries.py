"""The entries of one list of signatures, and what stands among them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .behalf import is_dedication, signs_for
from .blocks import Block
from .countries import country_of
from .enumerations import lists_names, lists_people, runs_on
from .head import is_beside_date
from .lines import MarkerKind, starts_small, words_of
from .naming import personhood
from .officers import heads_officer
from .parts import Label
from .places import is_region, is_settlement, place_of
from .roles import starts_with_role
from .segments import segments_of
from .shapes import (
    COUNT,
    date_line,
    is_contact,
    is_named,
    is_note,
    is_page,
    names_person,
)
from .signed_lines import (
    bears_more,
    could_sign,
    inline_list,
    invites,
    is_aside,
    is_closing,
    is_for_all,
    is_remark,
    is_signature_heading,
    may_bear_contact,
    tells_of_others,
)
from .stanzas import LONGEST, is_name, signs_for_body
from .tables import columns_of, is_row, is_table_header, names_column
from .vocabulary.head import ADDRESS_OPENERS, OFFICES
from .vocabulary.signing import (
    GROUP_WORDS,
    LATER_WORDS,
    SIGN_INVITATIONS,
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
# A row of dots says that there are more.
NAMED = re.compile(r"[^\W_]")
# "For the assembly", above the names of its officers.
FOR_THOSE = re.compile(
    r"(?:for the|on behalf of|от имени|от лица|від імені|im namen|für den|für die|pour le|pour la|za)\s|"
    r"[^,:]{3,60}\sатынан\W*$",
    re.IGNORECASE,
)


def mark_entries(blocks: list[Block], index: int, *, started: bool, confidence: float) -> int:
    """Label entries, and what stands among them, until something that is none; returns the index after them."""
    tabled = index > 0 and bool(columns_of(blocks[index - 1]))
    reading = _Reading(blocks, index, confidence, started=started, tabled=tabled)
    while index < len(blocks) and (blocks[index].label is Label.BODY or _is_between(blocks, index)):
        within = blocks[index].label is Label.BODY and blocks[index].words
        if within and not reading.takes(index):
            break
        index += 1
    return index


@dataclass
class _Reading:
    """A list that is read line by line."""

    blocks: list[Block]
    first: int
    confidence: float
    started: bool  # whether a line has signed since the last heading
    tabled: bool  # whether rows of a table stand below it
    style: MarkerKind | None = None  # what the entries are marked with
    of_others: bool = False  # whether the last heading told of those who do not sign ("Political prisoners:")

    def takes(self, index: int) -> bool:
        """Label a line; False where it does not belong to the list any more."""
        blocks, block = self.blocks, self.blocks[index]
        if is_table_header(block) or (not self.started and _is_column(blocks, index)):
            block.mark(Label.SIGNATURE_HEADING, 0.8)
            self.tabled = bool(columns_of(block))
        elif self.tabled and is_row(block.text):
            block.mark(Label.SIGNATURE if NAMED.search(block.text) else Label.NOTE, self.confidence)
            self.style, self.started = None, True
        elif self._is_heading(index):
            self._opens_group(block)
        elif (date_line(block) and not bears_more(block)) or is_beside_date(blocks, index):
            block.mark(Label.DATELINE, 0.8)
        elif self._is_note(index):
            block.mark(Label.NOTE, 0.7)
        elif block.has_digits and COUNT.fullmatch(block.text) and not block.marker:
            block.mark(Label.FURNITURE, 0.7)
        elif _reaches_signer(self.blocks, index):
            block.mark(Label.CONTACT, 0.8)
        else:
            return self._signs(index)
        return True

    def _is_heading(self, index: int) -> bool:
        block = self.blocks[index]
        if is_closing(block) or (is_signature_heading(block) and not (self.style and block.marker)):
            return True
        if _heads_items(self.blocks, index) or (self.started and _heads_others(self.blocks, index)):
            return True
        return _is_group_heading(self.blocks, index) or _heads_row(self.blocks, index)

    def _opens_group(self, block: Block) -> None:
        self.of_others = tells_of_others(block)
        self.started = inline_list(block) is not None and not is_closing(block)
        label = Label.SIGNATURE if self.started else Label.SIGNATURE_HEADING
        block.mark(Label.NOTE if self.of_others else label, 0.8)

    def _is_note(self, index: int) -> bool:
        """Whether a line says something of the list, and is no entry of it."""
        block = self.blocks[index]
        if is_page(block) and self.blocks[index - 1].label is not Label.SIGNATURE:
            return True
        if not self.started and is_closing(self.blocks[index - 1]) and is_dedication(block.text):
            return True
        if _counts(block) or is_aside(block) or is_for_all(block):
            return True
        if not self.started and (is_remark(block) or invites(block)):
            return True
        return _is_footnote(self.blocks, index, self.first) or len(block.text) == 1

    def _signs(self, index: int) -> bool:
        """Label an entry; False where the list ends above it."""
        block = self.blocks[index]
        ended = _ends_list(self.blocks, index, self.first, tabled=self.tabled)
        if ended or (self.started and _breaks_style(block, self.style)):
            return False
        block.mark(Label.NOTE if self.of_others else Label.SIGNATURE, self.confidence)
        self.style = block.marker.kind if block.marker else self.style if self.started else None
        self.started = True
        return True


def _counts(block: Block) -> bool:
    """Whether a line says how many have signed."""
    return block.has_digits and bool(MORE.match(block.text) or HOW_MANY.fullmatch(block.text))


def _is_column(blocks: list[Block], index: int) -> bool:
    """Whether a line names a column, and so does the one beside it."""
    beside = [*blocks[index - 1 : index], *blocks[index + 1 : index + 2]]
    return names_column(blocks[index]) and any(map(names_column, beside))


def _is_between(blocks: list[Block], index: int) -> bool:
    """Whether a line of the page stands within a list, or right below its heading: the next line names somebody."""
    block, below = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
    if not block.words:
        return True
    above = blocks[index - 1].label
    if above is Label.SIGNATURE_HEADING and invites(block):
        return below is not None and below.label is Label.BODY and could_sign(below)
    invited = above is Label.SIGNATURE and SIGN_INVITATIONS.has(block.words)
    if block.label is not Label.FURNITURE or above not in (Label.SIGNATURE, Label.SIGNATURE_HEADING) or invited:
        return False
    return below is not None and below.label is Label.BODY and is_named(below) and could_sign(below)


def _ends_list(blocks: list[Block], index: int, first: int, *, tabled: bool) -> bool:
    """Whether a line is no entry: it could not sign, stands below a table or beyond the list, or heads what follows."""
    block = blocks[index]
    if not (could_sign(block) or _is_said_of(blocks, index) or _bears_contact(blocks, index, first)):
        return True
    if block.gap and _is_below_list(blocks, index, first):
        return True
    if block.gap and ((tabled and not is_named(block)) or _heads_prose(blocks, index)):
        return True
    return blocks[index - 1].label is Label.SIGNATURE and _is_beyond(blocks, index)


def _bears_contact(blocks: list[Block], index: int, first: int) -> bool:
    """Whether a line holds a name and a contact, and stands where a list begins or goes on."""
    block, above = blocks[index], blocks[index - 1]
    near = index == first or block.marker is not None or not block.gap
    return may_bear_contact(block) and (near or (above.label is Label.SIGNATURE and is_contact(above)))


def _reaches_signer(blocks: list[Block], index: int) -> bool:
    """Whether a line right below a signature says how to reach who signed, and somebody else signs below it."""
    block, above = blocks[index], blocks[index - 1]
    if block.gap or not is_contact(block) or above.label not in (Label.SIGNATURE, Label.CONTACT):
        return False
    if could_sign(block) or may_bear_contact(block):
        return False
    below = next((item for item in blocks[index + 1 : index + FEW] if not is_contact(item)), None)
    return below is not None and below.label is Label.BODY and (is_name(below) or names_person(below))


def _is_below_list(blocks: list[Block], index: int, first: int) -> bool:
    """Whether a page goes on below a letter or a list of names: hardly a line from here on names somebody."""
    block, above = blocks[index], blocks[index - 1]
    if above.label is not Label.SIGNATURE or is_named(block) or starts_with_role(block.text):
        return False
    signed = [item for item in blocks[max(first, index - MOST_LOOKED_AT) : index] if item.label is Label.SIGNATURE]
    letter = any(map(is_closing, blocks[max(0, index - FEW_SIGN) : index]))
    named = len(signed) > FEW_SIGN and sum(map(is_named, signed)) >= MOST_NAMED * len(signed)
    following = blocks[index : index + FEW_LOOKED_AT]
    page = sum(map(is_named, following)) < LEAST_NAMED * len(following)
    return page and ((letter and len(following) > FEW_SIGN) or (named and len(following) > 1))


MOST_NAMED, MOST_LOOKED_AT = 0.9, 40
FEW_SIGN, LEAST_NAMED = 4, 0.4


def _heads_prose(blocks: list[Block], index: int) -> bool:
    """Whether a line stands right above a paragraph, as the heading of what a page says next."""
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    if below is None or below.gap or below.marker or blocks[index].marker or not below.is_prose:
        return False
    person = is_name(blocks[index]) or names_person(blocks[index])
    return below.ends_sentence and not could_sign(below) and not person


def _heads_row(blocks: list[Block], index: int) -> bool:
    """Whether a line in small letters leads to a paragraph of names, or goes on with a closing ("and in hope,")."""
    block = blocks[index]
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if not starts_small(block.text) or block.marker or len(block.words) > LONGEST_LEAD:
        return False
    if following is not None and following.gap and block.gap and (_is_row(following) or lists_people(following)):
        return True
    return block.text.endswith(",") and blocks[index - 1].label is Label.SIGNATURE_HEADING


def _heads_items(blocks: list[Block], index: int) -> bool:
    """Whether a line without a mark stands among groups of items, right below a heading or an item, and names nobody.

    Below a person the items say what he or she is, below a body too; so there are to be several of both.
    """
    if not _is_plain_above_item(blocks, index) or not _parts_items(blocks[index - 1]):
        return False
    near = range(max(1, index - FEW_LOOKED_AT), min(len(blocks), index + FEW_LOOKED_AT))
    heads = [at for at in near if _is_plain_above_item(blocks, at)]
    return len(heads) > 1 and sum(blocks[at].marker is not None for at in near) > 2 * len(heads)


def _is_plain_above_item(blocks: list[Block], index: int) -> bool:
    """Whether a short line that is no person's name stands right above an item."""
    block, below = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
    if below is None or block.marker or block.gap or below.gap or below.marker is None:
        return False
    return len(block.words) <= FEW and "," not in block.text and not (names_person(block) or is_contact(block))


def _heads_others(blocks: list[Block], index: int) -> bool:
    """Whether a line apart from the names above says of those below it that they were wronged ("Those killed in May").

    A body of that name ("Jailed Poets") stands among others, or is named above its officer as those before it are.
    """
    block, above, below = blocks[index], blocks[index - 1], blocks[index + 1] if index + 1 < len(blocks) else None
    if below is None or not (block.gap and tells_of_others(block)):
        return False
    if not (_is_person(below) or block.text.endswith((":", "："))):
        return False
    if block.marker or starts_small(block.text) or _bears_name(block.text) or _are_bodies_with_officers(blocks, index):
        return False
    apart = below.marker is not None or block.gap > min(above.gap, below.gap)
    return apart or _is_person(above) or _is_row(above) or inline_list(above) is not None


def _bears_name(text: str) -> bool:
    """Whether a line says what somebody is, and then his or her name ("Political prisoner Anna Example")."""
    last = " ".join(text.split()[-2:])
    return starts_with_role(text) and personhood(last) >= 1 and not starts_with_role(last)


def _are_bodies_with_officers(blocks: list[Block], index: int) -> bool:
    """Whether a line and the one below it stand alone, as a body and a person above them do."""
    ends = index + 2 >= len(blocks) or blocks[index + 2].gap > 0
    body, officer = blocks[index - 2 : index] if index > 1 else (None, None)
    if body is None or officer is None or not ends or blocks[index + 1].gap or officer.gap:
        return False
    return body.gap > 0 and _is_person(officer) and not _is_person(body)


def _is_person(block: Block) -> bool:
    return is_name(block) or names_person(block)


def _parts_items(block: Block) -> bool:
    return block.marker is not None or block.label is Label.SIGNATURE_HEADING


def _is_row(block: Block) -> bool:
    """Whether a paragraph is a row of names."""
    return lists_names(block) or runs_on(block)


def _is_beyond(blocks: list[Block], index: int) -> bool:
    """Whether a line stands behind a list: one that says "to", or no name, below a whole paragraph of names."""
    block = blocks[index]
    if not block.gap or block.marker:
        return False
    if starts_small(block.text) and ADDRESS_OPENERS.opens(block.words) and OFFICES.has(block.words):
        return True
    above = blocks[index - 1]
    row = above.label is Label.SIGNATURE and above.marker is None and _is_row(above)
    return row and not (_is_row(block) or is_named(block))


LONGEST_LEAD = 10


def _is_footnote(blocks: list[Block], index: int, first: int) -> bool:
    """Whether a line says what a star or a number above means: it has one before it, and the items other marks."""
    block, marker = blocks[index], blocks[index].marker
    if marker is None and block.gap and len(block.words) > FEW and NUMBERED.match(block.text):
        return True
    if marker is None or not marker.text.startswith("*"):
        return False
    marks = {block.marker.text for block in blocks[first : min(index, first + FEW_LOOKED_AT)] if block.marker}
    return marker.text not in marks if marks else _is_below_entry(blocks, index) or _is_starred(blocks[first:index])


def _is_below_entry(blocks: list[Block], index: int) -> bool:
    return blocks[index - 1].label is Label.SIGNATURE and blocks[index].ends_sentence


def _is_starred(above: list[Block]) -> bool:
    """Whether names right above have stars behind them ("Anna Example, Pear Union*")."""
    return any(STARRED.search(block.text) for block in above[-FEW_LOOKED_AT:])


STARRED = re.compile(r"[^\W\d_]\*")
FEW_LOOKED_AT = 20
# "1 Letter of the assembly, 4 May": a footnote whose number has no mark.
NUMBERED, FEW = re.compile(r"\d{1,2}\s[^\W\d_a-zа-яё]"), 5


def _is_said_of(blocks: list[Block], index: int) -> bool:
    """Whether a long line stands below the name that opens its group of lines, right between two names, or says which
    role the first of a list has."""
    block, below = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
    if is_contact(block):
        return False
    if _is_role_of_first(blocks, index):
        return True
    first = index
    while first and index - first < LONGEST and not blocks[first].gap and blocks[first].marker is None:
        first -= 1
        if blocks[first].label is not Label.SIGNATURE:
            return False
        if is_name(blocks[first]) and (blocks[first].gap or (below is not None and not below.gap and is_name(below))):
            return True
    return False


def _is_role_of_first(blocks: list[Block], index: int) -> bool:
    above, block = blocks[index - 1], blocks[index]
    is_first = index > 1 and blocks[index - 2].label is Label.SIGNATURE_HEADING and above.label is Label.SIGNATURE
    return is_first and not (block.gap or block.marker) and is_name(above) and starts_with_role(block.text)


def _breaks_style(block: Block, style: MarkerKind | None) -> bool:
    """A list of numbers does not go on without them, nor a list without numbers with them."""
    kind = block.marker.kind if block.marker else None
    if kind is style:
        return False
    if style is None:
        return kind is MarkerKind.NUMBER
    return block.gap > 0 or kind is not None


def _close_below(blocks: list[Block], index: int) -> list[Block]:
    """A line and those right below it."""
    end = index + 1
    while end < len(blocks) and end - index < FEW and not (blocks[end].gap or blocks[end].marker):
        end += 1
    return blocks[index:end]


# "and individuals"
ANDS = [[word] for word in ("and", "и", "та", "і", "және", "und", "y", "et", "e", "a")]


def _is_group_heading(blocks: list[Block], index: int) -> bool:
    """Whether a short line heads a further group of signatures ("Individuals", "Joined later:")."""
    block = blocks[index]
    words = block.words[1:] if starts_small(block.text) and block.words[:1] in ANDS else block.words
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.marker or not words or len(words) > 10 or following is None or not could_sign(following):
        return False
    if is_note(block) or is_contact(block) or signs_for(block.text) or signs_for_body(_close_below(blocks, index)):
        return False
    if heads_officer(blocks, index):
        return True
    if LATER_WORDS.has(words) or FOR_THOSE.match(block.text) or (block.text.endswith(":") and not place_of(block.text)):
        return True
    if block.gap and GROUP_WORDS.is_all(words_of(block.text.split("(")[0])):
        return True
    if block.gap and following.gap and is_settlement(block.text) and is_name(following):
        return True
    if following.marker is not None and country_of(block.text):
        return True
    above_items = following.marker is not None and block.gap and len(words) <= 6 and not block.ends_sentence
    return bool(
        (above_items and (len(segments_of(block.text)) == 1 or GROUP_WORDS.has(words)))
        or (block.gap and (country_of(block.text) or is_region(block.text)) and not following.gap)
        or GROUP_WORDS.is_all(words)
        or (len(words) <= 3 and GROUP_WORDS.opens(words) and GROUP_WORDS.has(words[-1:]))
    )

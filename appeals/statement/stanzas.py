"""Signatures that are lines close together: a name, and below it what is said of who bears it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import and_

from .behalf import is_for_body, signs_for
from .blocks import Block, remembered
from .naming import personhood
from .posts import is_role
from .roles import starts_with_role
from .segments import segments_of
from .signatory import office_before
from .vocabulary.people import ROLE_WORDS

FEWEST, LONGEST, LONGEST_NAME = 4, 3, 5
SURE = 2  # as a name that ends like a role is to be
MOST = 0.8
# Rows of a table whose cells came one on each line.
FEWEST_ROWS, PERIODS = 3, (2, 3, 4)
# Lines under names: so many names have some, and so many of them say what somebody is.
MOST_SAID = 0.6
LONGEST_GROUP, LONGEST_OFFICER = 5, 15
# What is said of many: so many times, and in so many of all lines.
FEWEST_TIMES, LEAST_REPEATED = 3, 0.4


def stanzas_of(blocks: Sequence[Block]) -> list[list[Block]]:
    """Lines with no blank line and no mark between them."""
    stanzas: list[list[Block]] = []
    for block in blocks:
        if stanzas and not block.gap and block.marker is None:
            stanzas[-1].append(block)
        else:
            stanzas.append([block])
    return stanzas


def are_signatures(stanzas: Sequence[Sequence[Block]]) -> bool:
    """Whether most groups of lines open with the name of a person and go on with something else."""
    whole = [stanza for stanza in stanzas if 1 < len(stanza) <= LONGEST]
    if len(stanzas) < FEWEST or len(whole) < MOST * len(stanzas):
        return False
    named = sum(is_name(stanza[0]) for stanza in whole)
    below = sum(is_name(stanza[1]) for stanza in whole)
    return named >= MOST * len(whole) and 2 * below < len(whole)


@remembered
def is_name(block: Block) -> bool:
    """Whether a line is the name of a person and nothing else."""
    short = len(block.words) <= LONGEST_NAME and block.marker is None and not block.is_prose
    if not short or "," in block.text:
        return False
    return personhood(block.text) >= (SURE if ROLE_WORDS.has(block.words[-1:]) else 1)


def are_headed(stanzas: Sequence[Sequence[Block]]) -> bool:
    """Whether groups of lines open with an office or a body, and name below who signs for it."""
    headed = [stanza for stanza in stanzas if name_below(stanza)]
    if len(headed) == 1 == len(stanzas):
        return any(starts_with_role(block.text) for block in headed[0]) or signs_for_body(headed[0])
    return len(headed) > 1 and len(headed) >= MOST * len(stanzas)


def signs_for_body(stanza: Sequence[Block]) -> bool:
    """Whether lines say for which body the only person below signs ("For the Pear Union" / "Anna Example")."""
    return bool(stanza) and is_for_body(stanza[0].text) and name_below(stanza) == 1


def are_wrapped(stanzas: Sequence[Sequence[Block]]) -> bool:
    """Whether most groups of lines are a person and what is said of him or her; blank lines part them."""
    parted = all(stanza[0].gap for stanza in stanzas[1:]) and any(len(stanza) > 1 for stanza in stanzas)
    if not parted or len(stanzas) < FEWEST_ROWS:
        return False
    first = sum(_opens_with_person(stanza[0]) for stanza in stanzas)
    others = [_opens_with_person(block) for stanza in stanzas for block in stanza[1:]]
    return first >= MOST * len(stanzas) and 2 * sum(others) < len(others)


def name_below(stanza: Sequence[Block]) -> int:
    """The place of the only person in a group of lines that opens with something else; 0 where it is no such group."""
    if not 1 < len(stanza) <= LONGEST_GROUP:
        return 0
    persons = [index for index, block in enumerate(stanza) if _opens_with_person(block)]
    return persons[0] if len(persons) == 1 and _signs(stanza[persons[0]]) else 0


def _opens_with_person(block: Block) -> bool:
    name = segments_of(block.text)[:1]
    named = bool(name) and not starts_with_role(block.text) and personhood(name[0].text) > 0
    return named or is_officer(block) or signs_for(block.text) is not None or office_before(block.text)


@remembered
def is_officer(block: Block) -> bool:
    """ "Chair of the assembly: Anna Example": an office and who holds it."""
    office, colon, name = block.text.partition(":")
    officer = bool(colon) and len(block.words) <= LONGEST_OFFICER and starts_with_role(office)
    return officer and block.marker is None and personhood(name.strip()) > 0


def _signs(block: Block) -> bool:
    """Whether a line is a person's name, perhaps with a role behind it."""
    name, comma, rest = block.text.rstrip(",").partition(", ")
    named = len(name.split()) <= LONGEST_NAME and personhood(name) >= 1 and (not comma or is_role(rest))
    return named or office_before(block.text)


def by_indent(blocks: Sequence[Block]) -> list[list[Block]]:
    """Items with the lines set in below them, whatever these say, where most items have some; else nothing."""
    groups = stanzas_of(blocks)
    long = sum(len(group) > 1 for group in groups)
    if long < FEWEST_ROWS or 2 * long < len(groups):
        return []
    return groups if all(_is_item_with_lines(group) for group in groups) else []


def _is_item_with_lines(group: Sequence[Block]) -> bool:
    indent = group[0].rows[0].indent
    set_in = all(block.rows[0].indent > indent for block in group[1:])
    return group[0].marker is not None and set_in and len(group) <= LONGEST_GROUP


def by_period(blocks: Sequence[Block]) -> list[list[Block]]:
    """The rows of a table whose cells stand one below the other: each so many lines, a name first; else nothing."""
    if not _are_even(blocks):
        return []
    for period in PERIODS:
        rows = [list(blocks[index : index + period]) for index in range(0, len(blocks), period)]
        whole = len(blocks) % period == 0 and len(rows) >= FEWEST_ROWS
        if whole and any(_are_names(blocks, period, first) for first in (0, period - 1)):
            return rows
    return []


def _are_names(blocks: Sequence[Block], period: int, first: int) -> bool:
    """Whether of all lines those at one place of each row are names of persons, and hardly any other."""
    if not _most_are_names(blocks[first::period]):
        return False
    others = [is_name(block) for index, block in enumerate(blocks) if index % period != first]
    return sum(others) <= (1 - MOST) * len(others)


def _most_are_names(blocks: Sequence[Block]) -> bool:
    """Whether most lines are names of persons; where too many are none, the rest is not looked at."""
    others = 0
    for block in blocks:
        others += not is_name(block)
        if len(blocks) - others < MOST * len(blocks):
            return False
    return True


def by_name(blocks: Sequence[Block]) -> list[list[Block]]:
    """Lines in groups that each open with the name of a person, where most of the others say what somebody is."""
    if not _are_even(blocks) or not is_name(blocks[0]):
        return []
    groups: list[list[Block]] = []
    for block in blocks:
        if is_name(block):
            groups.append([block])
        else:
            groups[-1].append(block)
    below = [block for group in groups for block in group[1:]]
    said = sum(ROLE_WORDS.has(block.words) for block in below)
    long = sum(len(group) > 1 for group in groups)
    if len(groups) < FEWEST_ROWS or long < MOST_SAID * len(groups) or said < MOST_SAID * len(below):
        return []
    short = sum(len(group) <= LONGEST_GROUP for group in groups)
    return groups if short >= MOST * len(groups) else []


def by_repetition(blocks: Sequence[Block]) -> list[list[Block]]:
    """Lines in groups, where many lines say the same few things over and over: these tell what those above them are.

    So are cards of a page that hold a name and an office ("Anna Example" / "MP" / "Berta Sample" / "Peer" / ...). One
    who signed twice makes no such list.
    """
    times = Counter(block.text for block in blocks if block.marker is None and "\t" not in block.text)
    said = [times[block.text] >= FEWEST_TIMES for block in blocks]
    if sum(said) < LEAST_REPEATED * len(blocks) or said[0] or any(map(and_, said, said[1:])):
        return []
    groups: list[list[Block]] = []
    for block, repeated in zip(blocks, said, strict=True):
        if repeated:
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def _are_even(blocks: Sequence[Block]) -> bool:
    """Whether nothing marks where an entry begins: all lines are equally far apart, none has a mark or cells."""
    gaps = {block.gap for block in blocks[1:]}
    return len(gaps) == 1 and not any(block.marker or "\t" in block.text for block in blocks)

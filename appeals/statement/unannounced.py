"""Lists of signatures that no heading announces: runs of names, groups of lines, the last words of a text."""

from __future__ import annotations

from itertools import takewhile

from .address import kind_words
from .afflicted import ends_with_afflicted, may_be_afflicted, names_others, tells_of_afflicted
from .asking import asks
from .behalf import body_of, signs_for
from .blocks import Block
from .entries import FOR_THOSE, MORE, mark_entries
from .enumerations import ends_with_others, enumerates_names, lists_holders, lists_people
from .foot import invites_readers
from .lines import MarkerKind, starts_small, words_of
from .naming import personhood
from .parts import Label
from .roles import starts_with_role
from .segments import segments_of
from .shapes import (
    date_line,
    is_contact,
    is_named,
    names_person,
)
from .signatory import office_before
from .signed_lines import (
    LONGEST_CLOSING,
    ON_BEHALF,
    could_sign,
    tells_of_others,
)
from .stanzas import are_signatures, is_name, is_officer, stanzas_of
from .tables import is_table_header, names_column
from .vocabulary.demanding import ASKING, POWER
from .vocabulary.furniture import CONTACT_OPENINGS
from .vocabulary.head import OFFICES
from .vocabulary.signing import AFFLICTED, FAREWELLS, LAST_WORDS, LATER_WORDS, SPEAKING_GROUPS, SUPPORTING

FEWEST_NAMES = 3
# A letter signed by so few may have a list of so many more, of those who join it.
MANY_MORE = 5
LONGEST_LINE = 15
LONGEST_END = 4
MOST_NAMED = 0.8
# Of organizations in an unfamiliar language few read as names.
LEAST_NAMED = 0.4


def mark_unannounced(blocks: list[Block]) -> None:
    """Label lists that no heading announces: runs of names after the text."""
    last_prose = _last_prose(blocks)
    fewest = MANY_MORE if any(block.label is Label.SIGNATURE for block in blocks) else FEWEST_NAMES
    for block in blocks:
        if block.label is Label.BODY and is_table_header(block):
            block.mark(Label.SIGNATURE_HEADING, 0.7)
    if last_prose is None:
        return
    for start, run in _runs(blocks):
        if (start and names_others(blocks[start - 1])) or tells_of_others(run[0]):
            continue
        if may_be_afflicted(blocks, start, run):
            continue
        named = [block for block in run if is_named(block)]
        after = start > last_prose or (run[0].marker is not None and _numbers_of_names(run))
        if after and len(named) >= max(fewest, 0.7 * len(run)):
            mark_entries(blocks, start, started=False, confidence=0.7)


def mark_stanzas(blocks: list[Block]) -> None:
    """Label groups of lines below the text that each name a person and say what he or she is."""
    prose = [index for index, block in enumerate(blocks) if block.is_prose]
    start = index = prose[(len(prose) - 1) // 2] + 1 if prose else len(blocks)
    while index <= len(blocks):
        if index < len(blocks) and (_may_be_in_stanza(blocks[index]) or (index > start and _is_below(blocks, index))):
            index += 1
            continue
        run = blocks[start:index]
        stanzas = stanzas_of(run)
        if are_signatures(stanzas) and not _may_name_afflicted(blocks, start, stanzas):
            for block in run:
                block.mark(Label.SIGNATURE, 0.6)
        index += 1
        start = index


def _may_name_afflicted(blocks: list[Block], start: int, stanzas: list[list[Block]]) -> bool:
    """Whether groups of lines from `start` on may tell of those who were wronged; the first may be their heading."""
    named = [stanza[0] for stanza in stanzas]
    headed = len(stanzas[0]) == 1 and not is_name(named[0])
    return may_be_afflicted(blocks, start + headed, named[headed:])


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


def mark_below_colon(blocks: list[Block]) -> None:
    """Label short lines that end the text under a short line with a colon, in whatever language that says "signed"."""
    text = [index for index, block in enumerate(blocks) if block.label in (Label.BODY, Label.DEMAND)]
    entries: list[int] = []
    if not any(blocks[index].text.endswith(":") for index in text):
        return
    while text and _may_end_list(blocks[text[-1]]):
        entries.append(text.pop())
    if len(entries) < 2 or len(text) < 2 or not _heads_list(heading := blocks[text[-1]]):
        return
    if may_be_afflicted(blocks, text[-1] + 1, [blocks[index] for index in entries]):
        return
    heading.mark(Label.SIGNATURE_HEADING, 0.5)
    for index in entries:
        blocks[index].mark(Label.SIGNATURE, 0.5)


def mark_above_list(blocks: list[Block]) -> None:
    """Label a list under a short line with a colon, right above the first list that is announced as one of signatures
    ("Members of the coalition: … Supporters: …"), but not of those who may be asked ("Members of the Council: …")."""
    first = next((index for index, block in enumerate(blocks) if block.label is Label.SIGNATURE_HEADING), 0)
    start = first
    while start and _may_end_list(blocks[start - 1]):
        start -= 1
    heading, entries = blocks[start - 1] if start else None, blocks[start:first]
    named = sum(map(is_named, entries))
    if heading is None or named < max(MANY_MORE, MOST_NAMED * len(entries)):
        return
    if not (_heads_list(heading) and SPEAKING_GROUPS.has(heading.words)) or POWER.has(heading.words):
        return
    heading.mark(Label.SIGNATURE_HEADING, 0.6)
    for block in entries:
        block.mark(Label.SIGNATURE, 0.6)


def mark_above_supporters(blocks: list[Block]) -> None:
    """Label lines close together between the text and the first heading, where that is one of those who sign with
    others ("Pear Union" / "Plum Society" / ... / "Supporters:"), but not lines that have a heading of their own."""
    first = next((index for index, block in enumerate(blocks) if block.label is Label.SIGNATURE_HEADING), 0)
    if not first or not (SUPPORTING.has(blocks[first].words) or LATER_WORDS.has(blocks[first].words)):
        return
    start = first
    while start and _may_end_list(blocks[start - 1]) and (start == first or not blocks[start].gap):
        start -= 1
    entries = blocks[start:first]
    if start and len(entries) >= FEWEST_NAMES and _follow_text(blocks[start - 1], entries):
        for block in entries:
            block.mark(Label.SIGNATURE, 0.6)


def _follow_text(above: Block, entries: list[Block]) -> bool:
    """Whether lines stand below the end of the text or its date, and are names and no address."""
    apart = entries[0].gap > 0 and (above.is_prose or above.ends_sentence or date_line(above) is not None)
    named = is_named(entries[0]) and sum(map(is_named, entries)) >= LEAST_NAMED * len(entries)
    offices = sum(OFFICES.has(block.words) for block in entries)
    # Persons may be those of whom the text tells ("Three gardeners are in prison." / "Anna Example").
    persons = sum(personhood(block.text) > 0 for block in entries)
    others = max(offices, persons)
    return apart and named and not any(starts_small(block.text) for block in entries) and 2 * others < len(entries)


def _heads_list(block: Block) -> bool:
    short = len(block.words) <= LONGEST_CLOSING and block.text.endswith(":")
    plain = block.label is Label.BODY and block.marker is None and not ASKING.has(block.words)
    return short and plain and not tells_of_others(block)


def _stands_below_others(text: list[Block]) -> bool:
    """Whether the last line is one of a list of those who were wronged."""
    for block in reversed(text[:-1]):
        if block.is_prose or tells_of_others(block):
            return tells_of_others(block)
    return False


def mark_below_farewell(blocks: list[Block]) -> None:
    """Label the short lines that end the text below a sentence that takes leave ("reciba un cordial saludo.")."""
    text = [block for block in blocks if block.label in (Label.BODY, Label.DEMAND) and not date_line(block)]
    entries: list[Block] = []
    if not any(map(_takes_leave, text)):
        return
    while text and _may_end_list(text[-1]) and text[-1].text[:1].isupper():
        entries.append(text.pop())
    if text and _takes_leave(text[-1]):
        for block in entries:
            block.mark(Label.SIGNATURE, 0.5)


def _takes_leave(block: Block) -> bool:
    return not FAREWELLS.isdisjoint(words_of(block.text[-LONGEST_FAREWELL:]))


LONGEST_FAREWELL = 60


def _may_end_list(block: Block) -> bool:
    short = len(block.words) <= LONGEST_LINE and not block.text.endswith((":", ".", "!", "?"))
    return block.label is Label.BODY and block.marker is None and short and could_sign(block)


def mark_few(blocks: list[Block]) -> None:
    """Label the lists of two persons or more that have no heading or closing: right below a paragraph that gives
    thanks, where "we" ask no more below, or between the last one and the end; but not below one that tells of those
    who were wronged."""
    last = max((index for index, block in enumerate(blocks) if _is_text(block)), default=0)
    asked = max((index for index, block in enumerate(blocks) if _asks(block)), default=0)
    index = 0
    while index < last:
        above = blocks[index]
        index += 1
        whole = above.label is Label.DEMAND or (above.label is Label.BODY and above.ends_sentence)
        if not whole or AFFLICTED.has(above.words):
            continue
        end = _end_of_persons(blocks, index)
        if end > index and (end > last or (end > asked and LAST_WORDS.has(above.words))):
            mark_entries(blocks, index, started=False, confidence=0.6)
            return
        index = end


def _end_of_persons(blocks: list[Block], start: int) -> int:
    """The index after persons and the lines right below each, if they are two or more; else `start`."""
    persons, index = 0, start + (FOR_THOSE.match(blocks[start].text) is not None and not blocks[start].ends_sentence)
    while index < len(blocks) and not blocks[index].is_prose:
        block = blocks[index]
        plain = block.label is Label.BODY and is_named(block) and not block.ends_sentence
        person = plain and (is_name(block) or names_person(block))
        if not person and (block.gap or block.marker or not persons):
            break
        persons += person
        index += 1
    return index if persons > 1 else start


def _asks(block: Block) -> bool:
    return block.is_prose and asks(block.words) is not None


def _is_text(block: Block) -> bool:
    return block.label is Label.BODY and not (date_line(block) or is_contact(block) or invites_readers(block))


def mark_last_words(blocks: list[Block]) -> None:
    """Label a paragraph that ends the text and lists names, or a last line that is one."""
    above = blocks[: _start_of_contacts(blocks)]
    text = [block for block in above if block.label in (Label.BODY, Label.DEMAND) and not date_line(block)]
    while text and (MORE.match(text[-1].text) or invites_readers(text[-1]) or is_contact(text[-1])):
        text.pop()
    last = text[-1] if len(text) > 1 else None
    if last is None or last.label is not Label.BODY or last.marker or _is_pointer(last):
        return
    if _stands_below_others(text) or ends_with_afflicted(text):
        return
    for block in reversed(text[-LONGEST_END:]):
        if lists_people(block) or lists_holders(block) or ends_with_others(block):
            block.mark(Label.SIGNATURE, 0.6)
            return
    if _mark_below_bodies(text):
        return
    officers = list(takewhile(_may_sign_in_office, reversed(text[1:])))
    if any(map(_signs_in_office, officers)):
        for block in officers:
            block.mark(Label.SIGNATURE, 0.6)
        return
    if _leads_on_behalf(text[-2], last):
        text[-2].mark(Label.SIGNATURE_HEADING, 0.6)
        last.mark(Label.SIGNATURE, 0.6)
        return
    if stanza := _signed_with_role(text):
        for block in stanza:
            block.mark(Label.SIGNATURE, 0.6)
        return
    if enumerates_names(last) or _is_last_name(last):
        for block in [last, *_officers_above(text)]:
            block.mark(Label.SIGNATURE, 0.6)


def _officers_above(text: list[Block]) -> list[Block]:
    """The officers above the last one, where all of them stand below a paragraph that asks: others may be named below
    one that tells of them."""
    officers = list(takewhile(_names_officer, reversed(text)))
    above = text[: -len(officers) or None][-1:]
    signed = any(_asks(block) for block in above) and not tells_of_afflicted(above, 1)
    return officers[1:] if signed else []


def _names_officer(block: Block) -> bool:
    """Whether a short line is a person and behind a comma the office ("Anna Example, President")."""
    pieces = segments_of(block.text)
    plain = block.label is Label.BODY and block.marker is None and len(block.words) <= LONGEST_LAST
    return plain and len(pieces) > 1 and names_person(block) and starts_with_role(pieces[1].text)


def _is_last_name(last: Block) -> bool:
    """Whether the last line names somebody, and is no slogan ("Shade delayed is shade denied.") or field of a form."""
    if last.is_prose or len(last.words) > LONGEST_LAST or last.gap > MOST_ABOVE_LAST:
        return False
    return is_named(last) and could_sign(last) and not names_column(last)


LONGEST_LAST, MOST_ABOVE_LAST, LONGEST_OFFICE = 12, 2, 4


def _start_of_contacts(blocks: list[Block]) -> int:
    """Where a text ends and how to reach those who wrote it stands below ("Contact:"), if it does."""
    for index in range(len(blocks) - 1, max(0, len(blocks) - LONGEST_CONTACTS), -1):
        if blocks[index].is_prose:
            break
        if blocks[index].text.endswith(":") and CONTACT_OPENINGS.is_all(blocks[index].words):
            return index
    return len(blocks)


LONGEST_CONTACTS = 12


def _signed_with_role(text: list[Block]) -> list[Block]:
    """The last lines of a text where they are a person, his or her role, and below it perhaps the body and the town."""
    for stanza in (text[-size:] for size in ROLE_AND_MORE if len(text) > size):
        plain = all(block.label is Label.BODY and block.marker is None and could_sign(block) for block in stanza)
        even = len({block.gap for block in stanza[1:]}) == 1
        if plain and even and _is_person(stanza[0]) and starts_with_role(stanza[1].text):
            return stanza
    return []


ROLE_AND_MORE = (2, 3, 4)


def _mark_below_bodies(text: list[Block]) -> bool:
    """Label groups that end the text: a line that says for which body somebody signs, and names below it."""
    end = start = len(text)
    while start and _may_end_list(text[start - 1]) and (is_name(text[start - 1]) or names_person(text[start - 1])):
        start -= 1
        if start < end and start and body_of(text[start - 1].text):
            text[start - 1].mark(Label.SIGNATURE_HEADING, 0.6)
            for block in text[start:end]:
                block.mark(Label.SIGNATURE, 0.6)
            end = start = start - 1
    return end < len(text)


def _leads_on_behalf(above: Block, last: Block) -> bool:
    """Whether a line says for whom the line right below it signs ("On behalf of all who love orchards,")."""
    opens = ON_BEHALF.match(above.text) is not None and above.text.endswith(",")
    return opens and not (above.is_prose or last.is_prose or last.gap)


def _may_sign_in_office(block: Block) -> bool:
    """Whether a line says who signs in which office, be it one that we do not know ("Minutes: Anna Example")."""
    head, colon, name = block.text.partition(":")
    short = block.marker is None and len(block.words) <= LONGEST_LINE and len(head.split()) <= LONGEST_OFFICE
    called = bool(colon) and short and personhood(name.strip()) >= 1 and not is_contact(block)
    return called or _signs_in_office(block)


def _signs_in_office(block: Block) -> bool:
    """Whether a line says who signs and for whom, or in which office."""
    if is_officer(block):
        return True
    short = len(block.words) <= LONGEST_LINE and block.marker is None
    return short and (signs_for(block.text) is not None or office_before(block.text))


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

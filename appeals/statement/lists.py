"""Labelled blocks of signatures to lists with headings, entries and signatories."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from .address import HANGING_WORDS
from .behalf import body_of, signs_for
from .blocks import Block
from .countries import country_of, flags_in
from .ends import ends_of
from .glued import OFFICE
from .lexicon import wordset
from .lone_signature import are_of_one
from .name_rows import names_listed, names_told, names_within
from .naming import personhood
from .officers import for_body, in_body, is_body
from .parts import Entry, Label, Quote, SignatureList
from .places import place_of
from .plain_entries import plain
from .posts import holds_post
from .roles import starts_with_role
from .segments import segments_of
from .shapes import is_page, is_sentence, names_person
from .signatory import office_before, pieces_of, read_entry, signatories_of
from .signed_lines import ON_BEHALF, branches_from, inline_list, is_closing
from .signing_days import without_days
from .slots import slots_of
from .stanzas import (
    are_headed,
    are_signatures,
    are_wrapped,
    by_indent,
    by_name,
    by_period,
    by_repetition,
    is_officer,
    name_below,
    signs_for_body,
    stanzas_of,
)
from .stated import UNIT
from .tables import Columns, are_rows, column_of, columns_of, is_row, names_column, read_row
from .told import told_list
from .vocabulary.people import GIVEN_NAMES, ROLE_WORDS
from .vocabulary.signing import GROUP_WORDS, ORGANIZATION_GROUPS, PERSON_GROUPS

# An entry as printed: its marker, its line, and the line in the form in which it is read.
Printed = tuple[str | None, Quote, str]
HEADING_BIAS, OUTRIGHT_BIAS = 1.5, 3.6
NEIGHBOUR_BIAS = 1.2
# Where so many lines are surely of one kind and hardly any of the other, the doubtful ones are of it too.
MANY_ALIKE, ALIKE, ALIKE_BIAS = 8, 0.9, 2.0
SAMPLE = 200
# Words that end no entry: a line that ends with one was broken off, as are lines of a page at its width.
HANGING = HANGING_WORDS | wordset("da do dos das e em et y des du au aux le les los las en pour por para com na no")
WIDTH = 60
# In a list of so many single lines, one name with lines under it is several names.
MANY = 8
SPREAD = 12
FEWEST_CUTS = 2  # the two ends
LONGEST_STANZA = 6
MOST_ABOVE_PLACE = 4


def signature_lists(blocks: Sequence[Block]) -> tuple[SignatureList, ...]:
    """The lists of signatures in the order of the source."""
    lists: list[SignatureList] = []
    heading: Block | None = None
    current: list[Block] = []
    for block in blocks:
        if block.label is Label.SIGNATURE_HEADING:
            _close(lists, heading, current)
            if heading is None or current or not (is_closing(block) or names_column(block)):
                heading = block
            current = []
        elif block.label is Label.SIGNATURE:
            current.append(block)
        elif current and block.label not in (Label.DATELINE, Label.NOTE, Label.CONTACT):
            _close(lists, heading, current)
            heading, current = None, []
    _close(lists, heading, current)
    return tuple(lists)


def _close(lists: list[SignatureList], heading: Block | None, blocks: list[Block]) -> None:
    if not blocks:
        return
    columns = columns_of(heading) if heading else ()
    lone = heading is not None and is_closing(heading) and are_of_one(blocks)
    quotes = _lines(blocks) if lone else [quote for entry in _entries(blocks, columns) for quote in entry]
    read = without_days([reading for _, _, reading in quotes])
    sample = [plain(reading) for reading in read[:SAMPLE]]
    ends = replace(ends_of(list(map(segments_of, sample))), slots=slots_of(list(map(pieces_of, sample))))
    readings = [read_entry(text, ends) for text in sample]
    scores = [reading.personhood for reading in readings]
    bias = _bias(heading, read, scores)
    signed = tuple(
        Entry(marker, line, read_row(reading, columns, bias, ends) or signatories_of(reading, bias, ends))
        for (marker, line, _), reading in zip(quotes, read, strict=True)
    )
    if country := country_of(heading.text) if heading else None:
        signed = tuple(_in_country(entry, country) for entry in signed)
    elif heading and (body := body_of(heading.text)) and (len(signed) == 1 or heading.text.endswith(":")):
        signed = tuple(for_body(entry, body) for entry in signed)
    elif heading and len(signed) == 1 and is_body(heading):
        signed = tuple(in_body(entry, heading.text) for entry in signed)
    lists.append(SignatureList(heading.quote() if heading else None, signed))


def _in_country(entry: Entry, country: str) -> Entry:
    """An entry under the name of a country: it says where those are who state nothing else."""
    return replace(entry, signatories=tuple(replace(s, country=s.country or country) for s in entry.signatories))


def _entries(blocks: list[Block], columns: Columns = ()) -> list[list[Printed]]:
    if columns or are_rows(blocks):
        return [[_whole([block])] if is_row(block.text) else _single(block, many=False) for block in blocks]
    if groups := by_indent(blocks) or by_period(blocks) or by_name(blocks) or by_repetition(blocks):
        return [_lines(group) if len(group) > 1 else _single(group[0], many=True) for group in groups]
    rows = _whole_entries(blocks)
    if MANY <= len(rows) < len(blocks):
        return [[_whole(row)] if len(row) > 1 else _single(row[0], many=True) for row in rows]
    grouped = _signature_blocks(blocks)
    many = len(grouped) >= MANY
    return [_grouped(group) if len(group) > 1 else _single(group[0], many=many) for group in grouped]


def _whole_entries(blocks: list[Block]) -> list[list[Block]]:
    """The lines of each entry of a list whose longer entries were broken at the width of a page."""
    rows: list[list[Block]] = []
    for block in blocks:
        if rows and block.marker is None and _is_broken_off(rows[-1][-1].text, block.text):
            rows[-1].append(block)
        else:
            rows.append([block])
    return rows


def _is_broken_off(above: str, below: str) -> bool:
    """Whether an entry ends with a word that wants another ("Head of the" / "Pear Institute"), or the next goes on."""
    last, first = above.split()[-1], below.split()[0]
    if last in HANGING or (last.endswith("-") and below[:1].isalpha()):
        return True
    goes_on = first in HANGING and len(above) >= WIDTH
    return goes_on and starts_with_role(segments_of(above)[-1].text)


def _whole(row: list[Block]) -> Printed:
    """Lines of one entry as they stand, with a space between them."""
    spans = tuple(span for block in row for span in block.spans)
    text = " ".join(block.text for block in row)
    return row[0].marker.text if row[0].marker else None, Quote(text, spans, 0.7), text


def _single(block: Block, *, many: bool) -> list[Printed]:
    """One entry, or several where a paragraph lists them; among many lines a long one is one entry all the same."""
    land, _, names = block.text.partition(": ")
    if names and country_of(land):
        of_land = names_within(block, len(land) + 1) or [(0, len(block.text))]
        return [(None, block.part(low, high, 0.7), f"{block.text[low:high]}, {land}") for low, high in of_land]
    if told := told_list(block):
        return [(None, block.part(low, high, 0.6), block.text[low:high]) for low, high in names_told(block, told)]
    start = inline_list(block) or branches_from(block)
    bounds = names_listed(block, many=many) if start is None else names_within(block, start)
    if not bounds:
        return _unglued(block)
    return [(None, block.part(low, high, 0.7), block.text[low:high]) for low, high in bounds]


# "Pear Fund (Fruitland)Plum Union (Fruitland)": two entries whose line end was lost.
GLUED = re.compile(r"\)(?=[^\W\d_a-zа-яёіїєґ][^\W\d_]{2})")


def _unglued(block: Block) -> list[Printed]:
    """The entry of a line, or the two that lost the line end between them."""
    marker = block.marker.text if block.marker else None
    cuts = [0, *(match.end() for match in GLUED.finditer(block.text)), *_glued_persons(block.text), len(block.text)]
    cuts.sort()
    if len(cuts) == FEWEST_CUTS:
        return [(marker, block.quote(), block.text)]
    bounds = [(low, low + len(block.text[low:high].rstrip())) for low, high in pairwise(cuts)]
    return [(marker, block.part(low, high), block.text[low:high]) for low, high in bounds]


# "Anna Example, lecturer in botany Bob Sample, reader": a role in small letters, and the name of the next.
GLUED_PERSON = re.compile(
    r"(?P<name>[^\W\d_a-zа-яёіїєґ](?<=[a-zà-ÿа-яёіїєґ]\s.)[^\W\d_]+(?:\s[^\W\d_a-zа-яёіїєґ][\w'’-]+){1,2}),\s"
    r"(?=(?P<role>[^,]{3,80}))"
)


def _glued_persons(text: str) -> list[int]:
    """Where in a line the name of a further person begins whose line end was lost: a role goes before, one behind."""
    cuts: list[int] = []
    for match in GLUED_PERSON.finditer(text) if text.count(",") > 1 else ():
        before = text[max(cuts[-1] if cuts else 0, match.start() - REACH) : match.start()].rstrip()
        role = before.rpartition(", ")[2]
        apart = before.split()[-1] not in HANGING and starts_with_role(role) and "," in before
        apart = apart and not starts_with_role(match["name"])
        anew = role[:1].isupper() and match["role"][0].isupper() and not OF_BODY.search(role)
        named = personhood(match["name"]) >= (LIKELY_NAME if anew else SURE_NAME)
        if apart and starts_with_role(match["role"]) and named and not place_of(match["name"]):
            cuts.append(match.start())
    return cuts


# Where each role begins with a capital, one that does so begins no further role of the same person.
LIKELY_NAME, SURE_NAME, REACH = 1.0, 2.0, 200
# "à l'université Pears": a body in small letters, whose name follows.
OF_BODY = re.compile(
    r"(?:universit|college|school|institut|cent(?:re|er)|faculté|école|laboratoire|hochschule|escuela|facultad|museum|"
    r"университет|університет|институт|інститут|фонд|школ|музе)\w*$"
)


def _grouped(group: list[Block]) -> list[Printed]:
    """Lines of one signature: what each says stands on its own, or the first was too long for its line."""
    wrapped = "," in group[0].text[:-1] and group[0].text[-1:] != ","
    lettered = _holds_office(group) and segments_of(group[0].text)[-1].text.isupper()  # "Anna Example, MEP"
    own = is_page(group[1]) or starts_with_role(group[1].text) or lettered
    return [_whole(group)] if wrapped and names_person(group[0]) and not own else _lines(group)


def _lines(group: list[Block]) -> list[Printed]:
    """Lines of one signature ("Anna Example" / "Director" / "Example Fund") as one entry."""
    named = [block for index, block in enumerate(group) if not index or not is_page(block)]
    spans = tuple(span for block in named for span in block.spans)
    marker = group[0].marker
    line = Quote(" ".join(block.text for block in named), spans, 0.7)
    first = name_below(named)  # who signs goes before the office that stands above
    named = [block for block in [*named[first:], *named[:first]] if not _is_comment(block)]
    reading = ", ".join([*_unwrapped(named), *filter(None, map(_flags, group[1:]))])
    return [(marker.text if marker else None, line, reading)]


def _is_comment(block: Block) -> bool:
    """Whether a line of a signature is what its signatory wrote beside it ("Orchards for all!"), and no role."""
    return (is_sentence(block) or block.text.endswith(EXCLAIMED)) and not ROLE_WORDS.has(block.words)


EXCLAIMED = ("!", "...", "…")


def _unwrapped(named: list[Block]) -> list[str]:
    """What each line of a signature says; a line below a role that opens in the genitive goes on with it."""
    said: list[str] = []
    for block in named:
        text = (_role_alone(block) if said else block.text).rstrip(",;")
        if len(said) > 1 and OF_WHICH.match(text) and starts_with_role(said[-1]) and not starts_with_role(text):
            said[-1] += " " + text
        else:
            said.append(text)
    return said


def _role_alone(block: Block) -> str:
    """A line below a name, without what a sentence tells of who holds the role ("Gardener. She has worked ...")."""
    if not (block.ends_sentence and starts_with_role(block.text)):
        return block.text
    start, end = block.sentence_bounds[0]
    return TOLD_OF_HOLDER.split(block.text[start:end], maxsplit=1)[0].rstrip(".")


TOLD_OF_HOLDER = re.compile(r",?\s(?:who|котор(?:ый|ая|ые)|який|яка|які|qui|que)\s", re.IGNORECASE)


# "Президент Садової громади" / "Південної Долини": an adjective in the genitive.
OF_WHICH = re.compile(r"[А-ЯЁІЇЄҐ][а-яёіїєґ-]{2,}(?:ої|ого|ой|ых|их)\s[А-ЯЁІЇЄҐ]")


def _flags(block: Block) -> str:
    return flags_in(block.text) if is_page(block) else ""


def _signature_blocks(blocks: list[Block]) -> list[list[Block]]:
    """Blocks in groups that sign together: a name, and under it role and affiliation.

    Blank lines between the lines of one signature are allowed where the list is one of a few signatures in that form.
    """
    stanzas = stanzas_of(blocks)
    if are_signatures(stanzas) or are_headed(stanzas) or are_wrapped(stanzas):
        return stanzas
    if len(stanzas) > 1 and (any(map(signs_for_body, stanzas)) or 2 * sum(map(_is_signature, stanzas)) >= len(stanzas)):
        return [
            part for group in stanzas for part in ([group] if _is_signature(group) else [[block] for block in group])
        ]
    spread = len(blocks) <= SPREAD and all(block.gap <= 1 for block in blocks[1:])
    groups: list[list[Block]] = []
    for block in blocks:
        close = bool(groups) and len(groups[-1]) > 1 and groups[-1][1].gap == 0
        near = block.gap == 0 or (spread and not close)
        if groups and near and block.marker is None and _goes_under(groups[-1], block):
            groups[-1].append(block)
        else:
            groups.append([block])
    long = [index for index, group in enumerate(groups) if len(group) > 1]
    if 2 * len(long) >= len(groups):
        return groups
    return [part for index, group in enumerate(groups) for part in _kept_together(groups, index, group)]


def _is_signature(stanza: list[Block]) -> bool:
    """Whether lines that stand together are one signature: a person, and below what he or she is, and of what."""
    whole = 1 < len(stanza) <= LONGEST_STANZA and not is_page(stanza[1])
    return whole and (_goes_under(stanza[:1], stanza[1]) or signs_for_body(stanza) or _holds_office(stanza))


def _holds_office(stanza: list[Block]) -> bool:
    """Whether two lines are a person with an office behind the name, and the body below ("Anna Example, MEP")."""
    first, *below = segments_of(stanza[0].text)
    held = len(below) == 1 and below[0].before == "comma" and starts_with_role(below[0].text)
    person = len(stanza) == 2 and held and personhood(first.text) > 0
    return person and stanza[1].marker is None and read_entry(stanza[1].text).personhood <= 0


def _kept_together(groups: list[list[Block]], index: int, group: list[Block]) -> list[list[Block]]:
    """A group, taken apart where nothing but its words says that it is one: the list is one of single lines."""
    if len(group) == 1:
        return [group]
    if len(groups) >= MANY and not any(len(other) > 1 for other in groups if other is not group) and not group[0].gap:
        return [[block] for block in group]
    apart = group[0].gap > 0 and (index + 1 == len(groups) or groups[index + 1][0].gap > 0)
    bare = len(segments_of(group[0].text)) == 1
    return [group] if apart or bare else [[block] for block in group]


# "«Алмұрт» қорының директоры": whose director somebody is goes before.
KAZAKH_ROLE = re.compile(r"(?:ның|нің|дың|дің|тың|тің)[»”\"]?\s[^,]{2,40}[ыі]$")


def _goes_under(group: list[Block], block: Block) -> bool:
    """Whether a line states the role or the affiliation of the person named above it."""
    if is_page(block) or is_page(group[-1]):
        return is_page(block)
    if not block.gap and place_of(block.text) and not (place_of(group[-1].text) or "," in group[0].text[:-1]):
        return len(group) <= MOST_ABOVE_PLACE and read_entry(group[0].text).personhood > 0
    kazakh = KAZAKH_ROLE.search(block.text) is not None and personhood(segments_of(block.text)[0].text) <= 0
    of_whom = starts_with_role(block.text) or kazakh or holds_post(block.text)
    role = (of_whom and personhood(block.text) < 2) or ON_BEHALF.match(block.text) is not None
    under_role = len(group) > 1 and (starts_with_role(group[-1].text) or holds_post(group[-1].text))
    if not (role or under_role) or len(group) > 3 or is_officer(block) or read_entry(group[0].text).personhood <= 0:
        return False
    if OFFICE.match(block.text) or signs_for(block.text) or office_before(block.text):
        return False
    last = segments_of(group[-1].text)
    open_end = len(last) == 1 or (len(last) == 2 and UNIT.search(last[-1].text) is not None)
    return role or (read_entry(block.text).personhood <= 0 and open_end)


def _bias(heading: Block | None, lines: list[str], sample: list[float]) -> float:
    """What a list holds, by its heading and by its plain cases: how much the first of its lines look like persons."""
    bias = 0.0
    if heading is not None:
        words = heading.words
        column = names_column(heading) and column_of(heading.text) == "affiliation"  # "Organization Name"
        organizations, persons = column or ORGANIZATION_GROUPS.has(words), PERSON_GROUPS.has(words)
        outright = column or GROUP_WORDS.is_all(words)  # "Individuals" and nothing else
        bias += (OUTRIGHT_BIAS if outright else HEADING_BIAS) * (persons - organizations)
    sure = [score for score in sample if score >= 2 or score <= -1.5]
    if len(sure) >= 3:
        share = sum(score > 0 for score in sure) / len(sure)
        if len(sure) >= MANY_ALIKE and not 1 - ALIKE < share < ALIKE:
            return bias + (ALIKE_BIAS if share >= ALIKE else -ALIKE_BIAS)
        bias += NEIGHBOUR_BIAS if share > 0.85 else -NEIGHBOUR_BIAS if share < 0.15 else 0
    elif lines and all(line.lower() in GIVEN_NAMES for line in lines):
        bias += NEIGHBOUR_BIAS  # "Anna" / "Boris"
    elif (
        lines
        and all(len(line.split()) <= 3 and "," not in line for line in lines)
        and bias <= 0
        and sum(score <= 0 for score in sample) * 2 > len(sample)
    ):
        bias -= NEIGHBOUR_BIAS
    return bias

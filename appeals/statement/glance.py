"""A page at a glance: which of its lines, taken together, look like a list of signatures, whatever stands above them.

The rules of `signing` know headings and closings, and the pages that nobody has seen yet have others. Here no sign of
a line decides alone. Each adds its weight, and the page is divided into text and lists in the likeliest way. The
weights are logarithms of odds, from a logistic regression over reviewed documents (docs/decisions/0009).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from .afflicted import name_persons, names_others, tells_of_afflicted
from .asking import asks
from .blocks import Block, remembered
from .enumerations import lists_names
from .lines import MarkerKind, starts_small
from .naming import personhood
from .parts import Label
from .segments import segments_of
from .shapes import date_line, is_contact, is_named
from .signed_lines import bears_mark, branches_from, could_sign, inline_list, is_closing, is_signature_heading
from .told import told_list
from .vocabulary.demanding import ASKING, OBLIGATION
from .vocabulary.people import ORGANIZATION_WORDS

# The odds that a line of a page is one of a list, before any sign; and what each sign adds.
ANY_LINE = -5.8
SIGNS: tuple[tuple[Callable[[Block], object], float], ...] = (
    (lambda block: _is_capitalized(block), 2.4),
    (could_sign, 1.7),
    (lambda block: ORGANIZATION_WORDS.has(block.words), 0.9),
    (lambda block: "," in block.text and len(block.words) <= LONGEST_WITH_COMMA, 0.8),
    (lambda block: _personhood(block) >= 1, 0.9),
    (is_named, 0.8),
    (lambda block: block.marker is not None and block.marker.kind is MarkerKind.BULLET, 0.5),
    (lambda block: ASKING.has(block.words) or OBLIGATION.has(block.words), -0.6),
    (lambda block: date_line(block) or is_contact(block), -0.8),
    (lambda block: 0 < _personhood(block) < 1, -0.4),
    (lambda block: block.ends_sentence, -1.1),
    (lambda block: ":" in block.text[:-1], -1.4),
    (lambda block: block.has_digits, -1.6),
    (lambda block: block.text[-1] in ";,", -1.7),
    (lambda block: block.text[-1] in ":?!…", -1.8),
    (lambda block: is_closing(block) or is_signature_heading(block), -3.0),
)
# What it adds to stand above the text, to stand below it, and to stand among lines that are as far from one another.
PLACES = (-4.3, 1.2, 1.9)
# Lines that a rule has found already; and those that are something else, which end a list (more than two changes).
FOUND, OTHER = 3.0, -7.0
# What it costs to begin a list, or to end it.
CHANGE = 3.0
LONGEST_WITH_COMMA = 12
# A list that nothing announces is believed from so many lines on, and such odds of all of them together.
FEWEST_LINES, BELIEVED = 8, 15.0
# Lines in one row with signatures that a rule has found need less.
GOING_ON = 2.0
# One that was announced is none where its lines are so unlike a list, on average.
UNLIKE = -4.0
SAMPLE, LONGEST_ENTRY = 20, 40
# So many lines above a list, and so many of its first, may say whose it is.
REACH = 2
# No page has more lines; of what is longer only those lists are found that are announced.
LONGEST_PAGE = 10_000


def mark_at_a_glance(blocks: Sequence[Block]) -> None:
    """Label the lines that stand together like a list of signatures, and that no rule has found."""
    if len(blocks) > LONGEST_PAGE:
        return
    view = View(blocks)
    odds = [_odds_by_label(view, index) for index in range(len(blocks))]
    for start, end in _lists(odds):
        found = [index for index in range(start, end) if blocks[index].label is Label.BODY]
        if len(found) < FEWEST_LINES or sum(odds[index] for index in found) < BELIEVED:
            found = _in_row_with_signatures(blocks, start, end)
        believed = sum(odds[index] for index in found) >= GOING_ON
        if believed and not (_is_table(blocks[start:end]) or _are_others(blocks, start, end)):
            for index in found:
                blocks[index].mark(Label.SIGNATURE, 0.5)


def _in_row_with_signatures(blocks: Sequence[Block], start: int, end: int) -> list[int]:
    """The lines of a list that stand in one row with lines of it that a rule has found."""
    found: set[int] = set()
    for way in (range(start, end), range(end - 1, start - 1, -1)):
        row: object = None
        for index in way:
            style = _style(blocks[index])
            if blocks[index].label is Label.SIGNATURE:
                row = style
            elif blocks[index].label is Label.BODY and row == style:
                found.add(index)
            else:
                row = None
    return sorted(found)


def _style(block: Block) -> tuple[int, MarkerKind | None]:
    return block.gap, block.marker.kind if block.marker else None


def take_back_unlikely(blocks: Sequence[Block]) -> None:
    """Take their label off signatures, and off what heads them, where they do not look like a list at all; below the
    closing of a letter, or a colon, anything may sign."""
    view = View(blocks)
    for start, end in _signed(blocks):
        heading = blocks[start - 1] if start and blocks[start - 1].label is Label.SIGNATURE_HEADING else None
        sure = heading is not None and (is_closing(heading) or heading.text.endswith(":"))
        if not sure and _are_unlikely(view, range(start, min(end, start + SAMPLE))):
            for block in blocks[start - (heading is not None) : end]:
                block.mark(Label.BODY, 0.5)


def _signed(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Where lines labelled as signatures begin and end."""
    runs = groupby(range(len(blocks)), lambda index: blocks[index].label is Label.SIGNATURE)
    found = [list(run) for signed, run in runs if signed]
    return [(run[0], run[-1] + 1) for run in found]


def _are_unlikely(view: View, sample: range) -> bool:
    lines = [view.blocks[index] for index in sample]
    if _is_table(lines) or any(map(_lists_within, lines)):
        return False
    above = sum(index <= view.first for index in sample)  # where a list that was announced may stand as well
    return sum(map(view.odds, sample)) - PLACES[0] * above < UNLIKE * len(sample)


def _lists_within(block: Block) -> bool:
    """Whether a line bears the mark of a signature, or holds several of them."""
    several = len(block.words) > LONGEST_ENTRY or lists_names(block) or inline_list(block) is not None
    return several or bears_mark(block) or told_list(block) is not None or branches_from(block) is not None


class View:
    """The lines of a page, and what each looks like where it stands."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        text = [index for index, block in enumerate(blocks) if block.is_prose]
        text = text or [index for index, block in enumerate(blocks) if block.ends_sentence]
        self.first, self.last = (text[0], text[-1]) if text else (len(blocks), 0)

    def odds(self, index: int) -> float:
        """The logarithm of the odds that a line is one of a list."""
        return _odds_of(self.blocks[index]) + sum(
            weight for weight, there in zip(PLACES, self.places(index), strict=True) if there
        )

    def places(self, index: int) -> tuple[bool, bool, bool]:
        """Whether a line stands above the text, below it, and evenly among its neighbours."""
        return index <= self.first, index > self.last, self._is_even(index)

    def _is_even(self, index: int) -> bool:
        """Whether no blank line parts a line from the one above, or as many as part it from the one below."""
        gap = self.blocks[index].gap
        if not gap or not 0 < index < len(self.blocks) - 1:
            return not gap
        above, below = self.blocks[index - 1], self.blocks[index + 1]
        return below.gap == gap and not (_is_paragraph(above) or _is_paragraph(below))


def _is_paragraph(block: Block) -> bool:
    return block.is_prose and block.ends_sentence


@remembered
def _odds_of(block: Block) -> float:
    return ANY_LINE + sum(weight for sign, weight in SIGNS if sign(block))


def _odds_by_label(view: View, index: int) -> float:
    block = view.blocks[index]
    if block.label is Label.SIGNATURE:
        return FOUND
    if block.label is not Label.BODY or _is_paragraph(block):
        return OTHER
    return view.odds(index)


def _lists(odds: Sequence[float]) -> list[tuple[int, int]]:
    """The likeliest division of a page: where each list begins and ends (Viterbi's way, with two states)."""
    text, listed = 0.0, -CHANGE
    came_from: list[tuple[bool, bool]] = []  # for each line: whether text, and whether a list, goes on from a list
    for value in odds:
        ends, goes_on = listed - CHANGE > text, listed >= text - CHANGE
        came_from.append((ends, goes_on))
        text, listed = max(text, listed - CHANGE), max(listed, text - CHANGE) + value
    within = listed > text
    lists: list[tuple[int, int]] = []
    end = len(odds)
    for index in range(len(odds) - 1, -1, -1):
        before = came_from[index][within]
        if within and not before:
            lists.append((index, end))
        elif before and not within:
            end = index
        within = before
    if within:
        lists.append((0, end))
    return lists[::-1]


def _is_capitalized(block: Block) -> bool:
    """Whether at least as many words begin with a capital as with a small letter; scripts without capitals do."""
    words = block.text.split()
    capitals = sum(word.lstrip(OPENING)[:1].isupper() for word in words)
    return capitals >= sum(map(starts_small, words))


OPENING = "\"'“”«„("


def _personhood(block: Block) -> float:
    pieces = segments_of(block.text)
    return personhood(pieces[0].text) if pieces else 0.0


def _is_table(run: Sequence[Block]) -> bool:
    return 2 * sum("\t" in block.text for block in run) > len(run)


def _are_others(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Whether lines may name those of whom the text tells, or nobody knows whom: where it says so above, where those
    who sign stand below, where persons are named in a text about people who are held, or before it asks."""
    run, below = blocks[start:end], blocks[end : end + REACH]
    if not any(block.text != block.text.lower() for block in run):
        return True  # of scripts without capitals we know too few words for those who are held
    if any(map(names_others, blocks[max(0, start - REACH) : start + REACH])):
        return True
    if any(is_closing(block) or block.label is Label.SIGNATURE_HEADING for block in below):
        return True
    paragraphs = (index for index in range(end, len(blocks)) if _is_paragraph(blocks[index]) and blocks[index].gap)
    further = blocks[next(paragraphs, len(blocks)) :]
    if any(block.label is Label.SIGNATURE for block in further):
        return True
    asked_below = any(block.is_prose and asks(block.words) is not None for block in further)
    held = not _is_announced(blocks, start) and tells_of_afflicted(blocks, start)
    return name_persons(run) and (asked_below or held)


def _is_announced(blocks: Sequence[Block], start: int) -> bool:
    """Whether lines stand below words that say who signs, or go on with a list behind one line too long for it."""
    if any(is_closing(block) or is_signature_heading(block) for block in blocks[max(0, start - REACH) : start]):
        return True
    long = start > 1 and _is_paragraph(blocks[start - 1]) and not blocks[start - 1].gap
    return start > 0 and blocks[start - 1 - long].label is Label.SIGNATURE

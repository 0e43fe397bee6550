"""Lists of demands that no sure word announces: lines of one form below a line that calls for something."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .blocks import HANGING_WORDS, Block
from .calling_lines import LONGEST_HEADING, calls, heads_list, may_call, points_ahead
from .lines import MarkerKind, starts_small
from .parallel import FORMS, has_form
from .parts import Label
from .shapes import date_line, names_person
from .signed_lines import is_closing, is_signature_heading

NEARLY_ALL, FEWEST = 0.75, 2
LONGEST_ITEM, MOST_LINES = 60, 100


def mark_called(blocks: list[Block], index: int) -> int | None:
    """Label the lines of one form below a line that calls for something; where they end, None where none do."""
    lead = blocks[index - 1]
    if lead.label is not Label.BODY or not may_call(lead):
        return None
    # Below a request that is whole, lines of one form are what a page tells its readers: hints, menus, programmes.
    if not points_ahead(lead) or not _may_list(blocks[index : index + FEWEST]) or not calls(lead):
        return None
    if not lead.text.endswith(":") and blocks[index].marker is None and starts_small(blocks[index].text):
        return None  # the same sentence, wrapped
    end = mark_lines(blocks, index) or _mark_sections(blocks, index)
    if end and heads_list(lead):
        lead.mark(Label.HEADING, 0.6)
    return end


def _may_list(below: list[Block]) -> bool:
    """Whether a list can begin with the first lines below one that calls: a quick look."""
    if len(below) < FEWEST or any(block.label is not Label.BODY for block in below):
        return False
    first, second = below
    if _names_whom(first):
        return True
    if _mark(first) != _mark(second) or len(first.words) > LONGEST_ITEM:
        return False
    return first.marker is not None or has_form(first)


def _mark_sections(blocks: list[Block], index: int) -> int | None:
    """Label what stands below each of those of whom it is asked ("The Council:" / lines / "The schools:" / lines)."""
    end = None
    while index < len(blocks) and _names_whom(blocks[index]):
        further = mark_lines(blocks, index + 1)
        if further is None:
            break
        if heads_list(blocks[index]):
            blocks[index].mark(Label.HEADING, 0.6)
        end = index = further
    return end


def _names_whom(block: Block) -> bool:
    if block.label is not Label.BODY or block.marker or not block.text.endswith(":"):
        return False
    return len(block.words) <= LONGEST_HEADING and not (is_signature_heading(block) or is_closing(block))


def mark_lines(blocks: list[Block], index: int) -> int | None:
    """Label the lines of one of the forms from `index` on; where they end, None where there are too few."""
    lines = list(_alike(blocks, index))
    found = max((_of_form(lines, form) for form in FORMS), key=len) if len(lines) >= FEWEST else []
    if len(found) < FEWEST or any(map(_is_torn, found)):
        return None
    for block in found:
        block.mark(Label.DEMAND, 0.6)
    return index + len(found)


def _of_form(lines: list[Block], form: Callable[[Block], bool]) -> list[Block]:
    """The lines where nearly all are of a form; of lines without marks those above the first that is not."""
    if lines[0].marker is None:
        stop = next((at for at, line in enumerate(lines) if not form(line)), len(lines))
        return lines[:stop]
    if not any(map(form, lines[:FEWEST])):
        return []
    return lines if sum(map(form, lines)) >= NEARLY_ALL * len(lines) else []


def _alike(blocks: list[Block], index: int) -> Iterator[Block]:
    """The lines from `index` on that bear marks of one kind, or none and stand as far apart."""
    below = blocks[index : index + MOST_LINES]
    for at, block in enumerate(below):
        if block.label is not Label.BODY or _mark(block) != _mark(below[0]):
            return
        apart = at > 1 and block.gap != below[1].gap and below[at - 1].text[-1] not in ";,"
        if block.marker is None and (apart or _is_other(block)):
            return
        yield block


def _is_torn(block: Block) -> bool:
    """Whether a line without a mark is a piece of wrapped prose: it breaks off in a further sentence, or hangs."""
    if block.marker or block.ends_sentence:
        return False
    above, _, last = block.text.rpartition(" ")
    hangs = last.lower() in HANGING_WORDS and above[-1:] not in (";", ",")
    return hangs or block.sentences > 1


def _mark(block: Block) -> MarkerKind | None:
    return block.marker.kind if block.marker else None


def _is_other(block: Block) -> bool:
    """Whether a line without a mark leads to something else, signs, or ends a letter."""
    if block.text.endswith(":") or is_signature_heading(block) or is_closing(block) or date_line(block):
        return True
    return not block.is_prose and names_person(block)

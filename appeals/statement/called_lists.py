"""Lists of demands that no sure word announces: lines of one form below a line that calls for something."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile

from .blocks import Block
from .calling_lines import LONGEST_HEADING, calls, heads_list, may_call, points_ahead
from .lines import MarkerKind
from .parallel import FORMS, is_command, is_infinitive
from .parts import Label
from .shapes import date_line, names_person
from .signed_lines import is_closing, is_signature_heading

Forms = tuple[Callable[[Block], bool], ...]
NEARLY_ALL, FEWEST = 0.75, 2
LONGEST_ITEM, MOST_LINES = 60, 100


def mark_called(blocks: list[Block], index: int) -> int | None:
    """Label the lines of one form below a line that calls for something; where they end, None where none do."""
    lead = blocks[index - 1]
    if lead.label is not Label.BODY or not may_call(lead):
        return None
    # Below a sentence that does not say that a list comes, only commands and infinitives say what to do.
    forms = FORMS if points_ahead(lead) else (is_command, is_infinitive)
    if not _may_list(blocks[index : index + FEWEST], forms) or not calls(lead):
        return None
    end = mark_lines(blocks, index, forms) or _mark_sections(blocks, index)
    if end and heads_list(lead):
        lead.mark(Label.HEADING, 0.6)
    return end


def _may_list(below: list[Block], forms: Forms) -> bool:
    """Whether a list can begin with the first lines below one that calls: a quick look."""
    if len(below) < FEWEST or any(block.label is not Label.BODY for block in below):
        return False
    first, second = below
    if _names_whom(first):
        return True
    if _mark(first) != _mark(second) or len(first.words) > LONGEST_ITEM:
        return False
    return first.marker is not None or any(form(first) for form in forms)


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


def mark_lines(blocks: list[Block], index: int, forms: Forms = FORMS) -> int | None:
    """Label the lines of one of the forms from `index` on; where they end, None where there are too few.

    Where only some forms count, lines without marks are sentences.
    """
    any_line = forms is FORMS
    lines = list(takewhile(lambda line: any_line or line.marker or line.ends_sentence, _alike(blocks, index)))
    found = max((_of_form(lines, form) for form in forms), key=len) if len(lines) >= FEWEST else []
    if len(found) < FEWEST:
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
        apart = at > 1 and block.gap != below[1].gap
        if block.marker is None and (apart or _is_other(block)):
            return
        yield block


def _mark(block: Block) -> MarkerKind | None:
    return block.marker.kind if block.marker else None


def _is_other(block: Block) -> bool:
    """Whether a line without a mark leads to something else, signs, or ends a letter."""
    if block.text.endswith(":") or is_signature_heading(block) or is_closing(block) or date_line(block):
        return True
    return not block.is_prose and names_person(block)

"""Lists of demands that no sure word announces: lines of one form below a line that calls for something."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from .announcing import WORK, gives_reasons, leads_elsewhere
from .asking import SPEAKERS, asks, of_others
from .blocks import Block
from .lines import MarkerKind, words_of
from .obliging import obliges
from .parallel import FORMS, is_command, is_infinitive
from .parts import Label
from .shapes import date_line, names_person
from .signed_lines import is_closing, is_signature_heading
from .third_person import named_ask, signers_ask
from .vocabulary.demanding import OBLIGATION, POWER
from .vocabulary.way_forward import GROUPS, PROPOSE, STEPS, WAY_FORWARD
from .vocabulary.wishing import NAMED_ASKS, THEY_ASK

NEARLY_ALL, FEWEST = 0.75, 2
LONGEST_HEADING, LONGEST_LEAD, OPEN_REACH, MOST_LINES = 9, 60, 3, 100
STEPS_REACH, GROUP_REACH = 14, 4


def mark_called(blocks: list[Block], index: int) -> int | None:
    """Label the lines of one form below a line that calls for something; where they end, None where none do."""
    if not index or not _calls(blocks[index - 1]):
        return None
    end = _mark_lines(blocks, index, ahead=_points_ahead(blocks[index - 1])) or _mark_sections(blocks, index)
    if end and _heads_list(blocks[index - 1]):
        blocks[index - 1].mark(Label.HEADING, 0.6)
    return end


def _mark_sections(blocks: list[Block], index: int) -> int | None:
    """Label what stands below each of those of whom it is asked ("The Council:" / lines / "The schools:" / lines)."""
    end = None
    while index < len(blocks) and _names_whom(blocks[index]):
        further = _mark_lines(blocks, index + 1, ahead=True)
        if further is None:
            break
        blocks[index].mark(Label.HEADING, 0.6)
        end = index = further
    return end


def _heads_list(block: Block) -> bool:
    return len(block.words) <= LONGEST_HEADING and not block.ends_sentence


def _names_whom(block: Block) -> bool:
    plain = block.label is Label.BODY and block.marker is None
    return plain and block.text.endswith(":") and len(block.words) <= LONGEST_HEADING


def _mark_lines(blocks: list[Block], index: int, *, ahead: bool) -> int | None:
    """Label the lines of one form from `index` on; where they end, None where there are too few.

    `ahead` is whether what stands above says that a list comes.
    """
    lines = list(takewhile(lambda line: ahead or line.marker or line.ends_sentence, _alike(blocks, index)))
    forms = FORMS if ahead else TELLING_FORMS
    found = max((_of_form(lines, form) for form in forms), key=len) if len(lines) >= FEWEST else []
    if len(found) < FEWEST:
        return None
    for block in found:
        block.mark(Label.DEMAND, 0.6)
    return index + len(found)


# Below a sentence that does not say that a list comes, only these forms say what to do, in sentences.
TELLING_FORMS = (is_command, is_infinitive)


def _points_ahead(block: Block) -> bool:
    """Whether a line says that something stands below it: it breaks off, or ends with what it calls "four steps"."""
    return not block.ends_sentence or STEPS.has(block.words[-STEPS_REACH:])


def _of_form(lines: list[Block], form: Callable[[Block], bool]) -> list[Block]:
    """The lines where nearly all are of a form; of lines without marks those above the first that is not."""
    if lines[0].marker is None:
        stop = next((at for at, line in enumerate(lines) if not form(line)), len(lines))
        return lines[:stop]
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


def _calls(block: Block) -> bool:
    """Whether a line calls for what stands below it: it asks, breaks off with a duty, or heads what is to be done."""
    if block.label is not Label.BODY or leads_elsewhere(block) or gives_reasons(block) or block.text[-1] in "!;":
        return False
    sentence = block.text[slice(*block.sentence_bounds[-1])]
    last = words_of(sentence)
    if not last or len(last) > LONGEST_LEAD or of_others(last):
        return False
    if asks(last) is not None or named_ask(sentence, last) or signers_ask(last) or _group_asks(last):
        return True
    open_end = block.text.endswith(":") or not block.ends_sentence
    if open_end and OBLIGATION.has(last[-OPEN_REACH:]) and not SPEAKERS.has(last):
        return True
    return _heads(block) or (block.text.endswith(":") and obliges(last))


def _group_asks(words: Sequence[str]) -> bool:
    """Whether a group asks that has no other name in the sentence ("Le collectif appelle la mairie à ...")."""
    if not GROUPS.has(words[:GROUP_REACH]) or POWER.has(words[:GROUP_REACH]):
        return False
    return NAMED_ASKS.has(words) or THEY_ASK.has(words) or PROPOSE.has(words)


def _heads(block: Block) -> bool:
    short = len(block.words) <= LONGEST_HEADING and block.text[-1] != "." and block.marker is None
    return short and WAY_FORWARD.has(block.words) and not WORK.has(block.words)

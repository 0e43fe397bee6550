"""Lists of demands that no sure word announces: lines of one form below a line that calls for something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from .announcing import WORK, gives_reasons, have_to, leads_elsewhere
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
from .vocabulary.wishing import NAMED_ASKS, THEY_ASK, WITH_DEMAND

NEARLY_ALL, FEWEST = 0.75, 2
LONGEST_HEADING, LONGEST_LEAD, OPEN_REACH, MOST_LINES = 9, 60, 3, 100
STEPS_REACH, GROUP_REACH, FEW = 14, 4, 5


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
        if _heads_list(blocks[index]):
            blocks[index].mark(Label.HEADING, 0.6)
        end = index = further
    return end


def _heads_list(block: Block) -> bool:
    calls = asks(block.words) is not None or NAMED_ASKS.has(block.words) or THEY_ASK.has(block.words)
    return len(block.words) <= LONGEST_HEADING and not (block.ends_sentence or calls)


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
    return not block.ends_sentence or BELOW.search(block.text) is not None or STEPS.has(block.words[-STEPS_REACH:])


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
    sentence = block.text[slice(*_bounds(block))]
    last = words_of(sentence)
    if not last or len(last) > LONGEST_LEAD or of_others(last):
        return False
    if asks(last) is not None or named_ask(sentence, last) or signers_ask(last) or _group_asks(last):
        return True
    open_end = block.text.endswith(":") or not block.ends_sentence
    if open_end and OBLIGATION.has(last[-OPEN_REACH:]) and not (SPEAKERS.has(last) or have_to(last)):
        return True
    if block.text.endswith("by:") and (POWER.has(last) or "you" in last):  # "The council can end this by:"
        return True
    if block.text.endswith(":") and (obliges(last) or not WITH_DEMAND.isdisjoint(last[-OPEN_REACH:])):
        return True
    return _heads(block) or (BELOW.search(sentence) is not None and OBLIGATION.has(last))


def _bounds(block: Block) -> tuple[int, int]:
    """The bounds of the last sentence of a line, or of the one above a few words with a colon ("... In detail:")."""
    start, end = block.sentence_bounds[-1]
    if len(block.sentence_bounds) > 1 and block.text.endswith(":") and len(words_of(block.text[start:end])) <= FEW:
        return block.sentence_bounds[-2]
    return start, end


def _group_asks(words: Sequence[str]) -> bool:
    """Whether a group asks that has no other name in the sentence ("Le collectif appelle la mairie à ...")."""
    if not GROUPS.has(words[:GROUP_REACH]) or POWER.has(words[:GROUP_REACH]):
        return False
    return NAMED_ASKS.has(words) or THEY_ASK.has(words) or PROPOSE.has(words)


def _heads(block: Block) -> bool:
    short = len(block.words) <= LONGEST_HEADING and block.text[-1] != "." and block.marker is None
    return (
        short and not WORK.has(block.words) and (WAY_FORWARD.has(block.words) or SO_MANY.match(block.text) is not None)
    )


# "Five steps to better gardens"
SO_MANY = re.compile(
    r"(?:(?:our|the|unsere|nos|nuestras|наши|наші)\s)?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|deux|trois|quatre|cinq|"
    r"six|sept|dos|tres|cuatro|cinco|seis|siete|due|tre|quattro|cinque|duas|três|quatro|dwa|trzy|cztery|pięć|"
    r"два|две|три|четыре|пять|шесть|семь|дві|чотири|п.ять|шість|сім|екі|үш|төрт|бес|алты|iki|üç|dört|beş|altı)\s"
    r"(?:\w+\s){0,2}?(?:steps|measures|actions|points|demands|asks|requests|proposals|recommendations|changes|schritte|"
    r"maßnahmen|forderungen|punkte|vorschläge|mesures|actions|étapes|demandes|revendications|propositions|points|medidas|"
    r"pasos|demandas|exigencias|propuestas|puntos|misure|passi|richieste|proposte|punti|passos|propostas|exigências|"
    r"pontos|kroki|kroków|postulat\w+|шаг\w*|мер\w*|требовани\w+|предложени\w+|пункт\w*|крок\w*|заход\w*|вимог\w*|"
    r"пропозиці\w+|қадам\w*|шара\w*|талап\w*|ұсыныс\w*|adım\w*|önlem\w*|talep\w*|öneri\w*)\b",
    re.IGNORECASE,
)
# "We set out below what the next minister should do."
BELOW = re.compile(
    r"\b(?:below|following|as follows|ниже|нижче|төменде|unten|folgend\w*|ci-dessous|a continuación|abaixo|di seguito|"
    r"poniżej|aşağıda\w*)\b",
    re.IGNORECASE,
)

"""Lines that call for what stands below them, without a sure word for demands: they ask, break off, or head a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .announcing import WORK, gives_reasons, have_to, leads_elsewhere
from .asking import SPEAKERS, asks, of_others
from .blocks import Block
from .lexicon import Lexicon, wordset
from .lines import words_of
from .obliging import obliges
from .third_person import named_ask, signers_ask
from .vocabulary.demanding import ASKING, OBLIGATION, POWER
from .vocabulary.way_forward import GROUPS, PROPOSE, STEPS, WAY_FORWARD
from .vocabulary.wishing import NAMED_ASKS, THEY_ASK, WITH_DEMAND

LONGEST_HEADING, LONGEST_LEAD, OPEN_REACH, VERB_REACH, STEPS_REACH, GROUP_REACH, FEW = 9, 60, 3, 2, 14, 4, 5
# One of these is in each line that calls and does not end with a colon: a quick look that spares most lines.
CALLING = Lexicon(
    entry
    for lexicon in (ASKING, OBLIGATION, WAY_FORWARD, NAMED_ASKS, THEY_ASK, PROPOSE, STEPS)
    for entry in lexicon.entries
)


def may_call(block: Block) -> bool:
    """Whether a line can be one that calls: a quick look."""
    return block.text[-1] not in "!?;" and (block.text[-1] == ":" or CALLING.has(block.words))


def points_ahead(block: Block) -> bool:
    """Whether a line says that something stands below it: it heads it, breaks off, or ends with "four steps"."""
    if block.text.endswith(":") or HERE_IS.opens(block.words) or STEPS.has(block.words[-STEPS_REACH:]):
        return True
    if len(block.words) == 1:  # "Solutions" may head a chapter
        return False
    return BELOW.search(block.text) is not None or heads_list(block) or _breaks_off(block)


def _breaks_off(block: Block) -> bool:
    """Whether a line has no stop and ends with its verb of asking or of what must be."""
    last = block.words[-VERB_REACH:]
    return not block.ends_sentence and (asks(last) is not None or OBLIGATION.has(last))


def heads_list(block: Block) -> bool:
    """Whether a line is a few words and no call itself."""
    calls = asks(block.words) is not None or NAMED_ASKS.has(block.words) or THEY_ASK.has(block.words)
    return len(block.words) <= LONGEST_HEADING and not (block.ends_sentence or calls)


def calls(block: Block) -> bool:
    """Whether a line calls for what stands below it: it asks, breaks off with a duty, or heads what is to be done."""
    sentence = block.text[slice(*_bounds(block))]
    last = words_of(sentence)
    if not last or len(last) > LONGEST_LEAD or of_others(last):
        return False
    called = _asks(sentence, last) or _leads(block, last) or _heads(block)
    called = called or (BELOW.search(sentence) is not None and OBLIGATION.has(last))
    return called and not (leads_elsewhere(block) or gives_reasons(block))


def _asks(sentence: str, words: Sequence[str]) -> bool:
    asked = asks(words) is not None
    return asked or named_ask(sentence, words) or signers_ask(words) or _group_asks(words)


def _leads(block: Block, last: Sequence[str]) -> bool:
    """Whether a line breaks off with what must be, or leads on from it with a colon."""
    open_end = block.text.endswith(":") or not block.ends_sentence
    if open_end and OBLIGATION.has(last[-OPEN_REACH:]) and not (SPEAKERS.has(last) or have_to(last)):
        return True
    if block.text.endswith("by:") and (POWER.has(last) or "you" in last):  # "The council can end this by:"
        return True
    return block.text.endswith(":") and (obliges(last) or not WITH_DEMAND.isdisjoint(last[-OPEN_REACH:]))


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
    proposes = PROPOSE.find(words)
    if proposes is not None and (proposes + PROPOSE.at(words, proposes) == len(words) or STEPS.has(words)):
        return True  # and not "Our group proposes walks"
    return NAMED_ASKS.has(words) or THEY_ASK.has(words)


def _heads(block: Block) -> bool:
    headed = block.text[-1] != "." or HERE_IS.opens(block.words)
    headed = headed and TOLD_OF.isdisjoint(block.words)
    short = len(block.words) <= LONGEST_HEADING and headed and block.marker is None
    return short and not WORK.has(block.words) and (_is_way(block.words) or SO_MANY.match(block.text) is not None)


def _is_way(words: Sequence[str]) -> bool:
    """Whether a heading only says that what is to be done stands below it, or that it is what "we" mean to be done.

    "Solutions of last week's puzzle" are other solutions.
    """
    found = WAY_FORWARD.find(words[:WAY_REACH])
    if found is None or not AROUND.issuperset(words[:found]):
        return False
    behind = words[found + WAY_FORWARD.at(words, found) :]
    return AROUND.issuperset(behind) or not OUR.isdisjoint(words[: found + 1])


WAY_REACH = 5
OUR = wordset("our unsere onze nos le nuestras nuestros nossas nostre les nasze naše наши наші біздің bizim")
# "Our proposals", "The way forward now": small words that leave the heading what it is.
AROUND = OUR | wordset(
    """the a here is this these are and now next first key main urgent immediate possible some to be from us das die der
    hier ist jetzt nun wichtige mögliche konkrete de het la las los el il lo i gli o os as voici quelques maintenant
    ahora aquí ecco adesso oto вот это наш наше ось це конкретные возможные конкретні можливі міне işte"""
)
TOLD_OF = frozenset(("that", "which"))  # "Solutions that failed"
# "Here is what must happen next."
HERE_IS = Lexicon(
    "here is|here's|this is|these are|das ist|voici|esto es|ecco|eis|oto|вот|ось|міне|işte|dit is|aquí está|aquí van"
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

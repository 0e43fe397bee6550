"""Those whom headings among the demands name ("To the Parliament:", "Recommendations to the Union")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .address import is_address
from .address_lines import OPENER, named_in_line
from .asking import SPEAKERS, asks
from .blocks import Block
from .coordination import members_of
from .lexicon import wordset
from .lines import SPACE, words_of
from .parts import Label, Quote
from .vocabulary.addressed import BODIES
from .vocabulary.demanding import DEMAND_NOUNS, POWER
from .vocabulary.head import ADDRESS_DATIVES, OFFICES

LONGEST_HEADING, NEAR = 14, 4
LEADS = (Label.BODY, Label.HEADING)
ITEMS = (Label.DEMAND, Label.LIST_ITEM)
# "Recommendations to the Government", "Требования к акимату", "Рекомендации Правительству": what is asked, and of whom.
ASKED_OF = re.compile(
    r"(?:(?:our|key|main|urgent|specific|наши|основные|наші|unsere|nuestras|nos)\s+)?"
    r"(?:recommendations?|demands?|requests?|calls?|appeals?|asks|proposals?|рекомендации|требования|предложения|призыв|"
    r"просьбы|рекомендації|вимоги|пропозиції|заклик|forderungen|empfehlungen|recomendaciones|demandas|exigencias|"
    r"peticiones|recommandations|demandes|revendications|exigences|recomendações|reivindicações|raccomandazioni|"
    r"richieste|postulaty|rekomendacje|żądania)\s+(?:for|to|of|on|ко?|до|для|от|від|an|al?|aux?|à|ao|aos|às|alla|ai|do|dla)\s+"
    r"(?:(?:the|la|los|las|le|les|die|den|das|der|de)\s+)?(?P<whom>.{3,120}?)\W*$",
    re.IGNORECASE,
)
DATIVE_ASKED = re.compile(
    r"(?:наши\s+)?(?:рекомендации|требования|предложения|рекомендації|вимоги|пропозиції)\s+(?P<whom>.{3,120}?)\W*$",
    re.IGNORECASE,
)


def headed_among_demands(blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """Those named in headings among the demands, each once."""
    above = [
        block for block, item in pairwise(blocks) if item.label in ITEMS and (block.label in LEADS or _leads(block))
    ]
    named = {block for block in above if _heads_demands(block)}
    asked = any(item.label is Label.DEMAND for item in blocks)
    openings = {block.words[0] for block in named if OPENER.match(block.text) or _is_dative(block.words)}
    found = {
        quote.text: quote
        for block in above
        if (asked or len(named) > 1) and (block in named or _opens_as(block, openings))
        for quote in _named(block)
    }
    return tuple(found.values())


def _leads(block: Block) -> bool:
    """Whether an item has items of its own ("1. The Garden Council:" / "a. to open the gates")."""
    return block.label in ITEMS and block.marker is not None and block.text.endswith(":")


def _named(block: Block) -> list[Quote]:
    if whom := _asked_whom(block):
        low, high = whom.span("whom")
        return [
            block.part(low + first, low + last, 0.6) for first, last in members_of(block.text[low:high].rstrip(SPACE))
        ]
    end = MUST.search(block.text)
    return [quote] if (quote := named_in_line(block, end.start() if end else None)) else []


def _asked_whom(block: Block) -> re.Match[str] | None:
    """The heading as one that says what is asked and of whom, where it does."""
    if len(block.words) > LONGEST_HEADING or block.ends_sentence:
        return None
    match = ASKED_OF.match(block.text)
    if match is None and (dative := DATIVE_ASKED.match(block.text)) and ADDRESS_DATIVES.opens(words_of(dative["whom"])):
        match = dative
    return match if match and _is_body(words_of(match["whom"])) else None


def _is_body(words: list[str]) -> bool:
    return any(lexicon.has(words) for lexicon in (OFFICES, POWER, BODIES))


# "The Council must:" names the Council, "What the Council must do:" nobody.
MUST = re.compile(
    r"\s+(?:must|should|shall|has\sto|have\sto|needs?\sto|ought\sto|is|are|должн\w+|обязан\w*|следует|необходимо|повинн\w+|має|мають|"
    r"тиіс|керек|muss|müssen|soll\w*|deben?|doit|doivent|deve|devono|devem|powin\w+)\b.*$",
    re.IGNORECASE,
)
QUESTIONS = wordset("what how why when where who which что как почему чего що чому як was wie warum qué cómo que ce")


def _opens_as(block: Block, openings: set[str]) -> bool:
    """Whether a heading begins as another does that names somebody ("from the Ministry:" / "from the growers:").

    Where one is in the dative, so are the others ("Правительству области:" / "Пассажирам:").
    """
    if not block.words or not block.text.endswith(":") or len(block.words) > LONGEST_HEADING:
        return False
    if len(block.words) > 1 and block.words[0] in openings:
        return True
    dative = any(_is_dative([word]) for word in openings)
    if not dative or len(block.words) > LONGEST_DATIVE:
        return False
    return block.words[0].endswith(DATIVE_ENDINGS) or block.words[-1].endswith(TURKIC_DATIVES)


def _is_dative(words: list[str]) -> bool:
    return ADDRESS_DATIVES.opens(words) or (words[0].endswith(TURKIC_DATIVES) and _is_body(words))


LONGEST_DATIVE = 6
TURKIC_DATIVES = ("ға", "ге", "қа", "ке", "на", "не")
DATIVE_ENDINGS = ("у", "ю", "ам", "ям", "ому", "ему", "им", "ым", "ові", "еві", "ға", "ге", "қа", "ке", "на", "не")


def _heads_demands(block: Block) -> bool:
    """Whether a line among demands says of whom those below it are asked."""
    if _asked_whom(block) or (is_address(block) and len(block.words) <= LONGEST_HEADING and block.sentences == 1):
        return True
    named = block.text.endswith(":") and len(block.words) <= LONGEST_HEADING and block.sentences == 1
    named = named and block.words[0] not in QUESTIONS
    asking = asks(block.words) is not None or DEMAND_NOUNS.has(block.words)
    return named and not asking and not SPEAKERS.has(block.words) and _is_body(block.words[:NEAR])

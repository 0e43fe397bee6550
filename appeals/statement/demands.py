"""What a statement asks for: items of lists, and sentences that ask."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .blocks import Block, remembered
from .lexicon import Lexicon, wordset
from .lines import MarkerKind, words_of
from .parts import Demand, Label, Quote
from .sentences import sentences_of
from .vocabulary.demanding import (
    ASKERS,
    ASKING,
    DEMAND_NOUNS,
    FIRST_PERSON_ENDINGS,
    IMPERATIVES,
    OBLIGATION,
    POWER,
    URGENT,
)

LONGEST_HEADING = 12
SHORTEST = 3  # "Ask"
LONGEST_LEAD = 8
ASKER_REACH = 25
POWER_REACH = 12
# Those whose demands a text may report, and those who speak in it.
OTHERS = Lexicon(
    """protest*|demonstrator*|striker*|strikers|crowd|rally|they|he|she|proponents|opponents|critics
    |протестующие|митингующие|демонстранты|забастовщики|участники митинга|участники акции|они|он|она
    |шерушілер|митингіге|олар|протестувальники|мітингувальники|демонстранти|учасники мітингу|вони|він
    |manifestantes|los manifestantes|demonstranten|sie fordern|manifestants|ils|ellos"""
)
SPEAKERS = Lexicon("""we|our|us|undersigned|i|мы|нас|наш*|біз*|ми|нам|wir|uns*|nous|notre|nosotr*|nuestr*|биз*""")


def _of_others(words: Sequence[str]) -> bool:
    """Whether a sentence reports what others ask ("The protesters demand:")."""
    return OTHERS.has(words[:6]) and not SPEAKERS.has(words)


@remembered
def introduces_demands(block: Block) -> bool:
    """Whether a block announces demands: it ends open, and asks."""
    text = block.text.rstrip()
    if not text.endswith((":", "…", "to", "-", "–", "that", "—")):
        return False
    last = _last_sentence(text)
    words = words_of(last)
    if _of_others(words):
        return False
    if ASKING.has(words) or OBLIGATION.has(words[-3:]):
        return True
    return DEMAND_NOUNS.has(words) and OBLIGATION.has(words) and not CITED.search(last)


CITED = re.compile(r"\bseen to be\b|article \d|статья \d", re.IGNORECASE)


def _last_sentence(text: str) -> str:
    end = text[-1500:]
    bounds = list(sentences_of(end))
    return end[slice(*bounds[-1])] if bounds else end


@remembered
def is_demand_heading(block: Block) -> bool:
    """Whether a short line heads a list of demands ("Our demands:", "ТРЕБОВАНИЯ")."""
    words = block.words
    if not words or len(words) > LONGEST_HEADING or block.marker or block.text.endswith("."):
        return False
    if _of_others(words):
        return False
    if DEMAND_NOUNS.has(words) and (ASKING.has(words) or len(words) <= 5):
        return not all(word in ("following", "measures", "steps", "actions", "меры", "следующее") for word in words)
    return False


def asks(words: Sequence[str]) -> int | None:
    """Where in the words of a sentence somebody who signs asks for something; None where nobody does."""
    index = ASKING.find(words)
    while index is not None:
        length = ASKING.at(words, index)
        before = words[max(0, index - ASKER_REACH) : index]
        own = _own(words[index + length - 1]) or _own(words[index])
        if own or _asked_by_us(before, words, index):
            return index
        index = ASKING.find(words, index + 1)
    return None


def _own(word: str) -> bool:
    """Whether a verb says "we" by its ending."""
    return (word.endswith(FIRST_PERSON_ENDINGS) and not word.isascii()) or word in FIRST_PERSON_LATIN


FIRST_PERSON_LATIN = wordset(
    """exigimos pedimos instamos solicitamos demandamos reclamamos exhortamos llamamos urgimos recomendamos
    demandons exigeons appelons exhortons prions invitons wzywamy apelujemy domagamy prosimy postulujemy
    chiediamo esigiamo invitiamo pretendiamo sollecitiamo apelamos conclamamos reivindicamos qilamiz chaqiramiz
    ediyoruz etemiz cerem"""
)
LINKING = wordset(
    """also therefore hereby strongly jointly urgently respectfully further again once more and or call us are now
    to thus collectively earnestly kindly categorically furthermore moreover join"""
)
DESIRE = wordset("""write writing want like wish join continue ask urge call demand come unite""")


def _asked_by_us(before: Sequence[str], words: Sequence[str], index: int) -> bool:
    """Whether the verb of asking belongs to those who sign, and to now: "we also urge", not "they have urged"."""
    if not before:
        return words[index] in ("demand", "urge", "call", "request", "ask")
    last = before[-1]
    if last == "to":
        return any(word in DESIRE for word in before[-4:]) and ("we" in before or "i" in before)
    if last in ("we", "i", "wir", "nous"):
        return True
    if last in LINKING:
        return ASKERS.has(before[-12:])
    if ASKERS.has([last]) and last not in ("our", "us"):
        return not words[index].endswith("ing")
    return (
        words[index].isascii()
        and ("we" in before[-8:] or before[:1] == ["we"])
        and last.endswith(("s", "ly"))
        and words[index].endswith(("e", "l", "d", "k", "t", "on"))
    )


# "PHC and the FHC appeal to ...": those who ask under their acronyms.
ACRONYM_ASKS = re.compile(
    r"\b[A-ZА-ЯІЇЄҐҚ]{3,10}\s+(?:also |further |hereby |strongly |therefore |jointly )?"
    r"(?:calls? (?:up)?on|urges?|appeals? to|demands?|requests?|asks?|insists?|"
    r"призывае?ю?т|требу[ею]т|прос[ия]т|заклика[єю]\w*|вимага[єю]\w*)\b"
)


def demands_of(blocks: Sequence[Block]) -> tuple[Demand, ...]:
    """The demands, in the order of the text: list items first of all, sentences where they ask."""
    listed = any(block.label is Label.DEMAND for block in blocks)
    found: list[_Item] = []
    parent: Block | None = None
    for index, block in enumerate(blocks):
        if block.label is Label.DEMAND:
            parent = parent if parent and is_below(block, parent) else None
            _add_item(block, parent, found)
            parent = parent or block
        elif block.label in (Label.BODY, Label.LIST_ITEM):
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            intro = following is not None and following.label is Label.DEMAND
            found += [_Item(None, None, [quote]) for quote in _said(block, listed=listed, introduces=intro)]
    return tuple(item.demand() for item in found)


@dataclass
class _Item:
    """A demand in the making: its block, None for a sentence of prose, and all that belongs to it."""

    block: Block | None
    number: str | None
    quotes: list[Quote]

    def demand(self) -> Demand:
        """The demand, with the items below it."""
        if len(self.quotes) == 1:
            return Demand(self.number, self.quotes[0])
        spans = tuple(span for quote in self.quotes for span in quote.spans)
        return Demand(self.number, Quote(" ".join(quote.text for quote in self.quotes), spans, 0.7))


TAIL = re.compile(r"(?:[;,]\s*(?:and|и|та|және|und|y|et)?(?:\s+to)?|\s*[;,])\s*$")


def _add_item(block: Block, parent: Block | None, found: list[_Item]) -> None:
    """Add a list item; one below another is said with it, or takes the place of a mere introduction."""
    marker = block.marker
    if marker is None and block.gap == 0 and found and found[-1].number is not None:
        return
    text = TAIL.sub("", block.text).rstrip()
    if not text:
        return
    number = marker.value if marker and marker.kind is not MarkerKind.BULLET else None
    item = _Item(block, number, [block.part(0, len(text), 0.9)])
    if parent is None or not found:
        found.append(item)
    elif not _introduces(parent):
        found[-1].quotes += item.quotes
    elif found[-1].block is parent:
        found[-1] = item
    else:
        found.append(item)


def is_below(block: Block, parent: Block) -> bool:
    """Whether an item belongs to the item above it: set in further, or a bullet or letter under a number."""
    if block.marker is None or parent.marker is None:
        return False
    deeper = block.rows[0].indent >= parent.rows[0].indent + 2
    lesser = parent.marker.kind is MarkerKind.NUMBER and block.marker.kind is not MarkerKind.NUMBER
    return deeper or lesser


def _introduces(parent: Block) -> bool:
    """Whether an item only leads to those below it ("1. We call on the parliament to:")."""
    if not parent.text.endswith(":"):
        return False
    return introduces_demands(parent) or (len(parent.words) <= LONGEST_LEAD and not opens_with_imperative(parent))


def _said(block: Block, *, listed: bool, introduces: bool) -> list[Quote]:
    """The sentences of a paragraph that ask; where a list says it all, only the plainest of them."""
    bounds = list(sentences_of(block.text))
    if introduces and bounds:
        bounds.pop()
    demands = []
    for start, end in bounds:
        if end - start < SHORTEST:
            continue
        words = words_of(block.text[start : min(end, start + 3000)])
        if block.label is Label.LIST_ITEM and "we" not in words[:12] and not block.text[start:end].endswith("!"):
            continue
        if asks(words) is not None or ACRONYM_ASKS.search(block.text, start, end) or (not listed and _obliges(words)):
            demands.append(block.part(start, _without_tail(block.text, start, end), 0.6))
    return demands


def _without_tail(text: str, start: int, end: int) -> int:
    return start + len(TAIL.sub("", text[start:end]).rstrip())


def _obliges(words: Sequence[str]) -> bool:
    """Whether a sentence says what those in power must do."""
    index = OBLIGATION.find(words)
    if index is None or index > POWER_REACH + 4:
        return False
    if "not" in words[index + 1 : index + 2] and "be" in words[index + 2 : index + 3]:
        return False
    return (POWER.has(words[:index]) and index <= POWER_REACH) or URGENT.has(words[index : index + 5])


@remembered
def opens_with_imperative(block: Block) -> bool:
    """Whether an item opens like a demand ("Release ...", "Освободить ...")."""
    return IMPERATIVES.opens(block.words)


ORDINALS = Lexicon(
    """first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|finally|во-первых|во-вторых|в-третьих
    |первое|второе|третье|по-перше|по-друге|по-третє|біріншіден|екіншіден|үшіншіден|erstens|zweitens|drittens
    |primero|segundo|tercero|premièrement|deuxièmement|troisièmement"""
)
BOLD_LEAD = re.compile(r"(?:\*\*|__)\S[^*_]*(?:\*\*|__)")


def opens_as_item(block: Block) -> bool:
    """Whether a paragraph is one of several without marks: "First, ...", or one led by words in bold."""
    return ORDINALS.opens(block.words) or BOLD_LEAD.match(block.text) is not None

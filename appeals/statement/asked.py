"""Of whom the sentences of a text ask something ("We call on the Parliament to ...")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from .asking import ACRONYM_ASKS, asks, may_ask
from .blocks import Block
from .lexicon import wordset
from .lines import SPACE, words_of
from .parts import Label, Quote
from .vocabulary.demanding import POWER
from .vocabulary.head import OFFICES

# Whom they ask: no sign that ends a clause, and not too long; what they ask follows.
WHOM = r"(?P<whom>[^.:;!?()]{3,200}?)"
DO = (
    r"(?:(?:[\w'’]{2,20}но|не|немедленно|срочно|незамедлительно|негайно|невідкладно|терміново)\s+)*"
    r"[^\W\d_]{3,}"
)
# "solicitamos al Senado rechazar": what a Spanish or Portuguese sentence asks may follow with nothing between.
INFINITIVE = r"(?!poder\b|mujer\b|lugar\b)(?-i:[a-záéíóúç]{2,}(?:ar|er|ir)(?:se|lo|la|los|las)?)"
PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b(?:calls?\s(?:up)?on|calling\s(?:up)?on|urg(?:e|es|ing)|asks?|demands?|requests?|appeals?\sto|implore|"
            rf"invite|petition)\s+{WHOM}(?:,|\s+also|\s+immediately|\s+urgently)*\s+to(?:\s+[^\W\d_]|\W*$)"
        ),
        rf"(?:\band|,)\s+(?:up)?on\s+{WHOM}\s+to\s+[^\W\d_]",
        (
            rf"\b(?:призываем|просим|обращаемся\s+к|рекомендуем|требуем\s+от|предлагаем)\s+(?!{DO}(?:ть|ться|чь)\b){WHOM},?\s*"
            rf"(?:\s{DO}(?:ть|ться|чь|йти|сти)\b|\sс\s+(?:требован|призыв|просьб)|[-–—:]|$)"
        ),
        (
            rf"\b(?:закликаємо|просимо|звертаємося\s+до|рекомендуємо|вимагаємо\s+від|пропонуємо)\s+(?!{DO}(?:ти|тися)\b){WHOM},?\s*"
            rf"(?:\s{DO}(?:ти|тися)\b|\s(?:з|із)\s+(?:вимог|заклик|прохан)|[-–—:]|$)"
        ),
        rf"^(?=.*(?:талап ет|сұрай|өтін))(?:.{{0,200}}?(?:,\s|\bбіз,?\s))?{WHOM}(?<=[нтд][ае]н)\s",
        rf"(?:^|[,;:–]\s|\b(?:daher|deshalb|darum|auch)\s)von\s+{WHOM}(?:\s\([^()]{{1,400}}\))?\s+(?:fordern|erwarten|verlangen)\s+wir\b",
        rf"\b(?:fordern|erwarten|verlangen)\s+(?:wir\s+)?von\s+{WHOM}(?:,\s|:|\s(?:ein|eine|einen|die|den|das)\s)",
        rf"\b(?:fordern|rufen|bitten)\s+(?:wir\s+)?(?!von\s|(?:wir\s+)?eine?[nmrs]?\s){WHOM}(?:\s+(?:auf|dazu\sauf)\b|,\s)",
        rf"\bappellieren\s+(?:wir\s+)?an\s+{WHOM}(?:,|\s+sich)",
        (
            rf"\b(?:instamos|llamamos|exhortamos|urgimos|conminamos|llamado|llamamiento|apelamos)\s+"
            rf"(?:al?|aos?|às?)\s+{WHOM}\s+(?:a|que|para|{INFINITIVE})\s"
        ),
        (
            rf"\b(?:pedimos|exigimos|solicitamos|demandamos|reclamamos|requerimos)\s+"
            rf"(?:al?|aos?|às?)\s+{WHOM}(?<!\sde)(?<!\sem)\s+(?:que|{INFINITIVE})\s"
        ),
        rf"\b(?:exigimos|demandamos)\s+d[eao]s?l?\s+{WHOM}\s+(?:que|{INFINITIVE})\s",
        (
            rf"\b(?:demandons|appelons|exhortons|exigeons|invitons|prions)\s+(?:instamment\s+|solennellement\s+)?{WHOM}"
            rf"\s+(?:à|de|que)\s"
        ),
        rf"\b(?:wzywamy|apelujemy\s+do|prosimy)\s+{WHOM}(?:\s+(?:do|o)\s|,\s+(?:aby|by|żeby)\s)",
    )
)
BEFORE = re.compile(
    r"(?:(?:also|again|further|all|both|auch|erneut|также|вновь|також)\s+|la\s|los\s|las\s)(?=\S)", re.IGNORECASE
)
# Between one who is asked and a further one, however it is written ("the government as well as telephone companies").
AS_WELL = r",?\s+(?:as\s+well\s+as|а\s+также|а\s+також|sowie|ainsi\s+que|así\s+como|bem\s+como|сондай-ақ)\s+"
NOBODY = wordset(
    """you your them it him her us everyone everybody people readers that for an a вас вам их его ее её їх всех усіх
    сіздерден сізден осыдан бұдан sie euch ihn vous usted ustedes ci was our this their its these those my наши
    наших этот эти un une des ein eine einen una uma"""
)
MEMBER = re.compile(
    r",\s+(?:(?:and|и|та|und|et|y)\s+)?(?=(?:the\s|die\s|den\s)?[^\W\d_a-zа-яёіїєґәғқңөұүһ])|"
    rf"{AS_WELL}|\s+and\s+(?=the\s+[^\W\d_a-z])|(?<!-)\s+(?:и|та|and|und|y|et)\s+(?=[^\W\d_a-zа-яёіїєґ])"
)
# "governments, companies and users": three or more of few words each.
PLAIN_LIST = re.compile(r"[^,]+(?:,\s[^,]+)+\s(?:and|и|та|und|et|y|e)\s[^,]+")
PLAIN_JOINT = re.compile(r",\s|\s(?:and|и|та|und|et|y|e)\s(?=[^,]*$)")
LONGEST_IN_LIST = 4
EVERYBODY = wordset("all every everyone усіх усі всіх всі всех все барлық alle allen todos todas tous toutes")
SMALL = wordset("the of and a an der die das den la le les los las el de и та і")
LONGEST_NAME = 16
SHORTEST_SENTENCE, LONGEST_SENTENCE = 8, 2500
# So many are enough; a text that asks a thousand times is not read to its end.
MOST, MOST_LOOKED_AT = 6, 100


def asked_of(blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """Those of whom the text asks something, each once, in the order of the text."""
    found: list[Quote] = []
    seen: list[set[str]] = []
    for quote in islice(_asked(blocks), MOST_LOOKED_AT):
        words = set(words_of(quote.text)) - SMALL
        if words and len(found) < MOST and not any(words <= known or known <= words for known in seen):
            found.append(quote)
            seen.append(words)
    return tuple(found)


def _asked(blocks: Sequence[Block]) -> Iterator[Quote]:
    for block in blocks:
        if block.label in (Label.BODY, Label.DEMAND, Label.LIST_ITEM):
            yield from _asked_in(block)


def _asked_in(block: Block) -> Iterator[Quote]:
    for start, end in block.sentence_bounds if may_ask(block) else ():
        if end - start < SHORTEST_SENTENCE:
            continue
        sentence = block.text[start : min(end, start + LONGEST_SENTENCE)]
        if asks(words_of(sentence)) is None and not ACRONYM_ASKS.search(sentence):
            continue
        matches = [match for pattern in PATTERNS for match in pattern.finditer(sentence)]
        for match in sorted(matches, key=lambda found: found.start()):
            for low, high in _members(sentence, *match.span("whom")):
                yield block.part(start + low, start + high, 0.5)


def _members(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The bounds of each of several who are asked, without small words around them."""
    cuts = _plain_joints(text, low, high) or [match.span() for match in MEMBER.finditer(text, low, high)]
    whole = bool(cuts) and _is_somebody(text[low:high])
    for begin, stop in zip([low, *(after for _, after in cuts)], [*(at for at, _ in cuts), high], strict=True):
        opening = BEFORE.match(text, begin, stop)
        begin = opening.end() if opening else begin
        named = text[begin:stop].rstrip(SPACE + ",")
        if _is_somebody(named) or (whole and cuts and named[:1].islower() and words_of(named)[0] not in NOBODY):
            yield begin, begin + len(named)


def _plain_joints(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """The commas and the last "and" of a list of three or more, each named in few words; none elsewhere."""
    whom = text[low:high]
    if not PLAIN_LIST.fullmatch(whom) or whom[:1].isupper() or words_of(whom)[0] in EVERYBODY:
        return []
    joints = [(low + match.start(), low + match.end()) for match in PLAIN_JOINT.finditer(whom)]
    short = all(len(part.split()) <= LONGEST_IN_LIST for part in PLAIN_JOINT.split(whom))
    return joints if short else []


def _is_somebody(text: str) -> bool:
    words = words_of(text)
    if not words or len(words) > LONGEST_NAME or words[0] in NOBODY:
        return False
    return OFFICES.has(words) or POWER.has(words) or any(token[:1].isupper() for token in text.split())

"""Whom the salutation of a letter greets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .address_lines import LAST_AND
from .blocks import Block
from .coordination import members_of, share_complement
from .lexicon import Lexicon, wordset
from .lines import SPACE, WORD, words_of
from .parts import Label, Quote
from .vocabulary.head import GENERIC_GREETED, OFFICES, SALUTATIONS, WHOM_IT_CONCERNS

# "Estimados(as) ministros"
GENDERED = re.compile(r"\([^\W\d_]{1,3}\)\s*|[/*:_]\w{1,3}\s+")
LONGEST_LABEL = 40
# Words of politeness in a greeting, which name nobody.
POLITE = wordset(
    """mr mrs ms mx madam madame sir the of and господин госпожа господа пан пане пані панове мырза ханым мырзалар frau
    herr señor señora sr sra la le les el los las die der monsieur pan pani panie państwo
    szanowny szanowna szanowni"""
)


def greeted_by(blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """Those whom the greetings of a text name."""
    return tuple(quote for block in _greetings(blocks) for quote in _greeted(block))


def peers_greeted(blocks: Sequence[Block]) -> Iterator[Quote]:
    """The friends, colleagues or readers whom a greeting names, to whom a text speaks that turns to nobody else."""
    for block in _greetings(blocks):
        places = list(WORD.finditer(block.text))
        first = SALUTATIONS.at(block.words, 0)
        rest = block.words[first:]
        if not block.is_prose and first < len(places) and PEERS.has(rest) and all(map(_is_general, rest)):
            yield block.part(places[first].start(), places[-1].end(), 0.4)


def _is_general(word: str) -> bool:
    return GENERIC_GREETED.has([word]) or word in NOBODY


def _greetings(blocks: Sequence[Block]) -> list[Block]:
    """The greetings; where none has a line of its own, the text may open with one ("Dear Minister, I write to ...")."""
    lines = [block for block in blocks if block.label is Label.SALUTATION]
    first = next((block for block in blocks if block.label is Label.BODY and block.is_prose), None)
    if lines or first is None or not SALUTATIONS.opens(first.words):
        return lines
    end = GREETING_END.search(first.text, 0, LONGEST_GREETING)
    return [first] if end and end[0].startswith(",") else []


LONGEST_GREETING = 80


def _greeted(block: Block) -> list[Quote]:
    """Those whom a salutation greets ("Dear Minister, dear members of the Committee,")."""
    end = block.text.find(": ")
    end = end + 1 if 0 < end < LONGEST_LABEL else len(block.text)
    styled = STYLED.match(block.text)
    if block.is_prose and (text := GREETING_END.search(block.text, styled.end() if styled else 0, end)):
        end = text.start()
    if told := TOLD.search(block.text, 0, end):
        end = told.start()
    again = [m.end() for m in GREETED_COMMA.finditer(block.text, 0, end) if SALUTATIONS.opens(words_of(m["next"]))]
    if again:
        bounds = list(zip([0, *again], [*again, end], strict=True))
    else:
        bounds = _greeted_members(block.text[:end].rstrip(SPACE + ",!:;."))
    return [quote for low, high in bounds if low < high and (quote := _greeted_part(block, low, high))]


# "Exmo. Sr. Presidente", "Egr. dott. Example": abbreviations that end no greeting.
STYLED = re.compile(
    r"(?:(?:exm[oa]s?|ilm[oa]s?|sr[ae]?s?|spett|egr|gent|dr|dott|prof)\.(?:\s?(?:m[oaie]|le))?\s+)+", re.IGNORECASE
)
# In a greeting that the text goes on after, where it does ("Уважаемые депутаты, мы просим ...").
GREETING_END = re.compile(
    r"[.!?:](?=\s)|,\s+(?=(?:мы|ми|біз|we|i|wir|ich|nous|je|я|на|в|у|по|к|this|the undersigned|as|on|in|it|since|after|"
    r"following|обраща\w*|прос\w+|пиш\w+|зверта\w+|\w+(?:íme|емся|ємося|емо|imos|amos|emos|ons|iamo|emy|imy|amy))\b)",
    re.IGNORECASE,
)


# "Господин президент, остановите стройку!"
TOLD = re.compile(r",\s+(?:не\s+)?(?=[а-яіїє]{2,}(?:йте|ите|іть)\b)")


def _greeted_members(text: str) -> list[tuple[int, int]]:
    """Where each of those stands whom a greeting enumerates, the first with the word that greets."""
    words = words_of(text)
    places = list(WORD.finditer(text))
    length = min(SALUTATIONS.at(words, 0), len(places) - 1) if words else 0
    start = places[length].start() if places else 0
    members = members_of(text[start:])
    if share_complement([text[start + low : start + high] for low, high in members]):
        return [(0, len(text))]
    (_, stop), *further = members
    return [(0, start + stop), *((start + low, start + high) for low, high in further)]


# "Dear [Name],", "Estimado Sr. …:": what whoever copies a letter fills in.
BLANK = re.compile(r"(?:\[[^\[\]]{1,60}\]?|<[^<>]{1,60}>|\{[^{}]{1,60}\}|…|(?<!_)_{2,})$")


def _without_blank(text: str) -> str:
    """A greeting without what is to be filled in ("Dear [Name]"); an office in brackets stays."""
    blank = BLANK.search(text)
    words = words_of(blank[0]) if blank else []
    office = blank is not None and blank[0][0] == "[" and OFFICES.has(words) and "your" not in words
    return text if blank is None or office else text[: blank.start()]


FIRST_AND = re.compile(r"(?:and|и|та|und|et|y|e|және)\s")
GREETED_COMMA = re.compile(r"[,!]\s+(?:and\s+|и\s+|und\s+|et\s+)?(?=(?P<next>\S+\s\S+))")


PEERS = Lexicon(
    """friends|colleagues|readers|reader|supporters|comrades|neighbours|neighbors|compatriots|коллеги|друзья|читатели
    |товарищи|соотечественники|земляки|колеги|друзі|читачі|товариші|співвітчизники|достар|әріптестер|отандастар
    |бауырлар|freunde|freundinnen|kolleg*|amigos|amigas|colegas|compañer*|amis|amies|collègues|camarades|amici|colleghi
    |przyjaciele|koleżanki|koledzy|přátelé|kolegové|arkadaşlar|vrienden|collega's"""
)
STYLES = Lexicon(
    """your|excellenc*|honour*|honor*|holiness|majesty|highness|eminence*|moderator|ladies|ваш*|превосходительство
    |excelencia*|excelência*|eccellenz*|exzellenz*|ekscelencj*|magnificen*|santidad|señoría*|мәртебел*|модератор"""
)
NOBODY = WHOM_IT_CONCERNS | wordset(
    """and or of the и или та чи або und oder et ou og och en as os es a o y e u srs sras sres exmos exmas senhores
    senhoras señores señoras"""
)


def _greeted_office(block: Block, low: int, high: int) -> Quote | None:
    """The office that is all of a greeting ("Mr President,"), None for a style ("Your Excellency,")."""
    places = [match for match in WORD.finditer(block.text, low, high) if match[0].lower() not in POLITE]
    words = words_of(" ".join(match[0] for match in places))
    if not places or STYLES.has(words) or not OFFICES.has(words):
        return None
    return block.part(places[0].start(), high, 0.5)


LONGEST_OPENING = 10  # "Dear [Commissioner for Gardens],": a form to fill in


def _greeted_part(block: Block, low: int, high: int) -> Quote | None:
    """Whom a greeting names, None if it is nobody in particular."""
    text = block.text[low:high].rstrip(SPACE + ",!:;.–—")
    text = text.removesuffix("]") if "[" in block.text[low : low + LONGEST_OPENING] else text
    words = words_of(text)
    length = SALUTATIONS.at(words, 0) if words else 0
    text = LAST_AND.sub("", _without_blank(text).rstrip(SPACE))
    matches = list(WORD.finditer(text))
    if len(matches) <= length:
        return _greeted_office(block, low, low + len(text))
    start = matches[length].start()
    ending = GENDERED.match(text, matches[length - 1].end()) if length else None
    if ending:  # "Estimados(as) ministros"
        start = ending.end()
    if further := FIRST_AND.match(text, start):
        start = further.end()
    rest = words_of(text[start:])
    if all(GENERIC_GREETED.has([word]) or word in NOBODY or word in POLITE for word in rest):
        return None
    return block.part(low + start, low + len(text), 0.7)

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
    CLAUSES,
    DEMAND_NOUNS,
    FIRST_PERSON_ENDINGS,
    IMPERATIVES,
    OBLIGATION,
    PLEDGES,
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


LAW = Lexicon(
    """article*|section|covenant|convention|constitution|law|code|treaty|статья|статьи|пункт|конвенци*|конституци*
    |закон|закона|кодекс|пакт|пакта|бабы|баптары|конституция*|заң|заңы|стаття|статті|конституція|закону"""
)
ARTICLE = re.compile(
    r"(?:articles?|art\.|section|paragraph|rule|principle|§|статья|ст\.|пункт|п\.|стаття|artikel|artículo|articolo)"
    r"\s*\d|\d+(?:-бап|-бабы|-статья|-модда)",
    re.IGNORECASE,
)
LAW_REACH = 6
LONGEST_LEAD_IN = 40
LEAST_CLAUSE = 4


def _of_others(words: Sequence[str]) -> bool:
    """Whether a sentence reports what others ask ("The protesters demand:")."""
    return OTHERS.has(words[:6]) and not SPEAKERS.has(words)


@remembered
def introduces_demands(block: Block) -> bool:
    """Whether a block announces demands: it ends open, and asks."""
    text = block.text.rstrip()
    if not text.endswith((":", "…", "to", "-", "–", "that", "—", "՝", "：")):
        return False
    last = _last_sentence(text)
    words = words_of(last)
    if _of_others(words) or _of_law(words):
        return False
    if ASKING.has(words) or OBLIGATION.has(words[-3:]):
        return True
    return DEMAND_NOUNS.has(words) and OBLIGATION.has(words) and not CITED.search(last)


def leads_to_items(block: Block) -> bool:
    """Whether a line that breaks off before list items asks ("We demand that", "Вимагаємо")."""
    if len(block.words) > LONGEST_LEAD_IN or block.text.endswith((".", "!", "?", ";")) or block.marker:
        return False
    if _of_others(block.words):
        return False
    if asks(block.words) is not None:
        return True
    last = words_of(_last_sentence(block.text))
    return block.text.endswith(":") and _obliges(last) and not LAW.has(last)


def _of_law(words: Sequence[str]) -> bool:
    """Whether it is a law or a treaty that asks ("Article 19 of the Covenant requires the state:")."""
    index = ASKING.find(words)
    return LAW.has(words[: min(index or LAW_REACH, LAW_REACH)]) and not SPEAKERS.has(words) and asks(words) is None


@remembered
def leads_elsewhere(block: Block) -> bool:
    """Whether a line announces what those who sign will do themselves, or what a law says."""
    last = words_of(_last_sentence(block.text))
    return PLEDGES.has(block.words) or (LAW.has(last) and asks(last) is None)


@remembered
def names_article(block: Block) -> bool:
    """Whether a list item is an article of a law and what it says: what was broken, not what is asked."""
    return ARTICLE.match(block.text) is not None and not (OBLIGATION.has(block.words) or ASKING.has(block.words))


@remembered
def is_operative(block: Block) -> bool:
    """Whether an item or a paragraph is a clause by which a meeting asks ("Calls upon the government to ...")."""
    words = block.words
    while words and words[0] in LINKING and not CLAUSES.opens(words):
        words = words[1:]
    return CLAUSES.opens(words) and len(words) > LEAST_CLAUSE and block.text[-1] not in ":?"


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
    if DEMAND_NOUNS.opens(words) and block.text.endswith(":"):
        return True
    if DEMAND_NOUNS.has(words) and (ASKING.has(words) or len(words) <= 5):
        return not all(word in ("following", "measures", "steps", "actions", "меры", "следующее") for word in words)
    return False


def asks(words: Sequence[str]) -> int | None:
    """Where in the words of a sentence somebody who signs asks for something; None where nobody does."""
    index = ASKING.find(words)
    while index is not None:
        length = ASKING.at(words, index)
        before = words[max(0, index - ASKER_REACH) : index]
        own = _own(words[index + length - 1]) or _own(words[index]) or _we_after(words, index + length)
        if own or _asked_by_us(before, words, index):
            return index
        index = ASKING.find(words, index + 1)
    return None


def _own(word: str) -> bool:
    """Whether a verb says "we" by its ending."""
    return (word.endswith(FIRST_PERSON_ENDINGS) and not word.isascii()) or word in FIRST_PERSON_LATIN


def _we_after(words: Sequence[str], index: int) -> bool:
    """Whether "we" stands right after the verb, as in German ("Außerdem bitten wir Sie ...")."""
    return words[index : index + 1] in (["wir"], ["ich"], ["wij"], ["vi"])


FIRST_PERSON_LATIN = wordset(
    """exigimos pedimos instamos solicitamos demandamos reclamamos exhortamos llamamos urgimos recomendamos
    demandons exigeons appelons exhortons prions invitons wzywamy apelujemy domagamy prosimy postulujemy
    chiediamo esigiamo invitiamo pretendiamo sollecitiamo apelamos conclamamos reivindicamos qilamiz chaqiramiz
    ediyoruz etemiz cerem vaadimme vetoamme pyydämme kehotamme kräver uppmanar"""
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
    demands: list[Quote] = []
    for start, end in bounds:
        if end - start < SHORTEST:
            continue
        words = words_of(block.text[start : min(end, start + 3000)])
        if block.label is Label.LIST_ITEM and "we" not in words[:12] and not block.text[start:end].endswith("!"):
            continue
        asked = asks(words) is not None or ACRONYM_ASKS.search(block.text, start, end) or _begs(words)
        asked = asked or (bool(demands) and start > 0 and _says_more(words))
        if (asked and not turns_only(block.text[start:end])) or (not listed and _obliges(words)):
            demands.append(block.part(start, _without_tail(block.text, start, end), 0.6 if asked else 0.5))
    return demands


# "We turn to the President and the Parliament.": whom it speaks to, and nothing that is asked.
LONGEST_TURN = 600
TURNS = re.compile(
    r"[^:;]*\b(?:обращаемся|звертаємося|звертаємось|we (?:turn|address ourselves|are writing|write) to|"
    r"үндеу жолдаймыз|жүгінеміз|қарай(?:мыз)?)(?:\s+(?:к|ко|до)\s+(?:(?!\s(?:с|со|з|із|чтобы|щоб)\s)[^:;])*)?[.:]",
    re.IGNORECASE,
)


def _says_more(words: Sequence[str]) -> bool:
    """Whether a sentence after a demand says what else they must do of whom it asked ("Until then they must ...")."""
    index = OBLIGATION.find(words)
    return index is not None and bool(MORE_OF_THEM.intersection(words[max(0, index - 2) : index]))


MORE_OF_THEM = wordset("they it he she она он они вони він вона олар ол")


def turns_only(sentence: str) -> bool:
    """Whether a sentence says to whom the text turns, and not what for."""
    return len(sentence) <= LONGEST_TURN and TURNS.fullmatch(sentence) is not None


NOT_BEGGED = wordset("contact find sign see note visit click share read write send email call check join follow donate")


def _begs(words: Sequence[str]) -> bool:
    """Whether a sentence says "please" of something else than the page it stands on."""
    return words[:1] == ["please"] and words[1:2] != [] and words[1] not in NOT_BEGGED


def _without_tail(text: str, start: int, end: int) -> int:
    return start + len(TAIL.sub("", text[start:end]).rstrip())


def _obliges(words: Sequence[str]) -> bool:
    """Whether a sentence says what those in power must do."""
    index = OBLIGATION.find(words)
    if index is None or index > POWER_REACH + 4 or _reported(words[:index]):
        return False
    if index <= 1 and IMPERSONAL.has(words[: index + 1]):
        return words[index + 1 : index + 2] != [] and not NOT_ASKED.has(words[index + 1 : index + 2])
    if "not" in words[index + 1 : index + 2] and "be" in words[index + 2 : index + 3]:
        return False
    if (POWER.has(words[:index]) and index <= POWER_REACH) or URGENT.has(words[index : index + 5]):
        return True
    plain = index > 0 and words[0] not in NO_SUBJECTS and not SUBORDINATE.intersection(words[:index])
    return plain and _shall_be_done(words, index)


NO_SUBJECTS = wordset(
    "it this that these there those we i you he she they это эти мы я вы они он она це ці ми ви вони das es wir"
)
SUBORDINATE = wordset(
    "that which who whom whether if because when how why what что который которые если когда как що який які dass ob"
)
BE = wordset("be быть бути")
DONE_ENDINGS = ("ed", "en", "ны", "на", "но", "ен", "ён", "ні", "ний", "ано", "ено")
NOT_DONE = wordset(
    "noted remembered understood said mentioned seen considered concerned allowed open even aligned heaven able"
)


def _shall_be_done(words: Sequence[str], index: int) -> bool:
    """Whether something must be done to what the sentence is about ("All records must be published")."""
    after = list(words[index + 1 : index + 5])
    if words[index] in ("müssen", "muss"):
        return words[-1] == "werden"
    after = [word for word in after if not word.endswith("ly") and word != "also"]
    return len(after) > 1 and after[0] in BE and after[1].endswith(DONE_ENDINGS) and after[1] not in NOT_DONE


# "The Working Group found that he should be released": what others said, not what is asked here.
REPORTING = Lexicon(
    """found|said|stated|concluded|noted|held|ruled|according to|told|argued|claims|claimed|believed|promised|wrote
    |сказал*|заявил*|считал*|обещал*|согласно|заявив|вважав|обіцяв"""
)
THAT = Lexicon("that|to|что|що|dass|que")


def _reported(words: Sequence[str]) -> bool:
    index = REPORTING.find(words)
    return index is not None and (THAT.has(words[index:]) or words[index] == "according")


# "Необходимо создать ...": what must be done, of nobody in particular.
IMPERSONAL = Lexicon("необходимо|нужно|следует|необхідно|слід|потрібно|it is essential|it is imperative|it is vital")
NOT_ASKED = Lexicon(
    """отметить|подчеркнуть|сказать|понимать|помнить|напомнить|признать что|учитывать|иметь|зазначити|підкреслити
    |розуміти|пам'ятати|нагадати|note|stress|remember|recall"""
)


@remembered
def opens_with_infinitive(block: Block) -> bool:
    """Whether an item opens with a verb in the infinitive, as what is asked does in Russian and Ukrainian."""
    first = next((word for word in block.words if word not in NEGATIONS), "")
    return len(first) > SHORTEST_VERB and first.endswith(INFINITIVE_ENDINGS) and first not in NO_INFINITIVES


NEGATIONS = wordset("не немедленно незамедлительно срочно негайно невідкладно терміново полностью повністю безусловно")
INFINITIVE_ENDINGS = ("ть", "ться", "чь", "йти", "ести", "вести", "ити", "ати", "яти", "ути", "оти", "увати", "тися")
NO_INFINITIVES = wordset("деятельность власть область часть очередь помощь речь ночь дочь память путь")
SHORTEST_VERB = 4


@remembered
def opens_with_imperative(block: Block) -> bool:
    """Whether an item opens like a demand ("Release ...", "Освободить ...")."""
    return IMPERATIVES.opens(block.words)


@remembered
def opens_with_obligation(block: Block) -> bool:
    """Whether the first sentence of an item says what must be ("Measures must be lawful ...")."""
    first = next(sentences_of(block.text[:1000]), (0, 0))
    index = OBLIGATION.find(words_of(block.text[slice(*first)]))
    return index is not None and 0 < index <= POWER_REACH


ORDINALS = Lexicon(
    """first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|finally|во-первых|во-вторых|в-третьих
    |первое|второе|третье|по-перше|по-друге|по-третє|біріншіден|екіншіден|үшіншіден|erstens|zweitens|drittens
    |primero|segundo|tercero|premièrement|deuxièmement|troisièmement"""
)
BOLD_LEAD = re.compile(r"(?:\*\*|__)\S[^*_]*(?:\*\*|__)")


def opens_as_item(block: Block) -> bool:
    """Whether a paragraph is one of several without marks: "First, ...", or one led by words in bold."""
    return ORDINALS.opens(block.words) or BOLD_LEAD.match(block.text) is not None

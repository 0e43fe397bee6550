"""What a statement asks for: items of lists, and sentences that ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from .address import kind_words
from .announcing import (
    announces_inside,
    asks_for_following,
    introduces_demands,
    is_demand_heading,
    is_topic,
    opens_in_capitals,
    tells_how_to_help,
)
from .asking import LINKING, PLEASE, SPEAKERS, acronym_asks, asks, begs, may_ask, says_more, says_we, turns_only
from .blocks import Block
from .clauses import clauses_of
from .commanding import commands_more
from .going_on import asks_on, commands_behind, opens_with_further_clause, they_ask_on
from .lexicon import Lexicon, Words, wordset
from .lines import WORD, MarkerKind, starts_small, words_of
from .naming import personhood
from .obliging import BY_LAW, NO_SUBJECTS, REPORTING, SAID_REACH, obliges, owes
from .openings import opens_with_imperative, opens_with_infinitive, opens_with_latin_infinitive
from .parts import Demand, Label, Quote
from .quoting import ends_with_speaker, is_told
from .sentences import without_tail
from .signing_bodies import body_asks, meeting_asks, signing_bodies
from .vocabulary.demanding import ASKERS, ASKING, MANIFESTO, RESOLUTIONS, WE_MUST
from .weighed import with_weighed
from .wishing import may_wish, wishes

SHORTEST_NAME = 4
SHORTEST = 3  # "Ask"
LONGEST_LEAD, LONGEST_TOPIC = 8, 12
ASKS_REACH = 8
LONGEST_LEAD_ALONE, LONGEST_BARE = 5, 3
FEWEST_OF_SENTENCE = 4
OFTENER, LONGEST_READ = 2, 3000
LONGEST_HINT = 15


def demands_of(blocks: Sequence[Block]) -> tuple[Demand, ...]:
    """The demands, in the order of the text: list items first of all, sentences where they ask."""
    document = _Document(
        False, _addressed(blocks), signing_bodies(blocks), _is_manifesto(blocks), _is_of_meeting(blocks)
    )
    document = replace(document, listed=_is_listed(blocks, document))
    found: list[_Item] = []
    parent: Block | None = None
    hints = _hints(blocks)
    for index, block in enumerate(blocks):
        if block.label is Label.DEMAND:
            parent = parent if parent and is_below(block, parent) else None
            _add_item(block, parent, found)
            parent = parent or block
        elif block not in hints and (block.label in (Label.BODY, Label.LIST_ITEM) or _greets_and_goes_on(block)):
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            intro = following is not None and (following.label is Label.DEMAND or _leads_on(blocks, index))
            headed = index > 0 and is_demand_heading(blocks[index - 1])
            headed = headed or (bool(found) and opens_with_further_clause(block.text))
            intro = intro or (is_demand_heading(block) and block.text[-1].isalnum())
            if not intro and _goes_on(block, blocks[index - 1], found):
                found.append(_Item(None, None, [block.quote(0.5)]))
                continue
            found += _said(block, document, introduces=intro, headed=headed)
            parent = None if intro else parent
    return with_weighed(blocks, tuple(item.demand() for item in found), document.addressed)


def _hints(blocks: Sequence[Block]) -> set[Block]:
    """The short sentences below a heading of what readers can do ("How to sign" / "Fill in the form.")."""
    hints: set[Block] = set()
    for above, block in pairwise(blocks):
        short = block.ends_sentence and len(block.words) <= LONGEST_HINT
        if short and (above in hints or tells_how_to_help(above)):
            hints.add(block)
    return hints


def _goes_on(block: Block, above: Block, found: Sequence[_Item]) -> bool:
    """Whether a line goes on with a demand that ends the block above it ("We demand an answer." / "Dass ...")."""
    if not found or block.sentences > 1 or found[-1].quotes[-1].spans[-1].end < above.spans[-1].end - 1:
        return False
    return asks_on(block.text) and not is_told(block, 0)


def _greets_and_goes_on(block: Block) -> bool:
    """Whether a greeting is the beginning of a sentence ("Monsieur le maire, revenez sur votre décision.")."""
    return block.label is Label.SALUTATION and block.text.endswith(".") and "," in block.text


def _leads_on(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line leads to demands below a heading ("We call upon:" / "The Parliament:" / "- ...")."""
    heading, item = blocks[index + 1 : index + 2], blocks[index + 2 : index + 3]
    headed = bool(heading and item) and heading[0].text.endswith(":") and item[0].label is Label.DEMAND
    return headed and blocks[index].text.endswith(":")


@dataclass(frozen=True, slots=True)
class _Document:
    """By what a sentence of it is read: whether a list says what it asks, and words that name whom it addresses.

    `bodies` are the nouns of the bodies that sign it ("council"); a manifesto asks by what "we must" do, and the
    resolution of a meeting by what those ask who came to it.
    """

    listed: bool
    addressed: frozenset[str]
    bodies: frozenset[str]
    manifesto: bool
    meeting: bool


def _is_listed(blocks: Sequence[Block], document: _Document) -> bool:
    """Whether a list says what a text asks; it is but one of its points where far more sentences say what must be."""
    items = sum(block.label is Label.DEMAND for block in blocks)
    due = (True for block in blocks if block.label is Label.BODY for _ in _due(block, document))
    return items > 0 and next(islice(due, OFTENER * items, None), None) is None


def _due(block: Block, document: _Document) -> Iterator[tuple[int, int]]:
    """The bounds of the sentences of a block that say what must be."""
    for start, end in block.sentence_bounds if _may_hold_demand(block, document) else ():
        if end - start < SHORTEST:
            continue
        words = Words(words_of(block.text[start : min(end, start + LONGEST_READ)]))
        if _cannot_ask(block, start, end, words) or is_told(block, start):
            continue
        if _is_due(block.text[start:end], words, document):
            yield start, end


def _addressed(blocks: Sequence[Block]) -> frozenset[str]:
    """The words in capitals of the lines that address somebody ("Open letter to the Pearville Council")."""
    head = [block for block in blocks if block.label in (Label.ADDRESSEE, Label.SALUTATION, Label.TITLE)]
    names = {token for block in head if not block.text.isupper() for token in block.text.split()[1:]}
    words = {word for token in names if token[:1].isupper() for word in words_of(token)}
    return frozenset(word for word in words if len(word) >= SHORTEST_NAME and not kind_words([word]))


def _is_manifesto(blocks: Sequence[Block]) -> bool:
    return any(block.label is Label.TITLE and MANIFESTO.has(block.words) for block in blocks)


def _is_of_meeting(blocks: Sequence[Block]) -> bool:
    return any(block.label is Label.TITLE and RESOLUTIONS.has(block.words) for block in blocks)


@dataclass
class _Item:
    """A demand in the making: its block, None for a sentence of prose, and all that belongs to it."""

    block: Block | None
    number: str | None
    quotes: list[Quote]
    last: Block | None = None  # the block of the last quotation

    def add(self, below: _Item) -> None:
        """Go on with an item below this one; what stands between them stays, as a demand is quoted word for word."""
        if last := self.last or self.block:
            self.quotes[-1] = last.quote(0.9)
        self.quotes += below.quotes
        self.last = below.block

    def demand(self) -> Demand:
        """The demand, with the items below it."""
        if len(self.quotes) == 1:
            return Demand(self.number, self.quotes[0])
        spans = tuple(span for quote in self.quotes for span in quote.spans)
        return Demand(self.number, Quote(" ".join(quote.text for quote in self.quotes), spans, 0.7))


def _add_item(block: Block, parent: Block | None, found: list[_Item]) -> None:
    """Add a list item; one below another is said with it, or takes the place of a mere introduction."""
    marker = block.marker
    if marker is None and block.gap == 0 and found and found[-1].number is not None:
        return
    if marker is None and introduces_demands(block):  # "We also demand:" within a list
        return
    text = without_tail(block.text)
    if not text:
        return
    number = marker.value if marker and marker.kind is not MarkerKind.BULLET else None
    item = _Item(block, number, [block.part(0, len(text), 0.9)])
    leads = parent is not None and (_introduces(parent) or _heads(parent, block))
    if marker is None and found and found[-1].block and _explains(found[-1].block, block):
        found[-1].add(item)
    elif parent is None or not found or _asks_itself(block):
        found.append(item)
    elif leads and found[-1].block is parent and parent.sentences == 1:
        found[-1] = item
    elif _leads_at_end(parent):
        if found[-1].block is parent:
            found[-1].quotes = [parent.part(0, parent.sentence_bounds[-2][1], 0.8)]
        found.append(item)
    elif leads or _is_whole(parent, block):
        found.append(item)
    else:
        found[-1].add(item)


def _explains(item: Block, block: Block) -> bool:
    """Whether a paragraph goes on with the heading above it, itself a demand ("Open it" / "It was closed in May.")."""
    if item.marker is not None:
        return is_topic(item)
    heading = not item.ends_sentence and item.text[-1].isalnum() and len(item.words) <= LONGEST_TOPIC
    says = opens_with_imperative(block) or opens_with_infinitive(block) or opens_with_latin_infinitive(block)
    return heading and block.ends_sentence and not says


def is_below(block: Block, parent: Block) -> bool:
    """Whether an item belongs to the item above it: set in further, or a bullet or letter under a number."""
    if block.marker is None or parent.marker is None:
        return False
    deeper = block.rows[0].indent >= parent.rows[0].indent + 2
    lesser = parent.marker.kind is MarkerKind.NUMBER and block.marker.kind is not MarkerKind.NUMBER
    return deeper or lesser


def _heads(parent: Block, item: Block) -> bool:
    """Whether an item only names the matter of those below it ("2. Gardens" / "- Open them to all.")."""
    bare = parent.text[-1].isalnum() or parent.text.endswith((")", "."))
    short = len(parent.words) <= LONGEST_TOPIC and len(parent.words) < len(item.words)
    says = opens_with_imperative(parent) or opens_with_infinitive(parent)
    says = says and not parent.text.isupper()
    whole = item.ends_sentence or item.text.endswith((",", ";")) or opens_with_imperative(item)
    return bare and short and not says and whole


def _is_whole(parent: Block, item: Block) -> bool:
    """Whether an item below another is a sentence of its own, as the other is ("1. Open it." / "- Pay them.")."""
    whole = item.ends_sentence and not starts_small(item.text)
    above = parent.ends_sentence or (parent.text.endswith(":") and parent.sentences > 1)
    return whole and above and len(item.words) >= FEWEST_OF_SENTENCE


def _asks_itself(item: Block) -> bool:
    """Whether an item below another is a demand of its own ("9. Keep the law:" / "a) We demand that ...")."""
    return item.ends_sentence and asks(item.words[:ASKS_REACH]) is not None


def _introduces(parent: Block) -> bool:
    """Whether an item only leads to those below it ("1. We call on the parliament to:")."""
    if not parent.text.endswith(":"):
        return False
    return introduces_demands(parent) or (len(parent.words) <= LONGEST_LEAD and not opens_with_imperative(parent))


def _leads_at_end(parent: Block) -> bool:
    """Whether an item is a demand of its own, and its last words lead to those below it ("Open it. In particular:")."""
    if parent.sentences == 1 or not parent.text.endswith(":"):
        return False
    return len(words_of(parent.text[slice(*parent.sentence_bounds[-1])])) <= LONGEST_BARE


def _said(block: Block, document: _Document, *, introduces: bool, headed: bool) -> list[_Item]:
    """What a paragraph asks: the clauses that it counts, and its other sentences that ask."""
    lead, clauses = clauses_of(block)
    if not clauses:
        bounds = [bounds for bounds in block.sentence_bounds[:-1] if not asks_for_following(block.text[slice(*bounds)])]
        bounds = bounds if introduces else block.sentence_bounds
        return [_Item(None, None, [quote]) for quote in _sentences(block, bounds, document, headed=headed)]
    before = [bounds for bounds in block.sentence_bounds if bounds[1] <= lead]
    after = [bounds for bounds in block.sentence_bounds if bounds[0] >= clauses[-1].end]
    counted = [(c.number, block.part(c.start, _end(block.text, c.start, c.end), 0.6)) for c in clauses]
    return [
        *(_Item(None, None, [quote]) for quote in _sentences(block, before, document)),
        *(_Item(None, number, [quote]) for number, quote in counted),
        *(_Item(None, None, [quote]) for quote in _sentences(block, after, document)),
    ]


def _sentences(
    block: Block, bounds: list[tuple[int, int]], document: _Document, *, headed: bool = False
) -> list[Quote]:
    """The sentences of a paragraph that ask; where a list says it all, only the plainest of them.

    Below a heading that announces demands, those that say what to do ask as well.
    """
    if not (headed or _may_hold_demand(block, document)):
        return []
    demands: list[Quote] = []
    for start, end in bounds:
        words = Words(words_of(block.text[start : min(end, start + LONGEST_READ)]))
        if _cannot_ask(block, start, end, words):
            continue
        index = asks(words)
        if index is not None and _is_in_brackets(block.text[start:end], words, index):
            continue
        if _is_bare(words, index) or is_told(block, start):
            continue
        asked = index is not None or _asks_by_itself(block, start, end, words)
        asked = asked or ((headed or (bool(demands) and start > 0)) and (says_more(words) or commands_more(words)))
        asked = asked or (headed and start == 0 and opens_with_further_clause(block.text))
        asked = asked or (bool(demands) and _goes_on_from(demands[-1], block, start, end))
        if (asked and not turns_only(block.text[start:end])) or (
            not document.listed and _is_due(block.text[start:end], words, document)
        ):
            start += _before_asking(block.text[start:end], words, index)
            demands.append(block.part(start, _end(block.text, start, end), 0.6 if asked else 0.5))
    return demands


def _goes_on_from(demand: Quote, block: Block, start: int, end: int) -> bool:
    """Whether a sentence goes on with the verb of the demand above it, or with what else those ask who ask there."""
    if asks_on(block.text[start:end]):
        return True
    if not block.text[:start].rstrip().endswith(demand.text):
        return False
    above = max(bounds for bounds in block.sentence_bounds if bounds[1] <= start)
    return they_ask_on(words_of(block.text[start:end]), words_of(block.text[slice(*above)]))


def _asks_by_itself(block: Block, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a sentence asks without a verb of asking of its own, wherever it stands."""
    if start == 0 and opens_in_capitals(block):
        return True
    sentence = block.text[start:end]
    return acronym_asks(sentence) or begs(words) or announces_inside(sentence) or commands_behind(sentence)


def _may_hold_demand(block: Block, document: _Document) -> bool:
    """Whether any sentence of a block can be one that asks: a quick look."""
    if may_ask(block) or ": " in block.text or opens_in_capitals(block) or not BEGGING.isdisjoint(block.words):
        return True
    return not document.listed and (may_wish(block) or (document.manifesto and WE_MUST.has(block.words)))


def _cannot_ask(block: Block, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a sentence is a question, leads to what is asked, or is an item in which those who sign do not speak.

    The numbered paragraphs of a declaration are text like any other.
    """
    if end - start < SHORTEST or block.text[end - 1] == "?" or (block.text[end - 1] == ":" and _only_leads(words)):
        return True
    if block.label is not Label.LIST_ITEM or (block.is_prose and block.ends_sentence):
        return False
    return not ("we" in words[:12] or block.text[start:end].endswith("!") or says_we(words))


def _is_due(sentence: str, words: Sequence[str], document: _Document) -> bool:
    """Whether a sentence says what must be or is wished, in the words of those who sign."""
    if BY_LAW.opens(words) or ends_with_speaker(sentence):
        return False
    if document.meeting and meeting_asks(words):
        return True
    if body_asks(words, document.bodies) or (document.manifesto and WE_MUST.opens(words)):
        return True
    quoted = sentence[0] in QUOTES and not QUOTED_NAME.match(sentence)
    if not quoted and (obliges(words, document.addressed) or _named_must(sentence, words)):
        return True
    return wishes(sentence, words)


def _named_must(sentence: str, words: Sequence[str]) -> bool:
    """Whether a sentence says what they must do whom it names, and who are no person ("Stack Orchard must ...")."""
    if REPORTING.has(words[-SAID_REACH:]):
        return False
    index = MUST.find(words[:LONGEST_SUBJECT])
    subject = [token.strip(QUOTATION_MARKS) for token in sentence.split()[: index or 0]]
    if not subject or not subject[0][:1].isupper() or len(words_of(" ".join(subject))) != index:
        return False
    if not all(token[:1].isupper() or token in BETWEEN_NAMES for token in subject) or len(subject) < FEWEST_OF_NAME:
        return False
    if owes(words, index):
        return False
    return personhood(" ".join(subject)) <= UNSURE and subject[0].lower() not in NO_SUBJECTS


# "Pear Systems and Plum Labs must publish ..."
MUST = Lexicon(
    """must|needs to|need to|should|должен|должна|должны|обязан|обязана|обязаны|повинен|повинна|повинні
    |має|moet|moeten|debe|deben|debería|deberían|deve|devem|deveria|deveriam|dovrebbe|devono|doit|doivent|devrait
    |devraient|powinien|powinna|powinno|powinni|musi|ha de|han de"""
)
LONGEST_SUBJECT, FEWEST_OF_NAME, UNSURE = 8, 2, 1
QUOTATION_MARKS = "«»“”„\"'‘’"
BETWEEN_NAMES = wordset("and of the for & и та і y e et de del des do da")
QUOTED_NAME = re.compile(r"[«“„\"][^«»“”„\"]{2,60}[»”“\"]\s\w")
BEGGING = PLEASE | {"merci"}
QUOTES = '“«„"‘'


def _is_in_brackets(sentence: str, words: Sequence[str], index: int) -> bool:
    """Whether a sentence asks by the way ("You may print this letter (we ask you to keep its title).")."""
    matches = list(WORD.finditer(sentence)) if "(" in sentence else []
    before = sentence[: matches[index].start()] if len(matches) == len(words) else ""
    return before.count("(") > before.count(")") and before.find("(") > 0


def _before_asking(sentence: str, words: Sequence[str], index: int | None) -> int:
    """How much of a sentence goes before the clause that asks, where that is more than half of it; else 0."""
    if index is None or 2 * index <= len(words) or len(words) - index < ASKS_REACH or SPEAKERS.opens(words):
        return 0
    matches = list(WORD.finditer(sentence))
    verb = matches[index].start() if len(matches) == len(words) else 0
    cut = max(sentence.rfind(sign, 0, verb) for sign in (", ", "; ", ": ", " – ", " — "))
    opening = OPENING.match(sentence, cut) if cut > 0 else None
    return opening.end() if opening and 2 * cut >= len(sentence) else 0


# A clause that goes on with "and" says no more than half of the sentence.
OPENING = re.compile(r"[,;:–—\s]++(?!(?:and|и|та|und|et|y|e|i)\s)")


def _is_bare(words: Sequence[str], index: int | None) -> bool:
    """Whether a sentence is nothing but the verb that asks ("We demand", "Талап етеміз")."""
    if len(words) > LONGEST_BARE or index is None or index + ASKING.at(words, index) < len(words):
        return False
    if words[index] >= CHINESE and len(words[index]) > LONGEST_CHINESE_VERB:
        return False  # one word is a whole clause
    return all(word in LINKING or ASKERS.has([word]) for word in words[:index])


CHINESE, LONGEST_CHINESE_VERB = "\u3400", 6


def _only_leads(words: Sequence[str]) -> bool:
    """Whether a sentence that ends with a colon says that something is asked, and hardly what ("Wir fordern:")."""
    return len(words) - (asks(words) or 0) <= LONGEST_LEAD_ALONE


def _end(text: str, start: int, end: int) -> int:
    return start + len(without_tail(text[start:end]))

"""Sentences that ask by several weak signs together, where the rules found little or nothing of what a text asks.

Each sentence that is no demand yet is weighed by signs. Where at least three are heavy enough, and at least twice as
many as the rules found demands, they are the demands of the document as well. A single sentence is never enough: one
that says what must be may tell a law or a habit, several near one another ask.

The weights are natural logarithms of odds, learned by logistic regression from the 3,664 sentences outside of demands
in 133 documents of nine sets, as the rules read them before they were made to fit these sets. Learned without the
set on which they were then tried, they brought the F1 of all demands from .754 to .801 and that of the mean set from
.782 to .816. Few documents gained, and much: four or five, in which the rules had found next to nothing. None lost.
Signs by which to drop demands of the rules, and signs of a list as a whole, were tried and brought nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .blocks import READ_IN_WORDS, Block
from .lexicon import Words
from .lines import words_of
from .obliging import BY_LAW, REPORTING, obliges
from .parts import Demand, Label, Quote
from .quoting import is_told
from .sentences import without_tail
from .turkic import shall_be
from .vocabulary.demanding import OBLIGATION
from .wishing import may_wish, wishes

DUE = 2.2  # it says what must be or is wished, as the rules read it
DUTY_FIRST = 1.8  # a word of duty among its first words
IN_ITEM = 2.3  # it stands in an item of a list
DUTY_ABOVE, DUTY_BELOW = 1.4, 1.6  # a word of duty in the sentence above, or below
NONE_FOUND = 0.4  # the rules found no demand at all
ENOUGH = 3.1
FEWEST, OFTENER = 3, 2
FIRST_WORDS, LONGEST_READ = 8, 3000
# "It must have been lovely."
HAS_BEEN = re.compile(r"\b(?:must|should|may) have\s\w+(?:ed|en)\b")
TEXT = (Label.BODY, Label.LIST_ITEM, Label.DEMAND)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a block, its words, and whether one of them is of duty."""

    block: Block
    start: int
    end: int
    words: Words
    duty: bool

    @property
    def text(self) -> str:
        return self.block.text[self.start : self.end]

    @property
    def quote(self) -> Quote:
        return self.block.part(self.start, self.start + len(without_tail(self.text)), 0.4)


def with_weighed(blocks: Sequence[Block], demands: tuple[Demand, ...], addressed: frozenset[str]) -> tuple[Demand, ...]:
    """The demands, with the sentences that ask by their signs where the rules found far fewer."""
    fewest = max(FEWEST, OFTENER * len(demands))
    text = [block for block in blocks if block.label in TEXT]
    if sum(len(block.sentence_bounds) for block in text if may_wish(block)) < fewest + len(demands):
        return demands
    likely = _likely([sentence for block in text for sentence in _sentences(block)], demands)
    if len(likely) < fewest:
        return demands
    heavy = [sentence for weight, sentence in likely if weight >= ENOUGH or _is_due(sentence, addressed)]
    if len(heavy) < fewest:
        return demands
    more = tuple(Demand(None, sentence.quote) for sentence in heavy)
    return tuple(sorted(demands + more, key=lambda demand: demand.quote.spans[0].start))


def _sentences(block: Block) -> Iterator[_Sentence]:
    """The sentences of a block; without words where none of the block is of duty."""
    read = len(block.text) > READ_IN_WORDS or OBLIGATION.has(block.words)
    for start, end in block.sentence_bounds:
        words = Words(words_of(block.text[start : min(end, start + LONGEST_READ)]) if read else ())
        yield _Sentence(block, start, end, words, OBLIGATION.has(words))


def _likely(sentences: Sequence[_Sentence], demands: Sequence[Demand]) -> list[tuple[float, _Sentence]]:
    """The sentences outside of the demands that weigh enough, or would if what they say is due, and their weights."""
    starts = [demand.quote.spans[0].start for demand in demands]
    ends = [demand.quote.spans[-1].end for demand in demands]
    likely = []
    for index, sentence in enumerate(sentences):
        weight = _weight_around(sentences, index) + (0 if demands else NONE_FOUND)
        if weight + DUE < ENOUGH or not _may_ask(sentence):
            continue
        spans = sentence.quote.spans
        behind = bisect_right(ends, spans[0].start)  # the first demand that ends behind its beginning
        if behind == len(demands) or starts[behind] >= spans[-1].end:
            likely.append((weight, sentence))
    return likely


def _weight_around(sentences: Sequence[_Sentence], index: int) -> float:
    """What the first words of a sentence, its place and its neighbours weigh."""
    sentence = sentences[index]
    weight = DUTY_FIRST if sentence.duty and OBLIGATION.has(sentence.words[:FIRST_WORDS]) else 0.0
    weight += IN_ITEM if sentence.block.marker else 0.0
    weight += DUTY_ABOVE if index > 0 and sentences[index - 1].duty else 0.0
    return weight + (DUTY_BELOW if index + 1 < len(sentences) and sentences[index + 1].duty else 0.0)


def _may_ask(sentence: _Sentence) -> bool:
    """Whether a sentence is no question, leads to nothing, and is not what others said, a law says or has been."""
    if not without_tail(sentence.text) or sentence.text.endswith(("?", ":")):
        return False
    if REPORTING.has(sentence.words[:FIRST_WORDS]) or BY_LAW.opens(sentence.words) or HAS_BEEN.search(sentence.text):
        return False
    return not is_told(sentence.block, sentence.start)


def _is_due(sentence: _Sentence, addressed: frozenset[str]) -> bool:
    """Whether the rules read a sentence as what must be or is wished, wherever it stands."""
    if not may_wish(sentence.block):
        return False
    words = sentence.words or Words(words_of(sentence.text[:LONGEST_READ]))
    return obliges(words, addressed) or wishes(sentence.text, words) or shall_be(words)

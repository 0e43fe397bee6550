"""Lines joined to blocks: a paragraph that was wrapped by hand is several lines and one block."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import wraps
from itertools import accumulate, pairwise
from statistics import median
from typing import Any, Generic, TypeVar

from .lexicon import Words, wordset
from .lines import MOST_LINES, SPACE, Marker, Row, starts_small, words_of
from .parts import Label, Quote, Span
from .sentences import sentences_of

ENDING = ".!?…।。！？"
CLOSING_MARKS = "”»\"'’)]」』）"
NARROWEST, WIDEST = 50, 120
# Of the lines of a wrapped paragraph at least so many break in the middle of what they say; of a list few do.
LEAST_BROKEN = 0.3
LONGEST_WORD = 12
SHORTEST_CHINESE = 30  # characters of a paragraph whose words have no space between them
# So much of a block is cut into words.
READ_IN_WORDS = 4000
# Words after which no line of a list ends.
HANGING_WORDS = wordset(
    """of on to the and for in from by with at a an or о об к и по в во на от за для про до с со у та і й з із von für
    der die und de la del du des et y los las im am vom zum zur w z i na do"""
)


# "by Anna Example | 12 May 2020 | News" stands under a headline and does not go on with it.
PAGE_BYLINE = re.compile(r"(?:by|von|par|por)\s[^.|]{2,80}\s[|·•]\s", re.IGNORECASE)

Answer = TypeVar("Answer")
DIGIT = re.compile(r"\d")


class once(Generic[Answer]):  # noqa: N801  # read as the decorator it is, like `property`
    """A property that is worked out once; `cached_property` takes a lock in Python 3.11, for each of all lines."""

    def __init__(self, work_out: Callable[[Any], Answer]) -> None:
        self.work_out = work_out
        self.name = work_out.__name__
        self.__doc__ = work_out.__doc__

    def __get__(self, block: Any, owner: type) -> Answer:
        """The answer, which from now on stands in the object itself."""
        answer = block.__dict__[self.name] = self.work_out(block)
        return answer


@dataclass(eq=False)
class Block:
    """One or several lines that belong together, such as a wrapped paragraph or a list item."""

    rows: list[Row]
    memo: dict[object, Any] = field(default_factory=dict)  # answers to `remembered` questions
    marker: Marker | None = field(init=False)  # the list marker before the block
    gap: int = field(init=False)  # how many blank lines stand before the block
    label: Label = field(init=False)  # what the block, and so each of its lines, is

    def __post_init__(self) -> None:
        first = self.rows[0]
        self.marker, self.gap, self.label = first.marker, first.gap, first.label

    def drop(self, length: int) -> None:
        """Take so many characters off its beginning, as its list marker was."""
        row = self.rows[0]
        row.text, row.at = row.text[length:], row.at + length
        for known in (
            "text",
            "words",
            "spans",
            "_offsets",
            "ends_sentence",
            "sentence_bounds",
            "sentences",
            "is_prose",
            "has_digits",
        ):
            self.__dict__.pop(known, None)
        self.memo = {}

    @once
    def text(self) -> str:
        """The words of the block, its lines joined by a space, without its list marker."""
        return self.rows[0].text if len(self.rows) == 1 else " ".join(row.text for row in self.rows)

    @once
    def words(self) -> list[str]:
        """The first words of the block in lower case."""
        return Words(words_of(self.text[:READ_IN_WORDS]))

    def mark(self, label: Label, confidence: float) -> None:
        """Give the block and all its lines their label."""
        self.label = label
        for row in self.rows:
            row.mark(label, confidence)

    @once
    def spans(self) -> tuple[Span, ...]:
        """Where the block stands in the source, without markers and outer space."""
        return tuple(Span(row.at, row.stop) for row in self.rows)

    def quote(self, confidence: float = 1.0) -> Quote:
        """The block as a quotation."""
        return Quote(self.text, self.spans, confidence)

    def part(self, start: int, end: int, confidence: float = 1.0) -> Quote:
        """A quotation of a piece of `text`."""
        spans = []
        for index in range(bisect_right(self._offsets, start) - 1, bisect_left(self._offsets, end)):
            row, offset = self.rows[index], self._offsets[index]
            low, high = max(start - offset, 0), min(end - offset, len(row.text))
            if low < high:
                spans.append(Span(row.at + low, row.at + high))
        return Quote(self.text[start:end], tuple(spans), confidence)

    @once
    def _offsets(self) -> list[int]:
        """Where each line begins in `text`."""
        return [0, *accumulate(len(row.text) + 1 for row in self.rows[:-1])]

    @once
    def ends_sentence(self) -> bool:
        """Whether the block closes with the punctuation of a sentence."""
        return self.text.rstrip(CLOSING_MARKS)[-1:] in ENDING if self.text else False

    @once
    def sentence_bounds(self) -> list[tuple[int, int]]:
        """Where each sentence of `text` begins and ends."""
        return list(sentences_of(self.text))

    @once
    def sentences(self) -> int:
        """How many sentences its beginning holds, roughly."""
        beginning = self.text[:1500]
        bounds = self.sentence_bounds if beginning == self.text else list(sentences_of(beginning))
        return max(1, len(bounds))

    @once
    def has_digits(self) -> bool:
        """Whether a digit stands in it: without one it states no date, no telephone, no street, no count."""
        return DIGIT.search(self.text) is not None

    @once
    def is_prose(self) -> bool:
        """Whether it reads as running text."""
        count = len(self.words)
        if len(self.text) >= 300 or (len(self.text) >= SHORTEST_CHINESE and "。" in self.text):
            return True
        return count >= 12 and (self.ends_sentence or self.sentences > 1 or self.text.endswith((":", ";")))


def remembered(question: Callable[[Block], Answer]) -> Callable[[Block], Answer]:
    """A question about the words of a block, worked out once: many ask it, and lines come again."""

    @wraps(question)
    def answer(block: Block) -> Answer:
        memo = block.memo
        if question not in memo:
            memo[question] = question(block)
        return memo[question]  # type: ignore[no-any-return]

    return answer


def _share_memos(blocks: list[Block]) -> None:
    """Give blocks of the same single line one memory."""
    memos: dict[tuple[str, str], dict[object, Any]] = {}
    for block in blocks:
        if len(block.rows) == 1:
            marker = block.marker
            block.memo = memos.setdefault((marker.text if marker else "", block.text), block.memo)


def blocks_of(rows: list[Row]) -> list[Block]:
    """The blocks of a text, in order; blank lines belong to none."""
    width = _wrapped_width(rows)
    blocks: list[Block] = []
    for paragraph in _paragraphs(rows):
        if len(blocks) == MOST_LINES:
            blocks[-1].rows += paragraph
            continue
        wrapped = width if width and _is_broken(paragraph) else None
        apart = _are_items(paragraph)
        for index, row in enumerate(paragraph):
            goes_on = index > 0 and not apart and _continues(paragraph[index - 1], row, wrapped)
            if len(blocks) == MOST_LINES or goes_on:
                blocks[-1].rows.append(row)
            else:
                blocks.append(Block([row]))
    _share_memos(blocks)
    return blocks


def _paragraphs(rows: list[Row]) -> Iterator[list[Row]]:
    """Lines that neither a blank line nor a list marker parts."""
    lines: list[Row] = []
    for row in rows:
        if lines and (row.gap or row.marker or not row.text):
            yield lines
            lines = []
        if row.text:
            lines.append(row)
    if lines:
        yield lines


def _are_items(paragraph: list[Row]) -> bool:
    """Whether lines that begin with small letters are items: the first words of all of them end alike, as verbs do."""
    if len(paragraph) < FEWEST_ITEMS or not all(starts_small(row.text) for row in paragraph):
        return False
    endings = {row.text.partition(" ")[0].rstrip(",")[-2:] for row in paragraph}
    return len(endings) == 1 and endings.pop() in ENDINGS_OF_VERBS


FEWEST_ITEMS, ENDINGS_OF_VERBS = 3, frozenset(("ть", "ти", "ar", "er", "ir", "re", "ać", "ić", "yć"))


def _wrapped_width(rows: list[Row]) -> int | None:
    """The width at which the text was wrapped by hand, None if it was not."""
    pairs = list(_neighbours(rows))
    lengths = [len(before.text) for before, _ in pairs]
    if len(lengths) < 4 or not _broken(pairs):
        return None
    long = [length for length in lengths if length >= NARROWEST]
    if not long or len(long) < 0.6 * len(lengths):
        return None
    width = int(median(long))
    return width if width <= WIDEST and max(long) <= 1.6 * width else None


def _neighbours(rows: list[Row]) -> Iterator[tuple[Row, Row]]:
    for before, row in pairwise(rows):
        if before.text and row.text and row.marker is None:
            yield before, row


def _is_broken(paragraph: list[Row]) -> bool:
    """Whether the lines are those of a wrapped paragraph and no list of names, each on its own line."""
    pairs = list(pairwise(paragraph))
    return _broken(pairs) or (len(pairs) == 1 and not _is_full(paragraph[0]))


def _broken(pairs: list[tuple[Row, Row]]) -> bool:
    broken = sum(starts_small(row.text) or _hangs(before) for before, row in pairs)
    return broken >= LEAST_BROKEN * len(pairs)


def _hangs(row: Row) -> bool:
    """Whether a line breaks off after a word that leads to the next."""
    return row.text[-1].isalpha() and row.text[-LONGEST_WORD:].split()[-1].lower() in HANGING_WORDS


def _is_full(row: Row) -> bool:
    """Whether a line ends like a sentence or an item."""
    return row.text.rstrip(CLOSING_MARKS + SPACE)[-1:] in ENDING + ":;,"


def _continues(before: Row, row: Row, width: int | None) -> bool:
    """Whether a line goes on with the sentence of the line before it; a row of a table goes on with nothing."""
    if "\t" in row.text or "\t" in before.text:
        return False
    if width and len(before.text) >= 0.7 * width:
        return True
    if PAGE_BYLINE.match(row.text):
        return False
    open_end = before.text[-1] not in ".!?…:;" and len(before.text) >= NARROWEST
    return open_end and (starts_small(row.text) or _hangs(before))

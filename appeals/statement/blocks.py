"""Lines joined to blocks: a paragraph that was wrapped by hand is several lines and one block."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, wraps
from itertools import accumulate, pairwise
from statistics import median
from typing import Any, TypeVar

from .lines import MOST_LINES, Marker, Row, words_of
from .parts import Label, Quote, Span

SENTENCE_END = re.compile(r"[.!?…][”»\"'’)\]]*\s+(?=[«“\"„(]?[^\W\d_a-zа-яё])")
ENDING = ".!?…"
CLOSING_MARKS = "”»\"'’)]"
NARROWEST, WIDEST = 50, 120


@dataclass(eq=False)
class Block:
    """One or several lines that belong together, such as a wrapped paragraph or a list item."""

    rows: list[Row]
    memo: dict[object, Any] = field(default_factory=dict)  # answers to `remembered` questions

    @cached_property
    def text(self) -> str:
        """The words of the block, its lines joined by a space, without its list marker."""
        return self.rows[0].text if len(self.rows) == 1 else " ".join(row.text for row in self.rows)

    @cached_property
    def words(self) -> list[str]:
        """The first words of the block in lower case."""
        return words_of(self.text[:4000])

    @property
    def marker(self) -> Marker | None:
        """The list marker before the block."""
        return self.rows[0].marker

    @property
    def gap(self) -> int:
        """How many blank lines stand before the block."""
        return self.rows[0].gap

    @property
    def label(self) -> Label:
        """What the block is."""
        return self.rows[0].label

    def mark(self, label: Label, confidence: float) -> None:
        """Give all lines of the block their label."""
        for row in self.rows:
            row.mark(label, confidence)

    @cached_property
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

    @cached_property
    def _offsets(self) -> list[int]:
        """Where each line begins in `text`."""
        return [0, *accumulate(len(row.text) + 1 for row in self.rows[:-1])]

    @cached_property
    def ends_sentence(self) -> bool:
        """Whether the block closes with the punctuation of a sentence."""
        return self.text.rstrip(CLOSING_MARKS)[-1:] in ENDING if self.text else False

    @cached_property
    def sentences(self) -> int:
        """How many sentences its beginning holds, roughly."""
        return len(SENTENCE_END.findall(self.text[:1500])) + 1

    @cached_property
    def is_prose(self) -> bool:
        """Whether it reads as running text."""
        count = len(self.words)
        if len(self.text) >= 300:
            return True
        return count >= 12 and (self.ends_sentence or self.sentences > 1 or self.text.endswith((":", ";")))


Answer = TypeVar("Answer")


def remembered(question: Callable[[Block], Answer]) -> Callable[[Block], Answer]:
    """A question about the words of a block, worked out once: many ask it, and lines come again."""

    @wraps(question)
    def answer(block: Block) -> Answer:
        memo = block.memo
        if question not in memo:
            memo[question] = question(block)
        known: Answer = memo[question]
        return known

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
    before: Row | None = None
    for row in rows:
        if not row.text:
            continue
        if before is not None and (len(blocks) == MOST_LINES or _continues(before, row, width)):
            blocks[-1].rows.append(row)
        else:
            blocks.append(Block([row]))
        before = row
    _share_memos(blocks)
    return blocks


def _wrapped_width(rows: list[Row]) -> int | None:
    """The width at which the text was wrapped by hand, None if it was not."""
    lengths = [len(before.text) for before, row in _neighbours(rows)]
    if len(lengths) < 4:
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


def _continues(before: Row, row: Row, width: int | None) -> bool:
    """Whether a line goes on with the sentence of the line before it."""
    if row.gap or row.marker is not None:
        return False
    if width and len(before.text) >= 0.7 * width:
        return True
    open_end = before.text[-1] not in ".!?…:;" and len(before.text) >= NARROWEST
    return open_end and row.text[0].islower()

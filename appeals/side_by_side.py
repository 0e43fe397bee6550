"""Two texts beside each other: two appeals, or two languages of one, paragraph by paragraph.

Paragraphs of one language stand beside each other where they share words, in the order of both texts. Of translations
nothing is compared: they stand beside each other as they come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from django.db.models import prefetch_related_objects
from django.db.models.functions import Coalesce
from django.utils.functional import cached_property

from appeals.models import Signature, Text
from appeals.rendering import block_spans
from signatories.listed import WITH_PAGES
from signatories.models import Agent

# A longer text is compared as far as this. It would take its square of comparisons.
MOST_PARAGRAPHS = 300
# So much of their words two paragraphs share before they stand beside each other. Of common words alone ("and", "the")
# two paragraphs of different documents were seen to share 0.38.
ALIKE = 0.45
_WORD = re.compile(r"\w+|\W+")


@dataclass(frozen=True)
class Piece:
    """Words of a paragraph, and whether the other one has them too."""

    words: str
    is_shared: bool


@dataclass(frozen=True)
class Pair:
    """Two paragraphs beside each other; one of them can be missing."""

    left: Sequence[Piece]
    right: Sequence[Piece]


class SideBySide:
    def __init__(self, left: Text, right: Text) -> None:
        self.left = left
        self.right = right

    @property
    def texts(self) -> tuple[Text, Text]:
        return self.left, self.right

    @property
    def is_of_one_appeal(self) -> bool:
        return self.left.appeal_id == self.right.appeal_id

    @property
    def is_of_one_language(self) -> bool:
        return self.left.language == self.right.language

    @cached_property
    def pairs(self) -> Sequence[Pair]:
        if not self._alike:
            left, right = self._paragraphs
            return [Pair(_whole(one), _whole(other)) for one, other in zip_longest(left, right, fillvalue="")]
        return [Pair(*_compared(one, other)) for one, other in self._alike]

    @property
    def is_compared(self) -> bool:
        """Whether any paragraph of one is like one of the other."""
        return bool(self._alike)

    @cached_property
    def _paragraphs(self) -> tuple[list[str], list[str]]:
        return _paragraphs(self.left), _paragraphs(self.right)

    @cached_property
    def _alike(self) -> list[tuple[str, str]]:
        """The paragraphs beside each other; none where no two are alike."""
        if not self.is_of_one_language:
            return []
        aligned = list(_aligned(*self._paragraphs))
        return aligned if any(left and right for left, right in aligned) else []

    @property
    def is_cut(self) -> bool:
        return any(len(block_spans(text.body)) > MOST_PARAGRAPHS for text in self.texts)

    @cached_property
    def signatories(self) -> Sequence[Agent]:
        """Records with a page that are certainly tied to a signature under each of the two appeals."""
        if self.is_of_one_appeal:
            return []
        kept = Coalesce("agent__merged_into", "agent")
        under = [
            set(signatures.shown().tied().order_by().values_list(kept, flat=True))
            for signatures in (Signature.objects.filter(entry__list__appeal=text.appeal_id) for text in self.texts)
        ]
        shared = Agent.objects.filter(pk__in=under[0] & under[1])
        by_name = list(shared.by_name().values_list("identifier", flat=True))
        agents = sorted(WITH_PAGES.having(by_name), key=lambda agent: by_name.index(agent.identifier))
        prefetch_related_objects(agents, "names")
        return agents


def text_at(identifier: str) -> Text | None:
    """The published text that an identifier names: its own, or that of an appeal, whose first text it is then."""
    own, of_appeal = (Text.objects.filter(**{name: identifier}) for name in ("identifier", "appeal__identifier"))
    named = own.order_by().values("pk").union(of_appeal.order_by().values("pk"))
    found = Text.objects.visible().filter(pk__in=named, held=True)
    return found.select_related("appeal").order_by("language", "pk").first()


def _paragraphs(text: Text) -> list[str]:
    """Without what is withheld."""
    spans = block_spans(text.body)[:MOST_PARAGRAPHS]
    return [text.appeal.redaction.clean_part(text.plain, start, end).strip() for start, end in spans]


def _aligned(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Paragraphs beside each other in the order of both texts, so that as many words as possible are shared."""
    words = [[frozenset(re.findall(r"\w+", one.casefold())) for one in side] for side in (left, right)]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    likeness = [[_likeness(one, other) for other in words[1]] for one in words[0]]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            together = best[i + 1][j + 1] + likeness[i][j] if likeness[i][j] >= ALIKE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], together)
    i = j = 0
    while i < len(left) and j < len(right):
        if likeness[i][j] >= ALIKE and best[i][j] == best[i + 1][j + 1] + likeness[i][j]:
            yield left[i], right[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield left[i], ""
            i += 1
        else:
            yield "", right[j]
            j += 1
    yield from ((one, "") for one in left[i:])
    yield from (("", other) for other in right[j:])


def _likeness(left: frozenset[str], right: frozenset[str]) -> float:
    """The share of their words that both have, from 0 to 1 (the coefficient of Dice)."""
    return 2 * len(left & right) / ((len(left) + len(right)) or 1)


def _compared(left: str, right: str) -> tuple[list[Piece], list[Piece]]:
    if not left or not right:
        return _whole(left), _whole(right)
    words = [_WORD.findall(one) for one in (left, right)]
    pieces: tuple[list[Piece], list[Piece]] = ([], [])
    matcher = SequenceMatcher(None, *([word.casefold() for word in side] for side in words), autojunk=False)
    for operation, i1, i2, j1, j2 in matcher.get_opcodes():
        for side, of_side, first, last in zip(pieces, words, (i1, j1), (i2, j2), strict=True):
            if first < last:
                side.append(Piece("".join(of_side[first:last]), operation == "equal"))
    return pieces


def _whole(paragraph: str) -> list[Piece]:
    return [Piece(paragraph, is_shared=True)] if paragraph else []

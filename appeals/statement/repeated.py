"""Demands that stand twice: in a few words at the head of a page, and in full in the letter below."""

from __future__ import annotations

from collections.abc import Sequence

from .announcing import is_topic
from .blocks import Block
from .parts import Label
from .vocabulary.demanding import ASKING, OBLIGATION
from .vocabulary.ruling import RULERS, SELF_RULING

FEWEST, SHORTEST, MOST = 2, 2, 0.6


def mark_repeated(blocks: list[Block]) -> None:
    """Label the items that say demands in full; those that say the same in a few words before them are none."""
    brief = {tuple(block.words): block for block in blocks if block.label is Label.DEMAND and is_topic(block)}
    whole = _in_full(blocks, brief) if len(brief) >= FEWEST else {}
    asking = sum(ASKING.has(item.words) or OBLIGATION.has(item.words) for item in whole.values())
    if len(whole) < max(FEWEST, len(brief)) or asking < MOST * len(whole) or _are_answers(blocks, whole):
        return
    for words, item in whole.items():
        item.mark(Label.DEMAND, 0.7)
        brief[words].mark(Label.LIST_ITEM, 0.6)


def _are_answers(blocks: Sequence[Block], whole: dict[tuple[str, ...], Block]) -> bool:
    """Whether what leads to the items tells of those in power ("What the mayor answered:")."""
    first = min(item.rows[0].number for item in whole.values())
    above = [block for block in blocks if block.rows[0].number < first and block.marker is None]
    lead = above[-1].words if above and above[-1].text.endswith(":") else []
    return RULERS.has(lead) or SELF_RULING.has(lead)


def _in_full(blocks: Sequence[Block], brief: dict[tuple[str, ...], Block]) -> dict[tuple[str, ...], Block]:
    """The items below those in a few words that open with the same words and go on, by these words."""
    lengths = sorted({len(words) for words in brief if len(words) >= SHORTEST})
    whole: dict[tuple[str, ...], Block] = {}
    for block in blocks:
        if block.marker is None or block.label not in (Label.BODY, Label.DEMAND):
            continue
        for length in lengths:
            words = tuple(block.words[:length])
            if words in brief and len(block.words) > length and brief[words].rows[0].number < block.rows[0].number:
                whole.setdefault(words, block)
    return whole

"""Demands whose numbers stand on lines of their own ("01" / "Open the gardens" / "The council must ..." / "02")."""

from __future__ import annotations

import re
from itertools import chain, pairwise

from .blocks import Block
from .parallel import has_form
from .parts import Label

NUMBER = re.compile(r"(?:№|#|no\.?|n[°º]\.?)?\s?0?(?P<number>\d{1,2})\s?[.:)]?", re.IGNORECASE)
# A number, a heading and a paragraph or two: longer items are sections, with lists of their own.
FEWEST, FARTHEST = 2, 4


def mark_counted_apart(blocks: list[Block], index: int) -> int | None:
    """Label what stands below each number of a count that begins at `index`; where it ends, None where none does."""
    numbers = [index] if index < len(blocks) and _number(blocks[index]) == 1 else []
    for at in range(index + 1, len(blocks)):
        if not numbers or at - numbers[-1] > FARTHEST or blocks[at].label is not Label.BODY:
            break
        if _number(blocks[at]) == len(numbers) + 1:
            numbers.append(at)
    if len(numbers) < FEWEST:
        return None
    end = _end(blocks, numbers)
    found = [_demanded(blocks[number + 1 : further]) for number, further in pairwise([*numbers, end])]
    if not all(found):
        return None
    for block in chain.from_iterable(found):
        block.mark(Label.DEMAND, 0.7)
    return end


def _number(block: Block) -> int | None:
    match = NUMBER.fullmatch(block.text) if block.marker is None else None
    return int(match["number"]) if match else None


def _end(blocks: list[Block], numbers: list[int]) -> int:
    """Where the last item ends: it has no more lines than the longest above it, and no blank line if they have none."""
    longest = max(further - number for number, further in pairwise(numbers))
    close = not any(blocks[at].gap for number, further in pairwise(numbers) for at in range(number + 1, further))
    end = numbers[-1] + 1
    while end < min(len(blocks), numbers[-1] + longest) and not (close and blocks[end].gap):
        end += 1
    return end


def _demanded(item: list[Block]) -> list[Block]:
    """The lines of an item that say what to do below its heading; else the heading, where it does."""
    return [block for block in item[1:] if has_form(block)] or [block for block in item[:1] if has_form(block)]

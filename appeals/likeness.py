"""Whether two texts are nearly the same words, told from a small sample of each.

A sample holds the lowest hashes of all runs of four words. The same words give the same hashes, so two
texts that share much have hashes in common, and an index over the hashes finds them without reading texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from zlib import crc32

RUN = 4
MOST_HASHES = 256
HALF = 2**31


def word_sample(text: str) -> list[int]:
    """The sample of a text: at most 256 numbers, in order; none for a text of fewer than four words."""
    words = " ".join(re.findall(r"\w+", text.casefold())).encode("utf-8", "replace").split()
    runs = map(b" ".join, zip(*(words[at:] for at in range(RUN)), strict=False))
    # A checksum is hash enough, for nobody gains by two runs with the same one; an import makes them by the million.
    lowest = sorted(set(map(crc32, runs)))[:MOST_HASHES]
    # PostgreSQL's integer has a sign.
    return [number - HALF for number in lowest]


def likeness(one: Iterable[int], other: Iterable[int]) -> float:
    """How much of the shorter text stands in the other, from 0 to 1, as far as the samples tell."""
    first, second = set(one), set(other)
    if not first or not second:
        return 0.0
    # Beyond the lower of the two ends one sample says nothing.
    end = min(max(first), max(second))
    first, second = {h for h in first if h <= end}, {h for h in second if h <= end}
    return len(first & second) / max(1, min(len(first), len(second)))

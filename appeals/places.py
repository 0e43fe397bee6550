"""Places in a text, told by places in what was made of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

# So many signs of a text are made anew where a place lies among them.
_PART = 500


class Places:
    """Where in a text the signs stand that were made of it.

    `made` makes them of any part of the text, sign by sign: of one sign several, or none. Few places of a long text are
    asked for, so it is made anew part by part, which is fast, and the parts that hold them some times more.
    """

    def __init__(self, text: str, made: Callable[[str], str]) -> None:
        self._text, self._made = text, made
        self._ends = list(accumulate(len(made(text[at : at + _PART])) for at in range(0, len(text), _PART)))

    def __getitem__(self, place: int) -> int:
        """Of the sign at `place` the sign of the text that it was made of; of the end the end of the text."""
        part = bisect_right(self._ends, place)
        if part == len(self._ends):
            return len(self._text)
        begin, before = part * _PART, self._ends[part - 1] if part else 0
        return begin + bisect_right(
            range(_PART), place - before, key=lambda at: len(self._made(self._text[begin : begin + at + 1]))
        )

    def behind(self, place: int) -> int:
        """Where the next sign stands in the text of which anything was made."""
        own, behind = self[place], place + 1
        while (at := self[behind]) == own:
            behind += 1
        return at

"""A list of words and phrases to look for, quickly, in text that was cut into words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

PART = re.compile(r"[^\W_]+(?:'[^\W_]+)*\*?")


class Lexicon:
    """Words and phrases; a star at the end of a word stands for any ending ("signator*").

    Words are compared in lower case as `lines.words_of` makes them.
    """

    def __init__(self, entries: str | Iterable[str]) -> None:
        self._exact: dict[str, list[tuple[str, ...]]] = {}
        self._prefix: dict[str, list[tuple[str, ...]]] = {}
        for entry in entries.split("|") if isinstance(entries, str) else entries:
            first, *rest = PART.findall(entry.lower())
            table = self._prefix if first.endswith("*") else self._exact
            table.setdefault(first.rstrip("*"), []).append(tuple(rest))
        self._lengths = sorted({len(prefix) for prefix in self._prefix})

    def at(self, words: Sequence[str], index: int) -> int:
        """How many words the longest entry that begins at `index` covers; 0 where none does."""
        word = words[index]
        rests = list(self._exact.get(word, ()))
        for length in self._lengths:
            if length > len(word):
                break
            rests += self._prefix.get(word[:length], ())
        return max((1 + len(rest) for rest in rests if _follows(words, index + 1, rest)), default=0)

    def find(self, words: Sequence[str], start: int = 0, stop: int | None = None) -> int | None:
        """The index of the first word, from `start` on and before `stop`, at which an entry begins."""
        for index in range(start, len(words) if stop is None else min(stop, len(words))):
            if self.at(words, index):
                return index
        return None

    def has(self, words: Sequence[str]) -> bool:
        """Whether any entry stands in the words."""
        return self.find(words) is not None

    def count(self, words: Sequence[str]) -> int:
        """At how many words an entry begins."""
        return sum(1 for index in range(len(words)) if self.at(words, index))

    def opens(self, words: Sequence[str]) -> bool:
        """Whether the words begin with an entry."""
        return bool(words) and self.at(words, 0) > 0

    def is_all(self, words: Sequence[str]) -> bool:
        """Whether the words are one entry and nothing else."""
        return bool(words) and self.at(words, 0) == len(words)


def _follows(words: Sequence[str], start: int, rest: tuple[str, ...]) -> bool:
    if start + len(rest) > len(words):
        return False
    return all(
        words[start + offset].startswith(part[:-1]) if part.endswith("*") else words[start + offset] == part
        for offset, part in enumerate(rest)
    )

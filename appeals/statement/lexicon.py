"""A list of words and phrases to look for, quickly, in text that was cut into words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

PART = re.compile(r"\*?[^\W_]+(?:'[^\W_]+)*\*?")
Rests = tuple[tuple[str, ...], ...]
Table = dict[str, list[tuple[str, ...]]]
MOST_REMEMBERED = 50_000
HEAD = 3


class Words(list[str]):
    """Words about which many lexicons are asked, and their first letters: in most lexicons no entry begins so."""

    __slots__ = ("heads",)

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__(words)
        self.heads = frozenset([word[:HEAD] for word in self])


class _Rests(dict[str, Rests]):
    """What may follow a word that begins an entry, for each entry, the longest first; remembered for the next."""

    def __init__(self, exact: Table, prefix: Table, suffix: Table) -> None:
        super().__init__()
        self.exact, self.prefix, self.suffix = exact, prefix, suffix
        self.lengths = sorted({len(start) for start in prefix})
        self.ends = sorted({len(end) for end in suffix})

    def __missing__(self, word: str) -> Rests:
        """Looked up in the tables once."""
        found = list(self.exact.get(word, ()))
        for length in self.lengths:
            if length > len(word):
                break
            found += self.prefix.get(word[:length], ())
        for length in self.ends:
            found += self.suffix.get(word[-length:], ())
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        rests = self[word] = tuple(sorted(found, key=len, reverse=True))
        return rests


class _AnyHeads(frozenset[str]):
    """The first letters of words that are known by their last ones."""

    def __contains__(self, head: object) -> bool:
        return True

    def isdisjoint(self, heads: Iterable[object]) -> bool:
        return False


class Lexicon:
    """Words and phrases; a star stands for any ending of a word ("signator*"), before one for any beginning ("*maker").

    Words are compared in lower case as `lines.words_of` makes them.
    """

    def __init__(self, entries: str | Iterable[str]) -> None:
        self.entries = tuple(entries.split("|") if isinstance(entries, str) else entries)
        exact: Table = {}
        prefix: Table = {}
        suffix: Table = {}
        for entry in self.entries:
            first, *rest = PART.findall(entry.lower())
            table = suffix if first.startswith("*") else prefix if first.endswith("*") else exact
            table.setdefault(first.strip("*"), []).append(tuple(rest))
        # Most words of a text begin no entry: their first letters tell.
        self._head = min([HEAD, *map(len, prefix)])
        heads = frozenset(first[: self._head] for first in [*exact, *prefix])
        self._heads = _AnyHeads() if suffix else heads
        self._rests = _Rests(exact, prefix, suffix)

    def at(self, words: Sequence[str], index: int) -> int:
        """How many words the longest entry that begins at `index` covers; 0 where none does."""
        word = words[index]
        return _length(words, index, self._rests[word]) if word[: self._head] in self._heads else 0

    def find(self, words: Sequence[str], start: int = 0) -> int | None:
        """The index of the first word, from `start` on, at which an entry begins."""
        head, heads, rests = self._head, self._heads, self._rests
        if head == HEAD and isinstance(words, Words) and heads.isdisjoint(words.heads):
            return None
        for index, word in enumerate(words[start:] if start else words, start):
            if word[:head] in heads and (known := rests[word]) and _length(words, index, known):
                return index
        return None

    def has(self, words: Sequence[str]) -> bool:
        """Whether any entry stands in the words."""
        return self.find(words) is not None

    def count(self, words: Sequence[str]) -> int:
        """At how many words an entry begins."""
        head, heads, count = self._head, self._heads, 0
        for index, word in enumerate(words):
            if word[:head] in heads and self.at(words, index):
                count += 1
        return count

    def opens(self, words: Sequence[str]) -> bool:
        """Whether the words begin with an entry."""
        return bool(words) and words[0][: self._head] in self._heads and self.at(words, 0) > 0

    def is_all(self, words: Sequence[str]) -> bool:
        """Whether the words are one entry and nothing else."""
        return bool(words) and words[0][: self._head] in self._heads and self.at(words, 0) == len(words)


def _length(words: Sequence[str], index: int, rests: Rests) -> int:
    """How many words the longest entry covers that begins at `index` and may go on so; 0 where none does."""
    for rest in rests:
        if not rest or _follows(words, index + 1, rest):
            return 1 + len(rest)
    return 0


def _follows(words: Sequence[str], start: int, rest: tuple[str, ...]) -> bool:
    if start + len(rest) > len(words):
        return False
    for index, part in enumerate(rest, start):
        word = words[index]
        if word != part and not (part[-1] == "*" and word.startswith(part[:-1])):
            return False
    return True


def wordset(text: str) -> frozenset[str]:
    """The words of a text that space parts."""
    return frozenset(text.split())


def phraseset(text: str) -> frozenset[str]:
    """The phrases of a text that strokes part ("new york|oslo")."""
    return frozenset(phrase.strip() for phrase in text.split("|"))

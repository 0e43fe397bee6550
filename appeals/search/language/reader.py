"""From what was typed to a `Reading`: any text is read, what makes no sense is repaired, and the work is bounded.

The text is cut into tokens; a minus or a field waits for the word, phrase or bracket that follows it.
"""

import dataclasses
import re
from collections.abc import Iterable, Iterator

from .query import FIELDS, All, Any, Not, Part, Phrase, Problem, Reading, Repair, Word, Years
from .words import Token, plain, tidy, tokens

# The longest query is longer than the most words at their longest, so that a canonical query is never cut.
LONGEST_QUERY = 4000
MOST_WORDS = 32
LONGEST_WORD = 60
LONGEST_PIECE = 40
SHORTEST_PREFIX = 2

_OR = frozenset(("OR", "ИЛИ", "НЕМЕСЕ", "АБО"))
_AND = frozenset(("AND",))
_NOT = frozenset(("NOT",))

_QUOTES = '"\u201c-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\u301d-\u301f\uff02'
_SINGLE = "'\u2018-\u201b"
_DASHES = "-\u2010-\u2015\u2212"
_TOKEN = re.compile(
    rf"(?P<minus>(?<![^\s(])[{_DASHES}]+(?=[^{_DASHES}\s]))"
    r"|(?P<open>\()|(?P<close>\))"
    rf"|[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?:[{_QUOTES}]|(?P<unclosed>$))"
    rf"|(?<![^\s(:\-])[{_SINGLE}](?P<single>[^{_SINGLE}]+)[{_SINGLE}](?![^\s)])"
    r"|(?P<field>[^\W\d_]+):"
    rf"|(?P<chunk>[^\s(){_QUOTES}]+)"
)
_BINDING = re.compile(rf"[{_DASHES}.@_'\u2019]")  # between the halves of human-rights and of 1.2
_YEARS = re.compile(rf"([1-9]\d{{3}})?(?:(\.\.+|\u2026|[{_DASHES}])([1-9]\d{{3}})?)?")
_NO_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def read(query: str) -> Reading:
    """What a query asks for. Never raises; takes time linear in the length of the query, and bounded."""
    reader = _Reader()
    if len(query) > LONGEST_QUERY:
        reader.repair(Problem.TOO_LONG, query[LONGEST_QUERY : LONGEST_QUERY + LONGEST_PIECE])
    for found in _TOKEN.finditer(tidy(_NO_TEXT.sub(" ", query[:LONGEST_QUERY]))):
        reader.take(found)
    return reader.finish()


@dataclasses.dataclass
class _Bracket:
    """The inside of a bracket: groups that must all hold, and of each group one part."""

    negated: bool = False
    within: str | None = None
    groups: list[list[Part]] = dataclasses.field(default_factory=list)
    joins: bool = False  # after an OR: the next part belongs to the last group

    def add(self, part: Part) -> None:
        if self.joins:
            self.groups[-1].append(part)
        else:
            self.groups.append([part])
        self.joins = False

    def part(self) -> Part | None:
        whole = _one(All, [_one(Any, group) for group in self.groups])
        return None if whole is None else _unless(self.negated, whole)


class _Reader:
    def __init__(self) -> None:
        self._brackets = [_Bracket()]
        self._negated = False
        self._field: str | None = None
        self._words_left = MOST_WORDS
        self._repairs: dict[Repair, None] = {}

    def repair(self, problem: Problem, piece: str) -> None:
        piece = " ".join(_NO_TEXT.sub(" ", piece).split())
        self._repairs[Repair(problem, piece[:LONGEST_PIECE])] = None

    def take(self, found: re.Match[str]) -> None:
        text = found[0]
        if found["minus"]:
            self._negated = True
        elif found["open"]:
            self._open()
        elif found["close"]:
            self._close()
        elif found["field"]:
            self._begin_field(found)
        elif self._field == "year":
            self._years(text)
        elif found["chunk"]:
            self._chunk(text)
        else:
            if found["unclosed"] is not None:
                self.repair(Problem.QUOTATION, text)
            self._phrase([token.text for token in tokens(found["phrase"] or found["single"] or "")])

    def finish(self) -> Reading:
        if len(self._brackets) > 1:
            self.repair(Problem.BRACKET, "(")
        while len(self._brackets) > 1:
            self._close()
        self._drop_waiting()
        return Reading(self._brackets[0].part(), tuple(self._repairs))

    def _open(self) -> None:
        if self._field == "year":
            self._drop_waiting()
        self._brackets.append(_Bracket(self._negated, self._field or self._brackets[-1].within))
        self._negated, self._field = False, None

    def _close(self) -> None:
        self._drop_waiting()
        if len(self._brackets) == 1:
            self.repair(Problem.BRACKET, ")")
            return
        part = self._brackets.pop().part()
        if part is not None:
            self._brackets[-1].add(part)

    def _drop_waiting(self) -> None:
        """What waited for a word that did not come."""
        if self._negated:
            self.repair(Problem.OPERATOR, "-")
        if self._field:
            self.repair(Problem.FIELD, f"{self._field}:")
        if self._brackets[-1].joins:
            self.repair(Problem.OPERATOR, "OR")
        self._negated, self._field, self._brackets[-1].joins = False, None, False

    def _begin_field(self, found: re.Match[str]) -> None:
        name = found["field"].lower()
        if self._field:
            self.repair(Problem.FIELD, f"{self._field}:")
            self._field = None
        if name == "year" or name in FIELDS:
            self._field = name
            return
        if found.string[found.end() : found.end() + 1].strip():
            self.repair(Problem.FIELD, found[0])
        self._chunk(found["field"])

    def _years(self, text: str) -> None:
        self._field = None
        found = _YEARS.fullmatch(text.rstrip(",;"))
        years = [int(year) for year in found.group(1, 3) if year] if found else []
        if not found or not years:
            self.repair(Problem.YEAR, f"year:{text}")
            self._negated = False
        elif found[2] and len(years) == 1:
            self._add(Years(years[0], None) if found[1] else Years(None, years[0]))
        else:
            self._add(Years(min(years), max(years)))

    def _chunk(self, text: str) -> None:
        """What stands between spaces: an operator, a word, words with a hyphen between, or several with commas."""
        if "*" in text:
            self._open_ended(text)
            return
        for group in _bound(text):
            words = [token.text for token in group]
            if len(words) > 1:
                self._phrase(words)
            elif words[0] in _OR:
                self._or()
            elif words[0] in _NOT:
                self._negated = True
            elif words[0] not in _AND:
                self._word(words[0])

    def _open_ended(self, text: str) -> None:
        """A word whose end is open. A * in the middle opens the end there; one at the beginning does nothing."""
        before, star, after = text.lstrip("*").partition("*")
        words = [token.text for token in tokens(before)]
        if text[0] == "*" or not words or next(tokens(after), None):
            self.repair(Problem.WILDCARD, text)
        for word in words[:-1]:
            self._word(word)
        if words:
            ends = bool(star) and before.endswith(words[-1])
            if ends and len(plain(words[-1])) < SHORTEST_PREFIX:
                self.repair(Problem.SHORT_PREFIX, text)
                ends = False
            self._word(words[-1], prefix=ends)

    def _or(self) -> None:
        bracket = self._brackets[-1]
        self._drop_waiting()
        if bracket.groups:
            bracket.joins = True
        else:
            self.repair(Problem.OPERATOR, "OR")

    def _word(self, text: str, prefix: bool = False) -> None:
        text = self._cut(text)
        if not prefix and text in _OR | _AND | _NOT:
            text = text.lower()
        self._add(Word(text, self._of_field(), prefix))

    def _phrase(self, words: list[str]) -> None:
        if words:
            self._add(Phrase(tuple(self._cut(word) for word in words), self._of_field()))

    def _of_field(self) -> str | None:
        return self._field or self._brackets[-1].within

    def _cut(self, word: str) -> str:
        if len(word) <= LONGEST_WORD:
            return word
        self.repair(Problem.LONG_WORD, word)
        return next(tokens(word[:LONGEST_WORD])).text

    def _add(self, part: Word | Phrase | Years) -> None:
        negated, self._negated, self._field = self._negated, False, None
        if isinstance(part, Phrase) and len(part.words) > self._words_left > 0:
            self.repair(Problem.TOO_MANY, part.words[self._words_left])
            part = Phrase(part.words[: self._words_left], part.field)
        elif self._words_left == 0:
            if all(repair.problem != Problem.TOO_MANY for repair in self._repairs):
                self.repair(Problem.TOO_MANY, str(part))
            return
        self._words_left -= len(part.words) if isinstance(part, Phrase) else 1
        self._brackets[-1].add(_unless(negated, part))


def _bound(text: str) -> Iterator[list[Token]]:
    """The words of a chunk, those together that a hyphen or a point binds."""
    group: list[Token] = []
    for token in tokens(text):
        if group and not _BINDING.fullmatch(text, group[-1].end, token.start):
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _one(kind: type[All] | type[Any], parts: Iterable[Part | None]) -> Part | None:
    """The parts as one: without doubles, and without brackets that change nothing."""
    flat: dict[Part, None] = {}
    for part in parts:
        if isinstance(part, All | Any) and isinstance(part, kind):
            flat |= dict.fromkeys(part.parts)
        elif part is not None:
            flat[part] = None
    return kind(tuple(flat)) if len(flat) > 1 else next(iter(flat), None)


def _unless(negated: bool, part: Part) -> Part:
    if not negated:
        return part
    return part.part if isinstance(part, Not) else Not(part)

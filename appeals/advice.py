"""How a query was read, said in words, and what else could be asked where it finds little."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from appeals.filters import Asked
from appeals.search import engine
from appeals.search.language.query import All, Any, Not, Part, Phrase, Problem, Reading, Word, Years, leaves

# What a search finds less than this of, it found little of.
LITTLE = 3
# Of so many parts of a query it is said what they would find.
MOST_PARTS = 8
MOST_SPELLINGS = 4

PROBLEMS = {
    Problem.TOO_LONG: gettext_lazy("The query is too long. It was read up to here:"),
    Problem.TOO_MANY: gettext_lazy("The query has too many words. The rest was left out, from here on:"),
    Problem.LONG_WORD: gettext_lazy("This word is too long and was cut:"),
    Problem.QUOTATION: gettext_lazy("A quotation mark is not closed. The phrase was read to its end:"),
    Problem.BRACKET: gettext_lazy("A bracket is not closed or not opened. It was left out:"),
    Problem.OPERATOR: gettext_lazy("Left out, because a word is missing beside it:"),
    Problem.WILDCARD: gettext_lazy("Only the end of a word can be left open. Another sign * was left out:"),
    Problem.SHORT_PREFIX: gettext_lazy("Too little stands before the sign *. It was read as a word:"),
    Problem.FIELD: gettext_lazy("There is no such field, or nothing to look for in it:"),
    Problem.YEAR: gettext_lazy("This is no year and no two years (2012 or 2012..2019):"),
    Problem.OPEN_END: gettext_lazy("Nothing has it as a whole word. It was taken for the beginning of one:"),
    Problem.LAYOUT: gettext_lazy("Nothing has what was typed. It was read as typed on another keyboard:"),
}
IN_FIELD = {
    "title": gettext_lazy("%(words)s in a title"),
    "demand": gettext_lazy("%(words)s in a demand"),
    "name": gettext_lazy("%(words)s in a name"),
    "addressee": gettext_lazy("%(words)s among those addressed"),
    "affiliation": gettext_lazy("%(words)s in an affiliation"),
    "place": gettext_lazy("%(words)s as a place"),
}


@dataclass(frozen=True)
class Link:
    """Another query: in words, as the parameters of an address, and how many it finds where that is known."""

    words: str
    query: str
    count: int | None = None


class Advice:
    """What is said of a search beside its hits. `counts` tells what it found: kind -> how many."""

    def __init__(self, asked: Asked, counts: Mapping[str, int]) -> None:
        self.asked = asked
        self.counts = counts

    @property
    def read_as(self) -> str:
        root = self.asked.reading.root
        return in_words(root) if root else ""

    @property
    def repairs(self) -> list[tuple[str, str]]:
        return [(PROBLEMS[repair.problem], repair.piece) for repair in self.asked.reading.repairs]

    @property
    def found_little(self) -> bool:
        return bool(self.asked.q) and sum(self.counts.values()) < LITTLE

    @cached_property
    def did_you_mean(self) -> list[Link]:
        """The query with the words that find little spelled as the archive spells words like them, the likeliest first.

        Where there are several such words, each way takes the likeliest spelling of the others. Only what finds more
        than was found is worth a click.
        """
        words = [leaf for leaf in self._leaves if isinstance(leaf, Word) and not leaf.prefix]
        rare = [word for word in words if self._count(word, chosen={}) < LITTLE]
        spellings = {word: found for word in rare if (found := engine.did_you_mean(word.text))}
        likeliest = {word: found[0] for word, found in spellings.items()}
        ways = [likeliest | {word: spelled} for word, found in spellings.items() for spelled in found]
        little = sum(self.counts.values())
        queries = dict.fromkeys(_respelled(self.asked.reading.root, way) for way in ways)
        better = (str(query) for query in queries if self._count(query) > little)
        return [Link(query, self.asked.with_words(query)) for query in islice(better, MOST_SPELLINGS)]

    @cached_property
    def parts(self) -> list[Link]:
        """What the words of the query find by themselves."""
        if len(self._leaves) < 2:
            return []
        return [Link(in_words(leaf), self.asked.with_words(str(leaf)), self._count(leaf)) for leaf in self._leaves]

    @cached_property
    def unfiltered(self) -> Link | None:
        """The same words without the filters, where there are some."""
        root = self.asked.reading.root
        if not (root and self.asked.chosen):
            return None
        return Link(in_words(root), self.asked.words_query, self._count(root, chosen={}))

    @cached_property
    def _leaves(self) -> list[Word | Phrase | Years]:
        return list(islice(dict.fromkeys(leaves(self.asked.reading.root)), MOST_PARTS))

    def _count(self, part: Part, chosen: Mapping[str, object] | None = None) -> int:
        chosen = self.asked.chosen if chosen is None else chosen
        return sum(engine.count(kind, Reading(part), chosen, exact=self.asked.exact) for kind in self.counts)


def in_words(part: Part) -> str:
    """A query as a reader would say it."""
    match part:
        case All(parts):
            return _(" and ").join(map(_grouped, parts))
        case Any(parts):
            return _(" or ").join(map(_grouped, parts))
        case Not(inner):
            return _("not %(words)s") % {"words": _grouped(inner)}
        case Years(first, last):
            return _years(first, last)
        case Phrase(words, field):
            return _in_field(_("the words “%(words)s” side by side") % {"words": " ".join(words)}, field)
        case Word(text, field, prefix):
            words = _("words that begin with “%(word)s”") if prefix else _("“%(word)s”")
            return _in_field(words % {"word": text}, field)


def _grouped(part: Part) -> str:
    return f"({in_words(part)})" if isinstance(part, All | Any) else in_words(part)


def _in_field(words: str, field: str | None) -> str:
    return IN_FIELD[field] % {"words": words} if field else words


def _years(first: int | None, last: int | None) -> str:
    if first == last:
        return _("the year %(year)d") % {"year": first}
    if first is None:
        return _("the years until %(year)d") % {"year": last}
    if last is None:
        return _("the years since %(year)d") % {"year": first}
    return _("the years %(first)d to %(last)d") % {"first": first, "last": last}


def _respelled(part: Part, spellings: Mapping[Part, str]) -> Part:
    match part:
        case All(parts) | Any(parts):
            return type(part)(tuple(_respelled(inner, spellings) for inner in parts))
        case Not(inner):
            return Not(_respelled(inner, spellings))
        case _:
            return replace(part, text=spellings[part]) if part in spellings else part

"""From a query as it was read to a query of tantivy."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence

import tantivy
from tantivy import Occur

from appeals.search import schema as fields
from appeals.search.language import query as read
from appeals.search.language.names import idea_keys, name_keys
from appeals.search.language.stems import OTHER, alternatives, is_common, stems
from appeals.search.language.words import plain, tokens

# How much a word counts where it stands. A part that is stemmed and folded counts alike in both fields.
WEIGHTS = {"title": 4.0, "demand": 3.0, "name": 3.0, "body": 1.0, "addressee": 1.5, "affiliation": 1.0, "place": 1.5}
# tantivy compares the length of a text with the mean of all documents, of which one in ten is an appeal. So each text
# of an appeal is held to be long, and a word that it says once counts less than one that it says often.
_WEIGHTS_IN_APPEALS = WEIGHTS | {"title": 8.0, "demand": 6.0, "addressee": 3.0}
# What the archive calls a demand counts less than what it says itself; what a word stands for less than the word.
_THEME_COUNTS = 0.5
_IDEA_COUNTS = 0.3
# A word that stands in several parts counts a little more than in the best of them alone.
_OTHERS_COUNT = 0.2

_RANGE = re.compile(r"(\d{1,4})?\.\.(\d{1,4})?")


class Translator:
    """Makes queries for documents of one kind. `exact`: words in this spelling only, neither stemmed nor folded."""

    def __init__(self, schema: tantivy.Schema, kind: str, languages: Iterable[str], *, exact: bool = False) -> None:
        self.schema = schema
        self.kind = kind
        self.parts = fields.PARTS[kind]
        self.weights = _WEIGHTS_IN_APPEALS if kind == "appeal" else WEIGHTS
        self.languages = list(languages)
        self.exact = exact

    def query(self, reading: read.Reading) -> tantivy.Query:
        return self._part(reading.root) if reading.root else of_kind(self.schema, self.kind)

    def _part(self, part: read.Part) -> tantivy.Query:
        match part:
            case read.Word():
                return self._word(part)
            case read.Phrase():
                return self._phrase(part)
            case read.Years():
                return all_of([years(self.schema, part.first, part.last), of_kind(self.schema, self.kind)])
            case read.Not():
                return everything_but(of_kind(self.schema, self.kind), self._part(part.part))
            case read.All():
                wanted = self._all_wanted([each for each in part.parts if not isinstance(each, read.Not)])
                refused = [(Occur.MustNot, self._part(each.part)) for each in part.parts if isinstance(each, read.Not)]
                everything = [(Occur.Must, of_kind(self.schema, self.kind))]
                return tantivy.Query.boolean_query([*(wanted or everything), *refused])
            case read.Any():
                return any_of([self._part(each) for each in part.parts])

    def _all_wanted(self, parts: Sequence[read.Part]) -> list[tuple[Occur, tantivy.Query]]:
        """All must hold; but "of" and its like need not, beside other words."""
        common = [part for part in parts if isinstance(part, read.Word) and is_common(plain(part.text))]
        if len(common) == len(parts):
            common = []
        return [(Occur.Should if part in common else Occur.Must, self._part(part)) for part in parts]

    def _word(self, word: read.Word) -> tantivy.Query:
        found = [query for part in self._parts_of(word) for query in self._word_in(part, word)]
        if not (word.field or word.prefix or self.exact):
            found += self._labels(word)
        return _best_of(found)

    def _labels(self, word: read.Word) -> Iterable[tantivy.Query]:
        for language in self.parts.labels:
            if query := self._stems(fields.label(self.kind, language), word.text, language):
                yield tantivy.Query.boost_query(query, _THEME_COUNTS)

    def _word_in(self, part: str, word: read.Word) -> Iterable[tantivy.Query]:
        if word.prefix or self.exact:
            yield from self._spelled(part, word.text, prefix=word.prefix)
            if word.prefix and not self.exact and part in self.parts.folded:
                yield from (self._begun(part, fields.folded(self.kind, part), key) for key in name_keys(word.text)[:1])
            return
        if part in self.parts.stemmed:
            for language in self.languages:
                if query := self._stems(fields.stemmed(self.kind, part, language), word.text, language):
                    yield self._weighted(part, query)
        if part in self.parts.folded and (keys := [name_keys(token.text) for token in tokens(word.text)]):
            field = fields.folded(self.kind, part)
            yield self._weighted(part, all_of(any_of(self._term(field, key) for key in one) for one in keys))
            if part == "name" and (ideas := [self._term(field, idea) for idea in idea_keys(word.text)]):
                yield tantivy.Query.boost_query(all_of(ideas), self.weights[part] * _IDEA_COUNTS)

    def _phrase(self, phrase: read.Phrase) -> tantivy.Query:
        words = " ".join(phrase.words)
        return _best_of([query for part in self._parts_of(phrase) for query in self._spelled(part, words)])

    def _parts_of(self, wanted: read.Word | read.Phrase) -> Sequence[str]:
        """The parts in which it may stand: none where documents of this kind have no such part."""
        return [part for part in self.parts.all if wanted.field in (None, part)]

    def _spelled(self, part: str, words: str, *, prefix: bool = False) -> Iterable[tantivy.Query]:
        """The words side by side as they are spelled; with `prefix` the last one may go on."""
        terms = stems(words, OTHER)
        field = fields.spelled(self.kind, part)
        if not terms:
            return
        if len(terms) > 1:
            make = tantivy.Query.phrase_prefix_query if prefix else tantivy.Query.phrase_query
            yield self._weighted(part, make(self.schema, field, terms))
        elif prefix:
            yield self._begun(part, field, terms[0])
        else:
            yield from self._terms(part, field, terms)

    def _begun(self, part: str, field: str, term: str) -> tantivy.Query:
        begun = tantivy.Query.fuzzy_term_query(self.schema, field, term, distance=0, prefix=True)
        return self._weighted(part, begun)

    def _stems(self, field: str, text: str, language: str) -> tantivy.Query | None:
        """The stem of a word, in all that it may be in this language; mostly one term of one."""
        found = [[self._term(field, each) for each in alternatives(term, language)] for term in stems(text, language)]
        queries = [each[0] if len(each) == 1 else any_of(each) for each in found]
        if not queries:
            return None
        return queries[0] if len(queries) == 1 else all_of(queries)

    def _terms(self, part: str, field: str, terms: Sequence[str]) -> Iterable[tantivy.Query]:
        """All of the terms, which mostly are one."""
        if terms:
            yield self._weighted(part, all_of(self._term(field, term) for term in terms))

    def _term(self, field: str, term: str) -> tantivy.Query:
        return tantivy.Query.term_query(self.schema, field, term, "freq")

    def _weighted(self, part: str, query: tantivy.Query) -> tantivy.Query:
        return tantivy.Query.boost_query(query, self.weights[part])


def chosen_queries(schema: tantivy.Schema, kind: str, chosen: Mapping[str, Sequence[str]]) -> dict[str, tantivy.Query]:
    """For each facet in which something is chosen, the documents of a kind that have one of its values.

    A range of years finds other kinds too. None of them says how relevant a document is.
    """
    return {name: _chosen(schema, kind, name, values) for name, values in chosen.items() if values}


def _chosen(schema: tantivy.Schema, kind: str, name: str, values: Sequence[str]) -> tantivy.Query:
    ranges = {value: ends for value in values if name == "year" and (ends := year_range(value))}
    queries = [years(schema, *ends) for ends in ranges.values()]
    # Each in the cheapest way: to ask for no or one value as for several takes two to five times as long.
    listed = [fields.having(kind, name, value) for value in values if value not in ranges]
    if len(listed) == 1:
        queries.append(tantivy.Query.term_query(schema, "having", listed[0], "basic"))
    elif listed:
        queries.append(tantivy.Query.term_set_query(schema, "having", listed))
    return tantivy.Query.const_score_query(any_of(queries), 0.0)


def year_range(value: str) -> tuple[int | None, int | None] | None:
    """First and last year of "2012..2019", of which either may be open; None for another value."""
    found = _RANGE.fullmatch(value)
    return (_year(found[1]), _year(found[2])) if found else None


def _year(digits: str | None) -> int | None:
    return int(digits) if digits else None


def years(schema: tantivy.Schema, first: int | None, last: int | None) -> tantivy.Query:
    """Documents dated from the first to the last year; an end that is None is open."""
    if first is None and last is None:
        return tantivy.Query.empty_query()
    lowest = None if first is None else _first_day(first) * fields.DAY
    highest = None if last is None else _first_day(last + 1) * fields.DAY
    return tantivy.Query.range_query(
        schema, "date", tantivy.FieldType.Integer, lowest, highest, include_upper=highest is None
    )


def _first_day(year: int) -> int:
    bounded = min(max(year, datetime.MINYEAR), datetime.MAXYEAR)
    return datetime.date(bounded, 1, 1).toordinal()


def of_kind(schema: tantivy.Schema, kind: str) -> tantivy.Query:
    """All documents of a kind."""
    return tantivy.Query.const_score_query(tantivy.Query.term_query(schema, "document", kind, "basic"), 0.0)


def all_of(queries: Iterable[tantivy.Query]) -> tantivy.Query:
    queries = list(queries)
    if len(queries) == 1:
        return queries[0]
    return tantivy.Query.boolean_query([(Occur.Must, query) for query in queries])


def any_of(queries: Iterable[tantivy.Query]) -> tantivy.Query:
    queries = list(queries)
    if len(queries) == 1:
        return queries[0]
    return tantivy.Query.boolean_query([(Occur.Should, query) for query in queries])


def everything_but(everything: tantivy.Query, refused: tantivy.Query) -> tantivy.Query:
    return tantivy.Query.boolean_query([(Occur.Must, everything), (Occur.MustNot, refused)])


def _best_of(queries: list[tantivy.Query]) -> tantivy.Query:
    if not queries:
        return tantivy.Query.empty_query()
    return tantivy.Query.disjunction_max_query(queries, tie_breaker=_OTHERS_COUNT)

"""What a reader may be about to type, and what may have been meant.

Words come from the index, which still knows those of documents that were deleted or withheld: each is looked for among
what is public now before it is offered. Names and titles come from the database.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein
from tantivy import Query

from appeals.models import Appeal
from appeals.querysets import fill_redactions
from appeals.search import schema
from appeals.search.language.guesses import likeliest
from appeals.search.language.names import first_letters, name_keys
from appeals.search.language.query import Reading, Word
from appeals.search.language.words import plain, tokens
from appeals.search.queries import all_of, any_of
from appeals.search.view import Hit, View, searching
from signatories.listed import LISTED

MOST_WORDS = 4
MOST_NAMES = 4
MOST_TITLES = 3
# So many words are looked for, at most, to find those that are public.
_TRIED = 3
# Words are suggested from these parts: not from lists of signatories, where most are nobody's subject.
_PARTS_OF_WORDS = ("title", "demand", "body")
_PARTS_OF_GUESSES = (*_PARTS_OF_WORDS, "name", "place")
# Nobody is helped by a thousand endings of one letter.
_SHORTEST = 2
_SLIPS = 2
_MOST_CANDIDATES = 60


@dataclass(frozen=True, slots=True)
class Suggested:
    """A word, or the name or title of something with a page: then with its `identifier`."""

    text: str
    kind: str  # "word", "appeal", "person", "organization"
    identifier: str = ""


def suggest(typed: str, most: int = MOST_WORDS + MOST_NAMES + MOST_TITLES) -> list[Suggested]:
    """What a reader may be about to type: every suggestion finds something that is public now."""
    words = [token.text for token in tokens(typed)]
    if not words or len(plain(words[-1])) < _SHORTEST:
        return []
    with searching() as view:
        found = [Suggested(" ".join([*words[:-1], word]), "word") for word in _words(view, words)]
        agents = {
            hit.identifier: kind
            for kind in ("person", "organization")
            for hit in _beginning(view, kind, words, MOST_NAMES)
        }
        titles = [hit.identifier for hit in _beginning(view, "appeal", words, MOST_TITLES)]
    return [*found, *_names(agents), *_titles(titles)][:most]


def did_you_mean(word: str, most: int = 3) -> list[str]:
    """Words of the archive that are spelled nearly like this one and find something public, the likeliest first."""
    with searching() as view:
        guesses = likeliest(word, _near(view, word), most * _TRIED)
        return [guess for guess in guesses if _finds_anything(view, _PARTS_OF_GUESSES, guess)][:most]


def _words(view: View, words: Sequence[str]) -> Iterable[str]:
    """How the last word may go on, where the words before it stand too."""
    begun = plain(words[-1])
    counts: dict[str, int] = {}
    for part in _PARTS_OF_WORDS:
        for term, number in view.opened.searcher.terms_with_prefix(schema.spelled(part), begun, limit=20):
            counts[term] = counts.get(term, 0) + number
    likely = sorted(counts, key=lambda term: (-counts[term], term))[: MOST_WORDS * _TRIED]
    return [term for term in likely if _finds_anything(view, _PARTS_OF_WORDS, term, words[:-1])][:MOST_WORDS]


def _finds_anything(view: View, parts: Iterable[str], term: str, beside: Sequence[str] = ()) -> bool:
    """Whether a public document holds the word, and the words beside it."""
    also = [view.translated(Reading(Word(word))) for word in beside]
    # One part after the other: tantivy is at once with a term that stands by itself.
    queries = (all_of([_term(view, schema.spelled(part), term), *also]) for part in parts)
    return any(view.finds(view.visible(query)) for query in queries)


def _beginning(view: View, kind: str, words: Sequence[str], most: int) -> list[Hit]:
    """Documents of a kind in whose names or titles the words stand, the last one as a beginning."""
    spelled, folded = schema.spelled(schema.HEADING), schema.folded(schema.HEADING)
    wanted = [
        any_of([_term(view, spelled, plain(word)), *(_term(view, folded, key) for key in name_keys(word))])
        for word in words[:-1]
    ]
    last = [_begun(view, spelled, plain(words[-1])), *(_begun(view, folded, key) for key in name_keys(words[-1]))]
    return view.first(view.among(kind, all_of([*wanted, any_of(last)])), "relevance", most)[0]


def _term(view: View, field: str, term: str) -> Query:
    return Query.term_query(view.opened.schema, field, term, "freq")


def _begun(view: View, field: str, begun: str) -> Query:
    return Query.fuzzy_term_query(view.opened.schema, field, begun, distance=0, prefix=True)


def _near(view: View, word: str) -> dict[str, int]:
    """Words that are spelled or sound somewhat like this one, and in how many documents they stand."""
    keys = name_keys(word)
    letters = sorted(first_letters(keys) | {plain(word)[:1]} - {""})
    counts: dict[str, int] = {}
    for part in _PARTS_OF_GUESSES:
        for letter in letters:
            for term, number in view.opened.searcher.terms_with_prefix(schema.spelled(part), letter):
                counts[term] = counts.get(term, 0) + number
    near = _nearest(plain(word), list(counts))
    return {term: counts[term] for term in near}


def _nearest(word: str, terms: Iterable[str]) -> list[str]:
    found = process.extract(
        word, terms, scorer=DamerauLevenshtein.distance, score_cutoff=_SLIPS, limit=_MOST_CANDIDATES, processor=None
    )
    return [term for term, _distance, _index in found]


def _names(kinds: dict[str, str]) -> list[Suggested]:
    """In the order in which they were found."""
    agents = LISTED.having(kinds)
    prefetch_related_objects(agents, "names")
    names = {agent.identifier: agent.name for agent in agents}
    return [Suggested(names[one], kind, one) for one, kind in kinds.items() if one in names]


def _titles(identifiers: list[str]) -> list[Suggested]:
    appeals = list(Appeal.objects.published().filter(identifier__in=identifiers))
    fill_redactions(appeals)
    titles = {appeal.identifier: appeal.shown_title for appeal in appeals}
    return [Suggested(titles[one], "appeal", one) for one in identifiers if one in titles]

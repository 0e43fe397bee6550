"""What a reader may be about to type, and what may have been meant.

Words are looked up in the index, which still knows those of documents that were deleted or withheld. So each is looked
for among what is public now, and what is offered is read there, as it is written. Names and titles come from the
database.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from string import ascii_lowercase

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein
from tantivy import Query

from appeals.demands_of_hits import demands_of_hits
from appeals.models import Appeal
from appeals.querysets import fill_redactions
from appeals.search import schema, turns
from appeals.search.language.guesses import likeliest
from appeals.search.language.names import first_letters, name_keys
from appeals.search.language.query import Reading, Word
from appeals.search.language.words import plain, tokens
from appeals.search.queries import all_of, any_of
from appeals.search.view import Hit, View, searching
from signatories.models import Agent
from signatories.prepared import Prepared, PreparedValues

MOST_WORDS = 4
MOST_NAMES = 4
MOST_TITLES = 3
# So many words are looked for, at most, to find those that are public.
_TRIED = 3
# Words are suggested from what is asked and what it is called, of these kinds of documents. A body names people whom
# nobody listed, and so does a list of signatories.
_WORDS_OF = {"demand": "demand", "appeal": "title"}
# All words of demands stand in their appeals too.
_PARTS_OF_GUESSES = (
    *(("appeal", part) for part in ("title", "demand", "body", "name", "place")),
    ("person", "name"),
    ("organization", "name"),
)
# Nobody is helped by a thousand endings of one letter.
_SHORTEST = 2
_SLIPS = 2
_MOST_CANDIDATES = 60

_APPEALS = Prepared(lambda: Appeal.objects.published())
_NAMES = PreparedValues(lambda: Agent.objects.listed().with_shown_names().values_list("identifier", "shown_name"))

# By letter: of which index, how many documents it had, and the words.
_vocabularies: dict[str, tuple[Path | None, int, dict[str, int]]] = {}


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
        holding = turns.beside([partial(_holders, view, words)])
        agents = {
            hit.identifier: kind
            for kind in ("person", "organization")
            for hit in _beginning(view, kind, words, MOST_NAMES)
        }
        titles = [hit.identifier for hit in _beginning(view, "appeal", words, MOST_TITLES)]
        (holders,) = holding()
    shown = _shown([*titles, *(identifier for _kind, identifier in holders.values())])
    begun = [Suggested(" ".join([*words[:-1], word]), "word") for word in _as_written(holders, shown)]
    found = [Suggested(shown[one], "appeal", one) for one in titles if one in shown]
    return [*begun, *_names(agents), *found][:most]


def did_you_mean(word: str, most: int = 3) -> list[str]:
    """Words of the archive that are spelled nearly like this one and find something public, the likeliest first."""
    with searching() as view:
        guesses = likeliest(word, _near(view, word), most * _TRIED)
        return [guess for guess in guesses if _finds_anything(view, guess)][:most]


def learn_words() -> None:
    """Reads the words that guesses are chosen from, so that the first who mistypes one does not wait for that."""
    with searching() as view:
        for letter in sorted(first_letters(ascii_lowercase)):
            _vocabulary(view, letter)


def _holders(view: View, words: Sequence[str]) -> dict[str, tuple[str, str]]:
    """How the last word may go on, where the words before it stand too: each with (kind, identifier) of a holder."""
    counts: dict[str, int] = {}
    for kind, part in _WORDS_OF.items():
        field = schema.spelled(kind, part)
        for term, number in view.opened.searcher.terms_with_prefix(field, plain(words[-1]), limit=20):
            counts[term] = counts.get(term, 0) + number
    also = {kind: [view.translated(kind, Reading(Word(word))) for word in words[:-1]] for kind in _WORDS_OF}
    found: dict[str, tuple[str, str]] = {}
    for term in sorted(counts, key=lambda term: (-counts[term], term))[: MOST_WORDS * _TRIED]:
        for kind, part in _WORDS_OF.items():
            query = view.visible(all_of([_term(view, schema.spelled(kind, part), term), *also[kind]]))
            if term not in found and (hits := view.best(query, 1)):
                found[term] = kind, hits[0].identifier
        if len(found) == MOST_WORDS:
            break
    return found


def _as_written(holders: Mapping[str, tuple[str, str]], shown: Mapping[str, str]) -> list[str]:
    """The words as their holders show them to readers; none that these do not show."""
    found = []
    for term, (_kind, identifier) in holders.items():
        written = (token.text for token in tokens(shown.get(identifier, "")) if plain(token.text) == term)
        found += [word.lower() for word in written][:1]
    return found


def _shown(identifiers: Iterable[str]) -> dict[str, str]:
    """Titles of these appeals, and the words of these demands, as readers see them."""
    identifiers = list(identifiers)
    appeals, demands = _APPEALS.having(identifiers), demands_of_hits(identifiers)
    fill_redactions([*appeals, *(demand.appeal for demand in demands)])
    titles = {appeal.identifier: appeal.shown_title for appeal in appeals}
    return titles | {demand.identifier: demand.shown_words for demand in demands}


def _finds_anything(view: View, term: str) -> bool:
    """Whether a public document holds the word."""
    # One part after the other: tantivy is at once with a term that stands by itself.
    return any(view.finds(view.visible(_term(view, schema.spelled(*part), term))) for part in _PARTS_OF_GUESSES)


def _beginning(view: View, kind: str, words: Sequence[str], most: int) -> list[Hit]:
    """Documents of a kind in whose names or titles the words stand, the last one as a beginning."""
    spelled, folded = schema.spelled(kind, schema.HEADING), schema.folded(kind, schema.HEADING)
    wanted = [
        any_of([_term(view, spelled, plain(word)), *(_term(view, folded, key) for key in name_keys(word))])
        for word in words[:-1]
    ]
    # "Sh" may sound like one letter, and with that begins a tenth of all names.
    keys = [key for key in name_keys(words[-1]) if len(key) >= _SHORTEST]
    last = [_begun(view, spelled, plain(words[-1])), *(_begun(view, folded, key) for key in keys)]
    return view.best(view.visible(all_of([*wanted, any_of(last)])), most)


def _term(view: View, field: str, term: str) -> Query:
    return Query.term_query(view.opened.schema, field, term, "freq")


def _begun(view: View, field: str, begun: str) -> Query:
    return Query.fuzzy_term_query(view.opened.schema, field, begun, distance=0, prefix=True)


def _near(view: View, word: str) -> dict[str, int]:
    """Words that are spelled or sound somewhat like this one, and in how many documents they stand."""
    letters = sorted(first_letters(name_keys(word)) | {plain(word)[:1]} - {""})
    counts: dict[str, int] = {}
    for letter in letters:
        counts |= _vocabulary(view, letter)
    wanted = plain(word)
    near = _nearest(wanted, [term for term in counts if abs(len(term) - len(wanted)) <= _SLIPS])
    return {term: counts[term] for term in near}


def _vocabulary(view: View, letter: str) -> dict[str, int]:
    """The words of the index that begin with a letter, and in how many documents each stands.

    Kept until the archive has grown by a hundredth: what is missing is not guessed, and what is too much finds nothing.
    """
    documents = view.opened.searcher.num_docs
    path, then, found = _vocabularies.get(letter, (None, 0, {}))
    if path != view.opened.path or abs(documents - then) * 100 > then:
        found = {}
        for part in _PARTS_OF_GUESSES:
            for term, number in view.opened.searcher.terms_with_prefix(schema.spelled(*part), letter):
                found[term] = found.get(term, 0) + number
        _vocabularies[letter] = view.opened.path, documents, found
    return found


def _nearest(word: str, terms: Iterable[str]) -> list[str]:
    found = process.extract(
        word, terms, scorer=DamerauLevenshtein.distance, score_cutoff=_SLIPS, limit=_MOST_CANDIDATES, processor=None
    )
    return [term for term, _distance, _index in found]


def _names(kinds: dict[str, str]) -> list[Suggested]:
    """In the order in which they were found."""
    names = dict(_NAMES.having(kinds))
    return [Suggested(names[one], kind, one) for one, kind in kinds.items() if one in names]

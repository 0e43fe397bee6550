"""The generic words and places of names of organizations, looked up by their beginnings."""

import re
from functools import lru_cache

from .generic_words import BODIES, COMPOUND_ENDS, SYNONYMS, TELLING, WEAK
from .lettering import is_cyrillic
from .places import place_words

BODY, WEAK_IDEA, TELLING_IDEA, PLACE = "body", "weak", "telling", "place"
_ADJECTIVE = re.compile(
    r"[a-z](?:ic|al|ive|ary|ous)$|(?:ск(?:ий|ая|ое|ие|ого|ой|их|ую)|[нв](?:ый|ая|ое|ые|ого|ой|ых|ую))$"
    r"|(?:ськ|н)(?:ий|ої|их)$"
)
_SHORTEST_BEGINNING = 2
_SHORTEST_HALF = 4


def _ideas() -> tuple[dict[str, tuple[tuple[str, str], ...]], dict[str, tuple[tuple[str, str], ...]]]:
    """Exact words and beginnings, each with the ideas it stands for and their sort."""
    exact: dict[str, tuple[tuple[str, str], ...]] = {}
    beginnings: dict[str, tuple[tuple[str, str], ...]] = {}
    sorts: dict[str, str] = {}
    combined: list[str] = []
    for sort, table in ((BODY, BODIES), (WEAK_IDEA, WEAK), (TELLING_IDEA, TELLING)):
        for line in table.replace("\n", " ").split("/"):
            words = line.split()
            if not words:
                continue
            idea = words[0].rstrip("-")
            sorts.setdefault(idea, sort)
            combined += [word for word in words if "+" in word]
            for word in words:
                if "+" not in word:
                    (beginnings if word.endswith("-") else exact).setdefault(word.rstrip("-"), ((sorts[idea], idea),))
            exact.setdefault(idea, ((sorts[idea], idea),))
    for word, place in place_words().items():
        (beginnings if word.endswith("-") else exact)[word.rstrip("-")] = ((PLACE, place),)
    for word in combined:
        first, *ideas = word.split("+")
        meaning = tuple((sorts.get(idea, WEAK_IDEA), idea) for idea in ideas)
        (beginnings if first.endswith("-") else exact)[first.rstrip("-")] = meaning
    return exact, beginnings


_EXACT, _BEGINNINGS = _ideas()


@lru_cache(maxsize=50_000)
def ideas(word: str) -> tuple[tuple[str, str], ...]:
    """The ideas a lower-case word stands for, as (sort, idea); empty for a word of nobody's dictionary.

    >>> ideas("журналистов"), ideas("kazakhstani"), ideas("flüchtlingsrat")
    ((('telling', 'journalist'),), (('place', 'KZ'),), (('telling', 'refugee'), ('body', 'council')))
    """
    word = word.replace("ё", "е")
    if word in _EXACT:
        return _EXACT[word]
    return _of_compound(word) or _of_beginning(word)


def _of_beginning(word: str) -> tuple[tuple[str, str], ...]:
    for end in range(len(word), _SHORTEST_BEGINNING, -1):
        if word[:end] in _BEGINNINGS:
            return _BEGINNINGS[word[:end]]
    for plural, single in (("ies", "y"), ("s", "")):
        if len(word) > 4 and word.endswith(plural) and (one := word.removesuffix(plural) + single) in _EXACT:
            return _EXACT[one]
    return ()


def _of_compound(word: str) -> tuple[tuple[str, str], ...]:
    """The ideas of both halves of a word that is made of two, where the dictionary knows both."""
    for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_BEGINNING):
        if word[at:] in COMPOUND_ENDS:
            heads = [word[:at].removesuffix(linked) for linked in ("", "s", "es", "n", "en")]
            # A head may be made of two itself, and shows it without the letter that links it: Jugendbildung|s|zentrum.
            head = max(map(ideas, heads), key=len)
            if head:
                return head + ideas(word[at:])
    return ()


def _synonyms() -> dict[str, set[tuple[int, int]]]:
    """Word or beginning (with "-") -> the languages' lines it stands in, and which of the words there it is."""
    found: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(SYNONYMS.replace("\n", " ").split("/")):
        for place, words in enumerate(line.split("|")):
            for word in words.split():
                found.setdefault(word, set()).add((number, place))
    return found


_SYNONYMS = _synonyms()


def are_synonyms(one: str, other: str) -> bool:
    """Whether two lower-case words of one idea are different words of one language: freedom and liberty."""
    ones, others = dict(_in_synonyms(one)), dict(_in_synonyms(other))
    return any(others.get(number, place) != place for number, place in ones.items())


@lru_cache(maxsize=10_000)
def _in_synonyms(word: str) -> frozenset[tuple[int, int]]:
    beginnings = (word, *(f"{word[:end]}-" for end in range(len(word), _SHORTEST_BEGINNING - 1, -1)))
    return frozenset().union(*(_SYNONYMS.get(beginning, ()) for beginning in beginnings))


@lru_cache(maxsize=10_000)
def is_adjective(word: str) -> bool:
    """Whether an English, Russian or Ukrainian word has the ending of an adjective: democratic is not democracy."""
    return _ADJECTIVE.search(word) is not None


@lru_cache(maxsize=10_000)
def first_letters(idea: str, cyrillic: bool) -> frozenset[str]:
    """The letters with which the words for an idea begin, in the languages of one alphabet."""
    words = _WORDS_OF.get(idea, ())
    return frozenset(word[0] for word in words if is_cyrillic(word) == cyrillic)


def _words_of() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word, meanings in (*_EXACT.items(), *_BEGINNINGS.items()):
        if len(meanings) == 1:
            found.setdefault(meanings[0][1], []).append(word)
    return found


_WORDS_OF = _words_of()

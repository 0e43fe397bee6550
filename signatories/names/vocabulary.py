"""The generic words and places of names of organizations, looked up by their beginnings."""

from functools import lru_cache

from .generic_words import BODIES, TELLING, WEAK
from .places import place_words

BODY, WEAK_IDEA, TELLING_IDEA, PLACE = "body", "weak", "telling", "place"
_SHORTEST_BEGINNING = 2


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

    >>> ideas("журналистов"), ideas("kazakhstani")
    ((('telling', 'journalist'),), (('place', 'KZ'),))
    """
    word = word.replace("ё", "е")
    if word in _EXACT:
        return _EXACT[word]
    for end in range(len(word), _SHORTEST_BEGINNING, -1):
        if word[:end] in _BEGINNINGS:
            return _BEGINNINGS[word[:end]]
    if len(word) > 4 and word.endswith("s") and word[:-1] in _EXACT:
        return _EXACT[word[:-1]]
    return ()

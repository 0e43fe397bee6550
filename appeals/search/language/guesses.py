""" "Did you mean": which words of the archive are spelled nearly like one that was not found."""

from collections.abc import Mapping
from math import log1p

from rapidfuzz.distance import DamerauLevenshtein

from .names import name_keys
from .words import plain

# How far a guess may be from what was typed, by the length of the shorter: one slip in four letters, two in eight.
_LETTERS_A_SLIP = 4
# A frequent word is likelier to be meant than a rare one, but a nearer word is likelier than a frequent one.
_FREQUENCY_COUNTS = 0.1
# Most words are nearer by ear than by letter, so that is the weaker reason.
_HEARD_COUNTS = 0.5


def likeliest(typed: str, candidates: Mapping[str, int], most: int = 3) -> list[str]:
    """The candidates (word -> in how many documents) that may have been meant, the likeliest first.

    Compared are plain forms and the keys of names, the nearer of both; what differs in accents alone is one word.

    >>> likeliest("assembley", {"assembly": 9, "assemblies": 4, "ensemble": 1})
    ['assembly', 'assemblies']
    """
    ranks = {}
    for word, documents in candidates.items():
        slips = _slips(typed, word)
        if slips is not None:
            ranks[word] = slips - _FREQUENCY_COUNTS * log1p(documents)
    return sorted(ranks, key=lambda word: (ranks[word], word))[:most]


def _slips(typed: str, word: str) -> float | None:
    """How many slips of the finger or the ear lead from one to the other; None for too many, or none at all."""
    forms = plain(typed), plain(word)
    if not forms[0] or forms[0] == forms[1]:
        return None
    spelled = DamerauLevenshtein.distance(*forms)
    keys = name_keys(typed)[:1] + name_keys(word)[:1]
    heard = DamerauLevenshtein.distance(*keys) if len(keys) == 2 else spelled
    if min(spelled, heard) > max(1, min(map(len, forms)) // _LETTERS_A_SLIP):
        return None
    return min(spelled, heard + _HEARD_COUNTS)

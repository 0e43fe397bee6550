"""Words as read: how a word may sound, ready to be compared many thousand times a second."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from .folding import blur
from .transliteration import readings


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name as printed, with the ways it may sound; the likeliest is `sound`."""

    text: str
    sound: str
    sounds: frozenset[str]
    blurred: frozenset[str]


@lru_cache(maxsize=50_000)
def read_word(text: str) -> Word:
    """A word read in all the conventions whose marks it shows; hyphens and spaces inside are ignored."""
    found = readings(text.replace("-", "").replace(" ", ""))
    return Word(text, found[0] if found else "", frozenset(found), frozenset(map(blur, found)))


def likeness(left: Word, right: Word) -> float:
    """How alike two words sound, 0 to 1; 1 only for a shared reading.

    Half of it is the edit distance of the sounds, half that of the sounds with confused ones joined: a slip from b to
    p weighs half as much as one from b to s.
    """
    if left.sounds & right.sounds:
        return 1.0
    if _alike(left.sound, right.sound) < 0.4:
        return _alike(left.sound, right.sound)
    return max(_alike(one, other) for one in left.sounds for other in right.sounds)


def _alike(left: str, right: str) -> float:
    exact = Levenshtein.normalized_similarity(left, right)
    return (exact + Levenshtein.normalized_similarity(blur(left), blur(right))) / 2

"""Words as read: how a word may sound, ready to be compared many thousand times a second."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from .folding import blur
from .transliteration import readings

_NO_VOWELS = str.maketrans("", "", "aeiou")


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


def nearly_one(left: Word, right: Word, alike: float, long: int) -> bool:
    """Whether two words differ only as spellings of one word do.

    Either nothing but often confused sounds differs (p and b, o and u), the first sound left alone; or, in a word of
    at least `long` sounds, one vowel inside. A consonant makes another name: Бахытжан is not Бахытхан.
    """
    first = {left.sound[:1], right.sound[:1]}
    if (len(first) > 1 and first != {"s", "z"}) or blur(left.sound[-1:]) != blur(right.sound[-1:]):
        return False
    if not left.blurred.isdisjoint(right.blurred):
        return True
    return min(len(left.sound), len(right.sound)) >= long and alike >= 0.82 and same_consonants(left, right)


def same_consonants(left: Word, right: Word) -> bool:
    """Whether two words have the same consonants in the same order, at least three."""
    found = _consonants(left.sound)
    return len(found) > 2 and found == _consonants(right.sound)


def _consonants(sound: str) -> str:
    return blur(sound).translate(_NO_VOWELS)


def _alike(left: str, right: str) -> float:
    exact = Levenshtein.normalized_similarity(left, right)
    return (exact + Levenshtein.normalized_similarity(blur(left), blur(right))) / 2

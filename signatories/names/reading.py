"""Words as read: how a word may sound, ready to be compared many thousand times a second."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from .folding import blur, consonants
from .transliteration import readings

_RUSSIAN = re.compile("[а-я]+")
UNLIKE = 0.4  # likeness below which other readings are not looked at


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of a name as printed, with the ways it may sound.

    `sound` is the likeliest reading, `sounds` are all, `blurred` all with the often confused sounds joined, `blur` is
    the likeliest of these and `consonants` what remains of it without vowels. Words are made by `read_word` and
    compared by identity, so that what is derived from them can be remembered cheaply.
    """

    text: str
    sound: str
    sounds: frozenset[str]
    blur: str
    blurred: frozenset[str]
    consonants: str


@lru_cache(maxsize=100_000)
def read_word(text: str, german: bool = False) -> Word:
    """A word read in all the conventions whose marks it shows; hyphens and spaces inside are ignored.

    `german` says that other words of the name show German marks: Ramsan in Ramsan Kadyrow is Рамзан.
    """
    found = readings(text.replace("-", "").replace(" ", ""), german) or ("",)
    sound = found[0]
    return Word(text, sound, frozenset(found), blur(sound), frozenset(map(blur, found)), consonants(sound))


def likeness(left: Word, right: Word) -> float:
    """How alike two words sound, 0 to 1; 1 only for a shared reading.

    Half of it is the edit distance of the sounds, half that of the sounds with confused ones joined: a slip from b to
    p weighs half as much as one from b to s.
    """
    if not left.sounds.isdisjoint(right.sounds):
        return 1.0
    blurred = Levenshtein.normalized_similarity(left.blur, right.blur)
    if blurred < UNLIKE:
        return blurred
    if len(left.sounds) == 1 == len(right.sounds):
        return (Levenshtein.normalized_similarity(left.sound, right.sound) + blurred) / 2
    return max(_alike(one, other) for one in left.sounds for other in right.sounds)


def _alike(left: str, right: str) -> float:
    exact = Levenshtein.normalized_similarity(left, right)
    return (exact + Levenshtein.normalized_similarity(blur(left), blur(right))) / 2


def nearly_one(left: Word, right: Word, alike: float, long: int) -> bool:
    """Whether two words differ only as spellings of one word do.

    Either nothing but often confused sounds differs (p and b, o and u), the first sound left alone; or, in a word of
    at least `long` sounds, one vowel inside. A consonant makes another name: Бахытжан is not Бахытхан. Two words in
    the Russian alphabet owe nothing to transliteration.
    """
    if left.sound[:1] != right.sound[:1] or left.blur[-1:] != right.blur[-1:]:
        return False
    if not other_scheme(left, right):
        return False
    if not left.blurred.isdisjoint(right.blurred):
        return True
    return min(len(left.sound), len(right.sound)) >= long and alike >= 0.82 and same_consonants(left, right)


def other_scheme(left: Word, right: Word) -> bool:
    """Whether a difference of two words may come from transliteration: no scheme writes с for з but the German one."""
    return not spelled_otherwise(left, right) and left.sound.count("z") == right.sound.count("z")


def spelled_otherwise(left: Word, right: Word) -> bool:
    """Whether two words are both in the Russian alphabet and have other letters: Алиев and Алеев only sound alike."""
    one, other = _letters(left.text), _letters(right.text)
    return one != other and _RUSSIAN.fullmatch(one) is not None and _RUSSIAN.fullmatch(other) is not None


def _letters(text: str) -> str:
    return text.lower().replace("ё", "е").replace("-", "")


def same_consonants(left: Word, right: Word) -> bool:
    """Whether two words have the same consonants in the same order, at least three."""
    return len(left.consonants) > 2 and left.consonants == right.consonants

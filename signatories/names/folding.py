"""Folding: many spellings to one, for looking words up.

`fold` keeps letters a reader would recognize. `blur` goes further and joins sounds that are often confused, for keys
that should rather find too much than too little; it never says that two names are one.
"""

from .lettering import tidy, words
from .transliteration import readings

_SPELLING = str.maketrans({"j": "zh", "c": "ts", "q": "ch", "w": "sh", "h": "kh"})
_CONFUSED = {
    "b": "p",
    "d": "t",
    "g": "k",
    "h": "k",
    "z": "s",
    "c": "s",
    "v": "f",
    "j": "w",
    "q": "w",
    "e": "i",
    "u": "o",
}
_BLUR = str.maketrans(_CONFUSED)
_NO_VOWELS = str.maketrans(_CONFUSED | dict.fromkeys("aeiou"))


def fold(text: str) -> str:
    """Any words in one simple spelling: lower-case ASCII words with single spaces; "" for a text without letters.

    >>> {fold(name) for name in ("Бокаев", "Bokayev", "Bokaev", "Bokaiev")}
    {'bokaev'}
    """
    return " ".join(found[0].translate(_SPELLING) for word in words(tidy(text)) if (found := readings(word)))


def blur(sounds: str) -> str:
    """Sounds with the often confused ones joined: b and p, d and t, g, k and h, o and u, e and i, z and s."""
    return sounds.translate(_BLUR)


def consonants(sounds: str) -> str:
    """Blurred sounds without vowels: what most spellings of a word agree in."""
    return sounds.translate(_NO_VOWELS)

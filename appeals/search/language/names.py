"""Names and places: keys by which their spellings in many alphabets and transliterations meet. They are never stemmed.

A name's word sounds in one way or, in Latin letters, in several: Tajani is both Таджани and Таяни. It is stored under
all of them, and looked for by all of them.
"""

from collections.abc import Iterable
from functools import lru_cache

from signatories.names.alphabets import (
    BELARUSIAN,
    BELARUSIAN_YA,
    CONVENTIONS,
    CYRILLIC,
    GERMANS,
    LATIN,
)
from signatories.names.lettering import tidy, words
from signatories.names.organization import OrganizationName, read_organization
from signatories.names.transliteration import readings

from .words import plain, tokens

# Keys that one word has at most; the likeliest readings come first.
MOST_KEYS = 4
# A shorter word in the middle of a text is hardly ever a name that is written in several ways.
SHORTEST_NAME = 4


@lru_cache(maxsize=200_000)
def name_keys(word: str) -> tuple[str, ...]:
    """The keys of one word of a name as it is written, the likeliest first; none for a word without letters or digits.

    >>> all("bokaev" in name_keys(word) for word in ("Бокаев", "Bokayev", "Bokaev", "Bokaiev"))
    True
    >>> set(name_keys("Tajani")) & set(name_keys("Таяни"))
    {'taiani'}
    """
    found = [readings(part) for part in words(tidy(word))]
    return tuple(dict.fromkeys(key for keys in found for key in keys[:MOST_KEYS]))


def names_text(name: str) -> str:
    """A name or place as the field of names gets it: each word as all of its keys, and as an initial."""
    keys = [name_keys(token.text) for token in tokens(name)]
    return " ".join([*(key for each in keys for key in each), *(each[0][0] for each in keys if each)])


def idea_keys(word: str) -> tuple[str, ...]:
    """What a word of an organization's name stands for in any language: "бюро" and "bureau" share a key.

    No word of a name sounds like one of these keys: an x is always read as "ks".
    """
    return tuple(f"x{term.idea.lower()}" for term in _organization(word).terms if term.idea)


def ideas_text(name: str) -> str:
    """The name of an organization as the field of names gets it beside its words: by what they stand for."""
    return " ".join(key for token in tokens(name) for key in idea_keys(token.text))


@lru_cache(maxsize=20_000)
def _organization(word: str) -> OrganizationName:
    return read_organization(word)


def names_within(text: str) -> str:
    """The names and places that a text may speak of, as the field of names gets them: its words with a capital."""
    # Most words of a text are in small letters, and seen to be so at once.
    chunks = {chunk for chunk in text.split() if not chunk.islower()}
    found = {token.text for chunk in chunks for token in tokens(chunk) if may_be_name(token.text)}
    return " ".join(key for word in sorted(found) for key in name_keys(word))


def may_be_name(word: str) -> bool:
    """Whether a word in the middle of a text may be a name or a part of one."""
    return len(word) >= SHORTEST_NAME and word[0].isupper()


def first_letters(keys: Iterable[str]) -> frozenset[str]:
    """The letters that the plain form of a word with one of these keys can begin with."""
    return frozenset().union(*(_FIRST_LETTERS.get(key[0], frozenset()) for key in keys))


def consonants(key: str) -> int:
    """The sounds of a key or of its beginning but for the vowels, as a set of bits."""
    return sum({1 << ord(sound) for sound in key if sound not in _VOWELS})


def may_sound(word: str, wanted: Iterable[int]) -> bool:
    """Whether a word has letters for all of some consonants: seen at a glance, where its keys take their time.

    >>> may_sound("President", [consonants("bokaev")]), may_sound("Bokaiev", [consonants("bokaev")])
    (False, True)
    """
    letters = word.lower()
    if not (letters.isascii() or all(letter in CYRILLIC for letter in letters)):
        return True
    within = 0
    for letter in letters:
        within |= _SOUNDS_OF_LETTERS.get(letter, 0)
    if within & _TS == _TS:
        within |= _C
    return any(each & ~within == 0 for each in wanted)


_VOWELS = frozenset("aeiou")
_TS, _C = consonants("ts"), consonants("c")


def _sounds_of_letters() -> dict[str, int]:
    """By letter: the consonants that the groups of letters with it stand for in any alphabet."""
    found: dict[str, int] = {}
    for table in (CYRILLIC, BELARUSIAN, BELARUSIAN_YA, LATIN, *(changes for _, changes in CONVENTIONS), *GERMANS):
        for group, sounds in table.items():
            # What is settled after a word was read: f and u are v at some places.
            settled = sounds + ("v" if "u" in sounds or "f" in sounds else "")
            for letter in group:
                found[letter] = found.get(letter, 0) | consonants(settled)
    return found


_SOUNDS_OF_LETTERS = _sounds_of_letters()


def _first_letters() -> dict[str, frozenset[str]]:
    """By sound: the letters that it can be written with at the beginning of a word."""
    found: dict[str, set[str]] = {}
    for table in (CYRILLIC, BELARUSIAN, LATIN, *(changes for _, changes in CONVENTIONS), *GERMANS):
        for group, sounds in table.items():
            found.setdefault(sounds[:1], set()).add(group[0])
    # What is settled after a word was read: ie is е, ё is о, a single h is г, у before a vowel is в, дж is ж, тс is ц.
    for sound, others in {"e": "io", "o": "e", "g": "h", "v": "u", "j": "d", "c": "t", "q": "tw", "h": "k"}.items():
        for other in others:
            found[sound] |= found[other]
    return {sound: frozenset(plain(letter)[:1] for letter in letters) for sound, letters in found.items() if sound}


_FIRST_LETTERS = _first_letters()

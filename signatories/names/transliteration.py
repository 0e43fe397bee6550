"""The sounds of a word, so that spellings of one word in many alphabets and schemes meet.

A sound is one ASCII letter. Most are themselves; five are not: ``j`` is ж (and дж), ``c`` is ц, ``q`` is ч, ``w`` is ш
and щ, ``h`` is х. Cyrillic is read letter by letter. Latin spelling is ambiguous: "ch" is ч for an English hand, х for
a German one and ш for a French one. So a Latin word has several readings, one for each convention whose marks it
shows, and two words are one by transliteration when they share a reading.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from anyascii import anyascii

from .alphabets import (
    BELARUSIAN,
    BELARUSIAN_MARK,
    BELARUSIAN_YA,
    CONVENTIONS,
    CYRILLIC,
    GERMAN_MARK,
    GERMANS,
    J_AS_I,
    LATIN,
    SINGLE_H,
    Table,
)
from .lettering import is_cyrillic, is_mixed, one_alphabet

LONGEST_WORD = 60
MOST_READINGS = 16


class _Reader:
    """A table of letters and groups, the longest group read first."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._groups = re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))

    def read(self, word: str) -> str:
        return "".join([self._table[group] for group in self._groups.findall(word)])


_CYRILLIC = _Reader(CYRILLIC)
_BELARUSIAN = _Reader(BELARUSIAN)
_BELARUSIAN_YA = _Reader(BELARUSIAN_YA)
_PLAIN = _Reader(LATIN)
_CONVENTIONS = [(mark, _Reader({**LATIN, **changes})) for mark, changes in CONVENTIONS]
_GERMANS = [_Reader({**LATIN, **changes}) for changes in GERMANS]

# What schemes differ in and ears do not, applied in this order to every reading.
_PAIRS = (("ts", "c"), ("tq", "q"), ("wq", "w"), ("dj", "j"), ("kh", "h"))  # тс, тч, шч, дж, кх
_SETTLING = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"i*e|ei*e", "e"),  # е, ье, ie, ye, je
        (r"(?<=[^aeiou])iu", "u"),  # лю
        (r"(?<=[jwq])i?[oe]|(?<=[^aeiou])io", "e"),  # чо, чё, лё
        (r"(?<=[jwq])i(?=[au])", ""),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aeo])ui(?=[^aeiou])", "u"),  # Bauyrzhan, Baurzhan
        (r"(?<=[oe])f$", "v"),  # Romanoff
        (r"(?<=[sc]k)aia$", "a"),  # -skaya, -ska
        (r"(?<=.)a[uv](a?)$", r"ov\1"),  # Быкаў, Bykau
    )
)


@lru_cache(maxsize=100_000)
def readings(word: str, german: bool = False) -> tuple[str, ...]:
    """The ways a word may sound, the likeliest first; at most 16, none for a word without letters or digits.

    `german` adds the German readings to a word that shows no mark of its own.

    >>> readings("Chodorkowski")[0]
    'qedorkovski'
    >>> "hodorkovski" in readings("Chodorkowski") and "hodorkovski" in readings("Ходорковский")
    True
    """
    word = one_alphabet(unicodedata.normalize("NFC", word[:LONGEST_WORD].lower()))
    if is_mixed(word):
        word = "".join(anyascii(letter) if is_cyrillic(letter) else letter for letter in word).lower()
    found = _cyrillic_readings(word) if is_cyrillic(word) else _latin_readings(_latin_letters(word), german)
    settled = dict.fromkeys(map(_settle, dict.fromkeys(found)))
    return tuple(sounds for sounds in settled if sounds)[:MOST_READINGS]


def _cyrillic_readings(word: str) -> Iterable[str]:
    yield _CYRILLIC.read(word)
    if word[0] == "у" and word[1:2] in "аәеіиоы":
        yield _CYRILLIC.read("в" + word[1:])  # Уәлиханов, Валиханов
    if "ё" in word:
        yield _CYRILLIC.read(word.replace("ё", "о"))  # Бёлль, Гёте
    if BELARUSIAN_MARK.search(word):
        yield _BELARUSIAN.read(word)
        yield _BELARUSIAN_YA.read(word)


def _latin_readings(word: str, german: bool) -> Iterable[str]:
    words = [word]
    if not word.isascii():
        words.append(anyascii(word).lower())  # as printed without its marks: Čapek, Capek
    if word.count("ə") > 1:
        first, rest = word.split("ə", 1)
        words.append(f"{first}a{rest.replace('ə', 'e')}")  # Məmmədov, Мамедов
    if SINGLE_H.search(word):
        words.append(SINGLE_H.sub("g", word))
    found = [sounds for spelled in words for sounds in _by_conventions(spelled, german)]
    yield from found
    if word.endswith(("ine", "yne")):
        yield from (sounds[:-1] for sounds in found)  # Pouchkine


def _by_conventions(word: str, german: bool) -> Iterable[str]:
    yield _PLAIN.read(J_AS_I.sub("i", word))
    yield _PLAIN.read(word)
    for mark, reader in _CONVENTIONS:
        if mark.search(word):
            yield reader.read(word)
    if german or GERMAN_MARK.search(word):
        yield from (reader.read(word) for reader in _GERMANS)


def _settle(sounds: str) -> str:
    for pair, sound in _PAIRS:
        sounds = sounds.replace(pair, sound)
    for pattern, replacement in _SETTLING:
        sounds = pattern.sub(replacement, sounds)
    return sounds


def _latin_letters(word: str) -> str:
    """The word with every letter outside of the tables brought into them."""
    if word.isascii():
        return word
    return "".join(letter if letter in LATIN else _base(letter) for letter in word).lower()


def _base(letter: str) -> str:
    bare = unicodedata.normalize("NFKD", letter)[0]
    return bare if bare in LATIN else anyascii(letter)

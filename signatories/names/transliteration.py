"""The sounds of a word, so that spellings of one word in many alphabets and schemes meet.

A sound is one ASCII letter. Most are themselves; five are not: ``j`` is ж (and дж), ``c`` is ц, ``q`` is ч, ``w`` is ш
and щ, ``h`` is х. Cyrillic is read letter by letter. Latin spelling is ambiguous: "ch" is ч for an English hand, х for
a German one and ш for a French one. So a Latin word has several readings, one for each convention whose marks it
shows, and two words are one by transliteration when they share a reading.

Sources: ICAO Doc 9303, BGN/PCGN, ALA-LC, ISO 9, GOST 7.79, Duden, the Polish and Czech orthographies, the Kazakh
alphabets of 2017, 2018, 2019 and 2021, the Turkmen, Uzbek and Azerbaijani alphabets.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from anyascii import anyascii

from .lettering import is_cyrillic, is_mixed, one_alphabet

LONGEST_WORD = 60
MOST_READINGS = 16

_CYRILLIC = {
    **dict(zip("абвгдезиклмнопрстуфхцчшщ", "abvgdeziklmnoprstufhcqww", strict=True)),
    **dict.fromkeys("ёэєѐӗ", "e"),
    **dict.fromkeys("ійїыӣѝ", "i"),
    **dict.fromkeys("жҗҷџђ", "j"),
    **dict.fromkeys("әӑ", "a"),
    **dict.fromkeys("ұүӯўӱӳ", "u"),
    **dict.fromkeys("өӧӫ", "o"),
    **dict.fromkeys("ґғӷѓ", "g"),
    **dict.fromkeys("қҡқӄќҝ", "k"),
    **dict.fromkeys("ңҥӈњ", "n"),
    **dict.fromkeys("һҳҳ", "h"),
    **dict.fromkeys("ҙѕ", "z"),
    **dict.fromkeys("ъьʼ'", ""),
    **{digit: digit for digit in "0123456789"},
    "ҫ": "s", "љ": "l", "ћ": "q", "ҹ": "j", "ј": "i", "ю": "iu", "я": "ia", "ьо": "e", "йо": "io",
}

# Letters and groups that every hand reads alike.
_LATIN = {
    **dict(zip("abdefghijklmnoprstuvwyz", "abdefghijklmnoprstuvviz", strict=True)),
    "c": "k", "ce": "se", "ci": "si", "cy": "si", "q": "k", "x": "ks", "'": "",
    "shch": "w", "schtsch": "w", "szcz": "w", "šč": "w", "chtch": "w", "shh": "w", "stch": "w", "shtsh": "w",
    "tsch": "q", "tch": "q", "ch": "q", "cz": "q", "tš": "q", "tsh": "q",
    "sch": "w", "sh": "w", "sz": "w",
    "tzh": "tj", "szh": "sj", "dzh": "j", "dsch": "j", "zh": "j", "dj": "j", "dž": "j", "dż": "j", "rż": "j",
    "kh": "h", "gh": "g", "ph": "f", "th": "t", "ck": "k", "ts": "c", "tz": "c", "cc": "k",
    **dict.fromkeys("čçćĉ", "q"),
    **dict.fromkeys("šşșŝ", "w"),
    **dict.fromkeys("žżĵǰẑ", "j"),
    **dict.fromkeys("ţțẗ", "c"),
    **dict.fromkeys("ğǵģġǧ", "g"),
    **dict.fromkeys("əäåąāăæ", "a"),
    **dict.fromkeys("öøōőô", "o"),
    **dict.fromkeys("üūúůűŭ", "u"),
    **dict.fromkeys("ıïíýÿĭȳ", "i"),
    **{digit: digit for digit in "0123456789"},
    "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ß": "s", "œ": "e", "ŋ": "n",
}
# j is й where no Kazakh or English hand would write it: at the end, before a consonant, after one.
_J_AS_I = re.compile(r"(?<=[aeiouyáéíóú])j(?=[^aeiouyáéíóúäöüıūə]|$)|(?<=[bcdfghklmnprstvwzčšž])j(?=[aeiouáéíóú])")

_CENTRAL = {"j": "i", "ch": "h", "c": "c", "ce": "ce", "ci": "ci", "cy": "ci", "ck": "ck", "rz": "j", "sch": "sh"}
_GERMAN = {"j": "i", "ch": "h", "c": "k", "z": "c", "sch": "w", "ss": "s"}
_SCHOLARLY = {"j": "i", "c": "c", "ce": "ce", "ci": "ci", "cy": "ci", "ck": "ck", "x": "h", "cz": "c", "â": "ia", "û": "iu"}
_FRENCH = {"ch": "w", "tch": "q", "ou": "u", "gue": "ge", "gui": "gi"}
_TURKIC = {"x": "h", "c": "j", "ce": "je", "ci": "ji", "cy": "ji", "w": "u", "ý": "i"}

# A convention, the mark that makes it worth reading by, and what it reads otherwise than the plain table.
_CONVENTIONS: tuple[tuple[re.Pattern[str], Mapping[str, str]], ...] = (
    (re.compile(r"j"), {"j": "i"}),
    (re.compile(r"ch|c(?!h)|j"), _CENTRAL),
    (re.compile(r"j|x|cz|c(?!h)|[âû]"), _SCHOLARLY),
    (re.compile(r"ch|ou|gu[ei]"), _FRENCH),
    (re.compile(r"x|c(?!h)|w"), _TURKIC),
    (re.compile(r"[scy]'|ý"), {"s'": "w", "c'": "q", "y'": "u", "ý": "u"}),
    (re.compile(r"c(?!h)"), {"ce": "ke", "ci": "ki", "cy": "ki"}),
    (re.compile(r"[ęą]"), {"ę": "en", "ą": "on", "ch": "h", "c": "c"}),
    (re.compile(r"[ou]e(?=[lhrtns][lhnrtsdk])"), {"oe": "o", "ue": "u"}),
    (re.compile(r"[aeo]u|ts[ie]|dz[ie]"), {"ou": "ov", "au": "av", "eu": "ev", "tsi": "ti", "tse": "te", "dzi": "di", "dze": "de"}),
)
_GERMAN_MARK = re.compile(r"sch|ch|w|z|ss|j")


def _pattern(table: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))


def _reader(changes: Mapping[str, str]) -> tuple[dict[str, str], re.Pattern[str]]:
    table = {**_LATIN, **changes}
    return table, _pattern(table)


_PLAIN = _reader({})
_READERS = [(mark, _reader(changes)) for mark, changes in _CONVENTIONS]
# A German hand writes one s for с and з, and one sch for ш and ж.
_GERMAN_READERS = [
    _reader({**_GERMAN, "sch": sch, "s": s, "ss": "s", "st": "st", "sk": "sk", "sp": "sp"})
    for sch, s in product("wj", "sz")
]
_CYRILLIC_READER = (_CYRILLIC, _pattern(_CYRILLIC))
_BELARUSIAN = {**_CYRILLIC, "ў": "v", "ць": "t", "дзь": "d"}
_BELARUSIAN |= {f"{hard}{vowel}": f"{soft}{_CYRILLIC[vowel]}" for hard, soft in (("ц", "t"), ("дз", "d")) for vowel in "іеяюё"}
_BELARUSIAN_READER = (_BELARUSIAN, _pattern(_BELARUSIAN))
_BELARUSIAN_MARK = re.compile(r"ў|(?:ц|дз)[іеяюёь]")
# A single h, no part of a group, that may stand for г as in Hrytsenko, Hercen, Havel.
_SINGLE_H = re.compile(r"(?<![cgkpstz])h")

# What schemes differ in and ears do not: applied in this order to every reading.
_SETTLING = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"ts", "c"),  # тс and ц
        (r"tq", "q"),  # тч
        (r"wq", "w"),  # шч
        (r"dj", "j"),  # дж
        (r"kh", "h"),  # кх
        (r"i*e|ei*e", "e"),  # е, ье, ie, ye, je
        (r"(?<=[^aeiou])iu", "u"),  # лю
        (r"(?<=[jwq])i?[oe]", "e"),  # чо, чё
        (r"(?<=[^aeiou])io", "e"),  # лё
        (r"(?<=[jwq])i(?=[au])", ""),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aeo])ui(?=[^aeiou])", "u"),  # Bauyrzhan, Baurzhan
        (r"(?<=[oe])f$", "v"),  # Romanoff
        (r"(?<=[sc]k)aia$", "a"),  # -skaya, -ska
        (r"(?<=.)a[uv](a?)$", r"ov\1"),  # Быкаў, Bykau
    )
)


def _read(word: str, reader: tuple[Mapping[str, str], re.Pattern[str]]) -> str:
    table, pattern = reader
    return _settle("".join(table[found] for found in pattern.findall(word)))


def _settle(sounds: str) -> str:
    for pattern, replacement in _SETTLING:
        sounds = pattern.sub(replacement, sounds)
    return sounds


def _latin_letters(word: str) -> str:
    """The word with every letter outside the tables brought into them."""
    if word.isascii():
        return word
    known = "".join(letter if letter in _LATIN or letter in "âû" else _base(letter) for letter in word)
    return known.lower()


def _base(letter: str) -> str:
    bare = unicodedata.normalize("NFKD", letter)[0]
    return bare if bare in _LATIN else anyascii(letter)


@lru_cache(maxsize=50_000)
def readings(word: str) -> tuple[str, ...]:
    """The ways a word may sound, the likeliest first; at most 16, none for a word without letters or digits.

    >>> readings("Chodorkowski")[0]
    'qodorkovski'
    >>> "hodorkovski" in readings("Chodorkowski") and "hodorkovski" in readings("Ходорковский")
    True
    """
    word = one_alphabet(word.lower()[:LONGEST_WORD])
    if is_mixed(word):
        word = anyascii(word).lower()
    if is_cyrillic(word):
        found = [_read(word, _CYRILLIC_READER)]
        if word[0] == "у" and word[1:2] in "аәеиіоы":
            found.append(_read("в" + word[1:], _CYRILLIC_READER))  # Уәлиханов, Валиханов
        if "ё" in word:
            found.append(_read(word.replace("ё", "о"), _CYRILLIC_READER))  # Бёлль, Гёте
        if _BELARUSIAN_MARK.search(word):
            found.append(_read(word, _BELARUSIAN_READER))
        return _distinct(found)
    word = _latin_letters(word)
    found = _latin_readings(word)
    if _SINGLE_H.search(word):
        found += _latin_readings(_SINGLE_H.sub("g", word))
    return _distinct(found)


def _latin_readings(word: str) -> list[str]:
    found = [_read(_J_AS_I.sub("i", word), _PLAIN), _read(word, _PLAIN)]
    found += [_read(word, reader) for mark, reader in _READERS if mark.search(word)]
    if _GERMAN_MARK.search(word):
        found += [_read(word, reader) for reader in _GERMAN_READERS]
    if word.endswith(("ine", "yne")):
        found += [reading[:-1] for reading in found]  # Pouchkine
    return found


def _distinct(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, found)))[:MOST_READINGS]

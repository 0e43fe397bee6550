"""Letters before any language is known: one spelling of Unicode, impostor letters, words.

A word that mixes alphabets ("Соlов", "Жаhан") is nearly always typed with look-alikes of the other keyboard.
"""

import re
import unicodedata
from functools import lru_cache

LONGEST = 400  # characters of a name that are looked at; real names are shorter, and time stays bounded
MOST_WORDS = 40

_CYRILLIC = re.compile(r"[\u0400-\u052f\u1c80-\u1c8f]")
_LATIN = re.compile(r"[a-z\u00df-\u024f\u1e00-\u1eff\u0259]")
_LEGIBLE = re.compile(r"[a-zªº\u00df-\u02ff\u1e00-\u1eff\u0400-\u052f\u1c80-\u1c8f]")
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc\u02b9\u02ba\u2032\u00b4`\u02bb\u2033]")
_HYPHENS = re.compile("[\u2010-\u2015\u2212\u2043]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0301]")

_TO_CYRILLIC = str.maketrans("aceopxykmthbiəöë", "асеорхукмтһвіәөё")
_TO_LATIN = str.maketrans("асеорхукмтһвіәјѕ", "aceopxykmthbiəjs")


def words_of(table: str) -> frozenset[str]:
    """The words of a table written as text."""
    return frozenset(table.split())


def tidy(text: str) -> str:
    """One form of Unicode, plain apostrophes and hyphens, single spaces, no invisible characters, bounded length.

    A stress mark over a Cyrillic vowel goes too; the letter й and its like are composed before and stay.
    """
    if text.isascii():
        return " ".join(text[:LONGEST].replace("`", "'").split())
    text = unicodedata.normalize("NFC", text[: 4 * LONGEST])
    text = _INVISIBLE.sub("", text)
    text = unicodedata.normalize("NFKC", text)
    text = _HYPHENS.sub("-", _APOSTROPHES.sub("'", text))
    return " ".join(text[:LONGEST].split())


def is_cyrillic(word: str) -> bool:
    return _CYRILLIC.search(word) is not None


@lru_cache(maxsize=50_000)
def is_legible(text: str) -> bool:
    """Whether all letters of a text are Latin or Cyrillic."""
    return text.isascii() or not any(letter.isalpha() and not _LEGIBLE.match(letter) for letter in text.lower())


def is_mixed(word: str) -> bool:
    return not word.isascii() and _CYRILLIC.search(word) is not None and _LATIN.search(word) is not None


def one_alphabet(word: str) -> str:
    """A lower-case word with look-alike letters of another alphabet put right; a word of one alphabet is unchanged.

    >>> one_alphabet("жаhан") == "жаһан"
    True
    """
    if is_mixed(word):
        cyrillic = word.translate(_TO_CYRILLIC)
        latin = word.translate(_TO_LATIN)
        candidates = [form for form in (cyrillic, latin) if not is_mixed(form)]
        if len(candidates) == 2:
            more_cyrillic = len(_CYRILLIC.findall(word)) >= len(_LATIN.findall(word))
            return cyrillic if more_cyrillic else latin
        if candidates:
            return candidates[0]
    return word


def words(text: str) -> list[str]:
    """The lower-case words of tidied text: runs of letters and digits, with apostrophes inside kept."""
    found = re.findall(r"[^\W_]+(?:'[^\W_]*)*", text.lower())
    return [one_alphabet(word) for word in found[:MOST_WORDS]]

"""Words of a text, and their plain form, in which spelling hides nothing.

The plain form has no capitals, accents, apostrophes or invisible characters, and writes the letters that a Russian
keyboard lacks as people type them there: ғ as г, ұ as у, і as и; and ё as е. й stays: it is on every keyboard.
Index, queries and marks agree because all of them come through here.
"""

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

_APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u02b9\u02ba\u02bb\u02bd\u02c8\u2032\u00b4`\ua78c\uff07"
_INVISIBLE = "\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff"
# A raised or lowered digit is the mark of a note, no part of the word before it.
_NOTE_MARKS = "\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089"


# Stands in an outline where the plain form has no letter, or several.
HIDDEN = "\0"


class Token(NamedTuple):
    """A word where it stands: text[start:end]."""

    start: int
    end: int
    text: str


def tokens(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[Token]:
    """The words of text[start:end] as they are written: letters and digits, with marks on and apostrophes in them.

    A hyphen parts words; so does the apostrophe of an article or preposition: l'homme, d'expression.

    >>> [token.text for token in tokens("Droits de l'homme: human-rights, п’ять")]
    ['Droits', 'de', 'l', 'homme', 'human', 'rights', 'п’ять']
    """
    for found in _WORD.finditer(text, start, end):
        first, last = found.span()
        if found["more"] and (elided := _ELIDED.search(text, first, last)):
            yield Token(first, elided.start(), text[first : elided.start()])
            first = elided.end()
        yield Token(first, last, text[first:last])


def tidy(text: str) -> str:
    """A text in one form of Unicode, without invisible characters."""
    return text if text.isascii() else unicodedata.normalize("NFC", _UNSEEN.sub("", text))


def plain(word: str) -> str:
    """The plain form of one word; "" where nothing of it is left.

    >>> {plain(word) for word in ("Жаңаөзен", "ЖАНАОЗЕН", "жан\u00adаозен")}
    {'жанаозен'}
    """
    return plain_text(word).replace(" ", "")


def plain_text(text: str) -> str:
    """A text with its words in their plain form, for an analyzer that parts words at all but letters and digits."""
    text = _APOSTROPHE.sub(_without_apostrophe, text)
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFC", text).casefold()
    return _CHANGED.sub(lambda found: _PLAIN.get(found[0], found[0]), text)


def outline(text: str) -> str:
    """A text letter by letter in its plain form, each at its own place; HIDDEN where that is not one letter.

    >>> outline("L'Œuvre d’été").replace(HIDDEN, "?")
    'l??uvre d?ete'
    """
    if text.isascii():
        found = text.lower()
    else:
        found = text.casefold()
        if len(found) != len(text):
            found = "".join(map(_one_letter, text))
        found = _CHANGED.sub(_in_its_place, found)
    for sign in _COMMON_APOSTROPHES:
        found = found.replace(sign, HIDDEN)
    return found


def _one_letter(letter: str) -> str:
    folded = letter.casefold()
    return folded if len(folded) == 1 else letter


def _in_its_place(found: re.Match[str]) -> str:
    letter = found[0]
    written = HIDDEN if letter in _APOSTROPHES else _PLAIN.get(letter, letter)
    return written if len(written) == 1 else HIDDEN


def _without_apostrophe(found: re.Match[str]) -> str:
    """Nothing within a word; a space after an article, and around words."""
    text, at = found.string, found.start()
    return "" if _INNER.match(text, at) and not _ELIDED.match(text, at) else " "


def spellings(letter: str) -> frozenset[str]:
    """All letters, small and capital, whose plain form begins with this one."""
    return _SPELLINGS.get(letter, frozenset((letter, letter.upper()[0])))


def joined_words(plain_text: str) -> str:
    """The hyphenated words of a plain text as one word each, so that "nonviolent" finds "non-violent".

    >>> joined_words("a non-violent, law-abiding protest")
    'nonviolent lawabiding'
    """
    if "-" not in plain_text:
        return ""
    pieces = [piece for piece in plain_text.split() if "-" in piece]
    return " ".join(found.replace("-", "") for piece in pieces for found in _HYPHENATED.findall(piece))


def _plain_letters() -> dict[str, str]:
    """Each letter and mark that the plain form writes otherwise, in lower case, with what it writes."""
    found = {}
    for letter in map(chr, _codes()):
        if unicodedata.combining(letter) or unicodedata.category(letter) == "Me":
            found[letter] = ""
        elif letter.isalnum():
            parts = unicodedata.normalize("NFKD", letter).casefold()
            bare = "".join(part for part in parts if not unicodedata.combining(part))
            if bare != letter and bare.isalnum():
                found[letter] = bare
    found |= dict(zip("әғқңөұүһіўҳҷєґ", "агкноуухиухчег", strict=True))
    found |= dict(zip("łøđðħıəŋþæœ", ("l", "o", "d", "d", "h", "i", "a", "n", "th", "ae", "oe"), strict=True))
    found |= dict.fromkeys(_each(_INVISIBLE), "") | dict.fromkeys(_each(_NOTE_MARKS), " ")
    found["ї"] = "и"
    del found["й"]
    # Once more, for letters that became one of those above when they lost their mark: ӫ, ө, о.
    return {letter: "".join(found.get(part, part) for part in written) for letter, written in found.items()}


def _codes() -> Iterator[int]:
    """The codes up to the Korean syllables, and the letters of other shapes: ﬁ as one, Ａ as wide, 𝐀 as bold."""
    yield from range(0x80, 0x3040)  # from there on Japanese marks, which belong to the letter
    yield from range(0xFB00, 0xFF5F)
    yield from range(0x1D400, 0x1D800)


_ALL = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x10000))))


def _each(ranges: str) -> list[str]:
    """The characters of the inside of a character class."""
    return re.findall(f"[{ranges}]", _ALL)


def ranges(characters: Iterable[str]) -> str:
    """The inside of a character class that holds these, in few words: a pattern with thousands is slow to make.

    >>> ranges("abcdxz")
    'a-dxz'
    """
    found = ""
    for _difference, run in groupby(enumerate(sorted(characters)), lambda each: ord(each[1]) - each[0]):
        first, *others = (re.escape(each) for _place, each in run)
        found += f"{first}-{others[-1]}" if others[1:] else "".join([first, *others])
    return found


# What a word may hold besides letters, as the inside of a character class: marks on letters, and what is invisible.
MARKS = ranges(char for char in _ALL if unicodedata.category(char)[0] == "M") + _INVISIBLE


def _by_plain_letter() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for letter, written in _PLAIN.items():
        if written.strip() and letter < "\uffff":  # a class of such letters is fast; bold ones and their like are not
            found.setdefault(written[0], set()).update((letter, letter.upper()[0], written[0], written[0].upper()[0]))
    return {letter: frozenset(letters) for letter, letters in found.items()}


_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_PLAIN = _plain_letters()
_SPELLINGS = _by_plain_letter()
# All but what is most frequent and stays as it is: the search for the rest is fast.
_CHANGED = re.compile("[^\x00-\x7f\xa0«»а-я\u2010-\u2027]")
# Those among what stays as it is.
_COMMON_APOSTROPHES = [sign for sign in _APOSTROPHES if not _CHANGED.match(sign)]

_SHORT = "[CDJLMNSTcdjlmnst]"  # French, Italian and Catalan words that lose their vowel
# A letter or digit, as a pattern.
LETTER = rf"[^\W_{_NOTE_MARKS}{_APOSTROPHES}]"
_MARK = rf"[{MARKS}]"
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_IN_WORD = rf"(?:{LETTER}|{_MARK})"
_NEXT = rf"(?=(?:{_MARK}*{LETTER}){{2}})"
_BEGIN = rf"(?<!{_IN_WORD})(?<!{_IN_WORD}[{_APOSTROPHES}])"
_ELIDED = re.compile(rf"[{_APOSTROPHES}](?:(?<={_BEGIN}{_SHORT}.)|(?<={_BEGIN}[Qq][Uu].)){_NEXT}")
_INNER = re.compile(rf"(?<={_IN_WORD})[{_APOSTROPHES}](?={LETTER})")
_RUN = rf"{LETTER}+(?:{_MARK}+{LETTER}*)*"
_WORD = re.compile(rf"{_MARK}*{_RUN}(?P<more>(?:[{_APOSTROPHES}]{_RUN})+)?")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")

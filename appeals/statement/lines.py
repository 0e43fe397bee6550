"""The lines of a source text, each with its place and its list marker.

Lines end at `\\r\\n`, `\\n` or `\\r` and nowhere else, so that their numbers agree with every editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from .parts import Label, direct

LINE_END = re.compile(r"(\n|\r\n?)")
SPACE = " \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d"
SPACE += "\u202f\u205f\u2060\u3000\ufeff\u200e\u200f\u2028\u2029\x1c\x1d\x1e\x1f\x85"
# Statements have hundreds of lines that are not blank. What comes after so many is kept as one last paragraph.
MOST_LINES = 30_000
LONGEST_KNOWN = 400


@direct
class MarkerKind(Enum):
    """What a list item is marked with."""

    BULLET = "bullet"
    NUMBER = "number"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Marker:
    """The mark before a list item as printed ("95.", "•", "(b)"), and its number or letter."""

    text: str
    kind: MarkerKind
    value: str

    @property
    def is_ornament(self) -> bool:
        """Whether it is a picture rather than the mark of an item ("❗"): titles have them too."""
        return ORNAMENT.fullmatch(self.text) is not None


@dataclass(slots=True)
class Row:
    """A line at work: what the readers of the text find out about it.

    `start` and `end` bound the line; `text` is the line without outer space and without its marker,
    and begins at `at`. `gap` counts the blank lines before it.
    """

    number: int
    start: int
    end: int
    text: str
    at: int
    marker: Marker | None
    indent: int
    gap: int
    label: Label
    confidence: float

    def mark(self, label: Label, confidence: float) -> None:
        """Give the line its label."""
        self.label = label
        self.confidence = confidence

    @property
    def stop(self) -> int:
        """Where `text` ends in the source."""
        return self.at + len(self.text)


BULLETS = "•◦▪●·∙‣⁃■□▫○◆◇♦★☆✓✔✗✘►▶➢➤→⇒➔✦❖\uf0b7\uf0a7"
EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff"
ORNAMENT = re.compile(rf"[{EMOJI}\ufe0f\u200d\s]+")
MARKER = re.compile(
    rf"""
      (?P<bullet>[{BULLETS}{EMOJI}](?:\ufe0f?\u200d[{EMOJI}])*)\ufe0f?\s*
    | (?P<dash>[-–—−])(?:\s+|(?=[^\W\d_]))
    | (?P<sign>[*+o])\s+
    | \(?(?P<nested>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?:[.)]\s*|\s+)(?=\D)
    | [(（]?(?P<number>\d{{1,4}})(?:[)）、]|\.(?![\d.]))(?:[.)]|[-–—](?=\s))?\s*
    | №\s?(?P<sharp>\d{{1,4}})[.):]?\s+
    | (?P<keycap>\d)\ufe0f?\u20e3\s*
    | (?P<tabbed>\d{{1,4}})(?:\t\s*|\s+[-–—|]\s+)
    | (?P<circled>[①-⑳])\s*
    | (?P<slashed>\d{{1,2}})/\s+
    | \#(?P<hash>\d{{1,2}})[.:)]?\s+
    | \*\*(?P<strong>\d{{1,3}})[.)]\*\*\s*
    | \((?P<wrapped>[^\W\d_]|[ivx]{{2,5}})\)\s+
    | (?P<letter>[^\W\d_])\)\s+
    | [(（]?(?P<chinese>[一二三四五六七八九十])[)）、]\s*
    | (?P<small>[a-z])\.\s+
    | (?P<roman>[ivx]{{1,5}}|[IVX]{{2,5}})[.)]\s+
    """,
    re.VERBOSE,
)
WORD = re.compile(r"[^\W_]+(?:['’ʼʻ`‘][^\W_]+)*")
# "О Т К Р Ы Т О Е  П И С Ь М О": words set in spaced letters.
LETTERSPACED = re.compile(r"(?:[^\W\d_] ){3,}[^\W\d_](?!\w)")
LETTER_GAP = re.compile(r"(?<=\b[^\W\d_]) (?=[^\W\d_]\b)")
PLAIN_WORD = re.compile(r"\w+")  # the same where no mark stands within a word, and quicker
OTHER_APOSTROPHES = "’ʼʻ`‘"
APOSTROPHES = str.maketrans(OTHER_APOSTROPHES, "'" * len(OTHER_APOSTROPHES))


# "д-р Ганна", "м. Київ": a title or the mark of a town, in small letters, begins a line as a capital does.
SMALL_OPENING = re.compile(
    r"(?:[^\W\d_]{1,4}\.|[^\W\d_]-[^\W\d_]{1,2}|dr|mgr|prof)\s+[^\W\d_a-zа-яёіїєґәғқңөұүһ]|cc\s?:"
)


def starts_small(text: str) -> bool:
    """Whether a text begins with a small letter, in a script that writes its sentences with a capital one.

    The letters of Georgian count as small in Unicode, and a sentence begins with them all the same.
    """
    return text[:1].islower() and not "\u10d0" <= text[:1] <= "\u10ff" and not SMALL_OPENING.match(text)


def are_words(text: str) -> bool:
    """Whether a text is nothing but letters and spaces, as most names are."""
    return text.replace(" ", "").isalpha()


def are_two_words(text: str) -> bool:
    """Whether a text is two words of letters at most, as most names are: less than both would be no whole name."""
    return text.count(" ") < 2 and are_words(text)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, with one kind of apostrophe, combined hyphens taken apart.

    Those of a short text are remembered and shared, so nobody changes them.
    """
    return _known_words(text) if len(text) <= LONGEST_KNOWN else _cut(text)


@lru_cache(maxsize=1024)
def _known_words(text: str) -> list[str]:
    """The words of a short text, remembered: many questions about an entry begin with them."""
    return _cut(text)


def _cut(text: str) -> list[str]:
    text = text.replace("İ", "i").lower()
    if text[1:2] == " " and LETTERSPACED.match(text):
        text = LETTER_GAP.sub("", text)
    if "\ufb01" in text or "\ufb02" in text:  # the one letter for two of a typeset page
        text = text.replace("\ufb01", "fi").replace("\ufb02", "fl")
    if are_words(text) and "ʼ" not in text and "ʻ" not in text:
        return text.split()
    if any(map(text.__contains__, OTHER_APOSTROPHES)):
        text = text.translate(APOSTROPHES)
    return (WORD if "'" in text or "_" in text else PLAIN_WORD).findall(text)


def rows_of(source: str) -> list[Row]:
    """The lines of the source; at least one, even of an empty text. Markers are read in the first `MOST_LINES`."""
    rows: list[Row] = []
    gap = read = counted = 0
    for number, (start, line) in enumerate(_split(source), 1):
        if not line:
            rows.append(Row(number, start, start, "", start, None, 0, 0, Label.BLANK, 1.0))
            gap += 1
            continue
        row = _row(number, line, start) if read < MOST_LINES else _unmarked(number, line, start)
        if row.text and not row.marker and counted:
            _count_on(row, counted)
        if row.marker and row.marker.value in AFTER_ROMAN:
            _read_roman(rows[-LONGEST_ITEM:], row.marker)
        if row.text:
            counted = _number(row.marker) if row.marker else 0
            row.gap = gap
            gap = 0
            read += 1
        else:
            gap += 1
        rows.append(row)
    return rows


BARE_NUMBER = re.compile(rf"(?P<number>\d{{1,4}})[{SPACE}]+(?=[^\W\d_a-zа-яё])")


# Numbers of one letter, by those that come after them; an item has few lines.
AFTER_ROMAN = {"II": "I", "VI": "V", "XI": "X"}
LONGEST_ITEM = 12


def _read_roman(rows: list[Row], after: Marker) -> None:
    """Read "I." as a marker where "II." follows: alone it may be an initial."""
    number = AFTER_ROMAN[after.value]
    for row in reversed(rows):
        if row.marker is None and row.text.startswith((f"{number}. ", f"{number}) ")):
            length = len(number) + 2
            row.marker = Marker(row.text[: length - 1], after.kind, number)
            row.at += len(row.text) - len(row.text[length:].lstrip(SPACE))
            row.text = row.text[length:].lstrip(SPACE)
            return
        if row.marker:
            return


def _number(marker: Marker) -> int:
    """The number of an item, 0 where it has none."""
    return int(marker.value) if marker.kind is MarkerKind.NUMBER and marker.value.isdecimal() else 0


def _count_on(row: Row, before: int) -> None:
    """Read a number without its stop as a marker where it is the next one of the list ("6 Anna Example")."""
    match = BARE_NUMBER.match(row.text)
    if match and int(match["number"]) == before + 1:
        row.marker = Marker(match["number"], MarkerKind.NUMBER, match["number"])
        row.at += match.end()
        row.text = row.text[match.end() :]


def _split(source: str) -> Iterator[tuple[int, str]]:
    """Each line and where it begins; what stands after the last line end is a line if it is anything."""
    start = 0
    pieces = iter(LINE_END.split(source))
    for line, line_end in zip(pieces, pieces, strict=False):
        yield start, line
        start += len(line) + len(line_end)
    if start < len(source) or not source:
        yield start, source[start:]


def _row(number: int, line: str, start: int) -> Row:
    low, high = _bare(line, 0, len(line))
    indent = len(line) - len(line.lstrip(SPACE))
    marker, length = _marker(line[low:high])
    if marker:
        low, high = _bare(line, low + length, high)
    text = line[low:high]
    label, confidence = (Label.BODY, 0.5) if text else (Label.BLANK, 1.0)
    return Row(number, start, start + len(line), text, start + low, marker, indent, 0, label, confidence)


def _unmarked(number: int, line: str, start: int) -> Row:
    text = line.strip(SPACE)
    end = start + len(line)
    if not text:
        return Row(number, start, end, "", start, None, 0, 0, Label.BLANK, 1.0)
    return Row(number, start, end, text, start + line.find(text), None, 0, 0, Label.BODY, 0.5)


# Marks of Markdown that stand around a whole line: a heading's, a quotation's, emphasis, the bars of a table.
MARKUP_BEFORE = re.compile(rf"\#{{1,6}}[{SPACE}]+|>[{SPACE}]+|\|[{SPACE}]*(?=[^|\s])")
MARKUP_AFTER = re.compile(rf"(?:[{SPACE}]+\#{{1,6}}|[{SPACE}]*\|)$")
EMPHASIS = ("***", "**", "__", "*", "_")


def _bare(line: str, low: int, high: int) -> tuple[int, int]:
    """The bounds of the words of a line, without outer space and without marks of Markdown around the whole of it."""
    low, high = _trimmed(line, low, high)
    match = MARKUP_BEFORE.match(line, low, high) if line.startswith(("#", ">", "|"), low, high) else None
    if match and match.end() < high and line[match.end() : high].strip(SPACE + "#>|"):
        after = MARKUP_AFTER.search(line, max(match.end(), high - 20), high)
        low, high = _trimmed(line, match.end(), after.start() if after else high)
    for mark in EMPHASIS if line.startswith(("*", "_"), low, high) else ():
        if high - low > 2 * len(mark) and line.startswith(mark, low) and line.endswith(mark, low, high):
            inner = line[low + len(mark) : high - len(mark)]
            if mark not in inner and inner.strip(SPACE + "*_") == inner:
                return low + len(mark), high - len(mark)
    return low, high


def _trimmed(line: str, low: int, high: int) -> tuple[int, int]:
    """The bounds of what stands between outer space."""
    text = line[low:high].lstrip(SPACE)
    low = high - len(text)
    return low, low + len(text.rstrip(SPACE))


def _marker(text: str) -> tuple[Marker | None, int]:
    """The marker a line begins with, and its length; several marks ("• 1.") count as one."""
    length, kind, value = 0, MarkerKind.BULLET, ""
    if text[:2].isalpha() and text[0] not in "ivxIVX":
        return None, 0  # no marker begins with two letters, but for a Roman number
    while kind is MarkerKind.BULLET and (match := MARKER.match(text, length)) and match.end() < len(text):
        group = str(match.lastgroup)
        if group in ("number", "nested") and _is_date(text, match):
            break
        length, kind, value = match.end(), _kind(group), match[group]
    return (Marker(text[:length].strip(SPACE + "\n"), kind, value), length) if length else (None, 0)


def _kind(group: str) -> MarkerKind:
    if group in ("bullet", "dash", "sign"):
        return MarkerKind.BULLET
    if group in ("number", "nested", "sharp", "keycap", "tabbed", "circled", "slashed", "hash", "strong"):
        return MarkerKind.NUMBER
    return MarkerKind.LETTER


DATE_AHEAD = re.compile(r"\d{1,2}\.\s*(?:\d{1,2}\.\s*\d{4}|[^\W\d_]{3,12}\s+\d{4}\b)")


def _is_date(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like a number is the day of "27. April 2012" or of "27.04.2012"."""
    return DATE_AHEAD.match(text, match.start()) is not None

"""An entry of a list cut at its commas, dashes and brackets, with care for what stands in quotes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .countries import country_of
from .lines import SPACE, are_words

PAIRS = {"“": "”", "«": "»", "„": "“”", "‹": "›", "(": ")", "[": "]", "‘": "’", "”": "”"}
MARKS = re.compile("[" + re.escape("".join({'"', *PAIRS, *"".join(PAIRS.values())})) + "]")
# Each form looks back at its first character, which stands before all: so the search leaps to where one may begin.
# A space alone parts nothing where it stands between plain words, as most do.
# Before a mark stand forty spaces at most: a run of thousands is not looked through from each of them.
SEPARATOR = re.compile(
    r"""[\s,;:—](?:(?<=[\t,;:—])|(?<=[-–]\s)|(?=[\s|/–—−\U0001f1e6-\U0001f1ff-]))(?:
      (?:(?<=\t)\t*|(?<=\s)\s{2,40}(?=[^\s,;:|/()–—−-]))(?P<tab>)
    | (?<=\s)(?P<pipe>\s{0,40}\|\s+)
    | (?<=\s)(?P<slash>\s{0,40}/\s+)
    | (?P<dash>(?<=\s)\s{0,40}[-–—−]+\s+|(?<=\s)—\s?|(?<=—)\s?|(?<=\s)\s{0,40}[-–](?=[^\W\d_]))
    | (?<=[,;])(?P<comma>[,;]*)
    | (?<=:)(?P<colon>\s+)
    | (?<=\s)(?P<flag>\s{0,40}(?=[\U0001f1e6-\U0001f1ff]{2}\s?(?:[,;:(|–—]|$)))
    | (?<=[^\W\d_]{4}[-–]\s)(?P<glued>\s*)(?=[^\W\d_a-zа-яёіїєґ])
    )""",
    re.VERBOSE,
)
# Bullets within a line, between names that were a row of links or a table.
INLINE_BULLET = re.compile(r"\s{1,40}[•◦▪●·∙|]\s+")
BULLETS = "•◦▪●·∙|"
SLASH = re.compile(r"\s/\s")
FEWEST_BULLETS = 2
LONGEST_KNOWN = 400
TRIM = SPACE + ",;:\t"


class Segment(NamedTuple):
    """A piece of an entry, and the name of what stood before it, such as "comma"; nothing before the first."""

    text: str
    before: str
    kind: str = ""  # what it is by the habit of its list


def protected(text: str) -> list[bool]:
    """For each character, whether it stands within quotes or brackets that are both opened and closed."""
    inside = [False] * len(text)
    opened: list[int] = []
    straight: int | None = None
    for match in MARKS.finditer(text):
        index, char = match.start(), match[0]
        if char == '"':
            if straight is None:
                straight = index
            else:
                _cover(inside, straight, index)
                straight = None
        elif opened and char in PAIRS[text[opened[-1]]]:
            _cover(inside, opened.pop(), index)
        elif char in PAIRS and (char not in "‘”" or _opens(text, index)):
            opened.append(index)
    return inside


def _opens(text: str, index: int) -> bool:
    """Whether a mark that can also close stands where a quotation opens."""
    before = text[index - 1] if index else " "
    return not before.isalnum() and before not in ".!?" and index + 1 < len(text) and text[index + 1].isalnum()


def _cover(inside: list[bool], start: int, end: int) -> None:
    position = end
    while position >= start and not (inside[position] and position < end):
        inside[position] = True
        position -= 1
    inside[start] = True


def segments_of(text: str) -> list[Segment]:
    """The pieces of an entry; a bracket at the end of a piece is a piece of its own."""
    return list(_known_segments(text)) if len(text) <= LONGEST_KNOWN else _cut(text)


@lru_cache(maxsize=1024)
def _known_segments(text: str) -> tuple[Segment, ...]:
    """The pieces of a short entry, remembered: many questions about it begin with them."""
    return tuple(_cut(text))


def _cut(text: str) -> list[Segment]:
    if are_words(text) and "  " not in text:
        return [Segment(text.strip(), "")]
    separators = list(SEPARATOR.finditer(text))
    inside = protected(text) if separators else []
    pieces: list[Segment] = []
    start, before = 0, ""
    for match in separators:
        if inside[match.start()] or _within_name(text, match):
            continue
        glued = match.lastgroup == "glued"  # "Anna Example- Professor"
        _add(pieces, text[start : match.start() - glued], before)
        start, before = match.end(), "dash" if glued else str(match.lastgroup)
    _add(pieces, text[start:], before)
    return pieces


def has_bullets(text: str) -> bool:
    """Whether bullets stand within a text, with spaces around them."""
    return any(map(text.__contains__, BULLETS)) and INLINE_BULLET.search(text) is not None


def listed_bounds(text: str, start: int = 0) -> list[tuple[int, int]]:
    """The bounds of the names in a paragraph that lists them, parted by bullets, else semicolons, else commas.

    Where they were announced, at `start`, strokes part them too ("Signed: A / B / C").
    """
    inside = protected(text)
    cuts = [match.span() for match in INLINE_BULLET.finditer(text, start)] if has_bullets(text) else []
    if len(cuts) < FEWEST_BULLETS and start:
        cuts = [match.span() for match in SLASH.finditer(text, start)]
    if len(cuts) < FEWEST_BULLETS:
        cuts = [match.span() for match in re.compile(";").finditer(text, start) if not inside[match.start()]]
        cuts = cuts or [
            match.span()
            for match in re.compile(",").finditer(text, start)
            if not inside[match.start()] and not _within_name(text, match)
        ]
    lows = [start, *(end for _, end in cuts)]
    highs = [*(begin for begin, _ in cuts), len(text)]
    return list(zip(lows, highs, strict=True))


def _bracketed(piece: str) -> tuple[str, str]:
    """What stands before and within the only bracket of a piece, which ends it, or the last if that names a country."""
    if not piece.endswith((")", "]")):
        return "", ""
    opening = max(piece.rfind("("), piece.rfind("["))
    within = piece[opening + 1 : -1]
    if opening < 0 or ")" in within or "]" in within:
        return "", ""
    alone = piece.count("(") + piece.count("[") == 1
    return (piece[:opening].rstrip(), within) if alone or country_of(within) else ("", "")


def _within_name(text: str, match: re.Match[str]) -> bool:
    """A comma between digits parts nothing; neither does a dash within a word."""
    if match[0][0] not in ",;":
        return False
    return text[match.start() - 1 : match.start()].isdigit() and text[match.end() : match.end() + 1].isdigit()


# "Anna Example, Pear University. Peartown": a whole word before the stop, no abbreviation.
SENTENCE_END = re.compile(r"(?<=[a-z]{6})\.\s+(?=[A-Z])")
INNER_SEPARATOR = re.compile(r"[,;]\s")


def _add(pieces: list[Segment], text: str, before: str) -> None:
    piece = text.strip(TRIM)
    head, within = _bracketed(piece)
    if head and within.strip():
        pieces.append(Segment(head.strip(TRIM), before))
        inner = [part.strip(TRIM) for part in INNER_SEPARATOR.split(within) if part.strip(TRIM)]
        pieces += [Segment(part, "bracket" if index == 0 else "comma") for index, part in enumerate(inner)]
    elif piece and pieces and ". " in piece:
        first, *further = SENTENCE_END.split(piece)
        pieces += [Segment(first, before), *(Segment(part, "comma") for part in further)]
    elif piece:
        pieces.append(Segment(piece, before))

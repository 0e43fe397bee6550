"""Words of a document with the searched ones marked in them, and cut to what stands around these.

Words are looked for in what readers see alone: in the stretches between withheld words, never across one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from html import escape

from django.utils.safestring import SafeString, mark_safe

from appeals.redaction import Redaction, withheld_sign

Span = tuple[int, int]
# Finds the searched words in a text of this language.
Finder = Callable[[str, str], Iterable[Span]]

# How much of a text is shown around the searched words, and how often at most.
AROUND = 90
MOST_PASSAGES = 2


def visible_stretches(redaction: Redaction, text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """What of text[start:end] is not withheld."""
    end = len(text) if end is None else end
    stretches = []
    for first, last in redaction.spans(text):
        if first < end and last > start:
            stretches.append((start, first))
            start = last
    return [stretch for stretch in (*stretches, (start, end)) if stretch[0] < stretch[1]]


def seen_stretches(words: str) -> list[Span]:
    """What of words that are cleaned already stands between the signs."""
    ends = [end for sign in re.finditer(re.escape(withheld_sign()), words) for end in sign.span()]
    return list(zip([0, *ends[1::2]], [*ends[::2], len(words)], strict=True))


def found_in(text: str, language: str, stretches: Iterable[Span], find: Finder) -> list[Span]:
    """Where the searched words stand in these stretches of a text."""
    return [
        (first + start, first + end) for first, last in stretches for start, end in find(text[first:last], language)
    ]


def marked(
    text: str, stretches: Sequence[Span], found: Sequence[Span], start: int = 0, end: int | None = None
) -> SafeString:
    """text[start:end] as HTML: what is searched for marked, and the sign in place of what is withheld."""
    end = len(text) if end is None else end
    pieces, position = [], start
    for first, last in stretches:
        first, last = max(first, start), min(last, end)
        if first >= last:
            continue
        if first > position:
            pieces.append(escape(withheld_sign()))
        pieces.append(_marked(text, first, last, found))
        position = last
    if position < end:
        pieces.append(escape(withheld_sign()))
    return mark_safe("".join(pieces))  # noqa: S308 - each piece is escaped


def marked_part(redaction: Redaction, text: str, language: str, find: Finder, start: int, end: int) -> SafeString:
    """text[start:end] with the searched words marked, without what is withheld."""
    stretches = visible_stretches(redaction, text, start, end)
    return marked(text, stretches, found_in(text, language, stretches, find), start, end)


def passages(text: str, found: Sequence[Span]) -> list[Span]:
    """The stretches of a text that show most of what was found, at the ends of words, in their order."""
    windows = []
    for first, last in found:
        if windows and last - windows[-1][0] <= 2 * AROUND:
            windows[-1][1] = last
            windows[-1][2].add(text[first:last].casefold())
        else:
            windows.append([first, last, {text[first:last].casefold()}])
    # Those with most different words; the first of several.
    best = sorted(windows, key=lambda window: -len(window[2]))[:MOST_PASSAGES]
    return sorted(_around(text, start, end) for start, end, _words in best)


def _around(text: str, start: int, end: int) -> Span:
    room = max(2 * AROUND - (end - start), 0) // 2
    first, last = max(start - room, 0), min(end + room, len(text))
    # A passage begins and ends with a paragraph or else between two words.
    first = max(text.rfind("\n", first, start) + 1, first)
    last = next((at for at in [text.find("\n", end, last)] if at >= 0), last)
    if first and text[first - 1].isalnum():
        first = min(at for at in (_next_space(text, first, start), start) if at >= first)
    if last < len(text) and text[last - 1].isalnum() and text[last].isalnum():
        last = max(text.rfind(" ", end, last), end)
    return first, last


def _next_space(text: str, first: int, start: int) -> int:
    at = text.find(" ", first, start)
    return at + 1 if at >= 0 else start


def _marked(text: str, start: int, end: int, found: Sequence[Span]) -> str:
    pieces, position = [], start
    for first, last in found:
        if first >= end or last <= start:
            continue
        first, last = max(first, position), min(last, end)
        if first < last:
            pieces.append(f"{escape(text[position:first])}<mark>{escape(text[first:last])}</mark>")
            position = last
    return "".join([*pieces, escape(text[position:end])])

"""How to reach somebody, within a line: addresses of e-mail and numbers of telephones."""

from __future__ import annotations

import re
from collections.abc import Iterator

EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,64}(?:\s?(?:\.|\[dot\]|\(dot\))\s?[\w-]{1,64}){1,4}",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\w+(])[+(]{0,2}\d[\d ().-]{5,30}\d(?!\w)")
FEWEST_DIGITS = 7
# Numbers as long that reach nobody: days, and years from one to another.
DAYS = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}\s?-\s?\d{4}")


def contacts_in(line: str) -> list[tuple[int, int]]:
    """Where contacts stand in a line, [start, end) of each, in order.

    >>> line = "Anna Example, gardener, +00 0000 000000, anna@example.org (Pearville)"
    >>> [line[start:end] for start, end in contacts_in(line)]
    ['+00 0000 000000', 'anna@example.org']
    """
    found = sorted([match.span() for match in EMAIL.finditer(line)] + list(_numbers(line)))
    return [span for place, span in enumerate(found) if not place or span[0] >= found[place - 1][1]]


def _numbers(line: str) -> Iterator[tuple[int, int]]:
    for match in NUMBER.finditer(line):
        digits = sum(sign.isdigit() for sign in match[0])
        if digits >= FEWEST_DIGITS and not DAYS.fullmatch(match[0]):
            yield match.span()

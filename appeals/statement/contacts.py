"""How to reach somebody, within a line: addresses of e-mail and numbers of telephones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lines import SPACE

EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,64}(?:(?:\.|\s?(?:\[dot\]|\(dot\))\s?)[\w-]{1,64}){1,4}",
    re.IGNORECASE,
)
BETWEEN = f"{SPACE}()./\u2010-\u2015\u2212-"
NUMBER = re.compile(rf"(?<![\d+(])[+(]{{0,2}}\d[\d{BETWEEN}]{{5,30}}\d(?!\d)")
FEWEST_DIGITS = 7
# Numbers as long that reach nobody: days, years from one to another, millions.
NO_CONTACT = re.compile(
    r"(?<!\d)(?:[0-3]?\d[./-][01]?\d[./-](?:1[89]|20)\d\d|(?:1[89]|20)\d\d[./-][01]?\d[./-][0-3]?\d"
    r"|(?:1[89]|20)\d\d(?:\s?[–-]\s?|\s)(?:1[89]|20)\d\d)(?!\d)"
    r"|(?<![\d+)] )(?<![\d+(])\d{1,3}(?:[ \u00a0]000){2,}(?![ \u00a0]?\d)"
)


def contacts_in(line: str) -> list[tuple[int, int]]:
    """Where contacts stand in a line, [start, end) of each, in order.

    >>> line = "Anna Example, gardener, +00 0000 000000, anna@example.org (Pearville)"
    >>> [line[start:end] for start, end in contacts_in(line)]
    ['+00 0000 000000', 'anna@example.org']
    """
    apart: list[tuple[int, int]] = []
    for start, end in sorted([*(match.span() for match in EMAIL.finditer(line)), *_numbers(line)]):
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(apart[-1][1], end)
        else:
            apart.append((start, end))
    return apart


def _numbers(line: str) -> Iterator[tuple[int, int]]:
    others = NO_CONTACT.sub(lambda match: "_" * len(match[0]), line)
    for match in NUMBER.finditer(others):
        if sum(sign.isdigit() for sign in match[0]) >= FEWEST_DIGITS:
            yield match.span()

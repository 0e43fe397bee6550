"""Texts that were read from web pages."""

from __future__ import annotations

from collections.abc import Collection

from .parser import parse
from .parts import Label

SIGNING = (Label.SIGNATURE, Label.SIGNATURE_HEADING)


def furniture_of_page(text: str, left_out: Collection[int]) -> frozenset[int]:
    """Which of the lines that an extractor of web pages left out are furniture: all but signatures.

    Extractors take long lists of names for menus. No signature may be lost, so where the parser by itself finds
    one, it is right.
    """
    if not left_out:
        return frozenset()
    lines = parse(text).lines
    return frozenset(number for number in left_out if lines[number - 1].label not in SIGNING)

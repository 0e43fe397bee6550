"""Bytes of unknown encoding to text, without touching a single character of it."""

from __future__ import annotations

import codecs

SINGLE_BYTE = ("cp1251", "koi8-r", "cp1252")
COMMON_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжОЕАИНТСРВЛКМДПУЯЫЬГЗБЧЙХЖ"
SAMPLE = 100_000


def decode(raw: bytes) -> tuple[str, str]:
    """The text and the name of its encoding; line ends, byte order mark and spaces stay as they came.

    UTF-8 first, then UTF-16 where a byte order mark says so, else the most plausible of
    cp1251, koi8-r and cp1252. Never fails: a byte that means nothing becomes U+FFFD.
    """
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = "utf-16-le" if raw.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
        return raw.decode(name, errors="replace"), name
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    sample = raw[:SAMPLE]
    best = max(SINGLE_BYTE, key=lambda name: _plausibility(sample.decode(name, errors="replace")))
    return raw.decode(best, errors="replace"), best


def _plausibility(text: str) -> float:
    """How much a text looks like writing: words of one alphabet, small letters after the first."""
    score = 0.0
    before = " "
    for char in text:
        if char == "\ufffd" or "\x80" <= char <= "\x9f" or "\u2500" <= char <= "\u259f":
            score -= 3
        elif char > "\x7f" and char.isalpha():
            cyrillic = "\u0400" <= char <= "\u04ff"
            score += _letter_score(char, before, cyrillic)
        before = char
    return score


def _letter_score(char: str, before: str, cyrillic: bool) -> float:
    if before.islower() and char.isupper():
        return -2
    if before.isascii() and before.isalpha():
        return -2 if cyrillic else 1
    if not cyrillic:
        return 0 if before > "\x7f" else 0.5
    return 1 if char in COMMON_CYRILLIC else 0.3

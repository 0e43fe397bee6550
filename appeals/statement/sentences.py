"""Sentences of a block, with their places in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lexicon import wordset
from .lines import starts_small

# A run of thousands of stops is looked through once, and not again from each of them.
END = re.compile(
    r"(?P<stop>[.!?…।](?:(?<![.!?…।]{2})[.!?…।]*+[”»\"’)\]]*(?:\[\d+\])*|\d{1,2}))\s+(?=[«“\"„(¡¿]?(?P<next>\w))"
    r"|(?P<full>[。！？](?<![。！？]{2})[。！？]*+[」』”’）]*+)\s*+(?![。！？])(?=[\d\u3000-\uffff])"
)
ABBREVIATIONS = wordset(
    """mr mrs ms dr prof st no art gen sen rep vs etc e.g i.e inc ltd jr sr vol pp fig al u.s u.k г гг ст стр им
    т.д т.п т.е п пп р рис тыс млн млрд руб ж б т.б бб ул д др ok nr bzw z.b ca usw sog hr fr abs
    approx dept gov hon rev col capt lt messrs cf eds paras пер просп пр пл обл наб бул кв корп оф вул пров буд смт
    м с к п.п св акад проф доц lic ing arq mtro mtra dra sra sres
    excmo excma ilmo ilma mgr mons mme mlle sig dott avv mudr judr phdr rndr paeddr mvdr bc např čl odst tzv"""
)
DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
# Everything up to the last space or opening mark: the word before a stop begins after it.
BEFORE_WORD = re.compile(r".*[\s(«“\"„]", re.DOTALL)
LONGEST_WORD = 20
# "am 24. Juni": a number with a stop before a month is a day.
GERMAN_DATE = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)"
)


def sentences_of(text: str) -> Iterator[tuple[int, int]]:
    """The bounds of each sentence of the text, without the space between them."""
    start = 0
    for match in END.finditer(text):
        if match["full"] or _ends(text, match):
            yield start, match.end("full" if match["full"] else "stop")
            start = match.end()
    if start < len(text):
        yield start, len(text.rstrip())


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a stop ends a sentence: not after an abbreviation or an initial, not before a small letter."""
    if starts_small(match["next"]):
        return False
    stop = match.start()
    if text[stop] != ".":
        return True
    start = max(0, stop - LONGEST_WORD)
    before = BEFORE_WORD.match(text, start, stop)
    word = text[before.end() if before else start : stop]
    if word.isdecimal() and GERMAN_DATE.match(text, match.end()):
        return False
    last = word.lower()
    return last not in ABBREVIATIONS and not (len(last) == 1 and word.isupper()) and not DOTTED.fullmatch(last)


# Possessive, so that a run of thousands of spaces is looked through once.
TAIL = re.compile(r"(?:[;,]\s*+(?:(?:and|и|та|және|und|y|et)\b\s*+)?+(?:to\b)?+|(?<!\s)\s*+[;,；])\s*+$")


def without_tail(text: str) -> str:
    """Without the "; and" that leads to the next demand: of all commas and semicolons it can hold only the last."""
    sign = max(map(text.rfind, ",;；"))
    tail = TAIL.search(text, len(text[:sign].rstrip())) if sign >= 0 else None
    return (text[: tail.start()] if tail else text).rstrip()

"""Treaties and laws that a text cites, by the words with which they are cited. A suggestion: nothing takes itself."""

from __future__ import annotations

import re

from appeals.desk.work import Work, spans_of
from appeals.statement import Label, Span

_NUMBER = r"\d+(?:\.\d+)*"
_ARTICLE = re.compile(
    rf"(?:articles?|art\.|стат(?:ь\w+|ей|т\w+)|ст\.)\s*(?P<article>{_NUMBER}(?:(?:,|\s+(?:and|и|та|і))\s*{_NUMBER})*)"
    r"\s*(?:(?:of|to)\s+(?:the\s+)?)?",
    re.IGNORECASE,
)
_KINDS = (
    r"(?:Covenant|Convention|Declaration|Charter|Constitution)\b"
    r"|(?:[Пп]акт|[Кк]онвенц|[Дд]екларац|[Хх]арт[иі]|[Кк]онституц)\w*"
)
# Written small within such a name, and never its last word.
_SMALL = r"on|of|for|against|and|the|to|о|об|против|и|про|проти|та"
# Words of the great treaties that Russian writes small.
_RIGHTS = r"прав\w*|граждански\w+|политически\w+|человека|пыток"
_GREAT = r"[A-ZА-ЯІЇЄҐ][\w’'-]*"
_NAME = re.compile(
    rf"(?:{_GREAT}\s+){{0,6}}(?:{_KINDS})"
    # Where another such name begins, this one has ended.
    rf"(?P<of>(?:\s+(?:(?:{_SMALL})\s+){{0,2}}(?!{_KINDS})(?:{_GREAT}|{_RIGHTS})){{0,9}})"
)
_SHORT_NAME = re.compile(r"[A-ZА-Я]{4,6}\b")
# A text speaks of treaties here; signatories and addressees are called after them elsewhere.
SPEAKING = (Label.BODY, Label.LIST_ITEM, Label.DEMAND, Label.HEADING)


def citation_in(words: str) -> dict[str, str]:
    """The instrument and the article that these words name, as far as they tell."""
    article = _ARTICLE.search(words)
    rest = words[: article.start()] + words[article.end() :] if article else words
    name = _NAME.search(rest)
    said = {"instrument": " ".join((name.group() if name else rest.strip(" ,;") or words).split())[:200]}
    return said | ({"article": article["article"][:40]} if article else {})


def suggested_citations(work: Work) -> list[Span]:
    """Where the text seems to cite a treaty or law, and nobody marked it yet."""
    taken = [span for row in work.decided.get("cited", []) for span in spans_of(row)]
    found = [
        Span(line.start + start, line.start + end)
        for line in work.statement.lines
        if line.label in SPEAKING
        for start, end in _cited_in(work.text[line.start : line.end])
    ]
    return [one for one in found if not any(one.start < other.end and other.start < one.end for other in taken)]


def _cited_in(words: str) -> list[tuple[int, int]]:
    """An article with the name behind it; a name alone where it says of what."""
    with_article = [
        (article.start(), name.end())
        for article in _ARTICLE.finditer(words)
        if (name := _NAME.match(words, article.end()) or _SHORT_NAME.match(words, article.end()))
    ]
    alone = [
        name.span()
        for name in _NAME.finditer(words)
        if name["of"] and not any(start < name.end() and name.start() < end for start, end in with_article)
    ]
    return sorted([*with_article, *alone])

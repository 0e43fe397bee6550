"""What sort of document it is: see `parts.KINDS`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asking import SPEAKERS, asks
from .blocks import Block
from .lines import words_of
from .parts import Label, SignatureList
from .vocabulary.head import KIND_WORDS, REPORT_HINTS, REPORTED

REPORT_SIGNS = 2
# A text with one of these speaks for itself.
SPEAKING_LABELS = (Label.DEMAND, Label.SALUTATION, Label.ADDRESSEE)
QUOTATION = re.compile(r"[«“„\"][^«»“”„\"]{1,1500}[»”“\"]")


def kind_of(titles: Sequence[Block], blocks: Sequence[Block], lists: Sequence[SignatureList]) -> str:
    """The kind, by the title, else by the opening of the text; a news item about an appeal is a report."""
    prose = [block for block in blocks if block.label is Label.BODY and block.is_prose]
    if not lists and prose and sum(REPORT_HINTS.count(block.words) for block in prose[:6]) >= REPORT_SIGNS:
        return "report"
    if not lists and prose and not any(block.label in SPEAKING_LABELS for block in blocks) and _tells_of_others(prose):
        return "report"
    words = [word for block in titles for word in block.words]
    found = _named(words)
    if found:
        return found
    if any(block.label is Label.SALUTATION for block in blocks):
        return "open letter"
    return next((kind for block in prose[:3] if (kind := _named(block.words[:60]))), "statement")


def _tells_of_others(prose: Sequence[Block]) -> bool:
    """Whether a text tells that others have signed or asked, and says "we" only in quotation marks."""
    sentences = [words_of(QUOTATION.sub(" ", block.text[:3000])) for block in prose[:6]]
    told = any(REPORTED.has(words) for words in sentences[:2])
    return told and not any(SPEAKERS.has(words) or asks(words) is not None for words in sentences)


def _named(words: Sequence[str]) -> str | None:
    """The kind whose word stands first; at one place the more special kind wins."""
    places = {kind: place for kind, lexicon in KIND_WORDS.items() if (place := lexicon.find(words)) is not None}
    return min(places, key=lambda kind: places[kind]) if places else None

"""What sort of document it is: see `parts.KINDS`."""

from __future__ import annotations

from collections.abc import Sequence

from .blocks import Block
from .parts import Label, SignatureList
from .vocabulary.head import KIND_WORDS, REPORT_HINTS

REPORT_SIGNS = 2


def kind_of(titles: Sequence[Block], blocks: Sequence[Block], lists: Sequence[SignatureList]) -> str:
    """The kind, by the title, else by the opening of the text; a news item about an appeal is a report."""
    prose = [block for block in blocks if block.label is Label.BODY and block.is_prose]
    if not lists and prose and sum(REPORT_HINTS.count(block.words) for block in prose[:6]) >= REPORT_SIGNS:
        return "report"
    words = [word for block in titles for word in block.words]
    found = _named(words)
    if found:
        return found
    if any(block.label is Label.SALUTATION for block in blocks):
        return "open letter"
    return next((kind for block in prose[:3] if (kind := _named(block.words[:60]))), "statement")


def _named(words: Sequence[str]) -> str | None:
    """The kind whose word stands first; at one place the more special kind wins."""
    places = {kind: place for kind, lexicon in KIND_WORDS.items() if (place := lexicon.find(words)) is not None}
    return min(places, key=lambda kind: places[kind]) if places else None

"""The signature of one person below a letter: the name, and under it what he or she is, of what body, and where."""

from __future__ import annotations

from .behalf import signs_for
from .blocks import Block
from .places import place_of
from .posts import is_role
from .shapes import is_page, is_sentence
from .signatory import office_before, read_entry
from .stanzas import is_name
from .vocabulary.people import ORGANIZATION_WORDS

LONGEST = 6


def are_of_one(blocks: list[Block]) -> bool:
    """Whether the lines below the closing of a letter are one signature, which no blank line parts below a role."""
    first, *below = blocks
    if not 1 <= len(below) < LONGEST or any(block.marker for block in blocks) or any(block.gap for block in below[1:]):
        return False
    if not is_name(first) or place_of(first.text) or (below[0].gap and not is_role(below[0].text)):
        return False
    return any(map(_is_role_or_place, below)) and all(map(_tells_of_signer, below))


def _tells_of_signer(block: Block) -> bool:
    """Whether a line is a role, a place or a body, and nobody's name."""
    if is_sentence(block) or is_page(block) or signs_for(block.text) or office_before(block.text):
        return False
    body = read_entry(block.text).personhood < 0 and ORGANIZATION_WORDS.has(block.words)
    return body or _is_role_or_place(block)


def _is_role_or_place(block: Block) -> bool:
    """Whether a line says what somebody is, or where; the name of a body alone may be of another who signs."""
    text = block.text.rstrip(",;")
    reading = read_entry(text)
    placed = place_of(text) is not None or (reading.place.country is not None and len(reading.pieces) == 1)
    return placed or is_role(text)

"""Signatures that are lines close together: a name, and below it what is said of who bears it."""

from __future__ import annotations

from collections.abc import Sequence

from .blocks import Block
from .naming import personhood

FEWEST, LONGEST, LONGEST_NAME = 4, 3, 5
MOST = 0.8


def stanzas_of(blocks: Sequence[Block]) -> list[list[Block]]:
    """Lines with no blank line and no mark between them."""
    stanzas: list[list[Block]] = []
    for block in blocks:
        if stanzas and not block.gap and block.marker is None:
            stanzas[-1].append(block)
        else:
            stanzas.append([block])
    return stanzas


def are_signatures(stanzas: Sequence[Sequence[Block]]) -> bool:
    """Whether most groups of lines open with the name of a person and go on with something else."""
    whole = [stanza for stanza in stanzas if 1 < len(stanza) <= LONGEST]
    if len(stanzas) < FEWEST or len(whole) < MOST * len(stanzas):
        return False
    named = sum(is_name(stanza[0]) for stanza in whole)
    below = sum(is_name(stanza[1]) for stanza in whole)
    return named >= MOST * len(whole) and 2 * below < len(whole)


def is_name(block: Block) -> bool:
    """Whether a line is the name of a person and nothing else."""
    short = len(block.words) <= LONGEST_NAME and block.marker is None and not block.is_prose
    return short and "," not in block.text and personhood(block.text) >= 1

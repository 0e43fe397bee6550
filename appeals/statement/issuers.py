"""Organizations in whose name a statement is published."""

from __future__ import annotations

from collections.abc import Sequence

from .blocks import Block
from .parts import Quote


def issuers_of(blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """The issuers that the text names as such."""
    return ()

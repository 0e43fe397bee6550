"""What says nearly the same elsewhere: the same demand in other words, over the years."""

from __future__ import annotations

from collections.abc import Sequence

from appeals.filters import NOTHING_ASKED
from appeals.found_rows import found_rows
from appeals.search import engine


def alike(kind: str, identifier: str) -> Sequence[object]:
    """Appeals or demands like this one, the oldest first; none while there is no index."""
    try:
        hits = [hit for hit in engine.more_like(kind, identifier) if hit.identifier != identifier]
    except engine.SearchUnavailable:
        return []
    rows = found_rows(kind, hits, NOTHING_ASKED)
    return sorted(rows, key=lambda row: getattr(row, "appeal", row).iso_date)

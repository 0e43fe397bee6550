"""What is said elsewhere in similar words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from appeals.filters import NOTHING_ASKED
from appeals.found_rows import found_rows
from appeals.search import engine


def alike(kind: str, identifier: str, chosen: Mapping[str, Sequence[str]] | None = None) -> Sequence[object]:
    """Appeals or demands in words like those of this one, the oldest first; none while there is no index.

    `chosen`: facet -> values; one of them must hold in each facet.
    """
    try:
        hits = [hit for hit in engine.more_like(kind, identifier, chosen) if hit.identifier != identifier]
    except engine.SearchUnavailable:
        return []
    rows = found_rows(kind, hits, NOTHING_ASKED)
    return sorted(rows, key=lambda row: getattr(row, "appeal", row).iso_date)

"""Demands that a search found, as readers may see them: with their texts and appeals, and then their themes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from appeals.models import Demand, DemandTheme
from signatories.prepared import KEYS, Prepared

_DEMANDS = Prepared(
    lambda: (
        Demand.objects.visible()
        .current()
        .select_related("text__appeal")
        .defer("text__body", "text__notes")
        .with_language()
        .with_first_text()
    )
)
_THEMES = Prepared(
    lambda: DemandTheme.objects.select_related("theme").order_by("theme__scheme", "theme__position"),
    "demand",
    KEYS,
)


def demands_of_hits(identifiers: Iterable[str]) -> list[Demand]:
    """In one query."""
    return _DEMANDS.having(identifiers)


def fill_shown_themes(demands: Sequence[Demand]) -> None:
    """Gives each of these demands `shown_themes`, in one query for all."""
    found = defaultdict(list)
    for row in _THEMES.having(demand.pk for demand in demands):
        found[row.demand_id].append(row.theme)
    for demand in demands:
        demand.shown_themes = found[demand.pk]

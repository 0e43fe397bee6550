"""Measures that the words of a demand speak of. A suggestion: one click takes it, nothing takes itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from appeals.models import Theme

MOST = 2
ENOUGH = 0.5
SHORTEST_WORD = 4
STEM = 6


def suggested_measures(words: str, measures: Sequence[Theme]) -> list[Theme]:
    """At most two measures, those first whose labels have the most words of their own in common with the demand."""
    asked = _stems(words)
    labels = [_stems(f"{theme.label_en} {theme.label_ru} {theme.label_kk}") for theme in measures]
    common = Counter(stem for stems in labels for stem in stems)
    scores = [sum(1 / common[stem] for stem in stems & asked) for stems in labels]
    ranked = sorted(zip(scores, measures, strict=True), key=lambda pair: -pair[0])
    return [theme for score, theme in ranked[:MOST] if score >= ENOUGH]


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= SHORTEST_WORD}

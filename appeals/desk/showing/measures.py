"""Measures that the words of a demand speak of. A suggestion: one click takes it, nothing takes itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from appeals.models import Theme

MOST = 2
# So much of a label must be said: a demand that has nothing of it but "ensure" asks for something else.
ENOUGH = 0.5
# "Release detainees or prisoners": who speaks of the one need not speak of the other.
OR = re.compile(r" (?:or|или|немесе) ")
SHORTEST_WORD = 4
STEM = 6


def suggested_measures(words: str, measures: Sequence[Theme]) -> list[Theme]:
    """At most two measures of whose labels the demand says enough in one language, those first that have the most
    words of their own in common with it."""
    asked = _stems(words)
    labels = [(label, theme) for theme in measures for label in (theme.label_en, theme.label_ru, theme.label_kk)]
    common = Counter(stem for label, _theme in labels for stem in _stems(label))

    def weight(stems: Iterable[str]) -> float:
        return sum(1 / common[stem] for stem in stems)

    said: dict[Theme, float] = {}
    for label, theme in labels:
        shared = weight(_stems(label) & asked)
        if shared >= ENOUGH * weight(_stems(OR.split(label)[0])):
            said[theme] = max(shared, said.get(theme, 0))
    return sorted(filter(said.get, said), key=lambda theme: -said[theme])[:MOST]


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= SHORTEST_WORD}

"""An index of names in memory, for lists to be compared with many names at once.

In the archive the same keys sit in PostgreSQL; this one serves trials, imports and the benchmark.
"""

from collections import defaultdict
from typing import NamedTuple

from .comparing import compare
from .indexing import keys
from .verdicts import Comparison

MOST_COMPARED = 60  # names that are read and compared for one question, which bounds its time


class Candidate(NamedTuple):
    """A stored name that may be the one asked for."""

    id: int
    name: str
    comparison: Comparison


class NameIndex:
    """Names of people and organizations by their keys."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, int], str] = {}
        self._ids: defaultdict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, id: int, name: str, kind: str) -> None:
        """Store a name under an id of the caller's; a second name for one id replaces the first in answers."""
        self._names[kind, id] = name
        for key in keys(name, kind):
            self._ids[kind, key].append(id)

    def candidates(self, name: str, kind: str, limit: int = 10) -> list[Candidate]:
        """The stored names most likely to be this one, best first; names that are different are left out."""
        compared = [
            Candidate(id, stored, compare(name, stored, kind))
            for id in self._sharing_keys(name, kind)
            for stored in (self._names[kind, id],)
        ]
        likely = [candidate for candidate in compared if candidate.comparison.verdict != "different"]
        return sorted(likely, key=lambda candidate: (-candidate.comparison.score, candidate.id))[:limit]

    def _sharing_keys(self, name: str, kind: str) -> list[int]:
        """Ids that share the rarest keys: a key shared with few tells more than one shared with many."""
        found = sorted((self._ids.get((kind, key), []) for key in keys(name, kind)), key=len)
        weights: defaultdict[int, float] = defaultdict(float)
        for ids in found:
            for id in ids[:MOST_COMPARED]:
                weights[id] += 1 / len(ids)
            if len(weights) >= MOST_COMPARED:
                break
        return sorted(weights, key=lambda id: (-weights[id], id))[:MOST_COMPARED]

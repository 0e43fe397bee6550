"""The best candidates for a name: through the keys, most selective first, then compared part by part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from django.db.models import Count

from signatories.models import NameInUse
from signatories.names import Comparison, compare, read_organization, read_person

MOST_COMPARED = 60  # names that are compared with one, which bounds its time
MOST_KEPT = 10  # candidates of one name
LEAST_SCORE = 0.4  # below it two names that may be one are too unlike to ask an editor
ENOUGH_PEOPLE = 2000  # in a smaller archive how often a surname occurs says nothing of how common it is

_read_person = lru_cache(maxsize=20_000)(read_person)
_read_organization = lru_cache(maxsize=20_000)(read_organization)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two that may be one: `left` and `right` are references, in the order of the alphabet."""

    left: str
    right: str
    kind: str
    comparison: Comparison


def candidates(names: Iterable[NameInUse], shares: Mapping[str, float] | None) -> list[Candidate]:
    """The best candidates of each of these names, one for each pair. Three queries, however many names."""
    asked = dict(enumerate(names))
    sharing = NameInUse.objects.sharing_keys([(number, name.keys) for number, name in asked.items()], MOST_COMPARED)
    known = NameInUse.objects.defer("keys", "surname").in_bulk({pk for found in sharing.values() for pk in found})
    best: dict[tuple[str, str], Candidate] = {}
    for number, name in asked.items():
        others = [known[pk] for pk in sharing.get(number, ()) if pk in known]
        for candidate in _best_of(name, others, shares):
            pair = candidate.left, candidate.right
            if pair not in best or best[pair].comparison.score < candidate.comparison.score:
                best[pair] = candidate
    return list(best.values())


def surname_shares() -> dict[str, float] | None:
    """The share of each surname among the people of the archive; None while there are too few to tell."""
    counts = dict(
        NameInUse.objects.filter(kind="person").exclude(surname="").values_list("surname").annotate(Count("pk"))
    )
    total = sum(counts.values())
    return {surname: count / total for surname, count in counts.items()} if total >= ENOUGH_PEOPLE else None


def _best_of(name: NameInUse, others: list[NameInUse], shares: Mapping[str, float] | None) -> list[Candidate]:
    found = []
    for other in others:
        if other.kind == name.kind and other.reference != name.reference:
            comparison = compare(_read(name), _read(other), name.kind, shares)
            if comparison.verdict == "same" or (comparison.verdict == "unsure" and comparison.score >= LEAST_SCORE):
                left, right = sorted((name.reference, other.reference))
                found.append(Candidate(left, right, name.kind, comparison))
    found.sort(key=lambda candidate: (-candidate.comparison.score, candidate.left, candidate.right))
    return found[:MOST_KEPT]


def _read(name: NameInUse):
    return _read_person(name.name) if name.kind == "person" else _read_organization(name.name)

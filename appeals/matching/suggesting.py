"""Suggestions over the whole archive, batch by batch. What was decided is left alone and never asked again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from appeals_site.history import bulk_context
from signatories.models import NameInUse, Suggestion
from signatories.names import Comparison

from .candidates import Candidate, candidates, surname_shares
from .evidence import doubts_about, evidence_for, signatories_of
from .memory import Memory, drop_settled
from .names_in_use import refresh
from .sides import Side, load_sides

BATCH = 200
WRITTEN = ["kind", "verdict", "score", "telling", "reasons", "evidence"]


def suggest_all() -> Iterator[int]:
    """Compares every name that was not compared yet; after each batch, how many it held.

    A batch is one transaction: stopped and started again, it goes on where it was.
    """
    shares = surname_shares()
    memory = Memory()
    while batch := list(NameInUse.objects.to_match()[:BATCH]):
        with bulk_context(action="suggest"):
            suggest(candidates(batch, shares), memory)
            NameInUse.objects.filter(pk__in=[name.pk for name in batch]).update(matched=True)
        yield len(batch)


def prepare() -> int:
    """Brings the names up to date, drops questions about what is gone; how many names are to be compared."""
    refresh()
    drop_settled()
    return NameInUse.objects.to_match().count()


def suggest(found: Iterable[Candidate], memory: Memory) -> None:
    """Writes the suggestions of these candidates: new ones, and open ones that read otherwise now."""
    asked = [pair for pair in found if not memory.knows(pair.left, pair.right)]
    sides = load_sides({reference for pair in asked for reference in (pair.left, pair.right)})
    signatories = signatories_of(sides.values())
    made = [
        _suggestion(pair, sides[pair.left], sides[pair.right], signatories)
        for pair in asked
        if pair.left in sides and pair.right in sides
    ]
    _write(made)


def _suggestion(pair: Candidate, left: Side, right: Side, signatories) -> Suggestion:
    evidence, doubts = evidence_for(left, right, signatories), doubts_about(left, right)
    comparison = pair.comparison
    return Suggestion(
        left=pair.left,
        right=pair.right,
        kind=pair.kind,
        verdict=comparison.verdict,
        score=comparison.score,
        telling=telling(comparison, evidence, doubts),
        # They can become public with a tie. Doubts are for the editor alone, and are found again for the page.
        reasons=list(comparison.reasons),
        evidence=evidence,
    )


def telling(comparison: Comparison, evidence: list[str], doubts: list[str]) -> float:
    """How much names, evidence and doubts say together; the queue begins with the highest."""
    return round((comparison.verdict == "same") + comparison.score + 0.1 * (len(evidence) - len(doubts)), 3)


def _write(made: list[Suggestion]) -> None:
    """An open suggestion is brought up to date; an answered one stays as it was when it was answered."""
    lefts = {suggestion.left for suggestion in made}
    stored = {(one.left, one.right): one for one in Suggestion.objects.filter(left__in=lefts)}
    new, changed = [], []
    for suggestion in made:
        known = stored.get((suggestion.left, suggestion.right))
        if known is None:
            new.append(suggestion)
        elif known.state == Suggestion.State.OPEN and _values(known) != _values(suggestion):
            for name in WRITTEN:
                setattr(known, name, getattr(suggestion, name))
            changed.append(known)
    Suggestion.objects.bulk_create(new)
    Suggestion.objects.bulk_update(changed, WRITTEN)


def _values(suggestion: Suggestion) -> list[object]:
    return [getattr(suggestion, name) for name in WRITTEN]

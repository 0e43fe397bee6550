"""What editors decided, seen from where the names stand now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Q

from signatories.among import among
from signatories.models import Agent, NameInUse, Suggestion


class Memory:
    """Pairs that an editor found to be different, also after one of them was tied to a record or merged into one.

    Of the whole archive, or of these references alone.
    """

    def __init__(self, references: Iterable[str] | None = None) -> None:
        different = Suggestion.objects.different()
        if references is not None:
            standing = stood_as(references)
            different = different.filter(Q(left__in=among(standing)) | Q(right__in=among(standing)))
        pairs = list(different.values_list("left", "right"))
        now = references_now({reference for pair in pairs for reference in pair})
        self._different = {frozenset((now.get(left, left), now.get(right, right))) for left, right in pairs}

    def knows(self, left: str, right: str) -> bool:
        return frozenset((left, right)) in self._different

    def knows_of(self, reference: str) -> bool:
        """Whether anything was found to be different from this."""
        return any(reference in pair for pair in self._different)


def stood_as(references: Iterable[str]) -> set[str]:
    """These references; for records also those of names that are tied to them, and of what was merged into them."""
    references = set(references)
    records = {reference.partition(":")[2] for reference in references if reference.startswith("agents:")}
    merged = Agent.objects.filter(merged_into__identifier__in=among(records)).values_list("identifier", flat=True)
    records |= set(merged)
    tied = NameInUse.objects.filter(owner__in=among(records)).exclude(relation="names")
    return {
        *references,
        *(f"agents:{identifier}" for identifier in records),
        *(f"{relation}:{identifier}" for relation, identifier in tied.values_list("relation", "identifier")),
    }


def answers_about(references: Iterable[str]) -> dict[frozenset[str], str]:
    """What editors answered about these, by pair as the two stand now. A known number of queries."""
    references = list(references)
    about = Suggestion.objects.filter(Q(left__in=references) | Q(right__in=references))
    answered = list(about.exclude(state=Suggestion.State.OPEN).values_list("left", "right", "state"))
    now = references_now({reference for *pair, _state in answered for reference in pair})
    return {frozenset((now.get(left, left), now.get(right, right))): state for left, right, state in answered}


def references_now(references: Iterable[str]) -> dict[str, str]:
    """Where each of these stands now: a tied name with its record, a merged record with the one it leads to.

    What is gone is left out.
    """
    wanted = defaultdict(set)
    for reference in references:
        relation, _, identifier = reference.partition(":")
        wanted[relation].add(identifier)
    agents = Agent.objects.filter(identifier__in=wanted.pop("agents", ()))
    now = {
        f"agents:{identifier}": f"agents:{merged_into or identifier}"
        for identifier, merged_into in agents.values_list("identifier", "merged_into__identifier")
    }
    for relation, identifiers in wanted.items():
        for used in NameInUse.objects.filter(relation=relation, identifier__in=identifiers):
            now[f"{relation}:{used.identifier}"] = used.reference
    return now


def drop_settled() -> None:
    """Questions that ask about nothing any more: a name that is gone or tied by now, a record that was merged."""
    waiting = list(Suggestion.objects.filter(state=Suggestion.State.OPEN).values_list("pk", "left", "right"))
    now = references_now({reference for _, *pair in waiting for reference in pair})
    settled = [pk for pk, left, right in waiting if now.get(left) != left or now.get(right) != right]
    Suggestion.objects.filter(pk__in=settled).delete()

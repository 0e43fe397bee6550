"""What may be held to be one without weighing: the same letters, and nothing that speaks against it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from signatories.among import among
from signatories.models import Agent, AgentName
from signatories.names import read_organization
from signatories.names.organization import OWN
from signatories.names.vocabulary import PLACE

from .memory import Memory


def known_bodies(stated: Iterable[str]) -> set[str]:
    """Those of these names that an organization in the archive has, letter for letter.

    Only such an affiliation tells one person from another of the same name: "lawyer" or "citizen" does not.
    """
    named = AgentName.objects.filter(agent__kind=Agent.Kind.ORGANIZATION, name__in=among(stated))
    return set(named.values_list("name", flat=True))


@lru_cache(maxsize=20_000)
def is_common_name(name: str) -> bool:
    """Whether the name of an organization has no word of its own and no place: many could be called so."""
    read = read_organization(name)
    return not read.acronyms and not read.place and not any(term.sort in (OWN, PLACE) for term in read.terms)


def set_apart(agents: Collection[Agent]) -> set[str]:
    """The identifiers of those records of which an editor once said that a name, or another record, is somebody else.

    Somebody else has a like name: to such a record no name is tied by its letters alone.
    """
    told_apart = Memory(f"agents:{agent.identifier}" for agent in agents)
    return {agent.identifier for agent in agents if told_apart.knows_of(f"agents:{agent.identifier}")}

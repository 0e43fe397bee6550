"""Which records a name in a document may belong to. A suggestion and no more: an editor decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from signatories.models import Agent, AgentName
from signatories.names import read_person


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A record, and why it may be the one: the reason that readers will see if an editor agrees."""

    agent: Agent
    reason: str


def suggest_agents(names: Iterable[tuple[str, str]]) -> dict[tuple[str, str], list[Suggestion]]:
    """Records for names, each given with its kind, "person" or "organization". Two queries for all of them.

    A record is suggested where it has exactly this name and is of this kind. Initials, or a surname alone, fit many
    people: nobody is suggested for them.
    """
    asked: dict[tuple[str, str], list[Suggestion]] = {(name, kind): [] for name, kind in names}
    found = (
        AgentName.objects.filter(name__in={name for name, _kind in asked}, agent__merged_into=None)
        .select_related("agent")
        .prefetch_related("agent__names")
        .order_by("agent_id")
    )
    for record in found:
        suggestions = asked.get((record.name, record.agent.kind), [])
        if record.agent.kind == Agent.Kind.PERSON and not read_person(record.name).given:
            continue
        if record.agent_id not in {suggestion.agent.pk for suggestion in suggestions}:
            suggestions.append(Suggestion(record.agent, _("Same name: %(name)s.") % {"name": record.name}))
    return asked

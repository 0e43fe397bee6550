"""Records that the public may see, asked for by their identifiers: what every page and search asks."""

from signatories.models import Agent
from signatories.prepared import Prepared

LISTED = Prepared(Agent.objects.listed)
WITH_PAGES = Prepared(Agent.objects.with_pages)


def record_at(identifier: str, kind: str) -> Agent | None:
    """The record with a page that this identifier leads to: its own, or that of one merged into it."""
    merged = Agent.objects.filter(identifier=identifier, withheld=False).exclude(merged_into=None)
    leads_to = [identifier, *merged.values_list("merged_into__identifier", flat=True)]
    return next((agent for agent in WITH_PAGES.having(leads_to) if agent.kind == kind), None)


def listed_of(agents: list[Agent]) -> list[Agent]:
    """Those of these records that stand in the A to Z."""
    listed = {agent.pk for agent in LISTED.having([agent.identifier for agent in agents])}
    return [agent for agent in agents if agent.pk in listed]

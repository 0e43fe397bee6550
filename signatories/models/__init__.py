from .agent import Agent, Organization, Person
from .base import Certainty, Identified, IdentifiedManager, WithheldReason, Withholdable, recorded
from .change import RecordChange
from .name import AgentIdentifier, AgentName, AgentSource
from .relation import AgentRelation

__all__ = [
    "Agent",
    "AgentIdentifier",
    "AgentName",
    "AgentRelation",
    "AgentSource",
    "Certainty",
    "Identified",
    "IdentifiedManager",
    "Organization",
    "Person",
    "RecordChange",
    "WithheldReason",
    "Withholdable",
    "recorded",
]

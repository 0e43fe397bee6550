from .agent import Agent, Organization, Person
from .base import (
    Certainty,
    Identified,
    IdentifiedManager,
    WithheldReason,
    Withholdable,
    recorded,
    recorded_whole,
)
from .case import CaseEvent
from .change import OF_WITHHELD_AGENT, IndexChange, RecordChange, tell_index
from .matching import NameInUse, Suggestion
from .merge import MergeRecord, MovedRow
from .name import AgentIdentifier, AgentName, AgentSource
from .relation import AgentRelation

__all__ = [
    "OF_WITHHELD_AGENT",
    "Agent",
    "AgentIdentifier",
    "AgentName",
    "AgentRelation",
    "AgentSource",
    "CaseEvent",
    "Certainty",
    "Identified",
    "IdentifiedManager",
    "IndexChange",
    "MergeRecord",
    "MovedRow",
    "NameInUse",
    "Organization",
    "Person",
    "RecordChange",
    "Suggestion",
    "WithheldReason",
    "Withholdable",
    "recorded",
    "recorded_whole",
    "tell_index",
]

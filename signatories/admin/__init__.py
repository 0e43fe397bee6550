"""The admin of people and organizations, and what all pages of the admin are made of."""

from . import agent, case, merge
from .agent import AgentAdmin
from .base import RecordAdmin, RecordInline, Table, add_address, address, link, list_address, next_position, short
from .fields import RecordForm, ask_once
from .seen import SeenForm
from .steps import Step
from .withholding import Release, Withhold

__all__ = [
    "AgentAdmin",
    "RecordAdmin",
    "RecordForm",
    "RecordInline",
    "Release",
    "SeenForm",
    "Step",
    "Table",
    "Withhold",
    "add_address",
    "address",
    "agent",
    "ask_once",
    "case",
    "link",
    "list_address",
    "merge",
    "next_position",
    "short",
]

"""What became of a line."""

from dataclasses import dataclass
from enum import Enum


class Result(Enum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The line by its number, and where it was refused the field and the reason."""

    line: int
    result: Result
    reason: str = ""

"""What a comparison says."""

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "different", "unsure"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How likely two names are to be one: a score from 0 to 1, a verdict, and the reasons in plain words.

    A suggestion for an editor, never a decision.
    """

    score: float
    verdict: Verdict
    reasons: tuple[str, ...]

"""The pages of the desk. Each view is given the ModelAdmin whose rights and surroundings it uses."""

from .closing import discard
from .correcting import correct, differences
from .pasting import known, paste
from .reviewing import agents, review

__all__ = ["agents", "correct", "differences", "discard", "known", "paste", "review"]

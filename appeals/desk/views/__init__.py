"""The pages of the desk. Each view is given the ModelAdmin whose rights and surroundings it uses."""

from .pasting import add_source, paste
from .reviewing import agents, decide, discard, make, review

__all__ = ["add_source", "agents", "decide", "discard", "make", "paste", "review"]

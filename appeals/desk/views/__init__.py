"""The pages of the desk. Each view is given the ModelAdmin whose rights and surroundings it uses."""

from .closing import discard
from .correcting import correct, differences
from .pasting import known, paste
from .releasing import copy, copy_page, copy_page_file
from .reviewing import agents, review

__all__ = [
    "agents",
    "copy",
    "copy_page",
    "copy_page_file",
    "correct",
    "differences",
    "discard",
    "known",
    "paste",
    "review",
]

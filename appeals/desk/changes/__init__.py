"""What an editor can decide of a text. Each function returns all that is decided then, and says what was done.

Nothing is written here: the same decisions, in the same shape, could stand in a reviewed file.
"""

from .base import CannotBe, Change, rows_of
from .details import describe
from .entries import begin_entry, edit_signatories, join_signatories, split_signatory, tie, untie
from .lines import relabel
from .words import accept_doubt, adjust, choose_themes, drop, find_words, mark

__all__ = [
    "CannotBe",
    "Change",
    "accept_doubt",
    "adjust",
    "begin_entry",
    "choose_themes",
    "describe",
    "drop",
    "edit_signatories",
    "find_words",
    "join_signatories",
    "mark",
    "relabel",
    "rows_of",
    "split_signatory",
    "tie",
    "untie",
]

"""What an editor can decide of a text. Each function returns all that is decided then, and says what was done.

Nothing is written here: the same decisions, in the same shape, could stand in a reviewed file.
"""

from .base import CannotBe, Change, rows_of
from .details import describe
from .entries import (
    COLUMN_NAMES,
    FIELDS,
    begin_entry,
    edit_signatories,
    fill_column,
    join_signatories,
    split_signatory,
)
from .lines import relabel
from .ties import (
    NEW,
    affiliation_ties,
    affiliations_in,
    explain_affiliation,
    record_named,
    tie,
    tie_affiliations,
    tie_part,
    untie,
    untie_affiliation,
    untied_affiliations,
)
from .words import SAID_OF_PARTS, accept_doubts, adjust, choose_themes, drop, find_words, mark

__all__ = [
    "COLUMN_NAMES",
    "FIELDS",
    "NEW",
    "SAID_OF_PARTS",
    "CannotBe",
    "Change",
    "accept_doubts",
    "adjust",
    "affiliation_ties",
    "affiliations_in",
    "begin_entry",
    "choose_themes",
    "describe",
    "drop",
    "edit_signatories",
    "explain_affiliation",
    "fill_column",
    "find_words",
    "join_signatories",
    "mark",
    "record_named",
    "relabel",
    "rows_of",
    "split_signatory",
    "tie",
    "tie_affiliations",
    "tie_part",
    "untie",
    "untie_affiliation",
    "untied_affiliations",
]

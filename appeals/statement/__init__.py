"""Plain text of a statement -> its labelled lines -> its parts.

Pure Python that knows nothing of the rest of the project: text in, `Statement` out.
"""

from .contacts import contacts_in
from .decoding import decode
from .pages import furniture_of_page
from .parser import parse
from .parts import (
    KINDS,
    CorrectionError,
    Corrections,
    Demand,
    Doubt,
    Entry,
    Label,
    Line,
    Misfit,
    Quote,
    Signatory,
    SignatureList,
    Span,
    Statement,
    StatementDate,
)

__all__ = [
    "KINDS",
    "CorrectionError",
    "Corrections",
    "Demand",
    "Doubt",
    "Entry",
    "Label",
    "Line",
    "Misfit",
    "Quote",
    "Signatory",
    "SignatureList",
    "Span",
    "Statement",
    "StatementDate",
    "contacts_in",
    "decode",
    "furniture_of_page",
    "parse",
]

from .addressee import Addressee, Addressing
from .appeal import Appeal, Collection, CollectionAppeal, Version
from .base import DateBasis, DatePrecision, Quotation, Tied
from .clean_copy import CleanCopy
from .demand import CitedInstrument, Demand, DemandTheme
from .mention import Issuer, Mention
from .review import Review, ReviewStep
from .signature import Affiliation, Signature, SignatureEntry, SignatureLifeEvent, SignatureList
from .text import Passage, Source, Text
from .theme import Theme, ThemeArticle

__all__ = [
    "Addressee",
    "Addressing",
    "Affiliation",
    "Appeal",
    "CitedInstrument",
    "CleanCopy",
    "Collection",
    "CollectionAppeal",
    "DateBasis",
    "DatePrecision",
    "Demand",
    "DemandTheme",
    "Issuer",
    "Mention",
    "Passage",
    "Quotation",
    "Review",
    "ReviewStep",
    "Signature",
    "SignatureEntry",
    "SignatureLifeEvent",
    "SignatureList",
    "Source",
    "Text",
    "Theme",
    "ThemeArticle",
    "Tied",
    "Version",
]

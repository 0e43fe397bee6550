"""The public pages of the documents, one view each."""

from .addressees import addressee, addressee_list
from .agents import organizations, people
from .appeals import appeal, appeal_list
from .demands import demand, demand_list
from .exports import export
from .search import search, suggest
from .signatures import signature_list
from .sources import source, source_copy, source_text
from .themes import theme, theme_list

__all__ = [
    "addressee",
    "addressee_list",
    "appeal",
    "appeal_list",
    "demand",
    "demand_list",
    "export",
    "organizations",
    "people",
    "search",
    "signature_list",
    "source",
    "source_copy",
    "source_text",
    "suggest",
    "theme",
    "theme_list",
]

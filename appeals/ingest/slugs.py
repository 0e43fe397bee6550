"""Words for addresses."""

from anyascii import anyascii
from django.utils.text import slugify

LONGEST = 80


def slug_for(title: str) -> str:
    """The words of a title that fit, and no half one; empty for a title without letters."""
    slug = slugify(anyascii(title)).strip("-")
    return slug if len(slug) <= LONGEST else slug[: LONGEST + 1].rpartition("-")[0]

"""Thousands of words in one question: as an array, for each parameter would cost more than the search for it."""

from collections.abc import Iterable

from django.db.models.expressions import RawSQL


def among(words: Iterable[str]) -> RawSQL:
    """For `field__in`: any of these words."""
    return RawSQL("SELECT unnest(%s::text[])", [list(words)])

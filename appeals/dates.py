"""Dates that are known to the day, the month or the year."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton
from django.utils.translation import get_language

# Babel's names of the languages of the interface: of its Englishes the one that puts the day first.
LOCALES = {"en": "en_GB"}


def full_date(day: date) -> str:
    """The date as the language of the interface writes it: "22 May 2018"."""
    return _long_date(day, _locale())


# Rows of lists show the same days again and again.
@lru_cache(maxsize=10_000)
def _long_date(day: date, locale: str) -> str:
    return _unbroken(format_date(day, "long", locale=locale))


def _locale() -> str:
    language = get_language() or "en"
    return LOCALES.get(language, language)


def partial_date(day: date | None, precision: str) -> str:
    """The date with no more than is known: "22 May 2018", "May 2018", "2018"; empty for no date."""
    if day is None:
        return ""
    if precision == "year":
        return str(day.year)
    return full_date(day) if precision == "day" else _unbroken(format_skeleton("yMMMM", day, locale=_locale()))


def _unbroken(date_words: str) -> str:
    """No line ends within a date."""
    return date_words.replace(" ", "\N{NO-BREAK SPACE}")


def iso_date(day: date | None, precision: str) -> str:
    """The same for machines: "2018-05-22", "2018-05", "2018"; empty for no date."""
    if day is None:
        return ""
    return day.isoformat()[: {"day": 10, "month": 7, "year": 4}[precision]]

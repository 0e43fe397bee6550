"""Countries by their codes."""

from functools import cache

import pycountry
from babel import Locale
from django.utils.translation import get_language, pgettext

# XK is not in ISO 3166 and is the code that everybody uses for Kosovo.
COUNTRY_CODES = tuple(sorted({country.alpha_2 for country in pycountry.countries} | {"XK"}))


@cache
def _names(language: str) -> dict[str, str]:
    return dict(Locale.parse(language).territories)


def country_name(code: str) -> str:
    """The country's name in the language of the interface; "not stated" for no code."""
    if not code:
        return pgettext("country", "not stated")
    return _names(get_language() or "en").get(code, code)

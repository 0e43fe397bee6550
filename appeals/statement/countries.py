"""Which country a name means, in many languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .language import READ_LANGUAGES
from .lines import SPACE
from .vocabulary.places import COUNTRY_ALIASES


@cache
def _names() -> dict[str, str]:
    """Names of countries in lower case to their codes; loaded when first asked, as the tables are large."""
    import pycountry
    from babel import Locale

    known = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    names: dict[str, str] = {}
    for language in READ_LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in known:
                names.setdefault(name.lower(), code)
    for country in pycountry.countries:
        for attribute in ("name", "official_name", "common_name"):
            if name := getattr(country, attribute, None):
                names[name.lower()] = country.alpha_2
    return {key.translate(APOSTROPHES): code for key, code in (names | COUNTRY_ALIASES).items()}


@cache
def cities() -> frozenset[str]:
    """Names of large towns of the world in lower case, by which tables of languages name time zones."""
    from babel import Locale

    zones = [zone for language in READ_LANGUAGES for zone in Locale.parse(language).time_zones.items()]
    named = [str(names["city"]).lower() for zone, names in zones if "city" in names and "Antarctica" not in zone]
    return frozenset(name.translate(APOSTROPHES) for name in named if len(name) >= SHORTEST_CITY and "," not in name)


SHORTEST_CITY = 4
APOSTROPHE = re.compile("[’ʼ`‘ʻ]")
APOSTROPHES = str.maketrans("’ʼ`‘ʻ", "'''''")
LONGEST = 60


FIRST_FLAG = "\U0001f1e6"
FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


def flags_in(text: str) -> str:
    """The flags of countries that stand in a text ("pear.example.org 🇰🇿")."""
    return "".join(FLAG.findall(text))


# "Czech Rep.", "Fed. Rep. of Germany"
WHOLE = {"rep": "republic", "dem": "democratic", "fed": "federal"}
CUT_SHORT = re.compile(rf"\b(?P<cut>{'|'.join(WHOLE)})\b\.?")


@lru_cache(maxsize=4096)
def country_of(text: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the country that the text names, and names alone.

    Abbreviations of two or three letters count only in capitals: "US" is a country, "us" is not.
    """
    name = text.strip(SPACE + ".,;:()[]")
    if not name or len(name) > LONGEST:
        return None
    if name[0] >= FIRST_FLAG and FLAG.fullmatch(name):  # the letters of a country, in signs that show its flag
        code = "".join(chr(ord(sign) - ord("\U0001f1e6") + ord("A")) for sign in name)
        return code if code in _names().values() else None
    if len(name) <= 3 and not name.isupper():
        return _names().get(name.lower()) if name.lower() in COUNTRY_ALIASES and not name.islower() else None
    lowered = name.lower()
    if not (lowered.isascii() and "`" not in lowered) and APOSTROPHE.search(lowered):
        lowered = lowered.translate(APOSTROPHES)
    if "rep" in lowered:
        lowered = CUT_SHORT.sub(lambda word: WHOLE[word["cut"]], lowered)
    names = _names()
    return names.get(lowered) or names.get(lowered.removeprefix("the "))

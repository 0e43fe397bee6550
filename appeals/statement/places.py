"""Whether a piece of text is a place, and which."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .countries import APOSTROPHES, cities, country_of
from .lines import SPACE, words_of
from .vocabulary.people import ORGANIZATION_WORDS
from .vocabulary.places import (
    BRAZILIAN_STATES,
    CITIES,
    CITY_MARKS,
    CITY_TAILS,
    REGION_WORDS,
    SETTLEMENTS,
    US_STATE_NAMES,
    US_STATES,
    WORLD_REGIONS,
)
from .vocabulary.towns import TOWNS

APART = re.compile(r"\s*[,;/&]\s*|\s+(?:[-–—]|and|и|та|et|und|y)\s+")
MAY_PART = re.compile(r"[,;/&–—-]|\s(?:and|и|та|et|und|y)\s")
STATE_CODES = frozenset(code.upper() for code in US_STATES | BRAZILIAN_STATES)
# "Г. Примеров": a capital is an initial, unless a town that we know stands behind it.
INITIAL = re.compile(r"[А-ЯЁІЇЄҐ]\.")
# "Anna Example, from Leeds"
FROM = re.compile(r"(?:from|aus|из|із|з)\s+(?=[^\W\d_a-zà-ÿа-яёіїєґ])")
CAPITALIZED = re.compile(r"[^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*\.?")


class Place(NamedTuple):
    """A city, a country, or both; None is what is not stated."""

    city: str | None = None
    country: str | None = None


# Several countries in a row: it is a place, and in no single country.
SEVERAL = Place()


@lru_cache(maxsize=4096)
def place_of(text: str) -> Place | None:
    """The place that the text names and names alone ("Almaty", "г. Алматы, Казахстан", "Berlin, Germany")."""
    bare = FROM.sub("", text.strip(SPACE + ",;."))
    if country := country_of(bare):
        return Place(None, country)
    if together := _city_and_country(bare):
        return together
    pieces = APART.split(bare) if MAY_PART.search(bare) else [bare]
    parts = [part for piece in pieces if (part := piece.strip(SPACE + "."))]
    if not parts or len(parts) > 4:
        return None
    if len(parts) > 1 and all(map(country_of, parts)):
        return SEVERAL
    country = country_of(parts[-1])
    rest = parts[:-1] if country else parts
    cities = [city for part in rest if (city := _city_or_region(part)) is not None]
    if len(cities) != len(rest):
        return _city_before_country(rest, country)
    city = next((city for city in cities if city), None)
    return Place(city, country) if city or country else None


def _city_and_country(text: str) -> Place | None:
    """A city that we know and its country with nothing between them ("The Hague Netherlands")."""
    head, _, last = text.rpartition(" ")
    country = country_of(last) if head else None
    city = city_of(head.rstrip(",")) if country else None
    return Place(city, country) if city else None


def _city_before_country(rest: list[str], country: str | None) -> Place | None:
    """A single plain name before a country is a city, known or not."""
    if country and len(rest) == 1 and looks_like_city(rest[0]) and not ORGANIZATION_WORDS.has(words_of(rest[0])):
        return Place(rest[0], country)
    return None


def _city_or_region(text: str) -> str | None:
    """The city, "" for a region or state that is no city, None for anything else."""
    city = city_of(text)
    if city:
        return city
    if text in STATE_CODES or text.lower() in US_STATE_NAMES:
        return ""
    words = text.lower().split()
    return "" if 1 < len(words) <= 4 and (words[-1] in REGION_WORDS or words[0] in REGION_WORDS) else None


def is_state(text: str) -> bool:
    """Whether a text is a state of a federation, in full or as letters in capitals."""
    return text in STATE_CODES or text.lower() in US_STATE_NAMES or text == "Washington"


LONGEST_REGION = 3
REGION_NOUNS = frozenset(("область", "обл", "край", "район", "облысы", "ауданы", "oblast", "region", "province"))


def is_region(text: str) -> bool:
    """Whether a text names a part of the world and nothing else, as a heading among signatories does."""
    lowered = text.strip(SPACE + ":.").lower()
    words = lowered.split()
    return lowered in WORLD_REGIONS or (1 < len(words) <= LONGEST_REGION and words[-1] in REGION_NOUNS)


def is_settlement(text: str) -> bool:
    """Whether a text is a village or a street and says so ("Pear Street", "Бесқазық ауылы"), as headings do."""
    words = words_of(text)
    return 1 < len(words) <= LONGEST_REGION and (words[0] in SETTLEMENTS or words[-1] in SETTLEMENTS)


def city_of(text: str) -> str | None:
    """The city that the text names, if it is one we know or says of itself that it is one."""
    lowered = text.lower()
    spaced = lowered.replace("-", " ")  # "Tel-Aviv"
    if not CITIES.isdisjoint((lowered, spaced)) or lowered in TOWNS:
        return text
    if not cities().isdisjoint((lowered.translate(APOSTROPHES), spaced)):
        return text
    for mark in CITY_MARKS if lowered.startswith(CITY_MARKS) else ():
        town = text[len(mark) :].strip()
        if lowered.startswith(mark) and looks_like_city(town):
            return city_of(town) if INITIAL.match(text) else town
    for tail in CITY_TAILS if lowered.endswith(CITY_TAILS) else ():
        if lowered.endswith(tail) and looks_like_city(text[: -len(tail)].strip()):
            return text[: -len(tail)].strip()
    return None


def looks_like_city(text: str) -> bool:
    """Whether a text has the form of a city's name: one to three capitalized words and nothing else."""
    words = text.split()
    return (
        1 <= len(words) <= 3
        and len(text) > 2
        and all(CAPITALIZED.fullmatch(word) and (word[0].isupper() or word in ("de", "am", "of")) for word in words)
        and not (len(words) == 1 and text.isupper() and len(text) < 5)
    )

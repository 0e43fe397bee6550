"""What a piece of an entry looks like by itself: a role, a body, a place, and how much.

The weights are logarithms of odds, the likeliest first. A piece that is sure has one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from .connected import CONNECTOR, Post
from .lines import words_of
from .naming import ACRONYM, CAMEL, LEGAL_FORM, no_organization, personhood
from .places import is_region, is_state, looks_like_city, place_of
from .posts import posts_of
from .vocabulary.people import FUNCTION_WORDS, ROLE_WORDS, TRADES

PERSON, NAME, ROLE, TRADE = "person", "name", "role", "trade"
BODY, POST, TOWN, LAND = "body", "post", "town", "land"
Signs = tuple[tuple[str, float], ...]

# One plain word with a capital, several, the same where no towns are looked for, one that ends as towns do, and words
# in the name of a body of the list.
LIKE_TOWN: Signs = ((BODY, -0.7), (TOWN, -1.0), (ROLE, -3.0), (LAND, -3.5))
LIKE_LONG_TOWN: Signs = ((BODY, -0.7), (TOWN, -1.8), (ROLE, -3.0), (LAND, -3.5))
NO_TOWN: Signs = ((BODY, 0.0), (ROLE, -2.3), (LAND, -2.8))
ENDS_AS_TOWN: Signs = ((TOWN, 0.0), (BODY, -1.5), (ROLE, -3.0), (LAND, -3.5))
IN_BODY: Signs = ((TOWN, 0.0), (BODY, -2.5), (ROLE, -4.5))
LIKELY, SURE_PERSON = 1.5, 3.5
# How names of towns end in many languages ("Pearbury", "Birnfelden", "Грушівка").
TOWN_ENDING = re.compile(
    r"(?:burg|heim|hausen|ingen|stadt|dorf|bach|felden?|furt|brück|kirchen|hafen|weiler|ville|mouth|bury|bridge|minster|"
    r"[cs]ester|borough|wick|grad|gorod|ów|owo|ewo|owice|ovo|ovka|ivka|abad|pur|nagar|köy|hisar|wijk|drecht|hoven|beek|laar|"
    r"ск|ц[ьк]|град|город|поль|[оеи]во|ино|[оеиії]вка|ськ|ське|пілля|өзен|тау|көл|құдық|ауыл)$"
)
# "St. Anna": a body or a town, and nobody's initial.
SAINT = re.compile(r"(?:St|Ste|Sv|Св)\.?\s")
AT_WORD = re.compile(r"\s(?:at|@|bei|chez|при)\s")
UNIT_FIRST = re.compile(r"(?:School|Department|Dept|Faculty|Division|Section|Institute|Program(?:me)?)\b")


def signs_of_name(text: str) -> Signs:
    """Whether the first piece of an entry names a person or a body."""
    score = personhood(text)
    if score >= LIKELY or score <= -LIKELY:
        return ((PERSON if score > 0 else NAME, 0.0),)
    return ((PERSON, 0.0), (NAME, -0.5)) if score > 0 else ((NAME, 0.0), (PERSON, -0.5))


@lru_cache(maxsize=4096)
def signs_of(text: str) -> Signs:
    """What a further piece of an entry may be."""
    place = place_of(text)
    if place is not None:
        return ((TOWN if place.city else LAND, 0.0),)
    if is_state(text) or is_region(text):
        return ((LAND, 0.0),)
    if personhood(SAINT.sub("", text)) >= SURE_PERSON:
        return ((PERSON, 0.0),)
    posts = posts_of(text)
    if not any(post.role for post in posts):
        return _signs_of_body(text)
    return _signs_of_post(posts, text) if any(post.affiliation for post in posts) else _signs_of_role(text)


def _signs_of_body(text: str) -> Signs:
    """A piece with no word of a role in front: a body, by its words, its letters, or for want of anything better."""
    if not no_organization(text) or CAMEL.search(text) or LEGAL_FORM.search(text):
        return ((BODY, 0.0), (ROLE, -2.5 if ROLE_WORDS.has(words_of(text)) else -3.5))
    if ACRONYM.search(text):
        return ((BODY, 0.0), (ROLE, -2.2))
    if looks_like_city(text):
        return LIKE_LONG_TOWN if " " in text else ENDS_AS_TOWN if TOWN_ENDING.search(text) else LIKE_TOWN
    return ((BODY, -0.3), (ROLE, -1.9))


def _signs_of_role(text: str) -> Signs:
    """A piece that is a role by its words, or by its small letters alone; nobody is several ("Founders Orchard")."""
    words = words_of(text)
    if len(words) == 1 and ROLE_WORDS.has([words[0].removesuffix("s")]):
        words = [words[0].removesuffix("s")]  # "lawyers", of two who sign together
    if text[0].islower() and not (ROLE_WORDS.has(words) or FUNCTION_WORDS.opens(words)):
        return ((ROLE, 0.0), (BODY, -1.5))
    if TRADES.opens(words[-1:]):
        return ((TRADE, 0.0),)
    if not _may_be_body(text, words):
        return ((ROLE, 0.0),)
    several = words[0].endswith("s") and not words[0].endswith("ss")
    return ((ROLE, 0.0), (BODY, -1.0 if several else -2.5))


def _may_be_body(text: str, words: list[str]) -> bool:
    """Whether a piece that opens like a role may be the name of a body ("pear labs")."""
    if text[0].islower() and ROLE_WORDS.opens(words):
        return False
    return len(words) > 1 and not ROLE_WORDS.opens(words[-1:]) and CONNECTOR.search(text) is None


def _signs_of_post(posts: Sequence[Post], text: str) -> Signs:
    """A role and a body may be a role and nothing else: nothing parts them, or the body is a unit or no sure body."""
    body = posts[0].affiliation or ""
    if len(posts) > 1 or AT_WORD.search(text):
        return ((POST, 0.0),)
    if UNIT_FIRST.match(body) or CONNECTOR.search(text) is None:
        return ((POST, 0.0), (ROLE, -3.0))
    return ((POST, 0.0), (ROLE, -4.0)) if no_organization(body) and not ACRONYM.search(body) else ((POST, 0.0),)

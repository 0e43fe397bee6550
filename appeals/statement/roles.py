"""Words of roles: whether a text opens with what somebody is."""

from __future__ import annotations

import re
from functools import lru_cache

from .honorifics import are_titles
from .lines import words_of
from .naming import ACADEMIC, ACRONYM, CAMEL, DOMAIN, personhood
from .vocabulary.people import ORGANIZATION_HEADS, ORGANIZATION_WORDS, ROLE_WORDS, TITLES
from .vocabulary.roles import (
    LEGAL_FORMS,
    MODIFIERS,
    NOT_FINAL,
    OPEN_NAMES,
    RANKS,
)

RUSSIAN_ADJECTIVE = re.compile(r"[а-яёіїєґ]{3,}(?:ый|ий|ая|яя|ій)")
# "Директор фонда": the body whose director somebody is stands in another case.
DECLINED = re.compile(r"[а-яёіїєґ]+(?:[аяыиую]|ії|ої|ого|[оеіи][йм]|ою|єю)")
ARTICLE = re.compile(r"^(?:the|The|THE)\s+")
HEAD_END = re.compile(r",|\s+(?:of|at|with|from|for|in|to|on|&|and|и|және|та|і)\s|\s+[«“\"„]")
# "Regius Professor of Latin", "Anna Example Professor of Law": a chair with a name of its own.
NAMED_CHAIR = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*\s+){1,5}(?:Professor|Chair|Fellow|Lecturer)\s+(?:of|in|for|Emerit)\b"
)
# "Prof. of Law": a title before a field is no part of a name.
CHAIR = re.compile(r"(?:Assoc\.?\s+|Asst\.?\s+)?Prof\.?\s+(?:of|für)\s")
TITLED_PERSON = 2.5
PLURALS = ("s", "лар", "лер", "дар", "дер", "тар", "тер", "ы", "и", "і")


def opens_as_holder(text: str) -> bool:
    """Whether words after "and" say what else somebody is ("Head of Pear Watch and Senator for Fruitland")."""
    words = words_of(text)
    while len(words) > 1 and words[0] in MODIFIERS:
        words = words[1:]
    plural = words[0].endswith("s") and not words[0].endswith("ss")
    return ROLE_WORDS.opens(words) and words[0] not in NOT_FINAL and not plural


@lru_cache(maxsize=4096)
def starts_with_role(text: str) -> bool:
    """Whether the text opens with the words of a role."""
    words = words_of(text)
    if not words:
        return False
    if not text[0].isalpha() or ARTICLE.match(text):
        return False
    if TITLES.opens(words) and are_titles(text):
        return True
    if text[0].isupper() and not ROLE_WORDS.has(words):
        return False  # a name, or whatever else opens with a capital
    if CHAIR.match(text):
        return True
    if (TITLES.opens(words) and not ROLE_WORDS.opens(words[1:])) or _titled_name(text):
        return False
    if NAMED_CHAIR.match(text):
        return True
    first = words_of(text.split()[0])
    if len(first) > 1 and ROLE_WORDS.opens(first[-1:]) and "-" in text.split()[0]:
        return True  # "Веб-разработчик"
    while len(words) > 1 and words[0] in MODIFIERS and not ROLE_WORDS.opens(words):
        words = words[1:]
    while len(words) > 1 and RUSSIAN_ADJECTIVE.fullmatch(words[0]) and not ROLE_WORDS.opens(words):
        words = words[1:]
    if text[0].islower() and not ROLE_WORDS.opens(words) and _is_name_in_small(text):
        return False
    if text[0].islower():
        return not ORGANIZATION_WORDS.opens(words) or ROLE_WORDS.opens(words) or _names_trade(words)
    return ROLE_WORDS.opens(words) and not _only_opens_like_role(text, words)


def _is_name_in_small(text: str) -> bool:
    """Whether a text in small letters names a company or a site ("iPear Foundation", "pear.dev", "pear gmbh")."""
    named = CAMEL.search(text.split()[0]) or DOMAIN.search(text) or SITE.fullmatch(text)
    return bool(named) or LEGAL_END.search(text) is not None


SITE = re.compile(r"[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.[a-z]{2,6}")
LEGAL_END = re.compile(
    r"\s(?:g?gmbh|ltd|llc|inc|ag|ug|oy|bv|sarl|plc|aps|pty|e\.\s?v|b\.\s?v|s\.\s?[alr]\.?(?:\s?l)?)\.?$", re.IGNORECASE
)


def _names_trade(words: list[str]) -> bool:
    """Whether several people are said to be of one trade ("lawyers"), not of a body ("lawyers' union")."""
    singular = next((words[0].removesuffix(end) for end in PLURALS if words[0].endswith(end)), None)
    return singular is not None and ROLE_WORDS.opens([singular]) and not ORGANIZATION_WORDS.has(words[1:])


def _titled_name(text: str) -> bool:
    """ "Professor Anna Example" is a person, "Professor of Law" and "Professor, Law School" are roles."""
    title = ACADEMIC.match(text)
    if title is None:
        return False
    name = text[title.end() :].split()
    if name and (name[0].lower() in RANKS or any(map(ACRONYM.fullmatch, name))):
        return False
    return 2 <= len(name) <= 4 and "," not in text and personhood(text) >= TITLED_PERSON


# "Attorney-at-law": no words of a body.
AT_LAW = re.compile(r"[-\s]at[-\s]law$", re.IGNORECASE)
CHARGED = frozenset(("chargé", "chargée"))
SMALL_FIELDS = frozenset(("cultural", "national", "international", "nacional", "internacional", "local"))


def _only_opens_like_role(text: str, words: list[str]) -> bool:
    """ "Journalists in Trouble", "Independent Trade Unions of ..." and "Student Union" open like roles and are none."""
    cut = HEAD_END.search(text)
    head = words_of(AT_LAW.sub("", text[: cut.start()] if cut else text))
    if words[0] in CHARGED or (len(head) > 1 and head[-1] in SMALL_FIELDS and head[-1] in text):
        return False  # "Chargée de mission", "Gestora cultural"
    head = head[:-1] if len(head) > 1 and head[-1] in LEGAL_FORMS else head
    if words[0] in OPEN_NAMES and len(words) > 1 and not ROLE_WORDS.has(words[1:]):
        return True  # "Project Pear"
    if words[0] in NOT_FINAL and ORGANIZATION_HEADS.opens(words[1:2]) and not ROLE_WORDS.has(words[2:]):
        return True  # "Research Centre Peartown"
    plural = len(words) > 1 and words[0].endswith("s") and not words[0].endswith("ss")
    of_body = len(head) > 1 and DECLINED.fullmatch(head[-1]) is not None
    return (ORGANIZATION_WORDS.has(head[-1:]) and not of_body) or (plural and ORGANIZATION_WORDS.opens(words))

"""Titles before and behind a person's name, which are no part of it: of learning, of courtesy, letters of honours.

"Sir", "Bishop" and their like stay: by them somebody is called.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .lines import are_two_words
from .naming import DEGREE, INITIALS
from .vocabulary.people import COURTESY, HONOURS, LEARNING


class Titled(NamedTuple):
    """A name without its titles, and those of learning and honours, which tell what somebody is."""

    name: str
    titles: str | None = None


_RANK = r"(?:(?:Assoc(?:iate)?|Ass(?:istan)?t|Adjunct|Em(?:erit[ua]s?)?|старший|старша|ст)\.?\s+)?"
_FIELD = r"(?:\s(?:em|h\.\s?c|mult|hab|habil|inż|phil|jur|iur|med|rer\.\s?nat)\.)*"
_LEARNED = rf"(?:{DEGREE.pattern}|{_RANK}(?:{LEARNING})(?![\w’'-])\.?{_FIELD})"
BEFORE = re.compile(rf"(?:(?P<courtesy>(?:{COURTESY})\b\.?)|{_LEARNED})[\s,]+", re.IGNORECASE)
BEHIND = re.compile(rf"(?:,?\s(?:{HONOURS})\.?)+$")
BARE = re.compile(
    rf"(?:(?:{_LEARNED}|(?:Hon|Emer|em|apl|PD|phil|jur|iur|med|habil|mult|Ph\.?\s?D)\b\.?)[\s/]*)+", re.IGNORECASE
)
LONGEST_BARE = 30
NAME = re.compile(r"[^\W\d_a-zа-яёіїєґәғқңөұүһ]")


def are_titles(text: str) -> bool:
    """Whether a text is nothing but titles of learning ("Prof. Dr.")."""
    return len(text) <= LONGEST_BARE and BARE.fullmatch(text) is not None


def untitled(text: str) -> Titled:
    """The name without titles; as it stands where they would leave no more than one word of it.

    >>> untitled("Prof. Dr. Anna Example OBE")
    Titled(name='Anna Example', titles='Prof. Dr., OBE')
    """
    if are_two_words(text):
        return Titled(text)
    start, titles = 0, []
    while found := BEFORE.match(text, start):
        if not found["courtesy"]:
            titles.append(found[0].strip())
        start = found.end()
    name = text[start:]
    behind = None if name.isupper() else BEHIND.search(name)
    if behind:
        name = name[: behind.start()]
    if name == text or not _is_whole(name):
        return Titled(text)
    said = [" ".join(titles).rstrip(","), behind[0].strip(" ,") if behind else ""]
    return Titled(name, ", ".join(filter(None, said)) or None)


def _is_whole(name: str) -> bool:
    """Whether it is a name and a surname, or a surname with initials."""
    return NAME.match(name) is not None and (len(name.split()) > 1 or INITIALS.search(name) is not None)

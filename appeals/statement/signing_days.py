"""The day on which an entry was signed, at its end: "Anna Example, signed on 1 May 2020", "Anna Example 01.05.2020"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .dates import dates_in
from .ends import SURE_PERSON
from .lines import SPACE
from .naming import personhood

SIGNED_ON = re.compile(
    r"(?<!\w)(?:signed|signature|joined|подписал[аи]?|подписано|подпис[ьи]|присоединил(?:ась|ся|ись)|"
    r"підписа(?:в|ла|ли)|підписано|підпис|приєдна(?:вся|лася|лися)|"
    r"қол қой(?:ды|ған|ылды)|unterzeichnet|unterschrieben|gezeichnet|firmad[oa]|firmó|signée?|a signé|"
    r"assinad[oa]|assinou|firmat[oa]|podpisan[oa]|podpisał[a]?|imzaladı|imza)(?:\s(?:on|am|le|el|em|il|dnia))?:?$",
    re.IGNORECASE,
)
IN_NUMBERS = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
# The word for "year", an hour, a bracket.
BEHIND = re.compile(r"\s?(?:[гржy]\.?)?(?:[,\s]\s?\d{1,2}:\d{2}(?::\d{2})?)?[\s).]*")
LAST_LETTERS = 6
AROUND = SPACE + ",;/|([–—-"
MARKS = (",", ";", "|")


def without_day(text: str, *, said: bool = False) -> str:
    """An entry without the day of signing; where it is to be `said`, only if a word of signing stands before it.

    Where no word says so, a name or a mark does: "arrested 05.08.2020" tells of another day.
    """
    head = _before_day(text)
    if not head:
        return text
    if (unsigned := _without_word(head)) != head:
        return unsigned or text
    apart = text[len(head) :].lstrip(SPACE).startswith(MARKS) or personhood(head) >= SURE_PERSON
    return head if not said and apart and _is_in_numbers(text, head) else text


def without_days(entries: Sequence[str]) -> list[str]:
    """The entries of a list without the days with which most of them end ("Anna Example, gardener 01.05.2020")."""
    heads = [_before_day(entry) for entry in entries]
    bare = [head if _is_in_numbers(entry, head) else "" for entry, head in zip(entries, heads, strict=True)]
    if sum(map(bool, bare)) < max(FEWEST, len(entries) // 2 + 1) or any(map(LEADS_TO_DAY.search, bare)):
        return list(entries)
    return [_without_word(head) or entry for entry, head in zip(entries, bare, strict=True)]


FEWEST = 2
# "detained since 01.05.2020": the day is part of what is said.
LEADS_TO_DAY = re.compile(r"\s(?:on|since|from|с|со|з|із|від|от|до|seit|vom|am|depuis|le|desde|el|dal|od|dnia)$")


def _without_word(head: str) -> str:
    """What stands before the day without the word that says that somebody signed then."""
    word = SIGNED_ON.search(head)
    return head[: word.start()].rstrip(AROUND) if word else head


def _before_day(text: str) -> str:
    """What stands before the day with which an entry ends; nothing where it ends with none."""
    if not any(map(str.isdigit, text[-LAST_LETTERS:])):
        return ""
    day = next((day for day in dates_in(text) if BEHIND.fullmatch(text, day.end)), None)
    return text[: day.start].rstrip(AROUND) if day and day.precision == "day" else ""


def _is_in_numbers(text: str, head: str) -> bool:
    return IN_NUMBERS.match(text[len(head) :].lstrip(AROUND)) is not None

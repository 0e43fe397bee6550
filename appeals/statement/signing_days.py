"""The day on which an entry was signed, at its end: "Anna Example, signed on 1 May 2020", "Anna Example 01.05.2020"."""

from __future__ import annotations

import re

from .dates import dates_in
from .lines import SPACE

SIGNED_ON = re.compile(
    r"(?<!\w)(?:signed|signature|joined|подписал[аи]?|подписано|подпис[ьи]|підписа(?:в|ла|ли)|підписано|підпис|"
    r"қол қой(?:ды|ған|ылды)|unterzeichnet|unterschrieben|gezeichnet|firmad[oa]|firmó|signée?|a signé|"
    r"assinad[oa]|assinou|firmat[oa]|podpisan[oa]|podpisał[a]?|imzaladı|imza)(?:\s(?:on|am|le|el|em|il|dnia))?:?$",
    re.IGNORECASE,
)
IN_NUMBERS = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
# The word for "year", an hour, a bracket.
BEHIND = re.compile(r"\s?(?:[гржy]\.?)?(?:[,\s]\s?\d{1,2}:\d{2}(?::\d{2})?)?[\s).]*")
LAST_LETTERS = 6
AROUND = SPACE + ",;/|([–—-"


def without_day(text: str, *, said: bool = False) -> str:
    """An entry without the day of signing; where it is to be `said`, only if a word of signing stands before it."""
    if not any(map(str.isdigit, text[-LAST_LETTERS:])):
        return text
    day = next((day for day in dates_in(text) if BEHIND.fullmatch(text, day.end)), None)
    if day is None or day.precision != "day":
        return text
    head = text[: day.start].rstrip(AROUND)
    word = SIGNED_ON.search(head)
    if word:
        return head[: word.start()].rstrip(AROUND) or text
    return (head or text) if not said and IN_NUMBERS.match(text, day.start) else text

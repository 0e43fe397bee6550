"""An entry of a list of signatures without what tells nothing of who signs: marks, addresses, telephones."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from .contacts import TELEPHONE, telephones_in
from .countries import FIRST_FLAG, FLAG
from .ends import SURE_PERSON
from .enumerations import AND_OTHERS
from .lines import SPACE, are_words
from .naming import personhood

# "(signed)", "/подпись/", a line to sign on: between an office and a name they part them.
SIGNED = re.compile(  # each form opens with a sign, to which the search leaps
    r"\(\s?(?:signed|sgd\.?|подпись|подписано|підпис|підписано|қолы|қол қойылған|gez\.?|firmado|signé|"
    r"assinado|firmato|podpis)\s?\)|/(?<![\w/:.]/)\s?(?:s|signed|подпись|підпис|қолы|podpis)\s?/(?!\w)|__+_",
    re.IGNORECASE,
)
SIGNED_BEFORE = re.compile(r"(?:gez\.|sgd\.|f\.to|/-/|\(-\))\s", re.IGNORECASE)
OPEN_SIGNED = "gGsSſfF/("
MARKUP = re.compile(r"\*\*|__|`|(?<=\s)\*(?=\w)|(?<=[\w.)])[*†‡¹²³⁴⁵⁶⁷⁸⁹]+(?=\W|$)|(?<=[\w.)])\[\d{1,3}\]|<[^<>\s]*>")
MARKS = re.compile(r"[*_`†‡¹²³⁴⁵⁶⁷⁸⁹\[<]")
LINKED = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
# An address, and the word before it that says what it is ("contact email: anna@pear.example").
ADDRESS_WORD = r"(?<!\w)(?:contact\s?:?\s)?(?:e-?mail|mail|эл\.?\s?почта|почта|correo|courriel|пошта)(?:\s?[:.]\s?|\s)"
ADDRESS = re.compile(
    rf"(?:[,;–—-]|(?<!\s))\s*+\(?(?:(?:https?://|www\.)[^\s()]+|(?:{ADDRESS_WORD})?(?<![\w.+-])[\w.+-]{{1,64}}@[\w.-]+)\)?",
    re.IGNORECASE,
)
# A telephone with the sign and the word before it, and the bracket and the stop behind it.
NUMBER = "\0"
TELEPHONE_WITH_WORDS = re.compile(rf"[,;|–—-]?\s?\(?(?:{TELEPHONE})?{NUMBER}\)*(?:\.(?!\w)\)*)?", re.IGNORECASE)
# "Anna Example, signed on 1 May 2020": the day of signing, behind a comma, a dash or in brackets.
SIGNED_ON = re.compile(
    r"[,;\s–—-]\s?\(?(?:has |hat |a |ha )?(?:signed|joined|подписал[аи]?|подписано|присоединил(?:ась|ся)|"
    r"підписа(?:в|ла|но)|приєдна(?:вся|лася)|қол қойды|unterzeichnet|unterschrieben|firmó|firmad[oa]|signée?|"
    r"firmat[oa]|assinou|assinado|podpisał[ao]?|podpisano|imzaladı)\s(?:on |am |el |le |il |em |dnia )?"
    r"[^,;()\d]{0,20}\d[^,;()]{0,30}\)?$",
    re.IGNORECASE,
)
# "🇰🇿 Orchard Watch": the flag is read behind the name, where other lines have their country.
FLAG_BEFORE = re.compile(rf"^({FLAG.pattern})\s+(?=[^\W\d_])(.+)", re.DOTALL)
# "Anna Example (@anna) gardener": where to find somebody, between the name and what he or she is.
HANDLE = re.compile(r"\s?\(@[\w.-]{2,40}(?:\)(?:,|(?=\s|$))|(?:,|(?=\s|$))(?![^)]{0,100}\)))")
# "Pear League, within the framework of the Observatory": with whom a body works, and no part of its name.
FRAMEWORK = re.compile(
    r"[,;]?\s\(?(?:(?:with)?in the framework of|dans le cadre d|в рамках|у межах|en el marco de|im rahmen de)"
    r"[^,;()]*\)?",
    re.IGNORECASE,
)
AROUND = SPACE + ",;/|"
DAY_ENDS = ("г.", "р.", "г", "р", "ж.", ")", "r.", "года", "року")
STOP_BEHIND = re.compile(r"(?<=[)\]»”\"])\.$")


@lru_cache(maxsize=1024)
def plain(line: str) -> str:
    """An entry without Markdown, marks of footnotes and addresses; all of it where nothing else is there."""
    if are_words(line):
        return line.strip()
    text = LINKED.sub(r"\1", line) if "](" in line else line
    text = FLAG_BEFORE.sub(r"\2 \1", text) if text[:1] >= FIRST_FLAG else text
    text = unsigned(text)
    text = MARKUP.sub("", text) if MARKS.search(text) else text
    text = HANDLE.sub(",", text) if "(@" in text else text
    if "@" in text or "://" in text or "www." in text:
        text = ADDRESS.sub("", text) or text
    text = SIGNED_ON.sub("", text) if text[-1:].isdigit() or text.endswith(DAY_ENDS) else text
    text = FRAMEWORK.sub("", _without_telephones(text))
    text = text.strip(AROUND)
    return (STOP_BEHIND.sub("", text) if text.endswith(".") else text) or line.strip(SPACE + ",;")


def _without_telephones(text: str) -> str:
    cuts = [0, *chain.from_iterable(telephones_in(text)), len(text)]
    if len(cuts) == FEWEST_CUTS:
        return text
    pieces = [text[low:high] for low, high in zip(cuts[::2], cuts[1::2], strict=True)]
    return TELEPHONE_WITH_WORDS.sub("", NUMBER.join(pieces))


FEWEST_CUTS = 2  # the two ends


def unsigned(text: str) -> str:
    """A line without marks that say that it was signed."""
    before = SIGNED_BEFORE.match(text) if text[:1] in OPEN_SIGNED else None
    text = text[before.end() :] if before else text
    if not ("(" in text or "/" in text or "___" in text) or SIGNED.search(text) is None:
        return text
    return SIGNED.sub(", ", text).strip(SPACE + ",")


def without_others(text: str) -> str:
    """A person's name without "and others" behind it; of an organization it may be a part."""
    others = AND_OTHERS.search(text) if text.endswith(OTHERS) else None
    return text[: others.start()] if others and personhood(text[: others.start()]) >= SURE_PERSON else text


OTHERS = ("others", "другие", "др.", "інші", "ін.", "otros", "otras", "autres", "басқалар", "u.a.", "u. a.")

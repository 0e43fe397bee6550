"""For whom somebody signs: "Anna Example on behalf of the Pear Fund", "For the Pear Fund: Anna Example"."""

from __future__ import annotations

import re
from functools import lru_cache

from .lines import SPACE, words_of
from .naming import QUOTED, names_in, personhood
from .segments import segments_of
from .vocabulary.people import ORGANIZATION_WORDS
from .vocabulary.signing import BEHALF, GROUP_WORDS

# A name, and then for whom.
BEHALF_OF = re.compile(
    r"[,–—-]?\s*\(?\b(?:" + "|".join(re.escape(phrase) for phrase in BEHALF if len(phrase) > 4) + r")\s+(?P<whom>.+)$",
    re.IGNORECASE,
)
FOR = r"for|за|от|від|für|por|pour|za|per|pelo|pela|pel"
FOR_BODY = re.compile(rf"[,–—-]\s*\(?(?:{FOR}):?\s+(?P<whom>.+)$", re.IGNORECASE)
# For whom, and then the name.
OPENING = re.compile(
    r"(?:" + "|".join(re.escape(phrase) for phrase in (*BEHALF, *FOR.split("|"))) + r")\s+(?P<rest>.+)$", re.IGNORECASE
)
# "Алмұрт қорының атынан Анар Мысалова"
KAZAKH = re.compile(r"(?P<whom>.{3,100}?)\sатынан\W+(?P<who>.+)$", re.IGNORECASE)
PARTS = re.compile(r"[\s:,](?:(?<=[:,])|(?<=\s)\s*[:,–—-])\s+")
ARTICLE = re.compile(r"^(?:(?:the|der|die|das|den|dem|la|le|les|el|los|las)\s+|l['’])", re.IGNORECASE)
LONGEST = 400
# One of these words is in each entry that says for whom somebody signs.
FOR_WHOM = frozenset(words_of(phrase)[0] for phrase in (*BEHALF, *FOR.split("|")))


@lru_cache(maxsize=1024)
def signs_for(text: str) -> tuple[str, str] | None:
    """Who signs and for whom, where an entry says both."""
    if len(text) > LONGEST or FOR_WHOM.isdisjoint(words_of(text)):
        return None
    return _name_first(text) or _name_last(text)


@lru_cache(maxsize=1024)
def is_for_body(text: str) -> bool:
    """Whether a line says for which body those below it sign ("For the Pear Union"), and names nobody."""
    return not text.endswith(":") and body_of(text) is not None


def body_of(heading: str) -> str | None:
    """The body for which those below a line sign, where it says so and names nobody ("For the Pear Union:")."""
    text = heading.rstrip(SPACE + ":")
    match = OPENING.match(text) if len(text) <= LONGEST else None
    if match is None or not _is_body(match["rest"]) or _name_last(text) is not None:
        return None
    body = ARTICLE.sub("", match["rest"], count=1)
    return None if GROUP_WORDS.is_all(words_of(body)) else body


def _name_first(text: str) -> tuple[str, str] | None:
    lowered = text.lower()
    match = BEHALF_OF.search(text) if any(map(lowered.__contains__, BEHALF)) else None
    if match is None:
        match = FOR_BODY.search(text)
        if match is None or not _is_body(match["whom"]):
            return None
    who = text[: match.start()].strip(SPACE + ",(")
    whom = match["whom"] if "(" in match["whom"] else match["whom"].rstrip(SPACE + ")")
    return (who, ARTICLE.sub("", whom, count=1)) if _is_person(who) else None


def _name_last(text: str) -> tuple[str, str] | None:
    if match := KAZAKH.match(text) if "атынан" in text.lower() else None:
        return (match["who"], match["whom"]) if _is_person(match["who"]) else None
    match = OPENING.match(text)
    if match is None:
        return None
    rest = match["rest"]
    for part in PARTS.finditer(rest):
        whom, who = ARTICLE.sub("", rest[: part.start()], count=1), rest[part.end() :]
        if _is_person(who) and _is_body(whom):
            return who, whom
    return None


def _is_person(text: str) -> bool:
    first = segments_of(text)[:1]
    return bool(first) and len(first[0].text.split()) > 1 and min(map(personhood, names_in(first[0].text))) > 0


# "For justice", "For the freedom of the gardeners": what for, and for no body, unless one is called so.
CAUSE = re.compile(
    r"(?:the\s)?(?:human\s)?(?P<cause>justice|freedom|peace|democracy|rights)(?:\s(?:and|&)\s(?:justice|freedom|peace|"
    r"democracy|(?:human )?rights))?(?:\s(?:of|for|to|in)\s(?P<whose>.+))?$",
    re.IGNORECASE,
)


def _is_cause(text: str) -> bool:
    """Whether the words behind "for" say what those who sign want, and no body is called so."""
    match = CAUSE.match(text)
    if match is None or not match["whose"] or match["cause"].islower():
        return match is not None
    return not ORGANIZATION_WORDS.has(words_of(match["whose"])[-1:])


def is_dedication(text: str) -> bool:
    """Whether a line says for which cause those below it sign ("For the freedom of the gardeners")."""
    match = OPENING.match(text.rstrip(SPACE + ",:!")) if len(text) <= LONGEST else None
    return match is not None and _is_cause(match["rest"])


def _is_body(text: str) -> bool:
    if personhood(text) > 0 or _is_cause(text):
        return False
    return ORGANIZATION_WORDS.has(words_of(ARTICLE.sub("", text, count=1))) or QUOTED.search(text) is not None

"""A name and a role with nothing between them ("Anna Example Composer")."""

from __future__ import annotations

import re
from itertools import takewhile

from .lexicon import wordset
from .lines import are_two_words, words_of
from .naming import ACADEMIC, AFTER_NAME, personhood, surname_in_capitals
from .posts import is_role
from .roles import starts_with_role
from .segments import Segment
from .vocabulary.people import GIVEN_NAMES, HELD_ROLES, NAME_PARTICLES, ORGANIZATION_WORDS, ROLE_WORDS, TITLES

# "MEP Anna Example": letters of an office before a name, and what ends one ("Bob Sample, Jr.").
OFFICE = re.compile(r"(?P<office>MEP|MP|MSP|MLA|TD|Rep\.|Sen\.|Dep\.)\s+(?=\S+\s)")
# Words of roles that are surnames too: alone after a name they may end it.
OCCUPATIONAL = wordset(
    """bishop judge dean parson page king law major marshall miller farmer singer priest pope young winner miner builder
    reader fellow chancellor provost parent mayor public general senior junior lead staff board press civil country"""
)
LONGEST_NAME = 5
CAPITAL = "[^\\W\\d_a-zа-яёіїєґәғқңөұүһ]"
INITIALS = rf"{CAPITAL}[\w'’-]+\s(?:{CAPITAL}\.\s?){{1,2}}|(?:{CAPITAL}\.\s?){{1,2}}{CAPITAL}[\w'’-]+"
WHOLE = rf"{CAPITAL}[\w'’-]+(?:\s{CAPITAL}[\w'’-]+){{1,2}}"
# An office before the name, and what parts them: the quotation mark of a body, a genitive of Kazakh, initials, nothing.
NAME_LAST = tuple(
    re.compile(form)
    for form in (
        rf"(?P<office>.+[»”\"])\s(?P<name>{WHOLE}|{INITIALS})",
        rf"(?P<office>.+(?:ның|нің|дың|дің|тың|тің)\s[а-яәғқңөұүһі\s]+[ыі])\s(?P<name>{WHOLE}|{INITIALS})",
        rf"(?P<office>.+?)\s(?P<name>{INITIALS})",
        rf"(?P<office>\S+(?:\s[a-zа-яёіїєґ]\S*){{0,4}})\s(?P<name>{WHOLE})",
    )
)
SURE_NAME = 3.5


def office_first(piece: Segment, *, usual: bool = False) -> list[Segment]:
    """A name and the office that stands right before it, the name first; else the piece itself.

    Where that is usual in a list, the name need not be one that we know.
    """
    text = piece.text
    if are_two_words(text) or len(text) > LONGEST_OFFICE or text[-1:] in '»”"' or not opens_with_office(text):
        return [piece]
    for form in NAME_LAST:
        match = form.fullmatch(text)
        if match is None:
            continue
        office, name = match["office"], match["name"]
        held = _is_office(office, name, usual=usual) and ACADEMIC.match(text) is None
        sure = form is not NAME_LAST[-1] or (held and (usual or personhood(name) >= SURE_NAME))
        if sure and personhood(name) > 0 and (held or personhood(office) <= 0) and not starts_with_role(name):
            return [Segment(name, piece.before), Segment(office, "comma")]
    return [piece]


def _is_office(office: str, name: str, *, usual: bool) -> bool:
    """Whether words before a name are an office or a trade, and no part of the name ("Dean Paul Example")."""
    words = words_of(office)
    if HELD_ROLES.opens(words):
        return True
    given = name.split()[0].lower() in GIVEN_NAMES and office.lower() not in OCCUPATIONAL | GIVEN_NAMES
    return (usual or given or not office[0].isascii()) and is_role(office)


LONGEST_OFFICE = 200
KAZAKH_OF = re.compile(r"(?:ның|нің|дың|дің|тың|тің)[»”\"]?\s")


def opens_with_office(text: str) -> bool:
    """Whether a text opens with an office, and with the body before it where that is the order of the language."""
    if starts_with_role(text) or _opens_with_trade(text) or ("ң" in text and KAZAKH_OF.search(text) is not None):
        return True
    held = KAZAKH_HELD.search(text)
    return held is not None and ROLE_WORDS.opens(words_of(held["role"]))


# "Алмұрт қоғамы төрағасы Анар Мысалова": in Kazakh the body goes before the office.
KAZAKH_HELD = re.compile(r"\s(?P<role>[^\W\d_]+(?:[сш][ыі]|оры|нті))\s")


def _opens_with_trade(text: str) -> bool:
    """ "Probation officer Anna Example": words in small letters, one of them of a role, stand before the name."""
    small = list(takewhile(str.islower, text.split()[1:]))
    return bool(small) and ROLE_WORDS.has(words_of(" ".join(small)))


def run_together(piece: Segment) -> list[Segment]:
    """ "Anna Example Composer": a name, and right after it a role, with nothing between them; else the piece itself."""
    if are_two_words(piece.text):
        return [piece]
    words = words_of(piece.text)
    tokens = piece.text.split()
    if (end := _end_of_capitals(tokens)) is not None:
        return [Segment(" ".join(tokens[:end]), piece.before), Segment(" ".join(tokens[end:]), "comma")]
    if ROLE_WORDS.find(words, 2) is None and not TITLES.opens(words):
        return [piece]
    for cut in range(2, min(len(tokens), LONGEST_NAME + 1)):
        rest = tokens[cut:]
        if AFTER_NAME.fullmatch(" " + " ".join(rest)):
            return [piece]
        named = len(rest) == 1 or rest[1].startswith("(")  # "Dr Anna Example Foundation (DAEF)"
        unit = not named and ORGANIZATION_WORDS.opens(words_of(rest[0]))
        titled = TITLES.opens(words_of(tokens[0])) and cut > 2 and unit
        if not titled and not _begins_role(rest, bare=len(rest) == 1):
            continue
        name = " ".join(tokens[:cut])
        whole = all(token[:1].isupper() or token.lower() in NAME_PARTICLES for token in tokens[:cut])
        if whole and tokens[cut - 1][:1].isupper() and not starts_with_role(name) and not is_organizational(name):
            return [Segment(name, piece.before), Segment(" ".join(rest), "comma")] if personhood(name) > 0 else [piece]
        return [piece]
    return [piece]


def _end_of_capitals(tokens: list[str]) -> int | None:
    """Where a name ends with its surname in capitals, and more follows ("Anna EXAMPLE Group of the Pears")."""
    if not any(map(str.isupper, tokens)):
        return None
    start = 1 if OFFICE.match(" ".join(tokens)) else 0
    for end in range(start + 2, min(len(tokens), start + LONGEST_NAME)):
        capitals = (
            tokens[end - 1].isalpha()
            and tokens[end - 1].isupper()
            and not tokens[end].isupper()
            and tokens[end][:1].isupper()
        )
        if capitals and surname_in_capitals(tokens[start:end]) and not is_organizational(" ".join(tokens[start:end])):
            return end
    return None


def _begins_role(tokens: list[str], *, bare: bool) -> bool:
    """Whether words open with a role that is no surname."""
    words = words_of(" ".join(tokens))
    if not words or tokens[0].islower() or (bare and words[0] in OCCUPATIONAL):
        return False
    if not starts_with_role(" ".join(tokens)):
        return False
    return not ORGANIZATION_WORDS.has(words[1:] if bare else words[-1:]) or len(words) > LONGEST_NAME or "of" in words


# Words of organizations that are surnames too.
SURNAMES = wordset("law church house school park bank banks young hope forum justice trust press bond union")


def is_organizational(text: str) -> bool:
    """Whether a name holds words of organizations; "Anna Law" before a role does not."""
    words = words_of(text)
    if len(words) == 2 and words[1] in SURNAMES:
        words = words[:1]
    return ORGANIZATION_WORDS.has(words)

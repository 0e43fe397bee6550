"""A name and a role with nothing between them ("Anna Example Composer")."""

from __future__ import annotations

import re

from .lexicon import wordset
from .lines import words_of
from .naming import AFTER_NAME, personhood, surname_in_capitals
from .roles import starts_with_role
from .segments import Segment
from .vocabulary.people import NAME_PARTICLES, ORGANIZATION_WORDS, ROLE_WORDS, TITLES

# "MEP Anna Example": letters of an office before a name, and what ends one ("Bob Sample, Jr.").
OFFICE = re.compile(r"(?P<office>MEP|MP|MSP|MLA|TD|Rep\.|Sen\.|Dep\.)\s+(?=\S+\s)")
# Words of roles that are surnames too: alone after a name they may end it.
OCCUPATIONAL = wordset(
    """bishop judge dean parson page king law major marshall miller farmer singer priest pope young winner miner builder
    reader fellow chancellor provost parent mayor public general senior junior lead staff board press civil country"""
)
LONGEST_NAME = 5
# "Председатель союза «Груша» Анна Примерова", "Директор музея Примерова А.А.": the office stands before the name.
NAME_LAST = re.compile(
    r"(?P<office>.+[»”\"])\s+(?P<quoted>[^\W\d_a-zа-яё][\w'’-]+(?:\s[^\W\d_a-zа-яё][\w'’-]+){1,2}|INITIALS)$"
    r"|(?P<before>.+?)\s+(?P<initials>INITIALS)$".replace(
        "INITIALS",
        r"(?:[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ][\w'’-]+\s(?:[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ]\.\s?){1,2}|(?:[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ]\.\s?){1,2}[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ][\w'’-]+)",
    )
)


def office_first(piece: Segment) -> list[Segment]:
    """A name and the office that stands right before it, the name first; else the piece itself."""
    text = piece.text
    match = NAME_LAST.fullmatch(text) if text[-1:] not in '»”"' and starts_with_role(text) else None
    if match is None:
        return [piece]
    office, name = (match["office"], match["quoted"]) if match["office"] else (match["before"], match["initials"])
    if personhood(name) <= 0 or personhood(office) > 0 or len(office.split()) < FEWEST_OF_OFFICE:
        return [piece]
    return [Segment(name, piece.before), Segment(office, "comma")]


FEWEST_OF_OFFICE = 2


def run_together(piece: Segment) -> list[Segment]:
    """ "Anna Example Composer": a name, and right after it a role, with nothing between them; else the piece itself."""
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
SURNAMES = wordset("law church house school park bank banks young hope church forum justice trust press bond union")


def is_organizational(text: str) -> bool:
    """Whether a name holds words of organizations; "Anna Law" before a role does not."""
    words = words_of(text)
    if len(words) == 2 and words[1] in SURNAMES:
        words = words[:1]
    return ORGANIZATION_WORDS.has(words)

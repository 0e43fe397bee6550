"""Paragraphs that are rows of names, cut into the names."""

from __future__ import annotations

import re

from .blocks import Block
from .enumerations import (
    AND_OTHERS,
    LATIN_THE,
    ends_with_others,
    enumerates_names,
    lists_few,
    lists_names,
    lists_people,
    people_bounds,
    people_start,
    runs_on,
)
from .lexicon import wordset
from .lines import SPACE, starts_small, words_of
from .naming import LEGAL_FORM
from .roles import starts_with_role
from .segments import listed_bounds
from .vocabulary.people import ORGANIZATION_HEADS, ORGANIZATION_WORDS, ROLE_WORDS

LIST_LENGTH = 150
FEWEST_PIECES = 5
FEWEST_BEFORE_AND = 3
LONGEST_PAIR = 12
# "(37 signatures in all)" after the last name of a paragraph
COUNTED = re.compile(
    r"\s*\((?:[^()\d]{0,20}\s)?\d[\d\s.,]*\s(?:подпис|signat|others|more|people|человек|підпис|осіб|қол)[^()]*\)\s*\.?$"
)
# The look back keeps a long run of spaces from being read once for each of them.
AND = re.compile(r"(?<!\s)\s+(?:and|und|и|және|та|і|y|et|oraz|e|&)\s+")
PLURAL_HEAD = re.compile(
    r"^.*\b(?:Ortsgruppen|organizations|organisations|groups|организации|организацій|ұйымдар)\s+(?=[^\W\d_a-zа-яё])",
    re.IGNORECASE,
)


def names_listed(block: Block, *, many: bool) -> list[tuple[int, int]] | None:
    """The bounds of the names in a block that lists many, parted by commas or semicolons; None where it does not."""
    if many:
        return names_within(block, 0) if lists_names(block) else None
    rows = (lists_names, lists_people, lists_few, ends_with_others)
    surely = any(listing(block) for listing in rows) or ((block.is_prose or block.ends_sentence) and runs_on(block))
    if not surely and (block.marker is not None or (len(block.text) < LIST_LENGTH and not enumerates_names(block))):
        return None
    bounds = names_within(block, 0)
    return bounds if surely or len(bounds) >= FEWEST_PIECES else None


def names_within(block: Block, start: int) -> list[tuple[int, int]]:
    """The bounds of the names in a paragraph that lists them."""
    text = block.text[: _end_of_names(block, start)] if start else block.text
    if not start and lists_people(block):
        bounds = people_bounds(text, people_start(text))
    else:
        bounds = _with_roles(text, _split_last(text, listed_bounds(text, start)))
    head = PLURAL_HEAD.match(text[: bounds[0][1]])
    if head and not start:
        bounds[0] = (head.end(), bounds[0][1])
    return [trimmed for low, high in bounds if (trimmed := _trim(text, low, high)) is not None]


def names_told(block: Block, start: int) -> list[tuple[int, int]]:
    """The bounds of the names in a sentence that tells who signed: each comma parts two, however small they begin."""
    bounds = _split_last(block.text, listed_bounds(block.text, start))
    return [trimmed for low, high in bounds if (trimmed := _trim(block.text, low, high)) is not None]


# "We, the undersigned: A, B, are deeply concerned": the sentence goes on behind the names.
SPEAKERS = wordset("we мы біз ми wir nosotros nosotras nous noi nós my biz биз")
LONGEST_HELD, LONGEST_CLAUSE = 3, 200


def _end_of_names(block: Block, start: int) -> int:
    """Where the names end in a paragraph that announces them and goes on with what they say."""
    text = block.text
    if block.words[0] not in SPEAKERS or not block.ends_sentence:
        return len(text)
    for match in CLAUSE.finditer(text, start):
        clause = words_of(text[match.end() : match.end() + LONGEST_CLAUSE].partition(",")[0])
        if starts_small(text[match.end() :]) and len(clause) > LONGEST_HELD and not ROLE_WORDS.opens(clause):
            return match.start()
    return len(text)


CLAUSE = re.compile(r",\s|\s[–—-]\s")


# "видеоблог «Пример»": a body by its kind and its name.
NAMED = re.compile(r"(?P<kind>[\w-]+)\s[«“„\"]")


def _is_body(text: str) -> bool:
    named = NAMED.match(text)
    return named is not None and not ROLE_WORDS.opens(words_of(named["kind"]))


def _with_roles(text: str, bounds: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Each name with the role after it: what begins small says what the one before it is."""
    whole: list[tuple[int, int]] = []
    for low, high in bounds:
        piece = text[low:high].strip(SPACE)
        small = starts_small(piece) and starts_with_role(piece) and not _is_body(piece)
        if whole and text[low - 1] == "," and (small or LEGAL_FORM.fullmatch(piece.rstrip("."))):
            whole[-1] = (whole[-1][0], high)
        else:
            whole.append((low, high))
    return whole


def _split_last(text: str, bounds: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """ "..., A und B": the last two names of an enumeration stand around an "and"."""
    low, high = bounds[-1]
    last = text[low:high]
    parted = len(bounds) > 1 and text[low - 1] not in ","
    opening = re.match(r"\s*(?:and|und|и|және|та|і|y|et|&)\s+", last)
    if opening:
        return [*bounds[:-1], (low + opening.end(), high)]
    match = AND.search(last)
    if match is None or parted or len(last.split()) > LONGEST_PAIR:
        return bounds
    if len(bounds) < FEWEST_BEFORE_AND and not _names_two(last[: match.start()], last[match.end() :]):
        return bounds
    left, right = last[: match.start()].split(), last[match.end() :].split()
    one_name = (
        starts_small(LATIN_THE.sub("", last[match.end() :]))
        or ((len(left) > 1) != (len(right) > 1) and ORGANIZATION_WORDS.has(words_of(last)))
        or ({"of", "for"} & set(left) and not _names_two(last[: match.start()], last[match.end() :]))
    )
    if one_name:
        return bounds
    the = LATIN_THE.match(last[match.end() :])
    return [*bounds[:-1], (low, low + match.start()), (low + match.end() + (the.end() if the else 0), high)]


def _names_two(left: str, right: str) -> bool:
    """Whether both sides of an "and" are whole names of organizations ("Fund for Law and Union of Jurists")."""
    return all(ORGANIZATION_HEADS.has(words_of(side)) and len(side.split()) > 1 for side in (left, right))


def _trim(text: str, low: int, high: int) -> tuple[int, int] | None:
    piece = text[low:high]
    piece = COUNTED.sub("", piece) if "(" in piece else piece
    piece = AND_OTHERS.sub("", piece)
    left = len(piece) - len(piece.lstrip(SPACE + ",;"))
    right = len(piece.rstrip(SPACE + ",;"))
    if piece[:right].endswith(".") and high == len(text):
        right -= 1
    return (low + left, low + right) if left < right else None

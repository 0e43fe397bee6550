"""Whom an enumeration names: what are two bodies, and what is one with an "and" in its name."""

from __future__ import annotations

import re
from itertools import pairwise

from .countries import country_of
from .lexicon import wordset
from .lines import SPACE, words_of
from .naming import personhood
from .vocabulary.calling import TURKIC_JOINTS
from .vocabulary.demanding import POWER
from .vocabulary.head import ADDRESS_DATIVES, OFFICES

AND = (
    r"(?:as\s+well\s+as|and|а\s+также|а\s+також|и|та|і|й|und|sowie|et|ainsi\s+que|así\s+como|bem\s+como|y|e|ed|oraz|i|"
    r"және|сондай-ақ|ҳәм|жана|ve|və|va|ва)"
)
# What may stand between an "and" and the name: the preposition of the first again, an article.
TO = r"(?:to|on|upon|from|ко?|до|от|від|an|von|à|aux?|al?|ao|aos|às|agli?|alla|alle|ai|d[eo])\s+"
THE = r"(?:(?:the|der|die|das|den|la|las|le|les|los|el|il|lo|gli|os?|as?)\s+|l['’])"
JOINT = re.compile(
    rf"(?P<joint>(?<!-),\s+(?:{AND}\s+)?|(?<!-)\s+{AND}\s+)(?P<to>{TO})?(?=(?P<the>{THE})?)", re.IGNORECASE
)
ASIDE = re.compile(r"\([^()]*\)|«[^»]*»|“[^”]*”")
# Of what a body is the body: a bare word after "and" is more of that ("Ministry of Pears and Plums").
OF = re.compile(
    r"\b(?:of|for|on|de|du|des|del|do|da|dos|das|di|della|für|и|по)\b|\b[а-яіїєґ]+(?:ия|ии|ого|их|ства|ний|ів|ей)\b"
)
SEVERAL = wordset(
    """members representatives heads leaders ministers governments presidents deputies authorities parliaments citizens
    правительства правительствам министры министрам главы главам лидеры лидеров лидерам власти представители
    уряди урядам членів лідерів gobiernos gouvernements regierungen"""
)
# "all European politicians and leaders": one word for all of them.
ALL = wordset("all every everyone усіх усі всіх всі всех все всем барлық alle allen todos todas tous toutes wszystkich")
NO_MEMBER = wordset("including and или or sowie а чтобы щоб who which которые які въ")
LONGEST_PLAIN, FEWEST_PLAIN = 6, 3
NEAR, SHORT = 3, 2


def members_of(text: str) -> list[tuple[int, int]]:
    """The bounds of each of those whom the text enumerates, without what joins them; of one where it names one."""
    hidden = [match.span() for match in ASIDE.finditer(text)]
    joints = [
        match
        for match in JOINT.finditer(text)
        if match.end() < len(text) and not any(low < match.start() < high for low, high in hidden)
    ]
    if not joints:
        return [(0, len(text))]
    listed = _is_plain_list(text, joints)
    final = max((joint.start() for joint in joints if joint["joint"].strip() != ","), default=-1)  # the last "and"
    bounds: list[tuple[int, int]] = []
    low = 0
    for joint in joints:
        following = next((other.start() for other in joints if other.start() > joint.start()), len(text))
        left, right = text[low : joint.start()], text[joint.end() : following]
        comma, last = joint["joint"].startswith(","), joint.start() == final
        closes = last and bool(bounds) and not OF.search(left)
        if joint.start() <= final and _parts(left, joint, right, listed=listed or closes, alone=comma or last):
            bounds.append((low, joint.start()))
            low = joint.end()
    return [*bounds, (low, len(text.rstrip(SPACE + ",")))]


def _is_plain_list(text: str, joints: list[re.Match[str]]) -> bool:
    """Whether three or more are named in few words each ("operators of lines, newsrooms and their readers")."""
    edges = [(0, 0), *(joint.span() for joint in joints), (len(text), len(text))]
    pieces = [text[before:after] for (_, before), (after, _) in pairwise(edges)]
    commas = sum(joint["joint"].startswith(",") for joint in joints)
    short = all(0 < len(words_of(piece)) <= LONGEST_PLAIN for piece in pieces)
    last = joints[-1]["joint"].strip() != "," and commas >= len(joints) - 1
    places = any(country_of(piece) for piece in pieces[1:])
    return commas > 0 and len(pieces) >= FEWEST_PLAIN and short and last and not places


def _parts(left: str, joint: re.Match[str], right: str, *, listed: bool, alone: bool) -> bool:
    """Whether what follows a joint is somebody else than what stands before it."""
    right = right[len(joint["the"] or "") :]
    words, before = words_of(right), words_of(left)
    if not words or not before or words[0] in NO_MEMBER:
        return False
    if not (_is_office(before) or any(token[:1].isupper() for token in left.split())) and not listed:
        return False
    if joint["joint"].strip() in TURKIC_JOINTS and not listed and not _is_office(before):
        return False
    if joint["joint"].strip() == "," and _is_apposition(left, right):
        return False
    if country_of(right.rstrip(SPACE + ",")) and OF.search(left):
        return False
    office = _is_office(words[:NEAR])
    capital = right[:1].isupper()
    if joint["to"] or joint["the"]:
        return capital or office or listed
    if office and (capital or right[:1].islower()) and not (before[0] in SEVERAL and len(words) == 1 and capital):
        several = before[0] in ALL or len(before) > SHORT
        return len(words) > 1 or capital or listed or not several
    if listed:
        return before[0] not in SEVERAL or not capital
    return alone and capital and not (OF.search(left) or before[0] in SEVERAL or _is_office(before[:1]))


def _is_office(words: list[str]) -> bool:
    return OFFICES.has(words) or POWER.has(words) or ADDRESS_DATIVES.has(words)


APPOSITION = re.compile(r"^(?:Mr|Mrs|Ms|Dr|Sir|His|Her|г-н|господин|пан)\b")


def _is_apposition(left: str, right: str) -> bool:
    """Whether a name follows its office, or an office its name ("the Speaker, Anna Example")."""
    if APPOSITION.match(right):
        return True
    named = personhood(right) > 0 and not _is_office(words_of(right))
    if named:
        return _is_office(words_of(left)[:NEAR])
    return personhood(left) > 0 and not _is_office(words_of(left)) and _is_office(words_of(right)[:NEAR])

"""What the pieces after a name say of a signatory: roles, and the bodies in which they are held."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .connected import Post
from .countries import country_of
from .final_roles import LONE_ROLE
from .lines import words_of
from .naming import ACRONYM, QUOTED
from .piece_signs import BODY, ROLE
from .posts import posts_of
from .roles import starts_with_role
from .segments import Segment
from .vocabulary.people import ORGANIZATION_HEADS, ORGANIZATION_WORDS, ROLE_WORDS
from .vocabulary.roles import BUSINESS, SUBJECTS

JOINTS = {"pipe": " | ", "slash": " / ", "dash": " – "}
# "UFP e da UPX": two bodies, each by its letters.
TWO_LETTERED = re.compile(
    r"\s(?<=[^\W\d_a-zа-яё]{2}\s)(?:e|y|et|and|и|und)\s(?:d[aoe]\s)?(?=[^\W\d_a-zа-яё]{2}[^\sa-zа-яё]*$)|"
    r"\s[ey]\s(?:d[aoe]l?|de la)\s(?=(?:Universidad|Facul|Instituto|Centro|Escola|Escuela|Funda|Associa|Asocia))"
)
FIELD_OF = re.compile(
    r"(?:professor|lecturer|chair|scholar|fellow|instructor|teacher)\S*(?: emerit\w+)? (?:of|in)\b|^and ",
    re.IGNORECASE,
)
UNIT = re.compile(
    r"\b(?:department|dept|school|faculty|institute|cent(?:er|re)|laborator|division|college|section|"
    r"chair|área|кафедр|факультет|институт|fachbereich|fakultät|facultad|departamento)",
    re.IGNORECASE,
)
UNIVERSITY = re.compile(
    r"universit|college|academ|institut|університет|университет|академи|polytechni|school", re.IGNORECASE
)


def said_of(pieces: tuple[Segment, ...]) -> tuple[str | None, str | None]:
    """Roles and affiliations of the pieces after a name.

    Roles in a row keep their comma, affiliations in a row too; those apart are joined by "; ".
    """
    roles: list[str] = []
    affiliations: list[str] = []
    before: Post | None = None
    for index, piece in enumerate(pieces):
        if before and before.affiliation and affiliations and _goes_on(piece, before):
            affiliations[-1] += GOING_ON[piece.before].format(piece.text)
            continue
        found = _posts_at(pieces, index, before)
        for post in found:
            _collect(post, before, piece.before, roles, affiliations)
            before = post
    return joined_apart(roles), joined_apart(list(dict.fromkeys(affiliations)))


def _posts_at(pieces: tuple[Segment, ...], index: int, before: Post | None) -> list[Post]:
    """The posts of a piece, by itself, by those around it, and by the habit of its list."""
    piece, following = pieces[index], pieces[index + 1] if index + 1 < len(pieces) else None
    if following and _is_role_before(piece, following, before):
        return [Post(piece.text, None)]
    found = posts_of(piece.text)
    if piece.kind == ROLE:
        return [Post(piece.text, None)]
    return [Post(None, piece.text)] if piece.kind == BODY and all(post.role for post in found) else found


def _is_role_before(piece: Segment, following: Segment, before: Post | None) -> bool:
    """Whether a piece is a role, or goes on with one, by what stands before and behind it."""
    if _is_inner(piece.text, following) or (_is_of_business(before, piece.text) and _names_body(following)):
        return True
    return before is not None and (_is_same_role(before, piece, following) or _continues_field(before, piece.text))


# "Member of the Board, Pear Union": the body within the one that is named next.
INNER = re.compile(
    r"^[^,]{3,40}\s(?:of|de[sr]|du|de la|del)\s(?:the\s|its\s)?(?:\w+\s)?(?:board|presidium|vorstand(?:e?s)?|"
    r"aufsichtsrat(?:e?s)?|beirat(?:e?s)?|directorio|consejo directivo|conseil d['’]administration|bureau)"
    r"(?:\sof\s\w+)?$",
    re.IGNORECASE,
)


# "Head of the Department of History, Pear University"
HEAD_OF_UNIT = re.compile(
    r"(?:Vice[- ]|Deputy |Associate |Acting |Former )?(?:Head|Chair|Dean|Director)\sof\s(?:the\s)?"
    r"(?:(?:School|Department|Faculty|Division)\sof\s|(?:[A-Z][\w-]+\s){1,4}(?:School|Department|Faculty|Division)$)"
)


def _is_inner(text: str, following: Segment) -> bool:
    """Whether a role is held in a part of the body that is named next."""
    unit = HEAD_OF_UNIT.match(text) is not None and UNIVERSITY.search(following.text) is not None
    return (unit or INNER.search(text) is not None) and _names_body(following)


# "Director of Free Technology, Pear Union", "Vice President, Products and Programs, Pear Union".
HEADS_FIELD = re.compile(
    r"(?:(?:Vice|Deputy|Associate|Senior|Executive|Managing|Acting|Former|Co)[-\s])*"
    r"(?:Director|Head|Manager|Lead|Chief|President|VP|Coordinator|Officer) of (?=[A-Z])"
)


def _is_of_business(before: Post | None, text: str) -> bool:
    """Whether words say of what somebody is the head within the body that is named next."""
    headed = HEADS_FIELD.match(text)
    if headed is None and not (before and before.role and not before.affiliation):
        return False
    words = words_of(text[headed.end() :] if headed else text)
    if ORGANIZATION_HEADS.has(words) or not words or (headed is None and not BUSINESS.issuperset(words)):
        return False
    return all(word in BUSINESS or word in SUBJECTS or ORGANIZATION_WORDS.opens([word]) for word in words)


def _names_body(piece: Segment) -> bool:
    return piece.before == "comma" and not starts_with_role(piece.text) and posts_of(piece.text)[0].role is None


GOING_ON = {"bracket": " ({})", "colon": ": {}", "comma": ", {}"}
SITE = re.compile(r"[\w-]+\.[A-Za-z]{2,4}")
# "Anna Example, Pear Works, Plum Works, and Cherry Works"
LAST_OF_ROW = re.compile(r"(?:and|&|und|y|et|e|и|та)\s(?=[^\W\d_a-zа-яёіїєґ])")
LONGEST_NOTE = 3


def _goes_on(piece: Segment, before: Post) -> bool:
    """Whether a piece goes on with the name of an organization that stands before it.

    What stands in brackets and is no role (its acronym, its site, what it makes), words after a colon, the last of
    several, or a field of a department ("Department of Gardens, orchards and parks").
    """
    text = piece.text
    if piece.before == "bracket":
        small = text[0].islower() and before.role is None and len(text.split()) <= LONGEST_NOTE
        named = not text[0].islower() and not any(post.role for post in posts_of(text))
        return named or (small and _is_no_trade(text)) or SITE.fullmatch(text) is not None
    if piece.before == "comma" and (last := LAST_OF_ROW.match(text)):
        return not any(post.role for post in posts_of(text[last.end() :]))
    if piece.before == "comma" and text[0].islower():
        return before.role is None and UNIT.search(before.affiliation or "") is not None and _is_no_trade(text)
    return piece.before == "colon" and not starts_with_role(text)


def _is_no_trade(text: str) -> bool:
    """Whether words in small letters say nothing of what somebody is."""
    return not ROLE_WORDS.has(words_of(text)) and not any(map(LONE_ROLE.fullmatch, text.split()))


def _is_same_role(before: Post, piece: Segment, following: Segment) -> bool:
    """Whether a stroke parts a role and the same in another language, and a dash both from the body."""
    between = piece.before in ("pipe", "slash") and following.before == "dash"
    return between and before.role is not None and before.affiliation is None


def _continues_field(before: Post, text: str) -> bool:
    """ "Professor of Law, Political Science, and Sociology, Example University": fields in a row."""
    field = before.role is not None and before.affiliation is None and FIELD_OF.search(before.role) is not None
    return (
        field
        and not UNIVERSITY.search(text)
        and not UNIT.search(text)
        and not QUOTED.search(text)
        and not ACRONYM.search(text)
    )


def _collect(post: Post, before: Post | None, mark: str, roles: list[str], affiliations: list[str]) -> None:
    if post.role:
        if before and before.role and not before.affiliation and roles:
            roles[-1] += ", " + post.role
        else:
            roles.append(post.role)
    if post.affiliation:
        text = TWO_LETTERED.sub("; ", unquoted(_without_country(post.affiliation)))
        if text in affiliations[-1:]:
            return  # "..., Pear Institute, Pear Institute": cells of a form that say the same
        if before and before.affiliation and not post.role and affiliations:
            affiliations[-1] += JOINTS.get(mark, ", ") + text
        else:
            affiliations.append(text)


def _without_country(text: str) -> str:
    """An affiliation without the country that stands in brackets behind it."""
    head, bracket, last = text[:-1].rpartition(" (") if text.endswith(")") else ("", "", "")
    return head if bracket and country_of(last) else text


def joined_apart(texts: Iterable[str | None]) -> str | None:
    """What is said of somebody in several places of a line."""
    return "; ".join(text for text in texts if text) or None


QUOTE_PAIRS = (("(", ")"), ("“„", "”"), ("«", "»"), ("„", "“”"))


def unquoted(text: str) -> str:
    """Without a quotation mark or a bracket at either end that has no partner."""
    if text[:1] not in "“«„(" and text[-1:] not in "”»“)":
        return text
    for opening, closing in QUOTE_PAIRS:
        opens, closes = sum(map(text.count, opening)), sum(map(text.count, closing))
        if opens == 1 and not closes and text.startswith(tuple(opening)):
            return text[1:]
        if closes == 1 and not opens and text.endswith(tuple(closing)):
            return text[:-1]
    return text

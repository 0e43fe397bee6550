"""A role and a body with a small word between them ("director of the Pear Fund")."""

from __future__ import annotations

import re
from typing import NamedTuple

from .countries import country_of
from .lines import words_of
from .naming import ACRONYM, CAMEL, DOMAIN, QUOTED
from .places import is_state
from .roles import ARTICLE
from .vocabulary.people import ORGANIZATION_HEADS, ORGANIZATION_WORDS, ROLE_WORDS
from .vocabulary.roles import (
    AWARD_WORDS,
    BUSINESS,
    FIELD_ROLES,
    SUBJECTS,
    SURE_CONNECTORS,
    TEACHERS,
)


class Post(NamedTuple):
    """A role, an affiliation, or both."""

    role: str | None
    affiliation: str | None


# It begins with one of two signs, to which the search leaps.
CONNECTOR = re.compile(
    r"[,\s](?:(?<=,)\s+|(?<=\s)\s*)(?:(?P<word>of|at|with|from|for|in|to|bei|beim|der|des|del|de la|de los|de|du|à|"
    r"chez|della|dell'|do|da|pela|pelo|na|no|nas|nos|w|при|в|у)\s+(?:the\s+|The\s+|l['’](?=\w)|la\s+(?=[A-ZÀ-Þ]))?|"
    r"d['’](?=[A-ZÀ-Þ]))"
)
# The articles in "professora da Unicamp": a field of study takes none ("professora de História").
WITH_ARTICLE = frozenset(("da", "do", "das", "dos"))
LAST_FIELD_ROLES = [[word] for word in ("professor", "professora", "minister", "candidate", "student")]
CYRILLIC_WORDS = frozenset(("при", "в", "у"))
BODY_NAMED = re.compile(r"\s[«“„\"А-ЯЁІЇЄҐ]")
AT_WORDS = frozenset(("at", "bei", "beim", "chez", "na", "no"))
# "avocat au barreau de Lyon": the bar of a town is no employer.
BAR = re.compile(r"\b(?:barreau|bar)$", re.IGNORECASE)
# "Head of Department of History": the unit goes on with its field.
UNIT_END = re.compile(
    r"\b(?:department|dept|school|faculty|institute|division|unit|office|section|chair)$", re.IGNORECASE
)
# "Senator for Peartown", "Secretary of State for Gardens": whom or what an office is for is no body.
ELECTED = re.compile(
    r"\b(?:Senator|Member|M[PSE]P|MP|TD|Councillor|Congress\w+|Deputy|Delegate|Representative|Candidate)$",
    re.IGNORECASE,
)
OF_STATE = re.compile(
    r"\b(?:Secretary|Minister|Ministre|Conseillère?|Secretari[oa]|Secretária?) (?:of|de|d')\s?(?:State|Estado|État)\b"
)
# Whatever somebody maintains is a project, whatever its name ("Maintainer of Plums").
PROJECT_ROLE = re.compile(r"\b(?:maintainer|contributor|committer)$", re.IGNORECASE)
AND_FURTHER = re.compile(r"(?:e|y|and|et|und)\s")


def connected_post(text: str) -> Post | None:
    """ "director of the Example Fund": cut at the first connector that an organization follows."""
    opening = any(word in FIELD_ROLES for word in words_of(text)[:3])
    connectors = list(CONNECTOR.finditer(text))
    sure_ahead = [match.start() for match in connectors if match["word"] in SURE_CONNECTORS]
    if OF_STATE.search(text) and not sure_ahead:
        return None
    for match in connectors:
        role = text[: match.start()]
        if match["word"] in CYRILLIC_WORDS and BODY_NAMED.search(role):
            return None  # "руководитель филиала Союза груш в Алматы": the body stands before the place
        field = opening or words_of(role)[-1:] in LAST_FIELD_ROLES
        later = field and bool(sure_ahead) and match.start() < sure_ahead[0]
        if not later and (post := _post_around(text, match, field=field)):
            return post
    return None


def _post_around(text: str, match: re.Match[str], *, field: bool) -> Post | None:
    """The role before a connector and the body behind it; None where it does not part them."""
    role, rest = text[: match.start()], text[match.end() :]
    following = CONNECTOR.search(rest)
    first_part = rest[: following.start()] if following else rest
    if _is_territorial(role, rest):
        return None
    if body := _body_before(role):
        return Post(role[:body].strip(), text[body:])
    if (following and _is_part_of_role(first_part)) or _is_no_employer(match["word"], role, rest, first_part):
        return None
    if match["word"] in FRENCH and (capital := _capital_after(rest)):
        return Post(text[: match.end() + capital].strip(), rest[capital:])
    if taught := _subject_before(rest):
        return Post(text[: match.end() + taught].rstrip(), rest[taught:])
    if PROJECT_ROLE.search(role):
        return Post(role, ARTICLE.sub("", rest))
    sure = match["word"] in SURE_CONNECTORS or (match["word"] in WITH_ARTICLE and words_of(text)[0] in TEACHERS)
    return Post(role, ARTICLE.sub("", rest)) if _names_organization(rest, sure=sure, field=field) else None


def _is_territorial(role: str, rest: str) -> bool:
    """Whether a word for a territory stands beside the connector, and no body behind it."""
    if TERRITORIAL.search(role) and not ORGANIZATION_HEADS.opens(words_of(rest)):
        return True
    return TERRITORIAL.fullmatch(rest.split()[0] if rest else "") is not None


def _is_part_of_role(part: str) -> bool:
    """Whether what stands between two connectors says of which field or unit a role is ("head of research at ...")."""
    if QUOTED.search(part):
        return False
    small = part.islower() and not ORGANIZATION_HEADS.opens(words_of(part))
    return small or words_of(part)[-1:] == ["department"]


def _is_no_employer(connector: str | None, role: str, rest: str, part: str) -> bool:
    """Whether what follows is a bar, whom an office is for, a field, a place or a business, and no body."""
    if BAR.search(role) or rest.lower() == "law":  # "Attorney at Law"
        return True
    if connector in ("for", "from") and ELECTED.search(role) and not ORGANIZATION_HEADS.has(words_of(rest)):
        return True
    if _is_field_of_body(rest) or is_state(rest) or country_of(part) or _is_business(part):
        return True
    return UNIT_END.search(role) is not None and not ORGANIZATION_WORDS.has(words_of(part))


def _subject_before(text: str) -> int:
    """Where a university begins behind the subject that somebody teaches there ("Law Pear University"), else 0."""
    tokens = text.split()
    if len(tokens) < FEWEST_TOKENS or not SEAT.fullmatch(tokens[-1]) or ", " in text:
        return 0
    taught = next((at for at, token in enumerate(tokens) if token.lower() not in SUBJECTS), 0)
    return text.index(tokens[taught]) if 0 < taught < len(tokens) - 1 else 0


FEWEST_TOKENS, SEAT = 3, re.compile(r"University|College|Universität|Institute|Academy")
FRENCH = frozenset(("de", "du", "des"))
# Offices of a territory: after them stands where, and no body.
TERRITORIAL = re.compile(
    r"\b(?:sénateurs?|sénatrice|députée?|maire|préfète?|élue?|senador[a]?|diputad[oa]|alcalde(?:sa)?|concejala?|"
    r"gobernador[a]?|regidor[a]?|deputad[oa]|vereador[a]?|prefeit[oa]|governador[a]?|senatore|senatrice|deputat[oa]|"
    r"sindac[oa]|(?:ober)?bürgermeister(?:in)?|landrat|landrätin|abgeordneter?|mayor|governor|senator|council(?:l)?or|"
    r"congress(?:wo)?man|burmistrz|wójt|starosta|posłanka|poseł|secret[aá]ri[oa] municipal(?: de [a-zà-ÿ]+)?)$",
    re.IGNORECASE,
)


def _body_before(role: str) -> int:
    """Where the noun of a body begins that ends a role ("lecturer in botany Université", before "de Pearville")."""
    head, _, last = role.rpartition(" ")
    body = (
        head and last[:1].isupper() and ORGANIZATION_HEADS.is_all(words_of(last)) and not ROLE_WORDS.has(words_of(last))
    )
    return len(head) + 1 if body else 0


def _capital_after(text: str) -> int:
    """Where letters of a body stand behind what somebody is charged with ("recherche CNRS"); 0 where none do."""
    words = text.split()
    small = next((index for index, word in enumerate(words) if not word.islower()), 0)
    if not 0 < small <= LONGEST_CHARGE or not LETTERS.match(words[small].rstrip(",")):
        return 0
    return 0 if ORGANIZATION_WORDS.has(words_of(" ".join(words[:small]))) else text.find(words[small])


LONGEST_CHARGE = 3


def _is_field_of_body(text: str) -> bool:
    """Whether words after a role say of what, and then where ("Gardens of the Institute", "Products at Pear Works")."""
    for match in CONNECTOR.finditer(text):
        if not _is_field(text[: match.start()]):
            return False
        if match["word"] in AT_WORDS or _opens_as_body(text[match.end() :]):
            return True
    return False


def _is_business(text: str) -> bool:
    """Whether words only say what somebody's business is ("Communications and Public Affairs")."""
    return bool(text) and text.split()[0].lower() in BUSINESS and all(word in BUSINESS for word in words_of(text))


def _is_field(text: str) -> bool:
    """Whether words name no body of their own."""
    words = words_of(text)
    bodies = ORGANIZATION_WORDS.has(words) or ORGANIZATION_HEADS.has(words) or BODY.search(text)
    return not bodies and not QUOTED.search(text) and not ACRONYM.search(text)


def _opens_as_body(text: str) -> bool:
    """Whether a text begins with the noun of a body or with its letters."""
    token, _, rest = text.partition(" ")
    letters = LETTERS.match(token) is not None and (not rest[:1].islower() or AND_FURTHER.match(rest) is not None)
    return letters or BODY.match(token) is not None or ORGANIZATION_HEADS.opens(words_of(token))


def _names_organization(text: str, *, sure: bool, field: bool) -> bool:
    words = words_of(text)
    if not words or any(word in AWARD_WORDS for word in words[:6]) or all(word in SUBJECTS for word in words):
        return False
    if (
        QUOTED.search(text)
        or DOMAIN.search(text)
        or (ORGANIZATION_WORDS.has(words[:12]) and not (field and not sure and _is_subject(text)))
    ):
        return not text.islower() or sure or bool(QUOTED.search(text) or DOMAIN.search(text))
    if any(ACRONYM.fullmatch(token) for token in text.split()):
        return True
    named = text[0].isupper() or CAMEL.search(text.split()[0]) is not None  # "maintainer of iPear"
    return named and (sure or not field)


def _is_subject(text: str) -> bool:
    """A field of study ("Human Rights Law", "Education"), as against the name of an organization."""
    return not re.search(
        r"universi[td]|faculdade|facultad|college|institut|school|academy|cent(?:re|er)\b|foundation|association|committee|"
        r"council|commission|union\b|network|watch\b|faculty of|hospital|museum",
        text,
        re.IGNORECASE,
    )


BODY = re.compile(
    r"Universi|Facul|Fakult|Institu|École|Escola|Escuela|Colegio|Cent[rr]|Sindica|Partid|Parti\b|Funda|Fonda"
)
LETTERS = re.compile(r"[^\W\d_a-zа-яёіїєґәғқңөұүһ]{3,}(?:[-/][^\W\d_]+)*$")

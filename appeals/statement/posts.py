"""What follows a person's name: roles, affiliations, or a role at an affiliation."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile, pairwise, takewhile

from .behalf import is_dedication
from .connected import CONNECTOR, LETTERS, Post, connected_post
from .cyrillic_posts import cyrillic_post
from .final_roles import JOINTS, LONE_ROLE, OF, role_at_the_end
from .lines import SPACE, words_of
from .naming import ACRONYM, CAMEL, DEGREE, DOMAIN, LEGAL_FORM, QUOTED, personhood
from .places import place_of
from .roles import ARTICLE, HEAD_END, LEGAL_END, opens_as_holder, starts_with_role
from .vocabulary.people import DEGREES, ORGANIZATION_HEADS, ORGANIZATION_WORDS, ROLE_WORDS
from .vocabulary.roles import (
    AT_LARGE,
    BUSINESS,
    FIELD_LETTERS,
    MODIFIERS,
)

# "BA in Linguistics, 2021", "PhD candidate", "Class of 2024": what somebody studied, and when.
STUDIES = re.compile(
    r"(?:B\.?A|M\.?A|B\.?Sc|M\.?Sc|A\.?B|Ph\.?D|LL\.?[BM]|MBA|MPhil|DPhil|MFA|MPA|MPP|JD)\b\.?(?:/\w+)?\s(?:in|of)\s"
    r"|(?:Bachelor|Master|Magister|Licence|Doctor)(?:s|['’]s)?\s(?:of|in)\s|class of \d{4}"
    r"|(?:grade|year|form|klasse) \d{1,2}$|\d{1,2}(?:th|st|nd|rd|\.)?[- ](?:grade|grader|klasse|класс)\b",
    re.IGNORECASE,
)
DIPLOMA = re.compile(r"Dipl\.?-?\s?[A-Z][\w-]*\.?(?:-[A-Z]\w*\.?)?(?:\s?\((?:FH|TU|Univ|BA)\.?\)?)?|FH")
ONE_WORD_ROLE = re.compile(
    r"C[ETFI]O|COO|Chair(?:man|woman|person)?|President|Secretary|Director|Founder|Co-?founder|Coordinator|Treasurer|Editor",
    re.IGNORECASE,
)
AT = re.compile(r"\s(?:at|@)\s+(?=\S)")
DOING = re.compile(r"[^,;:()“”\"]{2,80}")
NEXT_POST = re.compile(r"\s(?:at|@)\s|[,;]\s")
HONOUR = re.compile(
    r"\b(?:Award|Prize|Medal|Laureate|Premio|Prêmio|Prix|Preisträger(?:in)?)\b(?:.*\b(?:\d{4}|winner|laureate|recipient|of|for|"
    r"Nacional|de)\b|$)",
    re.IGNORECASE,
)
# One of these words is in each.
HONOURS = frozenset(words_of("award prize medal laureate premio prêmio prix preisträger preisträgerin"))
# Those who hold a post in a body that is named right after it.
HOLDER = re.compile(
    r"C[ETFI]O|COO|(?:Vice-?|Co-?)?(?:Chair(?:man|woman|person)?|President[ea]?|Director[a]?|Founder|Coordinator|Editor)|"
    r"General|Secretary|Treasurer|Secretari[oa]|Coordinador[a]?|Coordenador[a]?|Diretor[a]?|Fundador[a]?|Emerit(?:us|a)|"
    r"Ejecutiv[oa]|Executiv[oa]|Directeur|Directrice|Présidente?|Manager|Officer|Spokes(?:man|woman|person)|Professor|"
    r"(?:Stell)?[Vv]ertretende[rn]?|(?:\w+)?Vorsitzende[rn]?|(?:\w+)?(?:Leiter|Geschäftsführer|Sprecher|Koordinator|Gründer)(?:in)?|"
    r"(?-i:student)|Candidate|Lecturer|Researcher|Fellow|Scientist",
    re.IGNORECASE,
)
# Who heads something: what follows with a capital is its name ("Editor Pear Books", "Co-founder Mothers for Plums").
HEADS = re.compile(
    r"C[ETFI]O|COO|(?:Vice-?|Co-?)?(?:Chair(?:man|woman|person)?|President[ea]?|Director[a]?|Founder|Coordinator|Editor|Leader)|"
    r"Coordinador[a]?|Diretor[a]?|Fundador[a]?",
    re.IGNORECASE,
)
# "ORGANIC FARMER": in capitals each word looks like the letters of a body.
CAPITALS = re.compile(r"[^\W\d_]{5,}\s[^\W\d_]{5,}|[^\W\d_]{9,}")
# "Professor of Law": of what, not where.
FIELD = re.compile(r"\s(?:of|in)\s")
AND_ROLE = re.compile(r"\s\s*(?:and|&|и|және|та|і|und|y|et|e|oraz|ve)\s+")


# "a keeper of the Pear Garden": one of several.
ONE_OF = re.compile(r"an?\s|eine?\s|une?\s|una?\s|uma?\s")


def posts_of(segment: str) -> list[Post]:
    """The posts that one piece of an entry names; never empty."""
    text = segment.strip(SPACE + ".,;:")
    if not text:
        return []
    if (one := ONE_OF.match(text)) and starts_with_role(text[one.end() :]):
        text = text[one.end() :]
    if text.isupper() and CAPITALS.match(text) and len(text.title()) == len(text):
        return [Post(*(part and part.upper() for part in post)) for post in posts_of(text.title())]
    for match in AND_ROLE.finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        if (at_left := _work_at(left)) and (at_right := _work_at(right)):
            return [at_left, at_right]
        if starts_with_role(left) and (at_right := _small_beside_body(right)):
            return [_post(left), at_right]
        if starts_with_role(right) and _post(left) == Post(left, None) and not starts_with_role(left):
            second = _post(right)  # "Pear Fellow and Professor of Law"
            return [Post(left, None), second] if second.affiliation else [Post(text, None)]
        if starts_with_role(right) and starts_with_role(left):
            first, second = _post(left), _post(right)
            both = second.affiliation and second.role and match[0].strip() != "e"
            if both and first.affiliation is None and FIELD.search(left):
                return [first, second]
            if first.affiliation and first.role and (both or opens_as_holder(right)):
                return [first, second]
    return [_post(text)]


def body_and_role(text: str) -> tuple[str, str] | None:
    """A body and the next role of the same person, whose own body is named next ("Pear University & Director")."""
    for match in AND_ROLE.finditer(text) if len(text) <= LONGEST_OF_TWO else ():
        body, role = text[: match.start()], text[match.end() :]
        if not is_role(body) and _post(role) == Post(role, None) and opens_as_holder(role.split()[-1]):
            return body, role
    return None


LONGEST_OF_TWO = 200


def holds_post(text: str) -> bool:
    """Whether a line is a role and right after it the body ("President Pear Union"), though it ends like a body."""
    post = _role_before_head(text.strip(SPACE + ".,;:"))
    if post is None or HEADS.fullmatch(post.role or "") is None:
        return False
    return personhood(post.affiliation or "") < 0


def is_role(text: str) -> bool:
    """Whether the text names a role, alone or with its affiliation."""
    named = text.strip(SPACE + ".,;:")
    return bool(named) and _post(named).role is not None


@lru_cache(maxsize=4096)
def _post(text: str) -> Post:
    if signed_for := FOR_BODY.match(text):
        whom = text[signed_for.end() :]
        return Post(None, whom) if _is_body(whom, of_cause=text[0] in "зЗ") else Post(text, None)
    if _is_degree(text) or _is_honour(text) or _is_of_business(text) or _is_role_in_two(text):
        return Post(text, None)
    if read := _work_at(text) or _short_body_before(text) or _small_beside_body(text) or _role_before_head(text):
        return read
    if not starts_with_role(text):
        return _role_then_name(text) or role_at_the_end(text)
    read = connected_post(text) or cyrillic_post(text) or _west_slavic_post(text)
    if read := read or _role_then_name(text) or _role_then_letters(text):
        return read
    return Post(None, text) if LEGAL_END.search(text) else Post(text, None)


# "prezes zarządu Fundacji Przykład", "předsedkyně Hruškové unie": a body in the genitive, by its capital.
WEST_SLAVIC = re.compile(
    r"(?P<role>(?i:místo|pod|wice|vice)?(?i:předsed(?:a|kyně)|predsed(?:a|níčka|kyňa)|prezes(?:ka)?|dyrektor(?:ka)?|"
    r"ředitel(?:ka)?|riaditeľ(?:ka)?|przewodnicząc[ay]|członek|członkini|člen(?:ka)?|koordynator(?:ka)?|"
    r"koordinátor(?:ka)?|sekretarz|tajemník|tajemnice|zakladatel(?:ka)?|założyciel(?:ka)?)"
    r"(?:\s(?:zarządu|rady|komitetu|výboru|představenstva|klubu))?)\s(?P<body>[^\W\d_a-zà-ž].+)"
)


def _west_slavic_post(text: str) -> Post | None:
    """A role at a body in Polish, Czech and Slovak, where no word stands between the two."""
    match = WEST_SLAVIC.fullmatch(text)
    if match is None or personhood(match["body"]) >= SURE_PERSON:
        return None
    return Post(match["role"], match["body"])


SURE_PERSON = 2
# "Anna Example, for Pear Watch"
FOR_BODY = re.compile(
    r"(?:for|from|pour|für|por|para|per|dla|от|від|за)\s+(?:the\s+|la\s+|le\s+|el\s+|den?\s+|die\s+)?(?=[^\W\d_a-zà-ÿа-яёіїєґ]|[«“„])"
)


def _is_body(whom: str, *, of_cause: bool) -> bool:
    """Whether words behind "for" name a body; one plain word, or a country, is more likely what somebody is for.

    The Ukrainian and Russian word says so more often, and needs a surer name behind it (`of_cause`).
    """
    if place_of(whom) or is_dedication(f"for {whom}"):
        return False
    named = QUOTED.search(whom) or ACRONYM.search(whom) or CAMEL.search(whom)
    return named is not None or ORGANIZATION_WORDS.has(words_of(whom)) or (" " in whom and not of_cause)


def _is_degree(text: str) -> bool:
    lowered = text.lower()
    if STUDIED.match(text) and not ROLE_WORDS.has(words_of(text)) and not ORGANIZATION_HEADS.has(words_of(text)):
        return True
    known = lowered in DEGREES or lowered.rstrip(".") in DEGREES or _are_degrees(text)
    return (
        known
        or DEGREE.fullmatch(text) is not None
        or DIPLOMA.fullmatch(text) is not None
        or STUDIES.match(text) is not None
    )


def _are_degrees(text: str) -> bool:
    """ "MA MHSc": letters of degrees in a row, at least one of which we know."""
    tokens = text.split()
    return all(map(DEGREE_LETTERS.fullmatch, tokens)) and not DEGREES.isdisjoint(map(str.lower, tokens))


# "BA Physics": a degree and its field with nothing between them.
STUDIED = re.compile(r"(?:BA|BS|MA|MS|BSc|MSc|BEng|MEng|PhD|LL[BM])(?:\s[A-Z][a-z]|$)")
DEGREE_LETTERS = re.compile(r"[A-Z]{2}[A-Za-z]{0,4}|[A-Z]\w{1,3}[A-Z]")


def _is_role_in_two(text: str) -> bool:
    """ "Perezida/President": a role in another language before the same in one that we know."""
    first, stroke, second = text.partition("/")
    named = bool(stroke) and ROLE_WORDS.is_all(words_of(second)) and not ORGANIZATION_WORDS.has(words_of(first))
    return named and not ACRONYM.search(first)


def _is_of_business(text: str) -> bool:
    """ "Senior Director Global Policy", "Head of Public Affairs Europe": of what somebody is the head within a body."""
    tokens = list(dropwhile(lambda token: token.lower() in MODIFIERS, text.split()))
    head, *rest = tokens or [text]
    if HEADS_BUSINESS.fullmatch(head) is None:
        return False
    business = [token.lower().strip(",()") for token in rest]
    return any(word in BUSINESS for word in business) and all(word in BUSINESS or word in REACH for word in business)


HEADS_BUSINESS = re.compile(r"(?:Director|Head|Manager|Officer|Lead|VP|President|Coordinator|Chief|Advisor|Adviser)")
REACH = frozenset(
    ("of", "for", "&", "global", "europe", "european", "eu", "asia", "africa", "americas", "international", "regional")
)


def _is_honour(text: str) -> bool:
    """Whether a piece is a prize somebody was given ("Golden Pear Award 2011"), and no body that gives it."""
    if HONOURS.isdisjoint(words_of(text)) or HONOUR.search(text) is None:
        return False
    return not ORGANIZATION_HEADS.has(words_of(text)) and not starts_with_role(text)


def _work_at(text: str) -> Post | None:
    """ "Full Stack Developer at Pear Works": whatever stands before "at" and is no body is what somebody does there."""
    match = AT.search(text)
    if match is None or DOING.fullmatch(text[: match.start()]) is None:
        return None
    role, at = text[: match.start()], text[match.end() :]
    name, words = ARTICLE.sub("", at), words_of(role)
    of_field = words_of(FIELD.split(role)[0])  # "Pear Foundation Professor in Law"
    doer = (
        ROLE_WORDS.has(words[-1:]) or ROLE_WORDS.has(of_field[-1:]) or LONE_ROLE.fullmatch(role.split()[-1]) is not None
    )
    if not doer or ORGANIZATION_WORDS.has(words[-1:]) or NEXT_POST.search(name):
        return None
    named = name[:1].isupper() or DOMAIN.search(name) or (name.isalpha() and name not in AT_LARGE)
    named = (
        named or any(map(_has_capital, name.split())) or LEGAL_END.search(name) is not None
    )  # "at the cultural house Pear"
    return Post(role, name) if named and name.lower() != "law" else None


# "UPear Associate Professor": letters and a short word, as universities are called for short.
SHORT_BODY = re.compile(r"[A-Z]{2,4}[a-z]{3,}")


def _short_body_before(text: str) -> Post | None:
    """What somebody is, right behind the short name of a body."""
    body, _, role = text.partition(" ")
    return Post(role, body) if SHORT_BODY.fullmatch(body) and role and starts_with_role(role) else None


def _small_beside_body(text: str) -> Post | None:
    """ "organiser Pear Union", "Pear Union organiser": in small letters what somebody is, beside the name of a body."""
    tokens = text.split()
    role = list(takewhile(str.islower, tokens))
    if role and ROLE_WORDS.opens(words_of(role[-1])) and _is_whole_body(tokens[len(role) :]):
        return Post(" ".join(role), " ".join(tokens[len(role) :]))
    body = list(takewhile(_has_capital, tokens))
    if not _is_whole_body(body):
        return None
    role = list(takewhile(str.islower, tokens[len(body) :]))
    if any(ROLE_WORDS.opens(words_of(word)) for word in role) and role[0] not in OF and role[0] not in JOINTS:
        return Post(" ".join(tokens[len(body) :]), " ".join(body))
    return None


def _has_capital(token: str) -> bool:
    return token[0].isupper()


def _is_whole_body(tokens: list[str]) -> bool:
    """Whether several words with capitals name a body ("Pear Union"): the last says of what kind it is."""
    return len(tokens) > 1 and all(map(_has_capital, tokens)) and ORGANIZATION_HEADS.opens(words_of(tokens[-1]))


def _role_before_head(text: str) -> Post | None:
    """ "Executive Director Centre for Pears": words of a role, and right after them a name built on its noun."""
    tokens = text.split()
    end = next((at for at, (one, next_) in enumerate(pairwise(tokens), 1) if _ends_role(one, next_)), 0)
    if not end or not all(map(_is_role_token, tokens[:end])):
        return None
    name = " ".join(tokens[end:])
    cuts = [cut.start() for cut in (HEAD_END.search(name), CONNECTOR.search(name)) if cut]
    first = words_of(name[: min(cuts, default=len(name))])
    opens = ORGANIZATION_WORDS.opens(first) and ORGANIZATION_HEADS.has(words_of(name)) and "," not in name
    named = (
        ORGANIZATION_HEADS.has(first)
        or opens
        or LEGAL_FORM.search(f"{name}.")
        or CAMEL.search(tokens[end])
        or DOMAIN.search(tokens[end])
    )
    heads = HEADS.fullmatch(tokens[end - 1]) is not None and BUSINESS.isdisjoint(first)
    return Post(" ".join(tokens[:end]), name) if (named or heads) and not ROLE_WORDS.has(first[-1:]) else None


def _ends_role(token: str, following: str) -> bool:
    """Whether a word of a role stands before a capital that begins no further word of it."""
    return following[0].isupper() and HOLDER.fullmatch(token) is not None and not _is_role_token(following)


def _is_role_token(token: str) -> bool:
    if token in ("1.", "2."):
        return True  # "1. Vorsitzende"
    words = words_of(token)
    return bool(words) and (words[0] in MODIFIERS or ROLE_WORDS.opens(words)) and not ORGANIZATION_HEADS.has(words)


def _role_then_letters(text: str) -> Post | None:
    """ "Professora titular FEA-USP": a role, and after it the letters of an organization."""
    tokens = text.split()
    for index, token in enumerate(tokens[1:], 1):
        if LETTERS.match(token) and token not in FIELD_LETTERS:
            role, name = " ".join(tokens[:index]), " ".join(tokens[index:])
            return None if ROLE_WORDS.has(words_of(name)) or token.lower() in DEGREES else Post(role, name)
    return None


def _role_then_name(text: str) -> Post | None:
    """ "CEO Example Fund", "Secretary PNN": a role of one word, and right after it the name of an organization."""
    role, _, name = text.partition(" ")
    if not ONE_WORD_ROLE.fullmatch(role) or not name[:1].isupper():
        return None
    words = words_of(name)
    last = ORGANIZATION_WORDS.has(words[-1:]) or ORGANIZATION_WORDS.has(words[:1])
    acronym = any(ACRONYM.fullmatch(token) or CAMEL.search(token) for token in name.split())
    return Post(role, name) if (last or acronym) and not ROLE_WORDS.has(words[-1:]) else None

"""What follows a person's name: roles, affiliations, or a role at an affiliation."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile, pairwise, takewhile

from .connected import CONNECTOR, LETTERS, Post, connected_post
from .cyrillic_posts import CYRILLIC, cyrillic_post
from .lines import SPACE, words_of
from .naming import ACRONYM, CAMEL, COMPOUND, DEGREE, DOMAIN, LEGAL_FORM, QUOTED, personhood
from .roles import ARTICLE, HEAD_END, LEGAL_END, opens_as_holder, starts_with_role
from .vocabulary.doers import LONE_WORDS
from .vocabulary.people import DEGREES, ORGANIZATION_HEADS, ORGANIZATION_WORDS, ROLE_WORDS
from .vocabulary.roles import (
    AT_LARGE,
    BUSINESS,
    FIELD_LETTERS,
    INSTRUMENTS,
    MODIFIERS,
    NOT_FINAL,
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
        return Post(None, text[signed_for.end() :])
    if _is_degree(text) or _is_honour(text) or _is_of_business(text) or _is_role_in_two(text):
        return Post(text, None)
    if read := _work_at(text) or _short_body_before(text) or _small_beside_body(text) or _role_before_head(text):
        return read
    if not starts_with_role(text):
        return _role_then_name(text) or _role_at_the_end(text)
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
    named = named or any(map(_has_capital, name.split())) or LEGAL_END.search(name)  # "at the cultural house Pear"
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


# "Системный аналитик", "Backend разработчик": what stands before the role only says which.
WHICH = re.compile(r"[А-ЯЁІЇЄҐа-яёіїєґ-]+(?:ый|ий|ой|ая|яя|ій)|[A-Za-z.+#]*[a-z][A-Za-z.+#]*|\w+-\w+")
HANDS_ON = frozenset(("developer", "maintainer", "contributor", "engineer", "user", "hacker", "author", "specialist"))
LONE_ROLE = re.compile(
    r"[^\W\d_]{3,}(?:ist|iste|ista|istin|истка|ист|іст|істка|ologist|onomist|ographer|ician|emist|icist|anist|olog|олог|ограф|wissenschaftler|forscher|pfarrer|"
    r"pfleger|berater|händler|meister|ologe|ologue|ólog[oa]|olog[oa]|ographe|iatre|iatra|[оеё]вод|овед|щик|[дт]чик|техник|айн[её]р|рапевт|"
    r"[ai]d[oô]ra?|[cs]tora?|itora|trice|t[oa]rice|euse|erin)(?:in|a|innen)?",
    re.IGNORECASE,
)
# "Oberst a.D.": who does no longer what he or she was.
RETIRED = re.compile(r"\s\(?(?:a\.\s?D|i\.\s?R|im (?:Un)?[Rr]uhestand|ret(?:['’]?d|ired)?|emer|em)\.?\)?$")


def _letters_of_body(token: str) -> bool:
    return ACRONYM.fullmatch(token) is not None and token not in FIELD_LETTERS and token.lower() not in DEGREES


SHORTEST_NAME, LONGEST_KAZAKH = 4, 4
# "Алматы қаласының тұрғыны": where somebody lives is no body.
KAZAKH_DWELLERS = frozenset(("тұрғыны", "тұрғындары", "азаматы", "азаматшасы", "азаматтары", "тумасы"))
OF = frozenset(["of", "for", "de", "des", "der", "dos", "das", "do", "del", "della", "dei", "di", "für"])
JOINTS = frozenset(("and", "&", "e", "y", "et", "und", "u.", "и", "та", "і", "және"))
MEMBER = frozenset(("member", "mitglied", "membre", "miembro", "membro"))
KAZAKH_WHOSE = re.compile(r"(?:ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин)$")


def _may_be_whose(token: str, head: str) -> bool:
    """Whether Cyrillic words before a role can say whose it is: in Kazakh by their ending, else by a word of a body."""
    return KAZAKH_WHOSE.search(token.rstrip('»”"')) is not None or ORGANIZATION_WORDS.has(words_of(head))


# "коллегия адвокатов", "институт почвоведения": whose body it is, or of what, in the genitive.
OF_WHOM = re.compile(r"[а-яёіїєґ]{3,}(?:ов|ев|ей|ів|їв|ени[ея]|ання|енн?я|логи[ия]|логії)")


def _is_final_role(tokens: list[str]) -> bool:
    """Whether the last word is the role; after "of" it is a word of the name ("Union of Teachers")."""
    if tokens[-1].lower() in NOT_FINAL or tokens[-2].lower() in OF or COMPOUND.fullmatch(tokens[-1]):
        return False
    if tokens[0] == "The" or OF_WHOM.fullmatch(tokens[-1]):
        return False
    last = words_of(tokens[-1])
    return ROLE_WORDS.opens(last) or ROLE_WORDS.opens(last[-1:]) or LONE_WORDS.is_all(last)


def _opens_with_doer(tokens: list[str]) -> bool:
    """Whether words in small letters go on with the word for somebody who does something ("Schneider im Ruhestand")."""
    small = " ".join(tokens[1:])
    known = LONE_WORDS.is_all(words_of(tokens[0])) and not ORGANIZATION_WORDS.has(words_of(small))
    return known and (not small or small.islower())


def _role_at_the_end(text: str) -> Post:
    """ "«Мысал» қорының директоры", "“Example” coordinator": the role comes last."""
    tokens = text.split()
    if tokens[-1].lower() in KAZAKH_DWELLERS or _opens_with_doer(RETIRED.sub("", text).split()):
        return Post(text, None)
    whose = max((at for at, token in enumerate(tokens[:-1], 1) if KAZAKH_WHOSE.search(token.rstrip('»”"'))), default=0)
    if whose and all(map(str.islower, tokens[whose:])) and len(tokens) - whose <= LONGEST_KAZAKH:
        return Post(" ".join(tokens[whose:]), " ".join(tokens[:whose]))
    if (
        (LONE_ROLE.fullmatch(text) and not CAMEL.search(text))
        or text.lower() in INSTRUMENTS
        or not any(map(str.isalpha, text))
    ):
        return Post(text if any(map(str.isalpha, text)) else None, None)
    if len(tokens) > 1 and _is_final_role(tokens):
        return _before_final_role(tokens) or Post(text, None)
    return Post(None, text.removeprefix("the "))


def _before_final_role(tokens: list[str]) -> Post | None:
    """The role at the end and the body before it; None where it is all of what somebody is."""
    cut = len(tokens) - 1
    while cut > 1 and tokens[cut - 1].lower() in MODIFIERS:
        cut -= 1
    while cut > 1 and tokens[cut - 1].islower() and ROLE_WORDS.opens(words_of(" ".join(tokens[cut - 1 :])) or [""]):
        cut -= 1
    head = " ".join(tokens[:cut])
    if tokens[cut - 1].lower() in JOINTS:
        return None
    named = tokens[cut - 1][0].isupper() and sum(token[0].isupper() for token in tokens[:cut]) > 1
    if tokens[-1].lower() in MEMBER and named:
        return Post(tokens[-1], ARTICLE.sub("", head))
    if all(WHICH.fullmatch(token) for token in tokens[:cut]):
        return None
    acronym = any(map(_letters_of_body, tokens[:cut])) and tokens[-1].lower() not in HANDS_ON
    acronym = acronym or (len(head) > SHORTEST_NAME and CAMEL.search(tokens[0]) is not None)
    acronym = acronym or (cut > 2 and ORGANIZATION_HEADS.opens(words_of(head)) and tokens[1].lower() in OF)
    if QUOTED.search(head) or acronym or (CYRILLIC.search(head) and _may_be_whose(tokens[cut - 1], head)):
        return Post(" ".join(tokens[cut:]), ARTICLE.sub("", head))
    return None

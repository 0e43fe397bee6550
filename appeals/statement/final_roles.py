"""Roles that stand at the end of a piece, or are all of it: "«Мысал» қорының директоры", "Plum grower", "botanist"."""

from __future__ import annotations

import re

from .connected import Post
from .cyrillic_posts import CYRILLIC
from .lines import words_of
from .naming import ACRONYM, CAMEL, COMPOUND, QUOTED
from .roles import ARTICLE
from .vocabulary.doers import LONE_WORDS
from .vocabulary.people import DEGREES, ORGANIZATION_HEADS, ORGANIZATION_WORDS, ROLE_WORDS
from .vocabulary.roles import FIELD_LETTERS, INSTRUMENTS, MODIFIERS, NOT_FINAL

# "Системный аналитик", "Backend разработчик": what stands before the role only says which.
WHICH = re.compile(r"[А-ЯЁІЇЄҐа-яёіїєґ-]+(?:ый|ий|ой|ая|яя|ій)|[A-Za-z.+#]*[a-z][A-Za-z.+#]*|\w+-\w+")
HANDS_ON = frozenset(("developer", "maintainer", "contributor", "engineer", "user", "hacker", "author", "specialist"))
LONE_ROLE = re.compile(
    r"[^\W\d_]{3,}(?:ist|iste|ista|istin|истка|ист|іст|істка|ologist|onomist|ographer|ician|emist|icist|anist|olog|олог|ограф|"
    r"wissenschaftler|forscher|pfarrer|pfleger|berater|händler|meister|ologe|ologue|ólog[oa]|olog[oa]|ographe|iatre|iatra|"
    r"[оеё]вод|овед|щик|[дт]чик|техник|айн[её]р|рапевт|"
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


def role_at_the_end(text: str) -> Post:
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

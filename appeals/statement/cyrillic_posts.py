"""Roles at bodies in Russian and Ukrainian, where no word stands between the two: their cases and marks part them."""

from __future__ import annotations

import re

from .connected import Post
from .lexicon import phraseset
from .lines import SPACE, words_of
from .roles import RUSSIAN_ADJECTIVE
from .vocabulary.people import ORGANIZATION_WORDS, ROLE_WORDS
from .vocabulary.roles import FIELD_LETTERS

CYRILLIC = re.compile("[\u0400-\u052f]")


# "Житель Алматы", "громадянка України": where somebody is at home is nobody's employer.
DWELLER = re.compile(
    r"(?:гражданин|гражданка|граждане|житель|жительница|жители|уроженец|уроженка|громадянин|громадянка|громадяни|"
    r"мешканець|мешканка|мешканці|житель|жителька)\s(?=[^«“\"]*$)",
    re.IGNORECASE,
)


# "ательє «Ґудзик»": a word that is no doer's, in small letters before a name, says what kind of body bears it.
BODY_BY_KIND = re.compile(r"(?P<kind>(?:[а-яёіїєґ-]+\s){1,3})(?=[«“„\"])")
DOER = re.compile(
    r".*(?:[тсдзл]ор|ер|ёр|тель|[иі]ст|ник|чик|щик|лог|ант|ент|ар|арь|яр|ець|ец|ач|вед|знавець|граф|ница|ниця|истка|"
    r"істка|орка|ерка|телька|ачка|чиня|иня|сса|вод|турн|олог|член|глава|голова|мама|мать|мати|отец|батько)"
)


def _is_body_by_kind(text: str) -> bool:
    match = BODY_BY_KIND.match(text)
    if match is None or ROLE_WORDS.has(words_of(match["kind"])):
        return False
    last = match["kind"].split()[-1]
    return last.endswith(NOMINATIVE) and DOER.fullmatch(last) is None


NOMINATIVE = ("я", "ьє", "о", "е", "ь", "б", "т", "м", "к", "з", "с")


def cyrillic_post(text: str) -> Post | None:
    """ "директор фонда «Пример»": the role ends where the organization's name begins."""
    if not CYRILLIC.search(text):
        return None
    tokens = [(match.start(), match[0]) for match in re.finditer(r"\S+", text)]
    if DWELLER.match(text):
        return None
    if _is_body_by_kind(text):
        return Post(None, text)
    for index, (start, token) in enumerate(tokens[1:], 1):
        begins_name = (
            token[0] in '«“"„(' or (token[0].isupper() and not tokens[0][1].isupper()) or token.startswith("№")
        )
        begins_name = begins_name and token not in FIELD_LETTERS and not ROLE_WORDS.opens(words_of(token)[-1:])
        unit = ORGANIZATION_WORDS.opens(words_of(token) or [""]) and not ROLE_WORDS.opens(words_of(token) or [""])
        if begins_name or (unit and _name_ahead(text[start:])):
            if text[start:].strip(SPACE + ".") in OF_COUNTRIES:
                return Post(text, None)
            if token[0] in '«“"„№' and index > 1 and _is_kind_of_body(tokens[index - 1][1]):
                start = tokens[index - 1][0]
            if all(RUSSIAN_ADJECTIVE.fullmatch(word.lower()) for _, word in tokens[:index]):
                return Post(None, text)  # "Медицинский университет Груш"
            return Post(text[:start].strip(), text[start:].strip()) if index else None
    return None


def _is_kind_of_body(token: str) -> bool:
    """ "магазина «Груша»": a noun in the genitive between a role and a name says what bears the name."""
    return DECLINED.fullmatch(token) is not None and token not in PARTS and not ROLE_WORDS.opens(words_of(token))


PARTS = frozenset(
    ("правления", "правління", "отдела", "филиала", "філії", "совета", "ради", "секции", "кафедры", "кафедри")
)
DECLINED = re.compile(r"[а-яёіїєґ-]{3,}(?<!ого)(?<!его)(?<!ої)[аяыиії]")
# Whose citizen or deputy somebody is: no body.
OF_COUNTRIES = phraseset(
    """РК|РФ|КР|РУз|Казахстана|Республики Казахстан|России|Российской Федерации|Украины|України|Кыргызстана
    |Кыргызской Республики|Узбекистана|Таджикистана|Туркменистана|Беларуси|Белоруссии|Республики Беларусь|Армении
    |Грузии|Азербайджана|Молдовы|Латвии|Литвы|Эстонии|Польши|Казахстану|Білорусі|Грузії|Росії|Польщі"""
)


def _name_ahead(text: str) -> bool:
    """Whether a proper name follows: without one, "член союза писателей" stays a role."""
    return any(token[0] in '«“"„№' or token[0].isupper() for token in text.split())

"""Is it the name of a person or of an organization?"""

from __future__ import annotations

import re
from functools import lru_cache

from .countries import country_of
from .lines import SPACE, are_words, words_of
from .vocabulary.people import (
    FUNCTION_WORDS,
    GIVEN_NAMES,
    NAME_PARTICLES,
    ORGANIZATION_HEADS,
    ORGANIZATION_WORDS,
    SURNAME_ENDINGS,
    TITLES,
)

AND = re.compile(r"\s\s*(?:and|&|и|және|пен|бен|мен|та|й|і|und|y|et|oraz|ve|menen|ҳәм|жана|va|ва)\s+", re.IGNORECASE)
INITIALS = re.compile(r"(?:^|\s)[^\W\d_]{1,2}\.(?:\s?-?[^\W\d_]{1,2}\.)*(?=\s|$|[^\W\d_][^\s.]+(?:\s|$))")
QUOTED = re.compile('[“”„«»"‹›]')
ACRONYM = re.compile(r"\b[^\W\d_a-zа-яё]{2,}[^\W_a-zа-яё]*\b")
TWO_CAPITALS = re.compile(r"[^\W\d_a-zа-яё]{2}")  # every acronym begins with two
DOMAIN = re.compile(
    r"\w\.(?:org|com|net|info|kz|ru|ua|eu|io|de|kg|uz|me|media|by|fm|tv|co|dev|fr|ch|uk|news|ai|js|app)\b",
    re.IGNORECASE,
)
CAMEL = re.compile(r"[a-zа-яёіїєґәғқңөұүһß-öø-ÿğışčžćřů][A-ZА-ЯЁІЇЄҐӘҒҚҢӨҰҮҺÀ-ÖØ-Þ]")
LEGAL_FORM = re.compile(
    r"\b(?:GmbH|Ltd|LLC|Inc|e\.\s?V\.|S\.?A\.?|AG|Oy|B\.?V\.?|s\.r\.o\.?|ASBL|VZW|ry|z\.\s?s\.|MTÜ|(?<=\w\s)A\.\s?C\.(?=\W*$)|O\.?D\.?V\.?|ETS|"
    r"S\.\s?L\.(?:\s?U\.)?|S\.\s?R\.\s?L\.?|SRL|S\.p\.A|SpA|SARL|SAS|PLC|LLP|Pty|Ltda|Lda|Kft|d\.\s?o\.\s?o|ApS|UG|"
    r"Aktiengesellschaft|[Gg]mbh|sp\.\s?z\s?o\.?\s?o)(?:\W|$)"
)
# Letters after a name ("AM", "QC", "PhD"), and titles of office before it, say nothing of what it names.
AFTER_NAME = re.compile(
    r"(?:,?\s+(?:A[MCO]|OAM|[OMC]BE|[QKS]C|M[PD]|MEP|MLA|MSP|TD|FRS|FRCP|FBA|JP|[JS]r\.?|Esq\.?|III?|Ph\.?D\.?|"
    r"M\.?A\.?|M\.?Sc\.?|LL\.?M\.?|MBA|MPH|RN|FTSE|FMedSci|FA[A-Z]{1,3}|FR[A-Z]{1,4}|[CDK]BE|[CM]NZM|AO))+$"
)
# "к.ю.н.", "д. ф.-м. н.", "з.ғ.к.": a degree in letters, before a name or behind it.
DEGREE = re.compile(r"(?:[кд]\.\s?(?:[а-яіїє]{1,6}\.?[\s-]?){1,3}н\.?|[а-яқғ]{1,2}\.\s?ғ\.\s?[кд]\.?)")
ACADEMIC = re.compile(
    rf"(?:{DEGREE.pattern},?\s+)?(?:[Tt]he\s+(?:(?:Very|Right|Most)\s+)?(?=Rev))?(?:(?:Associate|Assistant|Emerit(?:us|a)|Distinguished|Adjunct|Honorary|Visiting|Em\.)\s+)*"
    r"(?:Professor(?:in|a)?|Profess(?:eur|ore|oressa)|Prof\.?|Profesora?|Father|Sister|Rabbi|Imam|(?:Arch)?[Bb]ishop|Ambassador|"
    r"Senator|MEP|MP|MSP|MLA|TD|Rep\.|Sen\.|Dep\.|Judge|Justice|Reverend|Rev\.|Cllr\.?|Councillor|[Пп]рофессор|[Пп]рофесор|"
    r"[Аа]кадем[иі]к(?:\s[А-ЯІЇЄ]{2,5})?|[Чч]лен-корреспондент(?:\s[А-Я]{2,5})?)"
    r"(?:\s+Emerit(?:us|a))?(?:\s+(?:em|emer|Emer|Dr|PD|apl|h\.\s?c|mult|habil|phil|jur|iur|med|rer\.\s?nat|Dr\.-Ing|"
    r"Dipl\.-Ing)\.?)*\s+(?=[^\W\d_a-zа-яё])"
)
# German and Nordic words of organizations stand at the end of longer ones ("Flüchtlingsrat", "Malliliitto").
COMPOUNDS = (
    "verein|verband|verbund|netzwerk|initiative|stiftung|gruppe|bündnis|zentrum|hilfe|gesellschaft|"
    "gewerkschaft|akademie|vereinigung|bewegung|brücke|flüchtlingsrat|beirat|jugendrat|landesrat|förening|forbund|"
    "förbund|vereniging|liitto|järjestö|yhdistys"
)
ENDINGS = ("", "e", "en", "er", "s")
COMPOUND = re.compile(rf"[^\W\d_]{{4,}}(?:{COMPOUNDS})(?:{'|'.join(ENDINGS[1:])})?", re.IGNORECASE)
# Their least length, and the last letters of all: few other words end so.
SHORTEST_COMPOUND = 9
COMPOUND_LETTERS = frozenset((noun + ending)[-3:] for noun in COMPOUNDS.split("|") for ending in ENDINGS)
ARTICLES = frozenset(("the", "die", "das", "der", "la", "el", "los", "las", "le", "les", "l'", "l’"))
LONGEST = 250


@lru_cache(maxsize=4096)
def personhood(text: str) -> float:
    """How much the text looks like a person's name (above 0) or an organization's (below 0)."""
    text = text.strip(SPACE + ",;:")
    if not text or len(text) > LONGEST:
        return -1.0
    if IN_CHINESE.search(text):
        return personhood(IN_CHINESE.sub("", text)) + 1
    bare = text if text[-5:].islower() else AFTER_NAME.sub("", text)
    if (title := ACADEMIC.match(bare)) and not FUNCTION_WORDS.opens(words_of(bare[title.end() :])):
        bare = "Dr " + bare[title.end() :]
    if len(bare.split()) > 1:
        text = bare
    tokens = text.split()
    plain = [token for token in tokens if token.lower() not in NAME_PARTICLES]
    score = _against(text, tokens, plain)
    if _has_initials(text) and len(tokens) <= 5 and score > -2.5:
        return score + 4
    return score + _in_favour(tokens, plain)


# "陳大文 Chan Tai Man": a name, and the same in Latin letters.
IN_CHINESE = re.compile(
    r"^[\u3400-\u9fff\uf900-\ufaff]{2,4}\s+(?=[A-Z])|(?<=[a-z])\s+[\u3400-\u9fff\uf900-\ufaff]{2,4}$"
)
# "U.S. Pear Union": whose initials these are.
STATES = re.compile(r"U\.\s?[SK]\.\s")


def names_in(text: str) -> list[str]:
    """The names of persons that a small word joins ("Anna Example & Bob Sample"); else the text alone."""
    if len(text.split()) <= 2 or not AND.search(text):
        return [text.strip(SPACE + ",;:")]
    parts = [part.strip(SPACE + ",") for part in AND.split(text)]
    if len(parts) > 1 and all(len(part.split()) > 1 and personhood(part) > 0 for part in parts):
        return parts
    return [text.strip(SPACE + ",;:")]


def _has_initials(text: str) -> bool:
    initials = "." in text and INITIALS.search(text) is not None
    return initials and not LEGAL_FORM.search(text) and not STATES.match(text)


def _against(text: str, tokens: list[str], plain: list[str]) -> float:
    """What speaks against a person's name, in a text, its tokens, and those of them that are no particles."""
    words = words_of(text)
    score = -2.5 * min(2, ORGANIZATION_WORDS.count(words))
    if len(plain) >= FEWEST_OF_NAMESAKE and "," not in text and ORGANIZATION_HEADS.opens(words[-1:]):
        score -= 5
    if len(tokens) > 1 and tokens[0].lower() in ARTICLES:
        score -= 2
    if not are_words(text):
        score += _against_signs(text)
    if LEGAL_FORM.search(text):
        score -= 3
    if any(map(_is_compound, tokens)):
        score -= 4
    if small := [token for token in plain if token[0].islower() and not ARABIC_ARTICLE.match(token)]:
        score -= 2.5 if any(token.islower() and FUNCTION_WORDS.opens([token]) for token in small) else 1.5
    if not SAYING.isdisjoint(tokens[1:-1]):
        score -= 2.5
    if not surname_in_capitals(plain) and _has_acronym(text, tokens):
        score -= 2.5
    return score


# "Boris al-Beispiel": a surname, though it begins small.
ARABIC_ARTICLE = re.compile(r"(?:a[dlnrstz]h?|el|аль|эль|а[дзнрстш])-(?=[^\W\d_a-zа-яё])")
# "Dr Anna Example Foundation": who is in its name does not sign.
FEWEST_OF_NAMESAKE = 3
# Small words with a capital: a slogan ("Orchards Not Tanks"), nobody's name.
SAYING = frozenset(("Not", "For", "Of", "Against", "Without", "From", "With", "Are", "Is", "Our", "We", "Can", "And"))


def _against_signs(text: str) -> float:
    """What speaks against a person's name in the signs of a text: quotation marks, digits, an address."""
    score = 0.0
    if QUOTED.search(text) and not _nickname(text):
        score -= 3
    if any(map(str.isdigit, text)) or set("&|/") & set(text):
        score -= 2
    if "." in text and DOMAIN.search(text):
        score -= 3
    return score


def _has_acronym(text: str, tokens: list[str]) -> bool:
    if text.isupper() or not TWO_CAPITALS.search(text):
        return False
    return any(ACRONYM.fullmatch(token.strip("()")) for token in tokens)


SHORTEST_SURNAME, MOST_SURNAMES = 4, 2


def _is_compound(token: str) -> bool:
    long = len(token) >= SHORTEST_COMPOUND and token[-3:].lower() in COMPOUND_LETTERS
    return long and COMPOUND.fullmatch(token) is not None


def surname_in_capitals(plain: list[str]) -> bool:
    """ "Anna EXAMPLE", "EXAMPLE SAMPLE Anna": surnames in capitals, first or last, are no acronym."""
    if not any(map(str.isupper, plain)):
        return False
    capitals = [token.isupper() and len(token) >= SHORTEST_SURNAME for token in plain]
    if True not in capitals or sum(capitals) > MOST_SURNAMES:
        return False
    given = [token for token, capital in zip(plain, capitals, strict=True) if not capital]
    one_end = capitals in (sorted(capitals), sorted(capitals, reverse=True))
    return one_end and 1 <= len(given) <= 3 and all(token[0].isupper() and not token[1:].isupper() for token in given)


def is_short_for(letters: str, name: str) -> bool:
    """Whether letters are those by which the words of a name begin ("OBA" for "Orchard Beekeepers Against ...")."""
    if not 2 <= len(letters) <= LONGEST_LETTERS or not letters.isupper():
        return False
    initials = "".join(
        word[0] for word in words_of(name) if not FUNCTION_WORDS.opens([word]) and word not in SMALL_WORDS
    )
    return len(initials) > 1 and initials.upper() in (letters, letters[: len(initials)])


LONGEST_LETTERS = 8
SMALL_WORDS = frozenset(("o", "a", "de", "da", "do", "dos", "das", "del", "di", "van", "du"))
NICKNAME = re.compile(r"^[^\W\d_]\S* [“\"«‘'][^”\"»’']{2,20}[”\"»’'] [^\W\d_]\S*$")


def _nickname(text: str) -> bool:
    return NICKNAME.match(text) is not None


def _in_favour(tokens: list[str], plain: list[str]) -> float:
    """What speaks for a person's name, in the tokens of a text, and in those of them that are no particles."""
    plain = [token.strip("().,").lower() for token in plain]
    titled = bool(plain) and TITLES.opens([plain[0]])
    if titled:
        plain = plain[1:]
    score = 2.0 if titled else 0.0
    if not plain:
        return score - 1
    if len(plain) == 1:
        given = GIVEN_ALONE * (plain[0] in GIVEN_NAMES)
        return score - (0.0 if titled else 1.5 - max(given, 0.7 * _name_like(plain[0])))
    if len(plain) > 5:
        return score - 2
    score += 1.0 if len(plain) <= 3 else 0.0
    score += 0.0 if GIVEN_NAMES.isdisjoint([word.partition("-")[0] for word in plain]) else 2.5
    score += 1.2 if any(map(_name_like, plain)) else 0.0
    if any(
        not token[1:].islower()
        and CAMEL.search(token)
        and not token.startswith(("Mc", "Mac", "De", "Di", "La", "Le", "O'", "O’", "Van", "Fitz"))
        for token in tokens
    ):
        score -= 2
    if country_of(plain[-1].title()) or (country_of(plain[0].title()) and plain[0] not in NAMESAKES):
        score -= 2
    return score


GIVEN_ALONE = 0.7
# Countries that are given names too ("Jordan Example").
NAMESAKES = frozenset(("jordan", "chad", "georgia", "israel", "kenya"))


def _name_like(word: str) -> bool:
    return len(word) > 4 and word[-2:] in LAST_OF_SURNAMES and word.endswith(SURNAME_ENDINGS)


LAST_OF_SURNAMES = frozenset(ending[-2:] for ending in SURNAME_ENDINGS)  # few other words end so


def no_organization(text: str) -> bool:
    """Whether nothing in a text is a word or a sign of organizations."""
    return not ORGANIZATION_WORDS.has(words_of(text)) and not QUOTED.search(text) and not DOMAIN.search(text)

"""Names of organizations as printed, read into what they are, whose they are, and what is their own."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from .acronyms import ACRONYMS
from .legal_forms import LEGAL_FORMS, PHRASES, PUBLIC, PUBLIC_FORMS, STOP_WORDS, TONGUES
from .lettering import is_cyrillic, is_legible, one_alphabet, tidy
from .not_names import why_not_a_name
from .reading import Word, read_word
from .vocabulary import BODY, PLACE, TELLING_IDEA, WEAK_IDEA, ideas

OWN = "own"
WEIGHTS = {OWN: 1.0, PLACE: 0.9, TELLING_IDEA: 0.8, BODY: 0.35, WEAK_IDEA: 0.3}
DESCRIBING = 0.2  # what stands outside of the quotation marks of a name weighs a fifth
MOST_TERMS = 24

_BRACKETS = re.compile(r"\(([^()]*)\)?|\[([^\[\]]*)\]?")
_QUOTED = re.compile('[«“„"”]([^«»“”„"]{2,})[»”“"]')
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_JOINED_ABBREVIATIONS = re.compile(r"\b[^\W\d_](?:\.\s?[^\W\d_])+\b\.?")
_NOT_RUSSIAN = re.compile(r"(?![а-яё])[\u0400-\u052f]")
_CAPITALS = re.compile(r"\b[^\W\d_a-zа-яёәғқңөұүһі]{2,6}\b")
_ACRONYM_AT_AN_END = re.compile(r"\s-\s(?P<last>[^\W\d_]{2,10})$|^(?P<first>[^\W\d_]{3,10})\s-\s")


class Term(NamedTuple):
    """One word of a name: its sort, the idea it stands for ("" for a word of its own), its weight, and the word."""

    sort: str
    idea: str
    weight: float
    word: Word

    @property
    def describes(self) -> bool:
        """Whether it stands outside of the quotation marks of the name."""
        return self.weight < WEIGHTS[self.sort]


@dataclass(frozen=True, slots=True)
class OrganizationName:
    """The name of an organization as read.

    `place` is a country or city stated beside the name, in brackets or after a comma; a place inside the name is one
    of its terms. `acronyms` are lower-case, `initials` the first letters of its words, `joined` the sounds of all of
    them. `alphabet` hints at the language, and so does `tongue`, "" where no small word shows it. `also` is a second
    name given in brackets. `problem` is as for a person.
    """

    text: str
    terms: tuple[Term, ...] = ()
    acronyms: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    place: str = ""
    joined: str = ""
    alphabet: str = ""
    tongue: str = ""
    also: "OrganizationName | None" = None
    problem: str = ""


def read_organization(name: str) -> OrganizationName:
    """Read the name of an organization in any of the languages of the field. Never raises."""
    text = tidy(name)
    problem = why_not_a_name(text)
    return OrganizationName(text, problem=problem) if problem else _read(text)


def _read(text: str) -> OrganizationName:
    bare, asides = _take_asides(text)
    places = [place for aside in asides if (place := _only_place(aside))]
    asides = [aside for aside in asides if not _only_place(aside)]
    acronyms = {_letters(aside) for aside in asides if _is_acronym(aside)}
    others = [aside for aside in asides if not _is_acronym(aside)]
    words = _name_words(bare)
    if _is_acronym(bare) and (len(words) == 1 or "/" in bare):
        acronyms.add(_letters(bare))
        words = _name_words(ACRONYMS.get(_letters(bare), ""))
        terms = _terms(words)
    else:
        terms = _quoted_terms(bare) or _terms(words)
    return OrganizationName(
        text,
        terms,
        frozenset(acronyms),
        frozenset(_initials(words)),
        places[0] if places else "",
        _joined(terms),
        _alphabet(bare),
        _tongue(bare),
        _read(others[0]) if others and _terms(_name_words(others[0])) else None,
        "" if terms or acronyms else "no words of its own",
    )


def _take_asides(text: str) -> tuple[str, list[str]]:
    """The name without what stands in brackets or, being a place or an acronym, after its last commas."""
    asides = [first or second for first, second in _BRACKETS.findall(text)]
    bare = _BRACKETS.sub(" ", text).strip(" ,.;")
    if not any(map(str.isalnum, bare)):
        return text, []
    at_an_end = _ACRONYM_AT_AN_END.search(bare)
    if at_an_end and _is_acronym(acronym := at_an_end["first"] or at_an_end["last"]):
        asides.append(acronym)
        bare = bare[: at_an_end.start()] + bare[at_an_end.end() :]
    while "," in bare:
        head, _, tail = bare.rpartition(",")
        tail = tail.strip(' ."»”')
        if not head.strip() or not (
            _only_place(tail) or _is_acronym(tail) or tail.lower().replace(".", "") in LEGAL_FORMS
        ):
            break
        if tail.lower().replace(".", "") not in LEGAL_FORMS:
            asides.append(tail)
        bare = head.strip(" ,.;")
    return bare, [aside.strip(" ,.;") for aside in asides if any(map(str.isalnum, aside))]


def _is_acronym(text: str) -> bool:
    """Capitals, at most one letter small, two to ten of them: KIBHR, О.В.Д., RFE/RL, КМБПЧиСЗ."""
    letters = re.sub("[./ ]", "", text) if "." in text or "/" in text else text
    capitals = sum(map(str.isupper, letters))
    return 1 < len(letters) <= 10 and letters.isalpha() and capitals >= 2 and capitals >= len(letters) - 1


def _letters(acronym: str) -> str:
    """The capitals of an acronym: an "and" in the middle is no part of it."""
    return one_alphabet("".join(filter(str.isupper, acronym)).lower())


def _only_place(text: str) -> str:
    """The place that a text is, when it is nothing else."""
    found = [idea for word in _name_words(text) for idea in (ideas(word) or ((OWN, word),))]
    kinds = {sort for sort, _ in found}
    if text.lower().strip(". ") in ("russian federation", "российская федерация"):
        return "RU"
    return found[0][1] if kinds == {PLACE} else ""


def _name_words(text: str) -> list[str]:
    """Lower-case words without articles, possessive endings and dots of abbreviations."""
    text = _JOINED_ABBREVIATIONS.sub(lambda found: re.sub(r"[.\s]", "", found[0]) + " ", text)
    text = re.sub(r"(?i)\bsaint\b|\bst\.(?=\s)", " ", text).lower()
    for phrase, word in PHRASES.items():
        text = text.replace(phrase, word)
    found = []
    for word in _WORDS.findall(text)[:MOST_TERMS]:
        word = re.sub(r"'s?$|^[ld]'", "", one_alphabet(word))
        if word not in STOP_WORDS:
            found.append(word)
    return found


def _alphabet(text: str) -> str:
    """The alphabet, as far as it tells languages apart: Latin, Russian, Cyrillic with other letters, another."""
    if not is_legible(text):
        return "other"
    if not is_cyrillic(text):
        return "latin"
    return "cyrillic" if _NOT_RUSSIAN.search(text.lower()) else "russian"


def _tongue(text: str) -> str:
    """The language that the small words of a name are of, when they are of one."""
    shown = {TONGUES[word] for word in _WORDS.findall(text.lower()) if word in TONGUES}
    return shown.pop() if len(shown) == 1 else ""


def _terms(words: list[str], share: float = 1.0) -> tuple[Term, ...]:
    """What the words say, legal forms left out, each idea and word once."""
    found: dict[object, Term] = {}
    public = any(word in PUBLIC for word in words)
    for word in words:
        if word in LEGAL_FORMS or (public and (word in PUBLIC_FORMS or word in PUBLIC) and _has_more(words)):
            continue
        meanings = ideas(word) or ((OWN, ""),)
        for sort, idea in meanings:
            found.setdefault(idea or word, Term(sort, idea, WEIGHTS[sort] * share, read_word(word)))
    return tuple(term for term in found.values() if term.word.sound)


def _has_more(words: list[str]) -> bool:
    """Whether a name says more than "public fund": the Public Fund is called something."""
    return any(word not in PUBLIC and word not in PUBLIC_FORMS and word not in LEGAL_FORMS for word in words)


def _quoted_terms(text: str) -> tuple[Term, ...]:
    """The terms of a name with a part in quotation marks: that part counts, what describes it counts little."""
    quoted = _QUOTED.search(text)
    if not quoted:
        return ()
    inside = _terms(_name_words(quoted[1]))
    around = _CAPITALS.sub(" ", text[: quoted.start()] + " " + text[quoted.end() :])
    outside = _terms(_name_words(around), DESCRIBING)
    named = any(term.sort == OWN for term in inside)
    if not inside or any((term.sort == OWN and not named) or term.idea == "branch" for term in outside):
        return ()
    held = {term.idea or term.word.text for term in inside}
    return inside + tuple(term for term in outside if (term.idea or term.word.text) not in held)


def _joined(terms: tuple[Term, ...]) -> str:
    """The sounds of all words of full weight as one, doubled ones once, so that AccessNow and Access Now meet."""
    return re.sub(r"(.)\1+", r"\1", "".join(term.word.sound for term in terms if not term.describes))


def _initials(words: list[str]) -> set[str]:
    """First letters of the words, with and without legal forms and weak middle words."""
    every = "".join(word[0] for word in words)
    meaning = "".join(word[0] for word in words if word not in LEGAL_FORMS)
    return {letters for letters in (every, meaning) if len(letters) > 1}

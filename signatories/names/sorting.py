"""The order of names in lists from A to Z, for every alphabet at once."""

from functools import lru_cache

import iuliia  # type: ignore[import-untyped]  # the library has no types
from anyascii import anyascii

from .legal_forms import LEGAL_FORMS, PUBLIC, PUBLIC_FORMS
from .lettering import tidy, words
from .person import PersonName, read_person
from .vocabulary import ideas

_ARTICLES = frozenset(("the", "a", "an", "le", "la", "les", "l", "der", "die", "das"))


@lru_cache(maxsize=20_000)
def sort_key(name: str, kind: str) -> str:
    """A stable key for lists from A to Z: lower-case ASCII words with single spaces; "" for a text without letters.

    People sort by surname, then given names, initials and patronymic; organizations without the article and legal form
    that stand first. Cyrillic is spelled as English print does, so that all alphabets make one list. Never raises.

    >>> sort_key("Макс Бокаев", "person"), sort_key("ОФ «Эхо»", "organization")
    ('bokayev maks', 'ekho')
    """
    spelled = _person(read_person(name)) if kind == "person" else _organization(words(tidy(name)))
    return " ".join(filter(None, map(_ascii, spelled)))


def initial(name: str, kind: str) -> str:
    """The upper-case letter A to Z that a name is listed under, or "#"."""
    first = sort_key(name, kind)[:1].upper()
    return first if first.isalpha() else "#"


def _person(name: PersonName) -> list[str]:
    if name.surname is None:
        return words(name.text)
    patronymic = (name.patronymic,) if name.patronymic else ()
    return [word.text for word in (name.surname, *name.given, *name.initials, *patronymic)]


def _organization(spelled: list[str]) -> list[str]:
    """The words from the first that is neither an article nor a legal form; all, when nothing would be left."""
    at = 0
    while at < len(spelled) and _stands_before(spelled, at):
        at += 1
    return spelled[at:] or spelled


def _stands_before(spelled: list[str], at: int) -> bool:
    word, before, after = spelled[at], spelled[at - 1 : at], spelled[at + 1 : at + 2]
    if word in _ARTICLES or word in LEGAL_FORMS or ("body", "organization") in ideas(word):
        return True
    if word in PUBLIC:
        return bool(after) and (
            after[0] in PUBLIC_FORMS or after[0] in PUBLIC or ("body", "organization") in ideas(after[0])
        )
    return word in PUBLIC_FORMS and bool(before) and before[0] in PUBLIC


def _ascii(word: str) -> str:
    spelled = word if word.isascii() else anyascii(iuliia.WIKIPEDIA.translate(word))
    return "".join(filter(str.isalnum, spelled.lower()))

"""The order of names in lists from A to Z, for every alphabet at once."""

import iuliia
from anyascii import anyascii

from .lettering import tidy, words


def sort_key(name: str, kind: str) -> str:
    """A stable key for lists from A to Z: lower-case ASCII words, for a person the surname first."""
    spelled = [spelling for word in words(tidy(name)) if (spelling := _ascii(word))]
    if kind == "person" and len(spelled) > 1:
        spelled = [spelled[-1], *spelled[:-1]]
    return " ".join(spelled)


def initial(name: str, kind: str) -> str:
    """The upper-case letter A to Z that a name is listed under, or "#"."""
    first = sort_key(name, kind)[:1].upper()
    return first if first.isalpha() else "#"


def _ascii(word: str) -> str:
    spelled = anyascii(iuliia.WIKIPEDIA.translate(word)).lower()
    return "".join(filter(str.isalnum, spelled))

"""Whom an address names: the holder of an office by name, or a body. An office is not its holder."""

from __future__ import annotations

import re

from appeals.models import Addressee
from appeals.statement.naming import personhood
from signatories.names import read_person

# "Президенту Республики Казахстан Токаеву К.-Ж. К.": a surname with initials closes a line without a comma.
_SURNAME = r"[^\W\d_][\w'’-]+"
_INITIALS = r"(?:[^\W\d_]\.[\s-]?){1,3}"
_SURNAME_AND_INITIALS = re.compile(rf"{_INITIALS}{_SURNAME}$|{_SURNAME}\s{_INITIALS}$")
_FEWEST, _MOST = 2, 5  # words of a name with its title


def addressed_name(as_written: str, kind: str) -> tuple[str, str] | None:
    """("person", the name of the holder) of an office, ("organization", the words) of a body, else None."""
    if kind == Addressee.Kind.BODY:
        return "organization", as_written
    if kind != Addressee.Kind.OFFICE:
        return None
    pieces = [piece.strip() for piece in re.split(r"[,;()]", as_written)]
    named = [found[0].strip() for piece in pieces if (found := _SURNAME_AND_INITIALS.search(piece))]
    named += [piece for piece in pieces if _is_a_name(piece)]
    return ("person", named[0]) if named else None


def _is_a_name(piece: str) -> bool:
    words = piece.split()
    if not _FEWEST <= len(words) <= _MOST or not all(word[0].isupper() for word in words):
        return False
    read = read_person(piece)
    return not read.problem and bool(read.given or read.initials) and personhood(piece) > 0

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
OFFICE_NOT_STATED = "Office not stated"


def addressed_name(as_written: str, kind: str) -> tuple[str, str] | None:
    """("person", the name of the holder) of an office, ("organization", the words) of a body, else None."""
    if kind == Addressee.Kind.BODY:
        return "organization", as_written
    if kind != Addressee.Kind.OFFICE:
        return None
    pieces = _pieces(as_written)
    named = [found[0].strip() for piece in pieces if (found := _SURNAME_AND_INITIALS.search(piece))]
    named += [piece for piece in pieces if _is_a_name(piece)]
    return ("person", named[0]) if named else None


def entry_name(as_written: str, kind: str) -> str:
    """What a new entry of the list is called for an addressee in these words: the office without its holder.

    Where nothing stands but a name, an editor has to say which office it is.
    """
    if kind != Addressee.Kind.OFFICE:
        return as_written
    pieces = _pieces(as_written)
    left = [_without_name(piece) for piece in pieces]
    return as_written if left == pieces else ", ".join(filter(None, left)) or OFFICE_NOT_STATED


def _pieces(as_written: str) -> list[str]:
    return [piece.strip() for piece in re.split(r"[,;()]", as_written)]


def _without_name(piece: str) -> str:
    rest = _SURNAME_AND_INITIALS.sub("", piece).strip()
    if rest == piece:
        return "" if _is_a_name(piece) else piece
    # A title ("Ms", "President") does not say which office it is.
    return rest if read_person(rest).surname else ""


def _is_a_name(piece: str) -> bool:
    words = piece.split()
    if not _FEWEST <= len(words) <= _MOST or not all(word[0].isupper() for word in words):
        return False
    read = read_person(piece)
    return not read.problem and bool(read.given or read.initials) and personhood(piece) > 0

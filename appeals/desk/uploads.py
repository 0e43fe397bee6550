"""Files that editors upload: checked, and read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from appeals.statement import decode, furniture_of_page

from .files import text_of

LARGEST_FILE = 20_000_000
# The parser reads two million characters in seconds; statements have some thousands.
LONGEST_TEXT = 1_000_000
# The page of a review shows each line: it stays usable with so many. The parser reads three times as many.
MOST_LINES = 10_000

KINDS = (".txt", ".html", ".htm", ".docx", ".pdf")
# What the content of a file begins with, where its kind can be told from that.
BEGINNINGS = {".docx": b"PK\x03\x04", ".pdf": b"%PDF-"}


@dataclass(frozen=True, slots=True)
class Received:
    """A text as it goes to the desk. Only a plain text file is its own public text; all others are sealed."""

    raw: bytes
    file_name: str
    original: bytes | None = None
    furniture: frozenset[int] = frozenset()  # numbers of lines that surround the document on its page

    @property
    def text(self) -> str:
        return decode(self.raw)[0]


def received(name: str, content: bytes) -> Received:
    """The text of an uploaded file. Raises ValidationError with what to tell the editor."""
    kind = Path(name).suffix.lower()
    _check(kind, content)
    if kind == ".txt":
        return Received(content, name[:200])
    text, left_out = text_of(kind, content)
    return Received(text.encode(), f"{Path(name).stem[:190]}.txt", content, furniture_of_page(text, left_out))


def check_length(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        message = _("The text has %(length)s characters. The desk takes up to %(most)s: is it one statement?")
        raise ValidationError(message % {"length": f"{len(text):,}", "most": f"{LONGEST_TEXT:,}"})
    if (lines := text.count("\n") + 1) > MOST_LINES:
        message = _("The text has %(lines)s lines. The desk takes up to %(most)s: is it one statement?")
        raise ValidationError(message % {"lines": f"{lines:,}", "most": f"{MOST_LINES:,}"})


def _check(kind: str, content: bytes) -> None:
    if kind not in KINDS:
        raise ValidationError(_("The desk reads %(kinds)s.") % {"kinds": ", ".join(KINDS)})
    if not content.strip():
        raise ValidationError(_("This file is empty."))
    if kind in BEGINNINGS:
        agrees = content.lstrip()[:1024].startswith(BEGINNINGS[kind])
    else:
        agrees = not content.startswith(tuple(BEGINNINGS.values())) and not _is_binary(content)
    if not agrees:
        raise ValidationError(_("The content of this file is not what its name says (%(kind)s).") % {"kind": kind})


def _is_binary(content: bytes) -> bool:
    # UTF-16 is full of zero bytes, and no letter of it is zero.
    return "\x00" in decode(content)[0]

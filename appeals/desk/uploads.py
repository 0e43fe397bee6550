"""Files that editors upload: checked, and read in a process of their own with little time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

LARGEST_FILE = 20_000_000
# The parser reads two million characters in seconds; statements have some thousands.
LONGEST_TEXT = 1_000_000
SECONDS = 20
READER = Path(__file__).with_name("reader.py")

KINDS = (".txt", ".html", ".htm", ".docx", ".pdf")
# What the content of a file begins with, where its kind can be told from that.
BEGINNINGS = {".docx": b"PK\x03\x04", ".pdf": b"%PDF-"}

REFUSALS = {
    "encrypted": gettext_lazy("This PDF is locked with a password. Save it without one and try again."),
    "scan": gettext_lazy(
        "This PDF holds pictures of pages and no text. Run text recognition (OCR) on it, or paste the text."
    ),
    "too large inside": gettext_lazy("This file unpacks to more than the archive reads. Is it really a document?"),
    "broken": gettext_lazy("This file cannot be read. It may be damaged. Open it yourself and paste the text."),
    "empty": gettext_lazy("No text was found in this file."),
    "limits": gettext_lazy("Reading this file takes too long or too much memory. Paste the text instead."),
}


@dataclass(frozen=True, slots=True)
class Received:
    """A text as it goes to the desk. Only a plain text file is its own public text; all others are sealed."""

    raw: bytes
    file_name: str
    original: bytes | None = None


def received(name: str, content: bytes) -> Received:
    """The text of an uploaded file. Raises ValidationError with what to tell the editor."""
    kind = Path(name).suffix.lower()
    _check(kind, content)
    if kind == ".txt":
        return Received(content, name[:200])
    text = _read(kind, content)
    check_length(text)
    return Received(text.encode(), f"{Path(name).stem[:190]}.txt", content)


def check_length(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        message = _("The text has %(length)s characters. The desk takes up to %(most)s: is it one statement?")
        raise ValidationError(message % {"length": f"{len(text):,}", "most": f"{LONGEST_TEXT:,}"})


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
    # UTF-16 is full of zero bytes and begins with a mark that says so.
    return b"\x00" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff"))


def _read(kind: str, content: bytes) -> str:
    """What the reader finds. It knows nothing of the site: no settings, no database, no environment."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program; the file comes by its standard input
            [sys.executable, "-I", str(READER), kind],
            input=content,
            capture_output=True,
            timeout=SECONDS,
            env={},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ValidationError(REFUSALS["limits"]) from error
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        # It was stopped in the middle: the limits did that.
        raise ValidationError(REFUSALS["limits"]) from error
    if "refused" in answer:
        raise ValidationError(REFUSALS[answer["refused"]])
    return answer["text"]

"""Files of strangers, opened in a process of their own with little time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

SECONDS = 20
CHILD = Path(__file__).with_name("child")

REFUSALS = {
    "encrypted": _("This PDF is locked with a password. Save it without one and try again."),
    "scan": _("This PDF holds pictures of pages and no text. Run text recognition (OCR) on it, or paste the text."),
    "too large inside": _("This file unpacks to more than the archive reads. Is it really a document?"),
    "broken": _("This file cannot be read. It may be damaged. Open it yourself and paste the text."),
    "empty": _("No text was found in this file."),
    "limits": _("Reading this file takes too long or too much memory. Paste the text instead."),
    "picture": _("This PDF holds pictures of a kind from which hidden notes cannot be taken out. It stays sealed."),
}


def text_of(kind: str, content: bytes) -> tuple[str, list[int]]:
    """The words of a file, and the lines of it that surround the document on its page.

    Raises ValidationError with what to tell the editor, as all of these do.
    """
    answer = _asked("text", kind, content=content)
    return answer["text"], answer["furniture"]


def copy_of_pdf(content: bytes) -> tuple[bytes, int]:
    """A copy with nothing in it but what its pages show, and their number."""
    answer = _asked("copy", content=content)
    return b64decode(answer["content"]), answer["pages"]


def page_of_pdf(content: bytes, number: int) -> tuple[bytes, str, int]:
    """One page, behind it each of its pictures on a page of its own; its words, and how many pictures it has."""
    answer = _asked("page", str(number), content=content)
    return b64decode(answer["content"]), answer["text"], answer["pictures"]


def _asked(*task: str, content: bytes) -> dict[str, Any]:
    """The answer of the child. It knows nothing of the site: no settings, no database, no environment."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program; the file comes by its standard input
            [sys.executable, "-I", str(CHILD), *task],
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
    return answer

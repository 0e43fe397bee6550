"""Holding words of a document back, and releasing them. Whole records: `signatories.withholding`."""

from __future__ import annotations

import pghistory
from django.db import transaction
from django.utils.translation import gettext as _

from appeals.models import Passage, Source, Text
from signatories.refusals import Refused
from signatories.withholding import hold, require_reason


def withhold_passage(document: Source | Text, start: int, end: int, reason: str) -> Passage:
    """The words at [start, end) of a source, or of a text's plain text, are shown nowhere in this appeal any more."""
    require_reason(reason)
    words = (document.decoded if isinstance(document, Source) else document.plain)[start:end]
    if not words.strip():
        raise Refused(_("There are no words at this place."))
    place = {"source": document} if isinstance(document, Source) else {"text": document}
    with transaction.atomic(), pghistory.context(action="withhold"):
        hold(document.text.appeal if isinstance(document, Source) else document.appeal)
        return Passage.objects.create(**place, start=start, end=end, exact=words, reason=reason)


def release_passage(passage: Passage) -> None:
    """The words may be shown again. That they were withheld stays in the history."""
    with transaction.atomic(), pghistory.context(action="release"):
        passage.delete()

"""A sealed PDF is released as a copy: made, looked at page by page, and then shown to readers."""

from __future__ import annotations

import pghistory
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from appeals.models import Appeal, CleanCopy, Review, Source
from signatories.refusals import Refused

from .files import copy_of_pdf


class CannotRelease(Refused):
    """The copy stays unseen by readers."""


def sealed_pdf_of(source: Source) -> Review | None:
    """The review that holds the PDF from which this source was read. Of other files only the text is ever public."""
    return source.reviews.filter(original__isnull=False, original_name__iendswith=".pdf").order_by("pk").first()


def holds_withheld(copy: CleanCopy) -> bool:
    return Appeal.objects.holding_withheld().filter(texts__sources=copy.source).exists()


def make_copy(source: Source) -> CleanCopy:
    """The copy of a source's PDF, which nobody has looked at yet. There is one."""
    there = CleanCopy.objects.filter(source=source).first()
    if there:
        return there
    review = sealed_pdf_of(source)
    if review is None:
        raise CannotRelease(_("The archive holds no PDF of this source."))
    content, pages = copy_of_pdf(bytes(review.original))
    with transaction.atomic(), pghistory.context(action="copy"):
        # Somebody else may have made it meanwhile.
        made = {"content": content, "page_count": pages, "unseen_pages": list(range(1, pages + 1))}
        return CleanCopy.objects.get_or_create(source=source, defaults=made)[0]


def look_at(copy: CleanCopy, page: int) -> None:
    """Somebody looked at this page, and nothing on it puts anybody at risk."""
    with transaction.atomic(), pghistory.context(action="look at page"):
        _lock(copy)
        copy.unseen_pages = [number for number in copy.unseen_pages if number != page]
        copy.save(update_fields=["unseen_pages"])


def release(copy: CleanCopy, *, by: str) -> None:
    """Readers can have the copy."""
    with transaction.atomic(), pghistory.context(action="release"):
        _lock(copy)
        if copy.is_released:
            raise CannotRelease(_("The copy is released already."))
        if copy.unseen_pages:
            pages = ", ".join(map(str, copy.unseen_pages))
            raise CannotRelease(_("Nobody has looked at these pages yet: %(pages)s.") % {"pages": pages})
        if holds_withheld(copy):
            raise CannotRelease(_("Something in this appeal is withheld, and no word can be taken out of a PDF."))
        _set_release(copy, by, timezone.now())


def take_back(copy: CleanCopy) -> None:
    """Readers cannot have the copy any more. To release it again, each page is looked at again."""
    with transaction.atomic(), pghistory.context(action="take back"):
        _lock(copy)
        copy.unseen_pages = list(range(1, copy.page_count + 1))
        _set_release(copy, "", None)


def _set_release(copy: CleanCopy, by: str, at: object) -> None:
    copy.released_by, copy.released_at = by, at
    copy.save(update_fields=["unseen_pages", "released_by", "released_at"])


def _lock(copy: CleanCopy) -> None:
    fields = ["unseen_pages", "released_by", "released_at"]
    copy.refresh_from_db(fields=fields, from_queryset=CleanCopy.objects.select_for_update())

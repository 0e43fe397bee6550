"""A text that the archive has already, found in another place: one more source of it, and no second appeal."""

from __future__ import annotations

import pghistory
from django.db import transaction
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from appeals.models import Appeal, Passage, Review, Source, Text
from appeals.publishing import publish
from signatories.withholding import hold

from .changes import CannotBe, rows_of
from .duplicates import alike
from .reviews import work_on


def add_as_source(review: Review, text: Text, *, looked: bool, explanation: str) -> Source:
    """The text of the review, with the labels of its lines. Its contacts are withheld as in any other source.

    Redaction compares letters: in another alphabet it would not find a name that is withheld. So where something is,
    an editor says that they `looked`. Of a published appeal readers see the source at once, as a new version.
    """
    with transaction.atomic(), pghistory.context(action="add source"):
        review.refresh_from_db(fields=["step", "state"], from_queryset=Review.objects.select_for_update())
        if not review.is_open or Source.objects.filter(sha256=review.sha256).exists():
            raise CannotBe(_("Exactly this text is in the archive already."))
        if text not in [one.source.text for one in alike(bytes(review.raw))]:
            raise CannotBe(_("This text is not alike. Review it as a document of its own."))
        appeal = text.appeal
        hold(appeal)
        if appeal.redaction and not looked:
            raise CannotBe(
                _("Something is withheld in this appeal. Look for it in the new text, in every spelling, and say so.")
            )
        work = work_on(review)
        said = {name: work.decided.get(name, "") for name in ("publisher", "address")}
        source = Source(
            text=text,
            raw=review.raw,
            line_labels=[line.label.value for line in work.statement.lines],
            retrieved_on=parse_date(work.decided.get("retrieved_on", "")),
            **said,
        )
        source.file_name = source.public_file_name
        source.save()
        for row in rows_of(work, "withheld"):
            start, end = row["spans"][0]
            Passage.objects.create(source=source, start=start, end=end, exact=row["words"], reason=row["reason"])
        review.state, review.source, review.appeal = Review.State.MADE, source, appeal
        review.save()
        appeal.refresh_from_db(fields=["status"])
        if appeal.status == Appeal.Status.PUBLISHED:
            publish(appeal, explanation=explanation)
    return source

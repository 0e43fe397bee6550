"""From the desk to the record: everything in one transaction, or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import pghistory
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _

from appeals.ingest.document import Document
from appeals.ingest.reviewed import Reviewed, ReviewedError
from appeals.matching.deciding import refuse_unsafe_ties
from appeals.matching.names_in_use import refresh_document
from appeals.matching.sides import MODELS
from appeals.models import Appeal, Review, Source
from signatories.refusals import Refused

from .completing import completed, themes_of, title_of
from .reviews import work_on
from .work import Work


class NotYet(Refused):
    """The records cannot be made from what is decided."""


def make(review: Review, *, by: str) -> Appeal:
    """The appeal of a review, as a draft, with all that belongs to it."""
    with transaction.atomic(), pghistory.context(action="make from text"):
        review.refresh_from_db(fields=["step", "state"], from_queryset=Review.objects.select_for_update())
        if not review.is_open:
            raise NotYet(_("This review is closed."))
        refuse_known(review)
        document, records = records_of(work_on(review), review, by=by)
        refuse_unsafe(records)
        write(records)
        refresh_document(document.appeal)
        review.appeal, review.state = document.appeal, Review.State.MADE
        review.source = next(record for record in records if isinstance(record, Source))
        review.save()
        # Promises are kept here and now, while there is still an editor to tell.
        connection.check_constraints()
    return document.appeal


def refuse_known(review: Review) -> None:
    """No text is made twice."""
    if Source.objects.filter(sha256=review.sha256).exists():
        raise NotYet(_("Exactly this text is in the archive already."))


def records_of(work: Work, review: Review, *, by: str) -> tuple[Document, list[Model]]:
    """The document, and its records in the order in which they can be saved. Refuses what no record can hold."""
    if not title_of(work).strip():
        raise NotYet(_("It has no title yet. Label a line as title, or write one."))
    if not work.statement.body.strip():
        raise NotYet(_("The text has no body yet. Label its lines as body."))
    decided, lists = completed(work, review.identifier)
    try:
        document = Document(
            key=review.identifier,
            file_name="",  # how an editor's file is called can tell who sent it
            raw=bytes(review.raw),
            reviewed=Reviewed(decided),
            themes=themes_of(work),
            lists=lists,
            statement=work.statement,
        )
        records = document.build(at=timezone.now(), by=by)
    except ReviewedError as error:
        raise NotYet(str(error)) from error
    records = [*lists.records, *records]
    _check_fields(records)
    return document, records


def refuse_unsafe(records: Iterable[Model]) -> None:
    """Ties that one editor alone may not make: the same rules hold as everywhere."""
    refuse_unsafe_ties(record for record in records if type(record) in MODELS)


def write(records: Sequence[Model]) -> None:
    """Saves new records with one statement for each kind, those that others refer to first."""
    by_model: dict[type[Model], list[Model]] = defaultdict(list)
    for record in records:
        by_model[type(record)].append(record)
    for model, same in by_model.items():
        model._base_manager.bulk_create(same)


def _check_fields(records: Iterable[Model]) -> None:
    for record in records:
        relations = [field.name for field in record._meta.fields if field.is_relation]
        try:
            record.clean_fields(exclude=relations)
        except ValidationError as error:
            field, messages = next(iter(error.message_dict.items()))
            name = record._meta.get_field(field).verbose_name
            raise NotYet(f"{record._meta.verbose_name} “{str(record)[:60]}”, {name}: {messages[0]}") from error

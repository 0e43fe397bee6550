"""An imported appeal that comes again with other words: they replace what is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from appeals.ingest.document import LETTERS, Document
from appeals.models import Appeal, Demand, DemandTheme, Source, Text
from appeals.publishing import remove
from appeals.redaction import Redaction

from .copying import copy
from .record import Unfit
from .stored import touched_by_others

AGAIN = "Imported again, with changes."
OF_APPEAL = ["kind", "title", "slug", "date", "date_precision"]


def check_may_be_replaced(appeal: Appeal) -> None:
    """An import changes what an import wrote, and nothing that an editor looked at."""
    if Redaction.of([appeal.pk])[appeal.pk]:
        raise Unfit("", f"{appeal.identifier} holds something withheld: it is changed by an editor only.")
    if touched_by_others(appeal):
        raise Unfit("", f"{appeal.identifier} was made or changed by an editor, whose work is not replaced.")


def replace(appeal: Appeal, document: Document) -> None:
    """Writes the records of the document in place of those of the appeal. Demands that stay keep their addresses."""
    made, text = document.appeal, appeal.texts.get()
    for name in OF_APPEAL:
        setattr(appeal, name, getattr(made, name))
    appeal.save(update_fields=OF_APPEAL)
    text.language, text.body = document.text.language, document.text.body
    text.save()
    # The other records of the document refer to these two.
    made.pk, document.text.pk = appeal.pk, text.pk
    for part in (appeal.addressings, appeal.issuers, appeal.signature_lists):
        part.all().delete()
    written = {id(made), id(document.text), *map(id, _keep_demands(text, document))}
    written |= {id(source) for source in _sources(document) if text.sources.filter(sha256=source.sha256).exists()}
    copy(record for record in document.records if id(record) not in written)


def _sources(document: Document) -> Iterator[Source]:
    return (record for record in document.records if isinstance(record, Source))


def _keep_demands(text: Text, document: Document) -> Iterable[Demand]:
    """The demands of the document that stood in the text before, saved; what stands no more is removed."""
    standing = {" ".join(demand.exact.split()): demand for demand in text.demands.current()}
    labels = set(text.demands.values_list("label", flat=True))
    kept = []
    for demand in document.demands.values():
        if there := standing.pop(" ".join(demand.exact.split()), None):
            demand.pk, demand.identifier, demand.label = there.pk, there.identifier, there.label
            kept.append(demand)
        else:
            demand.label = _free(demand.label, labels)
            labels.add(demand.label)
    for demand in standing.values():
        remove(demand, became=AGAIN)
    for demand in kept:
        demand.text = text
        demand.save(force_update=True)
    # Their themes are written anew with those of the others.
    DemandTheme.objects.filter(demand__in=kept).delete()
    return kept


def _free(label: str, taken: set[str]) -> str:
    """The label, or the first letter that no demand of this text has or had."""
    return next(one for one in (label, *LETTERS, *(f"{label}{letter}" for letter in LETTERS)) if one not in taken)

"""An appeal that was made, on the desk again: what differs is shown, and what is chosen is written, all or nothing."""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from itertools import chain
from typing import Any

import pghistory
from django.db import connection, transaction
from django.db.models import F, Model
from django.utils import timezone
from django.utils.translation import gettext as _

from appeals.models import (
    Addressing,
    Affiliation,
    Appeal,
    CitedInstrument,
    Demand,
    DemandTheme,
    Issuer,
    Mention,
    Passage,
    Quotation,
    Review,
    Signature,
    SignatureEntry,
    SignatureList,
    Source,
    Text,
    Tied,
)
from appeals.publishing import publish, remove
from appeals.quotations import locate, place, relocate
from signatories.models import AgentName

from .changes import CannotBe
from .differences import COMPARED, Difference, by_key, differences, key_of
from .held_back import refuse_to_show
from .making import NotYet, records_of, refuse_unsafe
from .reopening import decided_of
from .reviews import open_review, work_on
from .work import Work

# For a while no two entries may have the same place: those that move wait beyond all others.
OUT_OF_THE_WAY = 1_000_000


def reopen(source: Source, editor: Any) -> Review:
    """The review in which this source is open; a new one, if there is none."""
    there = source.reviews.filter(state=Review.State.OPEN).first()
    if there:
        return there
    return open_review(
        decided=decided_of(source),
        raw=source.raw,
        file_name=source.file_name,
        editor=editor,
        appeal=source.text.appeal,
        source=source,
    )


def differences_of(review: Review) -> list[Difference]:
    """What the desk would change in the records, and what stands in them that the desk does not know."""
    return _compared(review, _made(review))


def _made(review: Review) -> list[Model]:
    """The records that the desk would make now."""
    return records_of(work_on(review), review, by="")[1]


def _compared(review: Review, made: list[Model]) -> list[Difference]:
    at_first = records_of(Work(review.decoded, review.reviewed_at_first), review, by="")[1]
    return differences(at_first=by_key(at_first), now=by_key(records_now(review.source)), then=by_key(made))


def records_now(source: Source) -> list[Model]:
    """The records that a text can make, as they stand."""
    text, appeal = source.text, source.text.appeal
    of_entry = "entry__list__appeal"
    return list(
        chain(
            [appeal, text, source],
            Passage.objects.filter(source=source),
            Demand.objects.current().filter(text=text),
            DemandTheme.objects.filter(demand__text=text, demand__removed_on=None).select_related("demand", "theme"),
            Addressing.objects.filter(appeal=appeal).select_related("addressee", "agent", "demand"),
            Issuer.objects.filter(appeal=appeal).select_related("agent"),
            SignatureList.objects.filter(appeal=appeal),
            SignatureEntry.objects.filter(list__appeal=appeal).select_related("list"),
            Signature.objects.filter(**{of_entry: appeal}).select_related("agent", "entry__list"),
            Affiliation.objects.filter(**{f"signature__{of_entry}": appeal}).select_related(
                "agent", "signature__entry"
            ),
            Mention.objects.filter(text=text).select_related("agent", "demand"),
            CitedInstrument.objects.filter(text=text),
        )
    )


def correct(review: Review, *, chosen: Collection[str], explanation: str, by: str) -> Appeal:
    """Writes the chosen differences. What readers see of a published appeal changes with a new version."""
    with transaction.atomic(), pghistory.context(action="correct from text"):
        review.refresh_from_db(fields=["step", "state"], from_queryset=Review.objects.select_for_update())
        if not review.corrects:
            raise NotYet(_("This review is closed."))
        # Withholding waits for this lock too: nothing is withheld between the look and the writing.
        appeal = Appeal.objects.select_for_update().get(texts__sources=review.source)
        made = _made(review)
        found = [difference for difference in _compared(review, made) if difference.name in chosen]
        if not found:
            raise NotYet(_("Nothing was chosen."))
        refuse_to_show(appeal, found)
        refuse_unsafe(one.then for one in found if one.then is not None and one.field in ("", "agent"))
        _Correction(review.source, made, by=by, explanation=explanation).write(found)
        review.state = Review.State.MADE
        review.save(update_fields=["state", "changed_at"])
        if appeal.status == Appeal.Status.PUBLISHED:
            publish(appeal, explanation=explanation)
        connection.check_constraints()
    return appeal


class _Correction:
    """The records of an appeal while they are corrected."""

    def __init__(self, source: Source, made: list[Model], *, by: str, explanation: str) -> None:
        self.made, self.by, self.explanation = made, by, explanation
        self.text: Text = source.text
        self.now = by_key(records_now(source))
        self.as_read = {id(record): _values(record) for same in self.now.values() for record in same.values()}

    def write(self, found: list[Difference]) -> None:
        self._make_room(found)
        for difference in found:
            if difference.field:
                self._change(difference)
        for model in (Appeal, Text, Source):
            self._save(model, found)
        self.text.refresh_from_db()
        for difference in found:
            if difference.now is None:
                self._add(difference)
        for model in COMPARED:
            if model not in (Appeal, Text, Source):
                self._save(model, found)
        for difference in reversed(found):
            if difference.then is None:
                self._remove(difference)
        self._find_quotations_again()

    def _make_room(self, found: list[Difference]) -> None:
        entries = [one for one in found if one.model is SignatureEntry and one.now is not None]
        moving = [one.now.pk for one in entries if one.field in ("", "position")]
        SignatureEntry.objects.filter(pk__in=moving).update(position=F("position") + OUT_OF_THE_WAY)

    def _change(self, difference: Difference) -> None:
        record = self.now[difference.model][difference.key]
        setattr(record, difference.field, self._here(getattr(difference.then, difference.field)))
        if difference.field == "name" and record.agent != difference.then.agent:
            # Who was called otherwise was tied under that name. What the desk ties instead follows.
            record.agent, record.certainty, record.tie_reason = None, "", ""
            self._note_tie(record)
        if difference.field == "agent" or (difference.model, difference.field) == (Affiliation, "tie_reason"):
            for name in ("certainty", "tie_reason"):
                setattr(record, name, getattr(difference.then, name))
            self._note_tie(record)

    def _here(self, value: Any) -> Any:
        """The record of the archive in place of the one that the desk made; records that are still to be made are."""
        if not isinstance(value, Model) or value.pk is not None:
            return value
        if type(value) in COMPARED:
            return self.now[type(value)].get(key_of(value), value)
        value.save()
        for name in self.made:
            if isinstance(name, AgentName) and name.agent is value:
                name.agent = value
                name.save()
        return value

    def _note_tie(self, record: Any) -> None:
        record.tied_by, record.tied_at = (self.by, timezone.now()) if record.agent else ("", None)

    def _save(self, model: type[Model], found: list[Difference]) -> None:
        keys = dict.fromkeys(one.key for one in found if one.model is model and one.field)
        for key in keys:
            record = self.now[model][key]
            self._place(record)
            self._save_what_changed(record)

    def _save_what_changed(self, record: Model) -> None:
        """Only that: what somebody else changed since the record was read stays, a withholding above all."""
        if hasattr(record, "derive"):
            record.derive()
        read = self.as_read[id(record)]
        record.save(update_fields=[name for name, value in _values(record).items() if value != read[name]])

    def _add(self, difference: Difference) -> None:
        record = difference.then
        for field in record._meta.fields:
            if field.is_relation and getattr(record, field.attname) is None and field.is_cached(record):
                setattr(record, field.name, self._here(getattr(record, field.name)))
        if isinstance(record, Demand):
            record.label = self._free_label(record)
        if isinstance(record, Tied):
            self._note_tie(record)
        self._place(record)
        record.save()
        self.now[difference.model][difference.key] = record

    def _free_label(self, demand: Demand) -> str:
        """A demand that was removed keeps its number, for its address says what became of it."""
        taken = set(self.text.demands.values_list("label", flat=True))
        letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
        free = [
            demand.label,
            *(letters if not demand.numbered_by_source else []),
            *(f"{demand.label}{x}" for x in letters),
        ]
        return next(label for label in free if label not in taken)

    def _place(self, record: Model) -> None:
        """Demands stand in the body; names and treaties may stand beside it and have no position then."""
        if isinstance(record, Demand) or (isinstance(record, Quotation) and record.start is not None):
            record.text = self.text
            place(record, locate(self.text.plain, record.exact, near=record.start or 0))

    def _remove(self, difference: Difference) -> None:
        if isinstance(difference.now, Demand):
            remove(difference.now, became=self.explanation or _("Not a demand: corrected after a look at the source."))
        else:
            difference.now.delete()

    def _find_quotations_again(self) -> None:
        if lost := relocate(self.text):
            words = "; ".join(f"“{quotation.exact[:80]}”" for quotation in lost)
            raise CannotBe(_("These words would no longer stand in the text: %(words)s.") % {"words": words})


def _values(record: Model) -> dict[str, Any]:
    return {field.name: deepcopy(getattr(record, field.attname)) for field in record._meta.concrete_fields}

"""Publishing and withdrawing: what readers see changes here and nowhere else."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pghistory
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from signatories.refusals import Refused

if TYPE_CHECKING:
    from appeals.models import Appeal, Demand, Version


class NotReady(Refused):
    """A step that the appeal is not ready for."""


def publish(appeal: Appeal, *, explanation: str, date: datetime.date | None = None) -> Version:
    """What the appeal holds now is what readers see from this day on.

    A published appeal is published again after a correction, and a withdrawn one when it may come back.
    """
    if not explanation.strip():
        raise NotReady(_("Explain in one line what readers get to see."))
    with transaction.atomic(), pghistory.context(action="publish", explanation=explanation):
        _lock(appeal)
        _check_ready(appeal)
        appeal.status = appeal.Status.PUBLISHED
        appeal.withdrawn_reason = ""
        appeal.save(update_fields=["status", "withdrawn_reason"])
        last = appeal.versions.aggregate(number=Max("number"))["number"] or 0
        return appeal.versions.create(number=last + 1, date=date or timezone.localdate(), explanation=explanation)


def withdraw(appeal: Appeal, *, reason: str) -> None:
    """Readers see nothing of the appeal but the reason."""
    if not reason.strip():
        raise NotReady(_("Give the reason. It is all that readers still see."))
    with transaction.atomic(), pghistory.context(action="withdraw", reason=reason):
        _lock(appeal)
        if appeal.status != appeal.Status.PUBLISHED:
            raise NotReady(_("Only a published appeal can be withdrawn."))
        appeal.status = appeal.Status.WITHDRAWN
        appeal.withdrawn_reason = reason
        appeal.save(update_fields=["status", "withdrawn_reason"])


def remove(demand: Demand, *, became: str, date: datetime.date | None = None) -> None:
    """The demand is in no list any more. Its address stays and says what became of it."""
    if not became.strip():
        raise NotReady(_("Say what became of the demand."))
    with transaction.atomic(), pghistory.context(action="remove"):
        demand.removed_on = date or timezone.localdate()
        demand.became = became
        demand.start = demand.end = None
        demand.save(update_fields=["removed_on", "became", "start", "end"])


def demands_without_measure(appeal: Appeal) -> list[Demand]:
    """The demands as they stand that still need a measure."""
    demands = appeal.texts.model._meta.get_field("demands").related_model.objects
    return list(demands.current().filter(text__appeal=appeal).exclude(themes__scheme="measures"))


def _lock(appeal: Appeal) -> None:
    """Two editors at once: the second one waits and sees what the first one did."""
    appeal.refresh_from_db(fields=["status", "kind"], from_queryset=type(appeal).objects.select_for_update())


def _check_ready(appeal: Appeal) -> None:
    if appeal.kind != appeal.Kind.REPORT and not appeal.texts.filter(held=True).exists():
        raise NotReady(_("There is no text yet. Only a report of an appeal can do without."))
    if missing := demands_without_measure(appeal):
        names = ", ".join(str(demand) for demand in missing)
        raise NotReady(_("These demands need a measure first: %(demands)s.") % {"demands": names})

"""What became of a person: statements that two editors stand for."""

from __future__ import annotations

import pghistory
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from signatories.models import CaseEvent
from signatories.refusals import Refused


def confirm(event: CaseEvent, *, by: str) -> None:
    """The statement is public from now on."""
    with transaction.atomic(), pghistory.context(action="confirm"):
        event = CaseEvent.objects.select_for_update().get(pk=event.pk)
        if event.confirmed_by:
            raise Refused(_("This was confirmed already."))
        if event.written_by == by:
            raise Refused(_("You wrote this yourself. Another editor has to confirm it."))
        event.confirmed_by, event.confirmed_at = by, timezone.now()
        event.save(update_fields=["confirmed_by", "confirmed_at"])


def case_of(agent):
    """The statements about a person in the order of their dates, and the last day for which one of them speaks."""
    events = list(CaseEvent.objects.visible().filter(agent=agent))
    return {"case_events": events, "case_as_of": max((event.as_of for event in events), default=None)}

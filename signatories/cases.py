"""What became of a person: statements that two editors stand for."""

from __future__ import annotations

from datetime import datetime, time

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


def case_of(agent, today=None):
    """The statements about a person in the order of their dates, and since when nobody looked."""
    events = list(CaseEvent.objects.visible().filter(agent=agent))
    as_of = max((event.as_of for event in events), default=None)
    unchecked = as_of is not None and a_year_after(as_of) <= (today or timezone.localdate())
    return {"case_events": events, "unchecked_since": as_of if unchecked else None}


def a_year_after(day):
    """The same day of the next year; after 29 February, 1 March."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, month=3, day=1)


def changed_by_time(case):
    """When the page of this case began to read otherwise because time passed; None while it has not."""
    since = case.get("unchecked_since")
    return since and timezone.make_aware(datetime.combine(a_year_after(since), time.min))

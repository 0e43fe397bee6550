"""Holding a record back from every public output, and releasing it."""

from __future__ import annotations

import pghistory
from django.db import transaction
from django.db.models import Model, Q
from django.utils.translation import gettext as _

from signatories.models import Agent, WithheldReason, Withholdable
from signatories.refusals import Refused


def withhold(record: Withholdable, reason: str) -> None:
    """A signature, a mention, a person or an organization is shown nowhere in public any more.

    What it stands for still counts. Whatever is public asks the record, so nothing else has to be changed. Records
    that were merged are one: they are withheld and released as one, whichever of them the editor has before them.
    """
    require_reason(reason)
    _change(record, withheld=True, reason=reason, action="withhold")


def release(record: Withholdable) -> None:
    """The record may be shown again."""
    _change(record, withheld=False, reason="", action="release")


def require_reason(reason: str) -> None:
    if reason not in WithheldReason.values:
        raise Refused(_("Say why this is withheld. The reason is never public."))


def _change(record: Withholdable, *, withheld: bool, reason: str, action: str) -> None:
    with transaction.atomic(), pghistory.context(action=action):
        if record.appeal is not None:
            hold(record.appeal)
            _check_is_there(record)
        for one in _merged(record):
            one.withheld, one.withheld_reason = withheld, reason
            one.save(update_fields=["withheld", "withheld_reason"])


def _merged(record: Withholdable) -> list[Withholdable]:
    """The record; with a person or an organization, all that were merged into it, or into what it was merged into."""
    if not isinstance(record, Agent):
        return [record]
    standing = record.merged_into_id or record.pk
    others = Agent.objects.select_for_update().filter(Q(pk=standing) | Q(merged_into=standing)).exclude(pk=record.pk)
    return [record, *others.order_by("pk")]


def hold(document: Model) -> None:
    """Whoever writes a document anew holds it as well: what is withheld meanwhile cannot be overlooked."""
    type(document)._base_manager.select_for_update().get(pk=document.pk)


def _check_is_there(record: Withholdable) -> None:
    """While this waited, the row may have gone, or have been given another name."""
    there = type(record)._base_manager.filter(pk=record.pk).first()
    if there is None or str(there) != str(record):
        raise Refused(_("This was changed by somebody else in this moment. Look at it again."))

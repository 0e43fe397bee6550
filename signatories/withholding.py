"""Holding a record back from every public output, and releasing it."""

from __future__ import annotations

import pghistory
from django.db import transaction
from django.utils.translation import gettext as _

from signatories.models import WithheldReason, Withholdable
from signatories.refusals import Refused


def withhold(record: Withholdable, reason: str) -> None:
    """A signature, a mention, a person or an organization is shown nowhere in public any more.

    What it stands for still counts. Whatever is public asks the record, so nothing else has to be changed.
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
        record.withheld = withheld
        record.withheld_reason = reason
        record.save(update_fields=["withheld", "withheld_reason"])

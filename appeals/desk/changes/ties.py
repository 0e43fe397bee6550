"""Names are tied to records. It is always the editor who ties, and the reason is public."""

from __future__ import annotations

import re
from collections.abc import Mapping

from django.utils.translation import gettext as _

from appeals.desk.work import Work
from signatories.models import Agent

from .base import CannotBe, Change, Decided, existing, rows_of
from .entries import signatories_at

# In place of a record: one is to be made.
NEW = "new"
# What a field with a chosen record holds: its name, and behind it the identifier.
CHOSEN = re.compile(r"(?:.*·\s*)?(?P<identifier>[a-z0-9]{8,16})", re.DOTALL)


def record_named(value: str) -> str:
    """The identifier of the record that a field names, or "new"."""
    if value.strip().casefold() in (NEW, _("new")):
        return NEW
    found = CHOSEN.fullmatch(value.strip())
    if found is None or not Agent.objects.filter(identifier=found["identifier"], merged_into=None).exists():
        raise CannotBe(_("Choose a record from the list, or write “new”."))
    return found["identifier"]


def tie(work: Work, ties: Mapping[tuple[int, int], tuple[str, str]]) -> Change:
    """Signatories are tied to records: for (where the entry begins, number) the agent and the public reason."""
    decided = dict(work.decided)
    for (start, number), (agent, reason) in ties.items():
        position, _signatories_there = signatories_at(work, start, number)
        row = {"entry": position, "signatory": number, "agent": agent, "reason": reason}
        decided["tie"] = [*_without_tie(decided, position, number), row]
    decided["tie"] = sorted(decided.get("tie", []), key=lambda row: (row["entry"], row.get("signatory", 1)))
    return Change(decided, _("Tied: %(count)d.") % {"count": len(ties)})


def untie(work: Work, start: int, number: int) -> Change:
    position, _signatories_there = signatories_at(work, start, number)
    decided = {**work.decided, "tie": _without_tie(work.decided, position, number)}
    return Change(decided, _("No longer tied to a record."))


def tie_part(work: Work, part: str, index: int, agent: str) -> Change:
    """An issuer or a name in the text is tied to a record."""
    rows = existing(rows_of(work, part), index)
    words, agent = rows[index]["words"], record_named(agent)
    reason = _("Named so in the document.") if agent == NEW else _("Same name.")
    rows[index] |= {"agent": agent, "reason": rows[index].get("reason") or reason}
    return Change({**work.decided, part: rows}, _("Tied: “%(words)s”.") % {"words": words[:80]})


def _without_tie(decided: Mapping[str, object], position: int, number: int) -> list[Decided]:
    place = (position, number)
    return [row for row in decided.get("tie", []) if (row["entry"], row.get("signatory", 1)) != place]

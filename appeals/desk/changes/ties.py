"""Names are tied to records, and so are the organizations that signatories name. It is always the editor who
ties, and the reason is public."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

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


def affiliations_in(stated: str | None) -> list[str]:
    """The organizations that a signatory names, each by itself."""
    return [piece.strip() for piece in (stated or "").split(";") if piece.strip()]


def tie_affiliations(work: Work, ties: Sequence[tuple[int, int, Decided]]) -> Change:
    """Organizations that signatories name are tied to records: (where the entry begins, number, what is decided)."""
    decided = dict(work.decided)
    for start, number, said in ties:
        position, signatories = signatories_at(work, start, number)
        row = {"entry": position, "signatory": number} | said
        if said["agent"] != NEW:
            row.pop("name", None)
        if said["agent"] == NEW and "name" not in said:
            row["name"] = _next_untied(decided, position, number, signatories[number - 1]["affiliation"])
        there = decided.get("affiliation", [])
        decided["affiliation"] = [*(one for one in there if not _is_same_tie(one, row)), row]
    return Change(decided, _("Affiliations tied: %(count)d.") % {"count": len(ties)})


def affiliation_ties(decided: Mapping[str, object], position: int, number: int) -> list[Decided]:
    """The ties of one signatory's affiliations, as the desk shows them."""
    return [row for row in decided.get("affiliation", []) if _place(row) == (position, number)]


def explain_affiliation(work: Work, start: int, number: int, index: int, reason: str) -> Change:
    """The reason of such a tie is another one."""
    position, _signatories_there = signatories_at(work, start, number)
    row = existing(affiliation_ties(work.decided, position, number), index)[index]
    rows = [one | {"reason": reason} if one is row else one for one in work.decided["affiliation"]]
    return Change({**work.decided, "affiliation": rows}, _("The reason of the tie is changed."))


def untie_affiliation(work: Work, start: int, number: int, index: int) -> Change:
    position, _signatories_there = signatories_at(work, start, number)
    gone = existing(affiliation_ties(work.decided, position, number), index)[index]
    rows = [row for row in work.decided["affiliation"] if row is not gone]
    return Change({**work.decided, "affiliation": rows}, _("No longer tied to a record."))


def _next_untied(decided: Mapping[str, object], position: int, number: int, stated: str | None) -> str:
    """The organization that a new record is made for: the first one stated that has no tie yet."""
    pieces, tied = affiliations_in(stated), len(affiliation_ties(decided, position, number))
    if tied >= len(pieces):
        raise CannotBe(_("No other organization is stated here. Write it under affiliation first."))
    return pieces[tied]


def _is_same_tie(one: Decided, other: Decided) -> bool:
    return (*_place(one), one["agent"], one.get("name")) == (*_place(other), other["agent"], other.get("name"))


def _place(row: Decided) -> tuple[int, int]:
    return row["entry"], row.get("signatory", 1)


def tie_part(work: Work, part: str, index: int, agent: str) -> Change:
    """An issuer or a name in the text is tied to a record."""
    rows = existing(rows_of(work, part), index)
    words, agent = rows[index]["words"], record_named(agent)
    reason = _("Named so in the document.") if agent == NEW else _("Same name.")
    rows[index] |= {"agent": agent, "reason": rows[index].get("reason") or reason}
    return Change({**work.decided, part: rows}, _("Tied: “%(words)s”.") % {"words": words[:80]})


def _without_tie(decided: Mapping[str, object], position: int, number: int) -> list[Decided]:
    return [row for row in decided.get("tie", []) if _place(row) != (position, number)]

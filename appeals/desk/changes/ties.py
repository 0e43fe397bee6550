"""Names are tied to records, and so are the organizations that signatories name. It is always the editor who
ties, and the reason is public."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from django.utils.translation import gettext as _

from appeals.desk.work import Work
from signatories.models import Agent, AgentName

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


def check_records(asked: Iterable[tuple[str, str]]) -> None:
    """Refuses records that are gone, and those of another kind than what is tied to them."""
    chosen = {(agent, kind) for agent, kind in asked if agent != NEW}
    there = dict(
        Agent.objects.filter(identifier__in={agent for agent, _kind in chosen}, merged_into=None).values_list(
            "identifier", "kind"
        )
    )
    for agent, kind in chosen:
        if agent not in there:
            raise CannotBe(_("Choose a record from the list, or write “new”."))
        if there[agent] != kind:
            raise CannotBe(_("A person is tied to a person, and an organization to an organization."))


def tie(work: Work, ties: Mapping[tuple[int, int], tuple[str, str]]) -> Change:
    """Signatories are tied to records: for (where the entry begins, number) the agent and the public reason."""
    decided, asked = dict(work.decided), []
    for (start, number), (agent, reason) in ties.items():
        position, signatories = signatories_at(work, start, number)
        asked.append((agent, signatories[number - 1]["kind"]))
        row = {"entry": position, "signatory": number, "agent": agent, "reason": reason}
        decided["tie"] = [*_without_tie(decided, position, number), row]
    check_records(asked)
    decided["tie"] = sorted(decided.get("tie", []), key=lambda row: (row["entry"], row.get("signatory", 1)))
    return Change(decided, _("Tied: %(count)d.") % {"count": len(ties)})


def untie(work: Work, start: int, number: int) -> Change:
    position, _signatories_there = signatories_at(work, start, number)
    decided = {**work.decided, "tie": _without_tie(work.decided, position, number)}
    return Change(decided, _("No longer tied to a record."))


def affiliations_in(stated: str | None) -> list[str]:
    """The organizations that a signatory names, each by itself."""
    return [piece.strip() for piece in (stated or "").split(";") if piece.strip()]


def untied_affiliations(stated: str | None, tied: Sequence[str]) -> list[str]:
    """Those of them that no tie is for. Ties without a name are for the first ones that are left."""
    left = [piece for piece in affiliations_in(stated) if piece not in tied]
    return left[tied.count("") :]


def tie_affiliations(work: Work, ties: Sequence[tuple[int, int, Decided]]) -> Change:
    """Organizations that signatories name are tied to records: (where the entry begins, number, what is decided)."""
    decided = dict(work.decided)
    check_records((said["agent"], Agent.Kind.ORGANIZATION) for _start, _number, said in ties)
    for start, number, said in ties:
        position, signatories = signatories_at(work, start, number)
        row = {"entry": position, "signatory": number} | said
        if "name" not in said and (name := _name_tied(decided, row, signatories[number - 1]["affiliation"])):
            row["name"] = name
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


def _name_tied(decided: Mapping[str, object], row: Decided, stated: str | None) -> str:
    """Which of the organizations stated such a tie is for: that of the record's name, for a new one the next."""
    tied = affiliation_ties(decided, *_place(row))
    untied = untied_affiliations(stated, [one.get("name", "") for one in tied])
    if row["agent"] != NEW:
        names = AgentName.objects.filter(agent__identifier=row["agent"], name__in=untied)
        return names.order_by("pk").values_list("name", flat=True).first() or ""
    if not untied:
        raise CannotBe(_("No other organization is stated here. Write it under affiliation first."))
    return untied[0]


def _is_same_tie(one: Decided, other: Decided) -> bool:
    """A record is tied once to a signatory; new ones are told apart by their names."""
    same = (*_place(one), one["agent"]) == (*_place(other), other["agent"])
    return same and (one["agent"] != NEW or one.get("name") == other.get("name"))


def _place(row: Decided) -> tuple[int, int]:
    return row["entry"], row.get("signatory", 1)


def tie_part(work: Work, part: str, index: int, agent: str) -> Change:
    """An issuer or a name in the text is tied to a record."""
    rows = existing(rows_of(work, part), index)
    words, agent = rows[index]["words"], record_named(agent)
    if part == "issuer":
        check_records([(agent, Agent.Kind.ORGANIZATION)])
    reason = _("Named so in the document.") if agent == NEW else _("Same name.")
    rows[index] |= {"agent": agent, "reason": rows[index].get("reason") or reason}
    return Change({**work.decided, part: rows}, _("Tied: “%(words)s”.") % {"words": words[:80]})


def _without_tie(decided: Mapping[str, object], position: int, number: int) -> list[Decided]:
    return [row for row in decided.get("tie", []) if _place(row) != (position, number)]

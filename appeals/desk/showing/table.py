"""Who signed, as a table: one row for each signatory, with the record it is tied to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from appeals.desk.changes import NEW, untied_affiliations
from appeals.desk.work import Work
from appeals.statement import Entry, Signatory
from signatories.models import Agent
from signatories.suggestions import Suggestion, suggest_agents

Tie = Mapping[str, Any]
Suggested = Mapping[tuple[str, str], Sequence[Suggestion]]


@dataclass(frozen=True, slots=True)
class Row:
    """A signatory. `first_line` and `later_lines` are the lines of the source on which its entry stands.

    `affiliations` are the records of the organizations that it names: (identifier, name as stated, reason).
    Rows are equal where the page shows the same: an entry that only moved is no other one.
    """

    entry: Entry
    signatory: Signatory
    number: int
    shown_number: str
    may_go_on: bool
    first_line: int
    later_lines: tuple[int, ...]
    heading: str
    agent: str
    reason: str
    affiliations: tuple[tuple[str, str, str], ...]

    @property
    def start(self) -> int:
        return self.entry.line.spans[0].start

    @property
    def key(self) -> str:
        return f"{self.start}-{self.number}"

    @property
    def is_first(self) -> bool:
        return self.number == 1

    @property
    def is_new(self) -> bool:
        return self.agent == NEW

    @property
    def untied_affiliations(self) -> list[str]:
        """The organizations named that have no record yet, as far as names and their number tell."""
        return untied_affiliations(self.signatory.affiliation, [name for _agent, name, _reason in self.affiliations])


@dataclass(frozen=True, slots=True)
class ShownAffiliation:
    name: str
    is_new: bool
    reason: str


@dataclass(frozen=True, slots=True)
class ShownRow:
    row: Row
    agent: Agent | None
    suggestions: Sequence[Suggestion]
    affiliations: Sequence[ShownAffiliation]
    affiliation_suggestions: Sequence[Suggestion]


def rows(work: Work) -> list[Row]:
    ties, affiliations = (_by_place(work.decided.get(part, [])) for part in ("tie", "affiliation"))
    found, position = [], 0
    for signatures in work.statement.signature_lists:
        heading = signatures.heading.text if signatures.heading else ""
        for entry in signatures.entries:
            position += 1
            for number, signatory in enumerate(entry.signatories, 1):
                there = (ties[position, number], affiliations[position, number])
                found.append(_row(work, entry, signatory, (position, number, heading), *there))
                heading = ""
    return found


def _by_place(ties: Iterable[Tie]) -> Mapping[tuple[int, int], list[Tie]]:
    """What is decided of each signatory, by the place of its entry and its number there."""
    by_place = defaultdict(list)
    for tie in ties:
        by_place[tie["entry"], tie.get("signatory", 1)].append(tie)
    return by_place


def _row(
    work: Work,
    entry: Entry,
    signatory: Signatory,
    place: tuple[int, int, str],
    ties: Sequence[Tie],
    affiliations: Sequence[Tie],
) -> Row:
    position, number, heading = place
    lines = [work.line_at(span.start) for span in entry.line.spans]
    tie = ties[0] if ties else {}
    return Row(
        entry,
        signatory,
        number,
        shown_number=entry.marker or str(position),
        may_go_on=position > 1,
        first_line=lines[0],
        later_lines=tuple(dict.fromkeys(lines[1:])),
        heading=heading,
        agent=tie.get("agent", ""),
        reason=tie.get("reason", ""),
        affiliations=tuple((one["agent"], one.get("name", ""), one["reason"]) for one in affiliations),
    )


def shown(found: Sequence[Row]) -> list[ShownRow]:
    """The rows with the records they are or may be tied to. Three or four queries, however many rows."""
    tied = {row.agent for row in found} | {agent for row in found for agent, _name, _reason in row.affiliations}
    agents = {agent.identifier: agent for agent in Agent.objects.filter(identifier__in=tied - {""}).with_names()}
    suggested = suggest_agents([*_untied_names(found), *_untied_affiliations(found)])
    return [_shown(row, agents, suggested) for row in found]


def _untied_names(found: Sequence[Row]) -> list[tuple[str, str]]:
    return [(row.signatory.name, row.signatory.kind) for row in found if not row.agent]


def _untied_affiliations(found: Sequence[Row]) -> list[tuple[str, str]]:
    return [(name, "organization") for row in found for name in row.untied_affiliations]


def _shown(row: Row, agents: Mapping[str, Agent], suggested: Suggested) -> ShownRow:
    return ShownRow(
        row,
        agents.get(row.agent),
        [] if row.agent else suggested[row.signatory.name, row.signatory.kind],
        [
            ShownAffiliation(str(agents.get(agent, name)), agent == NEW, reason)
            for agent, name, reason in row.affiliations
        ],
        [one for name in row.untied_affiliations for one in suggested[name, "organization"]],
    )


def affiliations_of_the_same_name(found: Sequence[Row]) -> list[tuple[int, int, Tie]]:
    """Affiliations whose name only one record has, or one organization that signed here and is tied.

    Where two have it, in the archive or here, an editor tells which of them is meant.
    """
    suggested = suggest_agents(_untied_affiliations(found))
    signed = defaultdict(list)
    for row in found:
        if row.signatory.kind == "organization":
            signed[row.signatory.name].append(row)
    ties: list[tuple[int, int, Tie]] = []
    for row in found:
        for name in row.untied_affiliations:
            tie = _tie_by_name(name, signed[name], suggested[name, "organization"])
            if tie:
                ties.append((row.start, row.number, tie))
    return ties


def _tie_by_name(name: str, signed: Sequence[Row], records: Sequence[Suggestion]) -> Tie | None:
    if len(signed) > 1 or len({one.agent.identifier for one in records} | {row.agent for row in signed} - {""}) != 1:
        return None
    if signed and signed[0].agent:
        reason = _("Same name as entry %(entry)s of this document.") % {"entry": signed[0].shown_number.rstrip(".")}
        return {"agent": signed[0].agent, "name": name, "reason": reason}
    return {"agent": records[0].agent.identifier, "name": name, "reason": records[0].reason}

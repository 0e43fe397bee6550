"""Who signed, as a table: one row for each signatory, with the record it is tied to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from appeals.desk.completing import NEW
from appeals.desk.work import Work
from appeals.statement import Entry, Signatory
from signatories.models import Agent
from signatories.suggestions import Suggestion, suggest_agents


@dataclass(frozen=True, slots=True)
class Row:
    """A signatory. `first_line` and `later_lines` are the lines of the source on which its entry stands.

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


@dataclass(frozen=True, slots=True)
class ShownRow:
    row: Row
    agent: Agent | None
    suggestions: Sequence[Suggestion]


def rows(work: Work) -> list[Row]:
    ties = {(tie["entry"], tie.get("signatory", 1)): tie for tie in work.decided.get("tie", [])}
    found, position = [], 0
    for signatures in work.statement.signature_lists:
        heading = signatures.heading.text if signatures.heading else ""
        for entry in signatures.entries:
            position += 1
            found += _rows_of_entry(work, entry, position, heading, ties)
            heading = ""
    return found


def _rows_of_entry(
    work: Work, entry: Entry, position: int, heading: str, ties: Mapping[tuple[int, int], Any]
) -> list[Row]:
    lines = [work.line_at(span.start) for span in entry.line.spans]
    return [
        Row(
            entry,
            signatory,
            number,
            shown_number=entry.marker or str(position),
            may_go_on=position > 1,
            first_line=lines[0],
            later_lines=tuple(dict.fromkeys(lines[1:])),
            heading=heading if number == 1 else "",
            agent=ties.get((position, number), {}).get("agent", ""),
            reason=ties.get((position, number), {}).get("reason", ""),
        )
        for number, signatory in enumerate(entry.signatories, 1)
    ]


def shown(found: Sequence[Row]) -> list[ShownRow]:
    """The rows with the records they are or may be tied to. Three or four queries, however many rows."""
    tied = {row.agent for row in found if row.agent}
    agents = {agent.identifier: agent for agent in Agent.objects.filter(identifier__in=tied).with_names()}
    suggested = suggest_agents((row.signatory.name, row.signatory.kind) for row in found if not row.agent)
    return [
        ShownRow(
            row,
            agents.get(row.agent),
            [] if row.agent else suggested[row.signatory.name, row.signatory.kind],
        )
        for row in found
    ]

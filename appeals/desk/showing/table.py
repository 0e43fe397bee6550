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
    """A signatory. `first_line` and `later_lines` are the lines of the source on which its entry stands."""

    entry: Entry
    signatory: Signatory
    number: int
    position: int
    first_line: int
    later_lines: tuple[int, ...]
    heading: str
    tie: Mapping[str, Any] | None

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
        return bool(self.tie) and self.tie["agent"] == NEW


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
            position,
            lines[0],
            tuple(dict.fromkeys(lines[1:])),
            heading if number == 1 else "",
            ties.get((position, number)),
        )
        for number, signatory in enumerate(entry.signatories, 1)
    ]


def shown(found: Sequence[Row]) -> list[ShownRow]:
    """The rows with the records they are or may be tied to. Three or four queries, however many rows."""
    tied = {row.tie["agent"] for row in found if row.tie}
    agents = {agent.identifier: agent for agent in Agent.objects.filter(identifier__in=tied).with_names()}
    suggested = suggest_agents((row.signatory.name, row.signatory.kind) for row in found if not row.tie)
    return [
        ShownRow(
            row,
            agents.get(row.tie["agent"]) if row.tie else None,
            [] if row.tie else suggested[row.signatory.name, row.signatory.kind],
        )
        for row in found
    ]

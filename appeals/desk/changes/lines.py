"""Lines get labels, and everything else follows."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.desk.labels import LABEL_NAMES
from appeals.desk.work import Work, row_of, spans_of
from appeals.statement import Label, Statement

from .base import FOUND, SAID_AT_FIRST, CannotBe, Change, Decided, in_order


def relabel(work: Work, labels: Mapping[int, str]) -> Change:
    """Lines get their label. What was decided of entries and parts elsewhere stays with them."""
    if unknown := [label for label in labels.values() if label not in list(Label)]:
        raise CannotBe(_("No line is labelled “%(label)s”.") % {"label": unknown[0]})
    lines = work.statement.lines
    if beyond := [number for number in labels if not 1 <= number <= len(lines)]:
        raise CannotBe(_("There is no line %(number)d.") % {"number": beyond[0]})
    given = {number: label for number, label in labels.items() if lines[number - 1].label is not Label.BLANK}
    if not given:
        raise CannotBe(_("Blank lines stay blank."))
    decided = deepcopy(dict(work.decided))
    decided.setdefault("labels", {}).update({str(number): label for number, label in given.items()})
    return Change(followed(work, decided), _said_of_lines(given))


def _said_of_lines(labels: Mapping[int, str]) -> str:
    names = {str(LABEL_NAMES[Label(label)]) for label in labels.values()}
    if len(labels) == 1:
        return _("Line %(line)d is now: %(label)s.") % {"line": next(iter(labels)), "label": names.pop()}
    words = ngettext("%(count)d line is now: %(label)s.", "%(count)d lines are now: %(label)s.", len(labels))
    return words % {"count": len(labels), "label": ", ".join(sorted(names))}


def followed(work: Work, decided: Decided) -> Decided:
    """What was decided, after lines got other labels: entries have other numbers then, and parts come and go."""
    after = Work(work.text, decided).by_labels
    _renumber(work, after, decided)
    for part in FOUND:
        if part in decided:
            decided[part] = _with_found(part, decided[part], work.by_labels, after)
    return decided


def _renumber(work: Work, after: Statement, decided: Decided) -> None:
    entries = [entry for signatures in after.signature_lists for entry in signatures.entries]
    numbers = {entry.line.spans[0].start: number for number, entry in enumerate(entries, 1)}
    moved = {number: numbers.get(start) for start, number in work.positions.items()}
    for part in ("signatory", "tie", "affiliation"):
        if part in decided:
            rows = [row | {"entry": moved.get(row["entry"])} for row in decided[part]]
            decided[part] = [row for row in rows if row["entry"]]


def _with_found(part: str, rows: list[Decided], before: Statement, after: Statement) -> list[Decided]:
    """Rows that were decided, with what relabelled lines add to them or take away."""
    were = {quote.spans: quote for quote in FOUND[part](before)}
    are = {quote.spans: quote for quote in FOUND[part](after)}
    kept = [row for row in rows if spans_of(row) not in were.keys() - are.keys()]
    there = {spans_of(row) for row in kept}
    new = [
        SAID_AT_FIRST[part] | row_of(quote) for spans, quote in are.items() if spans not in were and spans not in there
    ]
    return in_order([*kept, *new])

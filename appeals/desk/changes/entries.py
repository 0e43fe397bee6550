"""Who signed: entries begin and go on, signatories are split, joined, corrected and tied to records."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import asdict

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from appeals.desk.work import Work
from appeals.models import Signature
from appeals.statement.countries import country_of
from signatories.countries import COUNTRY_CODES

from .base import CannotBe, Change, Decided
from .lines import followed

FIELDS = ("name", "kind", "role", "affiliation", "city", "country")
# The columns that can say the same of many.
COLUMN_NAMES = {
    "kind": gettext_lazy("Kind"),
    "role": gettext_lazy("Role"),
    "affiliation": gettext_lazy("Affiliation"),
    "city": gettext_lazy("City"),
    "country": gettext_lazy("Country"),
}
# By what a signatory was tied to a record.
TIED_BY = ("name", "kind")
# Where two names in one line are taken apart first.
BETWEEN_NAMES = re.compile(r"\s*[;/&]\s*|\s+(?:and|und|и|және|та|і|й|y|et)\s+|,\s+")


def begin_entry(work: Work, line: int, begins: bool) -> Change:
    """An entry begins at this line, or the line goes on with the entry before it."""
    decided = deepcopy(dict(work.decided))
    decided.setdefault("entry_starts", {})[str(line)] = begins
    done = _("An entry begins at line %(line)d.") if begins else _("Line %(line)d goes on with the entry before.")
    return Change(followed(work, decided), done % {"line": line})


def edit_signatories(work: Work, values: Mapping[tuple[int, int], Mapping[str, str]]) -> Change:
    """Cells of the table: for (where the entry begins, number of the signatory) the fields that are given."""
    edited: dict[int, list[Decided]] = {}
    others: set[tuple[int, int]] = set()
    for (start, number), fields in values.items():
        position, signatories = signatories_at(work, start, number)
        signatory = edited.setdefault(position, signatories)[number - 1]
        for name, value in fields.items():
            value = _CHECKED.get(name, _plain)(value.strip())
            if name in TIED_BY and value != signatory[name]:
                others.add((position, number))
            signatory[name] = value
    decided = _without_ties(work.decided, others)
    untied = decided.get("tie") != work.decided.get("tie")
    done = _("The signatories are changed. Who is called otherwise is no longer tied.")
    return Change(_with_signatories(decided, edited), done if untied else _("The signatories are changed."))


def fill_column(work: Work, field: str, values: Mapping[tuple[int, int], str]) -> Change:
    """One column of many signatories at once; an empty value clears it. Their lines stay as they were signed."""
    if field not in COLUMN_NAMES:
        raise CannotBe(_("Choose a column first."))
    change = edit_signatories(work, {place: {field: value} for place, value in values.items()})
    kinds = dict(Signature.Kind.choices)
    given = {str(kinds.get(value, value)) or _("cleared") for value in values.values()}
    done = ngettext(
        "%(column)s of %(count)d signatory: %(value)s.", "%(column)s of %(count)d signatories: %(value)s.", len(values)
    )
    value = given.pop() if len(given) == 1 else _("the name of each")
    return Change(change.decided, done % {"column": COLUMN_NAMES[field], "count": len(values), "value": value})


def split_signatory(work: Work, start: int, number: int) -> Change:
    """One signatory becomes two. The second begins where the name seems to hold another one."""
    position, signatories = signatories_at(work, start, number)
    one = signatories[number - 1]
    names = BETWEEN_NAMES.split(one["name"], maxsplit=1)
    first, second = names if len(names) == 2 and all(names) else (one["name"], one["name"])
    signatories[number - 1 : number] = [one | {"name": first}, one | {"name": second}]
    others = {(position, number)} if first != one["name"] else set()
    moved = _ties_moved(_without_ties(work.decided, others), position, number, 1)
    decided = _with_signatories(moved, {position: signatories})
    return Change(decided, _("Split: “%(first)s” and “%(second)s”.") % {"first": first, "second": second})


def join_signatories(work: Work, start: int, number: int) -> Change:
    """A signatory is none of its own and goes with the one before it in the same entry."""
    position, signatories = signatories_at(work, start, number)
    if number < 2:
        raise CannotBe(_("There is no signatory before this one in the entry."))
    gone = signatories.pop(number - 1)
    before = signatories[number - 2]
    others = {(position, number - 1)} if gone["name"] != before["name"] else set()
    if others:
        before["name"] = f"{before['name']}, {gone['name']}"
    moved = _ties_moved(_without_ties(work.decided, others), position, number, -1)
    decided = _with_signatories(moved, {position: signatories})
    return Change(decided, _("Joined: “%(name)s”.") % {"name": before["name"]})


def signatories_at(work: Work, start: int, number: int) -> tuple[int, list[Decided]]:
    """The place of an entry in the document, and its signatories as they stand."""
    position = work.positions.get(start)
    if position is None or not 1 <= number <= len(work.entries[position - 1].signatories):
        raise CannotBe(_("This signatory is no longer there. Look at the page again."))
    stated = [asdict(signatory) for signatory in work.entries[position - 1].signatories]
    return position, [{field: one[field] for field in FIELDS} for one in stated]


def _with_signatories(decided: Mapping[str, object], edited: Mapping[int, list[Decided]]) -> Decided:
    """The signatories of these entries, by place in the document, in the stead of what was there."""
    others = [row for row in decided.get("signatory", []) if row["entry"] not in edited]
    rows = [{"entry": position, "is": signatories} for position, signatories in edited.items()]
    return {**decided, "signatory": [*others, *rows]}


def _without_ties(decided: Mapping[str, object], others: set[tuple[int, int]]) -> Decided:
    """Signatories who are called otherwise now were tied as somebody else."""
    if not others or "tie" not in decided:
        return dict(decided)
    rows = [row for row in decided["tie"] if (row["entry"], row.get("signatory", 1)) not in others]
    return {**decided, "tie": rows}


def _ties_moved(decided: Mapping[str, object], position: int, after: int, by: int) -> Decided:
    """Ties of the signatories behind one that was split or joined go with them; a joined one's is gone."""
    moved = dict(decided)
    for part in ("tie", "affiliation"):
        rows = []
        for row in decided.get(part, []):
            number = row.get("signatory", 1)
            if row["entry"] == position and by < 0 and number == after:
                continue
            behind = row["entry"] == position and number > after
            rows.append({**row, "signatory": number + by} if behind else row)
        if rows:
            moved[part] = rows
        else:
            moved.pop(part, None)
    return moved


def _plain(value: str) -> str | None:
    return value or None


def _name(value: str) -> str:
    if not value:
        raise CannotBe(_("A signatory needs a name."))
    return value


def _kind(value: str) -> str:
    if value not in Signature.Kind.values:
        raise CannotBe(_("A signatory is a person or an organization."))
    return value


def _country(value: str) -> str | None:
    """The code of a country that is given by code or by name."""
    code = value.upper() if value.upper() in COUNTRY_CODES else country_of(value)
    if value and not code:
        raise CannotBe(_("“%(value)s” is no country. Write its name, or its code such as KZ.") % {"value": value})
    return code or None


_CHECKED = {"name": _name, "kind": _kind, "country": _country}

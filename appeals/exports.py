"""A list as data: the same rows as on its pages, and nothing that these do not show."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from django.db.models import prefetch_related_objects
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from appeals.filters import Asked
from appeals.models import Appeal, Demand
from appeals.querysets import fill_redactions
from appeals.search import engine
from signatories.appearances import fill_appearances
from signatories.listed import LISTED
from signatories.models import Agent

# A longer list is taken in parts: year by year.
MOST_ROWS = 1000
# A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

# Signs that XML 1.0 has no way to write.
_NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Exported:
    """What is given out: of `count` rows the first ones. `absolute` makes a whole address of one of this site.

    `address` is the page of the list, `file` what is given out itself.
    """

    kind: str
    title: str
    address: str
    file: str
    count: int
    rows: Sequence[object]
    absolute: Callable[[str], str]

    def records(self) -> Iterator[dict[str, object]]:
        return (_FIELDS[self.kind](row, self.absolute) for row in self.rows)


def exported(
    kind: str, asked: Asked, title: str, addresses: tuple[str, str], absolute: Callable[[str], str]
) -> Exported:
    found = engine.best(kind, asked.reading, MOST_ROWS, asked.chosen, asked.sort, exact=asked.exact)
    identifiers = [hit.identifier for hit in found.hits]
    rows = {row.identifier: row for row in _rows(kind, identifiers)}
    return Exported(kind, title, *addresses, found.count, [rows[one] for one in identifiers if one in rows], absolute)


def _rows(kind: str, identifiers: Sequence[str]) -> list[object]:
    if kind == "appeal":
        rows = list(Appeal.objects.published().filter(identifier__in=identifiers).for_lists().with_last_version())
        fill_redactions(rows)
        return rows
    if kind in ("person", "organization"):
        agents = LISTED.having(identifiers)
        if agents:
            prefetch_related_objects(agents, "names")
            fill_appearances(agents)
        return agents
    found = Demand.objects.visible().current().filter(identifier__in=identifiers)
    rows = list(found.for_lists().with_version_date().defer("text__body", "text__notes"))
    fill_redactions(row.appeal for row in rows)
    return rows


def _appeal_fields(appeal: Appeal, absolute: Callable[[str], str]) -> dict[str, object]:
    return {
        "identifier": appeal.identifier,
        "address": absolute(appeal.get_absolute_url()),
        "kind": appeal.kind,
        "title": appeal.shown_title,
        "title_given_by_the_archive": appeal.title_supplied,
        "date": appeal.iso_date,
        "place": appeal.redaction.clean(appeal.place),
        "language": appeal.language or "",
        "demands": appeal.demand_count,
        "signatures": appeal.signature_count,
        "signatories_as_reported": appeal.redaction.clean(appeal.reported_signatories),
        "reported_by": appeal.redaction.clean(appeal.reported_by),
    }


def _demand_fields(demand: Demand, absolute: Callable[[str], str]) -> dict[str, object]:
    themes = {"measures": [], "rights": []}
    for theme in demand.themes.all():
        themes[theme.scheme].append(theme.slug)
    return {
        "identifier": demand.identifier,
        "address": absolute(demand.get_absolute_url()),
        "number": demand.label,
        "numbered_by_the_source": demand.numbered_by_source,
        "words": demand.shown_words,
        "language": demand.text.language,
        **themes,
        "appeal": demand.appeal.identifier,
        "appeal_address": f"{absolute(demand.appeal.get_absolute_url())}#{demand.place}",
        "appeal_title": demand.appeal.shown_title,
        "date": demand.appeal.iso_date,
    }


def _agent_fields(agent: Agent, absolute: Callable[[str], str]) -> dict[str, object]:
    names = [name.name for name in agent.appearances.names if name != agent.preferred]
    return {
        "identifier": agent.identifier,
        "address": absolute(agent.get_absolute_url()),
        "kind": agent.kind,
        "name": agent.name,
        "other_names": names,
    }


# A table of nothing has them too. A field that is none of them is an error.
_OF_AGENTS = ("identifier", "address", "kind", "name", "other_names")
_COLUMNS: Mapping[str, Sequence[str]] = {
    "appeal": (
        "identifier",
        "address",
        "kind",
        "title",
        "title_given_by_the_archive",
        "date",
        "place",
        "language",
        "demands",
        "signatures",
        "signatories_as_reported",
        "reported_by",
    ),
    "demand": (
        "identifier",
        "address",
        "number",
        "numbered_by_the_source",
        "words",
        "language",
        "measures",
        "rights",
        "appeal",
        "appeal_address",
        "appeal_title",
        "date",
    ),
    "person": _OF_AGENTS,
    "organization": _OF_AGENTS,
}
_FIELDS = {"appeal": _appeal_fields, "demand": _demand_fields, "person": _agent_fields, "organization": _agent_fields}


# -- the formats -------------------------------------------------------------------------------------------------------


def as_csv(exported: Exported) -> str:
    """With the mark by which spreadsheets know UTF-8, and no cell that is a formula to them."""
    written = io.StringIO()
    writer = csv.DictWriter(written, _COLUMNS[exported.kind])
    writer.writeheader()
    writer.writerows({name: as_cell(value) for name, value in record.items()} for record in exported.records())
    return "\ufeff" + written.getvalue()


def as_cell(value: object) -> str:
    """A value for a spreadsheet: no cell of ours is a formula to it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "; ".join(value) if isinstance(value, list) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_json(exported: Exported) -> str:
    about = {"title": exported.title, "address": exported.address, "found": exported.count}
    return json.dumps({**about, "rows": list(exported.records())}, ensure_ascii=False, indent=1)


class _Feed(Atom1Feed):
    def latest_post_date(self) -> datetime:
        """A feed of nothing was never updated. By Django's rule it would be another feed at each look."""
        return max((item["updateddate"] for item in self.items), default=datetime(1970, 1, 1, tzinfo=UTC))


def as_atom(exported: Exported) -> str:
    """Each row under its identifier, which never changes; updated when readers last saw another version of it."""
    feed = _Feed(_for_xml(exported.title), exported.address, _("What civil society asks"), feed_url=exported.file)
    for row in exported.rows:
        appeal = getattr(row, "appeal", row)
        is_demand = row is not appeal
        feed.add_item(
            _for_xml(f"{row.name}, {appeal.shown_title}" if is_demand else appeal.shown_title),
            exported.absolute(row.get_absolute_url()),
            _for_xml(row.shown_words if is_demand else appeal.shown_date),
            unique_id=exported.absolute(reverse(exported.kind, args=[row.identifier])),
            updateddate=datetime.combine(row.version_date, time(), UTC),
        )
    return feed.writeString("utf-8")


def _for_xml(words: str) -> str:
    return _NOT_IN_XML.sub(" ", words)


FORMATS = {
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "json": (as_json, "application/json"),
    "atom": (as_atom, "application/atom+xml; charset=utf-8"),
}

"""From what an editor decided to all that the records need: what nobody decided is taken from the text itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from django.utils.dateparse import parse_date

from appeals.ingest.slugs import slug_for
from appeals.matching.addressed import entry_name
from appeals.models import Addressee, Theme

from .changes import NEW, rows_of
from .lists import ArchiveLists
from .work import Work

# What only the desk knows of; everything else could stand in a reviewed file.
OF_THE_DESK = ("themes", "seen")

# What is said of a document besides what its text says, and what holds until somebody says it.
SAID_OF_THE_DOCUMENT = {
    "date_basis": "stated",
    "standing": "not-stated",
    "publisher": "",
    "address": "",
    "retrieved_on": "",
    "publisher_note": "",
    "note": "",
    "reported_signatories": "",
    "reported_by": "",
}


def completed(work: Work, key: str) -> tuple[dict[str, Any], ArchiveLists]:
    """What the reviewed file of this document would say, and the records that it speaks of."""
    addressees = addressees_of(work)
    lists = _lists_for(work, key, addressees)
    decided = {name: value for name, value in work.decided.items() if name not in OF_THE_DESK}
    decided |= {
        "kind": kind_of(work),
        "slug": decided.get("slug") or slug_of(work),
        "language": language_of(work),
        **{name: parse_date(decided.get(name, "")) for name in ("retrieved_on", "issued_not_before")},
        "addressee": [_addressee(row, lists) for row in addressees],
        "withheld": rows_of(work, "withheld"),
    }
    for part, kind in (("issuer", "organization"), ("mention", "person")):
        rows = rows_of(work, part)
        decided[part] = [_tied(row, f"{part} {row['words']}", row["words"], kind, lists) for row in rows]
    decided["tie"] = [_signatory_tied(work, row, lists) for row in decided.get("tie", [])]
    affiliations = decided.get("affiliation", [])
    decided["affiliation"] = [_affiliation_tied(row, lists) for row in affiliations]
    return decided, lists


def _lists_for(work: Work, key: str, addressees: list[dict[str, Any]]) -> ArchiveLists:
    rows = [row for part in ("tie", "issuer", "mention", "addressee", "affiliation") for row in rows_of(work, part)]
    agents = [row["agent"] for row in rows if row.get("agent")]
    entries = [row["entry"] for row in addressees]
    return ArchiveLists(key, language_of(work), agents=agents, addressees=entries, signed_twice=_signed_twice(work))


def _signed_twice(work: Work) -> set[str]:
    """Names that stand more than once among the signatories."""
    names = Counter(signatory.name for entry in work.entries for signatory in entry.signatories)
    return {name for name, times in names.items() if times > 1}


def themes_of(work: Work) -> dict[int, dict[str, list[str]]]:
    """The measures and rights of each demand, by its position."""
    none: dict[str, list[str]] = {scheme: [] for scheme in Theme.Scheme.values}
    chosen: Mapping[str, Any] = work.decided.get("themes", {})
    return {
        position: none | chosen.get(str(demand.quote.spans[0].start), {})
        for position, demand in enumerate(work.statement.demands, 1)
    }


def kind_of(work: Work) -> str:
    return work.decided.get("kind") or work.statement.kind.replace(" ", "-")


def language_of(work: Work) -> str:
    return work.statement.language or "und"


def title_of(work: Work) -> str:
    own = work.statement.title.text if work.statement.title else ""
    return work.decided.get("supplied_title") or own


def details_of(work: Work) -> dict[str, str]:
    """The fields of the document as a whole, by name, as they stand."""
    decided, statement = work.decided, work.statement
    found = {
        "title": title_of(work),
        "kind": kind_of(work),
        "date": statement.date.value if statement.date else "",
        "place": statement.place.text if statement.place else "",
        "language": statement.language or "",
        "slug": slug_of(work),
    }
    said = {name: decided.get(name, first) for name, first in SAID_OF_THE_DOCUMENT.items()}
    return found | said


def slug_of(work: Work) -> str:
    return slug_for(title_of(work)) or kind_of(work)


def addressees_of(work: Work) -> list[dict[str, Any]]:
    """Addressees, each with its entry in the list: the chosen one, the one of this name, or one to be made."""
    rows = rows_of(work, "addressee")
    undecided = {row["words"] for row in rows if not row.get("entry")}
    known = _known_addressees(undecided)
    return [row if row.get("entry") else _new_entry(row) | known.get(row["words"], {}) for row in rows]


def _new_entry(row: dict[str, Any]) -> dict[str, Any]:
    kind = row.get("entry_kind", Addressee.Kind.OFFICE)
    return {"entry_name": entry_name(row["words"], kind), "entry_kind": kind} | row | {"entry": NEW}


def _known_addressees(words: set[str]) -> dict[str, dict[str, str]]:
    """Entries of exactly this name, or that exactly these words were tied to before."""
    if not words:
        return {}
    by_use = Addressee.objects.filter(addressings__as_written__in=words).values_list("addressings__as_written", "slug")
    by_name = Addressee.objects.filter(name__in=words).values_list("name", "slug")
    return {as_written: {"entry": slug} for as_written, slug in [*by_use.order_by("pk"), *by_name]}


def _addressee(row: dict[str, Any], lists: ArchiveLists) -> dict[str, Any]:
    if row["entry"] == NEW:
        row = _new_entry(row)
        return row | {"entry": lists.add_addressee(row["entry_name"][:200], row["entry_kind"])}
    return row


def _signatory_tied(work: Work, row: dict[str, Any], lists: ArchiveLists) -> dict[str, Any]:
    entry, number = work.entries[row["entry"] - 1], row.get("signatory", 1)
    signatory = entry.signatories[number - 1]
    return _tied(row, f"{entry.line.spans[0].start} {number}", signatory.name, signatory.kind, lists)


def _affiliation_tied(row: dict[str, Any], lists: ArchiveLists) -> dict[str, Any]:
    name = row.get("name", "")
    return _tied(row, f"affiliation {row['entry']} {row.get('signatory', 1)} {name}", name, "organization", lists)


def _tied(row: dict[str, Any], place: str, name: str, kind: str, lists: ArchiveLists) -> dict[str, Any]:
    if row.get("agent") != NEW:
        return row
    return row | {"agent": lists.add_agent(place, name=name, kind=row.get("agent_kind", kind))}

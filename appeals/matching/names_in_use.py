"""Every name of the archive in one table, to be looked up by its keys.

What stands there is derived from the records. `refresh()` brings it up to date and forgets what is gone; a name that is
new, or that stands otherwise than before, is marked to be compared with the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.db.models import QuerySet

from appeals.models import Affiliation, Issuer, Mention, Signature
from signatories.models import AgentName, Certainty, NameInUse
from signatories.names import keys, read_person, surname_key

BATCH = 1000
FIELDS = ["owner", "kind", "name", "surname", "keys", "matched"]
Found = tuple[str, str, str, str]  # identifier, identifier of the record it is tied to, kind, name


def refresh() -> None:
    """Brings the table up to date, batch by batch; a run that was stopped is taken up by the next."""
    for relation, rows in SOURCES.items():
        seen: set[str] = set()
        batch: list[Found] = []
        for row in rows():
            batch.append(row)
            seen.add(row[0])
            if len(batch) == BATCH:
                _write(relation, batch)
                batch = []
        _write(relation, batch)
        _forget(relation, seen)


def _write(relation: str, rows: list[Found]) -> None:
    stored = {
        used.identifier: used
        for used in NameInUse.objects.filter(relation=relation, identifier__in=[row[0] for row in rows])
    }
    changed = [row for row in rows if row[0] not in stored or _of(stored[row[0]]) != row]
    NameInUse.objects.bulk_create(
        [_name_in_use(relation, *row) for row in changed],
        update_conflicts=True,
        unique_fields=["relation", "identifier"],
        update_fields=FIELDS,
    )


def _of(used: NameInUse) -> Found:
    return used.identifier, used.owner, used.kind, used.name


def _name_in_use(relation: str, identifier: str, owner: str, kind: str, name: str) -> NameInUse:
    read = read_person(name) if kind == "person" else None
    surname = surname_key(read.surname)[:200] if read and read.surname else ""
    found = keys(name, kind)
    # A tied name speaks through its record. One without keys is like no other.
    matched = not found or (bool(owner) and relation != "names")
    return NameInUse(
        relation=relation,
        identifier=identifier,
        owner=owner,
        kind=kind,
        name=name,
        surname=surname,
        keys=found,
        matched=matched,
    )


def _forget(relation: str, seen: set[str]) -> None:
    stored = NameInUse.objects.filter(relation=relation).values_list("identifier", flat=True)
    gone = [identifier for identifier in stored.iterator() if identifier not in seen]
    for start in range(0, len(gone), BATCH):
        NameInUse.objects.filter(relation=relation, identifier__in=gone[start : start + BATCH]).delete()


# -- where names stand -------------------------------------------------------------------------------------------------


def _not_probable(rows: QuerySet) -> QuerySet:
    """A probable tie was decided by an editor, and proves nothing: such a name is neither asked about nor tied."""
    return rows.exclude(certainty=Certainty.PROBABLE).order_by("pk")


def _names() -> Iterator[Found]:
    standing = AgentName.objects.filter(agent__merged_into=None).order_by("pk")
    return standing.values_list("identifier", "agent__identifier", "agent__kind", "name").iterator()


def _signatures() -> Iterator[Found]:
    rows = _not_probable(Signature.objects).values_list("identifier", "agent__identifier", "kind", "name")
    return ((identifier, owner or "", kind, name) for identifier, owner, kind, name in rows.iterator())


def _issuers() -> Iterator[Found]:
    rows = _not_probable(Issuer.objects).values_list("identifier", "agent__identifier", "as_written")
    return ((identifier, owner or "", "organization", name) for identifier, owner, name in rows.iterator())


def _mentions() -> Iterator[Found]:
    """A claimed name is nobody's: it is left out."""
    rows = _not_probable(Mention.objects).exclude(capacity=Mention.Capacity.CLAIMED_NAME)
    for identifier, owner, kind, capacity, name in rows.values_list(
        "identifier", "agent__identifier", "agent__kind", "capacity", "exact"
    ).iterator():
        stated = "organization" if capacity == Mention.Capacity.ORGANIZATION else "person"
        yield identifier, owner or "", kind or stated, " ".join(name.split())[:500]


def _affiliations() -> Iterator[Found]:
    """What a line states as its affiliation. Several in one line are tied by hand."""
    tied = dict(Affiliation.objects.values_list("signature__identifier", "agent__identifier"))
    rows = Signature.objects.exclude(affiliation="").exclude(affiliation__contains=";").order_by("pk")
    for identifier, name in rows.values_list("identifier", "affiliation").iterator():
        yield identifier, tied.get(identifier, ""), "organization", name


SOURCES: dict[str, Callable[[], Iterator[Found]]] = {
    "names": _names,
    "signatures": _signatures,
    "issuers": _issuers,
    "mentions": _mentions,
    "affiliations": _affiliations,
}

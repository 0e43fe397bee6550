"""Every name of the archive in one table, to be looked up by its keys.

What stands there is derived from the records. Forms of name come in by a trigger of their own. `refresh()` brings the
whole table up to date and forgets what is gone, `refresh_document()` what one document says; a name that is new, or
that stands otherwise than before, is marked to be compared with the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.db.models import Q, QuerySet

from appeals.models import Addressing, Affiliation, Appeal, Issuer, Mention, Signature
from signatories.models import AgentName, Certainty, NameInUse
from signatories.names import keys, read_person, surname_key

from .addressed import addressed_name

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


def refresh_document(appeal: Appeal) -> None:
    """Brings the names of one document up to date, so that those of others find them."""
    for relation, rows in IN_DOCUMENTS.items():
        _write(relation, list(rows(appeal)))


def untied_names(appeal: Appeal) -> list[NameInUse]:
    """The names of a document that are tied to no record, as they stand in it now. A query for each relation."""
    return [
        name_in_use(relation, *row) for relation, rows in IN_DOCUMENTS.items() for row in rows(appeal) if not row[1]
    ]


def _write(relation: str, rows: list[Found]) -> None:
    stored = {
        used.identifier: used
        for used in NameInUse.objects.filter(relation=relation, identifier__in=[row[0] for row in rows])
    }
    changed = [row for row in rows if row[0] not in stored or _of(stored[row[0]]) != row]
    NameInUse.objects.bulk_create(
        [name_in_use(relation, *row) for row in changed],
        update_conflicts=True,
        unique_fields=["relation", "identifier"],
        update_fields=FIELDS,
    )


def _of(used: NameInUse) -> Found:
    return used.identifier, used.owner, used.kind, used.name


def name_in_use(relation: str, identifier: str, owner: str, kind: str, name: str) -> NameInUse:
    found = keys(name, kind)
    # A tied name speaks through its record. One without keys is like no other.
    matched = not found or (bool(owner) and relation != "names")
    return NameInUse(
        relation=relation,
        identifier=identifier,
        owner=owner,
        kind=kind,
        name=name,
        surname=_surname(name) if kind == "person" and relation != "names" else "",
        keys=found,
        matched=matched,
    )


def _surname(name: str) -> str:
    """The key by which surnames are counted where they were printed: a record with many forms counts no more."""
    surname = read_person(name).surname
    return surname_key(surname)[:200] if surname else ""


def _forget(relation: str, seen: set[str]) -> None:
    stored = NameInUse.objects.filter(relation=relation).values_list("identifier", flat=True)
    gone = [identifier for identifier in stored.iterator() if identifier not in seen]
    for start in range(0, len(gone), BATCH):
        NameInUse.objects.filter(relation=relation, identifier__in=gone[start : start + BATCH]).delete()


# -- where names stand -------------------------------------------------------------------------------------------------


def _not_probable(rows: QuerySet) -> QuerySet:
    """A probable tie was decided by an editor, and proves nothing: such a name is neither asked about nor tied."""
    return rows.exclude(certainty=Certainty.PROBABLE).order_by("pk")


def _of_appeal(path: str, appeal: Appeal | None) -> Q:
    return Q(**{path: appeal}) if appeal else Q()


def _names() -> Iterator[Found]:
    standing = AgentName.objects.filter(agent__merged_into=None).order_by("pk")
    return standing.values_list("identifier", "agent__identifier", "agent__kind", "name").iterator()


def _signatures(appeal: Appeal | None = None) -> Iterator[Found]:
    rows = _not_probable(Signature.objects.filter(_of_appeal("entry__list__appeal", appeal)))
    for identifier, owner, kind, name in rows.values_list("identifier", "agent__identifier", "kind", "name").iterator():
        yield identifier, owner or "", kind, name


def _issuers(appeal: Appeal | None = None) -> Iterator[Found]:
    rows = _not_probable(Issuer.objects.filter(_of_appeal("appeal", appeal)))
    for identifier, owner, name in rows.values_list("identifier", "agent__identifier", "as_written").iterator():
        yield identifier, owner or "", "organization", name


def _mentions(appeal: Appeal | None = None) -> Iterator[Found]:
    """A claimed name is nobody's: it is left out."""
    rows = _not_probable(Mention.objects.filter(_of_appeal("text__appeal", appeal)))
    for identifier, owner, kind, capacity, name in (
        rows.exclude(capacity=Mention.Capacity.CLAIMED_NAME)
        .values_list("identifier", "agent__identifier", "agent__kind", "capacity", "exact")
        .iterator()
    ):
        stated = "organization" if capacity == Mention.Capacity.ORGANIZATION else "person"
        yield identifier, owner or "", kind or stated, " ".join(name.split())[:500]


def _addressings(appeal: Appeal | None = None) -> Iterator[Found]:
    """The holder of an office where one is named, or a body; the public has no record."""
    rows = _not_probable(Addressing.objects.filter(_of_appeal("appeal", appeal)))
    for identifier, owner, as_written, addressee in rows.values_list(
        "identifier", "agent__identifier", "as_written", "addressee__kind"
    ).iterator():
        if found := addressed_name(as_written, addressee):
            yield identifier, owner or "", *found


def _affiliations(appeal: Appeal | None = None) -> Iterator[Found]:
    """What a line states as its affiliation, one by one where it states several: "…" and "….2"."""
    tied: dict[str, dict[str, str]] = {}
    for identifier, name, owner in Affiliation.objects.filter(
        _of_appeal("signature__entry__list__appeal", appeal)
    ).values_list("signature__identifier", "name", "agent__identifier"):
        tied.setdefault(identifier, {})[name] = owner
    rows = Signature.objects.filter(_of_appeal("entry__list__appeal", appeal)).exclude(affiliation="").order_by("pk")
    for row in rows.only("identifier", "affiliation").iterator():
        owners = tied.get(row.identifier, {})
        for number, name in enumerate(row.affiliations_stated, 1):
            place = row.identifier if number == 1 else f"{row.identifier}.{number}"
            yield place, owners.get(name) or owners.get("", ""), "organization", name


IN_DOCUMENTS: dict[str, Callable[..., Iterator[Found]]] = {
    "issuers": _issuers,
    "addressings": _addressings,
    "mentions": _mentions,
    "signatures": _signatures,
    "affiliations": _affiliations,
}
SOURCES: dict[str, Callable[[], Iterator[Found]]] = {"names": _names, **IN_DOCUMENTS}

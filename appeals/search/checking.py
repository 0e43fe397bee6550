"""Whether the index holds what the database has: every document, no other, and each with the words of today."""

from __future__ import annotations

from collections.abc import Iterator

from tantivy import FieldType, Query

from appeals.search import building, changes
from appeals.search.documents import DOCUMENTS
from appeals.search.queries import all_of, of_kind
from appeals.search.view import View, searching

# By what documents are made from: their kinds.
_KINDS = {"appeal": ("appeal", "demand"), "agent": ("person", "organization")}

# Kind, identifier, and the key of what it is made from.
_Key = tuple[str, str, int]


def differences() -> list[str]:
    """What is missing, stale or should not be there. What waits to be written is no difference."""
    with searching() as view:
        found = [each for owner in _KINDS for each in _differences(view, owner)]
        waiting = changes.pending(view.opened.position)
    keys = {"appeal": waiting.appeals, "agent": waiting.agents}
    return [f"{what}: {kind} {identifier}" for what, owner, (kind, identifier, key) in found if key not in keys[owner]]


def _differences(view: View, owner: str) -> Iterator[tuple[str, str, _Key]]:
    documents = DOCUMENTS[owner]
    above = 0
    for keys in building.batches(owner):
        wanted = {(document.kind, document.identifier, document.key): document.digest for document in documents(keys)}
        yield from _compared(owner, wanted, _held(view, owner, above, keys[-1]))
        above = keys[-1]
    yield from _compared(owner, {}, _held(view, owner, above, None))


def _compared(owner: str, wanted: dict[_Key, int], held: dict[_Key, int | None]) -> Iterator[tuple[str, str, _Key]]:
    for key in sorted(wanted.keys() | held.keys()):
        if key not in held:
            yield "missing", owner, key
        elif key not in wanted:
            yield "not public", owner, key
        elif wanted[key] != held[key]:
            yield "stale", owner, key


def _held(view: View, owner: str, above: int, last: int | None) -> dict[_Key, int | None]:
    """The digests of the documents that are made from rows in a range of keys; None for one that is there twice."""
    opened = view.opened
    of_keys = Query.range_query(opened.schema, owner, FieldType.Unsigned, above, last, include_lower=False)
    held: dict[_Key, int | None] = {}
    for kind in _KINDS[owner]:
        query = all_of([of_keys, of_kind(opened.schema, kind)])
        hits = opened.searcher.search(query, max(opened.searcher.num_docs, 1), count=False).hits
        addresses = [address for _score, address in hits]
        keys = opened.searcher.fast_field_values(owner, addresses)
        digests = opened.searcher.fast_field_values("digest", addresses)
        for address, key, digest in zip(addresses, keys, digests, strict=True):
            document = kind, opened.searcher.doc(address)["identifier"][0], key
            held[document] = None if document in held else digest
    return held

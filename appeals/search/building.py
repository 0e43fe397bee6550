"""Building the whole index from the database, beside the one that is searched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from appeals.models import Appeal
from appeals.search import changes, index
from appeals.search.making import Make, makers
from signatories.models import Agent

BATCH = 500
# Documents between two commits: a build that was killed goes on after the last one.
BETWEEN_COMMITS = 20_000

# More than this is worth the second in which further processes start.
FEW = 2_000

# For each of the tables that documents are made from: the rows that can have any.
SOURCES = {"appeal": Appeal.objects.published, "agent": Agent.objects.all}


def rebuild(tell: Callable[[int], None] = lambda done: None) -> Path:
    """Builds the index and lets it take the place of the current one; goes on where a killed build stopped.

    `tell` hears how many appeals, people and organizations were read.
    """
    with makers(to_read() > FEW) as make:
        writer, position = _begun() or _new()
        try:
            for owner in SOURCES:
                position = _build(writer, position, owner, make, tell)
            writer.commit(replace(position, built=None))
        finally:
            writer.close()
    return index.make_current(writer.path)


def to_read() -> int:
    """How many appeals, people and organizations a build reads."""
    return sum(rows().count() for rows in SOURCES.values())


def batches(owner: str, above: int = 0) -> Iterator[list[int]]:
    """The keys of the rows that can have documents, from a key on, in their order."""
    rows = SOURCES[owner]
    while keys := list(rows().filter(pk__gt=above).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        yield keys
        above = keys[-1]


def _begun() -> tuple[index.Writer, index.Position] | None:
    """An unfinished build that can be gone on with, without what it wrote after it last said how far it was."""
    try:
        position = index.position_in(index.building_path())
        if position.built is None or not changes.can_follow(position):
            return None
        writer = index.Writer(index.building_path(), building=True)
    except index.NoIndex:
        return None
    for owner in SOURCES:
        writer.forget_after(owner, position.built.get(owner, 0))
    return writer, position


def _new() -> tuple[index.Writer, index.Position]:
    position = replace(changes.now(), built={})
    index.drop_unfinished()
    index.building_path().mkdir(parents=True)
    writer = index.Writer(index.building_path(), building=True)
    writer.commit(position)
    return writer, position


def _build(
    writer: index.Writer, position: index.Position, owner: str, make: Make, tell: Callable[[int], None]
) -> index.Position:
    written = 0
    for keys, documents in make(owner, batches(owner, position.built.get(owner, 0))):
        for document in documents:
            writer.add(document)
        written += len(documents)
        position = replace(position, built={**position.built, owner: keys[-1]})
        if written >= BETWEEN_COMMITS:
            writer.commit(position)
            written = 0
        tell(len(keys))
    return position

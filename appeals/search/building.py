"""Building the whole index from the database, beside the one that is searched."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from appeals.models import Appeal
from appeals.search import changes, index
from appeals.search.documents import documents_of_agents, documents_of_appeals
from signatories.models import Agent

BATCH = 500
# Documents between two commits: a build that was killed goes on after the last one.
BETWEEN_COMMITS = 20_000

_TABLES = {
    "appeal": (Appeal.objects.published, documents_of_appeals),
    "agent": (Agent.objects.all, documents_of_agents),
}


def rebuild(tell: Callable[[int], None] = lambda done: None) -> Path:
    """Builds the index and lets it take the place of the current one; goes on where a killed build stopped.

    `tell` hears how many appeals, people and organizations were read.
    """
    writer = _writer()
    try:
        position = _start(writer)
        for table in _TABLES:
            position = _build(writer, position, table, tell)
        writer.commit(replace(position, built=None))
    finally:
        writer.close()
    return index.make_current(writer.path)


def to_read() -> int:
    """How many appeals, people and organizations a build reads."""
    return sum(rows().count() for rows, _documents in _TABLES.values())


def _writer() -> index.Writer:
    """Of an unfinished build that can be gone on with, or of a new one."""
    try:
        writer = index.Writer(index.building_path(), building=True)
    except index.NoIndex:
        shutil.rmtree(index.building_path(), ignore_errors=True)
        writer = index.Writer(index.building_path(), building=True)
    return writer


def _start(writer: index.Writer) -> index.Position:
    now = changes.now()
    try:
        position = writer.position()
    except index.NoIndex:
        position = None
    if position is None or position.built is None or not changes.can_follow(position):
        position = replace(now, built={})
    for table in _TABLES:
        writer.forget_after(table, position.built.get(table, 0))
    writer.commit(position)
    return position


def _build(writer: index.Writer, position: index.Position, table: str, tell: Callable[[int], None]) -> index.Position:
    rows, documents = _TABLES[table]
    written = 0
    while keys := list(
        rows().filter(pk__gt=position.built.get(table, 0)).order_by("pk").values_list("pk", flat=True)[:BATCH]
    ):
        for document in documents(keys):
            writer.add(document)
            written += 1
        position = replace(position, built={**position.built, table: keys[-1]})
        if written >= BETWEEN_COMMITS:
            writer.commit(position)
            written = 0
        tell(len(keys))
    return position

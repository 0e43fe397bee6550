"""What has changed in the database since an index was written."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.db import connection

from appeals.search.index import Position

# Changes are kept so long, for indexes of other hosts; an index that is farther behind is built anew.
KEPT = datetime.timedelta(days=7)


class TooMany(Exception):  # noqa: N818 - the name says what there is
    """More has changed than can be left out of every search: the index has to catch up first."""


@dataclass(frozen=True)
class Pending:
    """Keys of the appeals, and of the people and organizations, whose documents may have to be written anew."""

    appeals: tuple[int, ...] = ()
    agents: tuple[int, ...] = ()


def pending(position: Position) -> Pending:
    """What may have changed since then."""
    return Pending()


_NOW = """
    SELECT (SELECT oid::text FROM pg_database WHERE datname = current_database()),
           pg_current_snapshot()::text, clock_timestamp()
"""


def now() -> Position:
    """The position of an index that is read from the database after this."""
    with connection.cursor() as cursor:
        cursor.execute(_NOW)
        database, snapshot, at = cursor.fetchone()
    return Position(database, snapshot, at.isoformat())


def can_follow(position: Position) -> bool:
    """Whether all that has changed since then is still known, and in this database."""
    here = now()
    age = datetime.datetime.fromisoformat(here.at) - datetime.datetime.fromisoformat(position.at)
    return position.database == here.database and age < KEPT and _ceiling(position) <= _ceiling(here)


def _ceiling(position: Position) -> int:
    """The first transaction that had not begun."""
    return int(position.snapshot.split(":")[1])

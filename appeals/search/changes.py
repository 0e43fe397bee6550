"""What has changed in the database since an index was written.

Triggers write what has changed (`IndexChange`), each row with its transaction. A position is a snapshot of PostgreSQL:
the transactions that were done when the index was read from the database. All others are still to be looked at, also
those that began earlier and were committed later, which no numbering of the rows would show.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from django.db import connection

from appeals.search.index import Position

# Kind, key, whether it hides something, and the last transaction that changed this.
_Change = tuple[str, int, bool, str]

# Changes are kept so long, for indexes of other hosts; an index that is farther behind is built anew.
KEPT = datetime.timedelta(days=7)

# More changes are not left out of searches one by one: until then search has to wait.
MOST = 10_000


class TooMany(Exception):  # noqa: N818 - the name says what there is
    """More has changed than can be left out of every search: the index has to catch up first."""


@dataclass(frozen=True)
class Pending:
    """Keys of the appeals, and of the people and organizations, whose documents may have to be written anew."""

    appeals: frozenset[int] = frozenset()
    agents: frozenset[int] = frozenset()
    # Of these appeals and agents, those from whose documents words may have gone that must not stay on a disk.
    hiding: Pending | None = None

    def __bool__(self) -> bool:
        return bool(self.appeals or self.agents)


def pending(position: Position) -> Pending:
    """What has changed since then, of what is committed. One query where nothing has. Raises TooMany."""
    since = _since(position, MOST + 1)
    if len(since) > MOST:
        raise TooMany(f"More than {MOST} changes wait for the index.")
    return _pending(since)


def all_pending(position: Position) -> Pending:
    """The same, however much it is."""
    return _pending(_since(position, None))


def _pending(since: list[_Change]) -> Pending:
    if not since:
        return Pending()
    found = _concerned(frozenset(since))
    hiding = frozenset(change for change in since if change[2])
    return Pending(found.appeals, found.agents, _concerned(hiding) if hiding else None)


def now() -> Position:
    """The position of an index for which the database is read after this."""
    with connection.cursor() as cursor:
        cursor.execute(_NOW)
        database, snapshot, at = cursor.fetchone()
    return Position(database, snapshot, at.isoformat())


def can_follow(position: Position) -> bool:
    """Whether all that has changed since then is still known, and in this database as it is now."""
    return knows(position) and _ceiling(position) <= _ceiling(now())


def knows(position: Position) -> bool:
    """Whether all that has changed since then is still known, and in this database. Asks it nothing."""
    age = datetime.datetime.now(datetime.UTC) - datetime.datetime.fromisoformat(position.at)
    return position.database == _database() and age < KEPT


def prune() -> None:
    """Forgets what every index that can still follow has seen."""
    with connection.cursor() as cursor:
        # An index may be as old as a change may be; its documents were read a little later than it says.
        cursor.execute("DELETE FROM signatories_indexchange WHERE at < now() - %s", [KEPT + datetime.timedelta(days=1)])


@cache
def _database() -> str:
    """The database of this process."""
    return now().database


def _ceiling(position: Position) -> int:
    """The first transaction that had not begun."""
    return int(position.snapshot.split(":")[1])


def _since(position: Position, most: int | None) -> list[_Change]:
    """The changes that the snapshot does not show."""
    with connection.cursor() as cursor:
        first = position.snapshot.split(":")[0]
        cursor.execute(_SINCE, [first, position.snapshot, most])
        return cursor.fetchall()


@lru_cache(maxsize=4)
def _concerned(changes: frozenset[_Change]) -> Pending:
    """The documents that follow from changes. Another answer needs another transaction, so one is worked out once."""
    keys = defaultdict(set)
    for kind, key, _hides, _transaction in changes:
        keys[kind].add(key)
    with connection.cursor() as cursor:
        wanted = {kind: list(keys[kind]) for kind in ("appeal", "agent", "ties", "theme", "addressee", "collection")}
        cursor.execute(_CONCERNED, wanted)
        rows = cursor.fetchall()
    return Pending(
        frozenset(key for table, key in rows if table == "appeal"),
        frozenset(key for table, key in rows if table == "agent"),
    )


_NOW = """
    SELECT (SELECT system_identifier FROM pg_control_system()) || '/' || oid,
           pg_current_snapshot()::text, clock_timestamp()
    FROM pg_database WHERE datname = current_database()
"""

# The first condition is the one that an index of the table answers. No index has seen what this transaction itself has
# changed, but a snapshot taken in it shows that, once transactions that began later are done.
_SINCE = """
    SELECT kind, key, hides, max(transaction)::text FROM signatories_indexchange
    WHERE transaction >= %s::xid8
      AND (NOT pg_visible_in_snapshot(transaction, %s::pg_snapshot) OR transaction = pg_current_xact_id_if_assigned())
    GROUP BY kind, key, hides
    LIMIT %s
"""

# Everything in an appeal that is tied to an agent: (appeal, agent).
_TIES = """
    SELECT list.appeal_id, signature.agent_id FROM appeals_signature signature
        JOIN appeals_signatureentry entry ON entry.id = signature.entry_id
        JOIN appeals_signaturelist list ON list.id = entry.list_id
    UNION ALL
    SELECT list.appeal_id, affiliation.agent_id FROM appeals_affiliation affiliation
        JOIN appeals_signature signature ON signature.id = affiliation.signature_id
        JOIN appeals_signatureentry entry ON entry.id = signature.entry_id
        JOIN appeals_signaturelist list ON list.id = entry.list_id
    UNION ALL
    SELECT appeal_id, agent_id FROM appeals_issuer
    UNION ALL
    SELECT appeal_id, agent_id FROM appeals_addressing
    UNION ALL
    SELECT text.appeal_id, mention.agent_id FROM appeals_mention mention
        JOIN appeals_text text ON text.id = mention.text_id
"""

# A merged agent and the one that it was merged into go together.
_CONCERNED = f"""
    WITH ties (appeal, agent) AS NOT MATERIALIZED ({_TIES}),
    moved AS (
        SELECT id FROM signatories_agent WHERE id = ANY(%(ties)s) OR merged_into_id = ANY(%(ties)s)
    ),
    appeals (key) AS (
        SELECT unnest(%(appeal)s::bigint[])
        UNION SELECT appeal FROM ties WHERE agent IN (SELECT id FROM moved)
        UNION SELECT appeal_id FROM appeals_addressing WHERE addressee_id = ANY(%(addressee)s)
        UNION SELECT appeal_id FROM appeals_collectionappeal WHERE collection_id = ANY(%(collection)s)
        UNION SELECT text.appeal_id FROM appeals_demandtheme concerned
            JOIN appeals_demand demand ON demand.id = concerned.demand_id
            JOIN appeals_text text ON text.id = demand.text_id
            WHERE concerned.theme_id = ANY(%(theme)s)
    ),
    agents (key) AS (
        SELECT unnest(%(agent)s::bigint[] || %(ties)s::bigint[])
        UNION SELECT agent FROM ties WHERE appeal = ANY(%(appeal)s) AND agent IS NOT NULL
    )
    SELECT 'appeal', key FROM appeals
    UNION ALL SELECT 'agent', key FROM agents
    UNION SELECT 'agent', merged_into_id FROM signatories_agent
        WHERE id IN (SELECT key FROM agents) AND merged_into_id IS NOT NULL
"""  # noqa: S608 - made of our own constants

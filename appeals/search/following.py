"""Following the database: what is published, changed or withheld there reaches the index within a second."""

from __future__ import annotations

import datetime
from collections import deque
from contextlib import suppress
from dataclasses import replace
from itertools import islice

from appeals.search import building, changes, index
from appeals.search.changes import Pending
from appeals.search.documents import DOCUMENTS

# Appeals, or people and organizations, that are written before the next look at what has changed.
BATCH = 500
# An index in which nothing changes says so often that it is up to date.
_HEARTBEAT = datetime.timedelta(hours=1)


class Follower:
    """Keeps the current index. There is one for an index: a second one is refused.

    Killed at any moment, it goes on from the last commit: whatever is written twice is the same.
    """

    def __init__(self) -> None:
        index.drop_leftovers()
        self.writer = self._current_writer() or self._rebuilt()
        self.position = self.writer.position()
        # Keys of what is to be written anew so that nothing withheld is left in its segment.
        self.to_rewrite: deque[tuple[str, int]] = deque()

    def step(self) -> bool:
        """Writes what has changed. Whether there is more to be done at once."""
        self._go_where_readers_are()
        here = changes.now()
        found = changes.all_pending(self.position)
        if found:
            self._write(found, here)
        elif self.position.unclean:
            self._rewrite(here)
        elif datetime.datetime.fromisoformat(here.at) - datetime.datetime.fromisoformat(self.position.at) > _HEARTBEAT:
            changes.prune()
            self._commit(here)
        else:
            return False
        return True

    def close(self) -> None:
        self.writer.close()

    def _go_where_readers_are(self) -> None:
        """Another index may have taken the place of this one, or it cannot be read."""
        if index.is_broken(self.writer.path):
            self.writer.close()
            self.writer = self._rebuilt()
        elif not self.writer.is_current():
            self.writer.close()
            self.writer = self._current_writer() or self._rebuilt()
        else:
            return
        self.position = self.writer.position()
        self.to_rewrite.clear()

    def _current_writer(self) -> index.Writer | None:
        """Of the current index, if it can be followed."""
        try:
            writer = index.Writer(index.current_path())
            if changes.can_follow(writer.position()):
                return writer
        except index.NoIndex:
            return None
        writer.close()
        return None

    def _rebuilt(self) -> index.Writer:
        return index.Writer(building.rebuild())

    def _write(self, found: Pending, here: index.Position) -> None:
        """All that has changed. The position moves on with the last of it."""
        if found.hiding:
            # It would keep what is withheld by now. One that is at work follows when it is done.
            with suppress(index.AnotherWriter):
                index.drop_unfinished()
        owners = [("appeal", key) for key in sorted(found.appeals)] + [("agent", key) for key in sorted(found.agents)]
        while owners:
            self._renew(owners[:BATCH])
            owners = owners[BATCH:]
            if owners:
                self._commit(self.position)
        self._commit(replace(here, unclean=self.position.unclean or bool(found.hiding)))
        self.to_rewrite.clear()

    def _rewrite(self, here: index.Position) -> None:
        """Some of what stands beside withheld words in a segment is written anew: a segment left empty is deleted."""
        if not self.to_rewrite:
            self.to_rewrite.extend(self.writer.beside_deleted())
        batch = list(islice(self.to_rewrite, BATCH))
        self._renew(batch)
        for _ in batch:
            self.to_rewrite.popleft()
        self._commit(replace(here, unclean=True))
        self.writer.collect_garbage()
        if not self.to_rewrite and self.writer.is_clean():
            self._commit(here)

    def _renew(self, owners: list[tuple[str, int]]) -> None:
        for owner, documents in DOCUMENTS.items():
            if keys := [key for table, key in owners if table == owner]:
                self.writer.forget(owner, keys)
                for document in documents(keys):
                    self.writer.add(document.json)

    def _commit(self, position: index.Position) -> None:
        self.writer.commit(position)
        self.position = position

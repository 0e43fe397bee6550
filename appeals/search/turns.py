"""Whose turn it is to search: so few searches run at once on a machine that pages do not wait for them.

A search keeps a core busy, in Python, tantivy or PostgreSQL; each machine keeps at least one free of searches. Those
that wait cost nothing. Who waits too long, or finds too many waiting, is told to come back.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import BoundedSemaphore, Lock, get_ident
from time import monotonic, sleep
from typing import IO, TypeVar

from appeals.search.index import directory

# Of one process: one searches, so many wait, each for so many seconds.
MOST_WAITING = 48
PATIENCE = 5.0
# Seconds between two looks at whether another process is done.
_LOOK_AGAIN = 0.002

_Found = TypeVar("_Found")

_own = BoundedSemaphore(1)
_places = BoundedSemaphore(MOST_WAITING + 1)
# The threads of this process that search or wait.
_here: set[int] = set()


class TooMany(Exception):  # noqa: N818 - the name says what there is
    """No turn came in time."""


@contextmanager
def one() -> Iterator[None]:
    """A turn. Raises TooMany."""
    if not _places.acquire(blocking=False):
        raise TooMany
    _here.add(get_ident())
    try:
        if not _own.acquire(timeout=PATIENCE):
            raise TooMany
        try:
            with _on_this_machine():
                yield
        finally:
            _own.release()
    finally:
        _here.discard(get_ident())
        _places.release()


def beside(works: Sequence[Callable[[], _Found]]) -> Callable[[], list[_Found]]:
    """What gives the results of some works that tantivy does while the caller goes on: at once on another core, where
    nobody waits for a turn in this process. What is not begun there when the results are wanted is done here."""
    if len(_here) > 1:
        found = [work() for work in works]
        return lambda: found
    thread = ThreadPoolExecutor(1)
    begun = [thread.submit(work) for work in works]
    thread.shutdown(wait=False)

    def results() -> list[_Found]:
        # From the last one on: the other core comes from the first.
        own = {number: works[number]() for number in reversed(range(len(works))) if begun[number].cancel()}
        return [own[number] if number in own else future.result() for number, future in enumerate(begun)]

    return results


def once(work: Callable[[], _Found]) -> Callable[[], _Found]:
    """What several threads may ask for and one of them does, while the others wait for it."""
    own, found = Lock(), []

    def result() -> _Found:
        with own:
            if not found:
                found.append(work())
        return found[0]

    return result


@contextmanager
def _on_this_machine() -> Iterator[None]:
    """Among the processes of this machine: one of a few locks, which a process that is killed gives back."""
    with ExitStack() as stack:
        try:
            files = [stack.enter_context(path.open("w")) for path in _locks()]
        except OSError:
            # Nothing can be written there. The bound of this process holds, and no other.
            files = []
        deadline = monotonic() + PATIENCE
        while files and not any(map(_taken, files)):
            if monotonic() > deadline:
                raise TooMany
            sleep(_LOOK_AGAIN)
        yield


def _locks() -> list[Path]:
    return [directory() / f"turn-{number}.lock" for number in range(max(1, (os.cpu_count() or 1) - 1))]


def _taken(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True

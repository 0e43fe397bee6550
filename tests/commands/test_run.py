"""`make run` as a whole: a copy of the project, started, used, stopped, killed, started again."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError

import pytest

from appeals_site.postgres.cluster import Cluster, State

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).resolve().parents[2]
# So long that a busy machine is not taken for a fault.
PATIENCE = 600
# What a start says of what it has to do first.
PREPARING = {"Bringing the tables up to date", "Loading the first collection", "Collecting the static files"}


@pytest.fixture(scope="module")
def copy() -> Iterator[Path]:
    """The project without what it made for itself, where every account may read."""
    with TemporaryDirectory(prefix="archive-") as base:
        Path(base).chmod(0o755)
        project = Path(base).resolve() / "project"
        shutil.copytree(PROJECT, project, ignore=shutil.ignore_patterns(".*", "var", "__pycache__"))
        yield project
        Cluster(project / "var" / "postgres").stop()


@contextmanager
def serving(project: Path) -> Iterator[tuple[subprocess.Popen, str]]:
    """The running site in a session of its own, which stands for a terminal, once it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "manage.py", "serve", "--port", str(port)]
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    with told(project).open("w") as out:
        process = subprocess.Popen(command, cwd=project, env=environment, stdout=out, start_new_session=True)  # noqa: S603 - our own
    try:
        address = f"http://127.0.0.1:{port}/admin/login/"
        wait_for_answer(process, address)
        yield process, address
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def told(project: Path) -> Path:
    """All that the last start said."""
    return project / "told.txt"


def wait_for_answer(process: subprocess.Popen, address: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(URLError), urllib.request.urlopen(address) as answer:  # noqa: S310 - our own address
            assert answer.status == 200
            return
        time.sleep(0.05)
    pytest.fail("The site did not come up.")


def state(project: Path) -> State:
    return Cluster(project / "var" / "postgres").state()


def wait_until_stopped(project: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while state(project) is not State.STOPPED:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_the_second_start_has_nothing_to_prepare_and_the_end_of_the_terminal_stops_all(copy):
    for number, prepared in ((signal.SIGINT, PREPARING), (signal.SIGTERM, set()), (signal.SIGHUP, set())):
        with serving(copy) as (process, _):
            assert PREPARING & set(told(copy).read_text().splitlines()) == prepared
            assert state(copy) is State.READY
            os.killpg(process.pid, number)
            process.wait(timeout=PATIENCE)
            wait_until_stopped(copy)


def test_search_is_kept_and_comes_back_when_its_follower_is_killed(copy):
    with serving(copy) as (process, address):
        search = address.replace("/admin/login/", "/search/?q=rights")
        wait_for_answer(process, search)
        follower = follower_of(process)
        os.kill(follower, signal.SIGKILL)
        wait_for_answer(process, search)
        wait_until(lambda: follower_of(process) not in (None, follower))


def follower_of(process: subprocess.Popen) -> int | None:
    """The process that keeps the index, a child of the web server."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    follower = [int(pid) for pid in children if b"follow_index" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    return follower[0] if follower else None


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_after_a_kill_it_starts_again(copy):
    with serving(copy) as (process, _):
        os.killpg(process.pid, signal.SIGKILL)
    database = int((copy / "var" / "postgres" / "data" / "postmaster.pid").read_text().split()[0])
    os.kill(database, signal.SIGKILL)
    with serving(copy) as (process, _):
        os.kill(process.pid, signal.SIGINT)
        process.wait(timeout=PATIENCE)
        assert state(copy) is State.STOPPED


def test_a_database_that_was_killed_comes_back_under_the_site(copy):
    with serving(copy) as (process, address):
        database = int((copy / "var" / "postgres" / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(database, signal.SIGKILL)
        wait_for_answer(process, address)
        os.kill(process.pid, signal.SIGINT)
        process.wait(timeout=PATIENCE)
        assert state(copy) is State.STOPPED

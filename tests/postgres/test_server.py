"""The embedded server in a project folder of its own."""

import os
import pwd
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest

from appeals_site.postgres import cluster as cluster_module
from appeals_site.postgres.account import ServerError
from appeals_site.postgres.cluster import Cluster, State, is_alive
from appeals_site.postgres.sharing import SharedServer

PROJECT = Path(__file__).resolve().parents[2]
IS_ROOT = os.geteuid() == 0

# A process that uses the server until it is told to end, and says when it is connected.
USER = """
import sys
from pathlib import Path
import psycopg
from appeals_site.postgres.sharing import server_in
server = server_in(Path(sys.argv[1]))
server.join()
connection = psycopg.connect(dbname="appeals", user="appeals", host=server.cluster.host, port=5432)
connection.execute("SELECT pg_advisory_xact_lock(1)")
connection.execute("CREATE TABLE IF NOT EXISTS kept (word text)")
connection.execute("INSERT INTO kept VALUES (%s)", [sys.argv[2]])
connection.commit()
print("connected", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """`var/postgres` of an empty project that every account may enter, which pytest's own folders are not."""
    with TemporaryDirectory(prefix="archive-") as base:
        Path(base).chmod(0o755)
        folder = Path(base).resolve() / "var" / "postgres"
        yield folder
        Cluster(folder).stop()


def start_user(folder: Path, word: str) -> subprocess.Popen:
    command = [sys.executable, "-c", USER, str(folder), word]
    return subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - our own


@contextmanager
def user_of(folder: Path, word: str) -> Iterator[subprocess.Popen]:
    """Another process that uses the server."""
    process = start_user(folder, word)
    try:
        assert process.stdout.readline() == b"connected\n"
        yield process
    finally:
        process.stdin.close()
        process.wait(timeout=60)
        process.stdout.close()


def words(server: SharedServer) -> set[str]:
    with psycopg.connect(dbname="appeals", user="appeals", host=server.cluster.host, port=5432) as connection:
        return {word for (word,) in connection.execute("SELECT word FROM kept")}


def postmaster(folder: Path) -> int:
    return int((folder / "data" / "postmaster.pid").read_text().split()[0])


def kill_server(folder: Path) -> None:
    number = postmaster(folder)
    os.kill(number, signal.SIGKILL)
    while is_alive(number):
        time.sleep(0.01)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_it_is_private_and_changes_nothing_outside(folder):
    parents = [part for part in folder.parents if part.exists()]
    before = [(part.stat().st_mode, part.stat().st_uid, part.stat().st_gid) for part in parents]
    accounts = [entry.pw_name for entry in pwd.getpwall()]
    with user_of(folder, "one"):
        assert mode(folder / "socket") == mode(folder / "data") == 0o700
        rules = (folder / "data" / "pg_hba.conf").read_text()
        assert "trust" not in rules
        assert "peer" in rules
        owner = pwd.getpwuid((folder / "data").stat().st_uid).pw_name
        assert owner == ("nobody" if IS_ROOT else pwd.getpwuid(os.geteuid()).pw_name)
        # It listens on nothing but its socket, and it does not hold our terminal.
        (address,) = (folder / "socket").glob(".s.PGSQL.*[0-9]")
        assert address.is_socket()
        assert os.getsid(postmaster(folder)) != os.getsid(0)
    assert before == [(part.stat().st_mode, part.stat().st_uid, part.stat().st_gid) for part in parents]
    assert accounts == [entry.pw_name for entry in pwd.getpwall()]


def test_the_role_is_no_superuser_and_letters_are_utf_8(folder):
    server = SharedServer(folder)
    server.join()
    with psycopg.connect(dbname="appeals", user="appeals", host=server.cluster.host, port=5432) as connection:
        question = "SELECT rolsuper, rolcreatedb, datcollate, pg_encoding_to_char(encoding) FROM pg_roles, pg_database"
        found = connection.execute(
            f"{question} WHERE rolname = current_user AND datname = current_database()"
        ).fetchone()
        assert found == (False, True, "C.UTF-8", "UTF8")
        assert connection.execute("SHOW fsync").fetchone() == ("on",)
    with pytest.raises(psycopg.OperationalError, match="pg_hba"):
        psycopg.connect(dbname="appeals", user="postgres", host=server.cluster.host, port=5432)
    server.leave()


def test_processes_share_it_and_the_last_one_stops_it(folder):
    with user_of(folder, "one"):
        first = postmaster(folder)
        with user_of(folder, "two"):
            assert postmaster(folder) == first
        assert Cluster(folder).state() is State.READY
    assert Cluster(folder).state() is State.STOPPED
    with user_of(folder, "three"):
        server = SharedServer(folder)
        server.join()
        assert words(server) == {"one", "two", "three"}
        server.leave()


@pytest.mark.slow
def test_a_forked_child_does_not_count_until_it_connects(folder):
    """The workers of a web server are forks."""
    server = SharedServer(folder)
    server.join()
    child = os.fork()
    if child == 0:
        time.sleep(60)
        os._exit(0)
    try:
        server.leave()
        assert server.cluster.state() is State.STOPPED
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


@pytest.mark.slow
def test_it_is_found_again_after_its_users_were_killed(folder):
    with user_of(folder, "one") as process:
        process.kill()
        process.wait()
        assert Cluster(folder).state() is State.READY
        first = postmaster(folder)
    server = SharedServer(folder)
    server.join()
    assert postmaster(folder) == first
    server.leave()
    assert server.cluster.state() is State.STOPPED


@pytest.mark.slow
def test_it_comes_back_when_it_was_killed_under_a_user(folder):
    server = SharedServer(folder)
    with user_of(folder, "one"):
        server.join()
        kill_server(folder)
        server.join()
        assert words(server) == {"one"}
    assert server.cluster.state() is State.READY
    server.leave()


@pytest.mark.slow
def test_a_stale_file_with_the_number_of_a_living_process_does_not_matter(folder):
    """After a restart of the machine or container the old number may belong to anybody."""
    server = SharedServer(folder)
    server.join()
    text = server.cluster.pid_file.read_text()
    server.leave()
    with user_of(folder, "one"):
        living = postmaster(folder)
    sleeper = subprocess.Popen(["/bin/sleep", "60"], **server.cluster.account.as_arguments)
    try:
        stale = text.replace(text.split()[0], str(sleeper.pid), 1)
        server.cluster.pid_file.write_text(stale)
        (folder / "socket" / ".s.PGSQL.5432.lock").write_text(stale)
        server.join()
        assert words(server) == {"one"}
        assert postmaster(folder) not in {sleeper.pid, living}
        server.leave()
    finally:
        sleeper.kill()
        sleeper.wait()


@pytest.mark.slow
def test_an_interrupted_creation_is_begun_anew(folder):
    half = folder / "data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    with user_of(folder, "one"):
        assert not half.exists()


@pytest.mark.slow
def test_a_deep_folder_gets_a_socket_too(folder):
    deep = folder.parent / ("deep" * 30) / "postgres"
    deep.mkdir(parents=True)
    server = SharedServer(deep)
    server.join()
    with psycopg.connect(dbname="appeals", user="appeals", host=server.cluster.host, port=5432) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    server.leave()
    assert server.cluster.state() is State.STOPPED


@pytest.mark.skipif(not IS_ROOT, reason="only root runs the server as somebody else")
def test_a_closed_parent_is_named_in_one_line(folder):
    closed = folder.parents[1]
    closed.chmod(0o700)
    with pytest.raises(ServerError, match=f"nobody, who may not enter {closed}. Move the checkout") as caught:
        SharedServer(folder).join()
    assert "\n" not in str(caught.value)
    assert mode(closed) == 0o700


def test_data_of_another_version_is_left_alone(folder):
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "PG_VERSION").write_text("17\n")
    with pytest.raises(ServerError, match="written by PostgreSQL 17"):
        SharedServer(folder).join()


def test_a_failure_names_the_log(folder, monkeypatch):
    monkeypatch.setitem(cluster_module.CONFIGURATION, "shared_buffers", "nonsense")
    with pytest.raises(ServerError, match="initdb failed") as caught:
        SharedServer(folder).join()
    assert str(folder / "log") in str(caught.value)
    assert not (folder / "data").exists()


@pytest.mark.slow
def test_many_starters_at_once_get_one_server(folder):
    for _ in range(3):
        processes = [start_user(folder, "many") for _ in range(6)]
        for process in processes:
            output, _ = process.communicate(timeout=120)
            assert output == b"connected\n"
            assert process.returncode == 0
        assert Cluster(folder).state() is State.STOPPED


@pytest.mark.slow
@pytest.mark.parametrize("attempt", range(5))
def test_all_killed_at_once_it_recovers(folder, attempt):
    with user_of(folder, "one") as process:
        time.sleep(attempt * 0.05)
        kill_server(folder)
        process.kill()
        process.wait()
    server = SharedServer(folder)
    server.join()
    assert words(server) == {"one"}
    server.leave()
    assert server.cluster.state() is State.STOPPED

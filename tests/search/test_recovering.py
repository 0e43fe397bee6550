"""Killed, full, corrupt: the site goes on answering, and search comes back by itself."""

import random
import resource
import signal
import sys
import time

import pytest
from django.core.management import CommandError, call_command

from appeals.models import Appeal
from appeals.search import building, engine, index
from appeals.search.checking import differences
from appeals.search.following import Follower
from appeals.search.language.query import Reading, Word
from tests import factories
from tests.search.conftest import catch_up, running

pytestmark = pytest.mark.usefixtures("transactional_db")

EVERYTHING = Reading(None)
PATIENCE = 60


def count(word=None):
    """How many appeals are found; None while search is not there."""
    try:
        return engine.count("appeal", Reading(Word(word)) if word else EVERYTHING)
    except engine.SearchUnavailable:
        return None


def wait_for(number, word):
    deadline = time.monotonic() + PATIENCE
    while count(word) != number:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.wait()


@pytest.mark.slow
def test_two_hosts_follow_each_with_its_own_index_also_when_one_is_killed(host, tmp_path):
    factories.published_appeal(title="Zebras")
    one, two = host(tmp_path / "one"), host(tmp_path / "two")
    for each in (one, two):
        each.look()
        wait_for(1, "zebras")

    kill(one.follower)
    factories.published_appeal(title="Giraffes")
    two.look()
    wait_for(1, "giraffes")
    one.look()
    assert count("giraffes") == 0

    one.follow()
    wait_for(1, "giraffes")
    assert differences() == []


@pytest.mark.slow
def test_follower_killed_at_any_moment_goes_on(host, search_dir):
    appeals = [factories.published_appeal(title="Zebras") for _ in range(30)]
    followed = host(search_dir)
    followed.look()
    wait_for(30, "zebras")
    for number in range(1, 8):
        for appeal in appeals:
            Appeal.objects.filter(pk=appeal.pk).update(title=f"Giraffes x{number}x")
        time.sleep(random.random() / 2)  # noqa: S311 - any moment will do
        kill(followed.follower)
        assert count() is not None

        followed.follow()
        wait_for(30, f"x{number}x")
        assert count("zebras") == 0
        assert differences() == []


@pytest.fixture
def host(settings):
    """`host(directory)` is a machine that keeps an index there."""
    started = []

    class Host:
        def __init__(self, directory):
            self.directory = directory
            self.follow()

        def follow(self):
            self.follower = running([sys.executable, "manage.py", "follow_index", "--skip-checks"], self.directory)
            started.append(self.follower)

        def look(self):
            settings.SEARCH_DIR = self.directory

    yield Host
    for follower in started:
        follower.kill()
        follower.communicate()


SLOW_BUILD = """
import time
import django
django.setup()
from appeals.search import building
building.BATCH = building.BETWEEN_COMMITS = 1
building.rebuild(lambda done: (print(done, flush=True), time.sleep(0.1)))
"""


def test_build_that_is_killed_is_gone_on_with_beside_the_index_of_before(search_dir):
    for _ in range(5):
        factories.published_appeal(title="Zebras")
    building.rebuild()
    build = running([sys.executable, "-c", SLOW_BUILD], search_dir)
    assert [build.stdout.readline() for _ in range(3)] == ["1\n"] * 3
    kill(build)
    build.communicate()
    assert count("zebras") == 5
    Appeal.objects.filter(title="Zebras").update(title="Giraffes")

    read = []
    building.rebuild(read.append)

    assert 0 < sum(read) <= building.to_read() - 3
    assert not index.building_path().exists()
    follower = Follower()
    catch_up(follower)
    follower.close()
    assert (count("zebras"), count("giraffes")) == (0, 5)
    assert differences() == []


def test_second_build_is_refused(search_dir):
    index.building_path().mkdir(parents=True)
    first = index.Writer(index.building_path(), building=True)
    with pytest.raises(CommandError, match="being built already"):
        call_command("rebuild_index")
    first.close()


@pytest.mark.slow
def test_full_disk_ends_the_follower_with_one_line_and_keeps_the_index(archive_command):
    factories.published_appeal(title="Zebras")
    building.rebuild()
    full = archive_command("follow_index", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200)))
    time.sleep(0.1)
    factories.published_appeal(title="Giraffes")

    _output, errors = full.communicate(timeout=PATIENCE)

    assert full.returncode == 1
    assert errors.startswith("CommandError: The index of search cannot be written")
    assert (count("zebras"), count("giraffes")) == (1, 0)
    follower = Follower()
    catch_up(follower)
    follower.close()
    assert (count("zebras"), count("giraffes")) == (1, 1)


def test_directory_that_cannot_be_written_is_told_in_one_line(search_dir):
    search_dir.write_text("A file where the directory should be.")
    for command in ("rebuild_index", "follow_index"):
        with pytest.raises(CommandError, match="cannot be written"):
            call_command(command)
    assert count() is None


@pytest.mark.parametrize(
    "break_index",
    [
        lambda path: (path / "meta.json").write_text("{"),
        lambda path: (path / "meta.json").unlink(),
        lambda path: next(path.glob("*.idx")).unlink(),
        lambda path: next(path.glob("*.term")).write_bytes(b""),
        lambda path: (path / index.POSITION).unlink(),
        lambda path: (path / index.POSITION).write_text((path / index.POSITION).read_text().replace("version", "x")),
    ],
    ids=["meta-broken", "meta-gone", "segment-gone", "segment-empty", "position-gone", "position-of-another-version"],
)
@pytest.mark.usefixtures("search_dir")
def test_index_that_cannot_be_read_is_built_anew(break_index):
    factories.published_appeal(title="Zebras")
    break_index(building.rebuild())
    assert count() is None

    follower = Follower()
    follower.close()

    assert count("zebras") == 1


@pytest.mark.usefixtures("search_dir")
def test_follower_builds_anew_what_a_reader_could_not_read():
    factories.published_appeal(title="Zebras")
    follower = Follower()
    next(follower.writer.path.glob("*.term")).unlink()
    assert count() is None

    catch_up(follower)
    follower.close()

    assert count("zebras") == 1

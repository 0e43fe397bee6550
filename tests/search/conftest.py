"""An index of its own for each test, kept by a follower in this process or in one that can be killed."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.test import override_settings

from appeals.search.following import Follower


@pytest.fixture
def search_dir(tmp_path: Path) -> Iterator[Path]:
    """Nothing is there yet."""
    with override_settings(SEARCH_DIR=tmp_path / "search"):
        yield tmp_path / "search"


@pytest.fixture
def follower(transactional_db: None, search_dir: Path) -> Iterator[Follower]:
    """Of an index that holds what the database does."""
    follower = Follower()
    catch_up(follower)
    yield follower
    follower.close()


def catch_up(follower: Follower) -> None:
    while follower.step():
        pass


@pytest.fixture
def archive_command(transactional_db: None, search_dir: Path) -> Iterator[Callable[..., subprocess.Popen]]:
    """Starts `manage.py …` on the test's database and index; what still runs at the end of the test is killed."""
    started = []

    def start(*arguments: str, **options: object) -> subprocess.Popen:
        command = [sys.executable, str(settings.BASE_DIR / "manage.py"), *arguments, "--skip-checks"]
        started.append(running(command, search_dir, **options))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def running(command: list[str], search_dir: Path, **options: object) -> subprocess.Popen:
    environment = {**os.environ, "DATABASE_URL": address_of_database(), "SEARCH_DIR": str(search_dir)}
    return subprocess.Popen(  # noqa: S603 - our own
        command,
        cwd=settings.BASE_DIR,
        env={**environment, "DJANGO_SETTINGS_MODULE": "appeals_site.settings"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def address_of_database() -> str:
    parameters = connection.get_connection_params()
    account = parameters["user"] + (f":{parameters['password']}" if parameters.get("password") else "")
    return f"postgres://{account}@/{parameters['dbname']}?host={parameters['host']}&port={parameters['port']}"


@contextmanager
def another_connection() -> Iterator[object]:
    """Another editor's, with transactions of its own."""
    other = connection.copy()
    try:
        yield other
    finally:
        other.close()

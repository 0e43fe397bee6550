"""What tests share: a database of their own with the first collection in it, and a real browser."""

import fcntl
import gc
import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection, connections
from django.test import override_settings
from hypothesis import settings as hypothesis_settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from appeals.desk import files
from appeals.search import building
from appeals_site.management import preparation
from appeals_site.management.commands import create_editor
from signatories.models import IndexChange
from tests import kept
from tests.wild import examples

# How long an input takes depends on what else the machine does.
hypothesis_settings.register_profile("without a clock", deadline=None, max_examples=examples(100))
hypothesis_settings.load_profile("without a clock")


def pytest_collection_finish() -> None:
    """What was imported and collected stays to the end: to look through it for garbage again and again takes long."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def patient_readers() -> Iterator[None]:
    """How long a file is read depends on what else the machine does. Its time of the processor stays limited."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "SECONDS", 600)
        yield


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Passwords are kept so that to try one takes long: as long as ten tests."""
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield


@pytest.fixture(scope="session", autouse=True)
def plain_static_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Static files come from where they are written; nothing has to be collected for a test."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    nowhere = tmp_path_factory.mktemp("static")
    with override_settings(STORAGES={**settings.STORAGES, "staticfiles": plain}, STATIC_ROOT=nowhere):
        yield


@pytest.fixture(scope="session", autouse=True)
def search_directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Each test process has an index of its own, of the first collection."""
    with override_settings(SEARCH_DIR=tmp_path_factory.mktemp("search")):
        yield


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """A database that no other test process has, of this run or of another one in the same checkout.

    The number is the first that is free; what a killed run left under it is replaced.
    """
    folder = settings.VAR_DIR / "tests"
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        lock = (folder / f"{number}.lock").open("w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except BlockingIOError:
            lock.close()
    database = connections.settings["default"]
    database["TEST"]["NAME"] = f"test_{database['NAME']}_{number}"
    # What a test wrote need not survive a power cut.
    database["OPTIONS"]["options"] = "-c synchronous_commit=off"
    yield
    lock.close()


@pytest.fixture(scope="session")
def django_db_setup(
    template: None, search_directory: None, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """The first collection is in the database and in the index before the first test."""
    with django_db_blocker.unblock():
        load_archive()
        building.rebuild()
    DATABASE.append(django_db_blocker)
    yield
    # A last request of the browser may still be under way, and would keep the database from being dropped.
    with django_db_blocker.unblock(), connections["default"].cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()"
        )


@pytest.fixture(scope="session")
def template(django_db_modify_db_settings: None, django_db_blocker: DjangoDbBlocker) -> None:
    """A database that is migrated and filled once, and copied for each test process: copying is fast.

    Its name tells what it was made from. One that was made from other migrations or fixtures is dropped.
    """
    database = connections.settings["default"]
    prefix = f"template_{database['NAME']}_"
    name = prefix + fingerprint()
    with django_db_blocker.unblock(), one_at_a_time("template"):
        with connection._nodb_cursor() as cursor:
            cursor.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [prefix])
            present = {row[0] for row in cursor.fetchall()}
            for old in present - {name}:
                cursor.execute(f'DROP DATABASE "{old}" WITH (FORCE)')
        if name not in present:
            make_template(name)
    database["TEST"]["TEMPLATE"] = name


def make_template(name: str) -> None:
    """Under another name until it is complete: a killed run leaves nothing that looks like a template."""
    database = connections.settings["default"]
    unfinished = {"MIGRATE": True, "TEMPLATE": None, "NAME": f"unfinished_{database['NAME']}"}
    tests, database["TEST"] = database["TEST"], database["TEST"] | unfinished
    original = database["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    preparation.load_fixtures()
    kept.keep()
    connection.close()
    database["NAME"], database["TEST"] = original, tests
    connection.settings_dict["NAME"] = original
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'ALTER DATABASE "{unfinished["NAME"]}" RENAME TO "{name}"')


def fingerprint() -> str:
    """Of all that a migrated and filled database depends on."""
    digest = hashlib.sha256()
    made_from = [*settings.BASE_DIR.glob("*/migrations/*.py"), *settings.ARCHIVE_FIXTURES]
    made_by = [Path(kept.__file__), Path(create_editor.__file__)]
    for path in sorted([*made_from, settings.BASE_DIR / "requirements.txt", *made_by]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


@contextmanager
def one_at_a_time(name: str) -> Iterator[None]:
    with (settings.VAR_DIR / "tests" / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


# What opens the database to the hook below, once it is there.
DATABASE: list[DjangoDbBlocker] = []


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """After a test with real transactions, which leaves all tables empty, the first collection comes back for good.

    Loaded within the next test it would be gone again at its end, and each test after it would load it anew.
    """
    asks, marker = set(item.fixturenames), item.get_closest_marker("django_db")
    is_real = asks & {"transactional_db", "live_server"} or (marker and marker.kwargs.get("transaction"))
    if DATABASE and not is_real and (marker or "db" in asks):
        with DATABASE[0].unblock():
            if preparation.archive_is_empty():
                load_archive()
                building.rebuild()


@pytest.fixture
def archive(db: None) -> None:
    """The first collection, also in a test with real transactions after another one, which leaves all tables empty."""
    load_archive()


def load_archive() -> None:
    if preparation.archive_is_empty():
        kept.bring_back()


@pytest.fixture
def searchable(db: None, tmp_path: Path) -> Iterator[Callable[[], None]]:
    """`searchable()` builds an index of what is in the database now, for this test alone."""

    def build() -> None:
        building.rebuild()
        # What a test wrote is never committed, and so would never be held to be in the index.
        IndexChange.objects.all().delete()

    with override_settings(SEARCH_DIR=tmp_path / "search"):
        yield build


@pytest.fixture(scope="session")
def site(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The address of the archive as a web server serves it, for tests that only read.

    It sees what is committed: the first collection, and nothing of what a test writes. A test that writes and then
    looks takes `live_server`.
    """
    with django_db_blocker.unblock():
        load_archive()
        server = LiveServer("localhost")
        yield server.url
        server.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium."""
    executable = shutil.which("chromium")
    if executable is None:
        pytest.fail("Chromium is missing. As root: apt-get install chromium", pytrace=False)
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Between its calls Playwright leaves its event loop marked as running in this thread. Django would refuse
        # database calls there; but nothing of ours runs in that loop, so they block nobody.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        # Chromium's sandbox works neither as root nor in most containers, and the pages are our own.
        chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def profiles(browser: Browser) -> Callable[[str], BrowserContext]:
    """`profiles(address)` is the browser profile in which the pages of a server are looked at.

    A blank page stays open in it. With its last page a profile loses the process that draws its pages, and to start
    that anew takes three times as long as to show a page.
    """

    @cache
    def profile(address: str) -> BrowserContext:
        context = browser.new_context(base_url=address)
        context.new_page()
        return context

    return profile


@pytest.fixture
def page(profiles: Callable[[str], BrowserContext], request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page in a browser profile that knows nothing of what other tests did; addresses such as /appeals/ lead to
    `live_server` or else to `site`."""
    live = "live_server" in request.fixturenames
    address = str(request.getfixturevalue("live_server" if live else "site"))
    profile = profiles(address)
    yield profile.new_page()
    forget(profile, address)


def forget(profile: BrowserContext, address: str) -> None:
    """Nothing is left of what was opened, stored and fetched."""
    blank, *opened = profile.pages
    for one in opened:
        one.close()
    session = profile.new_cdp_session(blank)
    session.send("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "all"})
    session.send("Network.clearBrowserCache")
    session.detach()

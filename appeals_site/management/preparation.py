"""What must be true before the site can serve: tables as the code wants them, the first collection, static files."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor

# Any number will do that no other program takes for this database.
PREPARATION_LOCK = 0x0A99EA15


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Two starts at once take turns: the second finds the work of the first done."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [PREPARATION_LOCK])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [PREPARATION_LOCK])


def migrations_are_missing() -> bool:
    """Asking is fast; `migrate` is not, even with nothing to do."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def migrate() -> None:
    call_command("migrate", verbosity=0, interactive=False)


def archive_is_empty() -> bool:
    return not apps.get_model("appeals", "Appeal")._base_manager.exists()


def load_fixtures() -> None:
    """All of the collection or nothing."""
    # In a transaction `loaddata` leaves the connection open, which holds the lock of the preparation.
    with transaction.atomic():
        call_command("loaddata", *map(str, settings.ARCHIVE_FIXTURES), verbosity=0)


def static_files_have_changed() -> bool:
    return not _stamp().exists() or _stamp().read_text() != _fingerprint()


def collect_static_files() -> None:
    call_command("collectstatic", verbosity=0, interactive=False)
    _stamp().write_text(_fingerprint())


def _stamp() -> Path:
    return Path(settings.STATIC_ROOT) / ".collected"


def _fingerprint() -> str:
    """Names, sizes and times of all static files: no need to read them at each start."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            status = Path(storage.path(name)).stat()
            digest.update(f"{name}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()

"""A database and an index for benchmarks: never those of the developer's archive.

They stand beside it, on the embedded server and in var/bench/. A process that comes in here, and every process that it
starts, is led there by its environment, so nothing of what is measured knows that it is measured.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / "var" / "bench"
sys.path.insert(0, str(ROOT))


def enter(name: str, *, ready: bool = True) -> None:
    """From here on this process and its children work with the scratch archive of this name."""
    from appeals_site.postgres.sharing import server_in

    server = server_in(ROOT / "var" / "postgres")
    server.join()  # the server runs as long as this process
    BENCH.mkdir(parents=True, exist_ok=True)
    os.environ["DATABASE_URL"] = f"postgres://appeals@/{name}?host={server.cluster.host}"
    os.environ["SEARCH_DIR"] = str(BENCH / name)
    os.environ["DJANGO_SETTINGS_MODULE"] = "appeals_site.settings"

    import django

    django.setup()
    _create(name)
    if ready:
        from appeals_site.management import preparation

        if preparation.migrations_are_missing():
            preparation.migrate()
        if preparation.archive_is_empty():
            preparation.load_fixtures()


def _create(name: str) -> None:
    from django.db import connection

    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT FROM pg_database WHERE datname = %s", [name])
        if cursor.fetchone() is None:
            cursor.execute(f'CREATE DATABASE "{name}"')


def drop(name: str) -> None:
    """The scratch archive is gone, and whoever was connected to it."""
    import shutil

    from django.db import connection

    connection.close()
    with connection._nodb_cursor() as cursor:
        # Not by force: that would have to end the server's own vacuum too, which only its owner may. It gives way.
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND usename = current_user",
            [name],
        )
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}"')
    shutil.rmtree(BENCH / name, ignore_errors=True)

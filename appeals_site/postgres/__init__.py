"""PostgreSQL for the archive: the one of `DATABASE_URL`, or the embedded one in `var/postgres/`."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

EMBEDDED = "appeals_site.postgres.backend"
LONGEST_STATEMENT = "15s"
SHAPE = "postgres://user:password@host:5432/name?sslmode=require"


def settings_from(url: str | None, base_dir: Path) -> dict[str, Any]:
    """The entry of Django's `DATABASES` for an address, or for the embedded server when there is none."""
    return _remote(url.strip()) if url and url.strip() else _embedded(base_dir)


def share_connections() -> None:
    """Let the threads of this process share connections, so that a request does not pay for a new one.

    A statement ends where nobody waits for its answer any more. For web processes only: a command needs one connection,
    and tests must be able to drop their database.
    """
    from django.db import connections

    database = connections.settings["default"]
    database["OPTIONS"].setdefault("pool", {"min_size": 1, "max_size": 8, "timeout": 10})
    database["OPTIONS"].setdefault("options", f"-c statement_timeout={LONGEST_STATEMENT}")
    # A connection may have died in the pool, with a restart of the database.
    database["CONN_HEALTH_CHECKS"] = True


def _embedded(base_dir: Path) -> dict[str, Any]:
    return {
        "ENGINE": EMBEDDED,
        "NAME": "appeals",
        "USER": "appeals",
        "HOST": str(base_dir / "var" / "postgres" / "socket"),
        "PORT": "5432",
        "OPTIONS": {},
    }


def _remote(url: str) -> dict[str, Any]:
    """The parts of the address. No message repeats the address: it may hold a password."""
    try:
        parts = urlsplit(url)
        port = parts.port
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError:
        # Not chained: the cause quotes a part of the address.
        raise ImproperlyConfigured(f"DATABASE_URL cannot be read. It should look like {SHAPE}.") from None
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured(f"DATABASE_URL must name a PostgreSQL database: {SHAPE}.")
    name = unquote(parts.path.removeprefix("/"))
    if not name or "/" in name or parts.fragment:
        raise ImproperlyConfigured(f"DATABASE_URL must end with the name of one database: {SHAPE}.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        # A folder of sockets is written as host=/run/postgresql in the query, or as %2Frun%2Fpostgresql.
        "HOST": options.pop("host", None) or unquote(parts.hostname or ""),
        "PORT": options.pop("port", None) or str(port or ""),
        "OPTIONS": options,
    }

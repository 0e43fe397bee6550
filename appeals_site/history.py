"""Who changed what, also where rows are written in bulk."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pghistory
from django.db import connection, transaction
from pghistory import config

CONTEXT = ("pghistory.context_id", "pghistory.context_metadata")


@contextmanager
def bulk_context(**metadata: Any) -> Iterator[None]:
    """One transaction whose every change has these words beside it in the history, those by COPY too.

    pghistory.context() puts its settings before each statement that Django executes. A COPY is none of
    these: its rows reach the history without a word of who wrote them. Here the settings are made first,
    for the transaction, and taken back at the end.
    """
    with transaction.atomic(), pghistory.context(**metadata) as context:
        before = _settings()
        _set(str(context.id), json.dumps(context.metadata, cls=config.json_encoder()))
        yield
        # After an error nothing is to be taken back: settings are rolled back with the rest.
        _set(*before)


def _settings() -> tuple[str, ...]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s, true), current_setting(%s, true)", CONTEXT)
        return tuple(value or "" for value in cursor.fetchone())


def _set(*values: str) -> None:
    with connection.cursor() as cursor:
        for name, value in zip(CONTEXT, values, strict=True):
            cursor.execute("SELECT set_config(%s, %s, true)", [name, value])

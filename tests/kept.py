"""The first collection as it was loaded, kept beside the tables: copying it back is much faster than loading it.

The groups of accounts are made with it: their hundreds of permissions take longer than most tests.
"""

from django.apps import apps
from django.contrib.auth.models import Group
from django.db import connection, transaction

from appeals_site.management.commands import create_editor


def keep() -> None:
    make_groups()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("CREATE SCHEMA kept")
        for table, columns in _tables():
            cursor.execute(f"CREATE TABLE kept.{table} AS SELECT {columns} FROM {table}")  # noqa: S608 - our own names


def bring_back() -> None:
    """Into tables that a test left empty. Their triggers tell and check nothing: all that was done at the loading."""
    make_groups()
    with transaction.atomic(), connection.cursor() as cursor:
        for table, _columns in _tables():
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        for table, columns in _tables():
            cursor.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM kept.{table}")  # noqa: S608 - our own names
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table, _columns in _tables():
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def make_groups() -> None:
    create_editor.editors()
    create_editor.reviewers()


def group(name: str) -> Group:
    """A group of accounts; made anew in a test with real transactions after another one, which leaves no group."""
    if not Group.objects.filter(name=name).exists():
        make_groups()
    return Group.objects.get(name=name)


def _tables() -> list[tuple[str, str]]:
    """The tables of the archive, each with the columns that are written and not computed."""
    configs = [apps.get_app_config(label) for label in ("appeals", "signatories")]
    models = [model for config in configs for model in config.get_models(include_auto_created=True)]
    return [
        (
            model._meta.db_table,
            ", ".join(f'"{field.column}"' for field in model._meta.local_concrete_fields if not field.generated),
        )
        for model in models
        if not model._meta.proxy
    ]

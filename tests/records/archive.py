"""An archive with broken promises, for the tests of `manage.py check_archive`."""

from io import StringIO

from django.core.management import CommandError, call_command
from django.db import connection

from tests import factories
from tests.records.broken import record_models


def check_archive():
    """The lines of the report, the summary last."""
    out = StringIO()
    try:
        call_command("check_archive", stdout=out)
    except CommandError as error:
        return [*out.getvalue().splitlines(), str(error)]
    return out.getvalue().splitlines()


def without_promises():
    """As a copy of the data would be that lost its triggers on the way. Taken back with the test."""
    connection.check_constraints()
    for model in record_models():
        connection.cursor().execute(f"ALTER TABLE {model._meta.db_table} DISABLE TRIGGER USER")


def changed(record, **fields):
    """The record after a change that no promise of the database could hinder."""
    without_promises()
    type(record)._base_manager.filter(pk=record.pk).update(**fields)
    return record


def quoted_entry(**fields):
    """An entry whose place in the source is written down."""
    text = factories.published_appeal().texts.get()
    source = factories.source(text=text, raw=b"1. Anna  Example,\n citizen\n")
    signed = factories.signature_list(appeal=text.appeal)
    span = [source.decoded.index("Anna"), source.decoded.index("citizen") + 7]
    return factories.entry(list=signed, source_spans=[span], **fields)


def tied(name, form):
    return factories.signature(name=name, agent=factories.person(form))

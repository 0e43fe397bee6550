"""What takes time once in each process that answers: done before its first reader would wait for it."""

import gc
from contextlib import suppress
from importlib import import_module

import psycopg
from django.conf import settings
from django.db import DatabaseError, connection
from django.template.loader import get_template

from appeals.redaction import Redaction
from appeals.search import engine
from signatories.prepared import Prepared

# Those with most parts.
TEMPLATES = ("appeals/list.html", "demands/list.html", "search/search.html", "appeals/detail.html")


def get_ready() -> None:
    """Nothing here is needed: where the database or the index does not answer yet, readers find out."""
    # All views, and with them all that they ask the database.
    import_module(settings.ROOT_URLCONF)
    for name in TEMPLATES:
        get_template(name)
    with suppress(DatabaseError, psycopg.Error):
        for question in Prepared.every:
            question.prepare()
        Redaction.of([0])
    with suppress(DatabaseError, psycopg.Error, engine.SearchUnavailable):
        for kind, facets in engine.FACETS.items():
            if facets:
                engine.facets_of_all(kind)
        engine.learn_words()
        engine.learn_values()
    connection.close()
    # All this stays: it need not be looked through for leftovers again and again, while readers wait.
    gc.collect()
    gc.freeze()

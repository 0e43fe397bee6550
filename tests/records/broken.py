"""How the tests of the promises ask the database which one was broken."""

from collections.abc import Callable

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction


def promise_broken_by(change: Callable[[], object]) -> str:
    """The name of the constraint that PostgreSQL refuses `change` for, now or at the end of the transaction.

    What was written before is settled first, so that nothing but the change is asked about.
    """
    connection.check_constraints()
    with pytest.raises(IntegrityError) as refused:
        done_at_once(change)
    return refused.value.__cause__.diag.constraint_name


def done_at_once(change: Callable[[], object]) -> None:
    """`change`, with the promises asked for that wait for the end of a transaction."""
    with transaction.atomic():
        change()
        connection.check_constraints()


# What lies on the editors' desk is no record yet; what was changed when, and what can be made anew, are none.
NO_RECORDS = {"IndexChange", "NameInUse", "RecordChange", "Review", "ReviewStep"}


def record_models():
    """Every model of the record, and none of the tables that keep its history or can be made anew."""
    return [
        model
        for app in ("appeals", "signatories")
        for model in apps.get_app_config(app).get_models()
        if not model._meta.proxy and not hasattr(model, "pgh_tracked_model") and model.__name__ not in NO_RECORDS
    ]

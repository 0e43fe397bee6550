"""No change of a record is forgotten: whatever is written, the index comes to hold what the database does."""

from contextlib import suppress

import pytest
from django.db import DatabaseError, transaction

from appeals.search.checking import differences
from signatories.models import IndexChange
from tests.records.broken import record_models
from tests.records.test_history import CHANGES
from tests.search.conftest import catch_up

# Records of which no document of the index holds a word, and on which none depends.
NOT_SEARCHED = {
    "AgentIdentifier",
    "AgentRelation",
    "AgentSource",
    "CaseEvent",
    "CitedInstrument",
    "CleanCopy",
    "MergeRecord",
    "MovedRow",
    "SignatureLifeEvent",
    "Suggestion",
    "ThemeArticle",
    "Version",
}
SEARCHED = [model for model in record_models() if model.__name__ not in NOT_SEARCHED]


@pytest.mark.django_db
@pytest.mark.parametrize("model", SEARCHED, ids=lambda model: model.__name__)
def test_insert_update_and_delete_of_a_searched_record_tell_the_index(model):
    make, change = CHANGES[model.__name__]
    IndexChange.objects.all().delete()
    record, changed = make(), change()
    rows = model._base_manager.filter(pk=record.pk)
    assert has_been_told()

    rows.update(**changed)
    assert has_been_told()

    rows.delete()
    assert has_been_told()


def has_been_told():
    """Since it was asked last: within one transaction each thing is told once."""
    return bool(IndexChange.objects.all().delete()[0])


@pytest.mark.slow
def test_index_holds_what_the_database_does_after_each_change_of_the_first_collection(archive, follower):
    catch_up(follower)
    forgotten = []
    for model in [*SEARCHED, *(model for model in record_models() if model not in SEARCHED)]:
        _make, change = CHANGES[model.__name__]
        for row in model._base_manager.order_by("-pk")[:2]:
            rows = model._base_manager.filter(pk=row.pk)
            for what, act in (("update", lambda: rows.update(**change())), ("delete", rows.delete)):  # noqa: B023
                with suppress(DatabaseError), transaction.atomic():
                    act()
                catch_up(follower)
                if differences():
                    forgotten.append((what, model.__name__))
    assert forgotten == []

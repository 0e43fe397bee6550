"""Fixtures can be loaded in any order: promises across tables are asked for when all is there."""

import json

import pytest
from django.core import serializers
from django.core.management import call_command
from django.db import IntegrityError, connection

from appeals.models import Appeal, DemandTheme, Text, Theme, Version
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def whole_appeal():
    """A published appeal with its parts, the appeal last. After `written_down` they are to be loaded again."""
    appeal = factories.published_appeal()
    demand = factories.demand(text=appeal.texts.get())
    return [*demand.demand_themes.all(), demand, *appeal.texts.all(), *appeal.versions.all(), appeal]


def written_down(records, *, natural=False):
    """The records as a fixture has them. Then they are deleted."""
    written = serializers.serialize("json", records, use_natural_foreign_keys=natural, use_natural_primary_keys=natural)
    connection.check_constraints()
    records[-1].delete()
    connection.check_constraints()
    return json.loads(written)


def load(records, folder):
    file = folder / "records.json"
    file.write_text(json.dumps(records))
    call_command("loaddata", str(file), verbosity=0)


def test_children_loaded_before_their_parents_are_kept(whole_appeal, tmp_path):
    appeal = whole_appeal[-1]
    records = written_down(whole_appeal)

    load(records, tmp_path)

    loaded = Appeal.objects.get(identifier=appeal.identifier)
    assert [loaded.status, loaded.texts.count(), loaded.versions.count()] == ["published", 1, 1]
    assert Theme.objects.filter(demands__text__appeal=loaded).count() == 1


def test_published_appeal_loaded_before_its_parts_is_kept(whole_appeal, tmp_path):
    appeal = whole_appeal[-1]
    records = written_down(whole_appeal, natural=True)[::-1]

    load(records, tmp_path)

    loaded = Appeal.objects.get(identifier=appeal.identifier)
    assert [loaded.status, loaded.texts.count(), loaded.versions.count()] == ["published", 1, 1]


@pytest.mark.parametrize("missing", [Version, DemandTheme], ids=lambda model: model.__name__)
def test_fixture_with_a_missing_part_is_refused(whole_appeal, tmp_path, missing):
    appeal = whole_appeal[-1]
    records = written_down(whole_appeal, natural=True)[::-1]
    incomplete = [record for record in records if record["model"] != missing._meta.label_lower]

    with pytest.raises(IntegrityError):
        load(incomplete, tmp_path)

    assert not Appeal.objects.filter(identifier=appeal.identifier).exists()


def test_fixture_loaded_twice_changes_nothing(whole_appeal, tmp_path):
    appeal = whole_appeal[-1]
    records = written_down(whole_appeal, natural=True)[::-1]
    load(records, tmp_path)
    text = Text.objects.get(appeal__identifier=appeal.identifier)

    load(records, tmp_path)

    assert list(Text.objects.filter(appeal__identifier=appeal.identifier).values_list("pk", flat=True)) == [text.pk]

"""What may be recorded of people and organizations, whichever side is changed."""

import pytest
from django.db import connection

from signatories.models import Agent, AgentRelation
from tests import factories
from tests.records.broken import done_at_once, promise_broken_by

pytestmark = pytest.mark.django_db
BETWEEN_ORGANIZATIONS = "between_organizations"
WITHHELD_AS_ONE = "withheld_as_one"


@pytest.mark.parametrize("end", ["subject", "object"])
def test_relation_of_a_person_is_refused(end):
    broken = promise_broken_by(lambda: factories.agent_relation(**{end: factories.person()}))

    assert broken == BETWEEN_ORGANIZATIONS


@pytest.mark.parametrize("end", ["subject", "object"])
def test_relation_moved_to_a_person_is_refused(end):
    relation = factories.agent_relation()

    broken = promise_broken_by(lambda: AgentRelation.objects.filter(pk=relation.pk).update(**{end: factories.person()}))

    assert broken == BETWEEN_ORGANIZATIONS


@pytest.mark.parametrize("end", ["subject", "object"])
def test_organization_with_a_relation_that_becomes_a_person_is_refused(end):
    relation = factories.agent_relation()
    organization = getattr(relation, end)

    broken = promise_broken_by(lambda: Agent.objects.filter(pk=organization.pk).update(kind="person"))

    assert broken == BETWEEN_ORGANIZATIONS


def test_organization_without_relations_may_turn_out_to_be_a_person():
    organization = factories.organization()

    done_at_once(lambda: Agent.objects.filter(pk=organization.pk).update(kind="person"))

    assert Agent.objects.get(pk=organization.pk).kind == "person"


def test_merged_record_is_withheld_with_the_one_that_it_leads_to():
    kept = factories.person()
    merged = factories.person(merged_into=kept)

    held_back = {"withheld": True, "withheld_reason": "safety"}
    assert promise_broken_by(lambda: Agent.objects.filter(pk=merged.pk).update(**held_back)) == WITHHELD_AS_ONE

    done_at_once(lambda: Agent.objects.filter(pk__in=[kept.pk, merged.pk]).update(**held_back))
    release = {"withheld": False, "withheld_reason": ""}
    assert promise_broken_by(lambda: Agent.objects.filter(pk=kept.pk).update(**release)) == WITHHELD_AS_ONE


def test_withheld_record_is_not_merged_into_one_that_is_shown():
    kept, merged = factories.person(), factories.person(withheld=True)

    broken = promise_broken_by(lambda: Agent.objects.filter(pk=merged.pk).update(merged_into=kept))

    assert broken == WITHHELD_AS_ONE


def test_person_is_no_more_than_a_name():
    """No birth date, address, photograph, gender, ethnicity, religion, party or family: no field could hold them."""
    fields = {field.name for field in Agent._meta.get_fields() if field.concrete}

    assert fields == {
        *("id", "identifier", "kind", "listing", "listing_reason", "note", "merged_into"),
        *("withheld", "withheld_reason"),
    }


def test_agent_that_is_tied_cannot_be_deleted_in_sql():
    agent = factories.signature(agent=factories.person()).agent

    def deleted():
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM signatories_agentname WHERE agent_id = %s", [agent.pk])
            cursor.execute("DELETE FROM signatories_agent WHERE id = %s", [agent.pk])

    broken = promise_broken_by(deleted)

    assert broken.startswith("appeals_signature_agent_id")

"""Whom the public may see: a person who stands in no public document is in no public output."""

import pytest

from signatories.models import Agent, Organization, Person
from tests import factories

pytestmark = pytest.mark.django_db


def seen(agent):
    """What the public sees of this record."""
    return {
        "visible": Agent.objects.visible().filter(pk=agent.pk).exists(),
        "with page": Agent.objects.with_pages().filter(pk=agent.pk).exists(),
        "listed": Agent.objects.listed().filter(pk=agent.pk).exists(),
    }


NOTHING = {"visible": False, "with page": False, "listed": False}
APPEARANCES = {
    "signature": lambda appeal, **tie: factories.signature(appeal, **tie),
    "affiliation": lambda appeal, **tie: factories.affiliation(signature=factories.signature(appeal), **tie),
    "issuer": lambda appeal, **tie: factories.issuer(appeal=appeal, **tie),
    "mention": lambda appeal, **tie: factories.mention(text=appeal.texts.get(), **tie),
    "addressing": lambda appeal, **tie: factories.addressing(appeal=appeal, **tie),
}


@pytest.mark.parametrize("appears", APPEARANCES)
def test_agent_in_a_published_appeal_is_visible(appears):
    agent = factories.organization()
    APPEARANCES[appears](factories.published_appeal(), agent=agent)

    assert seen(agent) == {"visible": True, "with page": True, "listed": False}


@pytest.mark.parametrize("appears", APPEARANCES)
@pytest.mark.parametrize("status", ["draft", "review", "withdrawn"])
def test_agent_that_is_in_no_public_appeal_is_invisible(appears, status):
    agent = factories.organization(listing="listed")
    appeal = factories.withdrawn_appeal() if status == "withdrawn" else factories.text().appeal
    if status == "review":
        type(appeal).objects.filter(pk=appeal.pk).update(status="review")
    APPEARANCES[appears](appeal, agent=agent)

    assert seen(agent) == NOTHING


@pytest.mark.parametrize("appears", APPEARANCES)
def test_agent_that_is_only_probably_tied_is_invisible(appears):
    agent = factories.organization(listing="listed")
    APPEARANCES[appears](factories.published_appeal(), agent=agent, certainty="probable")

    assert seen(agent) == NOTHING


@pytest.mark.parametrize("appears", ["signature", "mention"])
def test_agent_that_is_in_withheld_parts_only_is_invisible(appears):
    agent = factories.person(listing="listed")
    APPEARANCES[appears](factories.published_appeal(), agent=agent, withheld=True)

    assert seen(agent) == NOTHING


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"listing": "listed"}, {"visible": True, "with page": True, "listed": True}, id="listed"),
        pytest.param({"listing": "unlisted"}, {"visible": True, "with page": True, "listed": False}, id="unlisted"),
        pytest.param({"listing": "none"}, {"visible": True, "with page": False, "listed": False}, id="without a page"),
        pytest.param({"listing": "listed", "withheld": True}, NOTHING, id="withheld"),
    ],
)
def test_signatory_is_seen_as_far_as_the_record_says(fields, expected):
    agent = factories.person(**fields)
    factories.signature(factories.published_appeal(), agent=agent)

    assert seen(agent) == expected


def test_agent_merged_into_another_is_invisible():
    agent = factories.person(listing="listed", merged_into=factories.person())
    factories.signature(factories.published_appeal(), agent=agent)

    assert seen(agent) == NOTHING


def test_agent_that_appears_nowhere_is_invisible():
    assert seen(factories.organization(listing="listed")) == NOTHING


def test_unlisted_is_the_default():
    assert factories.person().listing == "unlisted"


def test_people_and_organizations_are_told_apart():
    person, organization = factories.person(), factories.organization()
    both = Agent.objects.filter(pk__in=[person.pk, organization.pk])

    assert (list(Person.objects.filter(pk__in=both)), list(Organization.objects.filter(pk__in=both))) == (
        [person],
        [organization],
    )


def test_agents_are_ordered_by_the_name_they_go_by():
    names = ["Boris Example", "Анна Пример", "Zoe Alpha"]
    people = [factories.person(name) for name in names]
    factories.agent_name(agent=people[0], name="Aaron Aaa")

    ordered = Person.objects.filter(pk__in=[one.pk for one in people]).with_names()

    for rows in (ordered.by_name(), ordered.a_to_z()):
        assert [(one.name, one.sort_key) for one in rows] == [
            ("Zoe Alpha", "alpha zoe"),
            ("Boris Example", "example boris"),
            ("Анна Пример", "primer anna"),
        ]


@pytest.mark.parametrize(
    ("relation", "visible"),
    [
        pytest.param({}, True, id="both in public appeals"),
        pytest.param({"withheld": True}, False, id="one withheld"),
    ],
)
def test_relation_is_visible_where_both_organizations_are(relation, visible):
    ends = {"subject": factories.organization("Example Branch"), "object": factories.organization(**relation)}
    appeal = factories.published_appeal()
    for organization in ends.values():
        factories.issuer(appeal=appeal, agent=organization)
    related = factories.agent_relation(**ends)

    assert type(related).objects.visible().filter(pk=related.pk).exists() == visible


def test_relation_to_an_organization_of_a_draft_is_not_visible():
    public, secret = factories.organization("Example Fund"), factories.organization("Example Branch")
    factories.issuer(appeal=factories.published_appeal(), agent=public)
    factories.issuer(appeal=factories.appeal(), agent=secret)
    related = factories.agent_relation(subject=secret, object=public)

    assert not type(related).objects.visible().filter(pk=related.pk).exists()

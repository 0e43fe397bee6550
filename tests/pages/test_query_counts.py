"""Each page asks the database a known number of questions, however many rows it shows."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from appeals.models import Appeal, Demand, Signature
from signatories.models import Agent
from tests import factories


def queries_of(client, address):
    # A process asks once which database it has, with its first question to the index.
    client.get("/search/suggest/?q=first")
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    assert response.status_code == 200
    return len(queries)


def assert_queries(client, known):
    """Each address asks as many questions as are known of it."""
    assert {address: queries_of(client, address) for address in known} == known


@pytest.fixture
def empty(db):
    """Nothing is published, and nobody listed, but what the test makes."""
    Appeal.objects.update(status="draft")
    Agent.objects.update(listing="unlisted", listing_reason="")


def full_appeal(rows, **fields):
    """A published appeal with so many signatures, demands, mentions, addressees, issuers and cited laws."""
    words = [f"free prisoner {n}." for n in range(rows)]
    appeal = factories.published_appeal(body="\n\n".join(words), **fields)
    text = appeal.texts.get()
    factories.source(text=text)
    for n, exact in enumerate(words):
        demand = factories.demand(text=text, exact=exact, themes=[factories.theme(), factories.theme(scheme="rights")])
        person = factories.person(name=f"Person {n} Example", listing="listed")
        body = factories.organization(name=f"Organization {n}", listing="listed")
        factories.mention(text=text, exact=f"prisoner {n}", agent=person, demand=demand)
        factories.cited_instrument(text=text, exact=exact)
        factories.addressing(appeal=appeal, agent=person)
        factories.addressing(appeal=appeal, demand=demand)
        factories.issuer(appeal=appeal, agent=body)
        signature = factories.signature(appeal=appeal, name=f"Person {n} Example", agent=person, country="KZ")
        factories.life_event(signature=signature)
        factories.affiliation(signature=signature, agent=body)
    return appeal


# Of what the index has not seen the numbers are counted in the database.
LISTS = {
    "/": 17,
    "/about/": 2,
    "/signatures/": 7,
    "/people/": 10,
    "/organizations/": 11,
    "/addressees/": 9,
    "/rights/": 5,
    "/measures/": 5,
}

# All that a page asks the index costs one query: what has changed since it was written. What values of facets are
# called costs three in the first list, and none as long as nothing changes.
SEARCHES = {
    "/search/": 0,
    "/search/?q=prisoner": 8,
    "/search/suggest/?q=pri": 5,
    "/appeals/": 6,
    "/appeals/?q=prisoner": 6,
    "/appeals/?q=prisoner&kind=appeal&since=2000": 6,
    "/demands/": 4,
    "/demands/?q=prisoner": 4,
    "/people/?q=person": 3,
    "/organizations/?q=organization": 3,
    "/appeals.csv?q=prisoner": 3,
    "/demands.json?q=prisoner": 4,
    "/appeals.atom": 3,
    "/people.csv?q=person": 6,
    "/organizations.json?q=organization": 6,
}

WITHHELD_SEARCHES = {"/appeals/?q=free": 8, "/demands/?q=free": 4, "/signatures/": 7}


@pytest.mark.parametrize("rows", [1, 3])
def test_lists(client, empty, rows):
    for _ in range(rows):
        full_appeal(rows)

    assert_queries(client, LISTS)


@pytest.mark.parametrize("rows", [1, 3])
def test_searches(client, empty, searchable, rows):
    for _ in range(rows):
        full_appeal(rows)
    searchable()

    assert_queries(client, SEARCHES)


@pytest.mark.parametrize("rows", [1, 3])
def test_lists_that_look_for_withheld_words(client, empty, searchable, rows):
    for _ in range(rows):
        factories.passage("prisoner 0", text=full_appeal(rows).texts.get())
    searchable()

    assert_queries(client, WITHHELD_SEARCHES)


@pytest.mark.parametrize("rows", [1, 3])
def test_lists_that_look_for_contacts(client, empty, searchable, rows):
    for _ in range(rows):
        appeal = full_appeal(rows)
        line = "Anna Example, +00 0000 000000"
        factories.signature(appeal, line=line, agent=factories.person(name="Anna Example"))
        source = factories.source(text=appeal.texts.get(), raw=f"{appeal.identifier} {line}".encode())
        factories.passage("+00 0000 000000", source=source, reason="contact")
    searchable()

    assert_queries(client, WITHHELD_SEARCHES)


@pytest.mark.parametrize("rows", [1, 3])
def test_appeal(client, empty, searchable, rows):
    """With two others that are like it."""
    appeal, _, _ = [full_appeal(rows) for _ in range(3)]
    searchable()
    # As in `assert_queries`: whichever test is the first of its process.
    client.get("/search/suggest/?q=first")

    assert queries_of(client, appeal.get_absolute_url()) == 18
    assert queries_of(client, f"{appeal.get_absolute_url()}?q=free") == 19


def test_appeal_with_172_entries(client, db):
    appeal = Appeal.objects.published().with_counts().get(entry_count=172)

    assert queries_of(client, appeal.get_absolute_url()) <= 16


@pytest.mark.parametrize("rows", [1, 3])
def test_source(client, empty, rows):
    source = full_appeal(rows).texts.get().sources.get()
    factories.clean_copy(source=source)

    assert queries_of(client, source.get_absolute_url()) == 4
    assert queries_of(client, f"{source.get_absolute_url()}text.txt") == 3
    assert queries_of(client, f"{source.get_absolute_url()}copy.pdf") == 2


@pytest.mark.parametrize("rows", [1, 3])
def test_demand(client, empty, searchable, rows):
    shared = factories.theme()
    for _ in range(3):
        for demand in full_appeal(rows).texts.get().demands.all():
            # Without a measure in common none is shown beside another.
            demand.themes.add(shared)
    searchable()
    demand = Demand.objects.visible().first()

    assert queries_of(client, demand.get_absolute_url()) == 12


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(("kind", "queries"), [("person", 18), ("organization", 15)])
def test_agent(client, empty, kind, queries, rows):
    for _ in range(rows):
        full_appeal(rows)
    agent = Agent.objects.with_pages().filter(kind=kind).first()

    assert queries_of(client, agent.get_absolute_url()) == queries


def test_organization_with_relations(client, empty):
    appeal = full_appeal(1)
    body = appeal.issuers.get().agent
    branch = factories.affiliation(signature=factories.signature(appeal=appeal)).agent
    factories.agent_relation(subject=branch, object=body)

    assert queries_of(client, body.get_absolute_url()) == 17


@pytest.mark.parametrize("rows", [1, 3])
def test_addressee(client, empty, searchable, rows):
    appeal = full_appeal(rows)
    searchable()
    addressee = appeal.addressings.first().addressee

    assert queries_of(client, addressee.get_absolute_url()) == 9


@pytest.mark.parametrize("rows", [1, 3])
def test_theme(client, empty, searchable, rows):
    full_appeal(rows)
    searchable()
    theme = Demand.objects.visible().first().themes.first()

    assert queries_of(client, theme.get_absolute_url()) == 8


@pytest.mark.parametrize("rows", [1, 3])
def test_pictures(client, empty, searchable, rows):
    for _ in range(rows):
        # Two of each kind stand together.
        appeal = full_appeal(rows + 1)
    # Whoever signs one document alone has nobody to stand beside.
    listed = list(Agent.objects.filter(listing="listed"))
    for agent in listed:
        factories.signature(appeal=appeal, name=agent.name, agent=agent, kind=agent.kind)
    searchable()
    measure = Demand.objects.visible().first().themes.get(scheme="measures").slug
    person = next(agent.identifier for agent in listed if agent.kind == "person")

    assert_queries(
        client,
        {
            "/pictures/appeals-by-right/": 2,
            "/pictures/countries/": 5,
            "/pictures/organizations-together/": 11,
            "/pictures/people-together/": 11,
            f"/pictures/demands-for/{measure}/": 6,
            f"/pictures/appearances/{person}/": 12,
        },
    )


def test_signatures_of_the_collection(client, db):
    assert Signature.objects.visible().count() > 200

    assert queries_of(client, "/signatures/") == 7

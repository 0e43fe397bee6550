"""The list of appeals: its filters, their counts, the plain search, and odd addresses."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from appeals.models import Appeal
from tests import factories

from .html import faults_of, tree_of, words_of

HIDDEN = "Mysteria"


@pytest.fixture(autouse=True)
def empty(db):
    """Nothing is published but what the test makes."""
    Appeal.objects.update(status="draft")


def titles(client, **filters):
    response = client.get("/appeals/", filters)
    assert response.status_code == 200
    return [row.text_content() for row in tree_of(response).find_class("row-title")]


def choices(client, name, **filters):
    select = tree_of(client.get("/appeals/", filters)).get_element_by_id(f"id_{name}")
    return [" ".join(option.text_content().split()) for option in select.iter("option")][1:]


def test_appeals_stand_newest_first(client):
    factories.published_appeal(title="Old", date="2012-01-01")
    factories.published_appeal(title="Undated", date=None)
    factories.published_appeal(title="New", date="2022-01-01")

    assert titles(client) == ["New", "Old", "Undated"]


@pytest.mark.parametrize("make", [factories.appeal, factories.withdrawn_appeal])
def test_appeal_not_published_is_in_no_list_and_no_count(client, make):
    make(title="Hidden", date="1999-01-01", kind="petition")
    factories.published_appeal(title="Shown")

    assert titles(client) == ["Shown"]
    assert choices(client, "year") == ["2020 (1)"]
    assert choices(client, "kind") == ["appeal (1)"]


def test_filter_by_year(client):
    factories.published_appeal(title="Old", date="2012-01-01")
    factories.published_appeal(title="Undated", date=None)

    assert titles(client, year="2012") == ["Old"]
    assert titles(client, year="not-stated") == ["Undated"]
    assert choices(client, "year") == ["2012 (1)", "not stated (1)"]


def test_filter_by_kind(client):
    factories.published_appeal(title="A petition", kind="petition")
    factories.published_appeal(title="An appeal")

    assert titles(client, kind="petition") == ["A petition"]


@pytest.mark.parametrize(("name", "scheme"), [("right", "rights"), ("measure", "measures")])
def test_filter_by_theme(client, name, scheme):
    theme = factories.theme(scheme=scheme, slug="of-interest", label_en="Of interest")
    appeal = factories.published_appeal(title="Concerned")
    factories.demand(text=appeal.texts.get(), themes=[factories.theme(), theme])
    factories.published_appeal(title="Other")

    assert titles(client, **{name: "of-interest"}) == ["Concerned"]
    assert "Of interest (1)" in choices(client, name)


def test_filter_by_theme_of_a_removed_demand(client):
    theme = factories.theme(slug="of-interest")
    appeal = factories.published_appeal()
    factories.demand(text=appeal.texts.get(), themes=[theme], removed_on="2024-01-01", became="Nothing.")

    assert choices(client, "measure") == []


def test_filter_by_addressee(client):
    addressee = factories.addressee(name="Example Court", slug="example-court")
    appeal = factories.published_appeal(title="To the court")
    factories.addressing(appeal=appeal, addressee=addressee)
    factories.published_appeal()

    assert titles(client, addressee="example-court") == ["To the court"]


def test_filter_by_country(client):
    appeal = factories.published_appeal(title="Signed from Kenya")
    factories.signature(appeal=appeal, country="KE")
    factories.signature(appeal=appeal)
    factories.published_appeal(title="Not signed")

    assert titles(client, country="KE") == ["Signed from Kenya"]
    assert titles(client, country="not-stated") == ["Signed from Kenya"]
    assert choices(client, "country") == ["Kenya (1)", "not stated (1)"]


def test_filter_by_country_of_a_withheld_signature(client):
    appeal = factories.published_appeal()
    factories.signature(appeal=appeal, country="KE", withheld=True)
    factories.signature(appeal=appeal, country="PE", agent=factories.person(withheld=True))

    assert choices(client, "country") == []
    assert client.get("/appeals/?country=KE").status_code == 404


def test_filter_by_organization(client):
    fund = factories.organization(name="Example Fund")
    for title in ("Issued", "Issued and signed"):
        appeal = factories.published_appeal(title=title)
        factories.issuer(appeal=appeal, agent=fund)
    factories.signature(appeal=appeal, kind="organization", agent=fund)
    factories.signature(appeal=factories.published_appeal(title="Signed"), kind="organization", agent=fund)
    factories.published_appeal(title="Other")

    assert sorted(titles(client, organization=fund.identifier)) == ["Issued", "Issued and signed", "Signed"]
    assert choices(client, "organization") == ["Example Fund (3)"]


@pytest.mark.parametrize(
    ("record", "tie"),
    [({"withheld": True}, {}), ({"listing": "none"}, {}), ({}, {"certainty": "probable"})],
    ids=["withheld", "no page", "probable tie"],
)
def test_filter_by_organization_that_is_not_public(client, record, tie):
    fund = factories.organization(name=HIDDEN, **record)
    factories.issuer(appeal=factories.published_appeal(), as_written=HIDDEN, agent=fund, **tie)

    assert choices(client, "organization") == []


def test_filter_by_language(client):
    appeal = factories.published_appeal(title="In two languages")
    factories.text(appeal=appeal, language="kk")
    factories.text(appeal=appeal, language="ru", held=False)

    assert titles(client, language="kk") == ["In two languages"]
    assert choices(client, "language") == ["English (1)", "Kazakh (1)"]


def test_counts_follow_the_other_filters(client):
    factories.published_appeal(kind="petition", date="2012-01-01")
    factories.published_appeal(kind="petition", date="2014-01-01")
    factories.published_appeal(kind="appeal", date="2014-01-01")

    assert choices(client, "kind", year="2014") == ["appeal (1)", "petition (1)"]
    assert choices(client, "kind", year="2012") == ["appeal (0)", "petition (1)"]
    assert choices(client, "year", year="2012") == ["2014 (2)", "2012 (1)"]


def test_filters_without_a_result(client):
    factories.published_appeal(kind="petition", date="2012-01-01")
    factories.published_appeal(kind="appeal", date="2014-01-01")

    response = client.get("/appeals/?kind=petition&year=2014")

    assert response.status_code == 200
    assert "No appeal fits all that is set." in words_of(response)


# -- plain search ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query", ["assembly", "ASSEMBLY", "peaceful assembly", "  assembly  ", "Sample", "Appeal sample"]
)
def test_search_finds_title_body_and_signatures(client, query):
    appeal = factories.published_appeal(title="Appeal", body="On peaceful assembly.")
    factories.signature(appeal=appeal, name="Maria Sample")
    factories.published_appeal(title="Other", body="On other things.")

    assert titles(client, q=query) == ["Appeal"]


@pytest.mark.parametrize("query", ["assembly nowhere", "%", "_", "\\"])
def test_search_without_a_result(client, query):
    factories.published_appeal(title="Appeal", body="On peaceful assembly.")

    assert titles(client, q=query) == []


@pytest.mark.parametrize("address", ["/appeals/", "/demands/"])
def test_search_has_at_most_8_different_words(client, address):
    words = "one two three four five six seven eight"

    assert client.get(address, {"q": words}).status_code == 200
    response = client.get(address, {"q": f"{words} nine"})
    assert response.status_code == 404
    assert "A search has at most 8 different words." in words_of(response)
    assert faults_of(response) == []


@pytest.mark.parametrize("address", ["/appeals/", "/demands/"])
def test_search_for_100_words_looks_for_none_of_them(client, address):
    letters = " ".join(map(chr, range(0x4E00, 0x4E00 + 100)))

    with CaptureQueriesContext(connection) as queries:
        response = client.get(address, {"q": letters})

    assert response.status_code == 404
    assert "LIKE" not in str(queries.captured_queries)


@pytest.mark.parametrize("address", ["/appeals/", "/demands/"])
def test_search_counts_a_repeated_word_once(client, address):
    factories.demand(text=factories.published_appeal(title="Release").texts.get())

    with CaptureQueriesContext(connection) as once:
        client.get(address, {"q": "release"})
    with CaptureQueriesContext(connection) as often:
        response = client.get(address, {"q": "release RELEASE Release " * 8})

    assert response.status_code == 200
    assert str(often.captured_queries).count("LIKE") == str(once.captured_queries).count("LIKE")


@pytest.mark.parametrize("address", ["/appeals/", "/demands/"])
def test_search_looks_for_words_once_and_not_for_each_facet(client, address):
    with CaptureQueriesContext(connection) as queries:
        client.get(address, {"q": "release"})

    assert sum("LIKE" in query["sql"] for query in queries.captured_queries) == 1


def test_search_for_the_sign_of_withheld_words_finds_none_of_them(client):
    """The words hold "held", and so does the sign in their place."""
    hidden = factories.published_appeal(title="Hidden", body="Ann Heldman spoke. Free her.")
    factories.passage("Ann Heldman", text=hidden.texts.get())
    factories.demand(text=hidden.texts.get(), exact="Ann Heldman spoke. Free her.")

    assert titles(client, q="held") == []
    assert titles(client, q="held free") == []
    assert titles(client, q="spoke free") == ["Hidden"]
    assert "Free her" not in words_of(client.get("/demands/", {"q": "held"}))
    assert "Free her" in words_of(client.get("/demands/", {"q": "spoke"}))


def test_search_for_withheld_words(client):
    hidden = factories.published_appeal(title="Hidden", body=f"Free {HIDDEN} now.")
    factories.passage(HIDDEN, text=hidden.texts.get())
    signed = factories.published_appeal(title="Signed", body="On assembly.")
    factories.signature(appeal=signed, name=HIDDEN, withheld=True)
    factories.published_appeal(title="Open", body=f"{HIDDEN} is a name here.")

    assert titles(client, q=HIDDEN) == ["Open"]
    assert titles(client, q=f"free {HIDDEN[:5]}") == []
    assert titles(client, q="free now") == ["Hidden"]


def test_search_counts_no_withheld_words(client):
    hidden = factories.published_appeal(body=f"Free {HIDDEN} now.", kind="petition")
    factories.passage(HIDDEN, text=hidden.texts.get())

    assert choices(client, "kind", q=HIDDEN) == ["petition (0)"]


# -- odd addresses -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "/appeals/?kind=nonsense",
        "/appeals/?year=1234",
        "/appeals/?year=abc",
        "/appeals/?country=ke",
        "/appeals/?organization=1",
        "/appeals/?language=%D0%96",
        "/appeals/?addressee=%27--",
        "/appeals/?kind=" + "x" * 10_000,
        "/appeals/?q=" + "x" * 10_000,
        "/demands/?measure=1",
        "/demands/?right=nonsense",
        "/demands/?kind=nonsense",
        "/demands/?q=" + "x" * 10_000,
    ],
    ids=lambda address: address[:25],
)
def test_unknown_filter_value(client, address):
    factories.published_appeal()

    response = client.get(address)

    assert response.status_code == 404
    assert "This filter value is not known" in words_of(response)
    assert faults_of(response) == []


@pytest.mark.parametrize("page", ["0", "-1", "2", "x", "1.5", "", "9" * 10_000, "²"])
@pytest.mark.parametrize(
    "address", ["/appeals/", "/demands/", "/signatures/", "/people/", "/organizations/", "/rights/example/"]
)
def test_page_that_is_none(client, address, page):
    factories.theme(scheme="rights", slug="example")

    response = client.get(address, {"page": page})

    assert response.status_code == 404


@pytest.mark.parametrize(
    "query", ["?&&==&", "?kind", "?kind=", "?page=1&page=1", "?unknown=1", "?q=%20", "?" + "a=1&" * 500]
)
def test_odd_query_is_answered(client, query):
    factories.published_appeal(title="Appeal")

    response = client.get(f"/appeals/{query}")

    assert response.status_code == 200


@pytest.mark.parametrize(
    "address",
    ["/appeals/?q=%00", "/appeals/?q=%ff", "/appeals/%00/", "/appeals/%ff/x/", "/demands/?%00=1", "/rights/%00/"],
)
def test_address_that_no_page_can_have(client, address):
    response = client.get(address)

    assert response.status_code == 404
    assert "There is no such page" in words_of(response)

"""A list as data: at its address with another ending, with the rows of its pages and nothing more."""

import csv
import io
import json

import pytest
from lxml import etree

from appeals.models import Appeal
from tests import factories

HIDDEN = "Mysteria"
ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture(autouse=True)
def empty(db):
    Appeal.objects.update(status="draft")


@pytest.fixture
def strike(searchable):
    """An appeal with a demand, and another one."""
    appeal = factories.published_appeal(title="On a strike", body="Release the strikers. Thank you.", place="Almaty")
    theme = factories.theme(slug="of-interest")
    factories.demand(text=appeal.texts.get(), exact="Release the strikers", label="7", themes=[theme])
    factories.signature(appeal=appeal)
    factories.published_appeal(title="On assembly", body="Allow it.")
    searchable()
    return appeal


def rows_of(response):
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_appeals_as_csv(client, strike):
    [row] = rows_of(client.get("/appeals.csv?q=strikes"))

    assert row == {
        "identifier": strike.identifier,
        "address": f"http://testserver{strike.get_absolute_url()}",
        "kind": "appeal",
        "title": "On a strike",
        "title_given_by_the_archive": "no",
        "date": "2020-01-31",
        "place": "Almaty",
        "language": "en",
        "demands": "1",
        "signatures": "1",
        "signatories_as_reported": "",
        "reported_by": "",
    }


def test_demands_as_json(client, strike):
    demand = strike.texts.get().demands.get()

    found = client.get("/demands.json?q=strike&measure=of-interest").json()

    assert found["title"] == "Demands: strike"
    assert found["address"] == "http://testserver/demands/?q=strike&measure=of-interest"
    assert found["found"] == 1
    [row] = found["rows"]
    assert row["words"] == "Release the strikers"
    assert row["measures"] == ["of-interest"]
    assert row["address"] == f"http://testserver/demands/{demand.identifier}/"
    assert row["appeal_address"] == f"http://testserver{strike.get_absolute_url()}#demand-7"


def test_search_as_feed(client, strike):
    response = client.get("/appeals.atom?q=strike")

    feed = etree.fromstring(response.content)
    assert feed.findtext("a:title", namespaces=ATOM) == "Appeals: strike"
    assert {link.get("rel"): link.get("href") for link in feed.findall("a:link", ATOM)} == {
        "alternate": "http://testserver/appeals/?q=strike",
        "self": "http://testserver/appeals.atom?q=strike",
    }
    [entry] = feed.findall("a:entry", ATOM)
    assert entry.findtext("a:id", namespaces=ATOM) == f"http://testserver/appeals/{strike.identifier}/"
    assert entry.findtext("a:updated", namespaces=ATOM) == "2024-01-01T00:00:00+00:00"


@pytest.mark.parametrize("sign", ["\x01", "\x0b", "\x0c", "\x1f", "\ufffe"])
def test_sign_that_no_feed_can_hold_ends_no_feed(client, searchable, sign):
    appeal = factories.published_appeal(title=f"Odd {sign} title", body=f"We ask: open {sign} the gates.")
    factories.demand(text=appeal.texts.get(), exact=f"open {sign} the gates")
    searchable()

    [of_appeals, of_demands] = [
        etree.fromstring(client.get(f"/{name}.atom").content) for name in ("appeals", "demands")
    ]

    assert of_appeals.findtext(".//a:entry/a:title", namespaces=ATOM).split() == ["Odd", "title"]
    assert of_demands.findtext(".//a:entry/a:summary", namespaces=ATOM).split() == ["open", "the", "gates"]


def test_list_leads_to_its_exports(client, strike):
    page = client.get("/demands/?q=strike&measure=of-interest").content.decode()

    for ending in ("csv", "json", "atom"):
        assert f'href="/demands.{ending}?q=strike&amp;measure=of-interest"' in page


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_cell_is_a_formula(client, searchable, title):
    factories.published_appeal(title=title)
    searchable()

    [row] = rows_of(client.get("/appeals.csv"))

    assert row["title"] == f"'{title}"


@pytest.mark.parametrize("ending", ["csv", "json", "atom"])
def test_withheld_words_are_in_no_export(client, searchable, ending):
    appeal = factories.published_appeal(title=f"Free {HIDDEN}", place=HIDDEN, body=f"Free {HIDDEN} now.")
    factories.passage(HIDDEN, text=appeal.texts.get())
    factories.demand(text=appeal.texts.get(), exact=f"Free {HIDDEN} now")
    searchable()

    for name in ("appeals", "demands"):
        written = client.get(f"/{name}.{ending}").content.decode()
        assert "[withheld]" in json.dumps(written, ensure_ascii=False)
        assert HIDDEN not in written
        assert "Free" not in client.get(f"/{name}.{ending}?q={HIDDEN}").content.decode()


@pytest.mark.parametrize("name", ["appeals", "demands", "people", "organizations"])
def test_table_of_nothing_has_its_columns(client, strike, name):
    [columns] = client.get(f"/{name}.csv?q=zzzzqqqq").content.decode("utf-8-sig").splitlines()

    assert columns.startswith("identifier,address,")


@pytest.mark.parametrize("query", ["kind=nonsense", "since=x", "measure=unknown"])
def test_unknown_filter_value(client, strike, query):
    assert client.get(f"/appeals.csv?{query}").status_code == 404


def test_export_is_revalidated_and_not_for_search_engines(client, strike):
    response = client.get("/appeals.csv")

    assert response["Cache-Control"] == "public, no-cache"
    assert response["X-Robots-Tag"] == "noindex"
    assert client.get("/appeals.csv", headers={"If-None-Match": response["ETag"]}).status_code == 304


def test_listed_people_and_organizations_as_data(client, searchable):
    appeal = factories.published_appeal()
    person = factories.person(name="Anna Example", listing="listed", listing_reason="Asked for it.")
    factories.agent_name(agent=person, name="Анна Экзампль", preferred=False)
    body = factories.organization(name="Example Fund", listing="listed")
    unlisted = factories.person(name="Anna Quiet")
    for agent in (person, body, unlisted):
        factories.signature(appeal=appeal, name=agent.name, agent=agent, kind=agent.kind)
    searchable()

    [row] = rows_of(client.get("/people.csv?q=anna"))
    assert row["name"] == "Anna Example"
    assert row["other_names"] == "Анна Экзампль"
    assert row["address"] == f"http://testserver{person.get_absolute_url()}"
    [found] = client.get("/organizations.json?q=example").json()["rows"]
    assert found["name"] == "Example Fund"
    assert client.get("/people.json?q=quiet").json()["rows"] == []
    assert client.get("/people.csv").status_code == 404
    assert client.get("/people.json?q=anna&since=x&sort=y").status_code == 200

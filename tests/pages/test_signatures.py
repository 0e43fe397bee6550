"""Every signature that may be shown, A to Z."""

import pytest

from appeals.models import Appeal, Signature
from tests import factories

from .html import faults_of, links_of, tree_of, words_of

HIDDEN = "Mysteria"


@pytest.fixture(autouse=True)
def empty(db):
    """Nothing is published but what the test makes."""
    Appeal.objects.update(status="draft")


def names(response):
    return [" ".join(line.text_content().split()) for line in tree_of(response).find_class("index-line")]


def test_signatures_stand_by_surname(client):
    appeal = factories.published_appeal()
    for name in ("Maria Sample", "Anna Example"):
        factories.signature(appeal=appeal, name=name)

    response = client.get("/signatures/")

    assert names(response) == ["Anna Example", "Maria Sample"]
    assert [heading.text for heading in tree_of(response).iter("h2")] == ["E", "S"]


def test_page_is_for_readers_only(client):
    response = client.get("/signatures/")

    assert response["X-Robots-Tag"] == "noindex"
    assert tree_of(response).xpath("//meta[@name='robots']/@content") == ["noindex"]


def test_letters_lead_to_their_pages(client, monkeypatch):
    monkeypatch.setattr("appeals.views.signatures.PAGE_SIZE", 2)
    appeal = factories.published_appeal()
    for name in ("Anna Alpha", "Bela Alpha", "Carl Alpha", "Dana Beta"):
        factories.signature(appeal=appeal, name=name)

    response = client.get("/signatures/")

    assert names(response) == ["Anna Alpha", "Bela Alpha"]
    after = signed_by("Carl Alpha").identifier
    assert [link for link in links_of(response) if link.startswith("?")] == [
        "?letter=A",
        "?letter=B",
        f"?from={after}",
    ]
    assert names(client.get("/signatures/?letter=B")) == ["Dana Beta"]
    assert names(client.get(f"/signatures/?from={after}")) == ["Carl Alpha", "Dana Beta"]


def signed_by(name):
    return Signature.objects.get(name=name)


def walked(client, way, address="/signatures/"):
    """The names on all pages that follow each other, forwards (next) or backwards (prev)."""
    found = []
    while True:
        response = client.get(address)
        found.append(names(response))
        link = tree_of(response).xpath(f"//a[@rel='{way}']/@href")
        if not link:
            return found
        address = f"/signatures/{link[0]}"


@pytest.fixture
def many(monkeypatch):
    """Ten signatures, some under one name, of which two are withheld in two ways; pages of three."""
    monkeypatch.setattr("appeals.views.signatures.PAGE_SIZE", 3)
    appeal = factories.published_appeal(body=f"{HIDDEN} was there.")
    for name in (
        "7 Days",
        "Anna Beta",
        "Anna Beta",
        "Anna Beta",
        "Anna Beta",
        "Carl Gamma",
        "Dana Gamma",
        "Zoe Zeta",
    ):
        factories.signature(appeal=appeal, name=name)
    factories.signature(appeal=appeal, name=f"Bela {HIDDEN}", withheld=True)
    factories.signature(appeal=appeal, name="Clara Delta", line=f"Clara Delta, {HIDDEN}")
    factories.mention(text=appeal.texts.get(), exact=HIDDEN, withheld=True)


def test_pages_follow_each_other_without_a_gap(client, many):
    forwards = walked(client, "next")

    assert forwards == [
        ["7 Days", "Anna Beta", "Anna Beta"],
        ["Anna Beta", "Anna Beta", "Carl Gamma"],
        ["Dana Gamma", "Zoe Zeta"],
    ]
    last = signed_by("Dana Gamma").identifier
    assert walked(client, "prev", f"/signatures/?from={last}") == forwards[::-1]


def test_letter_has_only_names_that_are_shown(client, many):
    """None for D and M: of Delta the line holds a withheld name, and that one is withheld itself."""
    letters = [link for link in links_of(client.get("/signatures/")) if link.startswith("?letter")]

    assert letters == ["?letter=%23", "?letter=B", "?letter=G", "?letter=Z"]


@pytest.mark.parametrize(
    "asked",
    ["?letter=D", "?letter=M", "?letter=X", "?letter=b", "?letter=", "?letter=BC", "?from=zzzzzzz2", "?from="],
)
def test_part_that_begins_nowhere_is_not_found(client, many, asked):
    assert client.get(f"/signatures/{asked}").status_code == 404


def test_withheld_signature_answers_like_none(client, many):
    nothing = client.get("/signatures/?from=zzzzzzz2")
    for name in (f"Bela {HIDDEN}", "Clara Delta"):
        response = client.get(f"/signatures/?from={signed_by(name).identifier}")
        assert (response.status_code, response.content) == (404, nothing.content)


@pytest.mark.parametrize(
    "held_back",
    [
        lambda appeal: factories.signature(appeal=appeal, name=HIDDEN, withheld=True),
        lambda appeal: factories.signature(
            appeal=appeal, name=HIDDEN, agent=factories.person(name=HIDDEN, withheld=True)
        ),
        lambda appeal: (
            factories.passage(HIDDEN, source=factories.source(text=appeal.texts.get(), raw=HIDDEN.encode()))
            and factories.signature(appeal=appeal, name=HIDDEN)
        ),
    ],
    ids=["signature", "record", "passage"],
)
def test_signature_withheld_is_not_in_the_list(client, held_back):
    appeal = factories.published_appeal()
    factories.signature(appeal=appeal, name="Anna Example")
    held_back(appeal)

    response = client.get("/signatures/")

    assert names(response) == ["Anna Example"]
    assert [heading.text for heading in tree_of(response).iter("h2")] == ["E"]
    assert [link for link in links_of(response) if link.startswith("?")] == ["?letter=E"]
    assert HIDDEN not in response.content.decode()


def test_country_stands_with_each_line(client):
    """How many state which one is a picture of its own, to which the page leads."""
    appeal = factories.published_appeal()
    factories.signature(appeal=appeal, country="KE")
    factories.signature(appeal=appeal)

    response = client.get("/signatures/")

    assert "country: Kenya" in words_of(response)
    assert "country: not stated" in words_of(response)
    assert "/pictures/countries/" in links_of(response)


def test_signature_leads_to_a_certain_record_only(client):
    appeal = factories.published_appeal()
    certain, probable = factories.person(), factories.person()
    factories.signature(appeal=appeal, agent=certain)
    factories.signature(appeal=appeal, agent=probable, certainty="probable")

    response = client.get("/signatures/")

    assert certain.get_absolute_url() in links_of(response)
    assert probable.get_absolute_url() not in links_of(response)


def test_no_signature_yet(client):
    Appeal.objects.update(status="draft")

    response = client.get("/signatures/")

    assert "No signatures to show yet." in words_of(response)
    assert faults_of(response) == []

"""The page about the archive says what it holds and by whose choice."""

import pytest
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured

from appeals_site.contact import contact_of
from tests import factories

from .html import links_of, words_of

pytestmark = pytest.mark.django_db


def test_about_names_the_first_collection_and_who_chose_it(client, archive):
    page = words_of(client.get("/about/"))

    assert "Collection: Kazakhstan, 2012–2022" in page
    assert "The editors of the archive" in page


def test_collection_of_drafts_only_is_not_named(client):
    collection = factories.collection([factories.appeal(status="draft")], title="Drafts by Anna Example")

    page = client.get("/about/").content.decode()

    assert collection.title not in page


# -- whom people at risk can write to ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("editors@archive.example", "mailto:editors@archive.example"),
        ("https://archive.example/contact", "https://archive.example/contact"),
    ],
)
def test_about_says_whom_to_write_to(client, settings, named, address):
    settings.CONTACT = contact_of(f" {named} ")

    page = client.get("/about/")

    assert f"Write to those who run this copy of the archive: {named}" in words_of(page)
    assert address in links_of(page)


def test_about_says_that_no_contact_is_named(client, settings):
    settings.CONTACT = contact_of("")

    page = words_of(client.get("/about/"))

    assert "This copy of the archive names no contact" in page
    assert "Write to" not in page


@pytest.mark.parametrize(
    "named", ["Anna Example", "archive.example", "javascript:alert(1)", "ftp://archive.example", "@"]
)
def test_contact_that_is_no_address_is_refused(named):
    with pytest.raises(ImproperlyConfigured, match=r"^CONTACT must be an e-mail address, or a web address"):
        contact_of(named)


@pytest.mark.parametrize(("named", "warnings"), [("", ["archive.W001"]), ("editors@archive.example", [])])
def test_check_before_deploying_warns_of_a_missing_contact(settings, named, warnings):
    settings.CONTACT = contact_of(named)

    found = run_checks(include_deployment_checks=True)

    assert [message.id for message in found if message.id.startswith("archive.")] == warnings

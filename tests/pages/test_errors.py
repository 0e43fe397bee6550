"""What readers see where there is nothing to see."""

import pytest
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext

from appeals_site.views import bad_request, server_error

from .html import faults_of, links_of, tree_of, words_of

# Who is lost may have been led here in a language that is not theirs.
STARTS = {"en": "/", "ru": "/ru/", "kk": "/kk/"}


def starts_of(response):
    """The start page in each language, as the page leads to it."""
    return {link.get("hreflang"): link.get("href") for link in tree_of(response).iter("a") if link.get("hreflang")}


@pytest.mark.parametrize("address", ["/nothing/", "/appeals/zzzzzzzz/", "/people/zzzzzzzz/x/", "/sources/zzzzzzzz/"])
def test_nothing_there(client, db, address):
    response = client.get(address)

    assert response.status_code == 404
    assert "There is no such page" in words_of(response)
    assert starts_of(response) == STARTS
    assert faults_of(response) == []


def test_mistake_of_ours(db, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("appeals.views.searching.FacetedPage", fail)

    response = Client(raise_request_exception=False).get("/appeals/")

    assert response.status_code == 500
    assert "It is our mistake, not yours." in words_of(response)
    assert faults_of(response) == []


@pytest.mark.parametrize(
    ("status", "language", "words"),
    [
        (400, "ru", "На этот запрос ответить нельзя"),
        (400, "kk", "Бұл сұрауға жауап беру мүмкін емес"),
        (500, "ru", "Ошибка наша, не ваша."),
        (500, "kk", "Бұл сіздің емес, біздің қатеміз."),
    ],
)
def test_pages_of_last_resort_speak_the_language_of_the_address(rf, status, language, words):
    request = rf.get(f"/{language}/appeals/")

    response = server_error(request) if status == 500 else bad_request(request, None)

    assert response.status_code == status
    assert words in words_of(response)
    assert tree_of(response).get("lang") == language
    assert f"/{language}/" in links_of(response)
    assert starts_of(response) == STARTS
    assert faults_of(response) == []


def test_what_an_editor_may_not_see(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("example", is_staff=True))

    response = client.get("/admin/appeals/appeal/add/")

    assert response.status_code == 403
    assert "This page is not open to you" in words_of(response)


def test_mistake_page_depends_on_nothing(rf, db):
    manifest = {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
    with override_settings(STORAGES={"staticfiles": manifest}), CaptureQueriesContext(connection) as queries:
        response = server_error(rf.get("/"))

    assert response.status_code == 500
    assert len(queries) == 0


@pytest.mark.parametrize("address", ["/appeals/?q=%ff", "/appeals/%00/", "/static/%00"])
def test_address_that_no_page_can_have_is_answered_with_the_headers_of_all_pages(client, db, address):
    response = client.get(address)

    assert response.status_code == 404
    assert response["Content-Security-Policy"] == client.get("/")["Content-Security-Policy"]
    assert response["Cache-Control"] == "public, no-cache"


def test_bad_address_of_the_admin_is_kept_by_nobody(client, db):
    assert client.get("/admin/%00")["Cache-Control"] == "private, no-store"


def test_unknown_host(client, db):
    response = client.get("/", headers={"Host": "elsewhere.example"})

    assert response.status_code == 400
    assert "This request cannot be answered" in words_of(response)
    assert "elsewhere" not in response.content.decode()
    assert "Content-Security-Policy" in response
    assert faults_of(response) == []


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_nothing_can_be_written(client, db, method):
    response = getattr(client, method)("/appeals/")

    assert response.status_code == 405
    assert not response.cookies

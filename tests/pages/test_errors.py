"""What readers see where there is nothing to see."""

import pytest
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext

from appeals_site.views import server_error

from .html import faults_of, words_of


@pytest.mark.parametrize("address", ["/nothing/", "/appeals/zzzzzzzz/", "/people/zzzzzzzz/x/", "/sources/zzzzzzzz/"])
def test_nothing_there(client, db, address):
    response = client.get(address)

    assert response.status_code == 404
    assert "There is no such page" in words_of(response)
    assert faults_of(response) == []


def test_mistake_of_ours(db, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("appeals.views.searching.FacetedPage", fail)

    response = Client(raise_request_exception=False).get("/appeals/")

    assert response.status_code == 500
    assert "It is our mistake, not yours." in words_of(response)
    assert faults_of(response) == []


def test_mistake_page_depends_on_nothing(rf, db):
    manifest = {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
    with override_settings(STORAGES={"staticfiles": manifest}), CaptureQueriesContext(connection) as queries:
        response = server_error(rf.get("/"))

    assert response.status_code == 500
    assert len(queries) == 0


@pytest.mark.parametrize("address", ["/appeals/?q=%00", "/appeals/?q=%ff", "/appeals/%00/", "/static/%00"])
def test_address_that_no_page_can_have_is_answered_with_the_headers_of_all_pages(client, db, address):
    response = client.get(address)

    assert response.status_code == 404
    assert response["Content-Security-Policy"] == client.get("/")["Content-Security-Policy"]
    assert response["Cache-Control"] == "public, no-cache"


def test_bad_address_of_the_admin_is_kept_by_nobody(client, db):
    assert client.get("/admin/?q=%00")["Cache-Control"] == "private, no-store"


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

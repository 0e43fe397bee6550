"""Public pages may be kept and are asked for again each time."""

import gzip
from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.utils import timezone

from appeals_site.middleware import PublicCaching
from signatories.models import RecordChange
from tests import factories

BY_DATE = ["/signatures/", "/people/", "/organizations/"]
# Made of the index, of whose age no record tells, or of the day.
BY_ETAG = [
    "/",
    "/addressees/",
    "/rights/",
    "/appeals/",
    "/demands/",
    "/search/",
    "/search/?q=rights",
    "/people/?q=a",
    "/search/suggest/?q=ri",
]
ADDRESSES = [*BY_DATE, *BY_ETAG]


@pytest.fixture
def settled(db):
    """The last change is some seconds ago, as Last-Modified wants it."""
    RecordChange.objects.all().delete()
    RecordChange.objects.create(at="2024-05-01T12:00:00Z")


@pytest.mark.parametrize("address", ADDRESSES)
def test_page_not_changed_since_etag(client, db, address):
    etag = client.get(address)["ETag"]

    response = client.get(address, headers={"If-None-Match": etag})

    assert (response.status_code, response.content) == (304, b"")


@pytest.mark.parametrize("address", BY_ETAG)
def test_page_made_of_the_index_has_no_date(client, settled, address):
    assert "Last-Modified" not in client.get(address)


@pytest.mark.parametrize("address", BY_DATE)
def test_page_not_changed_since_date(client, settled, address):
    modified = client.get(address)["Last-Modified"]

    response = client.get(address, headers={"If-Modified-Since": modified})

    assert modified == "Wed, 01 May 2024 12:00:00 GMT"
    assert response.status_code == 304


def test_appeal_changed_since_date(client, settled):
    appeal = factories.published_appeal()

    response = client.get(appeal.get_absolute_url(), headers={"If-Modified-Since": "Wed, 01 May 2024 12:00:00 GMT"})

    assert response.status_code == 200


@pytest.mark.parametrize("seconds", [0, 2, 50])
def test_page_that_was_read_before_a_change_came_in_has_no_date(settled, rf, seconds):
    """The page has the old words: under the date of the change it would be held to be up to date."""

    def slow_page(_request):
        # The statement is older than its commit, which came while the page was made.
        RecordChange.objects.create(at=timezone.now() - timedelta(seconds=seconds))
        return HttpResponse("old words")

    assert "Last-Modified" not in PublicCaching(slow_page)(rf.get("/"))


@pytest.mark.parametrize("address", [*ADDRESSES, "/nothing-here/"])
def test_page_is_public_and_revalidated(client, db, address):
    response = client.get(address)

    assert response["Cache-Control"] == "public, no-cache"
    assert response.get("Vary", "Accept-Encoding") == "Accept-Encoding"


def test_packed_page_is_the_same_page(client, db):
    plain = client.get("/about/")

    packed = client.get("/about/", headers={"Accept-Encoding": "gzip"})

    assert gzip.decompress(packed.content) == plain.content
    assert len(packed.content) < len(plain.content) / 2


def test_packed_page_not_changed_since_etag(client, db):
    etag = client.get("/about/", headers={"Accept-Encoding": "gzip"})["ETag"]

    response = client.get("/about/", headers={"Accept-Encoding": "gzip", "If-None-Match": etag})

    assert response.status_code == 304


def test_redirect_is_revalidated(client, db):
    """A permanent redirect that is kept for ever would lead to words that were withheld later."""
    appeal = factories.published_appeal()

    response = client.get(f"/appeals/{appeal.identifier}/")

    assert response["Cache-Control"] == "public, no-cache"

"""Public pages may be kept and are asked for again each time."""

import time

import pytest

from signatories.models import RecordChange
from tests import factories

BY_DATE = ["/signatures/", "/people/", "/organizations/", "/addressees/", "/rights/"]
# Made of the index, of whose age no record tells, or of the day.
BY_ETAG = ["/", "/appeals/", "/demands/", "/search/", "/search/?q=rights", "/people/?q=a", "/search/suggest/?q=ri"]
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
    time.sleep(1.1)

    response = client.get(appeal.get_absolute_url(), headers={"If-Modified-Since": "Wed, 01 May 2024 12:00:00 GMT"})

    assert response.status_code == 200


@pytest.mark.parametrize("address", [*ADDRESSES, "/nothing-here/"])
def test_page_is_public_and_revalidated(client, db, address):
    response = client.get(address)

    assert response["Cache-Control"] == "public, no-cache"
    assert "Vary" not in response


def test_redirect_is_revalidated(client, db):
    """A permanent redirect that is kept for ever would lead to words that were withheld later."""
    appeal = factories.published_appeal()

    response = client.get(f"/appeals/{appeal.identifier}/")

    assert response["Cache-Control"] == "public, no-cache"

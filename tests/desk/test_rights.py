"""The desk is for editors, and nothing of it is public."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import get_resolver, reverse

from appeals.models import Review

from .conftest import at

PAGES = ("change", "known", "discard", "differences")


def addresses(review):
    return [
        reverse("admin:appeals_review_add"),
        reverse("admin:appeals_review_changelist"),
        reverse("admin:appeals_review_agents") + "?q=Example",
        reverse("admin:appeals_review_correct", args=[1]),
        *(at(review, page) for page in PAGES),
    ]


def test_strangers_are_sent_to_the_login(client, review):
    for address in addresses(review):
        for response in (client.get(address), client.post(address, {"do": "make", "lines": "1", "label": "note"})):
            assert (response.status_code, "/login/" in response["Location"]) == (302, True), address
    assert Review.objects.get().step == 0


@pytest.mark.parametrize("staff", [False, True], ids=["an account", "staff without rights"])
def test_account_without_rights_is_refused(client, review, staff):
    client.force_login(get_user_model().objects.create_user("example-guest", is_staff=staff))

    for address in addresses(review):
        response = client.post(address, {"text": "A", "do": "make", "lines": "1", "label": "note"})
        assert response.status_code in ((403,) if staff else (302,)) or "agents" in address, address
    assert Review.objects.get().step == 0
    assert Review.objects.count() == 1


def test_search_for_records_tells_nothing_to_staff_without_rights(client, db):
    client.force_login(get_user_model().objects.create_user("example-guest", is_staff=True))

    assert client.get(reverse("admin:appeals_review_agents"), {"q": "Example"}).json() == {"agents": []}


def test_no_public_address_shows_what_lies_on_the_desk(client, review):
    """The words of the letter stand in no page that can be asked for without an identifier."""
    plain = [
        pattern.pattern
        for pattern in get_resolver().url_patterns
        if not str(pattern.pattern).startswith("admin/") and "<" not in str(pattern.pattern)
    ]
    words = ("Open letter on the case of Anna Example", review.identifier, "Emil Example")

    for pattern in plain:
        response = client.get(f"/{pattern}")
        body = b"".join(response) if response.streaming else response.content
        assert not [word for word in words if word in body.decode()], pattern
    assert client.get(f"/appeals/{review.identifier}/").status_code == 404
    assert client.get(f"/sources/{review.identifier}/").status_code == 404

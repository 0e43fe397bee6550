import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from appeals.desk.reviews import open_review
from tests import kept

LETTER = """\
Example Press
Subscribe to our updates

Open letter on the case of Anna Example

12 May 2020

To the Example Ministry

We write with concern about the arrest of our colleague, who has been held without charge since spring.

We demand that the Example Ministry:
1. Release Anna Example at once.
2. Investigate how she was treated in custody.

Signatories:
1. Bert Example, journalist
2. Cem Example and Dora Example, lawyers
3. Example Fund (Norway)

Press contact: Emil Example, +00 0000 000000
"""


@pytest.fixture
def letter():
    """A letter as copied from a web page; nobody's."""
    return LETTER


@pytest.fixture
def editor(db):
    """Somebody who edits and reviews: no superuser."""
    user = get_user_model().objects.create_user("example-editor", is_staff=True)
    user.groups.add(kept.group("Editors"), kept.group("Reviewers"))
    return user


@pytest.fixture
def desk(client, editor):
    """The admin as an editor uses it."""
    client.force_login(editor)
    return client


@pytest.fixture
def review(db, editor):
    """The letter on the desk."""
    return open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor)


@pytest.fixture
def decide(desk, review):
    """Sends fields of the review's page as its script does; returns the answer."""

    def send(**fields):
        return desk.post(at(review), fields, headers={"X-Desk": "live"})

    return send


def at(review, name="change"):
    return reverse(f"admin:appeals_review_{name}", args=[review.pk])

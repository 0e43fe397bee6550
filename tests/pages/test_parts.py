"""The page of all parts, which only a developer's site has."""

import pytest
from django.test import override_settings

from .html import faults_of, tree_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def development():
    with override_settings(ROOT_URLCONF="appeals_site.development"):
        yield


@pytest.mark.usefixtures("development")
def test_every_part_is_shown(client):
    response = client.get("/about/parts/")

    assert faults_of(response) == []
    assert len(tree_of(response).find_class("row")) == 5


@pytest.mark.usefixtures("development")
@pytest.mark.parametrize("name", ["400", "404", "410", "500"])
def test_pages_that_answer_in_place_of_others(client, name):
    response = client.get(f"/about/parts/{name}/")

    assert response.status_code == int(name)
    assert faults_of(response) == []


def test_public_site_has_no_such_page(client):
    assert client.get("/about/parts/").status_code == 404

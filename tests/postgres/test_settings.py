"""DATABASE_URL and what becomes of it."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from appeals_site.postgres import settings_from

HERE = Path("/srv/archive")


@pytest.mark.parametrize("url", [None, "", "  "])
def test_without_an_address_the_embedded_server_is_used(url):
    database = settings_from(url, HERE)
    assert database["ENGINE"] == "appeals_site.postgres.backend"
    assert database["HOST"] == "/srv/archive/var/postgres/socket"


def test_an_address_is_taken_apart():
    database = settings_from("postgres://ann%40a:p%2Fw%3A@db.example:5433/archive?sslmode=require", HERE)
    assert database == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "archive",
        "USER": "ann@a",
        "PASSWORD": "p/w:",
        "HOST": "db.example",
        "PORT": "5433",
        "OPTIONS": {"sslmode": "require"},
    }


@pytest.mark.parametrize(
    "url", ["postgresql:///archive?host=/run/postgresql", "postgres://%2Frun%2Fpostgresql/archive"]
)
def test_an_address_may_name_a_folder_of_sockets(url):
    database = settings_from(url, HERE)
    assert (database["HOST"], database["PORT"], database["NAME"]) == ("/run/postgresql", "", "archive")


def test_an_ipv6_address_needs_no_brackets_afterwards():
    assert settings_from("postgres://[::1]/archive", HERE)["HOST"] == "::1"


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "mysql://ann:s3cret@db.example/archive",
        "postgres://ann:s3cret@db.example",
        "postgres://ann:s3cret@db.example/",
        "postgres://ann:s3cret@db.example/one/two",
        "postgres://ann:s3cret@db.example:port/archive",
        "postgres://ann:s3cret@db.example:99999/archive",
        "postgres://ann:s3cret@[db.example/archive",
        "postgres://ann:s3cret@db.example/archive?sslmode",
        "postgres://ann:s3cret#@db.example/archive",
        "postgres://ann:s3cret/more@db.example/archive",
    ],
)
def test_a_wrong_address_is_refused_without_repeating_the_password(url):
    with pytest.raises(ImproperlyConfigured, match=r"^DATABASE_URL ") as caught:
        settings_from(url, HERE)
    assert "s3cret" not in str(caught.value)
    assert "\n" not in str(caught.value)
    # A traceback would print the cause, and the cause quotes the address.
    assert caught.value.__suppress_context__ or caught.value.__context__ is None

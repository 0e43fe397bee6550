"""Searches are bounded in number and time, so that everything else is answered while many search."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from time import sleep

import pytest
from django.db import connection, connections
from django.test import Client

from appeals.models import Appeal
from appeals.search import engine, index, turns
from appeals.search.language.reader import read
from tests import factories
from tests.search.conftest import another_connection


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 0.05)


@contextmanager
def another_process() -> Iterator[None]:
    """Holds every turn of this machine."""
    index.directory().mkdir(exist_ok=True)
    files = [path.open("w") for path in turns._locks()]
    for file in files:
        fcntl.flock(file, fcntl.LOCK_EX)
    yield
    for file in files:
        file.close()


def assert_told_to_come_back(answer):
    assert answer.status_code == 503
    assert answer["Retry-After"]
    assert "Search is busy" in answer.content.decode()


@pytest.mark.parametrize("hold", [turns.one, another_process])
def test_search_that_gets_no_turn_is_told_to_come_back(client, searchable, impatient, hold):
    appeal = factories.published_appeal(title="Zebra statement")
    searchable()

    with hold():
        assert_told_to_come_back(client.get("/search/?q=zebra"))
        assert_told_to_come_back(client.get("/people/?q=zebra"))
        assert client.get("/search/suggest/?q=zebra").status_code == 503
        # A page of its own waits for nobody, although it looks for others that are like it.
        assert client.get(appeal.get_absolute_url()).status_code == 200
        assert client.get("/people/").status_code == 200
    assert appeal.get_absolute_url() in client.get("/search/?q=statement").content.decode()


def test_page_of_its_own_is_answered_while_a_search_waits(archive, searchable, monkeypatch):
    """What both read of their addresses is read in the same lines of code: there may stand no lock."""
    searchable()
    monkeypatch.setattr(turns, "PATIENCE", 3600)
    page = Thread(target=ask, args=[Appeal.objects.published().first().get_absolute_url()])
    search = Thread(target=ask, args=["/search/?q=zebra"])

    with another_process():
        search.start()
        while turns._own._value:
            sleep(0.01)
        page.start()
        page.join(timeout=30)
        waits = page.is_alive()
    search.join()
    page.join()

    assert not waits


def ask(address):
    Client().get(address)
    connections.close_all()


def test_no_more_wait_than_there_is_room_for(client, searchable, monkeypatch):
    searchable()
    monkeypatch.setattr(turns, "_places", turns.BoundedSemaphore(1))
    with turns.one():
        assert_told_to_come_back(client.get("/search/?q=zebra"))


def test_turn_is_given_back_where_there_is_no_index(client, search_dir, impatient, db):
    search_dir.mkdir()
    for _ in range(2):
        assert "Search is being rebuilt" in client.get("/search/?q=zebra").content.decode()
    with turns.one():
        assert_told_to_come_back(client.get("/search/?q=zebra"))


def test_search_that_the_database_does_not_answer_in_time_ends(follower):
    factories.published_appeal(title="Zebra statement")
    while follower.step():
        pass
    client = Client()
    client.get("/search/?q=zebra")
    with connection.cursor() as cursor, another_connection() as other:
        cursor.execute("SET statement_timeout = '200ms'")
        try:
            with other.cursor() as locking:
                locking.execute("BEGIN; LOCK TABLE appeals_demand IN ACCESS EXCLUSIVE MODE")
                assert_told_to_come_back(client.get("/search/?q=zebra"))
        finally:
            cursor.execute("SET statement_timeout = 0")


@pytest.mark.django_db
def test_facets_are_the_same_whether_they_are_counted_beside_or_because_somebody_waits_at_once(searchable):
    factories.published_appeal(title="Zebra statement")
    searchable()
    zebras = read("zebra")
    with engine.one_search():
        alone = engine.search("appeal", zebras).facets
        waiting = Thread(target=wait_for_a_turn)
        waiting.start()
        while len(turns._here) < 2:
            sleep(0.01)
        found = engine.search("appeal", zebras)
    waiting.join()
    assert alone["kind"] == found.facets["kind"] == {"appeal": 1}


def wait_for_a_turn():
    with turns.one():
        pass

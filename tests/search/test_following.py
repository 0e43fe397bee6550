"""What is committed is found, what is withheld is gone at once, in whatever order editors work."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from appeals import publishing
from appeals.models import Appeal
from appeals.search import building, changes, engine, index
from appeals.search.checking import differences
from appeals.search.following import Follower
from appeals.search.language.query import Reading, Word
from signatories import withholding
from signatories.models import IndexChange
from tests import factories
from tests.search.conftest import another_connection, catch_up

EVERYTHING = Reading(None)


def found(kind, word=None):
    reading = Reading(Word(word)) if word else EVERYTHING
    return {hit.identifier for hit in engine.search(kind, reading).hits}


def test_published_appeal_is_found_and_a_change_of_it_too(follower):
    appeal = factories.published_appeal(title="Zebras")
    assert found("appeal", "zebras") == set()

    catch_up(follower)
    assert found("appeal", "zebras") == {appeal.identifier}

    Appeal.objects.filter(pk=appeal.pk).update(title="Giraffes")
    assert found("appeal", "zebras") == found("appeal", "giraffes") == set()

    catch_up(follower)
    assert found("appeal", "zebras") == set()
    assert found("appeal", "giraffes") == {appeal.identifier}


def test_change_that_is_rolled_back_leaves_no_trace(follower):
    appeal = factories.published_appeal(title="Zebras")
    catch_up(follower)

    with transaction.atomic():
        Appeal.objects.filter(pk=appeal.pk).update(title="Giraffes")
        transaction.set_rollback(True)

    assert found("appeal", "zebras") == {appeal.identifier}
    assert follower.step() is False


def test_transaction_that_began_first_and_ended_last_is_not_passed_over(follower):
    early, late = (factories.published_appeal(title="Zebras") for _ in range(2))
    catch_up(follower)
    rename = "UPDATE appeals_appeal SET title = 'Giraffes' WHERE id = %s"

    with another_connection() as other, other.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute(rename, [early.pk])
        Appeal.objects.filter(pk=late.pk).update(title="Giraffes")
        assert IndexChange.objects.order_by("pk").last().key == late.pk
        catch_up(follower)
        assert found("appeal", "zebras") == {early.identifier}
        assert found("appeal", "giraffes") == {late.identifier}

        cursor.execute("COMMIT")
    assert found("appeal", "zebras") == set()
    catch_up(follower)
    assert found("appeal", "giraffes") == {early.identifier, late.identifier}


def test_withdrawn_appeal_and_its_demands_are_gone_from_everything_at_once(follower):
    appeal = factories.published_appeal(title="Zebras")
    factories.demand(text=appeal.texts.get(), exact="release Anna Example")
    factories.published_appeal(title="Others", date=None)
    catch_up(follower)
    assert len(found("demand", "release")) == 1
    assert [one.text for one in engine.suggest("zeb")] == ["zebras", "Zebras"]
    assert engine.did_you_mean("zebrras") == ["zebras"]

    publishing.withdraw(appeal, reason="Asked for.")

    for _caught_up in range(2):
        assert found("appeal", "zebras") == found("demand", "release") == set()
        everything = engine.search("appeal", EVERYTHING)
        assert (everything.facets["year"], everything.count) == ({"not-stated": 1}, 1)
        assert engine.count("demand", EVERYTHING) == 0
        assert engine.suggest("zeb") == engine.did_you_mean("zebrras") == []
        catch_up(follower)


def test_person_is_gone_when_withheld_and_when_the_only_document_that_names_them_is(follower):
    for hide in (withhold_person, withdraw_document):
        appeal, person = document_with_listed_person()
        catch_up(follower)
        assert found("person", "zebrina") == {person.identifier}
        assert appeal.identifier in found("appeal", "zebrina")

        hide(appeal, person)
        for _caught_up in range(2):
            assert found("person", "zebrina") == set()
            assert appeal.identifier not in found("appeal", "zebrina")
            catch_up(follower)


def test_person_withheld_again_is_gone_from_what_came_in_between(follower):
    first, second = (factories.published_appeal(body="The Example Fund speaks of Zebrina.") for _ in range(2))
    signatures = [factories.signature(appeal=appeal, name="Zebrina Example") for appeal in (first, second)]
    person = factories.person(name="Zebrina Example")
    tie(signatures[0], person)
    for change in (withholding.withhold, lambda one, _reason: withholding.release(one)):
        change(person, "safety")
        catch_up(follower)
    tie(signatures[1], person)
    catch_up(follower)
    assert found("appeal", "zebrina") == {first.identifier, second.identifier}

    withholding.withhold(person, "safety")

    for _caught_up in range(2):
        assert found("appeal", "zebrina") == set()
        catch_up(follower)
    assert differences() == []


@pytest.mark.usefixtures("archive", "search_dir")
def test_index_is_as_it_should_be_in_whatever_way_the_database_reads_its_tables():
    building.rebuild()
    with connection.cursor() as cursor:
        for way in ("nestloop", "hashjoin", "mergejoin", "seqscan"):
            cursor.execute(f"SET LOCAL enable_{way} = off")
            assert differences() == []
            cursor.execute(f"SET LOCAL enable_{way} = on")


def document_with_listed_person():
    appeal = factories.published_appeal()
    person = factories.person(name="Zebrina Example", listing="listed", listing_reason="Asked for it.")
    signature = factories.signature(appeal=appeal, name="Zebrina Example")
    tie(signature, person)
    return appeal, person


def tie(signature, person):
    type(signature).objects.filter(pk=signature.pk).update(agent=person, certainty="certain", tie_reason="It says so.")


def withhold_person(_appeal, person):
    type(person).objects.filter(pk=person.pk).update(withheld=True, withheld_reason="safety")


def withdraw_document(appeal, _person):
    publishing.withdraw(appeal, reason="Asked for.")


def test_other_demands_that_are_alike_are_found_until_they_are_withdrawn(follower):
    first, second = (factories.published_appeal() for _ in range(2))
    one, other = (factories.demand(text=appeal.texts.get()) for appeal in (first, second))
    catch_up(follower)
    assert [hit.identifier for hit in engine.more_like("demand", one.identifier)] == [other.identifier]

    publishing.withdraw(second, reason="Asked for.")
    assert engine.more_like("demand", one.identifier) == []


def test_second_follower_of_an_index_is_refused(follower):
    with pytest.raises(index.AnotherWriter):
        Follower()
    with pytest.raises(CommandError, match="kept by another process"):
        call_command("follow_index")


@pytest.mark.usefixtures("transactional_db")
def test_index_that_is_too_far_behind_is_built_anew(search_dir, monkeypatch):
    before = building.rebuild()
    monkeypatch.setattr(changes, "KEPT", changes.KEPT * 0)
    follower = Follower()
    follower.close()

    assert list(search_dir.glob("index-*")) == [follower.writer.path] != [before]


def test_changes_are_forgotten_when_no_index_can_need_them(follower):
    factories.published_appeal()
    IndexChange.objects.update(at="2024-05-01T12:00:00Z")
    kept = factories.published_appeal()
    changes.prune()

    assert set(IndexChange.objects.filter(kind="appeal").values_list("key", flat=True)) == {kept.pk}


def test_search_waits_where_more_has_changed_than_can_be_left_out(follower, monkeypatch):
    factories.published_appeal()
    factories.published_appeal()
    monkeypatch.setattr(changes, "MOST", 1)
    with pytest.raises(engine.SearchUnavailable):
        engine.search("appeal", EVERYTHING)

    catch_up(follower)
    assert engine.search("appeal", EVERYTHING).count >= 2


def test_follower_goes_on_in_an_index_that_took_the_place_of_its_own(follower, search_dir):
    before = follower.writer.path
    after = building.rebuild()
    appeal = factories.published_appeal(title="Zebras")
    catch_up(follower)

    assert found("appeal", "zebras") == {appeal.identifier}
    assert follower.writer.path == after != before
    assert list(search_dir.glob("index-*")) == [after]


def test_facet_calls_an_organization_what_it_is_called_now(follower, client):
    """What values are called is kept only as long as nothing changes."""
    fund = factories.organization(name="Example Fund")
    factories.signature(appeal=factories.published_appeal(title="Zebras"), agent=fund)
    catch_up(follower)
    facet = "/appeals/?q=zebras"
    assert "Example Fund" in client.get(facet).content.decode()

    for before, words in (("Example Fund", "Example Trust"), ("Example Trust", "Example League")):
        fund.names.update(name=words)
        assert before not in client.get(facet).content.decode()
        catch_up(follower)
        assert words in client.get(facet).content.decode()

    withholding.withhold(fund, "safety")
    assert "Example League" not in client.get(facet).content.decode()
    catch_up(follower)
    assert "Example League" not in client.get(facet).content.decode()

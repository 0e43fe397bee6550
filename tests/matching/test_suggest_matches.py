"""`manage.py suggest_matches`: the ties of the five sources come out of it, and none of the traps."""

import os
import signal
import subprocess
import sys
import time
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction

from appeals.matching.addressed import addressed_name, entry_name
from appeals.matching.sides import MODELS, load_sides
from appeals.models import Addressing, Affiliation, Issuer, Mention, Signature
from signatories.models import Agent, AgentRelation, NameInUse, Suggestion
from tests import factories
from tests.conftest import load_archive

pytestmark = pytest.mark.django_db
UNTIED = {"agent": None, "certainty": "", "tie_reason": ""}


def suggest(*arguments):
    out = StringIO()
    call_command("suggest_matches", *arguments, stdout=out)
    return out.getvalue()


def titles(suggestion):
    sides = load_sides((suggestion.left, suggestion.right))
    return frozenset(side.title for side in sides.values())


@pytest.fixture
def certain_ties(archive):
    """The places of each record that are certainly tied to it, as references, before they are untied."""
    tied = [
        (row.agent_id, f"{relation}:{row.identifier}")
        for model, relation in MODELS.items()
        for row in model.objects.filter(certainty="certain")
    ]
    for row in Affiliation.objects.filter(certainty="certain"):
        number = row.signature.affiliations_stated.index(row.name) + 1 if row.name else 1
        tied.append((row.agent_id, f"affiliations:{row.signature.identifier}" + (f".{number}" if number > 1 else "")))
    return [{place for owner, place in tied if owner == agent} for agent in {owner for owner, _ in tied}]


@pytest.fixture
def untied(archive):
    """The five sources as they are ingested without any tie, and without any record to tie to."""
    untie()


def untie():
    for model in (Signature, Issuer, Mention, Addressing):
        model.objects.update(**UNTIED)
    Affiliation.objects.all().delete()
    AgentRelation.objects.all().delete()
    Agent.objects.all().delete()


@pytest.fixture(scope="module")
def found(django_db_setup, django_db_blocker):
    """What is suggested for the five sources, once for all tests that only read it."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_archive()
        untie()
        suggest()
        suggested = {titles(suggestion): suggestion for suggestion in Suggestion.objects.all()}
        transaction.set_rollback(True)
    return suggested


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Max Bokaev", "Max Bokayev"),
        ("Asiya Kaliyeva", "Asia Kaliyeva"),
        ("The Center for Civil Liberties", "Center for Civil Liberties"),
        ("Ar.Rukh.Khak", "Ar Rukh Khak foundation"),
    ],
)
def test_tie_of_the_five_sources_is_suggested_with_reasons(found, one, other):
    suggestion = found[frozenset((one, other))]

    assert suggestion.verdict in ("same", "unsure")
    assert suggestion.reasons


def test_suggestions_connect_all_places_of_each_record(certain_ties, untied):
    suggest()
    pairs = Suggestion.objects.values_list("left", "right")

    for places in certain_ties:
        reached = {min(places)}
        for _ in places:
            reached |= {place for pair in pairs if not reached.isdisjoint(pair) for place in pair} & places
        assert reached == places


@pytest.mark.parametrize("name", ["Lukpan Akhmedyarov", "Marzhan Aspandyarova", "Arzgul Tillyabaeva"])
def test_one_full_name_in_two_places_is_suggested_as_same(found, name):
    assert found[frozenset([name])].verdict == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kaliyeva D.I.", "Asia Kaliyeva"),
        ("Kayrat Baltabay", "Yerlan Baltabay"),
        ("Gulbagidash Abdrahmanova", "Gulmira Abdrakhmanova"),
        ("“Freedom”", "Liberty"),
    ],
)
def test_trap_is_not_suggested_as_same(found, one, other):
    assert [pair for pair, suggestion in found.items() if {one, other} <= pair and suggestion.verdict == "same"] == []


def test_three_helsinki_bodies_are_three(found):
    bodies = [pair for pair, suggestion in found.items() if suggestion.verdict == "same"]
    countries = ("Netherlands", "Norwegian", "Moscow")
    for pair in bodies:
        assert len({country for name in pair for country in countries if country in name}) <= 1


def test_initials_alone_are_never_same(found):
    people = [(pair, one) for pair, one in found.items() if one.kind == "person" and one.verdict == "same"]
    assert people
    assert not [pair for pair, _ in people if any("." in name for name in pair)]


def test_reasons_and_evidence_are_other_things(found):
    suggestion = found[frozenset(["Asiya Kaliyeva", "Asia Kaliyeva"])]

    assert "the same affiliation is stated" in suggestion.evidence
    assert "same surname" in suggestion.reasons


def test_suggesting_twice_changes_nothing(untied):
    first = suggest()
    before = list(Suggestion.objects.order_by("pk").values())

    second = suggest()
    third = suggest("--again")

    assert list(Suggestion.objects.order_by("pk").values()) == before
    assert second.startswith("0 names compared")
    assert first == third


def test_suggesting_goes_on_where_it_was_stopped(untied, monkeypatch):
    monkeypatch.setattr("appeals.matching.suggesting.BATCH", 50)
    calls = []

    def stop(*arguments):
        calls.append(arguments)
        if len(calls) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr("appeals.matching.suggesting.suggest", stop)
    with pytest.raises(KeyboardInterrupt):
        suggest()
    monkeypatch.undo()
    left = NameInUse.objects.to_match().count()

    assert NameInUse.objects.filter(matched=True).count() >= 100
    assert suggest().endswith(f"{left} names compared. {Suggestion.objects.count()} suggestions wait for an editor.\n")


KILLED = """
import sys
import django
from django.conf import settings
from django.core.management import call_command

settings.DATABASES["default"]["NAME"] = sys.argv[1]
django.setup()
from appeals.matching import suggesting

suggesting.BATCH = 5
call_command("suggest_matches")
"""


@pytest.mark.django_db(transaction=True)
def test_killed_half_way_and_started_again_it_goes_on(untied):
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "appeals_site.settings", "FORCE_COLOR": "1"}
    started = [sys.executable, "-c", KILLED, connection.settings_dict["NAME"]]
    with subprocess.Popen(started, cwd=settings.BASE_DIR, env=environment, stderr=subprocess.PIPE) as process:  # noqa: S603 - our own
        while process.poll() is None and not Suggestion.objects.exists():
            time.sleep(0.01)
        process.kill()
        shown = process.stderr.read().decode()
    left = NameInUse.objects.to_match().count()

    assert process.returncode == -signal.SIGKILL
    assert "Comparing names" in shown
    assert 0 < left < NameInUse.objects.count()
    assert suggest().startswith(f"{left} names compared")
    assert _asked() == _asked_anew()


def _asked():
    return sorted(Suggestion.objects.values_list("left", "right", "score"))


def _asked_anew():
    Suggestion.objects.all().delete()
    suggest("--again")
    return _asked()


def test_a_batch_costs_the_same_number_of_queries_however_many_names(untied, django_assert_max_num_queries):
    with django_assert_max_num_queries(81):
        suggest()


def test_what_is_different_is_never_asked_again_also_after_a_tie(db):
    one, other = (factories.signature(name="Anna Example") for _ in range(2))
    suggest()
    asked = Suggestion.objects.get(left__contains=min(one.identifier, other.identifier))
    Suggestion.objects.filter(pk=asked.pk).update(
        state="different", decided_by="example-editor", decided_at="2024-01-01T00:00Z"
    )
    Signature.objects.filter(pk=one.pk).update(agent=factories.person(), certainty="certain", tie_reason="So it says.")

    suggest("--again")

    assert not Suggestion.objects.filter(state="open", left__contains=other.identifier).exists()
    assert not Suggestion.objects.filter(state="open", right__contains=other.identifier).exists()


def test_question_about_what_was_tied_meanwhile_is_dropped(db):
    one = factories.signature(name="Anna Example")
    agent = factories.person()
    suggest()
    pair = sorted((f"agents:{agent.identifier}", f"signatures:{one.identifier}"))
    assert Suggestion.objects.filter(left=pair[0], right=pair[1]).exists()
    Signature.objects.filter(pk=one.pk).update(agent=agent, certainty="certain", tie_reason="So it says.")

    suggest()

    assert not Suggestion.objects.filter(left=pair[0], right=pair[1]).exists()


def test_addressed_holder_and_each_of_several_affiliations_are_suggested(db):
    holder, one, other = (
        factories.person(name="Anna Example"),
        factories.organization(),
        factories.organization("Other Works"),
    )
    office = factories.addressee(kind="office", name="Example President")
    addressing = factories.addressing(as_written="Example President, Ms Anna Example", addressee=office)
    signature = factories.signature(name="Bert Beispiel", affiliation="Example Fund; Other Works")
    suggest()

    pairs = {(one.left, one.right) for one in Suggestion.objects.all()}

    for agent, place in (
        (holder, f"addressings:{addressing.identifier}"),
        (one, f"affiliations:{signature.identifier}"),
        (other, f"affiliations:{signature.identifier}.2"),
    ):
        assert tuple(sorted((f"agents:{agent.identifier}", place))) in pairs


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("President of Examples, Ms Anna Example", "office", ("person", "Ms Anna Example")),
        ("President A.-B. Example", "office", ("person", "A.-B. Example")),
        ("Президенту Республики Примеров Примеровой А. Б.", "office", ("person", "Примеровой А. Б.")),
        ("President of the Republic of Examples", "office", None),
        ("the Example Ministry", "body", ("organization", "the Example Ministry")),
        ("all people of good will", "public", None),
    ],
)
def test_office_is_not_its_holder(words, kind, found):
    assert addressed_name(words, kind) == found


@pytest.mark.parametrize(
    ("words", "kind", "called"),
    [
        ("President of Examples, Ms Anna Example", "office", "President of Examples"),
        ("Президенту Республики Примеров Примеровой А. Б.", "office", "Президенту Республики Примеров"),
        ("Secretary of Examples (Anna Example)", "office", "Secretary of Examples"),
        ("Anna Example, Minister of Pears; Bert Example, Mayor", "office", "Minister of Pears, Mayor"),
        ("President A.-B. Example", "office", "Office not stated"),
        ("President Anna Example", "office", "Office not stated"),
        ("Ms A. Example", "office", "Office not stated"),
        ("Mayor of Pearville", "office", "Mayor of Pearville"),
        ("the Example Ministry", "body", "the Example Ministry"),
    ],
)
def test_new_entry_for_an_addressee_is_called_by_the_office_alone(words, kind, called):
    assert entry_name(words, kind) == called


def test_names_that_are_no_names_break_nothing_and_are_nobody(db):
    names = ("🙂", "A.", "N.N.", "and 12 others", "и др.", "example@example.org", "123", "…")
    for kind in (Agent.Kind.PERSON, Agent.Kind.ORGANIZATION):
        for name in (*names, *names, "x" * 500, "محمد علي", "Anna\u200b 🙂"):
            factories.signature(name=name, kind=kind)

    assert "names compared" in suggest()
    assert set(names).isdisjoint(set().union(*map(titles, Suggestion.objects.all())))

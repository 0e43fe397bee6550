"""A scratch archive of N appeals of the corpus. Killed and started again, it goes on where it was."""

import json
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import corpus
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

KNOWN_ORGANIZATIONS, KNOWN_PEOPLE = 1_000, 300  # records to which signatures are tied


def load(count: int, seed: int) -> None:
    """The database holds the first `count` appeals of the corpus, published, and an index of them."""
    from appeals.models import Source

    make_agents()
    there = Source.objects.filter(file_name__contains=".txt", note__startswith="It came as a record").count()
    with _triggers_off():
        if there < count:
            _import(there, count, seed)
        _tie_people()
        _withhold_contacts()
    _analyze()
    _build_index()


def lines(first: int, count: int, seed: int) -> Iterator[tuple[int, bytes]]:
    for number, record in enumerate(corpus.appeals(count - first, seed, first), first + 1):
        yield number, json.dumps(record, ensure_ascii=False).encode()


def _import(there: int, count: int, seed: int) -> None:
    from appeals.importing.batches import import_lines

    began, done = time.perf_counter(), Counter()
    with Progress("Importing", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()) as bar:
        task = bar.add_task("", total=count, completed=there)
        for outcome in import_lines(lines(there, count, seed), publishes=True):
            done[outcome.result.value] += 1
            bar.advance(task)
            if outcome.reason:
                print(outcome.line, outcome.reason)
    seconds = time.perf_counter() - began
    print(f"{dict(done)} in {seconds:.0f} s: {(count - there) / seconds:.0f} appeals/s, making them included")


@contextmanager
def _triggers_off() -> Iterator[None]:
    """No history is kept, no promise between tables checked and no change told while a scratch archive is filled.

    That takes half of the time, and search is not measured by it. What an import takes, `importing.py` measures.
    """
    _switch_triggers("DISABLE")
    try:
        yield
    finally:
        _switch_triggers("ENABLE")


def _switch_triggers(way: str) -> None:
    from django.apps import apps
    from django.db import connection

    with connection.cursor() as cursor:
        for model in apps.get_app_config("appeals").get_models():
            if not model._meta.proxy and not hasattr(model, "pgh_tracked_model"):
                cursor.execute(f'ALTER TABLE "{model._meta.db_table}" {way} TRIGGER USER')


def make_agents() -> None:
    """Records of the organizations and people that sign most often."""
    from django.db import transaction

    from appeals.importing.copying import copy
    from appeals.ingest.vocabularies import names_of
    from signatories.identifiers import identifier_for
    from signatories.models import Agent, AgentName

    if AgentName.objects.filter(name=corpus.organization(0)).exists():
        return
    organizations = [((corpus.organization(number),), "organization") for number in range(KNOWN_ORGANIZATIONS)]
    people = [(corpus.person(number), "person") for number in range(KNOWN_PEOPLE)]
    agents, names = [], []
    for forms, kind in dict.fromkeys([*organizations, *people]):
        agent = Agent(
            identifier=identifier_for("bench", *forms), kind=kind, listing="listed", listing_reason="For benchmarks."
        )
        agents.append(agent)
        names += names_of(agent, list(forms), "en")
    for name in names:
        name.derive()
    with transaction.atomic():
        copy([*agents, *names])


def _tie_people() -> None:
    """Some of what they signed is tied to the people who have records, as editors would have done."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            """
            UPDATE appeals_signature s SET agent_id = n.agent_id, certainty = 'certain', tie_reason = 'For benchmarks.'
            FROM signatories_agentname n JOIN signatories_agent a ON a.id = n.agent_id
            WHERE s.name = n.name AND s.kind = 'person' AND a.kind = 'person' AND s.affiliation <> ''
            AND s.agent_id IS NULL AND a.listing_reason = 'For benchmarks.'
            """
        )
        print(f"{cursor.rowcount} signatures of people are tied")


def _withhold_contacts() -> None:
    """One in each appeal: what readers see of it is then looked through for that."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO appeals_passage (identifier, text_id, start, "end", exact, reason)
            SELECT 'contact' || id, id, start - 1, start - 1 + length(contact), contact, 'contact'
            FROM (
                SELECT id, plain, substring(plain FROM 'press-[0-9]+@example[.]org') AS contact FROM appeals_text
            ) found,
                 LATERAL strpos(plain, contact) AS start
            WHERE contact IS NOT NULL AND NOT EXISTS (SELECT FROM appeals_passage WHERE text_id = found.id)
            """
        )
        print(f"{cursor.rowcount} contacts are withheld")


def _analyze() -> None:
    """PostgreSQL knows what it holds, as it would by itself after a while."""
    from django.apps import apps
    from django.db import connection

    with connection.cursor() as cursor:
        for model in apps.get_models():
            if not model._meta.proxy and model._meta.app_label in ("appeals", "signatories"):
                cursor.execute(f'VACUUM ANALYZE "{model._meta.db_table}"')


def _build_index() -> None:
    from django.core.management import call_command

    call_command("rebuild_index")

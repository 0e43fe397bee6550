"""What is withheld in appeals, asked of the database: by itself, and by the record that a name is tied to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from django.apps import apps
from django.db import connection
from django.db.models import Case, F, Q, QuerySet, Value, When
from django.db.models.expressions import RawSQL
from django.db.models.fields import TextField
from django.db.models.functions import Cast

from signatories.prepared import WANTED, Statement

# The record that a name is tied to is withheld, or the one that it was merged into.
BY_AGENT = Q(agent__withheld=True), Q(agent__merged_into__withheld=True)
AGENT_WITHHELD = BY_AGENT[0] | BY_AGENT[1]


def withheld_words(appeal_ids: list[int]) -> Iterable[tuple[int, str, str]]:
    """(appeal, words, kind) of all that is withheld in these appeals.

    Kind is "person" for names of people; of passages it is their reason.
    """
    with connection.cursor() as cursor:
        cursor.execute(_statement().sql, [appeal_ids])
        return cursor.fetchall()


@cache
def _statement() -> Statement:
    (passages, of_passages), (tied, of_tied) = _sql(_passages()), _sql(_held_back())
    hidden, of_hidden = _hidden_agents()
    # An appeal has few passages, and all appeals together have many: contacts are withheld in most.
    # The rest is found first, as it is little: else PostgreSQL begins with all signatures of long appeals.
    sql = f"""
        WITH hidden (id) AS MATERIALIZED ({hidden}), held (appeal, words, kind) AS MATERIALIZED ({tied})
        SELECT * FROM ({passages}) AS passages (appeal, words, kind) WHERE appeal = ANY(%s)
        UNION ALL SELECT * FROM held WHERE appeal = ANY(%s) AND words IS NOT NULL
    """  # noqa: S608 - Django's
    return Statement(sql, (*of_hidden, *of_tied, *of_passages, WANTED, WANTED), "bigint[]")


def _sql(rows: Sequence[QuerySet]) -> tuple[str, Sequence[object]]:
    """Of all these rows, each once."""
    return rows[0].union(*rows[1:]).query.sql_with_params()


def _rows(model: str, condition: Q, appeal: str, words: str, kind: object = Value("")) -> QuerySet:
    rows = apps.get_model("appeals", model).objects.filter(condition).order_by()
    return rows.values_list(F(appeal), Cast(words, TextField()), Cast(kind, TextField()))


def _passages() -> list[QuerySet]:
    """All of them, each under its reason."""
    paths = ("source__text__appeal_id", "text__appeal_id")
    return [_rows("Passage", Q(), path, "exact", F("reason")) for path in paths]


def _held_back() -> list[QuerySet]:
    """Signatures and mentions that are withheld themselves, and what is tied to a withheld person or organization."""
    in_entry, of_agent = "entry__list__appeal_id", F("agent__kind")
    mentioned = Case(When(capacity="organization", then=Value("organization")), default=Value("person"))
    themselves = [
        ("Signature", in_entry, "name", F("kind")),
        ("Signature", in_entry, "entry__line"),
        ("Mention", "text__appeal_id", "exact", mentioned),
    ]
    tied = [
        *themselves,
        ("Issuer", "appeal_id", "as_written"),
        ("Addressing", "appeal_id", "as_written"),
        ("Affiliation", f"signature__{in_entry}", "signature__affiliation"),
        ("Affiliation", f"signature__{in_entry}", "agent__names__name", of_agent),
        ("Signature", in_entry, "agent__names__name", of_agent),
        ("Mention", "text__appeal_id", "agent__names__name", of_agent),
        ("Issuer", "appeal_id", "agent__names__name", of_agent),
        ("Addressing", "appeal_id", "agent__names__name", of_agent),
    ]
    # Each by itself: so PostgreSQL begins with the few rows that are withheld, and not with all of an appeal.
    by_agent = Q(agent__in=RawSQL("SELECT id FROM hidden", []))
    return [
        *(_rows(model, Q(withheld=True), *rest) for model, *rest in themselves),
        *(_rows(model, by_agent, *rest) for model, *rest in tied),
    ]


def _hidden_agents() -> tuple[str, Sequence[object]]:
    """The withheld records, and those that were merged into one."""
    agents = apps.get_model("signatories", "Agent").objects.order_by().values("pk")
    return _sql([agents.filter(withheld=True), agents.filter(merged_into__withheld=True)])


def keys_of_holding() -> QuerySet:
    """Keys of all appeals in which anything is withheld."""
    held_back = Q(withheld=True)
    # Each reason by itself: the rows of all of them at once would be found only by looking at all others.
    first, *others = (
        apps.get_model("appeals", model).objects.filter(reason).order_by().values_list(appeal)
        for model, appeal, *reasons in (
            ("Passage", "source__text__appeal", Q(source__isnull=False)),
            ("Passage", "text__appeal", Q(text__isnull=False)),
            ("Signature", "entry__list__appeal", held_back, *BY_AGENT),
            ("Affiliation", "signature__entry__list__appeal", *BY_AGENT),
            ("Mention", "text__appeal", held_back, *BY_AGENT),
            ("Issuer", "appeal", *BY_AGENT),
            ("Addressing", "appeal", *BY_AGENT),
        )
        for reason in reasons
    )
    return first.union(*others)

"""When the archive last changed, for Last-Modified, and what did, for the index of search."""

import pgtrigger
from django.db import models
from django.db.models.functions import Now


class RecordChangeManager(models.Manager):
    def last_at(self):
        """The time of the last change of any record; None for an empty archive."""
        return self.order_by("-at").values_list("at", flat=True).first()


class RecordChange(models.Model):
    """A statement that changed records. Written by a trigger on each of their tables, so nothing is forgotten.

    Rows are only added: a single row to be updated would make all editors wait for each other.
    """

    at = models.DateTimeField(db_index=True)

    objects = RecordChangeManager()

    def __str__(self):
        return self.at.isoformat()


NOTE_CHANGE = pgtrigger.Trigger(
    name="note_change",
    level=pgtrigger.Statement,
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    func="INSERT INTO signatories_recordchange (at) VALUES (clock_timestamp()); RETURN NULL;",
)


class TransactionField(models.Field):
    """The number of a transaction of PostgreSQL, which never comes again."""

    def db_type(self, connection):
        return "xid8"

    def from_db_value(self, value, expression, connection):
        return None if value is None else int(value)


class ThisTransaction(models.Func):
    template = "pg_current_xact_id()"
    output_field = TransactionField()


class IndexChange(models.Model):
    """Something was changed of which a document in the index of search may show words, or whether it is shown.

    Written by triggers, so nothing is forgotten, once for each transaction. Which documents follow from it is worked
    out by those who read it: what belongs together is known best when it is asked for.
    """

    class Kind(models.TextChoices):
        APPEAL = "appeal"
        AGENT = "agent"
        # Whatever an agent is tied in: it was withheld or merged, or has a page now.
        TIES = "ties"
        THEME = "theme"
        ADDRESSEE = "addressee"
        COLLECTION = "collection"

    kind = models.CharField(max_length=10, choices=Kind)
    key = models.BigIntegerField()
    # Words may have gone that must not be left behind on a disk.
    hides = models.BooleanField()
    transaction = TransactionField(db_default=ThisTransaction())
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["transaction", "kind", "key", "hides"], name="signatories_indexchange_once_each_transaction"
            ),
        ]

    def __str__(self):
        return f"{self.kind} {self.key}"


# Of a row that belongs to an agent, or is tied to one: all names of that one are taken out of the documents.
OF_WITHHELD_AGENT = """EXISTS (
            SELECT FROM signatories_agent held LEFT JOIN signatories_agent into_ ON into_.id = held.merged_into_id
            WHERE held.id = changed.agent_id AND (held.withheld OR into_.withheld))"""


def tell_index(hides="FALSE", left="", **keys):
    """Triggers that write an IndexChange for each statement that changes rows of a table.

    kind -> SQL that gives the keys, from `changed`: the rows as they are, and as they were before. `left` gives agents
    that rows were tied to before. `hides` says of a row whether it holds something back; a row that is deleted does.
    """
    return [
        _telling("insert", pgtrigger.Insert, "SELECT * FROM new_rows", hides, keys),
        _telling(
            "update", pgtrigger.Update, "SELECT * FROM old_rows UNION ALL SELECT * FROM new_rows", hides, keys, left
        ),
        _telling("delete", pgtrigger.Delete, "SELECT * FROM old_rows", "TRUE", keys, left),
    ]


def _telling(name, operation, changed, hides, keys, left=""):
    told = list(keys.items()) + ([("agent", left)] if left else [])
    union = " UNION ".join(f"SELECT '{kind}', key FROM ({select}) AS found (key)" for kind, select in told)
    return pgtrigger.Trigger(
        name=f"tell_index_of_{name}",
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=pgtrigger.Referencing(
            old="old_rows" if "old_rows" in changed else None, new="new_rows" if "new_rows" in changed else None
        ),
        func=f"""
        WITH changed AS ({changed})
        INSERT INTO signatories_indexchange (kind, key, hides)
        SELECT told.kind, told.key, (SELECT bool_or({hides}) FROM changed)
        FROM ({union}) AS told (kind, key) WHERE told.key IS NOT NULL
        ON CONFLICT DO NOTHING;
        RETURN NULL;
        """,
    )

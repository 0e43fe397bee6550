"""When the archive last changed, for Last-Modified."""

import pgtrigger
from django.db import models


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

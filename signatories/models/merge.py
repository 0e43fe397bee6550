"""Two records that were found to be one, and everything needed to take that back."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .agent import Agent
from .base import Identified, IdentifiedManager, recorded


class MergeQuerySet(models.QuerySet):
    def standing(self):
        """Those that were not taken back."""
        return self.filter(undone_at=None)


@recorded
class MergeRecord(Identified):
    """`absorbed` was merged into `kept`: who, when, why; and, once that was taken back, by whom, when and why."""

    absorbed = models.ForeignKey(
        Agent, models.PROTECT, related_name="merges", verbose_name=_("merged record"), editable=False
    )
    kept = models.ForeignKey(
        Agent, models.PROTECT, related_name="merges_into_it", verbose_name=_("into"), editable=False
    )
    absorbed_name = models.CharField(_("name it went by"), max_length=500, editable=False)
    merged_by = models.CharField(_("merged by"), max_length=150, editable=False)
    merged_at = models.DateTimeField(_("merged at"), editable=False)
    reason = models.CharField(_("reason"), max_length=500, editable=False)
    undone_by = models.CharField(_("taken back by"), max_length=150, blank=True, editable=False)
    undone_at = models.DateTimeField(_("taken back at"), null=True, editable=False)
    undone_reason = models.CharField(_("reason for taking it back"), max_length=500, blank=True, editable=False)

    objects = IdentifiedManager.from_queryset(MergeQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("merge")
        verbose_name_plural = _("merges")
        ordering = ["-merged_at", "identifier"]
        constraints = [
            models.CheckConstraint(condition=~Q(absorbed=F("kept")), name="signatories_mergerecord_of_two"),
            models.CheckConstraint(
                condition=~Q(merged_by="") & ~Q(reason=""), name="signatories_mergerecord_needs_reason"
            ),
            models.CheckConstraint(
                condition=Q(undone_at=None, undone_by="", undone_reason="")
                | (Q(undone_at__isnull=False) & ~Q(undone_by="") & ~Q(undone_reason="")),
                name="signatories_mergerecord_undone_is_whole",
            ),
            models.UniqueConstraint(
                fields=["absorbed"], condition=Q(undone_at=None), name="signatories_mergerecord_stands_once"
            ),
        ]

    def __str__(self):
        return f"{self.absorbed_name} ({self.absorbed.identifier}) → {self.kept}"


@recorded
class MovedRow(Identified):
    """A row that a merge moved from one record to the other: a name, a tie, a source, a relation."""

    merge = models.ForeignKey(
        MergeRecord, models.CASCADE, related_name="moved", verbose_name=_("merge"), editable=False
    )
    model = models.CharField(_("table"), max_length=60, editable=False)
    row = models.CharField(_("identifier of the row"), max_length=16, editable=False)
    field = models.CharField(_("field"), max_length=30, editable=False)
    was_preferred = models.BooleanField(_("was the preferred name"), default=False, editable=False)

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        verbose_name = _("moved row")
        verbose_name_plural = _("moved rows")
        constraints = [
            models.UniqueConstraint(fields=["merge", "model", "row", "field"], name="signatories_movedrow_once"),
        ]

    def __str__(self):
        return f"{self.model} {self.row}"

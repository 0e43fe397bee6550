"""What became of a person whose release was demanded: dated statements with a source, each confirmed by two editors."""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from signatories.querysets import CaseEventQuerySet

from .agent import Agent
from .base import Identified, IdentifiedManager, recorded


@recorded
class CaseEvent(Identified):
    """One dated statement. Not public until an editor other than the one who wrote it has confirmed it."""

    class Kind(models.TextChoices):
        DETAINED = "detained", _("detained")
        SENTENCED = "sentenced", _("sentenced")
        RELEASED = "released", _("released from prison")
        RESTRICTED = "restricted", _("under restrictions")
        DIED = "died", _("died")

    agent = models.ForeignKey(
        Agent,
        models.CASCADE,
        related_name="case_events",
        limit_choices_to={"kind": Agent.Kind.PERSON},
        verbose_name=_("person"),
    )
    kind = models.CharField(_("what happened"), max_length=10, choices=Kind)
    date = models.DateField(_("date"))
    statement = models.CharField(
        _("statement"), max_length=300, blank=True, help_text=_("Public. What the source says, such as the sentence.")
    )
    source = models.CharField(_("source"), max_length=300, help_text=_("Public. Where this is said."))
    as_of = models.DateField(_("as of"), help_text=_("The day for which the source says so."))
    written_by = models.CharField(_("written by"), max_length=150, editable=False, help_text=_("Never public."))
    confirmed_by = models.CharField(
        _("confirmed by"), max_length=150, blank=True, editable=False, help_text=_("Never public.")
    )
    confirmed_at = models.DateTimeField(_("confirmed at"), null=True, editable=False)

    objects = IdentifiedManager.from_queryset(CaseEventQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("later event")
        verbose_name_plural = _("later events")
        ordering = ["date", "identifier"]
        triggers = [
            *Identified.Meta.triggers,
            pgtrigger.Protect(
                name="confirmed_is_final",
                operation=pgtrigger.Update,
                # A merge may move it to another record; what it says stays.
                condition=pgtrigger.Condition(
                    """
                    OLD.confirmed_by <> '' AND
                    ROW (OLD.kind, OLD.date, OLD.statement, OLD.source, OLD.as_of, OLD.written_by) IS DISTINCT FROM
                    ROW (NEW.kind, NEW.date, NEW.statement, NEW.source, NEW.as_of, NEW.written_by)
                    """
                ),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(source="") & ~Q(written_by=""), name="signatories_caseevent_needs_source"
            ),
            models.CheckConstraint(
                condition=Q(as_of__gte=F("date")),
                name="signatories_caseevent_as_of_not_before",
                violation_error_message=_("“As of” cannot be before the date itself."),
            ),
            models.CheckConstraint(
                condition=Q(confirmed_by="", confirmed_at=None)
                | (Q(confirmed_at__isnull=False) & ~Q(confirmed_by="") & ~Q(confirmed_by=F("written_by"))),
                name="signatories_caseevent_confirmed_by_another",
                violation_error_message=_("A second editor has to confirm this."),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.date}"

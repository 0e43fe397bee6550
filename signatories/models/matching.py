"""What the machine suggests about names, and what editors decided. Never public."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from signatories.querysets import NameInUseQuerySet, SuggestionQuerySet

from .agent import Agent
from .base import Identified, IdentifiedManager, recorded

REFERENCE_LENGTH = 40


class NameInUse(models.Model):
    """A name as it stands somewhere: a form of name of a record, or a name printed in a document.

    Derived, to be looked up by its keys: `appeals.matching` fills it from the records and can do so anew at any time.
    """

    relation = models.CharField(_("where it stands"), max_length=20, editable=False)
    identifier = models.CharField(_("identifier there"), max_length=20, editable=False)
    owner = models.CharField(
        _("identifier of the record"), max_length=16, blank=True, editable=False, help_text=_("Empty: tied to none.")
    )
    kind = models.CharField(_("kind"), max_length=12, choices=Agent.Kind, editable=False)
    name = models.CharField(_("name"), max_length=500, editable=False)
    surname = models.CharField(_("key of the surname"), max_length=200, blank=True, editable=False)
    keys = ArrayField(models.CharField(max_length=200), verbose_name=_("folded keys"), editable=False)
    matched = models.BooleanField(_("was compared with the others"), default=False, editable=False)

    objects = NameInUseQuerySet.as_manager()

    class Meta:
        verbose_name = _("name in use")
        verbose_name_plural = _("names in use")
        indexes = [
            GinIndex(fields=["keys"], name="signatories_nameinuse_keys", fastupdate=False),
            models.Index(fields=["surname"], name="signatories_nameinuse_surname"),
            models.Index(fields=["owner"], condition=~Q(owner=""), name="signatories_nameinuse_owner"),
            models.Index(fields=["id"], condition=Q(matched=False), name="signatories_nameinuse_to_match"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["relation", "identifier"], name="signatories_nameinuse_once"),
        ]

    def __str__(self):
        return self.name

    @property
    def reference(self):
        """What an editor decides about: the record it belongs to, or the name as it stands in the document."""
        return f"agents:{self.owner}" if self.owner else f"{self.relation}:{self.identifier}"


@recorded
class Suggestion(Identified):
    """Two that may be one person or one organization, why, and what an editor decided.

    A side is a record ("agents:…") or a name in a document ("signatures:…"). A decision is kept for good: what is
    different is never asked again.
    """

    class State(models.TextChoices):
        OPEN = "open", _("open")
        CONFIRMING = "confirming", _("same, waits for a second editor")
        CERTAIN = "same-certain", _("same, certain")
        PROBABLE = "same-probable", _("same, probable")
        DIFFERENT = "different", _("different")
        NOT_SURE = "not-sure", _("not sure")

    left = models.CharField(_("one"), max_length=REFERENCE_LENGTH, editable=False)
    right = models.CharField(_("other"), max_length=REFERENCE_LENGTH, editable=False)
    kind = models.CharField(_("kind"), max_length=12, choices=Agent.Kind, editable=False)
    verdict = models.CharField(_("what the names say"), max_length=6, editable=False)
    score = models.FloatField(_("score of the names"), editable=False)
    telling = models.FloatField(_("how telling"), editable=False, help_text=_("The queue begins with the highest."))
    reasons = ArrayField(models.CharField(max_length=300), verbose_name=_("reasons in the names"), editable=False)
    evidence = ArrayField(
        models.CharField(max_length=300), verbose_name=_("evidence other than names"), default=list, editable=False
    )
    state = models.CharField(_("state"), max_length=13, choices=State, default=State.OPEN, editable=False)
    explanation = models.CharField(_("why, in the editor's words"), max_length=300, blank=True, editable=False)
    decided_by = models.CharField(_("decided by"), max_length=150, blank=True, editable=False)
    decided_at = models.DateTimeField(_("decided at"), null=True, editable=False)
    confirmed_by = models.CharField(_("confirmed by"), max_length=150, blank=True, editable=False)
    confirmed_at = models.DateTimeField(_("confirmed at"), null=True, editable=False)

    objects = IdentifiedManager.from_queryset(SuggestionQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("suggestion")
        verbose_name_plural = _("suggestions: who may be one")
        ordering = ["-telling", "identifier"]
        indexes = [
            models.Index(fields=["state", "-telling", "identifier"], name="signatories_suggestion_queue"),
            models.Index(fields=["right"], name="signatories_suggestion_right"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["left", "right"], name="signatories_suggestion_once"),
            models.CheckConstraint(condition=Q(left__lt=F("right")), name="signatories_suggestion_in_order"),
            models.CheckConstraint(
                condition=Q(verdict__in=["same", "unsure"]), name="signatories_suggestion_verdict_is_known"
            ),
            models.CheckConstraint(
                condition=Q(state="open", decided_by="", decided_at=None)
                | (~Q(state="open") & ~Q(decided_by="") & Q(decided_at__isnull=False)),
                name="signatories_suggestion_decision_is_whole",
            ),
            models.CheckConstraint(
                condition=Q(confirmed_by="", confirmed_at=None)
                | (
                    Q(state="same-certain", confirmed_at__isnull=False)
                    & ~Q(confirmed_by="")
                    & ~Q(confirmed_by=F("decided_by"))
                ),
                name="signatories_suggestion_confirmed_by_another",
            ),
        ]

    def __str__(self):
        return f"{self.left} – {self.right}"

    @property
    def is_waiting(self):
        """Whether an editor can still answer it."""
        return self.state in (self.State.OPEN, self.State.CONFIRMING, self.State.NOT_SURE)

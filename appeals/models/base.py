"""What the records of the documents share: how they quote, and how they are tied to people and organizations."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from signatories.models import Agent, Certainty


class DatePrecision(models.TextChoices):
    DAY = "day", _("day")
    MONTH = "month", _("month")
    YEAR = "year", _("year")


class DateBasis(models.TextChoices):
    STATED = "stated", _("stated in the document")
    INFERRED = "inferred", _("inferred by the archive")
    REPORTED = "reported", _("reported by others")


class Tied(models.Model):
    """A name in a document that an editor may tie to an authority record.

    The tie is an editor's decision: with a certainty and a reason that readers see. Without a tie
    the name is complete everywhere. Only certain ties are public.
    """

    agent = models.ForeignKey(
        Agent, models.PROTECT, null=True, blank=True, related_name="%(class)ss", verbose_name=_("tied to")
    )
    certainty = models.CharField(
        _("certainty"),
        max_length=8,
        choices=Certainty,
        blank=True,
        help_text=_("A probable tie is the editors' knowledge and in no public output."),
    )
    tie_reason = models.CharField(
        _("why it is this one"),
        max_length=500,
        blank=True,
        help_text=_("Public. Initials alone are never a reason."),
    )
    tied_by = models.CharField(_("tied by"), max_length=150, blank=True, help_text=_("Never public."))
    tied_at = models.DateTimeField(_("tied at"), null=True, blank=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(agent=None, certainty="", tie_reason="")
                | (Q(agent__isnull=False, certainty__in=["certain", "probable"]) & ~Q(tie_reason="")),
                name="%(app_label)s_%(class)s_tie_is_whole",
                violation_error_message=_("A tie needs a record, a certainty and a reason; no tie has none of them."),
            )
        ]

    @property
    def shown_words(self):
        """The words of the document that name them, without what is withheld."""
        return self.appeal.redaction.clean_line(self.words)

    @property
    def is_redacted(self):
        return self.shown_words != self.words

    @property
    def public_agent(self):
        """The record that readers may be led to, or None."""
        agent = self.agent
        if agent is None or self.certainty != Certainty.CERTAIN or not agent.has_page:
            return None
        return agent


class Quotation(models.Model):
    """Words of a document, exactly, and where they stand.

    `exact`, `prefix` and `suffix` are a TextQuoteSelector, `start` and `end` a TextPositionSelector of the
    W3C Web Annotation model, both over the plain text of the rendered body (`Text.plain`; characters, the
    end is exclusive). Words that stand outside the body (in a note, a list, the title) have no position.
    """

    text = models.ForeignKey("appeals.Text", models.CASCADE, related_name="%(class)ss", verbose_name=_("text"))
    exact = models.TextField(_("quotation"), help_text=_("Exactly as it stands in the text."))
    prefix = models.CharField(_("words before"), max_length=200, blank=True, editable=False)
    suffix = models.CharField(_("words after"), max_length=200, blank=True, editable=False)
    start = models.PositiveIntegerField(_("start"), null=True, editable=False)
    end = models.PositiveIntegerField(_("end"), null=True, editable=False)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(condition=~Q(exact=""), name="%(app_label)s_%(class)s_quotation_not_empty"),
            models.CheckConstraint(
                condition=Q(start=None, end=None) | Q(start__isnull=False, end__isnull=False, end__gt=F("start")),
                name="%(app_label)s_%(class)s_position_is_whole",
            ),
        ]

    def words_without(self, redaction):
        """The quotation without what is withheld, also where that is more than the quotation."""
        if self.start is None:
            return redaction.clean_line(self.exact)
        return redaction.clean_part(self.text.plain, self.start, self.end)

    @property
    def shown_words(self):
        return self.words_without(self.text.appeal.redaction)


def spans_field(verbose_name):
    """Where words stand in the source text: [[start, end], …] in characters, the end exclusive."""
    return ArrayField(
        ArrayField(models.PositiveIntegerField(), size=2), verbose_name=verbose_name, default=list, editable=False
    )

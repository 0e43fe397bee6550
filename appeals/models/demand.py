"""What is asked, and of which treaties and laws the document itself speaks."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from appeals import index_changes
from appeals.promises import DEMAND_HAS_MEASURE, QUOTATION_STANDS_ONCE
from appeals.querysets import DemandQuerySet
from signatories.models import Identified, IdentifiedManager, recorded

from .base import Quotation, spans_field
from .theme import Theme


class Labelled:
    """How a demand is called, and where it stands, by its `label`, `numbered_by_source`, `text` and `first_text_id`."""

    @property
    def name(self):
        """How readers speak of it: "demand 7", or "demand (a)" where the archive gave the letter."""
        if self.numbered_by_source:
            return _("demand %(label)s") % {"label": self.label}
        return _("demand (%(label)s)") % {"label": self.label}

    @property
    def anchor(self):
        return f"demand-{self.label}"

    @property
    def place(self):
        """The anchor on the appeal's page. `with_first_text()` brings `first_text_id` along."""
        return self.text.anchor_prefix(self.first_text_id) + self.anchor


@recorded
class Demand(Labelled, Identified, Quotation):
    """One thing that is asked: an exact quotation with its place in the text.

    A demand that turns out to be none, or to be two, is not deleted: it keeps its address, which
    says what became of it.
    """

    label = models.CharField(
        _("number or letter"),
        max_length=10,
        help_text=_("The source's own number; where it numbers nothing, a letter given by the archive."),
    )
    numbered_by_source = models.BooleanField(_("the source's own number"), default=False)
    position = models.PositiveSmallIntegerField(_("position"), help_text=_("The order in the document, from 1."))
    source_spans = spans_field(_("place in the source"))
    attribution = models.CharField(
        _("whose demand"),
        max_length=200,
        blank=True,
        help_text=_("Where it is quoted from others and not the document's own."),
    )
    themes = models.ManyToManyField(Theme, through="DemandTheme", related_name="demands", verbose_name=_("themes"))
    removed_on = models.DateField(_("removed on"), null=True, blank=True)
    became = models.CharField(
        _("what became of it"), max_length=300, blank=True, help_text=_("Public. Stands at its old address.")
    )

    objects = IdentifiedManager.from_queryset(DemandQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("demand")
        verbose_name_plural = _("demands")
        ordering = ["text", "position"]
        constraints = [
            *Quotation.Meta.constraints,
            models.CheckConstraint(
                condition=Q(start__isnull=False, removed_on=None) | Q(start=None, removed_on__isnull=False),
                name="appeals_demand_stands_in_the_body",
                violation_error_message=_("These words do not stand in the text."),
            ),
            models.CheckConstraint(condition=~Q(label=""), name="appeals_demand_has_label"),
            models.UniqueConstraint(
                fields=["text", "label"],
                name="appeals_demand_label_once",
                violation_error_message=_("Another demand of this text has this number, perhaps a removed one."),
            ),
            models.CheckConstraint(
                condition=Q(removed_on=None, became="") | (Q(removed_on__isnull=False) & ~Q(became="")),
                name="appeals_demand_removed_says_what_became",
                violation_error_message=_("A removed demand says what became of it."),
            ),
        ]
        triggers = [
            *Identified.Meta.triggers,
            *QUOTATION_STANDS_ONCE.on_quotation("appeals_demand"),
            DEMAND_HAS_MEASURE.on_demand,
            *index_changes.IN_TEXT,
        ]

    def __str__(self):
        return self.name

    @cached_property
    def shown_themes(self):
        """The themes in their order. Who shows many demands asks for the themes of all at once."""
        return list(self.themes.all())

    @property
    def language_of_title(self):
        """The language of the appeal's title, where it is known without asking: that of the first text."""
        return self.text.language if self.text_id == self.first_text_id else ""

    @property
    def is_current(self):
        return self.removed_on is None

    @property
    def appeal(self):
        return self.text.appeal

    def get_absolute_url(self):
        return reverse("demand", args=[self.identifier])


@recorded
class DemandTheme(Identified):
    """A theme that a demand concerns, by the archive's judgement."""

    # The constraint that says once begins with the column: its index is the column's too.
    demand = models.ForeignKey(Demand, models.CASCADE, related_name="demand_themes", db_index=False)
    theme = models.ForeignKey(Theme, models.PROTECT, related_name="demand_themes", verbose_name=_("theme"))

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        verbose_name = _("theme of a demand")
        verbose_name_plural = _("themes of a demand")
        constraints = [models.UniqueConstraint(fields=["demand", "theme"], name="appeals_demandtheme_once")]
        triggers = [*Identified.Meta.triggers, DEMAND_HAS_MEASURE.on_theme, *index_changes.THEME_OF_DEMAND]

    def __str__(self):
        return f"{self.demand}: {self.theme}"


@recorded
class CitedInstrument(Identified, Quotation):
    """A treaty or law that the text itself cites, in its own words. Kept apart from the archive's themes."""

    instrument = models.CharField(_("instrument"), max_length=200, help_text=_("As the text writes it."))
    article = models.CharField(_("article"), max_length=40, blank=True, help_text=_("As the text writes it."))
    position = models.PositiveSmallIntegerField(_("position"), help_text=_("The order in the document, from 1."))

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        verbose_name = _("cited instrument")
        verbose_name_plural = _("cited instruments")
        ordering = ["text", "position"]
        constraints = [
            *Quotation.Meta.constraints,
            models.CheckConstraint(condition=~Q(instrument=""), name="appeals_citedinstrument_not_empty"),
        ]
        triggers = [*Identified.Meta.triggers, *QUOTATION_STANDS_ONCE.on_quotation("appeals_citedinstrument")]

    def __str__(self):
        return f"{self.instrument} {self.article}".strip()

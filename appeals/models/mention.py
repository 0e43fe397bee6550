"""Who issued a document, and whom its words name."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from appeals import index_changes
from appeals.promises import QUOTATION_STANDS_ONCE
from appeals.querysets import IssuerQuerySet, MentionQuerySet
from signatories.models import Identified, IdentifiedManager, Withholdable, recorded

from .appeal import Appeal
from .base import Quotation, Tied
from .demand import Demand


@recorded
class Issuer(Identified, Tied):
    """An organization in whose name the document was published."""

    appeal = models.ForeignKey(Appeal, models.CASCADE, related_name="issuers", verbose_name=_("appeal"))
    as_written = models.CharField(_("as written"), max_length=300)
    position = models.PositiveSmallIntegerField(_("position"), help_text=_("The order in the document, from 1."))

    objects = IdentifiedManager.from_queryset(IssuerQuerySet)()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.TIED_TO_APPEAL]
        verbose_name = _("issuer")
        verbose_name_plural = _("issuers")
        ordering = ["appeal", "position"]
        constraints = [
            *Tied.Meta.constraints,
            models.CheckConstraint(condition=~Q(as_written=""), name="appeals_issuer_not_empty"),
        ]

    def __str__(self):
        return self.as_written

    @property
    def words(self):
        return self.as_written


@recorded
class Mention(Identified, Quotation, Tied, Withholdable):
    """A person or organization that the text names: the words, and in which capacity."""

    class Capacity(models.TextChoices):
        RELEASE_DEMANDED = "release-demanded", _("release or protection demanded")
        VICTIM = "victim", _("harmed, as the text reports")
        OFFICIAL = "official", _("official")
        ACCUSED = "accused", _("accused in the text")
        CLAIMED_NAME = "claimed-name", _("a name that someone claimed, as the text reports")
        ACTIVIST = "activist", _("taking part, as the text reports")
        CONTACT = "contact", _("contact for the press")
        ORGANIZATION = "organization", _("organization named")
        OTHER = "other", _("named")

    capacity = models.CharField(_("capacity"), max_length=20, choices=Capacity)
    wording = models.CharField(
        _("the text's wording"),
        max_length=300,
        blank=True,
        help_text=_("Public. How the text introduces the name, where that matters."),
    )
    demand = models.ForeignKey(
        Demand,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="about",
        verbose_name=_("demand"),
        help_text=_("The demand that is about them, if one is."),
    )
    position = models.PositiveSmallIntegerField(_("position"), help_text=_("The order in the document, from 1."))

    objects = IdentifiedManager.from_queryset(MentionQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        ordering = ["text", "position"]
        indexes = [*Withholdable.Meta.indexes]
        constraints = [
            *Quotation.Meta.constraints,
            *Tied.Meta.constraints,
            *Withholdable.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(capacity="claimed-name") | Q(agent=None) & ~Q(wording=""),
                name="appeals_mention_claimed_name_has_no_agent",
                violation_error_message=_("A claimed name is tied to nobody, and the text's wording stands beside it."),
            ),
        ]
        triggers = [
            *Identified.Meta.triggers,
            *QUOTATION_STANDS_ONCE.on_quotation("appeals_mention"),
            *index_changes.MENTION,
        ]

    def __str__(self):
        return self.exact

    @property
    def appeal(self):
        return self.text.appeal

    @property
    def words(self):
        return self.exact

    @property
    def says_capacity(self):
        """Whether the capacity says more than that they are named."""
        return self.capacity not in (self.Capacity.ORGANIZATION, self.Capacity.OTHER)

    @property
    def demand_words(self):
        """The demand that is about them, without what is withheld. It stands in the same text."""
        self.demand.text = self.text
        return self.demand.shown_words

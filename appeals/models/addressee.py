"""To whom appeals and demands speak."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from appeals import index_changes
from appeals.addressee_querysets import AddresseeQuerySet, AddressingQuerySet
from signatories.models import Identified, IdentifiedManager, recorded

from .appeal import Appeal
from .base import Tied
from .demand import Demand


@recorded
class Addressee(Identified):
    """An entry of the list of addressees: an office, a body or a public. An office is not its holder."""

    class Kind(models.TextChoices):
        OFFICE = "office", _("office")
        BODY = "body", pgettext_lazy("kind of addressee", "body")
        PUBLIC = "public", _("public or group")

    slug = models.SlugField(_("words in the address"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=6, choices=Kind)
    note = models.TextField(_("note"), blank=True, help_text=_("Public."))

    objects = IdentifiedManager.from_queryset(AddresseeQuerySet)()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.ADDRESSEE]
        verbose_name = _("addressee")
        verbose_name_plural = _("addressees")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="appeals_addressee_not_empty"),
            models.UniqueConstraint(fields=["name"], name="appeals_addressee_name_once"),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("addressee", args=[self.slug])


@recorded
class Addressing(Identified, Tied):
    """An appeal, or one demand of it, speaks to someone. The tie names the holder of the office, if any."""

    appeal = models.ForeignKey(Appeal, models.CASCADE, related_name="addressings", verbose_name=_("appeal"))
    demand = models.ForeignKey(
        Demand,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="addressings",
        verbose_name=_("demand"),
        help_text=_("Empty: the whole appeal speaks to this addressee."),
    )
    as_written = models.CharField(_("as written"), max_length=300)
    addressee = models.ForeignKey(
        Addressee, models.PROTECT, related_name="addressings", verbose_name=_("entry in the list")
    )
    position = models.PositiveSmallIntegerField(_("position"), help_text=_("The order in the document, from 1."))

    objects = IdentifiedManager.from_queryset(AddressingQuerySet)()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.TIED_TO_APPEAL]
        verbose_name = _("address")
        verbose_name_plural = _("addressed to")
        ordering = ["appeal", "position"]
        constraints = [
            *Tied.Meta.constraints,
            models.CheckConstraint(condition=~Q(as_written=""), name="appeals_addressing_not_empty"),
        ]

    def __str__(self):
        return self.as_written

    @property
    def words(self):
        return self.as_written

    @property
    def is_redacted(self):
        """Something of the words is withheld, or the entry would say it. Then readers are not led to the entry."""
        return super().is_redacted or self.appeal.redaction.touches_entry(self.addressee.name, self.addressee.slug)

    @property
    def demand_words(self):
        """The demand that is addressed, without what is withheld."""
        return self.demand.words_without(self.appeal.redaction)

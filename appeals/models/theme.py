"""Two vocabularies of the archive: rights, and measures asked. Two SKOS concept schemes."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from appeals import index_changes
from appeals.querysets import ThemeQuerySet
from signatories.models import Identified, IdentifiedManager, recorded


@recorded
class Theme(Identified):
    """A concept of one of the two schemes, in the three interface languages."""

    class Scheme(models.TextChoices):
        RIGHTS = "rights", _("rights")
        MEASURES = "measures", _("measures asked")

    scheme = models.CharField(_("vocabulary"), max_length=8, choices=Scheme)
    slug = models.SlugField(_("words in the address"), max_length=60)
    position = models.PositiveSmallIntegerField(_("position"))
    label_en = models.CharField(_("label (English)"), max_length=120)
    label_ru = models.CharField(_("label (Russian)"), max_length=120)
    label_kk = models.CharField(_("label (Kazakh)"), max_length=120)
    scope_en = models.TextField(_("scope (English)"))
    scope_ru = models.TextField(_("scope (Russian)"))
    scope_kk = models.TextField(_("scope (Kazakh)"))
    broader = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="narrower", verbose_name=_("broader")
    )

    objects = IdentifiedManager.from_queryset(ThemeQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["scheme", "position"]
        constraints = [
            models.CheckConstraint(
                condition=Q(scheme__in=["rights", "measures"]), name="appeals_theme_scheme_is_known"
            ),
            models.UniqueConstraint(fields=["scheme", "slug"], name="appeals_theme_slug_once"),
            models.CheckConstraint(
                condition=~Q(label_en="") & ~Q(label_ru="") & ~Q(label_kk=""), name="appeals_theme_has_three_labels"
            ),
        ]
        triggers = [
            *Identified.Meta.triggers,
            # A measure that became a right would leave demands without a measure.
            pgtrigger.ReadOnly(name="scheme_is_final", fields=["scheme"]),
            *index_changes.THEME,
        ]

    def __str__(self):
        return self.label

    @property
    def label(self):
        return getattr(self, f"label_{get_language() or 'en'}", self.label_en)

    @property
    def labels_elsewhere(self):
        """(code, label) in each of the other languages of the interface."""
        own = get_language() or "en"
        return [(code, getattr(self, f"label_{code}")) for code, _name in settings.LANGUAGES if code != own]

    @property
    def scope(self):
        return getattr(self, f"scope_{get_language() or 'en'}", self.scope_en)

    def get_absolute_url(self):
        return reverse("theme", args=[self.scheme, self.slug])


@recorded
class ThemeArticle(Identified):
    """An article of a treaty in which a right stands: ICCPR 21."""

    class Instrument(models.TextChoices):
        UDHR = "UDHR", _("Universal Declaration of Human Rights")
        ICCPR = "ICCPR", _("International Covenant on Civil and Political Rights")
        ICESCR = "ICESCR", _("International Covenant on Economic, Social and Cultural Rights")
        CAT = "CAT", _("Convention against Torture")

    # As each language writes them for short.
    SHORT = {
        Instrument.UDHR: _("UDHR"),
        Instrument.ICCPR: _("ICCPR"),
        Instrument.ICESCR: _("ICESCR"),
        Instrument.CAT: _("CAT"),
    }

    theme = models.ForeignKey(Theme, models.CASCADE, related_name="articles", verbose_name=_("theme"))
    instrument = models.CharField(_("instrument"), max_length=8, choices=Instrument)
    article = models.CharField(_("article"), max_length=20)

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["theme", "instrument", "article"], name="appeals_themearticle_once")
        ]

    def __str__(self):
        return f"{self.instrument} {self.article}"

    @property
    def short_instrument(self):
        return self.SHORT[self.instrument]

    @classmethod
    def instruments(cls):
        """(short name, full name) of each treaty."""
        return [(cls.SHORT[instrument], instrument.label) for instrument in cls.Instrument]

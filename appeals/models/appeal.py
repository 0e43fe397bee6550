"""The document and what readers saw of it."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from appeals import index_changes
from appeals.dates import iso_date, partial_date
from appeals.promises import PUBLISHED_APPEAL_IS_WHOLE
from appeals.querysets import AppealQuerySet, CollectionQuerySet
from appeals.redaction import Redaction
from signatories.models import Identified, IdentifiedManager, recorded

from .base import DateBasis, DatePrecision


@recorded
class Appeal(Identified):
    """One document of civil society, in all its languages."""

    class Kind(models.TextChoices):
        APPEAL = "appeal", _("appeal")
        OPEN_LETTER = "open-letter", _("open letter")
        JOINT_STATEMENT = "joint-statement", _("joint statement")
        STATEMENT = "statement", _("statement")
        PETITION = "petition", _("petition")
        REPORT = "report", _("report of an appeal")

    class Status(models.TextChoices):
        DRAFT = "draft", _("draft")
        REVIEW = "review", _("in review")
        PUBLISHED = "published", _("published")
        WITHDRAWN = "withdrawn", _("withdrawn")

    kind = models.CharField(_("kind"), max_length=15, choices=Kind)
    title = models.CharField(_("title"), max_length=500, help_text=_("Of the appeal itself, not of a page about it."))
    title_supplied = models.BooleanField(
        _("title supplied by the archive"),
        default=False,
        help_text=_("The document has no title of its own. Readers see it in square brackets."),
    )
    slug = models.SlugField(
        _("words in the address"), max_length=80, help_text=_("May change: old addresses lead to the new one.")
    )
    date = models.DateField(_("date"), null=True, blank=True, help_text=_("The first day of a month or year."))
    date_precision = models.CharField(_("known to the"), max_length=5, choices=DatePrecision, default="day")
    date_basis = models.CharField(
        _("the date is"), max_length=8, choices=DateBasis, default="stated", help_text=_("Who says this date.")
    )
    date_note = models.CharField(_("note on the date"), max_length=300, blank=True, help_text=_("Public."))
    place = models.CharField(_("place"), max_length=200, blank=True, help_text=_("As the document states it."))
    status = models.CharField(_("status"), max_length=9, choices=Status, default=Status.DRAFT)
    withdrawn_reason = models.CharField(
        _("reason for withdrawing"),
        max_length=300,
        blank=True,
        help_text=_("Public: all that readers still see at this address."),
    )
    reported_signatories = models.CharField(
        _("number of signatories as reported"), max_length=100, blank=True, help_text=_("In the reporter's words.")
    )
    reported_by = models.CharField(
        _("reported by"), max_length=200, blank=True, help_text=_("Who says this number. Public.")
    )
    note = models.TextField(_("note by the archive"), blank=True, help_text=_("Public."))

    objects = IdentifiedManager.from_queryset(AppealQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("appeal")
        verbose_name_plural = _("appeals")
        ordering = ["-date", "identifier"]
        # In the order of lists: those without a date last.
        indexes = [
            models.Index("status", F("date").desc(nulls_last=True), "identifier", name="appeals_appeal_newest_first")
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="appeals_appeal_title_not_empty"),
            models.CheckConstraint(condition=~Q(slug=""), name="appeals_appeal_slug_not_empty"),
            models.CheckConstraint(
                condition=Q(kind__in=["appeal", "open-letter", "joint-statement", "statement", "petition", "report"]),
                name="appeals_appeal_kind_is_known",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["draft", "review", "published", "withdrawn"]),
                name="appeals_appeal_status_is_known",
            ),
            models.CheckConstraint(
                condition=Q(status="withdrawn") & ~Q(withdrawn_reason="")
                | ~Q(status="withdrawn") & Q(withdrawn_reason=""),
                name="appeals_appeal_withdrawn_needs_reason",
                violation_error_message=_("A withdrawn appeal has a reason, and only a withdrawn one."),
            ),
            models.CheckConstraint(
                condition=Q(reported_signatories="") | ~Q(reported_by=""),
                name="appeals_appeal_reported_number_needs_reporter",
                violation_error_message=_("Say who reports this number."),
            ),
        ]
        triggers = [*Identified.Meta.triggers, PUBLISHED_APPEAL_IS_WHOLE.on_appeal, *index_changes.OF_APPEAL]

    def __str__(self):
        return f"[{self.title}]" if self.title_supplied else self.title

    @cached_property
    def redaction(self):
        """What of this appeal may not be shown. Costs a query; lists fill it for all their rows at once."""
        return Redaction.of([self.pk])[self.pk]

    @property
    def shown_title(self):
        return self.redaction.clean(str(self))

    def get_kind_display(self):
        # Django's own goes through all kinds for each row.
        return str(self.Kind(self.kind).label)

    @property
    def shown_date(self):
        return partial_date(self.date, self.date_precision)

    @property
    def iso_date(self):
        return iso_date(self.date, self.date_precision)

    def get_absolute_url(self):
        # Words of the title stand in the slug. Where some of them are withheld, the address goes without.
        if self.shown_title != str(self) or self.redaction.touches_slug(self.slug):
            return reverse("appeal", args=[self.identifier])
        return reverse("appeal", args=[self.identifier, self.slug])


@recorded
class Version(Identified):
    """What readers saw from one day to the next. Made by publishing."""

    appeal = models.ForeignKey(Appeal, models.CASCADE, related_name="versions", verbose_name=_("appeal"))
    number = models.PositiveSmallIntegerField(_("number"))
    date = models.DateField(_("date"))
    explanation = models.CharField(_("explanation"), max_length=300, help_text=_("Public. What changed, in one line."))

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["appeal", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["appeal", "number"],
                name="appeals_version_number_once",
                violation_error_message=_("This appeal has a version with this number already."),
            ),
            models.CheckConstraint(condition=Q(number__gte=1), name="appeals_version_counts_from_one"),
            models.CheckConstraint(condition=~Q(explanation=""), name="appeals_version_needs_explanation"),
        ]
        triggers = [*Identified.Meta.triggers, PUBLISHED_APPEAL_IS_WHOLE.on_version]

    def __str__(self):
        return _("version %(number)d") % {"number": self.number}


@recorded
class Collection(Identified):
    """Appeals that are kept together, and by whose choice."""

    slug = models.SlugField(_("words in the address"), unique=True)
    title = models.CharField(_("title"), max_length=200)
    scope = models.TextField(_("scope"))
    criteria = models.TextField(_("criteria"))
    chosen_by = models.CharField(_("chosen by"), max_length=200)
    appeals = models.ManyToManyField(
        Appeal, through="CollectionAppeal", related_name="collections", verbose_name=_("appeals")
    )

    objects = IdentifiedManager.from_queryset(CollectionQuerySet)()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.COLLECTION]
        verbose_name = _("collection")
        verbose_name_plural = _("collections")

    def __str__(self):
        return self.title


@recorded
class CollectionAppeal(Identified):
    """An appeal's place in a collection."""

    collection = models.ForeignKey(Collection, models.CASCADE, related_name="places")
    appeal = models.ForeignKey(Appeal, models.CASCADE, related_name="places", verbose_name=_("appeal"))

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.BESIDE_APPEAL]
        verbose_name = _("place in a collection")
        verbose_name_plural = _("places in a collection")
        constraints = [models.UniqueConstraint(fields=["collection", "appeal"], name="appeals_collectionappeal_once")]

    def __str__(self):
        return f"{self.collection}: {self.appeal}"

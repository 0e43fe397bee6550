"""Who signed: a list as printed, its entries, and the signatories in them."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from appeals import index_changes
from appeals.contacts import STATED, hides_signatory
from appeals.querysets import AffiliationQuerySet, EntryQuerySet, SignatureQuerySet
from signatories.countries import COUNTRY_CODES, country_name
from signatories.models import Identified, IdentifiedManager, Withholdable, recorded
from signatories.names import sort_key

from .appeal import Appeal
from .base import Tied, spans_field


@recorded
class SignatureList(Identified):
    """A list of signatories as printed; one document can have several ("organizations", "joined later")."""

    appeal = models.ForeignKey(Appeal, models.CASCADE, related_name="signature_lists", verbose_name=_("appeal"))
    heading = models.CharField(_("heading as printed"), max_length=300, blank=True)
    position = models.PositiveSmallIntegerField(_("position"), help_text=_("The order in the document, from 1."))

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.BESIDE_APPEAL]
        verbose_name = _("list of signatories")
        verbose_name_plural = _("lists of signatories")
        ordering = ["appeal", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["appeal", "position"],
                name="appeals_signaturelist_position_once",
                violation_error_message=_("Another list of this appeal has this position."),
            )
        ]

    def __str__(self):
        return self.heading or _("list %(position)d") % {"position": self.position}


def entry_anchor(list_position, position):
    """Entries of the first list of an appeal have plain ones; the others say which list it is."""
    plain = f"entry-{position}"
    return plain if list_position == 1 else f"list-{list_position}-{plain}"


@recorded
class SignatureEntry(Identified):
    """An entry as printed. Its printed number is data and no key: numbers can be missing or stand twice."""

    # Here and below, the constraint that says once begins with the column: its index is the column's too.
    list = models.ForeignKey(
        SignatureList, models.CASCADE, related_name="entries", verbose_name=_("list"), db_index=False
    )
    position = models.PositiveIntegerField(_("position"), help_text=_("In the document, counted from 1."))
    marker = models.CharField(_("number as printed"), max_length=20, blank=True)
    line = models.TextField(_("line as signed"), help_text=_("Without its number. It is never changed."))
    source_spans = spans_field(_("place in the source"))

    objects = IdentifiedManager.from_queryset(EntryQuerySet)()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.IN_LIST]
        verbose_name = _("entry")
        verbose_name_plural = _("entries")
        ordering = ["list", "position"]
        constraints = [
            models.UniqueConstraint(fields=["list", "position"], name="appeals_signatureentry_position_once"),
            models.CheckConstraint(condition=~Q(line=""), name="appeals_signatureentry_not_empty"),
        ]

    def __str__(self):
        return f"{self.marker} {self.line}".strip()

    @property
    def anchor(self):
        """On the appeal's page."""
        return entry_anchor(self.list.position, self.position)


@recorded
class Signature(Identified, Tied, Withholdable):
    """One signatory of an entry, with what the line states and nothing else."""

    class Kind(models.TextChoices):
        PERSON = "person", _("person")
        ORGANIZATION = "organization", _("organization")

    entry = models.ForeignKey(
        SignatureEntry, models.CASCADE, related_name="signatures", verbose_name=_("entry"), db_index=False
    )
    position = models.PositiveSmallIntegerField(_("position in the entry"), default=1)
    name = models.CharField(_("name as signed"), max_length=500, help_text=_("Without role and affiliation."))
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    role = models.CharField(_("role as stated"), max_length=300, blank=True)
    affiliation = models.CharField(_("affiliation as stated"), max_length=500, blank=True)
    city = models.CharField(_("city as stated"), max_length=100, blank=True)
    country = models.CharField(
        _("country as stated"), max_length=2, blank=True, help_text=_("ISO 3166 code. Empty: the line states none.")
    )
    sort_key = models.CharField(_("sort key"), max_length=500, editable=False)

    objects = IdentifiedManager.from_queryset(SignatureQuerySet)()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.SIGNATURE]
        verbose_name = _("signature")
        verbose_name_plural = _("signatures")
        ordering = ["entry", "position"]
        indexes = [
            *Withholdable.Meta.indexes,
            models.Index(fields=["sort_key", "identifier"], name="appeals_signature_a_to_z"),
            models.Index(fields=["country"], name="appeals_signature_country"),
            # Where somebody is known to be from, read from the index alone.
            models.Index(
                fields=["agent", "country"],
                name="appeals_signature_tied_country",
                condition=Q(agent__isnull=False) & ~Q(country=""),
            ),
        ]
        constraints = [
            *Tied.Meta.constraints,
            *Withholdable.Meta.constraints,
            models.UniqueConstraint(fields=["entry", "position"], name="appeals_signature_position_once"),
            models.CheckConstraint(condition=~Q(name=""), name="appeals_signature_has_name"),
            models.CheckConstraint(
                condition=Q(kind__in=["person", "organization"]), name="appeals_signature_kind_is_known"
            ),
            models.CheckConstraint(
                condition=Q(country="") | Q(country__in=COUNTRY_CODES),
                name="appeals_signature_country_is_iso_3166",
                violation_error_message=_("A country is a code of two capital letters of ISO 3166, such as KZ."),
            ),
        ]

    def __str__(self):
        return self.name

    def derive(self):
        """Fills what follows from the name: the place in the A to Z."""
        self.sort_key = sort_key(self.name, self.kind)[:500]

    def save(self, *args, **kwargs):
        self.derive()
        super().save(*args, **kwargs)

    @property
    def appeal(self):
        return self.entry.list.appeal

    @property
    def words(self):
        return self.entry.line

    @property
    def stated(self):
        """What the record says of the signatory, of what the line says."""
        return {name: getattr(self, name) for name in (*STATED, "country")}

    @property
    def is_redacted(self):
        """Something of the line is withheld that is no mere contact: see `appeals.contacts`."""
        return hides_signatory(self.appeal.redaction, self.words, self.stated)

    @property
    def is_shown(self):
        """Whether readers may see who signed here. Asks the tied record, which the queryset brings along."""
        return not self.withheld and not (self.agent and self.agent.is_withheld)

    @property
    def country_name(self):
        return country_name(self.country)

    @property
    def affiliations_stated(self):
        """The names of what the line states as affiliation, one by one."""
        return [stated for part in self.affiliation.split(";") if (stated := part.strip())]


@recorded
class SignatureLifeEvent(Identified):
    """What became of a signature. The line stays, whatever happens."""

    class Kind(models.TextChoices):
        JOINED = "joined", _("joined")
        WITHDREW = "withdrew", _("withdrew the signature")
        DISPUTED = "disputed", _("disputes the signature")

    signature = models.ForeignKey(Signature, models.CASCADE, related_name="life", verbose_name=_("signature"))
    kind = models.CharField(_("what happened"), max_length=8, choices=Kind)
    date = models.DateField(_("date"))
    source_note = models.CharField(_("source"), max_length=300, help_text=_("Public. Where this is said."))

    objects = IdentifiedManager()

    class Meta(Identified.Meta):
        verbose_name = _("event of a signature")
        verbose_name_plural = _("events of a signature")
        ordering = ["signature", "date"]
        constraints = [
            models.CheckConstraint(condition=~Q(source_note=""), name="appeals_signaturelifeevent_needs_source")
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.date}"


@recorded
class Affiliation(Identified, Tied):
    """An organization that a signatory names. It says nothing of signing on its behalf."""

    signature = models.ForeignKey(
        Signature, models.CASCADE, related_name="affiliations", verbose_name=_("signature"), db_index=False
    )
    name = models.CharField(
        _("name as stated"),
        max_length=500,
        blank=True,
        help_text=_("Of several in one line, the one that is meant. Empty: all that the line states."),
    )

    objects = IdentifiedManager.from_queryset(AffiliationQuerySet)()

    class Meta(Identified.Meta):
        triggers = [*Identified.Meta.triggers, *index_changes.AFFILIATION]
        verbose_name = _("tie of an affiliation")
        verbose_name_plural = _("ties of affiliations")
        constraints = [
            *Tied.Meta.constraints,
            models.UniqueConstraint(fields=["signature", "agent"], name="appeals_affiliation_once"),
        ]

    def __str__(self):
        return f"{self.signature} – {self.agent}"

    @property
    def appeal(self):
        return self.signature.appeal

    @property
    def words(self):
        return self.signature.words

    @property
    def is_redacted(self):
        return self.signature.is_redacted

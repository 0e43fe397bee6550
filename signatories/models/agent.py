"""The authority record: a person or an organization, told apart from all others."""

import pgtrigger
from anyascii import anyascii
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from signatories.querysets import AgentQuerySet, OrganizationManager, PersonManager

from .base import Identified, IdentifiedManager, Withholdable, recorded
from .change import tell_index


@recorded
class Agent(Identified, Withholdable):
    """A person or an organization under all its names (the word of RiC, PREMIS and Dublin Core).

    It holds who somebody is and nothing about them: no birth date, address, photograph, gender,
    ethnicity, religion or family.
    """

    class Kind(models.TextChoices):
        PERSON = "person", _("person")
        ORGANIZATION = "organization", _("organization")

    class Listing(models.TextChoices):
        LISTED = "listed", _("listed: in the A to Z, open to search engines")
        UNLISTED = "unlisted", _("unlisted: reached from its signatures only")
        NONE = "none", _("none: no page of its own")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    listing = models.CharField(
        _("listing"),
        max_length=8,
        choices=Listing,
        default=Listing.UNLISTED,
        help_text=_("A person is listed only for a reason that is written down here and shown to readers."),
    )
    listing_reason = models.CharField(_("reason for listing"), max_length=300, blank=True)
    note = models.TextField(_("note"), blank=True, help_text=_("Public. What tells this record from others."))
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="merged_records",
        verbose_name=_("merged into"),
        help_text=_("This record's address then leads to that one."),
    )

    objects = IdentifiedManager.from_queryset(AgentQuerySet)()

    class Meta(Identified.Meta):
        verbose_name = _("person or organization")
        verbose_name_plural = _("people and organizations")
        indexes = [*Withholdable.Meta.indexes]
        constraints = [
            *Withholdable.Meta.constraints,
            models.CheckConstraint(
                condition=Q(kind__in=["person", "organization"]), name="signatories_agent_kind_is_known"
            ),
            models.CheckConstraint(
                condition=~Q(kind="person", listing="listed") | ~Q(listing_reason=""),
                name="signatories_agent_listed_person_needs_reason",
                violation_error_message=_("Say why this person is listed."),
            ),
            models.CheckConstraint(
                condition=Q(merged_into=None) | ~Q(merged_into=F("pk")),
                name="signatories_agent_not_merged_into_itself",
            ),
        ]
        triggers = [
            *Identified.Meta.triggers,
            pgtrigger.Trigger(
                name="person_without_relations",
                level=pgtrigger.Row,
                when=pgtrigger.After,
                timing=pgtrigger.Deferred,
                operation=pgtrigger.UpdateOf("kind"),
                func="""
                IF NEW.kind = 'person' AND EXISTS (
                    SELECT FROM signatories_agentrelation WHERE NEW.id IN (subject_id, object_id)
                ) THEN
                    RAISE EXCEPTION 'A relation stands between organizations only.'
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'between_organizations';
                END IF;
                RETURN NULL;
                """,
            ),
            pgtrigger.Trigger(
                name="withheld_as_one",
                level=pgtrigger.Row,
                when=pgtrigger.After,
                timing=pgtrigger.Deferred,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("withheld", "merged_into_id"),
                func="""
                IF EXISTS (
                    SELECT FROM signatories_agent merged JOIN signatories_agent kept ON kept.id = merged.merged_into_id
                    WHERE NEW.id IN (merged.id, kept.id) AND merged.withheld AND NOT kept.withheld
                ) THEN
                    RAISE EXCEPTION 'A record that others were merged into is withheld with them.'
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'withheld_as_one';
                END IF;
                RETURN NULL;
                """,
            ),
            *tell_index(
                hides="withheld",
                agent="SELECT id FROM changed",
                # Its note may change without a thousand appeals being written anew.
                ties="""SELECT id FROM changed
                    GROUP BY id HAVING count(DISTINCT (withheld, kind, listing, merged_into_id)) > 1""",
            ),
        ]

    def __str__(self):
        return self.name

    @cached_property
    def preferred(self):
        """The name it goes by, None for a record without one. Costs a query unless `with_names()` was asked for."""
        names = sorted(self.names.all(), key=lambda name: (not name.preferred, name.pk or 0))
        return names[0] if names else None

    @property
    def name(self):
        return self.preferred.name if self.preferred else self.identifier

    @property
    def language_of_name(self):
        """That of the name it goes by; empty where it is not known."""
        return self.preferred.language if self.preferred else ""

    @property
    def slug(self):
        return slugify(anyascii(self.name))[:60].strip("-") or "record"

    @property
    def is_listed(self):
        return self.listing == self.Listing.LISTED

    @property
    def is_withheld(self):
        """Whether it is withheld, or what it was merged into. Costs a query for a merged record."""
        return self.withheld or bool(self.merged_into_id and self.merged_into.withheld)

    @property
    def has_page(self):
        return self.listing != self.Listing.NONE and not self.is_withheld

    def get_absolute_url(self):
        return reverse(self.kind, args=[self.identifier, self.slug])


class Person(Agent):
    objects = PersonManager()

    class Meta:
        proxy = True
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def save(self, *args, **kwargs):
        self.kind = Agent.Kind.PERSON
        super().save(*args, **kwargs)


class Organization(Agent):
    objects = OrganizationManager()

    class Meta:
        proxy = True
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")

    def save(self, *args, **kwargs):
        self.kind = Agent.Kind.ORGANIZATION
        super().save(*args, **kwargs)

"""What may be asked of the documents. Whatever is public starts from `published()` or `visible()`."""

from django.apps import apps
from django.db import models
from django.db.models import Count, Exists, F, IntegerField, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce

PUBLISHED = "published"
WITHDRAWN = "withdrawn"


def _shown(relation=""):
    """The condition that a tied record holds nothing withheld: for signatures and mentions."""
    return Q(**{f"{relation}withheld": False}) & (
        Q(**{f"{relation}agent": None}) | Q(**{f"{relation}agent__withheld": False})
    )


class TiedQuerySet(models.QuerySet):
    def tied(self):
        """Those that are certainly tied to an authority record. Probable ties are in no public output."""
        return self.filter(agent__isnull=False, certainty="certain")


class AppealQuerySet(models.QuerySet):
    def published(self):
        """What the public may read."""
        return self.filter(status=PUBLISHED)

    def withdrawn(self):
        """What the public may know to have been withdrawn, and why; nothing else of it."""
        return self.filter(status=WITHDRAWN)

    def newest_first(self):
        return self.order_by(F("date").desc(nulls_last=True), "identifier")

    def with_counts(self):
        """Adds `entry_count`, `signature_count` and `signatory_count`, which are never mixed.

        Signatories are counted once each, as far as certain ties tell; a signature without a tie counts
        for one. Withheld signatures count like all others.
        """
        signatures = apps.get_model("appeals", "Signature").objects.filter(entry__list__appeal=OuterRef("pk"))
        of_appeal = signatures.order_by().values("entry__list__appeal")
        certain = Q(certainty="certain", agent__isnull=False)

        def counted(expression):
            return Coalesce(Subquery(of_appeal.annotate(n=expression).values("n"), output_field=IntegerField()), 0)

        return self.annotate(
            entry_count=counted(Count("entry", distinct=True)),
            signature_count=counted(Count("pk")),
            signatory_count=counted(
                Count("agent", filter=certain, distinct=True) + Count("pk", filter=~certain),
            ),
        )

    def with_demand_counts(self):
        """Adds `demand_count`: the demands as they stand now."""
        demands = apps.get_model("appeals", "Demand").objects.filter(text__appeal=OuterRef("pk"), removed_on=None)
        of_appeal = demands.order_by().values("text__appeal")
        return self.annotate(
            demand_count=Coalesce(
                Subquery(of_appeal.annotate(n=Count("pk")).values("n"), output_field=IntegerField()), 0
            )
        )


class TextQuerySet(models.QuerySet):
    def visible(self):
        return self.filter(appeal__status=PUBLISHED)


class SourceQuerySet(models.QuerySet):
    def visible(self):
        return self.filter(text__appeal__status=PUBLISHED)


class DemandQuerySet(models.QuerySet):
    def visible(self):
        """Demands of published appeals, removed ones too: they keep their addresses."""
        return self.filter(text__appeal__status=PUBLISHED)

    def current(self):
        """Demands that stand in the lists."""
        return self.filter(removed_on=None)

    def newest_first(self):
        return self.order_by(F("text__appeal__date").desc(nulls_last=True), "text__appeal__identifier", "position")


class ThemeQuerySet(models.QuerySet):
    def with_demand_counts(self):
        """Adds `demand_count` and `appeal_count`: visible demands that stand, and the appeals they are in."""
        visible = Q(demands__removed_on=None, demands__text__appeal__status=PUBLISHED)
        return self.annotate(
            demand_count=Count("demands", filter=visible, distinct=True),
            appeal_count=Count("demands__text__appeal", filter=visible, distinct=True),
        )


class AddresseeQuerySet(models.QuerySet):
    def visible(self):
        """Those to whom a published appeal speaks."""
        addressings = self.model._meta.get_field("addressings").related_model
        return self.filter(Exists(addressings.objects.visible().filter(addressee=OuterRef("pk"))))


class AddressingQuerySet(TiedQuerySet):
    def visible(self):
        return self.filter(Q(agent=None) | Q(agent__withheld=False), appeal__status=PUBLISHED)


class IssuerQuerySet(TiedQuerySet):
    def visible(self):
        return self.filter(Q(agent=None) | Q(agent__withheld=False), appeal__status=PUBLISHED)


class MentionQuerySet(TiedQuerySet):
    def visible(self):
        return self.filter(_shown(), text__appeal__status=PUBLISHED)


class EntryQuerySet(models.QuerySet):
    def of_published(self):
        """All entries of published appeals; those that hold a withheld signature are counted, never shown."""
        return self.filter(list__appeal__status=PUBLISHED)

    def with_signatures(self):
        """Signatures and the records they are tied to come with the entries, in the order of the document."""
        signatures = self.model._meta.get_field("signatures").related_model
        return self.order_by("list__position", "position").prefetch_related(
            Prefetch("signatures", signatures.objects.order_by("position").select_related("agent")),
            "signatures__agent__names",
            "signatures__life",
        )


class SignatureQuerySet(TiedQuerySet):
    def of_published(self):
        """All signatures under published appeals, for counting. Not for showing: some may be withheld."""
        return self.filter(entry__list__appeal__status=PUBLISHED)

    def visible(self):
        """Signatures that may be shown."""
        return self.of_published().filter(_shown())

    def a_to_z(self):
        return self.order_by("sort_key", "identifier")


class AffiliationQuerySet(TiedQuerySet):
    def visible(self):
        return self.filter(
            _shown("signature__"),
            Q(agent=None) | Q(agent__withheld=False),
            signature__entry__list__appeal__status=PUBLISHED,
        )

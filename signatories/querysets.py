"""What may be asked of the people and organizations."""

from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery

# The reverse relations by which a record appears in documents. Each related model knows what is visible of it.
APPEARANCES = ("signatures", "affiliations", "issuers", "mentions", "addressings")


class AgentQuerySet(models.QuerySet):
    def visible(self):
        """Records that the public may see: not withheld, not merged away, and named in a published document.

        A record made for a draft stays unseen until the draft is published.
        """
        appears = Q()
        for relation in APPEARANCES:
            documents = self.model._meta.get_field(relation).related_model
            appears |= Q(Exists(documents.objects.visible().tied().filter(agent=OuterRef("pk"))))
        return self.filter(appears, withheld=False, merged_into=None)

    def with_pages(self):
        """Visible records that have a page of their own."""
        return self.visible().exclude(listing="none")

    def listed(self):
        """Visible records that stand in the A to Z."""
        return self.visible().filter(listing="listed")

    def with_names(self):
        """Names come with the records: `agent.name` costs no further query."""
        return self.prefetch_related("names")

    def by_name(self):
        """In the order of the A to Z."""
        names = self.model._meta.get_field("names").related_model
        first = names.objects.filter(agent=OuterRef("pk")).order_by("-preferred", "pk")
        return self.annotate(
            sort_key=Subquery(first.values("sort_key")[:1]), initial=Subquery(first.values("initial")[:1])
        ).order_by("sort_key", "identifier")


class PersonManager(models.Manager.from_queryset(AgentQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(kind="person")


class OrganizationManager(models.Manager.from_queryset(AgentQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(kind="organization")

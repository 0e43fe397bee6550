"""What may be asked of the people and organizations."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery, prefetch_related_objects

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
            appears |= Q(Exists(documents.objects.visible().tied().of_agent(OuterRef("pk"))))
        return self.filter(appears, withheld=False, merged_into=None)

    def with_pages(self):
        """Visible records that have a page of their own."""
        return self.visible().exclude(listing="none")

    def listed(self):
        """Visible records that stand in the A to Z."""
        return self.visible().filter(listing="listed")

    def answering_at(self, identifier):
        """The record with a page that this identifier leads to: its own, or that of one merged into it."""
        merged = self.model._base_manager.filter(merged_into=OuterRef("pk"), identifier=identifier, withheld=False)
        return self.with_pages().filter(Q(identifier=identifier) | Exists(merged))

    def for_pages(self):
        """With all that the record's page says of it."""
        return self.prefetch_related("names", "outside_identifiers", "record_sources")

    def with_countries(self):
        """Adds `countries`: the codes of those that its signatures state."""
        signatures = self.model._meta.get_field("signatures").related_model.objects.visible().tied()
        stated = signatures.of_agent(OuterRef("pk")).exclude(country="")
        return self.annotate(countries=ArraySubquery(stated.order_by("country").values("country").distinct()))

    def by_initial(self):
        """(initial, how many records) in the order of the A to Z."""
        return list(self.by_name().order_by("initial").values_list("initial").annotate(Count("pk")))

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


class RelationQuerySet(models.QuerySet):
    def visible(self):
        """Relations between organizations that the public may both see: none that a draft alone knows."""
        agents = self.model._meta.get_field("subject").related_model.objects.visible().values("pk")
        return self.filter(subject__in=agents, object__in=agents)

    def of_agent(self, agent):
        """Those in which it stands at either end, with the names of both, in two queries."""
        found = self.filter(Q(subject=agent) | Q(object=agent)).select_related("subject", "object")
        relations = list(found.order_by("kind", "identifier"))
        prefetch_related_objects([end for one in relations for end in (one.subject, one.object)], "names")
        return relations


class PersonManager(models.Manager.from_queryset(AgentQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(kind="person")


class OrganizationManager(models.Manager.from_queryset(AgentQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(kind="organization")

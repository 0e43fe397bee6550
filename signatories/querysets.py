"""What may be asked of the people and organizations."""

from functools import partial

from django.db import connections, models, transaction
from django.db.models import Exists, ExpressionWrapper, F, OuterRef, Prefetch, Q, Subquery

from signatories.written_once import OfRow, WrittenOnce

# The reverse relations by which a record appears in documents. Each related model knows what is visible of it.
APPEARANCES = ("signatures", "affiliations", "issuers", "mentions", "addressings")


def _appears(model):
    """That a record is named in a published document."""
    own, appears = OfRow.key("pk"), Q()
    for relation in APPEARANCES:
        documents = model._meta.get_field(relation).related_model.objects.visible().tied()
        # Two conditions: each has an index, and one of both with "or" between them would have none.
        appears |= Q(Exists(documents.filter(agent=own))) | Q(Exists(documents.filter(agent__merged_into=own)))
    return appears


class AgentQuerySet(models.QuerySet):
    def visible(self):
        """Records that the public may see: not withheld, not merged away, and named in a published document.

        A record made for a draft stays unseen until the draft is published.
        """
        appears = WrittenOnce("appears", partial(_appears, self.model), ["pk"])
        return self.filter(appears, withheld=False, merged_into=None)

    def with_pages(self):
        """Visible records that have a page of their own."""
        return self.visible().exclude(listing="none")

    def listed(self):
        """Visible records that stand in the A to Z."""
        return self.visible().filter(listing="listed")

    def with_shown_names(self):
        """Adds `shown_name`, the name it goes by, and `shown_language`."""
        names = self.model._meta.get_field("names").related_model.objects.filter(agent=OuterRef("pk"))
        first = names.order_by("-preferred", "pk")
        return self.annotate(
            shown_name=Subquery(first.values("name")[:1]), shown_language=Subquery(first.values("language")[:1])
        )

    def fill_pages(self, agents):
        """Gives each of these records all that its page says of it."""
        merges = self.model._meta.get_field("merges_into_it").related_model.objects.standing()
        shown = merges.filter(absorbed__withheld=False).order_by("merged_at", "identifier")
        sources = self.model._meta.get_field("record_sources").related_model.objects.order_by("pk")
        parts = [
            Prefetch("merges_into_it", shown, to_attr="joined"),
            Prefetch("record_sources", sources, to_attr="cited"),
        ]
        models.prefetch_related_objects(agents, "names", "outside_identifiers", *parts)

    def with_names(self):
        """Names come with the records: `agent.name` costs no further query."""
        return self.prefetch_related("names")

    def by_name(self):
        """In the order of the A to Z."""
        return self.annotate(sort_key=Subquery(self._first_names().values("sort_key")[:1])).order_by(
            "sort_key", "identifier"
        )

    def a_to_z(self):
        """The same for a long list of which a part is shown: without records that have no name."""
        # Joined, and not asked of each: so an index tells which come first.
        first = self.filter(names=Subquery(self._first_names().values("pk")[:1]))
        return first.annotate(sort_key=F("names__sort_key")).order_by("sort_key", "identifier")

    def _first_names(self):
        """Of each record the name that it goes by, and then the others."""
        names = self.model._meta.get_field("names").related_model
        return names.objects.filter(agent=OuterRef("pk")).order_by("-preferred", "pk")


class RelationQuerySet(models.QuerySet):
    def visible(self):
        """Relations between organizations that the public may both see: none that a draft alone knows."""
        agents = self.model._meta.get_field("subject").related_model.objects.visible().values("pk")
        return self.filter(subject__in=agents, object__in=agents)

    def at_either_end(self, agent):
        return self.filter(Q(subject=agent) | Q(object=agent))

    def of_agent(self, agent):
        """Those in which it stands at either end, with the names of the others: two queries."""
        found = self.at_either_end(agent).select_related("subject", "object")
        relations = list(found.order_by("kind", "identifier"))
        others = []
        for relation in relations:
            end, other = ("subject", "object") if relation.subject_id == agent.pk else ("object", "subject")
            setattr(relation, end, agent)
            others.append(getattr(relation, other))
        models.prefetch_related_objects(others, "names")
        return relations


class PersonManager(models.Manager.from_queryset(AgentQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(kind="person")


class OrganizationManager(models.Manager.from_queryset(AgentQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(kind="organization")


class NameInUseQuerySet(models.QuerySet):
    def to_match(self):
        """Names that were not yet compared with the others."""
        return self.filter(matched=False).order_by("pk")

    def sharing_keys(self, wanted, most):
        """For each (number, keys) the ids of at most so many names under each key, the most selective key first.

        Two queries for all of them: the second for the broader half of the keys of those alone that the first found
        few for. Under a common surname alone stand tens of thousands, who are seldom asked for. A key is looked up in
        its index always: PostgreSQL, which does not know how common each key is, would rather read the whole table.
        """
        found = {number: [] for number, keys in wanted if keys}
        with transaction.atomic(self.db), connections[self.db].cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
            for broad in (False, True):
                rows = [
                    (number, place, key)
                    for number, keys in wanted
                    if keys and len(set(found[number])) < most
                    for place, key in enumerate(keys)
                    if (2 * place >= len(keys)) == broad
                ]
                if rows:
                    cursor.execute(_SHARING_KEYS, [*map(list, zip(*rows, strict=True)), most])
                    for number, ids in cursor:
                        found[number].extend(ids or [])
            cursor.execute("SET LOCAL enable_seqscan = on")
        return {number: list(dict.fromkeys(ids))[:most] for number, ids in found.items()}


_SHARING_KEYS = """
    SELECT wanted.number, sharing.ids
    FROM unnest(%s::int[], %s::int[], %s::text[]) AS wanted (number, place, key),
         LATERAL (
             SELECT array_agg(cut.id) AS ids
             FROM (
                 SELECT used.id FROM signatories_nameinuse used
                 WHERE used.keys && ARRAY[wanted.key]::varchar[] LIMIT %s
             ) cut
         ) sharing
    ORDER BY wanted.number, wanted.place
"""


class SuggestionQuerySet(models.QuerySet):
    def queue(self):
        """What an editor can answer, the most telling first; what somebody was not sure about comes last."""
        waiting = self.filter(state__in=["open", "confirming", "not-sure"])
        later = ExpressionWrapper(Q(state="not-sure"), models.BooleanField())
        return waiting.order_by(later, "-telling", "identifier")

    def different(self):
        return self.filter(state="different")

    def about(self, *agents):
        """Those between these two records."""
        left, right = sorted(f"agents:{agent.identifier}" for agent in agents)
        return self.filter(left=left, right=right)


class CaseEventQuerySet(models.QuerySet):
    def visible(self):
        """Those that two editors stand for."""
        return self.exclude(confirmed_by="").order_by("date", "identifier")

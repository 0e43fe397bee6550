"""What may be asked of addressees, and of the places in which appeals and demands speak to them."""

from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery

from appeals.querysets import PUBLISHED, TiedQuerySet, agent_withheld


class AddresseeQuerySet(models.QuerySet):
    def visible(self):
        """Those to whom a published appeal speaks. The name of one may be withheld there: see `addressed_in`."""
        addressings = self.model._meta.get_field("addressings").related_model.objects.visible()
        # Of each the first that is found: for a mere "exists" PostgreSQL would look at all of them.
        first = addressings.filter(addressee=OuterRef("pk")).order_by().values("pk")[:1]
        return self.alias(first=Subquery(first)).filter(first__isnull=False)

    def addressed_in(self, addressings):
        """The entries of these addressings, with `appeal_count` and `demand_count`.

        That is how many appeals speak to them there, and how many demands are made of them by name. Pages take the
        addressings that are shown: an entry of which readers see none could say a name that is withheld.
        """
        counted = Q(addressings__in=addressings.order_by().values("pk"))
        demands = counted & Q(addressings__demand__isnull=False, addressings__demand__removed_on=None)
        return self.annotate(
            appeal_count=Count("addressings__appeal", filter=counted, distinct=True),
            demand_count=Count("addressings__demand", filter=demands, distinct=True),
        ).filter(appeal_count__gt=0)


class AddressingQuerySet(TiedQuerySet):
    def with_appeals(self):
        """And their entries, whose names are shown beside them."""
        return super().with_appeals().select_related("addressee")

    def visible(self):
        return self.filter(~agent_withheld(), appeal__status=PUBLISHED).without_withheld_words()

    def count_demands(self):
        """Key of an entry -> how many demands are made of it by name, of the addressings that are shown."""
        made = self.filter(demand__isnull=False, demand__removed_on=None).shown().order_by()
        return dict(made.values_list("addressee").annotate(Count("demand", distinct=True)))

    def for_lists(self):
        """Newest appeal first, with all that a row of a list shows."""
        return (
            self.filter(demand__removed_on=None)
            .with_appeals()
            .with_language()
            .select_related("demand__text", "agent")
            .prefetch_related("agent__names")
            .order_by(F("appeal__date").desc(nulls_last=True), "appeal__identifier", "position", "identifier")
        )

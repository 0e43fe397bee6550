"""What the page of one demand shows."""

from django.db.models import prefetch_related_objects

from appeals.alike import alike
from appeals.models import Theme
from appeals.shown_rows import ADDRESSINGS, MENTIONS_OF_DEMANDS


class ShownDemand:
    """A demand with what is said of it: themes, to whom, about whom. Without what is withheld."""

    marked_words = None

    def __init__(self, demand, addressings, mentions, anchor):
        self.demand = demand
        self.appeal = demand.appeal
        self.anchor = anchor
        themes = sorted(demand.themes.all(), key=lambda theme: theme.position)
        self.measures = [theme for theme in themes if theme.scheme == Theme.Scheme.MEASURES]
        self.rights = [theme for theme in themes if theme.scheme == Theme.Scheme.RIGHTS]
        self.addressings = [addressing for addressing in addressings if addressing.demand_id == demand.pk]
        self.about = [mention for mention in mentions if mention.demand_id == demand.pk and not mention.is_redacted]

    @property
    def words(self):
        """Its words, with those marked that the reader searched for."""
        return self.marked_words or self.demand.shown_words


class DemandPage(ShownDemand):
    """The same for a page of its own, fetched in a known number of queries."""

    def __init__(self, demand):
        appeal = demand.appeal
        addressings = ADDRESSINGS.having([appeal.pk])
        for addressing in addressings:
            addressing.appeal = appeal
        mentions = MENTIONS_OF_DEMANDS.having([demand.pk])
        for mention in mentions:
            mention.text = demand.text
        agents = [row.agent for row in (*addressings, *mentions) if row.agent]
        prefetch_related_objects(agents, "names")
        super().__init__(demand, addressings, mentions, demand.place)
        self.alike = alike("demand", demand.identifier, self._its_measures) if demand.is_current else []
        self.addressings_of_appeal = [addressing for addressing in addressings if addressing.demand_id is None]

    @property
    def _its_measures(self):
        """What a demand in similar words must share with it: by words alone, quite another one is alike."""
        return {"measure": [theme.slug for theme in self.measures]}

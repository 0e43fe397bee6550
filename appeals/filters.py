"""What readers may put into the address of a list, checked before anything is done with it."""

from urllib.parse import urlencode

import django_filters
from django.utils.translation import gettext_lazy as _

from appeals import search
from appeals.facets import APPEAL_FACETS, DEMAND_FACETS, count_facets


class FacetFilter(django_filters.ChoiceFilter):
    """Narrows a list down to one value of a facet. The values are those that the list has."""

    def __init__(self, facet):
        super().__init__(label=facet.label, empty_label=_("any"))
        self.facet = facet

    def offer(self, counted):
        self.words = self.facet.words(counted)
        self.extra["choices"] = [(value, f"{words} ({counted[value][1]})") for value, words in self.words.items()]

    def words_of(self, value):
        return self.words[value]

    def filter(self, rows, value):
        return rows.filter(self.facet.condition(value)) if value else rows


class SearchFilter(django_filters.CharFilter):
    """Checks the query. The rows are searched before they are counted, so nothing is left to filter."""

    def words_of(self, value):
        return value

    def filter(self, rows, value):
        return rows


class FacetedFilterSet(django_filters.FilterSet):
    """A list with facets and a plain search. One query counts all values, and so knows which there are."""

    facets = ()
    q = SearchFilter(label=_("Words"), max_length=search.LONGEST_QUERY, validators=[search.check_words])

    def __init__(self, data):
        super().__init__(data, queryset=self.found(data.get("q", "")))
        counted = count_facets(self.facets, self.queryset, data)
        for facet in self.facets:
            self.filters[facet.name].offer(counted[facet.name])

    @classmethod
    def get_filters(cls):
        return super().get_filters() | {facet.name: FacetFilter(facet) for facet in cls.facets}

    @staticmethod
    def found(query):
        """The rows that a plain search leaves."""
        raise NotImplementedError

    @property
    def chosen(self):
        """(label, words of the value, the query without it) of each filter that is set."""
        values = {name: value for name, value in self.form.cleaned_data.items() if value}
        return [
            (self.filters[name].label, self.filters[name].words_of(value), self._query_without(values, name))
            for name, value in values.items()
        ]

    @staticmethod
    def _query_without(values, name):
        return urlencode({other: value for other, value in values.items() if other != name})


class AppealFilter(FacetedFilterSet):
    facets = APPEAL_FACETS
    found = staticmethod(search.found_appeals)


class DemandFilter(FacetedFilterSet):
    facets = DEMAND_FACETS
    found = staticmethod(search.found_demands)

"""How many there are in the whole archive of everything that pages count, without counting it for each reader.

The index has counted it, but for the appeals that have changed since it was written: these are left out there, and
counted in the database. So the numbers are always those of the database, and take no longer in a large archive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.db.models import Count, QuerySet
from django.db.models.functions import ExtractYear
from django.utils.functional import cached_property
from tantivy import Query

from appeals.filters import NOT_STATED
from appeals.models import Addressee, Addressing, Appeal, Demand, DemandTheme, Signature, Theme
from appeals.search import schema
from appeals.search.engine import SearchUnavailable, best
from appeals.search.language.query import Reading
from appeals.search.view import View, searching

FACETS = {Theme.Scheme.RIGHTS: "right", Theme.Scheme.MEASURES: "measure"}
# More buckets tantivy does not count.
_MOST_VALUES = 65_000


@contextmanager
def holdings() -> Iterator[Holdings]:
    """Raises SearchUnavailable where there is no index now: then a page goes without numbers."""
    with searching() as view:
        yield Holdings(view)


class Holdings:
    """What the archive holds now."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._changed = list(view.pending.appeals)

    @cached_property
    def years(self) -> Counter[int | None]:
        """Year -> how many appeals are of it; None for those without a date."""
        counted = Counter(
            {None if year == NOT_STATED else int(year): n for year, n in self._values("appeal", "year").items()}
        )
        return counted + Counter(dict(self._changed_appeals.count_years()) if self._changed else {})

    @property
    def appeals(self) -> int:
        return self.years.total()

    @property
    def demands(self) -> int:
        """Those that stand."""
        counted = self._kept("demands", lambda: self._view.count(self._all("demand")))
        return counted + (self._changed_demands.count() if self._changed else 0)

    @property
    def signatures(self) -> int:
        """Withheld ones too: they count, and are not shown."""
        sums = self._kept("signatures", lambda: self._aggregate("appeal", {"sum": {"field": "signatures"}}))
        changed = Signature.objects.of_published().filter(entry__list__appeal__in=self._changed)
        return int(sums["value"]) + (changed.count() if self._changed else 0)

    def demands_by_theme(self, scheme: str) -> Counter[str]:
        """Slug of a theme -> how many demands concern it."""
        return self._by_theme("demand", scheme, Count("pk"))

    def most_asked(self, scheme: str, most: int) -> list[Theme]:
        """The themes that the most demands concern, each with its `demand_count`."""
        demands = self.demands_by_theme(scheme)
        themes = list(Theme.objects.filter(scheme=scheme, slug__in=demands))
        for theme in themes:
            theme.demand_count = demands[theme.slug]
        return sorted(themes, key=lambda theme: (-theme.demand_count, theme.position))[:most]

    def newest_demands(self, scheme: str, slug: str, most: int) -> QuerySet:
        """The newest of those that concern a theme."""
        found = best("demand", Reading(None), most, {FACETS[scheme]: [slug]}, "newest")
        changed = self._changed_demands.filter(themes__scheme=scheme, themes__slug=slug).newest_first()
        identifiers = [hit.identifier for hit in found.hits]
        if self._changed:
            identifiers += changed.values_list("identifier", flat=True)[:most]
        return Demand.objects.visible().current().for_lists().filter(identifier__in=identifiers).newest_first()[:most]

    def appeals_by_theme(self, scheme: str) -> Counter[str]:
        return self._by_theme("appeal", scheme, Count("demand__text__appeal", distinct=True))

    def appeals_by_theme_and_year(self, scheme: str) -> Counter[tuple[str, int | None]]:
        """(slug, year or None) -> how many appeals of the year concern it."""
        field = {name: {"field": schema.facet(name), "size": _MOST_VALUES} for name in (FACETS[scheme], "year")}
        wanted = {"terms": field[FACETS[scheme]], "aggs": {"years": {"terms": field["year"]}}}
        found = self._kept(("years", scheme), lambda: self._aggregate("appeal", wanted))
        counted = Counter(
            {
                (theme["key"], None if year["key"] == NOT_STATED else int(year["key"])): year["doc_count"]
                for theme in found["buckets"]
                for year in theme["years"]["buckets"]
            }
        )
        if self._changed:
            rows = self._changed_themes(scheme).values_list("theme__slug", ExtractYear("demand__text__appeal__date"))
            changed = rows.annotate(Count("demand__text__appeal", distinct=True))
            counted += Counter({(slug, year): n for slug, year, n in changed})
        return counted

    def appeals_by_addressee(self) -> Counter[str]:
        """Slug of an entry -> how many appeals speak to it, where readers are led to it."""
        counted = Counter(self._values("appeal", "addressee"))
        if self._changed:
            shown = Addressing.objects.filter(appeal__in=self._changed).shown().order_by()
            counted += Counter(dict(shown.values_list("addressee__slug").annotate(Count("appeal", distinct=True))))
        return counted

    def most_addressed(self, most: int) -> list[Addressee]:
        """The entries that the most appeals speak to, each with its `appeal_count`."""
        appeals = self.appeals_by_addressee()
        fewest = min((n for _slug, n in appeals.most_common(most)), default=0)
        addressees = list(Addressee.objects.filter(slug__in=[slug for slug, n in appeals.items() if n >= fewest]))
        for addressee in addressees:
            addressee.appeal_count = appeals[addressee.slug]
        return sorted(addressees, key=lambda addressee: (-addressee.appeal_count, addressee.name))[:most]

    def _by_theme(self, kind: str, scheme: str, number: Count) -> Counter[str]:
        counted = Counter(self._values(kind, FACETS[scheme]))
        if self._changed:
            counted += Counter(dict(self._changed_themes(scheme).values_list("theme__slug").annotate(number)))
        return counted

    # -- the database: what has changed --------------------------------------------------------------------------------

    @property
    def _changed_appeals(self) -> QuerySet:
        return Appeal.objects.published().filter(pk__in=self._changed)

    @property
    def _changed_demands(self) -> QuerySet:
        return Demand.objects.visible().current().filter(text__appeal__in=self._changed)

    def _changed_themes(self, scheme: str) -> QuerySet:
        return DemandTheme.objects.filter(theme__scheme=scheme, demand__in=self._changed_demands).order_by()

    # -- the index: all the others -------------------------------------------------------------------------------------

    def _values(self, kind: str, facet: str) -> Mapping[str, int]:
        terms = {"terms": {"field": schema.facet(facet), "size": _MOST_VALUES}}
        found = self._kept((kind, facet), lambda: self._aggregate(kind, terms))
        return {bucket["key"]: bucket["doc_count"] for bucket in found["buckets"]}

    def _aggregate(self, kind: str, wanted: Mapping[str, object]) -> Mapping:
        return self._view.opened.searcher.aggregate(self._all(kind), {"found": wanted})["found"]

    def _all(self, kind: str) -> Query:
        return self._view.everything(kind)

    def _kept(self, name: object, count: Callable[[], Any]) -> Any:
        return self._view.kept(("holdings", name), count)


def fill_themes(themes: Sequence[Theme], scheme: str) -> None:
    """Gives these themes `demand_count` and `appeal_count`: None where there is no index now."""
    try:
        with holdings() as counted:
            demands, appeals = counted.demands_by_theme(scheme), counted.appeals_by_theme(scheme)
    except SearchUnavailable:
        for theme in themes:
            theme.demand_count = theme.appeal_count = None
        return
    for theme in themes:
        theme.demand_count, theme.appeal_count = demands[theme.slug], appeals[theme.slug]

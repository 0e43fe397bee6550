"""By what the lists can be narrowed down, and how many rows each value would leave.

A facet is a set of pairs (row of the list, value). Both come from one definition: which rows a value leaves,
and how many. All facets of a page are counted in one query, each with the other filters applied. Values that no
row has now are kept with the count 0, so that a reader's address stays valid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Cast, Coalesce, ExtractYear
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from appeals.languages import language_name
from appeals.models import Addressing, Appeal, Demand, DemandTheme, Issuer, Signature, Text
from signatories.countries import country_name
from signatories.models import AgentName

# The value of a row that says nothing: an undated appeal, a line without a country.
NOT_STATED = "not-stated"


@dataclass(frozen=True)
class Facet:
    """`pairs` gives querysets with `item` and `value`, and `caption` where the database knows the words.

    There can be several, which must not hold the same pair twice. `caption` makes words of a value elsewhere.
    """

    name: str
    label: str
    pairs: Callable[[], Sequence[QuerySet]]
    caption: Callable[[str], str] | None = None
    newest_first: bool = False

    def condition(self, value: str) -> Q:
        """The rows that have this value."""
        condition = Q()
        for pairs in self.pairs():
            condition |= Q(pk__in=pairs.filter(value=value).values("item"))
        return condition

    def words(self, counted: Mapping[str, tuple[str, int]]) -> dict[str, str]:
        """value -> words, in the order in which readers see them."""
        words = {value: self.caption(value) if self.caption else caption for value, (caption, _n) in counted.items()}
        order = sorted(words, key=lambda value: words[value].casefold(), reverse=self.newest_first)
        # "Not stated" stands last, whatever the letters.
        order.sort(key=lambda value: value == NOT_STATED)
        return {value: words[value] for value in order}


def count_facets(
    facets: Sequence[Facet], rows: QuerySet, chosen: Mapping[str, str]
) -> dict[str, dict[str, tuple[str, int]]]:
    """For each facet: value -> (words, how many of `rows` have it and all that is chosen in the other facets)."""
    counts: dict[str, dict[str, tuple[str, int]]] = {facet.name: {} for facet in facets}
    first, *rest = _counted(facets, rows, chosen)
    for name, value, words, n in first.union(*rest, all=True):
        counts[name][value] = (words, n + counts[name].get(value, (words, 0))[1])
    return counts


def _counted(facets: Sequence[Facet], rows: QuerySet, chosen: Mapping[str, str]) -> Iterable[QuerySet]:
    for facet in facets:
        others = [other.condition(chosen[other.name]) for other in facets if other != facet and chosen.get(other.name)]
        left = rows.filter(*others).order_by().values("pk")
        for pairs in facet.pairs():
            yield (
                pairs.order_by()
                .annotate(facet=Value(facet.name, output_field=CharField()))
                .values("facet", "value", "caption")
                .annotate(n=Count("item", filter=Q(item__in=left), distinct=True))
                .values_list("facet", "value", "caption", "n")
            )


# -- what the pairs are made of ----------------------------------------------------------------------------------------


def _pairs(rows: QuerySet, item: str, value: object, caption: object = "") -> QuerySet:
    words = caption if hasattr(caption, "resolve_expression") else Value(caption)
    return rows.annotate(item=F(item), value=Cast(value, CharField()), caption=Cast(words, CharField()))


def _year(date: str) -> Coalesce:
    return Coalesce(Cast(ExtractYear(date), CharField()), Value(NOT_STATED))


def _themes(scheme: str, item: str) -> list[QuerySet]:
    themes = DemandTheme.objects.filter(theme__scheme=scheme, demand__in=Demand.objects.visible().current())
    return [_pairs(themes, item, F("theme__slug"), F(f"theme__label_{get_language() or 'en'}"))]


def _organizations() -> list[QuerySet]:
    """Organizations that issued or signed, one pair for each appeal."""
    has_page = Q(agent__kind="organization", agent__merged_into=None) & ~Q(agent__listing="none")
    names = AgentName.objects.filter(agent=OuterRef("agent")).order_by("-preferred", "pk").values("name")[:1]
    issued = Issuer.objects.filter(appeal=OuterRef("entry__list__appeal"), agent=OuterRef("agent"), certainty="certain")
    return [
        _pairs(Issuer.objects.visible().tied().filter(has_page), "appeal_id", F("agent__identifier"), Subquery(names)),
        _pairs(
            Signature.objects.visible().tied().filter(has_page, ~Exists(issued)),
            "entry__list__appeal_id",
            F("agent__identifier"),
            Subquery(names),
        ),
    ]


def _addressees_of_demands() -> list[QuerySet]:
    """A demand speaks to its own addressees; where it has none, to those of the whole appeal."""
    visible = Addressing.objects.visible()
    own = Addressing.objects.filter(demand=OuterRef("appeal__texts__demands"))
    whole = visible.filter(~Exists(own), demand=None, appeal__texts__demands__isnull=False)
    return [
        _pairs(rows, item, F("addressee__slug"), F("addressee__name"))
        for rows, item in [
            (visible.filter(demand__isnull=False), "demand_id"),
            (whole, "appeal__texts__demands"),
        ]
    ]


def _country(code: str) -> str:
    return _("not stated") if code == NOT_STATED else country_name(code)


def _date_words(year: str) -> str:
    return _("not stated") if year == NOT_STATED else year


def _kind(kind: str) -> str:
    return str(Appeal.Kind(kind).label)


def _stated(field: str) -> Case:
    return Case(When(**{field: ""}, then=Value(NOT_STATED)), default=F(field))


YEAR, KIND = gettext_lazy("Year"), gettext_lazy("Kind")
RIGHT, MEASURE = gettext_lazy("Right concerned"), gettext_lazy("Measure asked")
ADDRESSEE = gettext_lazy("Addressed to")

APPEAL_FACETS = (
    Facet("year", YEAR, lambda: [_pairs(Appeal.objects.published(), "pk", _year("date"))], _date_words, True),
    Facet("kind", KIND, lambda: [_pairs(Appeal.objects.published(), "pk", F("kind"))], _kind),
    Facet("measure", MEASURE, lambda: _themes("measures", "demand__text__appeal_id")),
    Facet("right", RIGHT, lambda: _themes("rights", "demand__text__appeal_id")),
    Facet(
        "addressee",
        ADDRESSEE,
        lambda: [_pairs(Addressing.objects.visible(), "appeal_id", F("addressee__slug"), F("addressee__name"))],
    ),
    Facet(
        "country",
        gettext_lazy("Country stated by a signatory"),
        lambda: [_pairs(Signature.objects.visible(), "entry__list__appeal_id", _stated("country"))],
        _country,
    ),
    Facet("organization", gettext_lazy("Issued or signed by"), _organizations),
    Facet(
        "language",
        gettext_lazy("Language held"),
        lambda: [_pairs(Text.objects.visible().filter(held=True), "appeal_id", F("language"))],
        language_name,
    ),
)

DEMAND_FACETS = (
    Facet("measure", MEASURE, lambda: _themes("measures", "demand_id")),
    Facet("right", RIGHT, lambda: _themes("rights", "demand_id")),
    Facet("addressee", ADDRESSEE, _addressees_of_demands),
    Facet(
        "year",
        YEAR,
        lambda: [_pairs(Demand.objects.visible().current(), "pk", _year("text__appeal__date"))],
        _date_words,
        True,
    ),
    Facet("kind", KIND, lambda: [_pairs(Demand.objects.visible().current(), "pk", F("text__appeal__kind"))], _kind),
)

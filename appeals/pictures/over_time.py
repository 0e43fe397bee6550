"""Appeals through the years, one row for each right or measure: how many appeals of a year concern it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.holdings import holdings
from appeals.models import Theme
from appeals.pictures.picture import Cell, Picture, Table

# The most frequent ones. The rest would be a wall of single dots.
MOST_THEMES = 15
COLUMN, ROW, HEAD = 29, 52, 24
# The room that names have at least, and the width of their letters, of which no more are shown.
NAMES, LETTER, LONGEST = 328, 6.4, 60


@dataclass(frozen=True)
class Dot:
    x: int
    y: int
    radius: float
    count: int


@dataclass(frozen=True)
class Line:
    label: str
    address: str
    y: int
    dots: Sequence[Dot]


@dataclass(frozen=True)
class Grid:
    """Rows with names above them, columns with years above all, a dot where something is. Its area is the number."""

    lines: Sequence[Line]
    years: Sequence[tuple[int, int]]
    template: str = "pictures/grid.svg"

    @property
    def width(self) -> int:
        longest = max((len(line.label) for line in self.lines), default=0)
        return max(COLUMN * len(self.years), NAMES, round(LETTER * min(longest, LONGEST)))

    @property
    def height(self) -> int:
        return HEAD + ROW * len(self.lines)


def appeals_by_right() -> Picture:
    return _picture(Theme.Scheme.RIGHTS, _("Appeals over time, by the rights that they concern"))


def appeals_by_measure() -> Picture:
    return _picture(Theme.Scheme.MEASURES, _("Appeals over time, by the measures that they ask for"))


def _picture(scheme: str, title: str) -> Picture:
    with holdings() as held:
        n, appeals = held.appeals, held.appeals_by_theme(scheme)
        of_years = held.appeals_by_theme_and_year(scheme)
    used = Theme.objects.filter(scheme=scheme, slug__in=appeals)
    ranked = sorted(used, key=lambda theme: (-appeals[theme.slug], theme.position))
    themes, others = ranked[:MOST_THEMES], len(ranked) - MOST_THEMES
    counted = {(theme.pk, year): m for theme in themes for (slug, year), m in of_years.items() if slug == theme.slug}
    found = sorted({year for _theme, year in counted if year})
    years = list(range(found[0], found[-1] + 1)) if found else []
    return Picture(
        title,
        ngettext("Made of %(n)d appeal.", "Made of %(n)d appeals.", n) % {"n": n},
        _in_words(themes, years),
        [_grid(themes, years, counted)],
        _table(themes, years, counted),
        [_("Only the %(n)d most frequent are drawn.") % {"n": MOST_THEMES}] if others > 0 else (),
    )


def _in_words(themes: Sequence[Theme], years: Sequence[int]) -> str:
    if not years:
        return ""
    words = _("From %(first)d to %(last)d. The area of a dot is the number of appeals. The most frequent: %(theme)s.")
    return words % {"first": years[0], "last": years[-1], "theme": themes[0].label}


def _grid(themes: Sequence[Theme], years: Sequence[int], counted: Mapping[tuple[int, int | None], int]) -> Grid:
    most = max(counted.values(), default=1)
    places = {year: COLUMN * place + COLUMN // 2 for place, year in enumerate(years)}

    def dots(theme: Theme, y: int) -> list[Dot]:
        numbers = [(year, counted.get((theme.pk, year), 0)) for year in years]
        # The area is the number; a single one stays to be seen beside thousands.
        return [Dot(places[year], y, round(max(13 * (n / most) ** 0.5, 4), 1), n) for year, n in numbers if n]

    lines = [
        Line(theme.label, theme.get_absolute_url(), y, dots(theme, y))
        for theme, y in zip(themes, range(HEAD + 36, HEAD + 36 + ROW * len(themes), ROW), strict=True)
    ]
    return Grid(lines, [(year, places[year]) for year in years])


def _table(themes: Sequence[Theme], years: Sequence[int], counted: Mapping[tuple[int, int | None], int]) -> Table:
    undated = any(year is None for _theme, year in counted)
    columns = [*years, None] if undated else list(years)
    heads = [str(year) if year else _("date not stated") for year in columns]
    rows = [
        [Cell(theme.label, theme.get_absolute_url()), *(Cell(counted.get((theme.pk, year), 0)) for year in columns)]
        for theme in themes
    ]
    return Table([_("Theme"), *heads], rows)

"""One square for one thing, in a pile over the year of its document: demands, or appearances of a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db.models import prefetch_related_objects
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.holdings import holdings
from appeals.models import Addressee, Addressing, Appeal, Demand, Theme
from appeals.pictures.picture import Cell, Picture, Table
from appeals.querysets import fill_redactions
from signatories.appearances import fill_appearances, fill_languages
from signatories.listed import LISTED
from signatories.models import Agent

# The newest ones. More squares than that can't be told apart.
MOST_DRAWN = 500
COLUMN, SQUARE, HEAD, UNDATED = 54, 16, 26, 120
# Squares side by side in a pile.
ACROSS = 3


@dataclass(frozen=True)
class Piled:
    """One thing of a pile: what it is in words, and where it leads."""

    appeal: Appeal
    words: str
    address: str
    language: str
    # Of the document's title; empty where it is not known.
    language_of_title: str


@dataclass(frozen=True)
class Square:
    x: int
    y: int
    title: str
    language: str
    address: str


@dataclass(frozen=True)
class Piles:
    """Piles of squares that stand on a line of years; what has no date stands behind them."""

    squares: Sequence[Square]
    years: Sequence[tuple[str, int]]
    width: int
    height: int
    template: str = "pictures/piles.svg"


def demands_for(slug: str) -> Picture:
    """Demands that ask for one measure, through the years, wording beside wording."""
    measure = get_object_or_404(Theme, scheme=Theme.Scheme.MEASURES, slug=slug)
    with holdings() as held:
        n = held.demands_by_theme(measure.scheme)[slug]
        rows = list(held.newest_demands(measure.scheme, slug, MOST_DRAWN))
    title = _("Demands through the years: %(measure)s") % {"measure": measure.label}
    return _of_demands(title, rows, n)


def demands_of(slug: str) -> Picture:
    """Demands that are made of one addressee by name."""
    addressee = get_object_or_404(Addressee, slug=slug)
    made = Addressing.objects.filter(addressee=addressee, demand__isnull=False).shown()
    demands = Demand.objects.visible().current().filter(pk__in=made.order_by().values("demand"))
    rows = list(demands.for_lists().newest_first()[:MOST_DRAWN])
    name = Cell(addressee.name, language=settings.LANGUAGE_CODE)
    return _of_demands(_("Demands made of: %(name)s") % {"name": name.words}, rows, demands.count(), [name])


def appearances_of(identifier: str) -> Picture:
    """Where a listed person appears. Of nobody else is there such a picture."""
    person = next((agent for agent in LISTED.having([identifier]) if agent.kind == Agent.Kind.PERSON), None)
    if person is None:
        raise Http404
    prefetch_related_objects([person], "names")
    fill_appearances([person])
    own = [place for place in person.appearances.places if not place.is_affiliation]
    person.appearances.show(own[-MOST_DRAWN:])
    fill_languages(person)
    found = person.appearances.own
    piled = [
        Piled(row.appeal, row.shown_words, row.appeal.get_absolute_url(), row.language, row.language)
        for _relation, row in found
    ]
    made_of = ngettext("Made of %(n)d appearance.", "Made of %(n)d appearances.", len(own)) % {"n": len(own)}
    name = Cell(person.appearances.shown_name, language=person.appearances.language_of_shown_name)
    title = _("Appearances in documents: %(name)s") % {"name": name.words}
    return _picture(title, made_of, piled, _notes(len(own), len(piled)), [name])


def _language_of_title(one: Piled) -> str:
    return "" if one.appeal.title_supplied else one.language_of_title


def _of_demands(title: str, rows: Sequence[Demand], n: int, names: Sequence[Cell] = ()) -> Picture:
    if not rows:
        raise Http404
    fill_redactions(row.appeal for row in rows)
    piled = [
        Piled(row.appeal, row.shown_words, row.get_absolute_url(), row.text.language, row.language_of_title)
        for row in rows
    ]
    made_of = ngettext("Made of %(n)d demand.", "Made of %(n)d demands.", n) % {"n": n}
    return _picture(title, made_of, piled, _notes(n, len(rows)), names)


def _notes(n: int, drawn: int) -> list[str]:
    return [_("Only the newest %(n)d are drawn.") % {"n": drawn}] if n > drawn else []


def _picture(
    title: str, made_of: str, piled: Sequence[Piled], notes: Sequence[str] = (), names: Sequence[Cell] = ()
) -> Picture:
    piled = sorted(piled, key=lambda one: (one.appeal.iso_date or "9999", one.appeal.identifier))
    rows = [
        [
            Cell(one.appeal.shown_date or _("date not stated")),
            Cell(one.words, one.address, one.language),
            Cell(one.appeal.shown_title, one.appeal.get_absolute_url(), _language_of_title(one)),
        ]
        for one in piled
    ]
    return Picture(
        title,
        made_of,
        _in_words(piled),
        [_piles(piled)],
        Table([_("Date"), _("In its words"), _("Document")], rows),
        notes,
        opens_table=True,
        names=names,
    )


def _in_words(piled: Sequence[Piled]) -> str:
    years = sorted({one.appeal.date.year for one in piled if one.appeal.date})
    if len(years) == 1:
        return _("All of the year %(year)d.") % {"year": years[0]}
    return _("From %(first)d to %(last)d.") % {"first": years[0], "last": years[-1]} if years else ""


def _piles(piled: Sequence[Piled]) -> Piles:
    of_year: dict[int | None, list[Piled]] = defaultdict(list)
    for one in piled:
        of_year[one.appeal.date.year if one.appeal.date else None].append(one)
    dated = sorted(year for year in of_year if year)
    years: list[int | None] = list(range(dated[0], dated[-1] + 1)) if dated else []
    places = {year: COLUMN * place for place, year in enumerate(years)} | {None: COLUMN * len(years)}
    highest = max((-(-len(pile) // ACROSS) for pile in of_year.values()), default=0)
    ground = SQUARE * highest + 8
    squares = [
        Square(
            places[year] + SQUARE * (place % ACROSS),
            ground - SQUARE * (place // ACROSS + 1),
            one.words,
            one.language,
            one.address,
        )
        for year, pile in of_year.items()
        for place, one in enumerate(pile)
    ]
    heads = [(str(year), places[year]) for year in years]
    undated = [(_("date not stated"), places[None])] if None in of_year else []
    return Piles(squares, [*heads, *undated], places[None] + (UNDATED if undated else 0), ground + HEAD)

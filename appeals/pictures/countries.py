"""Signatures by the country that they state. What states none is a bar of its own, and so is what is withheld."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.languages import alphabetical
from appeals.pictures.newest import newest_documents
from appeals.pictures.picture import Cell, Picture, Table
from signatories.countries import country_name

LONGEST, ROW, NUMBERS = 270, 42, 55
# Percent of the signatures. A map of fewer would show who writes a country into a signature, and not who signs.
ENOUGH_FOR_A_MAP = 80


@dataclass(frozen=True)
class Bar:
    label: str
    count: int
    y: int
    length: float
    is_known: bool

    @property
    def end(self) -> float:
        return self.length + 8


@dataclass(frozen=True)
class Bars:
    bars: Sequence[Bar]
    template: str = "pictures/bars.svg"
    width: int = LONGEST + NUMBERS

    @property
    def height(self) -> int:
        return ROW * len(self.bars)


def countries() -> Picture:
    newest = newest_documents()
    counted = dict(newest.signatures.shown().order_by().values_list("country").annotate(Count("pk")))
    total = newest.signatures.of_published().count()
    not_stated = counted.pop("", 0)
    known = sorted(
        ((country_name(code), n) for code, n in counted.items()), key=lambda row: (-row[1], alphabetical(row[0]))
    )
    withheld = total - not_stated - sum(counted.values())
    unknown = [(label, n) for label, n in ((country_name(""), not_stated), (_("withheld"), withheld)) if n]
    return Picture(
        _("Signatures by the country that they state"),
        ngettext("Made of %(n)d signature.", "Made of %(n)d signatures.", total) % {"n": total},
        _in_words(total, not_stated),
        [_bars(known, unknown)],
        Table(
            [_("Country"), _("Signatures"), _("Percent")],
            [[Cell(label), Cell(n), Cell(round(100 * n / total))] for label, n in (*known, *unknown)],
        ),
        [*newest.notes, *_notes(round(100 * sum(counted.values()) / total) if total else 0)],
    )


def _notes(stated: int) -> list[str]:
    notes = [
        _("A country is what the line of the signatory states. It says nothing of where a person was born or lives.")
    ]
    if stated < ENOUGH_FOR_A_MAP:
        why = _("There is no map: %(stated)d percent of the signatures state a country, and it would take %(enough)d.")
        notes.append(why % {"stated": stated, "enough": ENOUGH_FOR_A_MAP})
    return notes


def _in_words(total: int, not_stated: int) -> str:
    share = round(100 * not_stated / total) if total else 0
    return _("%(percent)d percent of the signatures state no country.") % {"percent": share}


def _bars(known: Sequence[tuple[str, int]], unknown: Sequence[tuple[str, int]]) -> Bars:
    rows = [*known, *unknown]
    most = max((n for _label, n in rows), default=1)
    return Bars(
        [
            Bar(label, n, ROW * place, round(max(LONGEST * n / most, 1), 1), place < len(known))
            for place, (label, n) in enumerate(rows)
        ]
    )

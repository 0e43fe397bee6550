"""A matrix: one row and one column for each, of the same number; the darker a square, the more the two have in common.

Squares of one shade that stand side by side are drawn with one stroke: five hundred rows have up to 125,000 squares.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from signatories.models import Agent

# More shades can't be told apart.
MOST_SHADES = 5
HEAD = 20


class Scale(NamedTuple):
    """How large a matrix is drawn: the side of a square, its letters, the room for names, and which columns have their
    number above them."""

    step: int
    letters: int
    labels: int
    every: int


SCALES = ((60, Scale(22, 13, 270, 1)), (150, Scale(12, 10, 210, 5)), (500, Scale(8, 7, 150, 10)))


@dataclass(frozen=True)
class Row:
    number: int
    name: str
    language: str
    address: str
    y: int


@dataclass(frozen=True)
class Shade:
    """All squares of one shade, as the path of their strokes: a square is one unit wide."""

    opacity: float
    path: str


@dataclass(frozen=True)
class Matrix:
    rows: Sequence[Row]
    shades: Sequence[Shade]
    scale: Scale
    template: str = "pictures/matrix.svg"

    @property
    def width(self) -> int:
        return self.scale.labels + self.scale.step * len(self.rows)

    @property
    def height(self) -> int:
        return HEAD + self.scale.step * len(self.rows)

    @property
    def number_letters(self) -> int:
        return min(self.scale.letters, 10)

    @property
    def head(self) -> int:
        return HEAD

    @property
    def columns(self) -> list[tuple[int, int]]:
        """(number, where its middle is) of the columns whose number stands above them."""
        step, labels, every = self.scale.step, self.scale.labels, self.scale.every
        return [(row.number, labels + step * row.number - step // 2) for row in self.rows if row.number % every == 0]


def matrix_of(shown: Sequence[Agent], pairs: Mapping[tuple[int, int], int]) -> Matrix:
    """`pairs` tells how many documents two of the shown ones have in common."""
    scale = next(scale for most, scale in SCALES if len(shown) <= most)
    # The line on which letters stand, so that they are in the middle of the row.
    first = HEAD + round(scale.step / 2 + 0.35 * scale.letters)
    rows = [
        Row(place + 1, agent.name, agent.language_of_name, agent.get_absolute_url(), first + scale.step * place)
        for place, agent in enumerate(shown)
    ]
    return Matrix(rows, _shades({agent.pk: place for place, agent in enumerate(shown)}, pairs), scale)


def _shades(places: Mapping[int, int], pairs: Mapping[tuple[int, int], int]) -> list[Shade]:
    most = max(pairs.values())
    shades = min(most, MOST_SHADES)
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for pair, n in pairs.items():
        # Half of the square says all.
        column, row = sorted(places[one] for one in pair)
        columns[-(-n * shades // most), row].append(column)
    strokes: dict[int, list[str]] = defaultdict(list)
    for (shade, row), found in sorted(columns.items()):
        strokes[shade] += [f"M{first} {row}h{length}" for first, length in _runs(sorted(found))]
    return [Shade(round(0.25 + 0.75 * shade / max(shades, 3), 2), "".join(found)) for shade, found in strokes.items()]


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """(first, how many) of the places that follow each other."""
    runs = groupby(enumerate(places), key=lambda numbered: numbered[1] - numbered[0])
    return [(run[0][1], len(run)) for run in (list(found) for _distance, found in runs)]

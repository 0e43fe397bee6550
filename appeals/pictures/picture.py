"""What a picture is: a drawing, the table behind it, and what it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


class Drawing(Protocol):
    """What a template draws. Measured in the units of the drawing, which are pixels at its natural size."""

    template: str
    width: int
    height: int


@dataclass(frozen=True)
class Cell:
    """A cell of the table behind a picture; `address` leads to what it speaks of, `language` is that of its words."""

    words: str | int
    address: str = ""
    language: str = ""


@dataclass(frozen=True)
class Table:
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class Picture:
    """`made_of` says of how many documents or signatures; `says` tells in words what the drawing shows."""

    title: str
    made_of: str
    says: str
    drawings: Sequence[Drawing]
    table: Table
    notes: Sequence[str] = field(default=())

    @property
    def is_empty(self) -> bool:
        return not self.table.rows

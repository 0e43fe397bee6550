"""What a picture is: a drawing, the table behind it, and what it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString


class Drawing(Protocol):
    """What a template draws. Measured in the units of the drawing, which are pixels at its natural size."""

    template: str
    width: int
    height: int


@dataclass(frozen=True)
class Cell:
    """A cell of the table behind a picture. `address` leads to what it speaks of. The language of its words is None
    where that is the interface's, and empty where it is not known."""

    words: str | int
    address: str = ""
    language: str | None = None


# As many rows as a page shows; the CSV has them all.
MOST_ROWS = 200


@dataclass(frozen=True)
class Table:
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]

    @property
    def first_rows(self) -> Sequence[Sequence[Cell]]:
        return self.rows[:MOST_ROWS]

    @property
    def rows_left_out(self) -> int:
        return max(len(self.rows) - MOST_ROWS, 0)


@dataclass(frozen=True)
class Picture:
    """`made_of` says of how many documents or signatures; `says` tells in words what the drawing shows."""

    title: str
    made_of: str
    says: str
    drawings: Sequence[Drawing]
    table: Table
    notes: Sequence[str] = ()
    # Where the words are the picture as much as the drawing, they are seen at once.
    opens_table: bool = False
    # What is missing where there is nothing to draw.
    why_empty: str = ""
    # Whose names stand in the title or in what it says.
    names: Sequence[Cell] = ()

    @property
    def marked_title(self) -> str:
        return self._marked(self.title)

    @property
    def marked_words(self) -> str:
        """What it says, each name with the attribute of its language."""
        return self._marked(self.says)

    def _marked(self, words: str) -> str:
        html = escape(words)
        for name in self.names:
            marked = format_html('<span lang="{}">{}</span>', name.language, name.words)
            html = SafeString(html.replace(escape(name.words), marked, 1))
        return html

    @property
    def is_empty(self) -> bool:
        return not self.table.rows

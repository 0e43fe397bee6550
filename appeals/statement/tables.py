"""Tables of signatures pasted with tabs: what each column holds, by its name."""

from __future__ import annotations

from .blocks import Block
from .countries import country_of
from .lines import SPACE
from .naming import personhood
from .parts import Signatory
from .vocabulary.signing import COLUMNS

Columns = tuple[str, ...]
UNREAD = ("number", "other")


def columns_of(heading: Block) -> Columns:
    """What the columns below the heading of a table hold; nothing where it does not name all of them."""
    cells = [cell.strip(SPACE + ".:").lower() for cell in heading.text.split("\t") if cell.strip()]
    columns = tuple(COLUMNS.get(cell, "") for cell in cells)
    named = len(columns) > 1 and all(columns) and columns.count("name") == 1
    return tuple(column for column in columns if column != "number") if named else ()


def read_row(line: str, columns: Columns) -> tuple[Signatory, ...]:
    """The signatory of a row, nothing where it has not one cell for each column."""
    cells = [cell.strip(SPACE) for cell in line.split("\t")]
    if not columns or len(cells) != len(columns):
        return ()
    held = {column: cell for column, cell in zip(columns, cells, strict=True) if cell and column not in UNREAD}
    if "name" not in held or personhood(held["name"]) <= 0:
        return ()
    country = country_of(held["country"]) if "country" in held else None
    return (
        Signatory(held["name"], "person", held.get("role"), held.get("affiliation"), held.get("city"), country, 0.9),
    )

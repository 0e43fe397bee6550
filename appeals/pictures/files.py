"""A picture as a file: SVG with its own words, PNG drawn from that, and the table behind it as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import resvg_py
from django.template.loader import render_to_string

from appeals.exports import as_cell
from appeals.pictures.picture import Cell, Drawing, Picture

# Free of the machine's fonts: the same picture everywhere, and no square for a Kazakh letter.
FONT = Path(__file__).with_name("fonts") / "noto-sans.ttf"
# Sharp on paper too. A larger drawing is made smaller, so that no picture takes a worker's memory.
ZOOM, MOST_PIXELS = 2, 4000
HEAD, GAP, FOOT, MARGIN = 80, 40, 30, 20


@dataclass(frozen=True)
class Sheet:
    """The drawings one under the other, with title and numbers above and the address below."""

    picture: Picture
    site: str
    address: str

    @property
    def placed(self) -> list[tuple[Drawing, int]]:
        tops = accumulate((drawing.height + GAP for drawing in self.picture.drawings), initial=HEAD)
        return list(zip(self.picture.drawings, tops, strict=False))

    @property
    def width(self) -> int:
        return max((drawing.width for drawing in self.picture.drawings), default=0) + 2 * MARGIN

    @property
    def height(self) -> int:
        return HEAD + sum(drawing.height + GAP for drawing in self.picture.drawings) + FOOT

    @property
    def foot(self) -> int:
        return self.height - MARGIN

    def __str__(self) -> str:
        return render_to_string("pictures/file.svg", {"sheet": self})


def as_svg(picture: Picture, site: str, address: str) -> bytes:
    return str(Sheet(picture, site, address)).encode()


def as_png(picture: Picture, site: str, address: str) -> bytes:
    """The same, as pixels on white."""
    sheet = Sheet(picture, site, address)
    zoom = min(ZOOM, MOST_PIXELS / max(sheet.width, sheet.height))
    png = resvg_py.svg_to_bytes(
        svg_string=str(sheet),
        background="#ffffff",
        zoom=zoom,
        skip_system_fonts=True,
        font_files=[str(FONT)],
        font_family="Noto Sans",
    )
    return bytes(png)


def as_csv(picture: Picture, site: str, address: str) -> bytes:
    """With the mark by which spreadsheets know UTF-8, and no cell that is a formula to them."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(picture.table.columns)
    writer.writerows([[as_cell(_for_programs(cell)) for cell in row] for row in picture.table.rows])
    return ("\ufeff" + written.getvalue()).encode()


def _for_programs(cell: Cell) -> str | int:
    """What the interface says has no-break spaces, for lines on a page. What a document says is left as it is."""
    said_by_interface = isinstance(cell.words, str) and cell.language is None
    return cell.words.replace("\N{NO-BREAK SPACE}", " ") if said_by_interface else cell.words


FORMATS: Mapping[str, tuple[Callable[[Picture, str, str], bytes], str]] = {
    "svg": (as_svg, "image/svg+xml"),
    "png": (as_png, "image/png"),
    "csv": (as_csv, "text/csv; charset=utf-8"),
}

"""A web page as a reader sees it, line by line, and which of its lines are furniture."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, NamedTuple

# Never shown as words.
UNSEEN = {"head", "script", "style", "template", "noscript", "svg", "iframe", "object", "video", "audio", "canvas"}
UNSEEN |= {"map", "select", "datalist", "textarea"}
HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
NO_MARKERS = re.compile(r"list-style(?:-type)?\s*:\s*none", re.IGNORECASE)
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
TABLES = {"ul", "ol", "dl", "table"}
SECTIONS = {"section", "article", "main", "header", "footer", "nav", "aside", "form", "fieldset", "figure", "details"}
# Around these a browser leaves space; around the others of the blocks it only begins a new line.
APART = HEADINGS | TABLES | SECTIONS | {"p", "blockquote", "pre", "hr"}
BLOCKS = APART | {"html", "body", "div", "li", "dt", "dd", "tr", "td", "th", "caption", "thead", "tbody", "tfoot"}
BLOCKS |= {"address", "center", "legend"}
# A cell that holds one of these is a frame of the page, not a cell of a table.
FRAMED = HEADINGS | TABLES | SECTIONS
PAGE_PARTS = {"nav", "aside", "form", "button", "menu"}
# Trafilatura has found the document where it kept this share of the words of a page; most of that stands in one place.
FOUND, MOST = 0.1, 0.9
LONG = 40  # so many letters do not stand on a page twice by accident

# An element of lxml, which has no types.
Element = Any


class Line(NamedTuple):
    """A line of a page, the block that it stands in, whether a blank line is before it, whether it is all link."""

    words: str
    block: Element
    gap: bool
    linked: bool


class Around(NamedTuple):
    """What words stand in."""

    block: Element
    linked: bool = False
    item: bool = False
    preformatted: bool = False


@dataclass
class Page:
    """The lines of a page, in the making."""

    lines: list[Line] = field(default_factory=list)
    markers: dict[Element, str] = field(default_factory=dict)
    # Of the line that is being written.
    pieces: list[tuple[str, Around]] = field(default_factory=list)
    marker: str = ""
    gap: bool = False

    def read(self, element: Element, around: Around) -> None:
        """Everything in an element that is shown."""
        if element.tag == "br":
            self.end(gap=not self.pieces)
        elif element.tag == "tr" and (cells := _cells(element)):
            self.end()
            self.write("\t".join(cells), Around(element))
        elif not _is_hidden(element):
            self._read_shown(element, around)

    def _read_shown(self, element: Element, around: Around) -> None:
        tag, is_block = element.tag, element.tag in BLOCKS
        apart = tag in APART and not around.item
        if is_block:
            self.end(gap=apart)
            around = around._replace(block=element)
        if tag in ("ol", "ul"):
            self.markers.update(_markers(element))
        if tag == "li":
            self.marker = self.markers.get(element, "• ")
        around = around._replace(
            linked=around.linked or tag == "a",
            item=around.item or tag == "li",
            preformatted=around.preformatted or tag == "pre",
        )
        self.say(element.text, around)
        for child in element:
            self.read(child, around)
            self.say(child.tail, around)
        if is_block:
            self.end(gap=apart)
        if tag == "li":
            self.marker = ""

    def say(self, text: str | None, around: Around) -> None:
        first, *more = (text or "").split("\n") if around.preformatted else [text or ""]
        self.pieces += [(first, around)] if first else []
        for line in more:
            self.end(gap=not self.pieces)
            self.pieces += [(line, around)] if line else []

    def end(self, *, gap: bool = False) -> None:
        """A line ends; where nothing stands in it, there is none."""
        said = [around for text, around in self.pieces if text.strip()]
        if said:
            words = " ".join("".join(text for text, _ in self.pieces).split())
            self.write(words, said[0]._replace(linked=all(around.linked for around in said)))
        self.pieces = []
        self.gap = self.gap or gap

    def write(self, words: str, around: Around) -> None:
        self.lines.append(Line(self.marker + words, around.block, self.gap and bool(self.lines), around.linked))
        self.marker, self.gap = "", False


def lines_of(root: Element) -> list[Line]:
    """The lines of a page, or of a part of it."""
    page = Page()
    page.read(root, Around(root))
    page.end()
    return page.lines


def text_of(lines: Sequence[Line]) -> str:
    return "\n".join("\n" + line.words if line.gap else line.words for line in lines)


def _is_hidden(element: Element) -> bool:
    if not isinstance(element.tag, str) or element.tag in UNSEEN or element.get("hidden") is not None:
        return True
    return (element.tag == "dialog" and element.get("open") is None) or bool(HIDING.search(element.get("style", "")))


def _cells(row: Element) -> list[str]:
    """The words of the cells of a row; none where the table only frames the page."""
    cells = [cell for cell in row if cell.tag in ("td", "th") and not _is_hidden(cell)]
    if _is_hidden(row) or len(cells) < 2 or any(next(cell.iter(*FRAMED), None) is not None for cell in cells):
        return []
    words = [" ".join(line.words for line in lines_of(cell)) for cell in cells]
    return words if any(words) else []


def _markers(items: Element) -> Iterator[tuple[Element, str]]:
    """What a browser prints before each item of a list."""
    number = _integer(items.get("start"), 1)
    for item in items.iterchildren("li"):
        number = _integer(item.get("value"), number)
        if NO_MARKERS.search(items.get("style", "")):
            yield item, ""
        elif items.tag == "ul":
            yield item, "• "
        elif items.get("type") in ("a", "A") and 1 <= number <= 26:
            yield item, f"{chr(ord(items.get('type')) + number - 1)}. "
        else:
            yield item, f"{number}. "
        number += 1


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"\s*-?[0-9]{1,6}\s*", text) else otherwise


def furniture_of(lines: Sequence[Line], kept: str) -> list[int]:
    """The indexes of the lines that surround the document; `kept` is what trafilatura took for the document.

    Trafilatura loses lists of names, dates and headings. So what it left out counts as furniture only outside of the
    place where the document stands, and in what is a part of the page by its tag or nothing but links. Where it kept
    next to nothing, nothing is known.
    """
    known = {_letters(line) for line in kept.splitlines()}
    whole = _letters(kept)
    found = [_is_in(_letters(line.words), known, whole) for line in lines]
    weights = [len(line.words) for line in lines]
    if sum(weight for weight, is_kept in zip(weights, found, strict=True) if is_kept) < FOUND * sum(weights):
        return []
    place = _place([line for line, is_kept in zip(lines, found, strict=True) if is_kept])
    inside = [index for index, line in enumerate(lines) if place in _above(line.block)]
    headings = [index for index, line in enumerate(lines[: inside[-1]]) if line.block.tag == "h1"]
    # The date often stands between the heading and the text, outside of both.
    first = min([inside[0], *headings[-1:]])
    return [
        index
        for index, line in enumerate(lines)
        if not found[index]
        and index not in headings[-1:]
        and (not first <= index <= inside[-1] or line.linked or not PAGE_PARTS.isdisjoint(_tags_above(line.block)))
    ]


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


def _is_in(letters: str, known: set[str], whole: str) -> bool:
    bare = letters.lstrip("0123456789")
    return letters in known or bare in known or (len(bare) >= LONG and bare in whole)


def _above(block: Element) -> Iterator[Element]:
    return chain([block], block.iterancestors())


def _tags_above(block: Element) -> set[str]:
    return {element.tag for element in _above(block)}


def _place(kept: Sequence[Line]) -> Element:
    """The smallest part of the page in which most of what was kept stands."""
    letters: Counter[Element] = Counter()
    for line in kept:
        for element in _above(line.block):
            letters[element] += len(line.words)
    total = sum(len(line.words) for line in kept)
    places = [element for element, count in letters.items() if count >= MOST * total]
    return max(places, key=lambda element: sum(1 for _ in element.iterancestors()))

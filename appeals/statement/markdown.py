"""Blocks to Markdown that renders to exactly their words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .blocks import Block
from .lines import Marker, MarkerKind
from .parts import Label

SPECIAL = re.compile(r"([\\`*_\[\]<>&~|$])")
CLOSING_HASHES = re.compile(r"(#+)$")
LINE_START = re.compile(r"^(\s*)([#+\-=>]|\d+[.)])")


def escape(text: str) -> str:
    """The text with every character escaped that Markdown would take for markup."""
    escaped = SPECIAL.sub(r"\\\1", " ".join(text.split()))
    match = LINE_START.match(escaped)
    if match:
        mark = match[2]
        escaped = f"{mark[:-1]}\\{mark[-1]}{escaped[match.end() :]}"
    return escaped


def markdown(blocks: Iterable[Block]) -> str:
    """The blocks as Markdown, parted by blank lines; neighbouring items make one list."""
    parts: list[str] = []
    items: list[Block] = []
    numbered = False  # whether the part before is a numbered list: a further one right after would join it
    for block in blocks:
        if items and not _goes_on(items, block):
            parts.append(_list(items, numbered=numbered))
            numbered = _is_numbered(items) and not numbered
            items = []
        if _is_item(block):
            items.append(block)
            continue
        numbered = False
        parts.append(_heading(block) if block.label is Label.HEADING else _paragraph(block))
    if items:
        parts.append(_list(items, numbered=numbered))
    return "\n\n".join(part for part in parts if part)


def _is_item(block: Block) -> bool:
    return block.marker is not None and block.label in (Label.LIST_ITEM, Label.DEMAND, Label.NOTE)


def _is_numbered(items: list[Block]) -> bool:
    marker = items[0].marker
    return marker is not None and marker.kind is MarkerKind.NUMBER and _counts(marker)


def _heading(block: Block) -> str:
    return "## " + CLOSING_HASHES.sub(r"\\\1", escape(_printed(block)))


def _printed(block: Block) -> str:
    """The block with its number or letter as printed; a bullet says nothing outside a list."""
    if block.marker is None or block.marker.kind is MarkerKind.BULLET:
        return block.text
    return f"{block.marker.text} {block.text}"


def _paragraph(block: Block) -> str:
    return escape(_printed(block))


def _goes_on(items: list[Block], block: Block) -> bool:
    """Whether a block is the next item of the list: a numbered list must count on."""
    if block.marker is None or not _is_item(block):
        return False
    before = items[-1].marker
    if (
        before is None
        or before.kind is not block.marker.kind
        or (block.label is Label.NOTE) != (items[-1].label is Label.NOTE)
    ):
        return False
    if before.kind is not MarkerKind.NUMBER:
        return True
    same = before.text[-1:] == block.marker.text[-1:]
    return same and _counts(before) and _counts(block.marker) and int(block.marker.value) == int(before.value) + 1


def _counts(marker: Marker) -> bool:
    """Whether a number is printed as Markdown prints it ("7." or "7)"), so that its list keeps it."""
    value = marker.value
    plain = value.isascii() and value.isdigit() and len(value) < 9 and str(int(value)) == value
    return plain and marker.text in (f"{value}.", f"{value})")


def _list(items: list[Block], *, numbered: bool) -> str:
    """A list; as paragraphs where Markdown could not keep its numbers."""
    if items[0].marker is not None and items[0].marker.kind is MarkerKind.BULLET:
        return "\n".join(f"- {escape(item.text)}" for item in items)
    if _is_numbered(items) and not numbered:
        return "\n".join(f"{item.marker.text} {escape(item.text)}" for item in items if item.marker)
    return "\n\n".join(_paragraph(item) for item in items)

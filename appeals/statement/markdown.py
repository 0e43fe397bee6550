"""Blocks to Markdown that renders to exactly their words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .blocks import Block
from .lines import MarkerKind
from .parts import Label

SPECIAL = re.compile(r"([\\`*_\[\]<>&~|$])")
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
    for block in blocks:
        if items and not _goes_on(items, block):
            parts.append(_list(items))
            items = []
        if block.marker is not None and block.label in (Label.LIST_ITEM, Label.DEMAND, Label.NOTE):
            items.append(block)
        elif block.label is Label.HEADING:
            parts.append(f"## {_heading(block)}")
        else:
            parts.append(_paragraph(block))
    if items:
        parts.append(_list(items))
    return "\n\n".join(part for part in parts if part)


def _heading(block: Block) -> str:
    text = escape(_printed(block))
    return re.sub(r"(#+)$", lambda match: "\\" + match[1], text)


def _printed(block: Block) -> str:
    """The block with its marker as printed."""
    return f"{block.marker.text} {block.text}" if block.marker else block.text


def _paragraph(block: Block) -> str:
    return escape(_printed(block))


def _goes_on(items: list[Block], block: Block) -> bool:
    """Whether a block is the next item of the list: a numbered list must count on."""
    if block.marker is None or block.label not in (Label.LIST_ITEM, Label.DEMAND, Label.NOTE):
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
    return _counts(before.value) and _counts(block.marker.value) and int(block.marker.value) == int(before.value) + 1


def _counts(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 9 and str(int(value)) == value


def _list(items: list[Block]) -> str:
    marker = items[0].marker
    if marker is None:
        return ""
    if marker.kind is MarkerKind.BULLET:
        return "\n".join(f"- {escape(item.text)}" for item in items)
    if marker.kind is MarkerKind.NUMBER and _counts(marker.value) and (len(items) > 1 or marker.value == "1"):
        return "\n".join(f"{item.marker.value}. {escape(item.text)}" for item in items if item.marker)
    return "\n\n".join(_paragraph(item) for item in items)

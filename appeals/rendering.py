"""From Markdown to the HTML that readers see, with demands and names marked in place.

Positions count characters of the plain text, which is the text content of the rendered HTML: what a
browser gives as `textContent` of the element that holds the body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import escape

import nh3
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from lxml import html as lxml_html
from lxml.html import HtmlElement
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore


def _begin_at_second_level(state: StateCore) -> None:
    """The page has a first heading of its own; one of the text is a second."""
    for token in state.tokens:
        if token.tag == "h1":
            token.tag = "h2"


_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable(["html_block", "html_inline"])
_MARKDOWN.core.ruler.push("begin_at_second_level", _begin_at_second_level)
_BLOCKS = {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr"}
_TAGS = _BLOCKS | {"a", "br", "code", "em", "strong"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_EMPTY_TAGS = {"br", "hr"}


@dataclass(frozen=True)
class Mark:
    """A stretch of the plain text that is shown inside an element of its own.

    `first` holds attributes that only the first piece gets (an id), `after` is HTML that follows the last
    piece. With `instead`, that text is shown and the words themselves are not.
    """

    start: int
    end: int
    tag: str = "span"
    attributes: dict[str, str] = field(default_factory=dict)
    first: dict[str, str] = field(default_factory=dict)
    after: str = ""
    instead: str | None = None


def clean_html(markdown: str) -> str:
    """Markdown as sanitized HTML."""
    return nh3.clean(
        _MARKDOWN.render(markdown),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https"},
        link_rel="nofollow noopener",
    )


def plain_text(markdown: str) -> str:
    """The words of the rendered Markdown. All positions of quotations refer to this."""
    return "".join(_tree(markdown).itertext())


def block_spans(markdown: str) -> list[tuple[int, int]]:
    """Where each paragraph, heading or list stands in the plain text: [start, end), in order."""
    spans, position = [], 0
    for block in _tree(markdown):
        end = position + len("".join(block.itertext()))
        spans.append((position, end))
        position = end + len(block.tail or "")
    return spans


def marked_html(
    markdown: str,
    marks: Sequence[Mark] = (),
    paragraph_prefix: str = "",
    may_link: Callable[[str], bool] = lambda address: True,
) -> SafeString:
    """The rendered Markdown with `marks` in place.

    With a prefix each block has an id ("p12") and a link to itself, which holds no text. An address that
    `may_link` refuses is left out: its words can say what is withheld.
    """
    writer = _Writer(sorted(marks, key=lambda mark: (mark.start, -mark.end)), may_link)
    for number, block in enumerate(_tree(markdown), 1):
        writer.block(block, f"{paragraph_prefix}{number}" if paragraph_prefix else "")
        writer.text(block.tail)
    return mark_safe("".join(writer.pieces))  # noqa: S308 - sanitized by nh3, and all text is escaped below


def _tree(markdown: str) -> HtmlElement:
    return lxml_html.fragment_fromstring(clean_html(markdown), create_parent="div")


def self_link(anchor: str, label: str, sign: str = "#") -> str:
    """A link by which a reader can point at this place.

    The style sheet draws its sign, so that no text of ours stands among the document's.
    """
    return _open("a", {"class": "self-link", "href": f"#{anchor}", "aria-label": label, "data-sign": sign}) + "</a>"


def _open(tag: str, attributes: dict[str, str]) -> str:
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f"<{tag}{written}>"


class _Writer:
    """Writes a tree as HTML and cuts its text where marks begin and end."""

    def __init__(self, marks: Sequence[Mark], may_link: Callable[[str], bool]) -> None:
        self.marks = marks
        self.may_link = may_link
        self.position = 0
        self.in_link = False
        self.after_link: list[str] = []
        self.pieces: list[str] = []

    def block(self, block: HtmlElement, anchor: str) -> None:
        if not anchor:
            self.element(block)
            return
        self.pieces.append(_open("div", {"class": "block", "id": anchor}))
        self.element(block)
        self.pieces.append(self_link(anchor, _("Link to paragraph %(anchor)s") % {"anchor": anchor}))
        self.pieces.append("</div>")

    def element(self, element: HtmlElement) -> None:
        attributes = dict(element.attrib)
        if "href" in attributes and not self.may_link(attributes["href"]):
            attributes.clear()
        self.pieces.append(_open(element.tag, attributes))
        if element.tag not in _EMPTY_TAGS:
            self.in_link = self.in_link or element.tag == "a"
            self.text(element.text)
            for child in element:
                self.element(child)
                self.text(child.tail)
            self.pieces.append(f"</{element.tag}>")
            if element.tag == "a":
                self.in_link = False
                self.pieces.extend(self.after_link)
                self.after_link.clear()

    def text(self, text: str | None) -> None:
        if not text:
            return
        start, end = self.position, self.position + len(text)
        self.position = end
        if text.isspace():
            # White space between blocks: nothing to mark, and no place for an inline element.
            self.pieces.append(text)
            return
        here = [mark for mark in self.marks if mark.start < end and mark.end > start]
        if self.in_link:
            self.after_link.extend(_endings(here, start, end))
            here = _without_links(here)
        self.pieces.extend(_marked(text, start, start, end, here))


def _without_links(marks: Sequence[Mark]) -> Sequence[Mark]:
    """A link holds no other link: what follows a mark in it comes behind it."""
    return [replace(mark, after="") for mark in marks if mark.tag != "a"]


def _endings(marks: Sequence[Mark], start: int, end: int) -> Iterator[str]:
    """What follows the marks that end within these characters."""
    return (mark.after for mark in marks if start < mark.end <= end and mark.tag != "a")


def _marked(text: str, offset: int, start: int, end: int, marks: Sequence[Mark]) -> Iterator[str]:
    """The characters [start, end) with the marks that touch them; `text` begins at `offset`."""
    position = start
    for index, mark in enumerate(marks):
        first, last = max(mark.start, position), min(mark.end, end)
        if first >= last:
            continue
        yield escape(text[position - offset : first - offset], quote=False)
        yield _open(mark.tag, {**mark.attributes, **(mark.first if first == mark.start else {})})
        if mark.instead is None:
            inside = marks[index + 1 :]
            yield from _marked(text, offset, first, last, _without_links(inside) if mark.tag == "a" else inside)
        elif first == mark.start:
            yield escape(mark.instead, quote=False)
        yield f"</{mark.tag}>"
        if mark.tag == "a":
            yield from _endings(marks[index + 1 :], first, last)
        if last == mark.end:
            yield mark.after
        position = last
    yield escape(text[position - offset : end - offset], quote=False)

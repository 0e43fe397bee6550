"""Promises that hold for any text at all."""

import re
import sys
import time
from types import FrameType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from appeals.statement import Label, Quote, Statement, decode, parse
from appeals.statement.lines import MOST_LINES, MarkerKind, Row, rows_of
from tests.wild import examples

PIECES = [
    "Open letter",
    "An open letter to Minister Example",
    "A la ouverte appeal to",
    "**Bold** | [x](y) | __",
    "| a | b |",
    "Dear Minister,",
    "Dear Sir, […] Stop. Пане Президенте, … Стоп.",
    "Президенту Фруктовии",
    "Poland: (3 others), (4 others)",
    "1 May 2020",
    "We call on you to:",
    "We demand that orchards be protected.",
    "1. Release Anna Example;",
    "• Stop.",
    "Signatories:",
    "Anna Example, gardener (Ukraine)",
    "“Orchard” Fund, Kazakhstan",
    "Signed by: A, B; C",
    "[1] https://example.org",
    "Требуем:",
    "1) Освободить всех;",
    "Количество * подписей_ <b> & # 1",
    "## x",
    "+ y",
    "2. z",
    "    code",
    "---",
    "===",
    "> q",
    "[a]: b",
    "Cc: Bob Sample",
    "Anna Example on behalf of the Orchard Fund, Maria Sample",
    "",
    " ",
    "\u00a0",
]
LINE_ENDS = ["\n", "\r\n", "\r", "\n\n"]


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Lines as statements have them, in any order, with any line ends, perhaps with a byte order mark."""
    lines = draw(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=40)), max_size=25))
    ends = draw(st.lists(st.sampled_from(LINE_ENDS), min_size=len(lines), max_size=len(lines)))
    mark = draw(st.sampled_from(["", "\ufeff"]))
    return mark + "".join(line + end for line, end in zip(lines, ends, strict=True))


TEXTS = st.one_of(st.text(max_size=300), documents())


def quotes_of(statement: Statement) -> list[Quote]:
    """Every quotation that a statement holds."""
    quotes = [*statement.addressees, *statement.issuers, *(demand.quote for demand in statement.demands)]
    quotes += [quote for quote in (statement.title, statement.place) if quote]
    quotes += [statement.date.quote] if statement.date else []
    for signatures in statement.signature_lists:
        quotes += [signatures.heading] if signatures.heading else []
        quotes += [entry.line for entry in signatures.entries]
    return quotes


@given(TEXTS)
@settings(max_examples=examples(200))
@example("")
@example("\ufeff")
@example("\r")
@example("1.")
@example("CALL\n:")
@example(":")
@example("We write.\n\nDear Sir, […] Open the gardens.\n")
@example("Signatories:\n\nAnna Example, . .\nBoris Sample, gardener, ..\n")
@example("Open letter on ʼ gardens\n\nDear Minister,\n")
@example("Мы пишем.\n\nУважаемый господин министр, … Откройте сады.\n")
def test_every_line_has_one_label(text: str) -> None:
    statement = parse(text)

    lines = re.split("\r\n|\r|\n", text)
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    assert [text[line.start : line.end] for line in statement.lines] == lines
    assert [line.number for line in statement.lines] == list(range(1, len(lines) + 1))
    assert all(isinstance(line.label, Label) and 0 <= line.confidence <= 1 for line in statement.lines)


@given(TEXTS)
@settings(max_examples=examples(100))
@example("Open letter\n\nWe demand that it open.\n\nSignatories:\n\nAnna Example, head of the Plum Fund, Pearville\n")
def test_a_text_is_read_alike_again_though_its_words_are_remembered(text: str) -> None:
    assert parse(text) == parse(text)


@pytest.mark.parametrize("stops", ["." * 30_000, "。」" * 60_000])
def test_a_row_of_thousands_of_stops_is_looked_through_once(stops: str) -> None:
    start = time.process_time()
    parse(f"Open letter\n\nWe ask that it open.\n\nSignatories:\n\nAnna Example, {stops}\nBoris Sample\n")

    assert time.process_time() - start < 2  # 20 s where every stop begins anew


@pytest.mark.parametrize("piece", ["Signatories:\n", "Sincerely,\nAnna Example\n"])
def test_twice_as_many_lists_take_about_twice_the_steps(piece: str) -> None:
    parse(piece)  # loads what is loaded once

    assert steps(piece * 600) < 2.5 * steps(piece * 300)  # four times as many where each list looks at all above it


def steps(text: str) -> int:
    """How many functions are called while a text is read; unlike time, it is the same on every machine."""
    called = 0

    def count(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal called
        called += event == "call"

    sys.setprofile(count)
    try:
        parse(text)
    finally:
        sys.setprofile(None)
    return called


@given(TEXTS)
@settings(max_examples=examples(200))
def test_parts_quote_the_source_exactly(text: str) -> None:
    statement = parse(text)

    assert statement.source == text
    for quote in quotes_of(statement):
        assert quote.spans
        assert quote.text == " ".join(text[span.start : span.end] for span in quote.spans)


@given(documents())
@settings(max_examples=examples(200))
def test_rendered_body_holds_the_words_in_order(text: str) -> None:
    text = text.replace("\0", "")  # CommonMark replaces the character NUL
    statement = parse(text)

    rendered = words(render(statement.body))
    for demand in statement.demands:
        assert squeezed(demand.quote.text) in squeezed(" ".join(rendered))
    body = {Label.BODY, Label.DEMAND, Label.HEADING, Label.LIST_ITEM, Label.SALUTATION, Label.ADDRESSEE, Label.DATELINE}
    printed = [
        without_bullet(row) for row, line in zip(rows_of(text), statement.lines, strict=True) if line.label in body
    ]
    assert squeezed(" ".join(rendered)) == squeezed(" ".join(printed))


def render(markdown: str) -> str:
    """The text of Markdown as a reader sees it, the numbers of lists included."""
    pieces: list[str] = []
    numbers: list[int | None] = []
    for token in MarkdownIt("commonmark").parse(markdown):
        if token.type == "ordered_list_open":
            numbers.append(int(token.attrGet("start") or 1) if token.attrGet("start") is not None else 1)
        elif token.type == "bullet_list_open":
            numbers.append(None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            numbers.pop()
        elif token.type == "list_item_open" and (number := numbers[-1]) is not None:
            pieces.append(f"{number}{token.markup}")
            numbers[-1] = number + 1
        elif token.type == "inline":
            pieces.append("".join(child.content for child in token.children or [] if child.type == "text"))
        elif token.type in ("code_block", "fence", "html_block", "hr"):
            raise AssertionError(f"{token.type} in {markdown!r}")
    return " ".join(pieces)


def words(text: str) -> list[str]:
    return text.split()


def squeezed(text: str) -> str:
    """The letters, digits and signs of a text without any space."""
    return re.sub(r"[\W_]", lambda match: "" if not match[0].isprintable() or match[0].isspace() else match[0], text)


def without_bullet(row: Row) -> str:
    """A line as printed, but for its bullet."""
    if row.marker is None or row.marker.kind is MarkerKind.BULLET:
        return row.text
    return f"{row.marker.text} {row.text}"


def test_more_lines_than_are_read_one_by_one_lose_no_word() -> None:
    further = [f"{number}. Word, and word" for number in range(2, 11)]
    text = "Statement\n\n" + "1. Word, and word\n" * MOST_LINES + "\n".join(further)

    statement = parse(text)

    assert len(statement.lines) == MOST_LINES + 11
    last = statement.lines[-1]
    assert last.label is not Label.FURNITURE
    assert all(line in statement.body for line in further)


@given(st.binary(max_size=200))
def test_any_bytes_become_text(raw: bytes) -> None:
    text, encoding = decode(raw)

    assert isinstance(text, str)
    assert encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp1252")


@given(st.text(max_size=100))
def test_utf8_is_kept_to_the_letter(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8") or text.startswith("\ufeff")

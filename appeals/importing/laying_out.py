"""A record as a statement: its parts laid out as one text, so that one pipeline makes the records of all documents.

The text is the source of an imported appeal. Each of its lines is a part of the record, so each has its label, and
what is withheld is found in it as in any other source. Markdown stands in the body and not here: between its signs
withheld words would not be found.
"""

from __future__ import annotations

from appeals.quotations import QuotationError, locate
from appeals.rendering import plain_text
from appeals.statement.lines import LINE_END
from appeals.statement.parts import (
    Demand,
    Entry,
    Label,
    Line,
    Quote,
    Signatory,
    SignatureList,
    Span,
    Statement,
    StatementDate,
)

from .record import Record, Unfit

PRECISIONS = {4: "year", 7: "month", 10: "day"}


def lay_out(record: Record) -> tuple[Statement, str]:
    """The statement that this record is, and the words of its body. Raises Unfit for a demand that is not in them."""
    page = _Page()
    title = page.add(record.title, Label.TITLE)
    date = page.add(record.date, Label.DATELINE) if record.date else None
    addressees = [page.add(words, Label.ADDRESSEE) for words in record.addressees]
    plain = plain_text(record.body)
    if not plain.strip():
        raise Unfit("body", "has no words.")
    offset = page.at
    demands = _demands(record, plain, offset)
    page.add_lines(plain, [demand.quote.spans[0] for demand in demands])
    issuers = [page.add(words, Label.NOTE) for words in record.issuers]
    entries = tuple(
        Entry(None, page.add(line_of(signatory), Label.SIGNATURE), (signatory,)) for signatory in record.signatories
    )
    statement = Statement(
        source=page.text,
        lines=tuple(page.lines),
        language=record.language,
        kind=record.kind,
        title=title,
        date=StatementDate(record.date, PRECISIONS[len(record.date)], date) if date else None,
        place=None,
        addressees=tuple(addressees),
        issuers=tuple(issuers),
        body=record.body,
        notes="",
        demands=tuple(demands),
        signature_lists=(SignatureList(None, entries),) if entries else (),
    )
    return statement, plain


def line_of(signatory: Signatory) -> str:
    """The line as signed, as far as a record tells it."""
    return ", ".join(filter(None, (signatory.name, signatory.role, signatory.affiliation)))


def _demands(record: Record, plain: str, offset: int) -> list[Demand]:
    found, near = [], 0
    for place, demand in enumerate(record.demands):
        try:
            at = locate(plain, demand.words, near=near)
        except QuotationError as error:
            raise Unfit(f"demands[{place}]", str(error)) from None
        near = at.end
        found.append(Demand(None, Quote(at.exact, (Span(offset + at.start, offset + at.end),))))
    return found


class _Page:
    """The text while it is laid out."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.lines: list[Line] = []
        self.at = 0

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def add(self, words: str, label: Label) -> Quote:
        """A line of these words."""
        start, end = self.at, self.at + len(words)
        self._line(start, end, label)
        self.pieces.append(f"{words}\n")
        self.at = end + 1
        return Quote(words, (Span(start, end),))

    def add_lines(self, text: str, demands: list[Span]) -> None:
        """Lines of the body."""
        if not text.endswith("\n"):
            text += "\n"
        start = self.at
        for match in LINE_END.finditer(text):
            end = self.at + match.start()
            blank = not text[start - self.at : match.start()].strip()
            demanded = any(span.start < end and span.end > start for span in demands)
            self._line(start, end, Label.BLANK if blank else Label.DEMAND if demanded else Label.BODY)
            start = self.at + match.end()
        self.pieces.append(text)
        self.at += len(text)

    def _line(self, start: int, end: int, label: Label) -> None:
        self.lines.append(Line(len(self.lines) + 1, start, end, label, 1.0))

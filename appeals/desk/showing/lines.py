"""The source on the left: each line with its label, and the words in it that are parts of the document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from appeals.desk.changes import rows_of
from appeals.desk.labels import LABEL_KEYS, LABEL_NAMES, PART_NAMES
from appeals.desk.work import Work, spans_of
from appeals.statement import Label, Line

from .doubts import doubts_of
from .fields import options


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line and its marked words: (start, end, part), positions within the line, in order and apart."""

    line: Line
    words: str
    marks: tuple[tuple[int, int, str], ...]
    doubtful: bool

    @property
    def html(self) -> SafeString:
        return line_html(self)

    @property
    def options(self) -> SafeString:
        """The choices of a select for those without JavaScript."""
        return _options(self.line.label, get_language())

    @property
    def is_blank(self) -> bool:
        return self.line.label is Label.BLANK


def shown_lines(work: Work) -> list[ShownLine]:
    doubtful = {doubt.line for doubt in doubts_of(work)}
    marks = _marks(work)
    return [
        ShownLine(
            line,
            work.text[line.start : line.end],
            tuple(_apart(marks[line.number])),
            line.number in doubtful,
        )
        for line in work.statement.lines
    ]


def line_html(shown: ShownLine) -> SafeString:
    line = shown.line
    return format_html(
        '<li id="line-{0}" class="line is-{1}{2}" role="option" aria-selected="false" tabindex="-1"'
        ' data-number="{0}" data-start="{3}"><span class="number">{0}</span>'
        '<span class="label">{4}</span><span class="words">{5}</span></li>',
        line.number,
        line.label.value.replace(" ", "-"),
        " doubtful" if shown.doubtful else "",
        line.start,
        "" if shown.is_blank else LABEL_NAMES[line.label],
        _marked_words(shown),
    )


def _marked_words(shown: ShownLine) -> SafeString:
    pieces, at = [], 0
    for start, end, part in shown.marks:
        pieces.append(format_html("{}", shown.words[at:start]))
        pieces.append(
            format_html('<mark class="part-{}" title="{}">{}</mark>', part, PART_NAMES[part], shown.words[start:end])
        )
        at = end
    pieces.append(format_html("{}", shown.words[at:]))
    return format_html_join("", "{}", ((piece,) for piece in pieces))


def _marks(work: Work) -> dict[int, list[tuple[int, int, str]]]:
    """Marked words by line; what is named first here wins where two parts share words."""
    marks: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for part, start, end in _spans(work):
        number = work.line_at(start)
        line = work.statement.lines[number - 1]
        marks[number].append((start - line.start, min(end, line.end) - line.start, part))
    return marks


def _spans(work: Work) -> Iterator[tuple[str, int, int]]:
    statement = work.statement
    for part in ("withheld", "mention", "cited", "addressee", "issuer", "demand"):
        for row in rows_of(work, part):
            for span in spans_of(row):
                yield part, span.start, span.end
    for part, quote in (("place", statement.place), ("date", statement.date and statement.date.quote)):
        for span in quote.spans if quote else ():
            yield part, span.start, span.end


def _apart(marks: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The marks in order. A smaller one inside a larger one is shown, and the larger one around it."""
    bounds = sorted({edge for start, end, _part in marks for edge in (start, end)})
    for start, end in pairwise(bounds):
        if part := next((part for first, last, part in marks if first <= start and end <= last), None):
            yield start, end, part


@cache
def _options(chosen: Label, language: str | None) -> SafeString:
    """The same few selects for all lines; by language, because their words are of it."""
    return options(((label.value, LABEL_NAMES[label]) for label in LABEL_KEYS.values()), chosen.value)

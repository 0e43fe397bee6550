"""Text in, parts out: the one way through the parser."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from operator import attrgetter

from .addressees import addressees_of
from .afflicted import rows_of_persons
from .blocks import Block, blocks_of
from .corrections import apply_labels, apply_parts, set_aside
from .dating import date_and_place
from .demands import demands_of
from .doubting import Findings, doubts_of
from .issuers import issuers_of
from .kinds import kind_of
from .labels import label
from .language import language_of
from .lines import Row, rows_of
from .lists import signature_lists
from .markdown import markdown
from .parts import Corrections, Label, Line, Quote, Statement
from .title_marks import SUBJECT
from .vocabulary.demanding import ASKING

BODY_LABELS = (
    Label.DATELINE,
    Label.ADDRESSEE,
    Label.SALUTATION,
    Label.HEADING,
    Label.BODY,
    Label.LIST_ITEM,
    Label.DEMAND,
)
NOTE_LABELS = (Label.NOTE, Label.CONTACT)
# What `Line._make` does, without a step in Python for each of a million lines.
AS_LINE = partial(tuple.__new__, Line)


def parse(text: str, corrections: Corrections | None = None) -> Statement:
    """The parts of a statement. Any text is read; what is not found is None or empty.

    Raises `CorrectionError` where a correction does not fit the text.
    """
    with _uncollected():
        statement = _read(text, corrections)  # what it worked with is gone before the collector comes back
    return statement if corrections is None else apply_parts(statement, corrections)


def _read(text: str, corrections: Corrections | None) -> Statement:
    rows = rows_of(text)
    blocks = blocks_of(rows)
    if corrections is not None:
        blocks = set_aside(rows, blocks, corrections.furniture)
    label([block for block in blocks if block.label is Label.BODY])
    if corrections is not None:
        blocks = apply_labels(rows, blocks, corrections)
    return _assemble(text, rows, blocks)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector, which would walk through all rows again and again; there are no cycles to find."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _assemble(text: str, rows: Sequence[Row], blocks: Sequence[Block]) -> Statement:
    titles = [block for block in blocks if block.label is Label.TITLE]
    lists = signature_lists(blocks)
    body = [block for block in blocks if block.label in BODY_LABELS]
    kind = kind_of(titles, blocks, lists)
    date, place = date_and_place(blocks, kind)
    demands = demands_of(blocks) if kind != "report" else ()
    named = rows_of_persons(blocks)
    addressees = addressees_of(blocks, titles)
    lines = tuple(map(AS_LINE, map(attrgetter(*Line._fields), rows)))
    return Statement(
        source=text,
        lines=lines,
        language=language_of("\n".join(block.text for block in [*titles, *body]) or text),
        kind=kind,
        title=_title(titles),
        date=date,
        place=place,
        addressees=addressees,
        issuers=issuers_of(blocks, titles, lists, addressees) if kind != "report" else (),
        body=markdown(body),
        notes=markdown([block for block in blocks if block.label in NOTE_LABELS]),
        demands=demands,
        signature_lists=lists,
        doubts=doubts_of(Findings(lines, kind, bool(titles), date is not None, demands, lists, _asking(body), named))
        if text.strip()
        else (),
    )


def _asking(body: Sequence[Block]) -> list[int]:
    """The first lines of the paragraphs that speak of asking, whoever asks."""
    return [block.rows[0].number for block in body if block.is_prose and ASKING.has(block.words)]


def _title(titles: Sequence[Block]) -> Quote | None:
    if not titles:
        return None
    subject = SUBJECT.match(titles[0].text)
    if subject and subject.end() < len(titles[0].text):
        return titles[0].part(subject.end(), len(titles[0].text), titles[0].rows[0].confidence)
    spans = tuple(span for block in titles for span in block.spans)
    return Quote(" ".join(block.text for block in titles), spans, titles[0].rows[0].confidence)

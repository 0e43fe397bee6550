"""Words of the source are made parts of the document, and more is said of the parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.desk.citations import citation_in
from appeals.desk.labels import PART_NAMES
from appeals.desk.work import Work, spans_of
from appeals.statement import Span
from appeals.statement.dates import first_date

from .base import SAID_AT_FIRST, CannotBe, Change, Decided, existing, in_order, rows_of


def mark(work: Work, what: str, spans: Sequence[Span]) -> Change:
    """Words of the source are made the title, a demand, a name …"""
    spans = _trimmed(work.text, spans)
    words = work.words(spans)
    decided = deepcopy(dict(work.decided))
    if what in ("title", "place"):
        decided[what] = words
        if what == "title":
            decided.pop("supplied_title", None)
    elif what == "date":
        decided["date"] = _date_in(words)
    elif what in SAID_AT_FIRST:
        there = _apart(rows_of(work, what), spans)
        # What is withheld is taken out wherever it stands: no such words go on over the end of a line.
        pieces = [[span] for span in spans] if what == "withheld" else [spans]
        decided[what] = in_order([*there, *(_part(what, work.words(piece), piece) for piece in pieces)])
    else:
        raise CannotBe(_("Words cannot be made “%(what)s”.") % {"what": what})
    return Change(decided, _("Marked as %(what)s: “%(words)s”.") % {"what": PART_NAMES[what], "words": words[:80]})


# What an editor can say of a part. The rest of a row follows from its words.
SAID_OF_PARTS = (
    "entry", "entry_name", "entry_kind", "agent_kind", "capacity", "wording", "reason", "attribution", "demand",
    "instrument", "article",
)  # fmt: skip


def _part(what: str, words: str, spans: Sequence[Span]) -> Decided:
    cited = citation_in(words) if what == "cited" else {}
    return SAID_AT_FIRST[what] | cited | _row(words, spans)


def _row(words: str, spans: Sequence[Span]) -> Decided:
    return {"words": words, "spans": [[span.start, span.end] for span in spans]}


def _trimmed(text: str, spans: Sequence[Span]) -> list[Span]:
    """The spans without outer white space; those of nothing else are left out."""
    trimmed = []
    for span in spans:
        if not 0 <= span.start <= span.end <= len(text):
            raise CannotBe(_("These words do not stand in the text."))
        words = text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip())
        if start < span.end:
            trimmed.append(Span(start, start + len(words.strip())))
    if not trimmed:
        raise CannotBe(_("Choose some words first."))
    return trimmed


def find_words(work: Work, words: str) -> list[Span]:
    """Where typed words stand in the source; for those who do not mark with mouse or keys."""
    at = work.text.find(words.strip())
    if not words.strip() or at < 0:
        raise CannotBe(_("These words do not stand in the text. Every letter, quotation mark and dash counts."))
    return [Span(at, at + len(words.strip()))]


def _apart(rows: Iterable[Decided], spans: Sequence[Span]) -> list[Decided]:
    """The rows without those that share words with `spans`: marking again corrects what was marked before."""
    return [
        row
        for row in rows
        if not any(old.start < new.end and new.start < old.end for old in spans_of(row) for new in spans)
    ]


def _date_in(words: str) -> str:
    found = first_date(words)
    if found is None:
        raise CannotBe(_("No date can be read in “%(words)s”.") % {"words": words[:80]})
    return found.value


def drop(work: Work, part: str, index: int) -> Change:
    """A part that was found or marked is none."""
    rows = existing(rows_of(work, part), index)
    words = rows.pop(index)["words"]
    done = _("No longer %(what)s: “%(words)s”.") % {"what": PART_NAMES[part], "words": words[:80]}
    return Change({**work.decided, part: rows}, done)


def adjust(work: Work, part: str, index: int, values: Mapping[str, str]) -> Change:
    """What is said of a part besides its words: the capacity of a name, the entry of an addressee …"""
    rows = existing(rows_of(work, part), index)
    row = rows[index] | {name: value.strip() for name, value in values.items()}
    if row.get("instrument") == "":
        raise CannotBe(_("Name the treaty or law."))
    rows[index] = {name: value for name, value in row.items() if value != ""}
    done = _("Changed: “%(words)s”.") % {"words": row["words"][:80]}
    return Change({**work.decided, part: rows}, done)


def choose_themes(work: Work, start: int, scheme: str, slugs: Sequence[str]) -> Change:
    """The measures or rights of the demand that begins at this character."""
    themes = deepcopy(work.decided.get("themes", {}))
    themes.setdefault(str(start), {})[scheme] = list(dict.fromkeys(slugs))
    return Change({**work.decided, "themes": themes}, _("The themes of the demand are changed."))


def accept_doubts(work: Work, doubts: Sequence[str]) -> Change:
    """The editor looked at them, and they are right."""
    seen = [*work.decided.get("seen", []), *doubts]
    done = ngettext("One doubt less.", "%(n)d doubts less.", len(doubts)) % {"n": len(doubts)}
    return Change({**work.decided, "seen": seen}, done)

"""What the parser doubts, and an editor has not looked at yet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain

from django.utils.translation import gettext, gettext_noop

from appeals.desk.completing import title_of
from appeals.desk.labels import LABEL_NAMES
from appeals.desk.work import Work
from appeals.statement import Label
from appeals.statement.lines import MOST_LINES

# Below this the parser says itself that a label is a guess.
UNSURE = 0.6
UNSURE_LABELS = {f"Is this {label.value}?": label for label in Label}

UNREAD = "The text is too long: these lines were not read one by one."

# The parser knows no languages of interfaces: its doubts, and how editors read them.
WORDS = [
    (re.compile(pattern), words)
    for pattern, words in (
        (r"No title was found\.", gettext_noop("No title was found.")),
        (r"No date was found\.", gettext_noop("No date was found.")),
        (r"No demand was found\.", gettext_noop("No demand was found.")),
        (r"No signature was found\.", gettext_noop("No signature was found.")),
        (r"Is this a demand\?", gettext_noop("Is this a demand?")),
        (
            r"Number (?P<number>\d+) comes after number (?P<before>\d+)\.",
            gettext_noop("Number %(number)s comes after number %(before)s."),
        ),
        (
            r"Numbers (?P<first>\d+) to (?P<last>\d+) are missing\.",
            gettext_noop("Numbers %(first)s to %(last)s are missing."),
        ),
        (r"(?P<n>\d+) signatories in one entry\.", gettext_noop("%(n)s signatories in one entry.")),
        (r"Person or organization is unsure\.", gettext_noop("Person or organization is unsure.")),
        (r"Affiliation or place is unsure\.", gettext_noop("Affiliation or place is unsure.")),
        (
            r"Nothing says that those named here have signed\.",
            gettext_noop("Nothing says that those named here have signed."),
        ),
        (
            r"Names stand here that are not read as signatures\.",
            gettext_noop("Names stand here that are not read as signatures."),
        ),
        (re.escape(UNREAD), gettext_noop("The text is too long: these lines were not read one by one.")),
    )
]


@dataclass(frozen=True, slots=True)
class ShownDoubt:
    """Lines from `line` to `last`, and why to look at them, in the words of the parser."""

    line: int
    last: int
    reason: str

    @property
    def key(self) -> str:
        """By which it is remembered that an editor looked at it."""
        return f"{self.line} {self.reason}"[:200]

    @property
    def words(self) -> str:
        """The reason in the language of the editor."""
        if label := UNSURE_LABELS.get(self.reason):
            return gettext("Is this %(label)s?") % {"label": LABEL_NAMES[label]}
        for pattern, words in WORDS:
            if found := pattern.fullmatch(self.reason):
                return gettext(words) % found.groupdict()
        return self.reason


def doubts_of(work: Work) -> list[ShownDoubt]:
    """Doubts in the order of the lines; lines that follow each other with the same label are one."""
    seen = set(work.decided.get("seen", []))
    doubts = [ShownDoubt(doubt.line, doubt.last or doubt.line, doubt.reason) for doubt in work.statement.doubts]
    doubts += _unread(work)
    answered = _answered(work)
    # Two entries of one line can give the same doubt: it is one.
    doubts = [doubt for doubt in dict.fromkeys([*doubts, *_unsure_lines(work)]) if doubt.reason not in answered]
    return sorted((doubt for doubt in doubts if doubt.key not in seen), key=lambda doubt: (doubt.line, doubt.reason))


def _answered(work: Work) -> set[str]:
    """Doubts of the parser that the editor answered in the details, not in the lines."""
    answered = set()
    if title_of(work) or "title" in work.decided:
        answered.add("No title was found.")
    if work.statement.date or "date" in work.decided:
        answered.add("No date was found.")
    if work.statement.demands:
        answered.add("No demand was found.")
    if work.statement.signature_lists:
        answered.add("No signature was found.")
    return answered


def _unread(work: Work) -> list[ShownDoubt]:
    """Where a text goes on beyond the lines that the parser reads one by one."""
    said = [line.number for line in work.statement.lines if line.label is not Label.BLANK]
    return [ShownDoubt(said[MOST_LINES], said[-1], UNREAD)] if len(said) > MOST_LINES else []


def _unsure_lines(work: Work) -> list[ShownDoubt]:
    runs: list[tuple[int, int, Label]] = []
    rows = [range(doubt.line, doubt.last + 1) for doubt in work.statement.doubts if doubt.last]
    told = set(chain.from_iterable(rows))  # why to look at them is known better
    for line in work.statement.lines:
        if line.label is Label.BLANK or line.confidence >= UNSURE or line.number in told:
            continue
        if runs and runs[-1][2] is line.label and _only_blank(work, runs[-1][1], line.number):
            runs[-1] = (runs[-1][0], line.number, line.label)
        else:
            runs.append((line.number, line.number, line.label))
    return [ShownDoubt(first, last, f"Is this {label.value}?") for first, last, label in runs]


def _only_blank(work: Work, before: int, number: int) -> bool:
    return all(line.label is Label.BLANK for line in work.statement.lines[before : number - 1])

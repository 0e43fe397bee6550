"""The names of one document: who each may be, and what an editor's answers to all of them lead to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import pghistory
from django.db import transaction
from django.db.models import Model

from appeals.models import Appeal
from signatories.models import Agent, NameInUse, Suggestion
from signatories.names import Comparison
from signatories.refusals import Refused

from .candidates import Candidate, candidates, surname_shares
from .deciding import decide, make_record, needs_second_editor, propose, rests_on_initials
from .evidence import affiliations, doubts_about, evidence_for, signatories_of
from .memory import Memory, answers_about, references_now
from .names_in_use import refresh_document, untied_names
from .sides import Side, load_sides
from .suggesting import suggest, telling

State = Suggestion.State
MOST_SHOWN = 3
MOST_WEIGHED = 6  # candidates of one name whose evidence is looked at
NEW = "new"
ANSWERS = (NEW, State.CERTAIN, State.PROBABLE, State.NOT_SURE)  # in the order in which they are carried out


@dataclass(slots=True)
class Option:
    """One who may be meant, and why."""

    side: Side
    comparison: Comparison
    evidence: list[str]
    doubts: list[str]
    answer: str  # what an editor answered before, or ""
    rests_on_initials: bool
    needs_second: bool
    is_exact: bool

    @property
    def reasons(self) -> list[str]:
        return [*self.comparison.reasons, *self.doubts]

    @property
    def telling(self) -> float:
        return telling(self.comparison, self.evidence, self.doubts)


@dataclass(slots=True)
class Row:
    """A name in the document, untied, with those who may be meant."""

    side: Side
    options: list[Option] = field(default_factory=list)

    @property
    def preselected(self) -> Option | None:
        """The one that is exact, if there is one and no other like it. Nothing is tied before an editor saves it."""
        exact = [option for option in self.options if option.is_exact and not option.answer]
        return exact[0] if len(exact) == 1 else None

    @property
    def awaits_second(self) -> bool:
        return any(option.answer == State.CONFIRMING for option in self.options)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an editor says of a name: "new", "not-sure", or that it is certainly or probably `other`."""

    what: str
    other: str = ""
    explanation: str = ""
    shown: tuple[str, ...] = ()  # the candidates that the editor saw


class RowsRefused(Exception):  # noqa: N818 - the name says what happened
    """Nothing was saved. By reference, a plain sentence for the editor."""

    def __init__(self, sentences: dict[str, str]) -> None:
        super().__init__(sentences)
        self.sentences = sentences


# -- who may be meant --------------------------------------------------------------------------------------------------


def rows_of(names: list[NameInUse]) -> list[Row]:
    """These untied names of a document in its order. A known number of queries.

    Of the affiliations those alone that may be a record or a body that acts: most of them have none and need none.
    """
    found = _by_name(names, candidates(names, surname_shares()))
    sides = load_sides({*found, *(other for others in found.values() for other, _ in others)})
    signatories = signatories_of(sides.values())
    answers = answers_about(found)
    rows = []
    for reference, others in found.items():
        if reference in sides:
            row = Row(sides[reference])
            weighed = (
                _option(row.side, sides[other], comparison, signatories, answers.get(frozenset((reference, other)), ""))
                for other, comparison in others
                if other in sides and (sides[other].agent or not sides[other].tie)
            )
            options = [option for option in weighed if option.answer != State.DIFFERENT]
            row.options = sorted(options, key=lambda option: -option.telling)[:MOST_SHOWN]
            if row.options or row.side.relation != "affiliations":
                rows.append(row)
    return sorted(rows, key=lambda row: _place(row.side))


def _by_name(names: Iterable[NameInUse], found: Iterable[Candidate]) -> dict[str, list[tuple[str, Comparison]]]:
    """The candidates of each name, the likeliest first."""
    by_name: dict[str, list[tuple[str, Comparison]]] = {name.reference: [] for name in names}
    for pair in found:
        if all(side.startswith("affiliations:") for side in (pair.left, pair.right)):
            continue
        for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
            if one in by_name:
                by_name[one].append((other, pair.comparison))
    for others in by_name.values():
        others.sort(key=lambda pair: -pair[1].score)
        del others[MOST_WEIGHED:]
    return by_name


def _option(
    side: Side, other: Side, comparison: Comparison, signatories: Mapping[int, set[int]], answer: str
) -> Option:
    doubts = doubts_about(side, other)
    initials = side.kind == Agent.Kind.PERSON and rests_on_initials(side, other)
    second = needs_second_editor(side, other)
    withheld = side.is_withheld or other.is_withheld
    exact = comparison.verdict == "same" and not (doubts or initials or second or withheld) and _is_exact(side, other)
    evidence = evidence_for(side, other, signatories)
    return Option(other, comparison, evidence, doubts, answer, initials, second, exact)


def _is_exact(side: Side, other: Side) -> bool:
    """The same full name; for people the same affiliation as well, letter for letter."""
    if _plain(side.title) not in map(_plain, other.names):
        return False
    ones, others = (set(map(_plain, affiliations(one))) for one in (side, other))
    return side.kind == Agent.Kind.ORGANIZATION or not ones.isdisjoint(others)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


_ORDER = ("issuers", "addressings", "mentions", "signatures", "affiliations")


def _place(side: Side) -> tuple[int, ...]:
    """Where a name stands. What a signatory states follows on who signed."""
    row: Model = side.row
    if side.relation in ("signatures", "affiliations"):
        number = int(side.identifier.partition(".")[2] or 1) if side.relation == "affiliations" else 0
        return _ORDER.index("signatures"), row.entry.list.position, row.entry.position, row.position, number
    return _ORDER.index(side.relation), row.position


# -- what the answers lead to ------------------------------------------------------------------------------------------


def answer_all(appeal: Appeal, answers: Mapping[str, Answer], *, by: str) -> None:
    """Carries out all of these answers, by reference of the name, or none where one is refused."""
    refused: dict[str, str] = {}
    with transaction.atomic(), pghistory.context(action="match"):
        Appeal.objects.select_for_update().get(pk=appeal.pk)
        refresh_document(appeal)
        asked = [name for name in untied_names(appeal) if name.reference in answers]
        suggest(candidates(asked, surname_shares()), Memory())
        for reference in sorted(answers, key=lambda reference: ANSWERS.index(answers[reference].what)):
            try:
                with transaction.atomic():
                    _answer(reference, answers[reference], by)
            except Refused as refusal:
                refused[reference] = str(refusal)
        if refused:
            raise RowsRefused(refused)


def _answer(reference: str, answer: Answer, by: str) -> None:
    if answer.what == NEW:
        _decide_shown(reference, answer, State.DIFFERENT, by)
        make_record(reference, by=by)
    elif answer.what == State.NOT_SURE:
        _decide_shown(reference, answer, State.NOT_SURE, by)
    else:
        _decide_same(reference, answer, by)


def _decide_shown(reference: str, answer: Answer, state: str, by: str) -> None:
    for other in answer.shown:
        known = _suggestion(reference, other)
        if known and known.is_waiting and known.state != state:
            decide(known, state, by=by)


def _decide_same(reference: str, answer: Answer, by: str) -> None:
    now = references_now((reference, answer.other))
    one, other = now.get(reference, reference), now.get(answer.other, answer.other)
    if one == other:
        return  # by what was answered of another name on the same page
    known = _suggestion(one, other)
    if known:
        decide(known, answer.what, by=by, explanation=answer.explanation)
    else:  # One of the two got a record by another answer on the same page.
        propose(one, other, by=by, explanation=answer.explanation, answer=answer.what)


def _suggestion(one: str, other: str) -> Suggestion | None:
    left, right = sorted((one, other))
    return Suggestion.objects.filter(left=left, right=right).first()

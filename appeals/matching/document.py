"""The names of one document: who each may be, and what an editor's answers to all of them lead to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import pghistory
from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from appeals.models import Appeal
from signatories.models import Agent, NameInUse, Suggestion
from signatories.names import Comparison
from signatories.refusals import Refused

from .candidates import Candidate, candidates, surname_shares
from .deciding import decide, make_record, needs_second_editor, propose, rests_on_initials
from .evidence import affiliations, doubts_about, evidence_for, signatories_of
from .exact import is_common_name, known_bodies
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
    sides = load_sides({*found, *(other for others in found.values() for other, _comparison in others)})
    weighing = _Weighing(sides, answers_about(found))
    rows = []
    for reference, others in found.items():
        if reference in sides:
            row = Row(sides[reference])
            weighed = (
                weighing.option(row.side, sides[other], comparison)
                for other, comparison in others
                if other in sides and (sides[other].agent or not sides[other].tie)
            )
            options = [option for option in weighed if option.answer != State.DIFFERENT]
            row.options = sorted(options, key=lambda option: -option.telling)[:MOST_SHOWN]
            if row.options or row.side.relation != "affiliations":
                rows.append(row)
    _tell_apart(rows)
    return sorted(rows, key=lambda row: _place(row.side))


def _tell_apart(rows: Iterable[Row]) -> None:
    """Two signatories of one document are two: where each may be the same one, neither is preselected."""
    signed = [row for row in rows if row.side.relation == "signatures" and row.preselected]
    chosen = Counter(row.preselected.side.reference for row in signed)
    for row in signed:
        if chosen[row.preselected.side.reference] > 1:
            row.preselected.is_exact = False


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


class _Weighing:
    """What is known of all these sides, asked for once."""

    def __init__(self, sides: Mapping[str, Side], answers: Mapping[frozenset[str], str]) -> None:
        self.answers = answers
        self.signatories = signatories_of(sides.values())
        stated = {name for side in sides.values() for name in affiliations(side)}
        self.bodies = set(map(_plain, known_bodies(stated)))

    def option(self, side: Side, other: Side, comparison: Comparison) -> Option:
        doubts = doubts_about(side, other)
        initials = side.kind == Agent.Kind.PERSON and rests_on_initials(side, other)
        second = needs_second_editor(side, other)
        speaks_against = doubts or initials or second or side.is_withheld or other.is_withheld
        return Option(
            side=other,
            comparison=comparison,
            evidence=evidence_for(side, other, self.signatories),
            doubts=doubts,
            answer=self.answers.get(frozenset((side.reference, other.reference)), ""),
            rests_on_initials=initials,
            needs_second=second,
            is_exact=comparison.verdict == "same" and not speaks_against and self._is_exact(side, other),
        )

    def _is_exact(self, side: Side, other: Side) -> bool:
        """The same full name; for people the same affiliation as well, a body that the archive knows."""
        if _plain(side.title) not in map(_plain, other.names):
            return False
        if side.kind == Agent.Kind.ORGANIZATION:
            return not is_common_name(side.title)
        ones, others = (set(map(_plain, affiliations(one))) for one in (side, other))
        return not self.bodies.isdisjoint(ones & others)


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
        untied = {name.reference: name for name in untied_names(appeal)}
        answered = sorted(untied.keys() & answers.keys())
        refused |= {reference: _not_here() for reference in answers.keys() - untied.keys()}
        suggest(candidates([untied[reference] for reference in answered], surname_shares()), Memory(answered))
        for reference in sorted(answered, key=lambda reference: ANSWERS.index(answers[reference].what)):
            try:
                with transaction.atomic():
                    _answer(reference, answers[reference], by)
            except Refused as refusal:
                refused[reference] = str(refusal)
        if refused:
            raise RowsRefused(refused)


def _not_here() -> str:
    return _("This name is gone from the document, or was tied by somebody else.")


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

"""What follows from an editor's answer: a tie, a new record, a merge, or only a memory.

Initials never decide. What would make a person whose release is demanded, who was harmed or who is accused act or be
somewhere needs evidence other than names, and a second editor.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pghistory
from django.db import transaction
from django.db.models import Model, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from appeals.models import Affiliation, Signature
from signatories.merging import merge
from signatories.models import Agent, AgentName, Certainty, NameInUse, Suggestion
from signatories.names import compare, is_cyrillic, read_person
from signatories.refusals import Refused

from .candidates import LEAST_SCORE
from .evidence import evidence_for, signatories_of
from .memory import Memory
from .sides import MODELS, Side, load_sides, side_of

State = Suggestion.State
ANSWERS = (State.CERTAIN, State.PROBABLE, State.DIFFERENT, State.NOT_SURE)
OF_A_TIE = ("agent", "certainty", "tie_reason", "tied_by", "tied_at")
# That a reason has room for.
MOST_SIGNS = 500


def decide(suggestion: Suggestion, answer: str, *, by: str, explanation: str = "") -> Suggestion:
    """Keeps the answer and does what follows from it, in one transaction; the suggestion as it is then."""
    with transaction.atomic(), pghistory.context(action="match"):
        suggestion = Suggestion.objects.select_for_update().get(pk=suggestion.pk)
        if answer not in ANSWERS or not suggestion.is_waiting:
            raise Refused(_("This was answered already."))
        suggestion.explanation = explanation.strip()[:300] or suggestion.explanation
        if answer == State.CERTAIN:
            _decide_certain(suggestion, by)
        else:
            _keep(suggestion, answer, by)
            if answer == State.PROBABLE:
                _tie_probably(suggestion, by)
    return suggestion


def propose(one: str, other: str, *, by: str, explanation: str, answer: str = State.CERTAIN) -> Suggestion:
    """An editor finds two to be one, whether or not the machine suggested it: the same rules hold."""
    left, right = sorted((one, other))
    with transaction.atomic(), pghistory.context(action="match"):
        known = Suggestion.objects.filter(left=left, right=right).first()
        if Memory((left, right)).knows(left, right):
            raise Refused(_("An editor decided that these two are different. Open that suggestion again first."))
        suggestion = known or _suggestion_by_hand(left, right)
        if not suggestion.is_waiting:
            ask_again(suggestion)
        return decide(suggestion, answer, by=by, explanation=explanation)


def ask_again(suggestion: Suggestion) -> None:
    """Opens a suggestion again. What followed from the answer is taken back at the records, not here."""
    with transaction.atomic(), pghistory.context(action="match"):
        suggestion.state, suggestion.explanation = State.OPEN, ""
        suggestion.decided_by, suggestion.decided_at = "", None
        suggestion.confirmed_by, suggestion.confirmed_at = "", None
        suggestion.save()


def _suggestion_by_hand(left: str, right: str) -> Suggestion:
    sides = load_sides((left, right))
    if len(sides) < 2:
        raise Refused(_("No such record, or one that was merged into another."))
    if len({side.kind for side in sides.values()}) > 1:
        raise Refused(_("A person and an organization cannot be one."))
    compared = compare(sides[left].title, sides[right].title, sides[left].kind)
    # Where an editor finds them to be one, the names cannot say that they are not.
    verdict = "same" if compared.verdict == "same" else "unsure"
    return Suggestion.objects.create(
        left=left,
        right=right,
        kind=sides[left].kind,
        verdict=verdict,
        score=compared.score,
        telling=compared.score,
        # What speaks against it is no reason that readers should see for it.
        reasons=list(compared.reasons) if compared.score >= LEAST_SCORE else [],
        evidence=evidence_for(sides[left], sides[right], signatories_of(sides.values())),
    )


def make_record(reference: str, *, by: str) -> Agent:
    """An editor finds a name in a document to be none of those that have a record: it gets one of its own."""
    with transaction.atomic(), pghistory.context(action="match"):
        _lock(reference)
        side = load_sides([reference]).get(reference)
        if side is None or side.row is None or side.tie is not None:
            raise Refused(_("This name is gone, or was tied by somebody else."))
        if side.is_withheld:
            raise Refused(_("This name is withheld. Release it first, if it may be shown."))
        agent = _new_agent(side)
        tie(side, agent, Certainty.CERTAIN, by=by, reason=_("The record was made for this name."))
    return agent


def needs_second_editor(left: Side, right: Side) -> bool:
    """Whether somebody who suffers on one side would act or be somewhere by what the other side did."""
    return any(
        any(place.suffers for place in one.appearances) and any(place.acts for place in other.appearances)
        for one, other in ((left, right), (right, left))
    )


def rests_on_initials(left: Side, right: Side) -> bool:
    """Whether one side is known by a surname and initials, or by a surname alone."""
    return any(not any(_is_full(name) for name in side.names) for side in (left, right))


def refuse_unsafe_ties(rows: Iterable[Model]) -> None:
    """For ties that one editor makes by hand, before they are saved: what needs two editors is proposed instead.

    A record that is made together with the tie is known from nowhere else.
    """
    asked = [row for row in rows if _ties_a_person(row)]
    if not asked:
        return
    records = load_sides({f"agents:{row.agent.identifier}" for row in asked})
    for row in asked:
        record = records.get(f"agents:{row.agent.identifier}")
        if record is None:
            raise Refused(_("This record was merged into another one. Choose that one."))
        beside = [place for other in asked if other.agent == row.agent for place in side_of(other).appearances]
        _refuse_unsafe_tie(side_of(row), replace(record, appearances=[*record.appearances, *beside]))


def _ties_a_person(row: Model) -> bool:
    agent = row.agent
    known = agent is not None and agent.kind == Agent.Kind.PERSON and not agent._state.adding
    return known and row.certainty == Certainty.CERTAIN


def _refuse_unsafe_tie(place: Side, record: Side) -> None:
    if rests_on_initials(place, record) and _is_full(record.title):
        raise Refused(
            _("“%(name)s”: initials fit many people and never make two names one. Say probable, or leave it untied.")
            % {"name": place.title}
        )
    if needs_second_editor(place, record):
        raise Refused(
            _(
                "“%(name)s”: this would make somebody detained, prosecuted or harmed act or be somewhere. Leave it "
                "without the tie, then propose the tie on the page of names or of this name: a second editor confirms "
                "it."
            )
            % {"name": place.title}
        )


def _is_full(name: str) -> bool:
    return bool(read_person(name).given)


def _decide_certain(suggestion: Suggestion, by: str) -> None:
    left, right = _sides(suggestion)
    _refuse_unsafe(suggestion, left, right)
    if needs_second_editor(left, right) and suggestion.state != State.CONFIRMING:
        _keep(suggestion, State.CONFIRMING, by)
        return
    if suggestion.state == State.CONFIRMING:
        if suggestion.decided_by == by:
            raise Refused(_("You said so already. Another editor has to confirm it."))
        suggestion.state, suggestion.confirmed_by, suggestion.confirmed_at = State.CERTAIN, by, timezone.now()
        suggestion.save()
    else:
        _keep(suggestion, State.CERTAIN, by)
    _make_one(left, right, by=by, reason=_reason(suggestion))


def _refuse_unsafe(suggestion: Suggestion, left: Side, right: Side) -> None:
    if suggestion.kind == Agent.Kind.PERSON and rests_on_initials(left, right):
        raise Refused(_("Initials fit many people: they never make two names one. Say probable, or not sure."))
    if needs_second_editor(left, right) and not suggestion.explanation:
        raise Refused(
            _(
                "This person is detained, prosecuted or harmed in a document, and would be said to act or to be "
                "somewhere. Names are not enough: write down what else says that it is the same person."
            )
        )


def _keep(suggestion: Suggestion, state: str, by: str) -> None:
    suggestion.state, suggestion.decided_by, suggestion.decided_at = state, by, timezone.now()
    suggestion.save()


def _sides(suggestion: Suggestion) -> tuple[Side, Side]:
    """Both sides as they stand; refused where one is gone, was tied or merged since, or is withheld."""
    _lock(suggestion.left, suggestion.right)
    sides = load_sides((suggestion.left, suggestion.right))
    if suggestion.left not in sides or suggestion.right not in sides or _was_tied(sides):
        raise Refused(_("One of the two is gone, or was tied or merged by somebody else."))
    if any(side.is_withheld for side in sides.values()):
        raise Refused(_("One of the two is withheld. Release it first, if it may be shown."))
    return sides[suggestion.left], sides[suggestion.right]


def _lock(*references: str) -> None:
    """Two editors who answer about one name answer one after the other, and the second one sees what the first did."""
    for model, relation in ((Agent, "agents"), *MODELS.items(), (Signature, "affiliations")):
        places = [place for name, _colon, place in (one.partition(":") for one in references) if name == relation]
        if places:
            rows = model._base_manager.filter(identifier__in=[place.partition(".")[0] for place in places])
            list(rows.order_by("pk").select_for_update(of=("self",)).values_list("pk"))


def _was_tied(sides: dict[str, Side]) -> bool:
    return any(side.row is not None and side.tie is not None for side in sides.values())


def _reason(suggestion: Suggestion) -> str:
    """Public: why the archive holds the two to be one. What the machine found, and what the editor adds."""
    found = [*suggestion.reasons, *suggestion.evidence]
    own = [suggestion.explanation] if suggestion.explanation else []
    # Nothing is cut in two: half of a name that is withheld would not be found when it is taken out.
    while found and len("; ".join([*found, *own])) > MOST_SIGNS:
        found.pop()
    return "; ".join([*found, *own])


# -- making two one ----------------------------------------------------------------------------------------------------


def _make_one(left: Side, right: Side, *, by: str, reason: str) -> None:
    if left.agent and right.agent:
        kept, absorbed = sorted((left, right), key=_weight, reverse=True)
        merge(absorbed.agent, kept.agent, by=by, reason=reason)
        _settle(absorbed.reference)
        return
    agent = left.agent or right.agent or _new_agent(left, right)
    for side in (left, right):
        if side.agent is None:
            tie(side, agent, Certainty.CERTAIN, by=by, reason=reason)


def _weight(side: Side) -> tuple[bool, int, int]:
    """The record to be kept is the listed one, then the one with more ties, then the older one."""
    return side.agent.is_listed, len(side.appearances), -side.agent.pk


def _new_agent(*sides: Side) -> Agent:
    """An unlisted record under the names of these sides as printed."""
    agent = Agent.objects.create(kind=sides[0].kind)
    for place, name in enumerate(dict.fromkeys(side.title for side in sides)):
        script = AgentName.Script.CYRILLIC if is_cyrillic(name) else AgentName.Script.LATIN
        AgentName.objects.create(agent=agent, name=name, script=script, preferred=place == 0)
    return agent


def tie(side: Side, agent: Agent, certainty: str, *, by: str, reason: str) -> None:
    """Ties a name in a document to a record. The line stays as it was signed."""
    row = _affiliation(side) if side.relation == "affiliations" else side.row
    row.agent, row.certainty, row.tie_reason = agent, certainty, reason
    row.tied_by, row.tied_at = by, timezone.now()
    # Of a row that was read a while ago only the tie is written: it may have been withheld since.
    row.save(update_fields=None if row._state.adding else OF_A_TIE)
    NameInUse.objects.filter(relation=side.relation, identifier=side.identifier).update(
        owner=agent.identifier if certainty == Certainty.CERTAIN else "", matched=True
    )
    _settle(side.reference)


def _settle(reference: str) -> None:
    """Open questions about a name that has a record now are asked about the record, when names are next compared."""
    about = Suggestion.objects.filter(Q(left=reference) | Q(right=reference))
    about.filter(state=State.OPEN).delete()


def _affiliation(side: Side) -> Affiliation:
    """The tie of an affiliation names what it ties where the line states several."""
    return Affiliation(signature=side.row, name=side.title if len(side.row.affiliations_stated) > 1 else "")


def _tie_probably(suggestion: Suggestion, by: str) -> None:
    """A name is tied to a record as probable, which no public output shows. Otherwise the answer alone is kept."""
    left, right = _sides(suggestion)
    record = left.agent or right.agent
    if record is None or (left.agent and right.agent):
        return
    if suggestion.kind != Agent.Kind.PERSON or not rests_on_initials(left, right):
        tie(left if right.agent else right, record, Certainty.PROBABLE, by=by, reason=_reason(suggestion))

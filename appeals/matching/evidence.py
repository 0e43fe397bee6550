"""What speaks for two sides being one besides their names. It never holds a name: it can become public with a tie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.models import Signature
from signatories.names import compare

from .sides import Side

FEW_YEARS = 3
# The records that certainly signed an appeal where readers see it, by the key of the appeal.
Signatories = dict[int, set[int]]


def signatories_of(sides: Iterable[Side]) -> Signatories:
    """Who signed the appeals of these sides, as far as readers know: a count of the others would narrow them down.

    Two queries, and three more where something is withheld.
    """
    appeals = {place.appeal.pk for side in sides for place in side.appearances}
    shown = Signature.objects.tied().filter(entry__list__appeal__in=appeals).shown()
    found: Signatories = defaultdict(set)
    for appeal, agent in shown.values_list("entry__list__appeal", "agent"):
        found[appeal].add(agent)
    return found


def evidence_for(left: Side, right: Side, signatories: Signatories) -> list[str]:
    """Plain sentences, the strongest first."""
    found = [
        _same_affiliation(left, right),
        _together_with(left, right, signatories),
        _same_country(left, right),
        _dates(left, right),
    ]
    return [words for words in found if words]


def doubts_about(left: Side, right: Side) -> list[str]:
    """What speaks against it, in plain sentences."""
    found = []
    one, other = _countries(left), _countries(right)
    if one and other and one.isdisjoint(other):
        found.append(_("different countries stated"))
    signed = _signed(left) & _signed(right)
    if signed:
        found.append(_("both stand among the signatories of one document"))
    return found


def _same_affiliation(left: Side, right: Side) -> str:
    ones, others = affiliations(left), affiliations(right)
    same = any(compare(one, other, "organization").verdict == "same" for one in ones for other in others)
    return _("the same affiliation is stated") if same else ""


def _together_with(left: Side, right: Side, signatories: Signatories) -> str:
    own = {side.agent.pk for side in (left, right) if side.agent}
    one, other = (set().union(*(signatories.get(appeal, set()) for appeal in _signed(side))) for side in (left, right))
    shared = (one & other) - own if _signed(left).isdisjoint(_signed(right)) else set()
    if not shared:
        return ""
    words = ngettext("%(n)d signatory signed with both", "%(n)d signatories signed with both", len(shared))
    return words % {"n": len(shared)}


def _same_country(left: Side, right: Side) -> str:
    return _("the same country is stated") if _countries(left) & _countries(right) else ""


def _dates(left: Side, right: Side) -> str:
    """Close dates support; alone they prove nothing, so they are said only beside other evidence."""
    ones, others = ([place for place in side.appearances if place.day] for side in (left, right))
    apart = [abs((one.day - other.day).days) for one in ones for other in others if one.appeal.pk != other.appeal.pk]
    if not apart or not (_countries(left) & _countries(right)):
        return ""
    years = min(apart) / 365
    return _("the documents are less than %(n)d years apart") % {"n": FEW_YEARS} if years < FEW_YEARS else ""


def _signed(side: Side) -> set[int]:
    return {place.appeal.pk for place in side.appearances if place.relation == "signatures"}


def affiliations(side: Side) -> set[str]:
    """What a side states as its affiliations, one by one."""
    signed = (place.row for place in side.appearances if place.relation == "signatures")
    return {name for row in signed for name in row.affiliations_stated}


def _countries(side: Side) -> set[str]:
    return {place.country for place in side.appearances if place.country}

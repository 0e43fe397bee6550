"""Merging two records that are one, and taking that back.

A merge moves whatever points to the absorbed record and notes each row that it moved. What the kept record has already,
word for word, stays where it was. Taking a merge back returns each of its rows that still stands with the kept record
(or with what that was merged into since): a row that an editor tied elsewhere in the meantime stays there, one that was
edited keeps the edit, one that was added belongs where it was added.
"""

from __future__ import annotations

from collections.abc import Iterator

import pghistory
from django.db import transaction
from django.db.models import Exists, ForeignKey, OuterRef, QuerySet, UniqueConstraint
from django.utils import timezone
from django.utils.translation import gettext as _

from signatories.models import Agent, AgentName, Identified, MergeRecord, MovedRow, Suggestion
from signatories.refusals import Refused

OWN = (MergeRecord,)


def merge(absorbed: Agent, kept: Agent, *, by: str, reason: str) -> MergeRecord:
    """`absorbed` leads to `kept` from now on; its names and all that is tied to it go there."""
    with transaction.atomic(), pghistory.context(action="merge"):
        absorbed, kept = _locked(absorbed.pk, kept.pk)
        _refuse_merge(absorbed, kept, reason)
        made = MergeRecord.objects.create(
            absorbed=absorbed,
            kept=kept,
            absorbed_name=absorbed.name,
            merged_by=by,
            merged_at=timezone.now(),
            reason=reason.strip(),
        )
        _gather(made)
        absorbed.merged_into = kept
        absorbed.save(update_fields=["merged_into"])
    return made


def unmerge(merged: MergeRecord, *, by: str, reason: str) -> None:
    """Everything is as it was before the merge, and what was edited or added since stays with where it belongs."""
    with transaction.atomic(), pghistory.context(action="unmerge"):
        merged = MergeRecord.objects.select_for_update().get(pk=merged.pk)
        _refuse_undone(merged, reason)
        absorbed, *chain = _locked(merged.absorbed_id, *_chain(merged))
        _refuse_partly_withheld(absorbed, *chain)
        absorbed.merged_into = None
        absorbed.save(update_fields=["merged_into"])
        # What came with a later merge may stand where a row has to return to: it makes room, and follows again.
        later = list(MergeRecord.objects.standing().filter(absorbed__in=chain))
        later.sort(key=lambda one: chain.index(one.absorbed))
        for place, following in reversed(list(enumerate(later, 1))):
            _return(following, following.absorbed, chain[place:])
        _return(merged, absorbed, chain)
        for following in later:
            _gather(following)
        merged.undone_by, merged.undone_at, merged.undone_reason = by, timezone.now(), reason.strip()
        merged.save(update_fields=["undone_by", "undone_at", "undone_reason"])
        for record in chain:
            # What stayed behind because of a row that has left now follows.
            for other in record.merges_into_it.standing():
                _gather(other)


def _locked(*keys: int) -> list[Agent]:
    """The records in this order, locked in an order of their own: two editors never wait for each other."""
    found = {agent.pk: agent for agent in Agent.objects.select_for_update().filter(pk__in=keys).order_by("pk")}
    return [found[key] for key in keys]


def _chain(merged: MergeRecord) -> list[int]:
    """The record that was kept, and what that was merged into since, to the one that stands."""
    keys = [merged.kept_id]
    while following := MergeRecord.objects.standing().filter(absorbed=keys[-1]).first():
        keys.append(following.kept_id)
    return keys


def _refuse_merge(absorbed: Agent, kept: Agent, reason: str) -> None:
    if absorbed.pk == kept.pk:
        raise Refused(_("A record cannot be merged into itself."))
    if absorbed.kind != kept.kind:
        raise Refused(_("A person and an organization cannot be merged."))
    if not reason.strip():
        raise Refused(_("Say why the two are one."))
    if absorbed.merged_into_id or kept.merged_into_id:
        raise Refused(_("One of the two was merged into another record already."))
    _refuse_withheld(absorbed, kept)
    if Suggestion.objects.different().about(absorbed, kept).exists():
        raise Refused(_("An editor decided that these two are different. Open that suggestion again first."))


def _refuse_undone(merged: MergeRecord, reason: str) -> None:
    if merged.undone_at is not None:
        raise Refused(_("This merge was taken back already."))
    if not reason.strip():
        raise Refused(_("Say why the two are not one."))


def _refuse_withheld(*agents: Agent) -> None:
    """What is hidden with one record would be shown with the other."""
    if any(agent.is_withheld for agent in agents):
        raise Refused(_("One of the two is withheld. Release it first, if it may be shown."))


def _refuse_partly_withheld(*agents: Agent) -> None:
    """Records that are withheld as one stay so when they part; each is then released by itself."""
    if not all(agent.withheld for agent in agents):
        _refuse_withheld(*agents)


# -- moving rows -------------------------------------------------------------------------------------------------------


def _gather(merged: MergeRecord) -> None:
    """Moves what points to the absorbed record, and notes it."""
    for field in _fields():
        rows = field.model._base_manager.filter(**{field.name: merged.absorbed})
        moving = list(_free(rows, field, merged.kept).values("identifier", *_preferred(field)))
        MovedRow.objects.bulk_create(
            (
                MovedRow(
                    merge=merged,
                    **_noted(field),
                    row=row["identifier"],
                    was_preferred=row.get("preferred", False),
                )
                for row in moving
            ),
            ignore_conflicts=True,
        )
        # A record goes by one name: the kept one's. The other is a form of it.
        changes = dict.fromkeys(_preferred(field), False) | {field.name: merged.kept}
        field.model._base_manager.filter(identifier__in=[row["identifier"] for row in moving]).update(**changes)


def _return(merged: MergeRecord, absorbed: Agent, chain: list[Agent]) -> None:
    """Moves back what still stands with the kept record, or with what that was merged into since."""
    later = MovedRow.objects.filter(merge__in=MergeRecord.objects.standing().filter(absorbed__in=chain))
    # What has left is no longer a matter of later merges.
    later.filter(**_noted(Agent._meta.get_field("merged_into")), row=absorbed.identifier).delete()
    for field in _fields():
        noted = merged.moved.filter(**_noted(field))
        for place in chain:
            rows = field.model._base_manager.filter(**{field.name: place}, identifier__in=noted.values("row"))
            returning = list(_free(rows, field, absorbed).values_list("identifier", flat=True))
            field.model._base_manager.filter(identifier__in=returning).update(**{field.name: absorbed})
            later.filter(**_noted(field), row__in=returning).delete()
    _prefer_again(absorbed, merged.moved.filter(was_preferred=True))


def _noted(field: ForeignKey) -> dict[str, str]:
    return {"model": field.model._meta.label_lower, "field": field.name}


def _prefer_again(absorbed: Agent, noted: QuerySet) -> None:
    taken = set(absorbed.names.filter(preferred=True).values_list("language", flat=True))
    names = absorbed.names.filter(identifier__in=noted.values("row")).exclude(language__in=taken)
    names.update(preferred=True)


def _fields() -> Iterator[ForeignKey]:
    """Every field that points to a record, of this app and of those that build on it."""
    for relation in Agent._meta.related_objects:
        model = relation.related_model
        if issubclass(model, Identified) and model not in OWN:
            yield relation.field


def _preferred(field: ForeignKey) -> list[str]:
    return ["preferred"] if field.model is AgentName else []


def _free(rows: QuerySet, field: ForeignKey, target: Agent) -> QuerySet:
    """Those that `target` can take: it has none like them, and they would not lead from it to itself."""
    for other in field.model._meta.concrete_fields:
        if other != field and other.related_model is Agent:
            rows = rows.exclude(**{other.name: target})
    for constraint in field.model._meta.constraints:
        if (
            isinstance(constraint, UniqueConstraint)
            and constraint.condition is None
            and field.name in constraint.fields
        ):
            same = {name: OuterRef(name) for name in constraint.fields if name != field.name}
            rows = rows.exclude(Exists(field.model._base_manager.filter(**{field.name: target}, **same)))
    return rows

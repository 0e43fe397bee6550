"""The history of a record in plain words: when, who, what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import pghistory.models
from django.contrib.auth import get_user_model
from django.core.exceptions import FieldDoesNotExist
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext as _

# Written beside every change and of no interest to an editor.
_OWN = {"plain", "sort_key", "keys", "initial", "prefix", "suffix"}


@dataclass(frozen=True, slots=True)
class Event:
    at: datetime
    who: str
    what: str
    changes: list[tuple[str, str, str]]  # field, before, after


def events_of(record) -> list[Event]:
    """All that happened to a record, the latest first."""
    rows = list(
        pghistory.models.Events.objects.tracks(record)
        .order_by("-pgh_created_at", "-pgh_id")
        .values("pgh_created_at", "pgh_label", "pgh_diff", "pgh_context")
    )
    contexts = [row["pgh_context"] or {} for row in rows]
    names = get_user_model().objects.in_bulk({context["user"] for context in contexts if context.get("user")})
    return [
        Event(
            at=row["pgh_created_at"],
            who=str(names.get(context.get("user"), "")) or _("the archive"),
            what=_what(row["pgh_label"], context.get("action")),
            changes=list(_changes(record, row["pgh_diff"] or {})),
        )
        for row, context in zip(rows, contexts, strict=True)
    ]


def _what(label: str, action: str | None) -> str:
    words = {
        "insert": _("added"),
        "update": _("changed"),
        "delete": _("deleted"),
        "publish": _("published"),
        "withdraw": _("withdrawn"),
        "withhold": _("withheld"),
        "release": _("released"),
        "remove": _("removed"),
        "import": _("imported"),
        "suggest": _("suggested"),
        "match": _("answered"),
        "merge": _("merged"),
        "unmerge": _("merge taken back"),
        "confirm": _("confirmed"),
    }
    return words.get(action or label, words[label])


def _changes(record, diff: dict[str, list]):
    for name, (before, after) in diff.items():
        if name not in _OWN:
            yield _field_name(record, name), _shown(before), _shown(after)


def _field_name(record, name: str) -> str:
    try:
        field = record._meta.get_field(name.removesuffix("_id"))
    except FieldDoesNotExist:
        return name
    return capfirst(field.verbose_name)


def _shown(value) -> str:
    return _("empty") if value in (None, "", []) else Truncator(str(value)).chars(300)

"""What the archive holds, read back as records, and who had a hand in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from django.db.models import Model, Q

from appeals.dates import iso_date
from appeals.models import (
    Addressing,
    Affiliation,
    Appeal,
    CitedInstrument,
    Demand,
    DemandTheme,
    Issuer,
    Mention,
    Passage,
    Signature,
    SignatureEntry,
    SignatureLifeEvent,
    SignatureList,
    Source,
    Text,
    Version,
)
from appeals.statement import Signatory

from .record import Demanded, Record

# Beside every change by an import in the history, also where publishing or removing has an action of its own.
BY_IMPORT = "imported"

# By which relations the history of each part of an appeal leads to it.
PARTS: dict[type[Model], tuple[str, ...]] = {
    Appeal: ("pgh_obj",),
    Version: ("appeal",),
    Text: ("appeal",),
    Source: ("text__appeal",),
    Passage: ("text__appeal", "source__text__appeal"),
    Demand: ("text__appeal",),
    DemandTheme: ("demand__text__appeal",),
    CitedInstrument: ("text__appeal",),
    Mention: ("text__appeal",),
    Addressing: ("appeal",),
    Issuer: ("appeal",),
    SignatureList: ("appeal",),
    SignatureEntry: ("list__appeal",),
    Signature: ("entry__list__appeal",),
    SignatureLifeEvent: ("signature__entry__list__appeal",),
    Affiliation: ("signature__entry__list__appeal",),
}


def appeals_by_digest(digests: Iterable[str]) -> dict[str, str]:
    """The identifier of the appeal that each of these sources belongs to."""
    found = Source.objects.filter(sha256__in=set(digests))
    return dict(found.values_list("sha256", "text__appeal__identifier"))


def stored_records(appeals: Collection[Appeal]) -> dict[int, Record]:
    """The appeals as the records that would make them, by their keys. One with several texts is no record."""
    keys = [appeal.pk for appeal in appeals]
    texts = defaultdict(list)
    for text in Text.objects.filter(appeal__in=keys).only("appeal", "language", "body"):
        texts[text.appeal_id].append(text)
    demands, signatories = _demands(keys), _signatories(keys)
    issuers, addressees = _names(Issuer, keys), _names(Addressing, keys)
    return {
        appeal.pk: Record(
            title=appeal.title,
            date=iso_date(appeal.date, appeal.date_precision),
            language=texts[appeal.pk][0].language,
            body=texts[appeal.pk][0].body,
            kind=appeal.kind,
            demands=tuple(demands[appeal.pk]),
            signatories=tuple(signatories[appeal.pk]),
            issuers=tuple(issuers[appeal.pk]),
            addressees=tuple(addressees[appeal.pk]),
        )
        for appeal in appeals
        if len(texts[appeal.pk]) == 1
    }


def _demands(keys: list[int]) -> dict[int, list[Demanded]]:
    found = defaultdict(list)
    demands = Demand.objects.current().filter(text__appeal__in=keys).order_by("position")
    for demand in demands.select_related("text").defer("text__body", "text__plain").prefetch_related("themes"):
        themes = frozenset(f"{theme.scheme}/{theme.slug}" for theme in demand.themes.all())
        found[demand.text.appeal_id].append(Demanded(" ".join(demand.exact.split()), themes))
    return found


def _signatories(keys: list[int]) -> dict[int, list[Signatory]]:
    found = defaultdict(list)
    rows = Signature.objects.filter(entry__list__appeal__in=keys)
    rows = rows.order_by("entry__list__position", "entry__position", "position")
    for appeal, *stated in rows.values_list(
        "entry__list__appeal", "name", "kind", "role", "affiliation", "city", "country"
    ):
        name, kind, *rest = stated
        found[appeal].append(Signatory(name, kind, *(words or None for words in rest)))
    return found


def _names(model: type[Issuer | Addressing], keys: list[int]) -> dict[int, list[str]]:
    found = defaultdict(list)
    for appeal, words in model.objects.filter(appeal__in=keys).order_by("position").values_list("appeal", "as_written"):
        found[appeal].append(words)
    return found


def touched_by_others(appeal: Appeal) -> bool:
    """Whether anything of it was ever written by somebody else than an import: by hand, at the desk, by a fixture."""
    return any(
        model.pgh_event_model.objects.filter(_of(appeal, paths))
        .exclude(pgh_context__metadata__has_key=BY_IMPORT)
        .exists()
        for model, paths in PARTS.items()
    )


def _of(appeal: Appeal, paths: Iterable[str]) -> Q:
    found = Q()
    for path in paths:
        found |= Q(**{path: appeal})
    return found

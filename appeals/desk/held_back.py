"""What is withheld in an appeal, and which differences would take that off: those are refused."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Model, Q
from django.utils.translation import gettext as _

from appeals.models import (
    Addressing,
    Affiliation,
    Appeal,
    Issuer,
    Mention,
    Passage,
    Signature,
    SignatureEntry,
    SignatureList,
)
from appeals.withheld_words import AGENT_WITHHELD
from signatories.models import WithheldReason

from .changes import CannotBe
from .differences import Difference, key_of

# What of a record tells which words are withheld, or who is meant by them.
TELLING: dict[type[Model], tuple[str, ...]] = {
    SignatureList: (),
    SignatureEntry: ("line", "source_spans"),
    Signature: ("name", "kind", "affiliation", "agent"),
    Affiliation: (),
    Mention: ("capacity", "agent"),
    Issuer: ("agent",),
    Addressing: ("agent",),
    Passage: ("end", "exact"),
}


def refuse_to_show(appeal: Appeal, found: Iterable[Difference]) -> None:
    """Refuses what would take a withholding off, or lay it on somebody else. The desk knows nothing of who is at risk.

    Signatories are told apart by their number in the entry: where one of them is withheld, none may come, go or be
    called otherwise.
    """
    held = _keys_of_withheld(appeal)
    for one in found:
        at = one.key[:1] if one.model is Signature else one.key
        is_told = not one.field or one.field in TELLING.get(one.model, ())
        if is_told and at in held.get(one.model, ()):
            words = _("%(what)s: something is withheld here. Release it first, or correct it at its own page.")
            raise CannotBe(words % {"what": one.what})


def _keys_of_withheld(appeal: Appeal) -> dict[type[Model], set[tuple[object, ...]]]:
    """By which keys the differences name the records that are withheld; signatures by that of their entry."""
    entries = _entries_with_withheld(appeal)
    starts = {key_of(entry) for entry in entries}
    texts = appeal.texts.all()
    rows = [
        *Mention.objects.filter(Q(withheld=True) | AGENT_WITHHELD, text__in=texts),
        *Issuer.objects.filter(AGENT_WITHHELD, appeal=appeal),
        *Addressing.objects.filter(AGENT_WITHHELD, appeal=appeal).select_related("demand"),
        *Affiliation.objects.filter(AGENT_WITHHELD, signature__entry__in=entries).select_related(
            "agent", "signature__entry"
        ),
        # Contacts are withheld because of what their line says, and follow it.
        *Passage.objects.filter(source__text__in=texts).exclude(reason=WithheldReason.CONTACT),
    ]
    held: dict[type[Model], set[tuple[object, ...]]] = {
        SignatureList: {key_of(entry.list) for entry in entries},
        SignatureEntry: starts,
        Signature: starts,
    }
    for row in rows:
        held.setdefault(type(row), set()).add(key_of(row))
    return held


def _entries_with_withheld(appeal: Appeal) -> list[SignatureEntry]:
    signatures = Signature.objects.filter(entry__list__appeal=appeal)
    affiliations = Affiliation.objects.filter(AGENT_WITHHELD, signature__in=signatures)
    withheld = signatures.filter(Q(withheld=True) | AGENT_WITHHELD | Q(pk__in=affiliations.values("signature")))
    return list(SignatureEntry.objects.filter(pk__in=withheld.values("entry")).select_related("list"))

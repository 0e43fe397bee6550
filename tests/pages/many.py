"""Many organizations that sign with each other, made at once."""

import random

from appeals.models import Signature, SignatureEntry
from signatories.models import AgentName, Organization
from tests import factories

WORDS = ("Example", "Centre", "Union", "Fund", "Bureau", "Press", "Law", "Youth", "Rights", "Network")


def signing_together(count, documents, chance=0.1):
    """So many organizations, of which each document has a part as its signatories: the first ones sign most."""
    draw = random.Random(1)  # noqa: S311 - the same each time, not secret
    agents = Organization.objects.bulk_create(Organization(kind="organization") for _ in range(count))
    names = [
        AgentName(agent=agent, name=f"{' '.join(draw.choices(WORDS, k=3))} {place}", language="en", preferred=True)
        for place, agent in enumerate(agents)
    ]
    for name in names:
        name.derive()
    AgentName.objects.bulk_create(names)
    for document in range(documents):
        signed = factories.signature_list(appeal=factories.published_appeal())
        few = [
            name
            for place, name in enumerate(names)
            if place % documents == document or draw.random() < 2 * chance * (1 - place / count)
        ]
        entries = SignatureEntry.objects.bulk_create(
            SignatureEntry(list=signed, position=place, line=name.name) for place, name in enumerate(few, 1)
        )
        signatures = [
            Signature(
                entry=entry, name=name.name, kind="organization", agent=name.agent, certainty="certain", tie_reason="."
            )
            for entry, name in zip(entries, few, strict=True)
        ]
        for signature in signatures:
            signature.derive()
        Signature.objects.bulk_create(signatures)

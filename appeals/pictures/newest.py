"""The documents that a picture of signatures is made of: the newest ones, so that a large archive is drawn as fast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from appeals.models import Appeal, Signature

MOST_DOCUMENTS = 1000


@dataclass(frozen=True)
class Newest:
    """`keys` are those of the documents; `is_all` tells whether there are no others."""

    keys: Sequence[int]
    is_all: bool

    @property
    def signatures(self) -> QuerySet:
        return Signature.objects.filter(entry__list__appeal__in=self.keys)

    @property
    def notes(self) -> list[str]:
        """What is said of a picture that is not of all."""
        return [] if self.is_all else [_("Looked at are the newest %(n)d documents.") % {"n": len(self.keys)}]


def newest_documents() -> Newest:
    keys = list(Appeal.objects.published().newest_first().values_list("pk", flat=True)[: MOST_DOCUMENTS + 1])
    return Newest(keys[:MOST_DOCUMENTS], len(keys) <= MOST_DOCUMENTS)

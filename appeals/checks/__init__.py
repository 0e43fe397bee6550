"""The promises of the data, each as a question: which records break it?

A check yields (record, plain sentence). No sentence holds words of a record: they may be withheld.
"""

from collections.abc import Iterator

from django.db import models

from .agents import AGENT_CHECKS
from .documents import DOCUMENT_CHECKS
from .everywhere import EVERYWHERE, record_models

Broken = tuple[models.Model, str]


def broken_promises() -> Iterator[Broken]:
    for check in (*EVERYWHERE, *DOCUMENT_CHECKS, *AGENT_CHECKS):
        yield from check()


def record_count() -> int:
    return sum(model._base_manager.count() for model in record_models())


__all__ = ["broken_promises", "record_count", "record_models"]

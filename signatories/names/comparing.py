"""Comparing two names of one kind."""

from collections.abc import Callable, Mapping

from .comparing_people import compare_people
from .person import PersonName, read_person
from .verdicts import Comparison

Frequency = Callable[[str], float] | Mapping[str, float]


def compare(
    left: "str | PersonName",
    right: "str | PersonName",
    kind: str,
    frequency: Frequency | None = None,
) -> Comparison:
    if kind == "person":
        share = None if frequency is None else frequency if callable(frequency) else lambda key: frequency.get(key, 0.0)
        return compare_people(_p(left), _p(right), share)
    return Comparison(0.0, "unsure", ())


def _p(x):
    return x if isinstance(x, PersonName) else read_person(x)

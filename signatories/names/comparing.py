"""Comparing two names of one kind."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from .comparing_organizations import compare_organizations
from .comparing_people import compare_people
from .organization import OrganizationName, read_organization
from .person import PersonName, read_person
from .verdicts import Comparison

Frequency = Callable[[str], float] | Mapping[str, float]
Name = str | PersonName | OrganizationName
Read = TypeVar("Read", PersonName, OrganizationName)


def compare(left: Name, right: Name, kind: str, frequency: Frequency | None = None) -> Comparison:
    """How likely two names are to be those of one person or one organization; never raises for any text.

    Names may be text or already read, which is faster. `frequency` tells for a surname key (`surnames.surname_key`)
    its share among the archive's people, from 0 to 1: a common surname says less.
    """
    if kind == "person":
        return compare_people(*_in_order(_person(left), _person(right)), _share(frequency))
    return compare_organizations(*_in_order(_organization(left), _organization(right)))


def _in_order(left: Read, right: Read) -> tuple[Read, Read]:
    """The two names in one order whichever came first, so that a comparison does not depend on it."""
    return (left, right) if left.text <= right.text else (right, left)


def _share(frequency: Frequency | None) -> Callable[[str], float] | None:
    if frequency is None or callable(frequency):
        return frequency
    return lambda key: frequency.get(key, 0.0)


def _person(name: Name) -> PersonName:
    if isinstance(name, PersonName):
        return name
    return read_person(name if isinstance(name, str) else name.text)


def _organization(name: Name) -> OrganizationName:
    if isinstance(name, OrganizationName):
        return name
    return read_organization(name if isinstance(name, str) else name.text)

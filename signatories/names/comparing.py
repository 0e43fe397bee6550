"""Comparing two names of one kind."""

from collections.abc import Callable, Mapping

from .comparing_organizations import compare_organizations
from .comparing_people import compare_people
from .organization import OrganizationName, read_organization
from .person import PersonName, read_person
from .verdicts import Comparison

Frequency = Callable[[str], float] | Mapping[str, float]
Name = str | PersonName | OrganizationName


def compare(left: Name, right: Name, kind: str, frequency: Frequency | None = None) -> Comparison:
    """How likely two names are to be those of one person or one organization; never raises for any text.

    Names may be text or already read, which is faster. `frequency` tells for a surname key (`surnames.surname_key`)
    its share among the archive's people, from 0 to 1: a common surname says less.
    """
    if kind == "person":
        return compare_people(_person(left), _person(right), _share(frequency))
    return compare_organizations(_organization(left), _organization(right))


def _share(frequency: Frequency | None) -> Callable[[str], float] | None:
    if frequency is None or callable(frequency):
        return frequency
    return lambda key: frequency.get(key, 0.0)


def _person(name: Name) -> PersonName:
    return name if isinstance(name, PersonName) else read_person(name if isinstance(name, str) else name.text)


def _organization(name: Name) -> OrganizationName:
    return name if isinstance(name, OrganizationName) else read_organization(name if isinstance(name, str) else name.text)

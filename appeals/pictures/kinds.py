"""Which pictures there are, by the name in their address, and what each is a picture of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.http import Http404
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from appeals.pictures.countries import countries
from appeals.pictures.over_time import appeals_by_measure, appeals_by_right
from appeals.pictures.picture import Picture
from appeals.pictures.piles import appearances_of, demands_for, demands_of
from appeals.pictures.together import organizations_together, people_together


@dataclass(frozen=True)
class Kind:
    """`subject` is what the second part of its address names, "" where it has none."""

    draw: Callable[..., Picture]
    label: str | Promise = ""
    subject: str = ""

    @property
    def stands_alone(self) -> bool:
        """Whether it is a picture of the whole archive."""
        return bool(self.label)


KINDS: Mapping[str, Kind] = {
    "appeals-by-measure": Kind(appeals_by_measure, _("Appeals over time, by the measures that they ask for")),
    "appeals-by-right": Kind(appeals_by_right, _("Appeals over time, by the rights that they concern")),
    "countries": Kind(countries, _("Signatures by the country that they state")),
    "organizations-together": Kind(organizations_together, _("Organizations that sign together"), "size"),
    "people-together": Kind(people_together, _("Listed people who sign together"), "size"),
    "demands-for": Kind(demands_for, subject="measure"),
    "demands-of": Kind(demands_of, subject="addressee"),
    "appearances": Kind(appearances_of, subject="person"),
}


def drawn(name: str, of: str | None) -> Picture:
    """The picture at an address. Raises Http404 where there is none."""
    kind = KINDS.get(name)
    if kind is None or (of and not kind.subject) or (not of and not kind.stands_alone):
        raise Http404
    return kind.draw(of) if of else kind.draw()

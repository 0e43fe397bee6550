"""The two sides of a suggestion: who or what each is, and all that it signed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Model, Q, QuerySet

from appeals.models import Addressee, Addressing, Affiliation, Appeal, Issuer, Mention, Signature
from signatories.models import Agent

from .addressed import addressed_name

# In these capacities somebody suffers what the text reports; in all others they act or are somewhere.
SUFFERED = frozenset((Mention.Capacity.RELEASE_DEMANDED, Mention.Capacity.VICTIM, Mention.Capacity.ACCUSED))


@dataclass(frozen=True, slots=True)
class Appearance:
    """One place in a document."""

    relation: str
    row: Model
    appeal: Appeal
    words: str
    name: str
    affiliation: str = ""
    country: str = ""
    capacity: str = ""

    @property
    def day(self) -> date | None:
        return self.appeal.date

    @property
    def suffers(self) -> bool:
        return self.capacity in SUFFERED

    @property
    def acts(self) -> bool:
        """Whether it says that they did something or were somewhere. Whom a document addresses does neither."""
        return not self.suffers and self.relation != "addressings"


@dataclass(slots=True)
class Side:
    """A record with all places that are tied to it, or one name in a document."""

    reference: str
    agent: Agent | None = None
    appearances: list[Appearance] = field(default_factory=list)

    @property
    def row(self) -> Model | None:
        return None if self.agent else self.appearances[0].row

    @property
    def relation(self) -> str:
        return self.reference.partition(":")[0]

    @property
    def identifier(self) -> str:
        return self.reference.partition(":")[2]

    @property
    def names(self) -> list[str]:
        if self.agent is None:
            return [self.appearances[0].name]
        return [name.name for name in self.agent.names.all()]

    @property
    def title(self) -> str:
        return self.agent.name if self.agent else self.appearances[0].name

    @property
    def kind(self) -> str:
        if self.agent:
            return self.agent.kind
        place = self.appearances[0]
        if place.relation == "signatures":
            return place.row.kind
        is_person = place.relation == "mentions" and place.capacity != Mention.Capacity.ORGANIZATION
        is_person |= place.relation == "addressings" and place.row.addressee.kind == Addressee.Kind.OFFICE
        return Agent.Kind.PERSON if is_person else Agent.Kind.ORGANIZATION

    @property
    def tie(self) -> Model | None:
        """The tie of a name in a document, None while it has none. Not for records."""
        if self.relation == "affiliations":
            return next((tied for tied in self.row.affiliations.all() if tied.name in ("", self.title)), None)
        return self.row if self.row.agent_id else None

    @property
    def is_withheld(self) -> bool:
        """Whether the record is, or the name or the record that this is tied to."""
        if self.agent:
            return self.agent.is_withheld
        rows = [place.row for place in self.appearances]
        tied = [row.agent for row in rows if row.agent]
        return any(getattr(row, "withheld", False) for row in rows) or any(agent.is_withheld for agent in tied)


def load_sides(references: Iterable[str]) -> dict[str, Side]:
    """The sides by their references; what is gone is left out. A known number of queries."""
    wanted = defaultdict(set)
    for reference in references:
        relation, _, identifier = reference.partition(":")
        wanted[relation].add(identifier)
    agents = Agent.objects.filter(identifier__in=wanted["agents"], merged_into=None).with_names()
    sides = {f"agents:{agent.identifier}": Side(f"agents:{agent.identifier}", agent) for agent in agents}
    for model, relation in MODELS.items():
        found = Q(identifier__in=wanted[relation]) | Q(agent__identifier__in=wanted["agents"], certainty="certain")
        _add(sides, relation, wanted[relation], _with_appeals(model).filter(found))
    _add_affiliations(sides, wanted["affiliations"])
    tied = Affiliation.objects.filter(agent__identifier__in=wanted["agents"], certainty="certain")
    for affiliation in tied.select_related("agent", "signature__entry__list__appeal"):
        if owner := sides.get(f"agents:{affiliation.agent.identifier}"):
            row = affiliation.signature
            owner.appearances.append(_stated(row, affiliation.name or row.affiliation))
    for side in sides.values():
        side.appearances.sort(key=lambda place: (place.appeal.iso_date, place.appeal.identifier))
    return sides


def side_of(row: Signature | Mention) -> Side:
    """A name in a document by itself, whatever it is tied to."""
    relation = MODELS[type(row)]
    return Side(f"{relation}:{row.identifier}", None, [DESCRIBED[relation](row)])


def _with_appeals(model: type[Model]) -> QuerySet:
    own = ("agent__merged_into", "addressee") if model is Addressing else ("agent__merged_into",)
    return model.objects.with_appeals().select_related(*own)


def _add_affiliations(sides: dict[str, Side], asked: set[str]) -> None:
    """Of several in one line, the reference tells which: "affiliations:….2" is the second."""
    rows = _with_appeals(Signature).filter(identifier__in={place.partition(".")[0] for place in asked})
    for row in rows.prefetch_related("affiliations"):
        for number, name in enumerate(row.affiliations_stated, 1):
            place = row.identifier if number == 1 else f"{row.identifier}.{number}"
            if place in asked:
                sides[f"affiliations:{place}"] = Side(f"affiliations:{place}", None, [_stated(row, name)])


def _add(sides: dict[str, Side], relation: str, asked: set[str], rows: Iterable[Model]) -> None:
    """Each row is a side of its own where it was asked for, and belongs to the record that it is tied to."""
    for row in rows:
        place = DESCRIBED[relation](row)
        if row.identifier in asked:
            sides[f"{relation}:{row.identifier}"] = Side(f"{relation}:{row.identifier}", None, [place])
        owner = row.agent and sides.get(f"agents:{row.agent.identifier}")
        if owner and row.certainty == "certain":
            owner.appearances.append(place)


def _signed(row: Signature) -> Appearance:
    return Appearance("signatures", row, row.appeal, row.words, row.name, row.affiliation, row.country)


def _stated(row: Signature, name: str) -> Appearance:
    """The organization that a signatory names."""
    return Appearance("affiliations", row, row.appeal, row.words, name, "", row.country)


def _issued(row: Issuer) -> Appearance:
    return Appearance("issuers", row, row.appeal, row.as_written, row.as_written)


def _named(row: Mention) -> Appearance:
    return Appearance("mentions", row, row.appeal, row.exact, row.exact, capacity=row.capacity)


def _addressed(row: Addressing) -> Appearance:
    """Where the words name neither the holder of the office nor a body, they stand for themselves."""
    found = addressed_name(row.as_written, row.addressee.kind)
    return Appearance("addressings", row, row.appeal, row.as_written, found[1] if found else row.as_written)


MODELS = {Signature: "signatures", Issuer: "issuers", Mention: "mentions", Addressing: "addressings"}
DESCRIBED = {"signatures": _signed, "issuers": _issued, "mentions": _named, "addressings": _addressed}

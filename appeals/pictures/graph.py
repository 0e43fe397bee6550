"""A graph: documents as squares, and around each those who signed it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import igraph
from django.utils.text import Truncator

from appeals.models import Appeal
from appeals.querysets import fill_redactions
from signatories.models import Agent

# Documents in the graph: those that most of the drawn ones have signed.
MOST_DOCUMENTS = 60
# The size that so many nodes have room in; more have more.
WIDTH, HEIGHT, ROOMY, MARGIN = 1000, 640, 45, 70
# Of the names on the drawing: characters, and how wide and high these are.
LONGEST, CHARACTER, LINE = 48, 6.6, 18
# From the middle of a node to the line on which its name stands.
ABOVE, BELOW = -14, 20
NODE = 10


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


class Place(NamedTuple):
    x: int
    y: int


@dataclass(frozen=True)
class Node:
    """A document with its date, or somebody who signed it. `label` is where its name stands, if there is room."""

    place: Place
    name: str
    language: str
    address: str
    date: str = ""
    label: Place | None = None

    @property
    def short_name(self) -> str:
        """As much of it as a label holds beside the date."""
        return Truncator(self.name).chars(LONGEST - len(self.date))


@dataclass(frozen=True)
class Tie:
    """A line between two nodes, each of which is said by its place among them."""

    ends: tuple[int, int]
    start: Place
    end: Place


@dataclass(frozen=True)
class Graph:
    """In the order of `ends` those who signed come first."""

    signed: Sequence[Node]
    documents: Sequence[Node]
    ties: Sequence[Tie]
    width: int
    height: int
    template: str = "pictures/graph.svg"


def graph_of(shown: Sequence[Agent], signed: Mapping[int, set[int]]) -> Graph:
    """`signed` holds the documents that each of the shown ones has signed."""
    documents = _documents(shown, signed)
    places = {document.pk: len(shown) + place for place, document in enumerate(documents)}
    edges = [
        (place, places[appeal])
        for place, agent in enumerate(shown)
        for appeal in sorted(signed[agent.pk])
        if appeal in places
    ]
    grown = max(1.0, ((len(shown) + len(documents)) / ROOMY) ** 0.5)
    width, height = round(WIDTH * grown), round(HEIGHT * grown)
    at = _layout(len(shown) + len(documents), edges, width, height)
    dates = [one.shown_date or "" for one in documents]
    lengths = [
        *(len(agent.name) for agent in shown),
        *(len(one.shown_title) + len(date) + 2 for one, date in zip(documents, dates, strict=True)),
    ]
    labels = _labels(at, lengths, Counter(end for ends in edges for end in ends), len(shown), width)
    signatories = [
        Node(at[place], agent.name, agent.language_of_name, agent.get_absolute_url(), label=labels.get(place))
        for place, agent in enumerate(shown)
    ]
    signed_ones = [
        Node(at[place], one.shown_title, _language(one), one.get_absolute_url(), date, labels.get(place))
        for place, (one, date) in enumerate(zip(documents, dates, strict=True), len(shown))
    ]
    return Graph(signatories, signed_ones, [Tie(ends, at[ends[0]], at[ends[1]]) for ends in edges], width, height)


def _documents(shown: Sequence[Agent], signed: Mapping[int, set[int]]) -> list[Appeal]:
    often = Counter(appeal for agent in shown for appeal in sorted(signed[agent.pk]))
    shared = [appeal for appeal, n in often.most_common(MOST_DOCUMENTS) if n > 1]
    found = Appeal.objects.published().filter(pk__in=shared).with_language().order_by("date", "identifier")
    documents = list(found)
    fill_redactions(documents)
    return documents


def _language(appeal: Appeal) -> str:
    return "" if appeal.title_supplied else appeal.language


def _layout(count: int, edges: Sequence[tuple[int, int]], width: int, height: int) -> list[Place]:
    """Places within the drawing, the same ones for the same graph each time."""
    igraph.set_random_number_generator(random.Random(1))  # noqa: S311 - a picture, no secret
    laid = igraph.Graph(count, edges).layout_fruchterman_reingold(niter=300)
    laid.fit_into((MARGIN, MARGIN, width - MARGIN, height - MARGIN), keep_aspect_ratio=False)
    return [Place(round(x), round(y)) for x, y in laid]


def _labels(
    at: Sequence[Place], lengths: Sequence[int], ties: Mapping[int, int], first_document: int, width: int
) -> dict[int, Place]:
    """Where the names stand: those of documents first, then the most connected, where they cover nothing."""
    taken = [Box(x - NODE, y - NODE, x + NODE, y + NODE) for x, y in at]
    labels = {}
    for place in sorted(range(len(at)), key=lambda place: (place < first_document, -ties.get(place, 0), place)):
        half = CHARACTER * min(lengths[place], LONGEST) / 2
        x = min(max(at[place].x, half), width - half)
        y = at[place].y + (BELOW if place < first_document else ABOVE)
        box = Box(x - half, y - LINE + 6, x + half, y + 4)
        # A document is always worth its name, unless another name stands there.
        others = taken[:place] + taken[place + 1 :] if place < first_document else taken[len(at) :]
        if not any(box.meets(other) for other in others):
            taken.append(box)
            labels[place] = Place(round(x), y)
    return labels

"""Who signs with whom: organizations that have a page, and of people the listed ones only.

Counted are documents under which both have a signature that is certainly tied to them. It says that they signed the
same documents, and not that they know each other.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import igraph
from django.db.models.functions import Coalesce
from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.models import Appeal
from appeals.pictures.newest import newest_documents
from appeals.pictures.picture import Cell, Picture, Table
from appeals.querysets import SignatureQuerySet, fill_redactions
from signatories.listed import LISTED, WITH_PAGES
from signatories.models import Agent
from signatories.prepared import Prepared

# How many are drawn: as many as can be read at a glance, or more where a reader asks for them.
FEW = 40
SIZES = {"first-100": 100, "first-500": 500}
# Documents in the graph: those that most of the drawn ones have signed.
MOST_DOCUMENTS = 60
LABELS, STEP, HEAD = 270, 22, 20
GRAPH_WIDTH, GRAPH_HEIGHT, MARGIN = 1000, 640, 70


@dataclass(frozen=True)
class Square:
    x: int
    y: int
    opacity: float


@dataclass(frozen=True)
class Row:
    """`x` is where the column of the same number stands."""

    number: int
    name: str
    address: str
    y: int
    x: int


@dataclass(frozen=True)
class Matrix:
    """One row and one column for each, of the same number; the darker a square, the more documents both have signed."""

    rows: Sequence[Row]
    squares: Sequence[Square]
    template: str = "pictures/matrix.svg"

    @property
    def width(self) -> int:
        return LABELS + STEP * len(self.rows)

    @property
    def height(self) -> int:
        return HEAD + STEP * len(self.rows)


@dataclass(frozen=True)
class Node:
    """A document, or somebody who signed it. Those who signed one alone have no room for their names."""

    x: float
    y: float
    name: str
    address: str
    is_document: bool
    is_named: bool


@dataclass(frozen=True)
class Tie:
    """A line between two nodes, each of which is said by its place among them."""

    ends: tuple[int, int]
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Graph:
    """Documents as squares, and around each those who signed it."""

    nodes: Sequence[Node]
    ties: Sequence[Tie]
    template: str = "pictures/graph.svg"
    width: int = GRAPH_WIDTH
    height: int = GRAPH_HEIGHT


def organizations_together(size: str = "") -> Picture:
    return _picture(_("Organizations that sign together"), Agent.Kind.ORGANIZATION, WITH_PAGES, size)


def people_together(size: str = "") -> Picture:
    return _picture(_("Listed people who sign together"), Agent.Kind.PERSON, LISTED, size)


def _picture(title: str, kind: str, records: Prepared, size: str) -> Picture:
    if size and size not in SIZES:
        raise Http404
    most = SIZES.get(size, FEW)
    newest = newest_documents()
    signed = _signed(newest.signatures, kind, records)
    pairs = _pairs(signed)
    chosen = _chosen(signed, pairs, most)
    pairs = {pair: n for pair, n in pairs.items() if set(pair) <= set(chosen)}
    agents_by_id = {agent.pk: agent for agent in Agent.objects.filter(pk__in=chosen).with_names()}
    shown = [agents_by_id[pk] for pk in chosen]
    n = len({appeal for appeals in signed.values() for appeal in appeals})
    return Picture(
        _("%(title)s: the first %(n)d") % {"title": title, "n": most} if size else title,
        ngettext("Made of %(n)d document.", "Made of %(n)d documents.", n) % {"n": n},
        _in_words(agents_by_id, pairs),
        [_matrix(shown, pairs), _graph(shown, signed)] if pairs else [],
        _table(agents_by_id, pairs),
        [*newest.notes, *_notes(len(signed) - len(shown))],
        why_empty=_("No two of them are certain to have signed the same document."),
    )


def _notes(left_out: int) -> list[str]:
    notes = [_("To sign the same document does not mean to know each other.")]
    if left_out:
        more = ngettext(
            "%(n)d more, who signed less with others, is not drawn.",
            "%(n)d more, who signed less with others, are not drawn.",
            left_out,
        )
        notes.append(more % {"n": left_out})
    return notes


def _signed(signatures: SignatureQuerySet, kind: str, records: Prepared) -> Mapping[int, set[int]]:
    """Record -> the appeals under which it stands, of lines that hold nothing withheld."""
    rows = list(signatures.shown().tied().order_by().values_list("agent", "entry__list__appeal").distinct())
    # Not joined to them: PostgreSQL would begin with all that each record has ever signed.
    agents = Agent.objects.filter(pk__in={agent for agent, _appeal in rows}, kind=kind)
    kept = dict(agents.values_list("pk", Coalesce("merged_into", "pk")))
    signed: dict[int, set[int]] = defaultdict(set)
    for agent, appeal in rows:
        if agent in kept:
            signed[kept[agent]].add(appeal)
    identifiers = Agent.objects.filter(pk__in=signed).values_list("identifier", flat=True)
    return {agent.pk: signed[agent.pk] for agent in records.having(identifiers)}


def _pairs(signed: Mapping[int, set[int]]) -> Mapping[tuple[int, int], int]:
    """(record, record) -> how many documents both have signed."""
    of_appeal: dict[int, list[int]] = defaultdict(list)
    for record, appeals in sorted(signed.items()):
        for appeal in appeals:
            of_appeal[appeal].append(record)
    return Counter(pair for records in of_appeal.values() for pair in combinations(records, 2))


def _chosen(signed: Mapping[int, set[int]], pairs: Iterable[tuple[int, int]], most: int) -> list[int]:
    """Those who signed the most documents with others come first."""
    together = {record for pair in pairs for record in pair}
    return sorted(together, key=lambda record: (-len(signed[record]), record))[:most]


def _in_words(agents: Mapping[int, Agent], pairs: Mapping[tuple[int, int], int]) -> str:
    if not pairs:
        return ""
    (left, right), n = max(pairs.items(), key=lambda pair: pair[1])
    if n == 1:
        return _("No two of them signed more than one document together.")
    words = ngettext(
        "The most for two: %(left)s and %(right)s, with %(n)d document.",
        "The most for two: %(left)s and %(right)s, with %(n)d documents.",
        n,
    )
    return words % {"left": agents[left].name, "right": agents[right].name, "n": n}


def _matrix(shown: Sequence[Agent], pairs: Mapping[tuple[int, int], int]) -> Matrix:
    places = {agent.pk: place for place, agent in enumerate(shown)}
    most = max(pairs.values())
    squares = []
    for pair, n in pairs.items():
        # Half of the square says all.
        column, row = sorted(places[one] for one in pair)
        squares.append(Square(LABELS + STEP * column, HEAD + STEP * row, round(0.25 + 0.75 * n / most, 2)))
    rows = [
        Row(place + 1, agent.name, agent.get_absolute_url(), HEAD + STEP * place, LABELS + STEP * place)
        for place, agent in enumerate(shown)
    ]
    return Matrix(rows, squares)


def _graph(shown: Sequence[Agent], signed: Mapping[int, set[int]]) -> Graph:
    often = Counter(appeal for agent in shown for appeal in signed[agent.pk])
    shared = [appeal for appeal, n in often.most_common(MOST_DOCUMENTS) if n > 1]
    documents = list(Appeal.objects.published().filter(pk__in=shared).order_by("date", "identifier"))
    fill_redactions(documents)
    places = {document.pk: len(shown) + place for place, document in enumerate(documents)}
    edges = [
        (place, places[appeal])
        for place, agent in enumerate(shown)
        for appeal in sorted(signed[agent.pk])
        if appeal in places
    ]
    at = _layout(len(shown) + len(documents), edges)
    ties = Counter(place for place, _document in edges)
    agents = [
        Node(*at[place], agent.name, agent.get_absolute_url(), is_document=False, is_named=ties[place] > 1)
        for place, agent in enumerate(shown)
    ]
    signed_ones = [
        Node(*at[places[one.pk]], _named(one), one.get_absolute_url(), is_document=True, is_named=True)
        for one in documents
    ]
    return Graph([*agents, *signed_ones], [Tie(ends, *at[ends[0]], *at[ends[1]]) for ends in edges])


def _named(appeal: Appeal) -> str:
    return f"{appeal.shown_date}: {appeal.shown_title}" if appeal.date else appeal.shown_title


def _layout(count: int, edges: Sequence[tuple[int, int]]) -> list[tuple[float, float]]:
    """Places within the drawing, the same ones for the same graph each time."""
    igraph.set_random_number_generator(random.Random(1))  # noqa: S311 - a picture, no secret
    laid = igraph.Graph(count, edges).layout_fruchterman_reingold(niter=300)
    laid.fit_into((MARGIN, MARGIN, GRAPH_WIDTH - MARGIN, GRAPH_HEIGHT - MARGIN), keep_aspect_ratio=False)
    return [(round(x, 1), round(y, 1)) for x, y in laid]


def _table(agents: Mapping[int, Agent], pairs: Mapping[tuple[int, int], int]) -> Table:
    rows = [
        [_cell(agents[left]), _cell(agents[right]), Cell(n)]
        for (left, right), n in sorted(pairs.items(), key=lambda pair: (-pair[1], agents[pair[0][0]].name))
    ]
    return Table([_("One"), _("The other"), _("Documents that both signed")], rows)


def _cell(agent: Agent) -> Cell:
    return Cell(agent.name, agent.get_absolute_url())

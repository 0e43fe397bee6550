"""Who signs with whom: organizations that have a page, and of people the listed ones only.

Counted are documents under which both have a signature that is certainly tied to them. It says that they signed the
same documents, and not that they know each other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from django.db.models.functions import Coalesce
from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.pictures.graph import graph_of
from appeals.pictures.matrix import matrix_of
from appeals.pictures.newest import newest_documents
from appeals.pictures.picture import Cell, Picture, Table
from appeals.querysets import SignatureQuerySet
from signatories.listed import LISTED, WITH_PAGES
from signatories.models import Agent
from signatories.prepared import Prepared

# How many are drawn: as many as can be read at a glance, or more where a reader asks for them.
FEW = 40
SIZES = {"first-100": 100, "first-500": 500}
# More than a phone on a slow line should have to load.
IN_FILES_ALONE = ("first-500",)


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
    chosen = _in_order(_chosen(signed, most), signed)
    pairs = _pairs(chosen, signed)
    found = {agent.pk: agent for agent in Agent.objects.filter(pk__in=chosen).with_names()}
    shown = [found[record] for record in chosen]
    n = len({appeal for appeals in signed.values() for appeal in appeals})
    cells = {agent.pk: Cell(agent.name, agent.get_absolute_url(), agent.language_of_name) for agent in shown}
    ranked = sorted(pairs.items(), key=lambda pair: (-pair[1], *(cells[record].words for record in pair[0])))
    return Picture(
        _("%(title)s: the first %(n)d") % {"title": title, "n": most} if size else title,
        ngettext("Made of %(n)d document.", "Made of %(n)d documents.", n) % {"n": n},
        _in_words(ranked, cells),
        [matrix_of(shown, pairs), graph_of(shown, signed)] if pairs else [],
        _table(ranked, cells),
        [*newest.notes, *_notes(len(signed) - len(shown))],
        why_empty=_("No two of them are certain to have signed the same document."),
        names=[cells[record] for record in ranked[0][0]] if ranked else (),
    )


def _notes(left_out: int) -> list[str]:
    notes = [
        _("To sign the same document does not mean to know each other."),
        _("In the second drawing a square is a document, and the dots tied to it are those who signed it."),
    ]
    if left_out:
        more = ngettext(
            "%(n)d more signatory is not drawn, who signed no more documents than these.",
            "%(n)d more signatories are not drawn, who signed no more documents than these.",
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


def _chosen(signed: Mapping[int, set[int]], most: int) -> list[int]:
    """Those who signed a document with others, the ones who signed the most first."""
    signatures = Counter(appeal for appeals in signed.values() for appeal in appeals)
    together = [record for record, appeals in signed.items() if any(signatures[appeal] > 1 for appeal in appeals)]
    return sorted(together, key=lambda record: (-len(signed[record]), record))[:most]


def _in_order(chosen: Sequence[int], signed: Mapping[int, set[int]]) -> list[int]:
    """Those who signed the same documents stand beside each other, so that a document is a block of the matrix."""
    often = Counter(appeal for record in chosen for appeal in signed[record])
    ranks = {appeal: rank for rank, appeal in enumerate(sorted(often, key=lambda appeal: (-often[appeal], appeal)))}
    return sorted(chosen, key=lambda record: (sorted(ranks[appeal] for appeal in signed[record]), record))


def _pairs(chosen: Iterable[int], signed: Mapping[int, set[int]]) -> Mapping[tuple[int, int], int]:
    """(record, record) -> how many documents both have signed."""
    of_appeal: dict[int, list[int]] = defaultdict(list)
    for record in sorted(chosen):
        for appeal in signed[record]:
            of_appeal[appeal].append(record)
    return Counter(pair for records in of_appeal.values() for pair in combinations(records, 2))


def _in_words(ranked: Sequence[tuple[tuple[int, int], int]], cells: Mapping[int, Cell]) -> str:
    if not ranked:
        return ""
    (left, right), n = ranked[0]
    if n == 1:
        return _("No two of them signed more than one document together.")
    words = ngettext(
        "The most for two: %(left)s and %(right)s, with %(n)d document.",
        "The most for two: %(left)s and %(right)s, with %(n)d documents.",
        n,
    )
    return words % {"left": cells[left].words, "right": cells[right].words, "n": n}


def _table(ranked: Sequence[tuple[tuple[int, int], int]], cells: Mapping[int, Cell]) -> Table:
    rows = [[cells[left], cells[right], Cell(n)] for (left, right), n in ranked]
    return Table([_("One"), _("The other"), _("Documents that both signed")], rows)

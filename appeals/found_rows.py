"""The rows of a list of hits, each with why it was found: the searched words marked where readers may see them.

The index gives identifiers. What is shown of them is read from the database, through the same rules and the same
redaction as every other page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, islice

from django.db.models import prefetch_related_objects
from django.utils.html import format_html
from django.utils.safestring import SafeString

from appeals.contacts import beside_contacts
from appeals.demands_of_hits import demands_of_hits, fill_shown_themes
from appeals.filters import GLANCE, Asked
from appeals.marking import Finder, Span, found_in, marked, marked_part, passages, seen_stretches, visible_stretches
from appeals.models import Appeal, Demand, SignatureEntry, Text
from appeals.models.demand import Labelled
from appeals.models.signature import entry_anchor
from appeals.querysets import fill_redactions
from appeals.search import engine
from appeals.search.engine import Hit
from signatories.appearances import fill_appearances
from signatories.listed import LISTED
from signatories.models import Agent
from signatories.prepared import KEYS, Prepared, PreparedValues

# So many demands, and so many lines of signatories, say why an appeal was found.
MOST_DEMANDS, MOST_SIGNED = 3, 3


@dataclass
class FoundDemand(Labelled):
    """As much of a demand as is shown: a record of the database takes its time to be made."""

    text: Text
    label: str
    numbered_by_source: bool
    first_text_id: int


@dataclass
class Why:
    """Where the searched words stand in an appeal."""

    title: SafeString
    demands: list[tuple[FoundDemand, SafeString]] = field(default_factory=list)
    passages: list[tuple[str, SafeString]] = field(default_factory=list)
    signed: list[tuple[str, SafeString]] = field(default_factory=list)

    @property
    def is_told(self) -> bool:
        return bool(self.demands or self.passages or self.signed)


def found_rows(kind: str, hits: Sequence[Hit], asked: Asked) -> list[object]:
    """The records of these hits, in their order. What is no longer public by now is left out."""
    return found_rows_of_each({kind: hits}, asked)[kind]


def found_rows_of_each(hits: Mapping[str, Sequence[Hit]], asked: Asked) -> dict[str, list[object]]:
    """The same for several kinds."""
    appeals, demands = _read_appeals(hits.get("appeal", ())), _read_demands(hits.get("demand", ()))
    # What is withheld is asked for once, for all of them; so are people and organizations.
    agents = _read_agents([*hits.get("person", ()), *hits.get("organization", ())])
    fill_redactions([*appeals, *(demand.appeal for demand in demands)])
    _fill_appeals(appeals, hits.get("appeal", ()), asked)
    _fill_demands(demands, asked)
    _fill_agents(agents, asked)
    rows = {"appeal": appeals, "demand": demands, "person": agents, "organization": agents}
    return {kind: _in_order(rows[kind], of_kind) for kind, of_kind in hits.items()}


def _in_order(rows: Sequence[object], hits: Sequence[Hit]) -> list[object]:
    found = {row.identifier: row for row in rows}
    return [found[hit.identifier] for hit in hits if hit.identifier in found]


_APPEALS = Prepared(lambda: Appeal.objects.published().for_hits())


def _read_appeals(hits: Sequence[Hit]) -> list[Appeal]:
    counts = {hit.identifier: hit.signatures for hit in hits}
    rows = _APPEALS.having(counts)
    for row in rows:
        # As the index has it: an appeal that has changed since is no hit.
        row.signature_count = counts[row.identifier]
    return rows


def _fill_appeals(rows: Sequence[Appeal], hits: Sequence[Hit], asked: Asked) -> None:
    if rows and asked.reading.root:
        signed = engine.signed(hits, asked.reading, exact=asked.exact)
        _fill_why(rows, asked.find_some, [row for row in rows if row.identifier in signed])


def _read_demands(hits: Sequence[Hit]) -> list[Demand]:
    return demands_of_hits(hit.identifier for hit in hits)


def _fill_demands(rows: Sequence[Demand], asked: Asked) -> None:
    fill_shown_themes(rows)
    if asked.reading.root:
        for row in rows:
            row.marked_words = marked_part(
                row.appeal.redaction, row.text.plain, row.text.language, asked.find, row.start, row.end
            )


# -- why an appeal was found -------------------------------------------------------------------------------------------


_TEXTS = Prepared(lambda: Text.objects.visible().defer("body", "notes").order_by("pk"), "appeal", KEYS)
# Where a demand begins and ends, its label, and whether that is the source's own: few of many are shown.
_Demand = tuple[int, int, str, bool]
_DEMANDS_OF_APPEALS = PreparedValues(
    lambda: (
        Demand.objects.visible()
        .current()
        .order_by("text", "position")
        .values_list("text", "start", "end", "label", "numbered_by_source")
    ),
    "text__appeal",
    KEYS,
)
# Also those of withheld signatures: the redaction, which holds their lines, takes them out again.
_LINES = PreparedValues(
    lambda: (
        SignatureEntry.objects.of_published()
        .order_by("list__position", "position")
        .values_list("list__appeal_id", "list__position", "position", "line")
    ),
    "list__appeal",
    KEYS,
)


def _fill_why(appeals: Sequence[Appeal], find: Finder, signed: Sequence[Appeal]) -> None:
    """Three queries for all of them: texts, demands, and the lines of signatories, of those appeals where these hold
    the words."""
    texts, demands, lines = defaultdict(list), defaultdict(list), defaultdict(list)
    keys = [appeal.pk for appeal in appeals]
    for text in _TEXTS.having(keys):
        texts[text.appeal_id].append(text)
    for text_id, *demand in _DEMANDS_OF_APPEALS.having(keys):
        demands[text_id].append(demand)
    for appeal_id, *place, line in _LINES.having(appeal.pk for appeal in signed):
        lines[appeal_id].append((entry_anchor(*place), line))
    for appeal in appeals:
        for text in texts[appeal.pk]:
            text.appeal = appeal
        appeal.why = _why(appeal, texts[appeal.pk], demands, lines[appeal.pk], find)


def _why(
    appeal: Appeal,
    texts: Sequence[Text],
    demands: Mapping[int, Sequence[_Demand]],
    lines: Sequence[tuple[str, str]],
    find: Finder,
) -> Why:
    title = str(appeal)
    stretches = visible_stretches(appeal.redaction, title)
    why = Why(marked(title, stretches, found_in(title, appeal.language or "", stretches, find)))
    for text in texts:
        _add_words(why, text, demands[text.pk], find, texts[0].pk)
    signed = ((anchor, _marked_line(line, appeal, find)) for anchor, line in _lines_with_words(lines, appeal, find))
    why.signed = list(islice(((anchor, line) for anchor, line in signed if line), MOST_SIGNED))
    return why


def _add_words(why: Why, text: Text, demands: Sequence[_Demand], find: Finder, first_text: int) -> None:
    """The demands of a text that hold the words, and what of the text holds others of them."""
    plain = text.plain
    stretches = visible_stretches(text.appeal.redaction, plain)
    found = found_in(plain, text.language, stretches, find)
    seen = set()
    for start, end, label, numbered in demands:
        if len(why.demands) == MOST_DEMANDS:
            break
        inside = _within(found, start, end)
        if len(found) >= GLANCE:
            # The text was not looked through to its end.
            inside = found_in(plain, text.language, _clipped(stretches, start, end), find)
        if inside:
            seen |= _words(plain, inside)
            demand = FoundDemand(text, label, numbered, first_text)
            why.demands.append((demand, _cut(plain, stretches, inside, start, end)))
    for start, end in passages(plain, found):
        inside = _within(found, start, end)
        if not _words(plain, inside) <= seen:
            why.passages.append((text.language, format_html("… {} …", marked(plain, stretches, inside, start, end))))


def _lines_with_words(lines: Sequence[tuple[str, str]], appeal: Appeal, find: Finder) -> Iterator[tuple[str, str]]:
    """The lines in which the words may stand. All lines are looked through at once, which takes a tenth of the time."""
    ends = list(accumulate(len(line) + 1 for _anchor, line in lines))
    found = find("\n".join(line for _anchor, line in lines), appeal.language or "")
    for place in dict.fromkeys(bisect_right(ends, start) for start, _end in found):
        yield lines[place]


def _marked_line(line: str, appeal: Appeal, find: Finder) -> SafeString | None:
    """The line as signed, where it holds searched words and nothing that is withheld but contacts."""
    shown = beside_contacts(appeal.redaction, line)
    if shown is None:
        return None
    stretches = seen_stretches(shown)
    found = found_in(shown, appeal.language or "", stretches, find)
    return marked(shown, stretches, found) if found else None


def _cut(plain: str, stretches: Sequence[Span], found: Sequence[Span], start: int, end: int) -> SafeString:
    """What stands around the first of the found words, within start and end."""
    first, last = passages(plain[start:end], [(one - start, other - start) for one, other in found])[0]
    words = marked(plain, stretches, found, start + first, start + last)
    return format_html("{}{}{}", "… " if first else "", words, " …" if start + last < end else "")


def _clipped(stretches: Sequence[Span], start: int, end: int) -> list[Span]:
    """What of the stretches lies between start and end."""
    return [(max(first, start), min(last, end)) for first, last in stretches if first < end and last > start]


def _within(found: Sequence[Span], start: int, end: int) -> list[Span]:
    return [(first, last) for first, last in found if first >= start and last <= end]


def _words(plain: str, found: Sequence[Span]) -> set[str]:
    return {plain[first:last].casefold() for first, last in found}


# -- people and organizations ------------------------------------------------------------------------------------------


def _read_agents(hits: Sequence[Hit]) -> list[Agent]:
    return LISTED.having(hit.identifier for hit in hits)


def _fill_agents(rows: Sequence[Agent], asked: Asked) -> None:
    prefetch_related_objects(rows, "names")
    for row in rows:
        row.marked_name, row.other_names = _marked_name(row.name, asked.find), []
    _fill_other_names([row for row in rows if not asked.find(row.name, "")], asked.find)


def _fill_other_names(agents: Sequence[Agent], find: Finder) -> None:
    """The name by which it was found, where that is not the one it goes by, and readers may see it."""
    if not agents:
        return
    fill_appearances(agents)
    for agent in agents:
        names = [name for name in agent.appearances.names if name != agent.preferred and find(name.name, "")]
        agent.other_names = [(name.language, _marked_name(name.name, find)) for name in names]


def _marked_name(name: str, find: Finder) -> SafeString:
    return marked(name, [(0, len(name))], list(find(name, "")))

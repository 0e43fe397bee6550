"""From the fields of the form to decisions.

The whole page is one form. Without JavaScript a button sends all of it, and what differs from what is
shown is what was decided; with JavaScript a single field or button comes alone. Both are read here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.models import Theme
from appeals.statement import Span
from signatories.suggestions import suggest_agents

from . import changes
from .changes import CannotBe, Change
from .citations import suggested_citations
from .completing import NEW, addressees_of, details_of, themes_of
from .showing.doubts import doubts_of
from .showing.measures import suggested_measures
from .showing.table import Row, affiliations_of_the_same_name, rows
from .work import Work

Decide = Callable[[Work], Change]

DETAIL, TIE = "d-", "a-"
CELL_NAME = re.compile(r"s-(\d+)-(\d+)-([a-z]+)")
SIGNATORY_NAME = re.compile(r"[ar]-(\d+)-(\d+)")
AFFILIATION_NAME = re.compile(r"f-(\d+)-(\d+)")
AFFILIATION_REASON_NAME = re.compile(r"g-(\d+)-(\d+)-(\d+)")
PART_NAME = re.compile(r"p-([a-z]+)-(\d+)-([a-z_]+)")
THEME_NAME = re.compile(r"t-(\d+)-([a-z]+)")
# Fields of whole numbers are written by us: 12 digits are enough for any text.
NUMBER = re.compile(r"\d{1,12}")


def decision_in(post: QueryDict) -> Decide:
    """All that the form decides, one decision after the other; the button that was pressed comes last."""

    def decide(work: Work) -> Change:
        done = []
        for read in (_lines, _words, _details, _cells, _column, _ties, _affiliations, _parts, _themes, _button):
            change = read(work, post)
            if change is not None and change.decided != work.decided:
                work = Work(work.text, change.decided)
                done.append(change.done)
        return Change(dict(work.decided), " ".join(done) or _("Nothing was changed."))

    return decide


def _lines(work: Work, post: QueryDict) -> Change | None:
    lines = work.statement.lines
    labels = dict.fromkeys(_numbers(post.get("lines", "")), post["label"]) if "label" in post else {}
    for name, label in post.items():
        if name.startswith("line-") and NUMBER.fullmatch(name[5:]):
            number = int(name[5:])
            if number > len(lines) or lines[number - 1].label != label:
                labels[number] = label
    return changes.relabel(work, labels) if labels else None


def _numbers(given: str) -> Iterator[int]:
    """The numbers of "3-5,9"."""
    for piece in filter(None, given.split(",")):
        first, _dash, last = piece.partition("-")
        if not NUMBER.fullmatch(first) or not NUMBER.fullmatch(last or first):
            raise CannotBe(_("Which lines are meant?"))
        if int(last or first) - int(first) > 1_000_000:
            raise CannotBe(_("These are too many lines."))
        yield from range(int(first), int(last or first) + 1)


def _words(work: Work, post: QueryDict) -> Change | None:
    if post.get("spans"):
        bounds = [piece.partition("-")[::2] for piece in post["spans"].split(",")]
        if not all(NUMBER.fullmatch(start) and NUMBER.fullmatch(end) for start, end in bounds):
            raise CannotBe(_("Choose some words first."))
        spans = [Span(int(start), int(end)) for start, end in bounds]
    elif post.get("words"):
        spans = changes.find_words(work, post["words"])
    else:
        return None
    return changes.mark(work, post.get("what", ""), spans)


def _details(work: Work, post: QueryDict) -> Change | None:
    there = details_of(work)
    given = {name.removeprefix(DETAIL): post[name] for name in post if name.startswith(DETAIL)}
    changed = {name: value for name, value in given.items() if name in there and value.strip() != there[name].strip()}
    return changes.describe(work, changed) if changed else None


def _cells(work: Work, post: QueryDict) -> Change | None:
    there = {(row.start, row.number): row for row in rows(work)}
    changed: dict[tuple[int, int], dict[str, str]] = {}
    for name, value in post.items():
        if found := CELL_NAME.fullmatch(name):
            start, number, field = int(found[1]), int(found[2]), found[3]
            row = there.get((start, number))
            if field in changes.FIELDS and (row is None or (getattr(row.signatory, field) or "") != value.strip()):
                changed.setdefault((start, number), {})[field] = value
    return changes.edit_signatories(work, changed) if changed else None


def _column(work: Work, post: QueryDict) -> Change | None:
    """One column of the rows that are shown, or of all: the same in each, or what its name is."""
    if post.get("do") not in ("fill", "fill-name"):
        return None
    column, _colon, kind = post.get("fill-column", "").partition(":")
    same, names = kind or post.get("fill-value", "").strip(), post["do"] == "fill-name"
    shown = set(post.get("fill-rows", "").split())
    values = {}
    for row in rows(work):
        value = row.signatory.name if names else same
        if (not shown or row.key in shown) and (getattr(row.signatory, column, None) or "") != value:
            values[row.start, row.number] = value
    if not values:
        raise CannotBe(_("This stands in all of these rows already."))
    return changes.fill_column(work, column, values)


def _ties(work: Work, post: QueryDict) -> Change | None:
    """What stands in the field for the record: "new", a chosen record with its identifier at the end, or nothing."""
    there = {(row.start, row.number): row for row in rows(work)}
    ties = {}
    for name, value in post.items():
        if not value.strip() or not (found := SIGNATORY_NAME.fullmatch(name)):
            continue
        row = there.get((int(found[1]), int(found[2])))
        if row is None:
            raise CannotBe(_("This signatory is no longer there. Look at the page again."))
        if name.startswith(TIE):
            agent = changes.record_named(value)
            ties[row.start, row.number] = (agent, _reason(row, agent))
        elif row.agent and row.reason != value.strip():
            ties[row.start, row.number] = (row.agent, value.strip())
    return changes.tie(work, ties) if ties else None


def _affiliations(work: Work, post: QueryDict) -> Change | None:
    """Records for the organizations that signatories name, and the reasons of those that have one."""
    change = None
    for name, value in post.items():
        if not (value := value.strip()):
            continue
        if found := AFFILIATION_NAME.fullmatch(name):
            said = {"agent": changes.record_named(value), "reason": _("Named so in the document.")}
            change = changes.tie_affiliations(work, [(int(found[1]), int(found[2]), said)])
        elif found := AFFILIATION_REASON_NAME.fullmatch(name):
            change = changes.explain_affiliation(work, int(found[1]), int(found[2]), int(found[3]), value)
        else:
            continue
        work = Work(work.text, change.decided)
    return change


def _reason(row: Row, agent: str) -> str:
    if agent != NEW:
        return _("Same name.")
    return _("Signed as a body.") if row.signatory.kind == "organization" else _("Signed this document.")


def _parts(work: Work, post: QueryDict) -> Change | None:
    changed: dict[tuple[str, int], dict[str, str]] = {}
    shown = {part: changes.rows_of(work, part) for part in ("issuer", "mention", "cited", "withheld", "demand")}
    shown["addressee"] = addressees_of(work)
    for name, value in post.items():
        found = PART_NAME.fullmatch(name)
        if found and found[1] in shown and found[3] in changes.SAID_OF_PARTS:
            part, index, field = found[1], int(found[2]), found[3]
            row = shown[part][index] if index < len(shown[part]) else {}
            if str(row.get(field, "")) != value.strip() and (value.strip() or field in row):
                changed.setdefault((part, index), {})[field] = value
    change = None
    for (part, index), values in changed.items():
        change = changes.adjust(work, part, index, values)
        work = Work(work.text, change.decided)
    return change


def _themes(work: Work, post: QueryDict) -> Change | None:
    """Themes are added one by one; they are taken away by their buttons."""
    change = None
    for name in post:
        found, slugs = THEME_NAME.fullmatch(name), [slug for slug in post.getlist(name) if slug]
        if found and slugs:
            change = _with_themes(work, int(found[1]), found[2], slugs)
            work = Work(work.text, change.decided)
    return change


def _with_themes(work: Work, start: int, scheme: str, slugs: Iterable[str], *, without: str = "") -> Change:
    there = _themes_at(work, start).get(scheme, [])
    return changes.choose_themes(work, start, scheme, [slug for slug in [*there, *slugs] if slug != without])


def _themes_at(work: Work, start: int) -> Mapping[str, list[str]]:
    for position, demand in enumerate(work.statement.demands, 1):
        if demand.quote.spans[0].start == start:
            return themes_of(work)[position]
    raise CannotBe(_("This demand is no longer there. Look at the page again."))


def _button(work: Work, post: QueryDict) -> Change | None:
    name, *given = post.get("do", "").split(" ", 1)
    if name not in BUTTONS:
        return None
    try:
        return BUTTONS[name](work, *(given[0].split(" ") if given else []))
    except (TypeError, ValueError) as error:
        if isinstance(error, CannotBe):
            raise
        raise CannotBe(_("This button is not known. Look at the page again.")) from error


def _tie_organizations(work: Work) -> Change:
    """Every organization that signed gets its record: the only one of exactly its name, or a new one."""
    untied = [row for row in rows(work) if row.signatory.kind == "organization" and not row.agent]
    suggested = suggest_agents((row.signatory.name, row.signatory.kind) for row in untied)
    ties = {}
    for row in untied:
        found = suggested[row.signatory.name, row.signatory.kind]
        if len(found) == 1:
            ties[row.start, row.number] = (found[0].agent.identifier, found[0].reason)
        elif not found:
            ties[row.start, row.number] = (NEW, _("Signed as a body."))
    if not ties:
        raise CannotBe(_("No organization is left to be tied."))
    return changes.tie(work, ties)


def _tie_affiliations(work: Work) -> Change:
    """Every organization that a signatory names gets the record of exactly its name, where there is one."""
    ties = affiliations_of_the_same_name(rows(work))
    if not ties:
        raise CannotBe(_("No affiliation has the name of a record, or of an organization that signed and is tied."))
    return changes.tie_affiliations(work, ties)


def _cite(work: Work, spans: Iterable[Span]) -> Change:
    change = None
    for span in spans:
        change = changes.mark(work, "cited", [span])
        work = Work(work.text, change.decided)
    if change is None:
        raise CannotBe(_("No treaty or law is suggested."))
    return change


def _take_measures(work: Work) -> Change:
    """Every demand without a measure gets those that are suggested for it."""
    measures = list(Theme.objects.filter(scheme=Theme.Scheme.MEASURES))
    change, chosen, count = None, themes_of(work), 0
    for position, demand in enumerate(work.statement.demands, 1):
        slugs = [theme.slug for theme in suggested_measures(demand.quote.text, measures)]
        if slugs and not chosen[position]["measures"]:
            change = changes.choose_themes(work, demand.quote.spans[0].start, "measures", slugs)
            work, count = Work(work.text, change.decided), count + 1
    if change is None:
        raise CannotBe(_("No measure is suggested."))
    done = ngettext("%(n)d demand has measures now.", "%(n)d demands have measures now.", count) % {"n": count}
    return changes.Change(change.decided, done)


BUTTONS: dict[str, Callable[..., Change]] = {
    "split": lambda work, start, number: changes.split_signatory(work, int(start), int(number)),
    "join": lambda work, start, number: changes.join_signatories(work, int(start), int(number)),
    "begin": lambda work, line: changes.begin_entry(work, int(line), True),
    "go-on": lambda work, line: changes.begin_entry(work, int(line), False),
    "untie": lambda work, start, number: changes.untie(work, int(start), int(number)),
    "tie": lambda work, start, number, agent, *reason: changes.tie(
        work, {(int(start), int(number)): (agent, " ".join(reason) or _("Same name."))}
    ),
    "tie-organizations": _tie_organizations,
    "tie-affiliations": _tie_affiliations,
    "tie-affiliation": lambda work, start, number, agent, *reason: changes.tie_affiliations(
        work, [(int(start), int(number), {"agent": agent, "reason": " ".join(reason)})]
    ),
    "untie-affiliation": lambda work, *place: changes.untie_affiliation(work, *map(int, place)),
    "tie-part": lambda work, part, index, agent: changes.tie_part(work, part, int(index), agent),
    "drop": lambda work, part, index: changes.drop(work, part, int(index)),
    "add-theme": lambda work, start, scheme, slug: _with_themes(work, int(start), scheme, [slug]),
    "drop-theme": lambda work, start, scheme, slug: _with_themes(work, int(start), scheme, [], without=slug),
    "cite": lambda work, start, end: _cite(work, [Span(int(start), int(end))]),
    "take-citations": lambda work: _cite(work, suggested_citations(work)),
    "take-measures": _take_measures,
    "seen": lambda work, *doubt: changes.accept_doubts(work, [" ".join(doubt)]),
    "seen-all": lambda work, *reason: changes.accept_doubts(
        work, [doubt.key for doubt in doubts_of(work) if doubt.reason == " ".join(reason)]
    ),
}

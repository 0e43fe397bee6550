"""What came of the text, on the right: everything that the records will say, and what is still missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.functional import cached_property
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from appeals.desk.changes import rows_of
from appeals.desk.citations import suggested_citations
from appeals.desk.completing import NEW, addressees_of, details_of, themes_of
from appeals.desk.making import records_of, refuse_known, refuse_unsafe
from appeals.desk.work import Work, spans_of
from appeals.models import Addressee, Appeal, DateBasis, Mention, Review, Text, Theme
from appeals.rendering import clean_html
from appeals.statement import Span
from signatories.models import Agent, WithheldReason
from signatories.refusals import Refused
from signatories.suggestions import Suggestion, suggest_agents

from .doubts import ShownDoubt, doubts_of
from .fields import options
from .measures import suggested_measures

# So many doubts of one reason can be put aside together.
OFTEN = 3


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of the document: an addressee, an issuer, a name. `index` is its place among those of its kind."""

    index: int
    row: Mapping[str, Any]
    line: int | None
    agent: Agent | None = None
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def is_new(self) -> bool:
        return self.row.get("agent") == NEW

    @property
    def number(self) -> str:
        """For the names of fields: templates add words to words only."""
        return str(self.index)


@dataclass(frozen=True, slots=True)
class ShownDemand:
    index: int
    number: str
    words: str
    start: int
    line: int
    measures: list[Theme]
    rights: list[Theme]
    suggested: list[Theme]


class Panel:
    """For the template. Asks the archive for as much as the page needs, with a known number of queries."""

    def __init__(self, work: Work, review: Review) -> None:
        self.work, self.review, self.statement = work, review, work.statement

    # What stands in the way

    @cached_property
    def doubts(self) -> list[ShownDoubt]:
        return doubts_of(self.work)

    @property
    def repeated_doubts(self) -> list[tuple[ShownDoubt, int]]:
        """One of those for each reason that comes again and again, and how often. Each of them was looked at."""
        counts = Counter(doubt.reason for doubt in self.doubts)
        first = {doubt.reason: doubt for doubt in reversed(self.doubts)}
        return [(first[reason], n) for reason, n in counts.items() if n >= OFTEN]

    @cached_property
    def problem(self) -> str:
        """Why the records cannot be made yet; empty when they can."""
        # An appeal that was made is in the archive, and what it is tied to was decided before.
        is_new = not self.review.corrects
        try:
            if is_new:
                refuse_known(self.review)
            _document, records = records_of(self.work, self.review, by="")
            if is_new:
                refuse_unsafe(records)
        except Refused as refusal:
            return str(refusal)
        return ""

    @cached_property
    def demands_without_measure(self) -> int:
        return sum(not demand.measures for demand in self.demands)

    # The document

    @cached_property
    def details(self) -> dict[str, str]:
        """The fields of the form, by name, as they stand."""
        return details_of(self.work)

    kinds = Appeal.Kind.choices
    date_bases = DateBasis.choices
    standings = Text.Standing.choices
    capacities = Mention.Capacity.choices
    addressee_kinds = Addressee.Kind.choices
    withheld_reasons = WithheldReason.choices

    more = (
        ("address", _("Address of the source")),
        ("publisher", _("Publisher")),
        ("retrieved_on", _("Date retrieved")),
        ("slug", _("Words in the address of the appeal")),
        ("reported_signatories", _("Number of signatories as reported")),
        ("reported_by", _("Reported by")),
        ("publisher_note", _("What the text shows of its origin (public)")),
        ("note", _("Note by the archive (public)")),
    )

    @property
    def title_is_supplied(self) -> bool:
        return "supplied_title" in self.work.decided

    # Its parts

    @cached_property
    def addressees(self) -> list[ShownPart]:
        return [self._part(index, row) for index, row in enumerate(addressees_of(self.work))]

    @cached_property
    def entries(self) -> list[Addressee]:
        """The list of addressees, to choose from."""
        return list(Addressee.objects.all())

    @cached_property
    def issuers(self) -> list[ShownPart]:
        return [self._part(index, row, "organization") for index, row in enumerate(self._rows["issuer"])]

    @cached_property
    def mentions(self) -> list[ShownPart]:
        return [self._part(index, row, "person") for index, row in enumerate(self._rows["mention"])]

    @cached_property
    def cited(self) -> list[ShownPart]:
        return [self._part(index, row) for index, row in enumerate(rows_of(self.work, "cited"))]

    @cached_property
    def suggested_citations(self) -> list[tuple[Span, str]]:
        return [(span, self.work.words([span])) for span in suggested_citations(self.work)]

    @cached_property
    def withheld(self) -> list[ShownPart]:
        return [self._part(index, row) for index, row in enumerate(rows_of(self.work, "withheld"))]

    @cached_property
    def _rows(self) -> dict[str, list[dict[str, Any]]]:
        return {part: rows_of(self.work, part) for part in ("issuer", "mention")}

    @cached_property
    def _agents(self) -> dict[str, Agent]:
        tied = {row["agent"] for rows in self._rows.values() for row in rows if row.get("agent")}
        return {agent.identifier: agent for agent in Agent.objects.filter(identifier__in=tied).with_names()}

    @cached_property
    def _suggested(self) -> dict[tuple[str, str], list[Suggestion]]:
        kinds = (("issuer", "organization"), ("mention", "person"), ("mention", "organization"))
        return suggest_agents((row["words"], kind) for part, kind in kinds for row in self._rows[part])

    def _part(self, index: int, row: Mapping[str, Any], kind: str = "") -> ShownPart:
        spans = spans_of(row)
        line = self.work.line_at(spans[0].start) if spans else None
        if not kind or row.get("agent"):
            return ShownPart(index, row, line, self._agents.get(row.get("agent", "")) if kind else None)
        kinds = ("person", "organization") if kind == "person" else (kind,)
        suggestions = [one for asked in kinds for one in self._suggested.get((row["words"], asked), [])]
        return ShownPart(index, row, line, None, tuple(suggestions))

    @cached_property
    def themes(self) -> dict[str, list[Theme]]:
        found: dict[str, list[Theme]] = {scheme: [] for scheme in Theme.Scheme.values}
        for theme in Theme.objects.order_by("scheme", "position"):
            found[theme.scheme].append(theme)
        return found

    @cached_property
    def demands(self) -> list[ShownDemand]:
        chosen = themes_of(self.work)
        by_slug = {(theme.scheme, theme.slug): theme for themes in self.themes.values() for theme in themes}

        def themes(position: int, scheme: str) -> list[Theme]:
            return [by_slug[scheme, slug] for slug in chosen[position][scheme] if (scheme, slug) in by_slug]

        return [
            ShownDemand(
                index=position - 1,
                number=demand.number or "",
                words=demand.quote.text,
                start=demand.quote.spans[0].start,
                line=self.work.line_at(demand.quote.spans[0].start),
                measures=themes(position, "measures"),
                rights=themes(position, "rights"),
                suggested=[]
                if chosen[position]["measures"]
                else suggested_measures(demand.quote.text, self.themes["measures"]),
            )
            for position, demand in enumerate(self.statement.demands, 1)
        ]

    @cached_property
    def measure_options(self) -> SafeString:
        return _options(self.themes["measures"])

    @cached_property
    def right_options(self) -> SafeString:
        return _options(self.themes["rights"])

    @cached_property
    def suggested_themes(self) -> int:
        return sum(bool(demand.suggested) for demand in self.demands)

    # Its words

    @cached_property
    def body(self) -> SafeString:
        return mark_safe(clean_html(self.statement.body))  # noqa: S308 - sanitized by nh3

    @cached_property
    def notes(self) -> SafeString:
        return mark_safe(clean_html(self.statement.notes))  # noqa: S308 - sanitized by nh3

    @cached_property
    def counts(self) -> str:
        entries = sum(len(signatures.entries) for signatures in self.statement.signature_lists)
        signatures, demands = len(self.statement.signatories), len(self.statement.demands)
        words = len(self.statement.body.split())
        return " · ".join(
            [
                ngettext("%(count)d word", "%(count)d words", words) % {"count": words},
                ngettext("%(count)d demand", "%(count)d demands", demands) % {"count": demands},
                ngettext("%(count)d signature", "%(count)d signatures", signatures) % {"count": signatures},
                ngettext("%(count)d entry", "%(count)d entries", entries) % {"count": entries},
            ]
        )


def _options(themes: Sequence[Theme]) -> SafeString:
    return options((theme.slug, theme.label) for theme in themes)

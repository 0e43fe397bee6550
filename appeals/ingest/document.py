"""One document: its parsed statement and its reviewed file, made into records."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext as _

from appeals.models import (
    Addressing,
    Affiliation,
    Appeal,
    CitedInstrument,
    Demand,
    DemandTheme,
    Issuer,
    Mention,
    Passage,
    Signature,
    SignatureEntry,
    SignatureList,
    Source,
    Text,
    Version,
)
from appeals.quotations import NotInText, QuotationError, locate, place
from appeals.rendering import plain_text
from appeals.statement import CorrectionError, Statement, decode, parse
from signatories.identifiers import identifier_for
from signatories.models import Certainty

from .blank import new
from .reviewed import KNOWN_OF_A_DOCUMENT, Reviewed
from .vocabularies import Lists

LETTERS = "abcdefghijklmnopqrstuvwxyz"
# A record gets its identifier when it is kept.
LATER = ""


class Document:
    """The records of one appeal, parents before children, not saved.

    `key` is what the identifiers of all records follow from. `themes` are the measures and rights of each
    demand, by its position. Without a `file_name` the source is named after its identifier. `statement` and `plain`,
    the words of its body, spare reading and rendering the text again where the caller did so already.
    """

    def __init__(
        self,
        *,
        key: str,
        file_name: str,
        raw: bytes,
        reviewed: Reviewed,
        themes: dict[int, dict[str, Any]],
        lists: Lists,
        statement: Statement | None = None,
        plain: str | None = None,
    ) -> None:
        reviewed.only_keys(KNOWN_OF_A_DOCUMENT)
        self.reviewed, self.lists, self.raw = reviewed, lists, raw
        self.key, self.file_name = key, file_name
        self.demand_themes = themes
        self.records: list[Model] = []
        self.statement, self.plain = statement or self._parse(), plain
        self.demands: dict[str, Demand] = {}
        self.signatures: dict[tuple[int, int], Signature] = {}

    def build(self, *, at: datetime, by: str, published_on: date | None = None, explanation: str = "") -> list[Model]:
        """All records of the document: a draft, or published on that day. Ties are made at that time by that name."""
        self.tied_at, self.tied_by = at, by
        self.appeal = self._appeal(Appeal.Status.PUBLISHED if published_on else Appeal.Status.DRAFT)
        self.text = self._text()
        if published_on:
            self._add(Version(appeal=self.appeal, number=1, date=published_on, explanation=explanation))
        for step in (
            self._text_not_held,
            self._source,
            self._demands,
            self._addressings,
            self._issuers,
            self._signature_lists,
            self._affiliations,
            self._mentions,
            self._cited_instruments,
        ):
            step()
        return self.records

    def _parse(self) -> Statement:
        try:
            return parse(decode(self.raw)[0], self.reviewed.corrections())
        except CorrectionError as error:
            self.reviewed.fail(error.args[0], f"{error} (source {self.file_name})")

    def _add(self, record: Model, *path: object) -> Any:
        """Keeps a record, with what follows from its fields."""
        if hasattr(record, "derive"):
            record.derive()
        return self._keep(record, *path)

    def _keep(self, record: Model, *path: object) -> Any:
        """Under the identifier that its place in the document always gives it."""
        record.identifier = identifier_for(type(record).__name__, self.key, *path)
        self.records.append(record)
        return record

    def _appeal(self, status: str) -> Appeal:
        reviewed, statement = self.reviewed, self.statement
        title = reviewed.get("supplied_title") or (statement.title.text if statement.title else "")
        day, precision = _first_day(statement.date.value) if statement.date else (None, "day")
        return self._add(
            Appeal(
                kind=reviewed["kind"],
                title=title,
                title_supplied="supplied_title" in reviewed.data,
                slug=reviewed["slug"],
                date=day,
                date_precision=precision,
                date_basis=reviewed.get("date_basis", "stated"),
                place=statement.place.text if statement.place else "",
                status=status,
                reported_signatories=reviewed.get("reported_signatories", ""),
                reported_by=reviewed.get("reported_by", ""),
                note=reviewed.get("note", ""),
            )
        )

    def _text(self) -> Text:
        reviewed, statement = self.reviewed, self.statement
        own_title = "supplied_title" in reviewed.data and statement.title
        text = Text(
            appeal=self.appeal,
            language=statement.language,
            standing=reviewed.get("standing", Text.Standing.NOT_STATED),
            title=statement.title.text if own_title else "",
            body=statement.body,
            notes=statement.notes,
            issued_not_before=reviewed.get("issued_not_before"),
            issued_note=reviewed.get("issued_note", ""),
        )
        if self.plain is None:
            return self._add(text)
        text.plain = self.plain
        return self._keep(text)

    def _text_not_held(self) -> None:
        if row := self.reviewed.get("not_held"):
            self._add(Text(appeal=self.appeal, held=False, **row), "not held", row["language"])

    def _source(self) -> None:
        source = self._add(
            Source(
                text=self.text,
                file_name=self.file_name,
                raw=self.raw,
                line_labels=[line.label.value for line in self.statement.lines],
                publisher=self.reviewed.get("publisher", ""),
                address=self.reviewed.get("address", ""),
                retrieved_on=self.reviewed.get("retrieved_on"),
                note=self.reviewed.get("publisher_note", ""),
            )
        )
        source.file_name = source.file_name or source.public_file_name
        for start, row in self._withheld_places().items():
            end = start + len(row["words"])
            passage = Passage(source=source, start=start, end=end, exact=row["words"], reason=row["reason"])
            self._add(passage, start)

    def _withheld_places(self) -> dict[int, dict[str, Any]]:
        """Where withheld words begin, each with its row; where several begin at one place, with the longest."""
        found: dict[int, dict[str, Any]] = {}
        for row in sorted(self.reviewed.get("withheld", []), key=lambda row: len(row["words"])):
            starts = _all_places(self.statement.source, row["words"])
            if not starts:
                self.reviewed.fail(row["words"], _("these words do not stand in the source."))
            found |= dict.fromkeys(starts, row)
        return found

    def _demands(self) -> None:
        attributions = [row.get("attribution", "") for row in self.reviewed.get("demand", [])]
        near = 0
        for position, found in enumerate(self.statement.demands, 1):
            demand = new(
                Demand,
                identifier=LATER,
                text=self.text,
                label=self._free_label(found.number or LETTERS[(position - 1) % len(LETTERS)]),
                numbered_by_source=found.number is not None,
                position=position,
                source_spans=[[span.start, span.end] for span in found.quote.spans],
                attribution=attributions[position - 1] if attributions else "",
            )
            self._place(demand, found.quote.text, near)
            near = demand.end
            self.demands[demand.label] = self._add(demand, demand.label)
            self._themes_of(demand)

    def _free_label(self, label: str) -> str:
        """A number that the source gives twice, or a letter that comes round again, gets a letter behind it."""
        behind = ("", *LETTERS)
        return next(f"{label}{letter}" for letter in behind if f"{label}{letter}" not in self.demands)

    def _themes_of(self, demand: Demand) -> None:
        row = self.demand_themes.get(demand.position)
        if row is None:
            self.reviewed.fail("", _("no themes are given for demand %(label)s.") % {"label": demand.label})
        for scheme in ("measures", "rights"):
            for slug in row[scheme]:
                theme = self.lists.theme(scheme, slug)
                if theme is None:
                    self.reviewed.fail(slug, _("there is no theme “%(theme)s”.") % {"theme": slug})
                self._add(new(DemandTheme, identifier=LATER, demand=demand, theme=theme), demand.label, scheme, slug)

    def _addressings(self) -> None:
        for position, row in enumerate(self.reviewed.get("addressee", []), 1):
            self._check_stands(row["words"])
            addressee = self.lists.addressee(row["entry"])
            if addressee is None:
                self.reviewed.fail(
                    row["entry"], _("the list of addressees has no “%(entry)s”.") % {"entry": row["entry"]}
                )
            addressing = Addressing(
                appeal=self.appeal,
                demand=self._demand_of(row),
                as_written=row["words"],
                addressee=addressee,
                position=position,
                **self._tie(row),
            )
            self._add(addressing, position)

    def _issuers(self) -> None:
        for position, row in enumerate(self.reviewed.get("issuer", []), 1):
            self._check_stands(row["words"])
            issuer = Issuer(appeal=self.appeal, as_written=row["words"], position=position, **self._tie(row))
            self._add(issuer, position)

    def _signature_lists(self) -> None:
        ties = {(row["entry"], row.get("signatory", 1)): row for row in self.reviewed.get("tie", [])}
        entry_number = 0
        for list_number, printed in enumerate(self.statement.signature_lists, 1):
            heading = printed.heading.text if printed.heading else ""
            signatures = self._add(
                SignatureList(appeal=self.appeal, heading=heading, position=list_number), list_number
            )
            for found in printed.entries:
                entry_number += 1
                entry = new(
                    SignatureEntry,
                    identifier=LATER,
                    list=signatures,
                    position=entry_number,
                    marker=found.marker or "",
                    line=found.line.text,
                    source_spans=[[span.start, span.end] for span in found.line.spans],
                )
                self._add(entry, entry_number)
                for number, signatory in enumerate(found.signatories, 1):
                    self._signature(entry, number, signatory, ties.pop((entry_number, number), None))
        for (entry, number), row in ties.items():
            self.reviewed.fail(
                f"entry = {entry}",
                _("there is no signatory %(number)d in an entry %(entry)d (%(record)s).")
                % {"number": number, "entry": entry, "record": row["agent"]},
            )

    def _signature(self, entry: SignatureEntry, number: int, signatory: Any, tie: dict[str, Any] | None) -> None:
        signature = new(
            Signature,
            identifier=LATER,
            entry=entry,
            position=number,
            name=signatory.name,
            kind=signatory.kind,
            role=signatory.role or "",
            affiliation=signatory.affiliation or "",
            city=signatory.city or "",
            country=signatory.country or "",
        )
        self.signatures[entry.position, number] = self._add(signature, entry.position, number)
        if tie:
            tied = self._tie(tie)
        elif agent := self.lists.agent_of_untied(signature, self.text.language):
            tied = self._tied(agent, "Signed as a body.")
        else:
            return
        for name, value in tied.items():
            setattr(signature, name, value)

    def _affiliations(self) -> None:
        found: list[Affiliation] = []
        for row in self.reviewed.get("affiliation", []):
            place_in_list = (row["entry"], row.get("signatory", 1))
            if place_in_list not in self.signatures:
                entry, number = place_in_list
                self.reviewed.fail(
                    f"entry = {entry}",
                    _("there is no signatory %(number)d in an entry %(entry)d.") % {"number": number, "entry": entry},
                )
            signature = self.signatures[place_in_list]
            number = sum(one.signature is signature for one in found) + 1
            # Empty: all that the line states.
            name = row.get("name", "") if len(signature.affiliations_stated) > 1 else ""
            found.append(Affiliation(signature=signature, name=name, **self._tie(row)))
            self._add(found[-1], *place_in_list, *([number] if number > 1 else []))

    def _mentions(self) -> None:
        for position, row in enumerate(self.reviewed.get("mention", []), 1):
            mention = Mention(
                text=self.text,
                exact=row["words"],
                capacity=row["capacity"],
                wording=row.get("wording", ""),
                demand=self._demand_of(row),
                position=position,
                **self._tie(row),
            )
            self._place_if_in_body(mention, row["words"])
            self._add(mention, position)

    def _cited_instruments(self) -> None:
        before: dict[str, int] = {}
        for position, row in enumerate(self.reviewed.get("cited", []), 1):
            cited = CitedInstrument(
                text=self.text, instrument=row["instrument"], article=row.get("article", ""), position=position
            )
            # Words that are cited again stand further on.
            near = self.text.plain.find(row["words"], before.get(row["words"], -1) + 1)
            self._place(cited, row["words"], max(near, 0))
            before[row["words"]] = cited.start
            self._add(cited, position)

    def _place(self, quotation: Any, words: str, near: int) -> None:
        try:
            place(quotation, locate(self.text.plain, words, near=near))
        except QuotationError as error:
            self.reviewed.fail(words, f"“{words[:80]}”: {error}")

    def _place_if_in_body(self, mention: Mention, words: str) -> None:
        """Names in a note or a contact line stand outside the body: they are kept without a position."""
        try:
            place(mention, locate(self.text.plain, words, near=0))
        except NotInText:
            if words not in plain_text(self.text.notes):
                self.reviewed.fail(
                    words,
                    _("“%(words)s” stands neither in the text nor in what is printed with it.") % {"words": words},
                )

    def _demand_of(self, row: dict[str, Any]) -> Demand | None:
        if "demand" not in row:
            return None
        if row["demand"] not in self.demands:
            self.reviewed.fail(
                f'demand = "{row["demand"]}"', _("there is no demand “%(label)s”.") % {"label": row["demand"]}
            )
        return self.demands[row["demand"]]

    def _check_stands(self, words: str) -> None:
        source = self.statement.source
        if words not in source and not re.search(r"\s+".join(map(re.escape, words.split())), source):
            self.reviewed.fail(words, _("“%(words)s” does not stand in the source.") % {"words": words})

    def _tie(self, row: dict[str, Any]) -> dict[str, Any]:
        if "agent" not in row:
            return {}
        agent = self.lists.agent(row["agent"])
        if agent is None:
            self.reviewed.fail(
                row["agent"], _("there is no person or organization “%(record)s”.") % {"record": row["agent"]}
            )
        return self._tied(agent, row["reason"])

    def _tied(self, agent: Any, reason: str) -> dict[str, Any]:
        return {
            "agent": agent,
            "certainty": Certainty.CERTAIN,
            "tie_reason": reason,
            "tied_by": self.tied_by,
            "tied_at": self.tied_at,
        }


def _first_day(value: str) -> tuple[date, str]:
    """The first day of "2019-08-01", "2019-08" or "2019", and how precisely it is known."""
    parts = [int(part) for part in value.split("-")]
    return date(*[*parts, 1, 1][:3]), ("year", "month", "day")[len(parts) - 1]


def _all_places(text: str, words: str) -> list[int]:
    starts, at = [], text.find(words)
    while at >= 0:
        starts.append(at)
        at = text.find(words, at + len(words))
    return starts

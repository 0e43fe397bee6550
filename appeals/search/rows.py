"""What the documents of some appeals are made from: the rows of each table that readers may see, read once for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import F

from appeals.contacts import STATED, hides_signatory
from appeals.models import Addressing, CollectionAppeal, Demand, DemandTheme, Issuer, Mention, Signature, Text
from appeals.redaction import Redaction
from appeals.search import schema

Row = Mapping[str, Any]
_Rows = Iterable[Row]

_TIED = {
    "agent_identifier": F("agent__identifier"),
    "agent_kind": F("agent__kind"),
    "listing": F("agent__listing"),
    "merged": F("agent__merged_into"),
    "tie": F("certainty"),
}


class Rows:
    """The rows by their appeals; themes and their labels by their demands."""

    def __init__(self, keys: list[int]) -> None:
        self.redactions = Redaction.of(keys)
        self.texts = _by_appeal(_texts(keys))
        self.demands = _by_appeal(_demands(keys))
        self.signatures = _by_appeal(_signatures(keys))
        self.issuers = _by_appeal(_issuers(keys))
        self.addressings = _by_appeal(_addressings(keys))
        self.mentions = _by_appeal(_mentions(keys))
        self.collections = _by_appeal(_collections(keys))
        self.themes: dict[int, list[tuple[str, str]]] = defaultdict(list)
        self.labels: dict[int, list[tuple[str, ...]]] = defaultdict(list)
        for demand, scheme, slug, *labels in _themes(keys):
            self.themes[demand].append((scheme, slug))
            self.labels[demand].append(tuple(labels))
        self.addressed_demands = {row["demand_id"] for rows in self.addressings.values() for row in rows}
        self._keep_whole()

    def _keep_whole(self) -> None:
        """Leaves out rows of whose words readers do not see all: nothing of them is found, and nothing is counted.

        Signatories whose contacts alone are withheld stay. Of their line nothing is found but what the record says.
        """
        shown = {"as_written": self.issuers, "exact": self.mentions}
        for key in [key for key, redaction in self.redactions.items() if redaction]:
            redaction = self.redactions[key]
            for words, rows in shown.items():
                rows[key] = [row for row in rows[key] if _is_whole(row[words], redaction)]
            self.signatures[key] = [
                row for row in self.signatures[key] if not hides_signatory(redaction, row["line"], row)
            ]
            self.addressings[key] = [row for row in self.addressings[key] if _leads_to_entry(row, redaction)]


def _by_appeal(rows: _Rows) -> dict[int, list[Row]]:
    found = defaultdict(list)
    for row in rows:
        found[row["appeal_id"]].append(row)
    return found


def _is_whole(words: str, redaction: Redaction) -> bool:
    """Whether readers see all of these words."""
    return redaction.clean_line(words) == words


def _leads_to_entry(row: Row, redaction: Redaction) -> bool:
    """Whether readers see whole who is addressed, and are led to the entry in the list."""
    return _is_whole(row["as_written"], redaction) and not redaction.touches_entry(row["entry"], row["slug"])


# -- the tables --------------------------------------------------------------------------------------------------------
# Words come in an order that leaves nothing open: a document's digest is made of them as they come, and PostgreSQL
# reads the rows of one query in different orders, as suits it that day.


def _texts(keys: list[int]) -> _Rows:
    # Titles of texts that are not held are no words of the archive's pages.
    rows = Text.objects.visible().filter(appeal__in=keys, held=True).order_by("pk")
    return rows.values("appeal_id", "pk", "language", "title", "plain", "notes")


def _demands(keys: list[int]) -> _Rows:
    rows = Demand.objects.visible().current().filter(text__appeal__in=keys).order_by("text_id", "position", "pk")
    appeal = F("text__appeal_id")
    return rows.values("pk", "identifier", "exact", "start", "end", "position", "text_id", appeal_id=appeal)


def _signatures(keys: list[int]) -> _Rows:
    rows = Signature.objects.visible().filter(entry__list__appeal__in=keys).order_by("pk")
    appeal, line = F("entry__list__appeal_id"), F("entry__line")
    return rows.values(*STATED, "country", "kind", appeal_id=appeal, line=line, **_TIED)


def _issuers(keys: list[int]) -> _Rows:
    return Issuer.objects.visible().filter(appeal__in=keys).order_by("pk").values("appeal_id", "as_written", **_TIED)


def _addressings(keys: list[int]) -> _Rows:
    rows = Addressing.objects.visible().filter(appeal__in=keys).order_by("pk")
    return rows.values("appeal_id", "demand_id", "as_written", slug=F("addressee__slug"), entry=F("addressee__name"))


def _mentions(keys: list[int]) -> _Rows:
    rows = Mention.objects.visible().filter(text__appeal__in=keys).order_by("pk")
    return rows.values("exact", appeal_id=F("text__appeal_id"))


def _collections(keys: list[int]) -> _Rows:
    return CollectionAppeal.objects.filter(appeal__in=keys).values("appeal_id", slug=F("collection__slug"))


def _themes(keys: list[int]) -> Iterable[tuple[Any, ...]]:
    """(demand, scheme, slug, label in each language)"""
    demands = Demand.objects.visible().current().filter(text__appeal__in=keys)
    labels = [f"theme__label_{language}" for language in schema.LABELS]
    rows = DemandTheme.objects.filter(demand__in=demands).order_by("pk")
    return rows.values_list("demand_id", "theme__scheme", "theme__slug", *labels)

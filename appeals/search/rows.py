"""What the documents of some appeals are made from: the rows of each table that readers may see, read once for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import F, QuerySet

from appeals.contacts import STATED, hides_signatory
from appeals.models import Addressing, CollectionAppeal, Demand, DemandTheme, Issuer, Mention, Signature, Text
from appeals.redaction import Redaction
from appeals.search import schema
from signatories.prepared import KEYS, PreparedValues

Row = Mapping[str, Any]

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
        self.texts = _TEXTS.by_appeal(keys)
        self.demands = _DEMANDS.by_appeal(keys)
        self.signatures = _SIGNATURES.by_appeal(keys)
        self.issuers = _ISSUERS.by_appeal(keys)
        self.addressings = _ADDRESSINGS.by_appeal(keys)
        self.mentions = _MENTIONS.by_appeal(keys)
        self.collections = _COLLECTIONS.by_appeal(keys)
        self.themes: dict[int, list[tuple[str, str]]] = defaultdict(list)
        self.labels: dict[int, list[tuple[str, ...]]] = defaultdict(list)
        for demand, scheme, slug, *labels in _THEMES.having(
            row["pk"] for rows in self.demands.values() for row in rows
        ):
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


def _is_whole(words: str, redaction: Redaction) -> bool:
    """Whether readers see all of these words."""
    return redaction.clean_line(words) == words


def _leads_to_entry(row: Row, redaction: Redaction) -> bool:
    """Whether readers see whole who is addressed, and are led to the entry in the list."""
    return _is_whole(row["as_written"], redaction) and not redaction.touches_entry(row["entry"], row["slug"])


# -- the tables --------------------------------------------------------------------------------------------------------
# Words come in an order that leaves nothing open: a document's digest is made of them as they come, and PostgreSQL
# reads the rows of one query in different orders, as suits it that day.


class _Table:
    """The rows of a table that readers may see. `to_appeal`: by which relations a row leads to its appeal."""

    def __init__(self, rows: Callable[[], QuerySet], to_appeal: str, *columns: str, **others: F) -> None:
        self._names = ("appeal_id", *columns, *others)
        wanted = F(to_appeal), *columns, *others.values()
        self._rows = PreparedValues(lambda: rows().values_list(*wanted), to_appeal, KEYS)

    def by_appeal(self, keys: list[int]) -> dict[int, list[Row]]:
        found = defaultdict(list)
        for values in self._rows.having(keys):
            found[values[0]].append(dict(zip(self._names, values, strict=True)))
        return found


_TEXTS = _Table(
    # Titles of texts that are not held are no words of the archive's pages.
    lambda: Text.objects.visible().filter(held=True).order_by("pk"),
    "appeal",
    *("pk", "language", "title", "plain", "notes"),
)
_DEMANDS = _Table(
    lambda: Demand.objects.visible().current().order_by("text_id", "position", "pk"),
    "text__appeal",
    *("pk", "identifier", "exact", "start", "end", "position", "text_id"),
)
_SIGNATURES = _Table(
    lambda: Signature.objects.visible().order_by("pk"),
    "entry__list__appeal",
    *(*STATED, "country", "kind"),
    line=F("entry__line"),
    **_TIED,
)
_ISSUERS = _Table(lambda: Issuer.objects.visible().order_by("pk"), "appeal", "as_written", **_TIED)
_ADDRESSINGS = _Table(
    lambda: Addressing.objects.visible().order_by("pk"),
    "appeal",
    *("demand_id", "as_written"),
    slug=F("addressee__slug"),
    entry=F("addressee__name"),
)
_MENTIONS = _Table(lambda: Mention.objects.visible().order_by("pk"), "text__appeal", "exact")
_COLLECTIONS = _Table(CollectionAppeal.objects.all, "appeal", slug=F("collection__slug"))
# (demand, scheme, slug, label in each language)
_THEMES = PreparedValues(
    lambda: DemandTheme.objects.order_by("pk").values_list(
        "demand_id", "theme__scheme", "theme__slug", *(f"theme__label_{language}" for language in schema.LABELS)
    ),
    "demand",
    KEYS,
)

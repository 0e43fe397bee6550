"""What stands in the index of an appeal, its demands, and the listed people and organizations: what readers see.

Everything starts from `published()`, `visible()` and `listed()`, and goes through the same redaction as the pages.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from django.db.models import F

from appeals.models import Addressing, Appeal, CollectionAppeal, Demand, DemandTheme, Issuer, Mention, Signature, Text
from appeals.redaction import Redaction, withheld_sign
from appeals.rendering import plain_text as text_of_markdown
from appeals.search import schema
from appeals.search.language.names import ideas_text, names_text, names_within
from appeals.search.language.stems import OTHER, field_text
from appeals.search.language.words import joined_words, plain_text
from signatories.appearances import fill_appearances
from signatories.models import Agent

NOT_STATED = "not-stated"

Document = dict[str, Any]


class Words:
    """The words of one document by their fields."""

    def __init__(self) -> None:
        self.fields: dict[str, list[str]] = defaultdict(list)

    def add(self, part: str, language: str, text: str) -> None:
        """Words in a language. No phrase goes across what is withheld: each piece is a value of its own."""
        for piece in text.split(withheld_sign()):
            words = plain_text(piece)
            if words and not words.isspace():
                self.fields[schema.spelled(part)].append(words)
                self.fields[schema.stemmed(part, language)] += [
                    field_text(each, language) for each in (words, joined_words(words)) if each
                ]
                self.fold("body", names_within(piece))

    def add_name(self, part: str, name: str) -> None:
        """A name or place. Names are never stemmed."""
        if name:
            self.fields[schema.spelled(part)].append(plain_text(name))
            self.fold(part, names_text(name))

    def add_labels(self, labels: Iterable[Sequence[str]]) -> None:
        """What the archive calls it, in each language: a demand is found by its theme in the reader's language too."""
        for label in dict.fromkeys(labels):
            for language, text in zip(schema.LABELS, label, strict=True):
                self.fields[schema.label(language)].append(_words_of_label(text, language))

    def fold(self, part: str, keys: str) -> None:
        if keys:
            self.fields[schema.folded(part)].append(keys)


@lru_cache(maxsize=1000)
def _words_of_label(label: str, language: str) -> str:
    return field_text(plain_text(label), language)


def documents_of_appeals(keys: Iterable[int]) -> Iterator[Document]:
    """The documents of these appeals and of their demands; none of those that are not public."""
    appeals = {
        appeal.pk: appeal
        for appeal in Appeal.objects.published().with_counts().filter(pk__in=list(keys)).defer("note").order_by("pk")
    }
    if not appeals:
        return
    rows = _Rows(list(appeals))
    for appeal in appeals.values():
        yield from rows.documents(appeal)


class _Rows:
    """What belongs to some appeals, each table read once for all of them."""

    def __init__(self, keys: list[int]) -> None:
        self.redactions = Redaction.of(keys)
        self.texts = _by_appeal(
            Text.objects.visible()
            .filter(appeal__in=keys, held=True)
            .order_by("pk")
            .values("appeal_id", "pk", "language", "title", "plain", "notes")
        )
        # Titles of texts that are not held are no words of the archive's pages.
        self.demands = _by_appeal(
            Demand.objects.visible()
            .current()
            .filter(text__appeal__in=keys)
            .order_by("text", "position")
            .values("pk", "identifier", "exact", "start", "end", "position", "text_id", appeal_id=F("text__appeal_id"))
        )
        self.signatures = _by_appeal(
            Signature.objects.visible()
            .filter(entry__list__appeal__in=keys)
            .order_by("pk")
            .values(
                "name", "affiliation", "city", "country", "kind", appeal_id=F("entry__list__appeal_id"),
                line=F("entry__line"), **_TIED,
            )
        )  # fmt: skip
        self.issuers = _by_appeal(
            Issuer.objects.visible().filter(appeal__in=keys).order_by("pk").values("appeal_id", "as_written", **_TIED)
        )
        self.addressings = _by_appeal(
            Addressing.objects.visible()
            .filter(appeal__in=keys)
            .order_by("pk")
            .values("appeal_id", "demand_id", "as_written", slug=F("addressee__slug"), entry=F("addressee__name"))
        )
        self.mentions = _by_appeal(
            Mention.objects.visible()
            .filter(text__appeal__in=keys)
            .order_by("pk")
            .values("exact", appeal_id=F("text__appeal_id"))
        )
        self.collections = _by_appeal(
            CollectionAppeal.objects.filter(appeal__in=keys).values("appeal_id", slug=F("collection__slug"))
        )
        themes = DemandTheme.objects.filter(
            demand__in=Demand.objects.visible().current(), demand__text__appeal__in=keys
        )
        self.themes: dict[int, list[tuple[str, str]]] = defaultdict(list)
        self.labels: dict[int, list[tuple[str, ...]]] = defaultdict(list)
        labels = [f"theme__label_{language}" for language in schema.LABELS]
        for demand, scheme, slug, *label in themes.values_list("demand_id", "theme__scheme", "theme__slug", *labels):
            self.themes[demand].append((scheme, slug))
            self.labels[demand].append(tuple(label))

    def documents(self, appeal: Appeal) -> Iterator[Document]:
        """The document of the appeal, then those of its demands."""
        redaction = self.redactions[appeal.pk]
        texts = self.texts[appeal.pk]
        signatures = [row for row in self.signatures[appeal.pk] if _is_whole(row["line"], redaction)]
        language = texts[0]["language"] if texts else OTHER
        words = Words()
        words.add("title", language, redaction.clean(appeal.title))
        words.add_name("place", redaction.clean(appeal.place).replace(withheld_sign(), " "))
        for text in texts:
            words.add("title", text["language"], redaction.clean(text["title"]))
            words.add("body", text["language"], redaction.clean(text["plain"]))
            if text["notes"]:
                words.add("body", text["language"], redaction.clean(text_of_markdown(text["notes"])))
        for row in signatures:
            words.add_name("name", row["name"])
            words.add("affiliation", language, row["affiliation"])
            words.fold("affiliation", names_text(row["affiliation"]))
            words.add_name("place", row["city"])
        for row in self.issuers[appeal.pk]:
            if _is_whole(row["as_written"], redaction):
                words.add_name("name", row["as_written"])
        for row in self.mentions[appeal.pk]:
            if _is_whole(row["exact"], redaction):
                words.add_name("name", row["exact"])
        facets = {
            "year": {str(appeal.date.year) if appeal.date else NOT_STATED},
            "kind": {appeal.kind},
            "addressee": {row["slug"] for row in self.addressings[appeal.pk]},
            "country": {row["country"] or NOT_STATED for row in self.signatures[appeal.pk]},
            "organization": {
                row["agent_identifier"]
                for row in (*self.issuers[appeal.pk], *self.signatures[appeal.pk])
                if _is_organization_with_page(row)
            },
            "language": {text["language"] for text in texts},
            "collection": {row["slug"] for row in self.collections[appeal.pk]},
        }
        languages = {text["pk"]: text["language"] for text in texts}
        plains = {text["pk"]: text["plain"] for text in texts}
        demands = []
        for demand in self.demands[appeal.pk]:
            shown = (
                redaction.clean_part(plains[demand["text_id"]], demand["start"], demand["end"])
                if redaction
                else demand["exact"]
            )
            words.add("demand", languages[demand["text_id"]], shown)
            words.add_labels(self.labels[demand["pk"]])
            demands.append(self._demand(appeal, demand, shown, languages[demand["text_id"]], facets, redaction))
        self._add_addressees(words, language, self.addressings[appeal.pk], redaction)
        themes = [theme for demand in self.demands[appeal.pk] for theme in self.themes[demand["pk"]]]
        facets |= _themes(themes)
        yield _document("appeal", appeal.identifier, words, facets) | _sorting(appeal, 0) | {"appeal": appeal.pk}
        yield from demands

    def _demand(self, appeal, demand, shown, language, facets, redaction):
        words = Words()
        words.add("demand", language, shown)
        words.add_labels(self.labels[demand["pk"]])
        words.add("title", language, redaction.clean(appeal.title))
        own = [row for row in self.addressings[appeal.pk] if row["demand_id"] == demand["pk"]]
        # A demand speaks to its own addressees; where it has none, to those of the whole appeal.
        addressed = own or [row for row in self.addressings[appeal.pk] if row["demand_id"] is None]
        self._add_addressees(words, language, addressed, redaction)
        own_facets = facets | {
            "addressee": {row["slug"] for row in addressed},
            "language": {language},
            **_themes(self.themes[demand["pk"]]),
        }
        found = _document("demand", demand["identifier"], words, own_facets)
        return found | _sorting(appeal, demand["position"]) | {"appeal": appeal.pk}

    def _add_addressees(self, words, language, rows, redaction):
        for row in rows:
            if _is_whole(row["as_written"], redaction):
                words.add("addressee", language, row["as_written"])
                words.fold("addressee", names_text(row["as_written"]))
            words.add("addressee", "en", row["entry"])


def documents_of_agents(keys: Iterable[int]) -> Iterator[Document]:
    """The documents of those of these people and organizations that are listed."""
    agents = list(Agent.objects.listed().filter(pk__in=list(keys)).with_names().order_by("pk"))
    if with_more := [agent for agent in agents if len(agent.names.all()) > 1]:
        fill_appearances(with_more)
    for agent in agents:
        words = Words()
        for name in agent.appearances.names if agent in with_more else agent.names.all():
            words.add_name("name", name.name)
            if agent.kind == "organization":
                words.fold("name", ideas_text(name.name))
        yield _document(agent.kind, agent.identifier, words, {}) | {"agent": agent.pk}


_TIED = {
    "agent_identifier": F("agent__identifier"),
    "agent_kind": F("agent__kind"),
    "listing": F("agent__listing"),
    "merged": F("agent__merged_into"),
    "tie": F("certainty"),
}


def _is_organization_with_page(row):
    return (
        row["tie"] == "certain"
        and row["agent_kind"] == "organization"
        and row["listing"] != "none"
        and row["merged"] is None
    )


def _by_appeal(rows):
    found = defaultdict(list)
    for row in rows:
        found[row["appeal_id"]].append(row)
    return found


def _is_whole(words: str, redaction: Redaction) -> bool:
    """Whether readers see all of these words."""
    return not redaction or redaction.clean_line(words) == words


def _themes(themes):
    return {
        "right": {slug for scheme, slug in themes if scheme == "rights"},
        "measure": {slug for scheme, slug in themes if scheme == "measures"},
    }


def _document(kind: str, identifier: str, words: Words, facets: dict[str, set[str]]) -> Document:
    values = {schema.facet(name): sorted(values) for name, values in facets.items() if values}
    made = {"document": kind, "identifier": identifier, **words.fields, **values}
    digest = blake2b(json.dumps(made, sort_keys=True).encode(), digest_size=8).digest()
    return made | {"digest": int.from_bytes(digest, signed=True)}


_MOST_DEMANDS = 1 << 10
# In the field by which documents are sorted by date, a day is this much.
DAY = 1 << 34


def _sorting(appeal: Appeal, position: int) -> Document:
    """Numbers by which documents are sorted: among equals by the appeal, then as in the document."""
    tie = int.from_bytes(blake2b(appeal.identifier.encode(), digest_size=3).digest())
    tie = tie * _MOST_DEMANDS + _MOST_DEMANDS - 1 - min(position, _MOST_DEMANDS - 1)
    found = {"signatories": appeal.signatory_count * DAY + tie}
    if appeal.date:
        found["date"] = appeal.date.toordinal() * DAY + tie
    return found

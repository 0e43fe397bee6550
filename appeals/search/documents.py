"""What stands in the index of an appeal, its demands, and the listed people and organizations: what readers see.

Everything starts from `published()`, `visible()` and `listed()`, and goes through the same redaction as the pages.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
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

# Names, titles and the like come again and again; whole texts do not.
_MOST_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the index: what it is of, the row that it is made from, and all of it as tantivy takes it."""

    kind: str
    identifier: str
    owner: str  # "appeal" or "agent": the table of the row with this key
    key: int
    digest: int  # by which it is seen whether the index has the document of today
    json: str


class Words:
    """The words of one document by their fields."""

    def __init__(self) -> None:
        self.fields: dict[str, list[str]] = defaultdict(list)
        self._withheld = withheld_sign()

    def add_text(self, part: str, language: str, text: str) -> None:
        """Words in a language, and the names in them."""
        self.add_words(part, language, text)
        for piece in self._visible(text):
            self.fold("body", names_within(piece))

    def add_words(self, part: str, language: str, text: str) -> None:
        """Words in a language. No phrase goes across what is withheld."""
        for piece in self._visible(text):
            self._add(part, language, *_forms_of_text(piece, language))

    def add_title(self, language: str, title: str) -> None:
        """The same of a title, which stands in the documents of all its demands."""
        for piece in self._visible(title):
            self._add("title", language, *_remembered_forms(piece, language))
            self.fold("body", _remembered_names(piece))

    def _visible(self, text: str) -> list[str]:
        return text.split(self._withheld)

    def add(self, part: str, language: str, text: str) -> None:
        """Short words in a language, of which readers see all."""
        self._add(part, language, *_remembered_forms(text, language))

    def add_name(self, part: str, name: str) -> None:
        """A name or place. Names are never stemmed."""
        if name:
            words, keys = _forms_of_name(name)
            self.fields[schema.spelled(part)].append(words)
            self.fold(part, keys)

    def add_heading(self, name: str) -> None:
        self.add_name(schema.HEADING, name)

    def add_labels(self, labels: Iterable[Sequence[str]]) -> None:
        """What the archive calls it, in each language: a demand is found by its theme in the reader's language too."""
        for label in dict.fromkeys(labels):
            for language, text in zip(schema.LABELS, label, strict=True):
                self.fields[schema.label(language)] += _remembered_forms(text, language)[1]

    def fold(self, part: str, keys: str) -> None:
        if keys:
            self.fields[schema.folded(part)].append(keys)

    def _add(self, part: str, language: str, words: str, stems: list[str]) -> None:
        if stems:
            self.fields[schema.spelled(part)].append(words)
            self.fields[schema.stemmed(part, language)] += stems


def _forms_of_text(text: str, language: str) -> tuple[str, list[str]]:
    """The words as they are spelled, and as the field of the language takes them: hyphenated ones also as one."""
    words = plain_text(text)
    if not words or words.isspace():
        return "", []
    return words, [field_text(each, language) for each in (words, joined_words(words)) if each]


_remembered_forms = lru_cache(maxsize=_MOST_REMEMBERED)(_forms_of_text)
_remembered_names = lru_cache(maxsize=_MOST_REMEMBERED)(names_within)


@lru_cache(maxsize=_MOST_REMEMBERED)
def _forms_of_name(name: str) -> tuple[str, str]:
    return plain_text(name), names_text(name)


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
            ),
        )  # fmt: skip
        self.issuers = _by_appeal(
            Issuer.objects.visible().filter(appeal__in=keys).order_by("pk").values("appeal_id", "as_written", **_TIED),
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
            .values("exact", appeal_id=F("text__appeal_id")),
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
        self.addressed_demands = {row["demand_id"] for rows in self.addressings.values() for row in rows}
        self._keep_whole()

    def _keep_whole(self) -> None:
        """Leaves out rows of whose words readers do not see all: nothing of them is found, and nothing is counted."""
        shown = {"line": self.signatures, "as_written": self.issuers, "exact": self.mentions}
        for key in [key for key, redaction in self.redactions.items() if redaction]:
            redaction = self.redactions[key]
            for words, rows in shown.items():
                rows[key] = [row for row in rows[key] if _is_whole(row[words], redaction)]
            self.addressings[key] = [row for row in self.addressings[key] if _leads_to_entry(row, redaction)]

    def documents(self, appeal: Appeal) -> Iterator[Document]:
        """The document of the appeal, then those of its demands."""
        redaction = self.redactions[appeal.pk]
        texts = self.texts[appeal.pk]
        language = texts[0]["language"] if texts else OTHER
        title = redaction.clean(appeal.title)
        words, facets = Words(), self._facets(appeal)
        words.add_title(language, title)
        words.add_heading(title.replace(withheld_sign(), " "))
        words.add_name("place", redaction.clean(appeal.place).replace(withheld_sign(), " "))
        self._add_texts(words, texts, redaction)
        self._add_names(words, appeal.pk, language)
        by_key = {text["pk"]: text for text in texts}
        demands = []
        for demand in self.demands[appeal.pk]:
            text = by_key[demand["text_id"]]
            shown = _shown_words(demand, text, redaction)
            # The names in it stand in the body.
            words.add_words("demand", text["language"], shown)
            words.add_labels(self.labels[demand["pk"]])
            demands.append(self._demand(appeal, title, demand, shown, text["language"], facets))
        _add_addressees(words, language, self.addressings[appeal.pk])
        themes = [theme for demand in self.demands[appeal.pk] for theme in self.themes[demand["pk"]]]
        facets |= _themes(themes)
        yield _document("appeal", appeal.identifier, words, facets, _sorting(appeal, 0) | {"appeal": appeal.pk})
        yield from demands

    def _facets(self, appeal: Appeal) -> dict[str, set[str]]:
        signatures, issuers = self.signatures[appeal.pk], self.issuers[appeal.pk]
        return {
            "year": {str(appeal.date.year) if appeal.date else NOT_STATED},
            "kind": {appeal.kind},
            "addressee": {row["slug"] for row in self.addressings[appeal.pk]},
            "country": {row["country"] or NOT_STATED for row in signatures},
            "organization": {
                row["agent_identifier"] for row in (*issuers, *signatures) if _is_organization_with_page(row)
            },
            "language": {text["language"] for text in self.texts[appeal.pk]},
            "collection": {row["slug"] for row in self.collections[appeal.pk]},
        }

    def _add_texts(self, words: Words, texts: Iterable[Mapping[str, Any]], redaction: Redaction) -> None:
        for text in texts:
            words.add_title(text["language"], redaction.clean(text["title"]))
            words.add_text("body", text["language"], redaction.clean(text["plain"]))
            if text["notes"]:
                words.add_text("body", text["language"], redaction.clean(text_of_markdown(text["notes"])))

    def _add_names(self, words: Words, key: int, language: str) -> None:
        """Who signed, in whose name, and who is spoken of."""
        for row in self.signatures[key]:
            words.add_name("name", row["name"])
            words.add("affiliation", language, row["affiliation"])
            words.fold("affiliation", _forms_of_name(row["affiliation"])[1])
            words.add_name("place", row["city"])
        for row in self.issuers[key]:
            words.add_name("name", row["as_written"])
        for row in self.mentions[key]:
            words.add_name("name", row["exact"])

    def _demand(
        self,
        appeal: Appeal,
        title: str,
        demand: Mapping[str, Any],
        shown: str,
        language: str,
        facets: Mapping[str, set[str]],
    ) -> Document:
        words = Words()
        words.add_text("demand", language, shown)
        words.add_labels(self.labels[demand["pk"]])
        words.add_title(language, title)
        # A demand speaks to its own addressees; where it has none, to those of the whole appeal.
        own = demand["pk"] if demand["pk"] in self.addressed_demands else None
        addressed = [row for row in self.addressings[appeal.pk] if row["demand_id"] == own]
        _add_addressees(words, language, addressed)
        own_facets = {
            **facets,
            "addressee": {row["slug"] for row in addressed},
            "language": {language},
            **_themes(self.themes[demand["pk"]]),
        }
        sorting = _sorting(appeal, demand["position"])
        return _document("demand", demand["identifier"], words, own_facets, sorting | {"appeal": appeal.pk})


def _add_addressees(words: Words, language: str, rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        words.add("addressee", language, row["as_written"])
        words.fold("addressee", _forms_of_name(row["as_written"])[1])
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
            words.add_heading(name.name)
            if agent.kind == "organization":
                words.fold("name", ideas_text(name.name))
        yield _document(agent.kind, agent.identifier, words, {}, {"agent": agent.pk})


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


def _shown_words(demand: Mapping[str, Any], text: Mapping[str, Any], redaction: Redaction) -> str:
    if not redaction:
        return demand["exact"]
    return redaction.clean_part(text["plain"], demand["start"], demand["end"])


def _is_whole(words: str, redaction: Redaction) -> bool:
    """Whether readers see all of these words."""
    return redaction.clean_line(words) == words


def _leads_to_entry(row, redaction):
    """Whether readers see whole who is addressed, and are led to the entry in the list."""
    return _is_whole(row["as_written"], redaction) and not redaction.touches_entry(row["entry"], row["slug"])


def _themes(themes):
    return {
        "right": {slug for scheme, slug in themes if scheme == "rights"},
        "measure": {slug for scheme, slug in themes if scheme == "measures"},
    }


def _document(
    kind: str, identifier: str, words: Words, facets: dict[str, set[str]], numbers: dict[str, int]
) -> Document:
    """`numbers` holds the key of the row, under the name of its table, and what the document is sorted by."""
    values = {schema.facet(name): sorted(values) for name, values in facets.items() if values}
    fields = {"document": kind, "identifier": identifier, **words.fields, **values, **numbers}
    made = json.dumps(fields, ensure_ascii=False)
    digest = int.from_bytes(blake2b(made.encode(), digest_size=8).digest(), signed=True)
    owner = "agent" if "agent" in numbers else "appeal"
    return Document(kind, identifier, owner, numbers[owner], digest, f'{made[:-1]}, "digest": {digest}}}')


_MOST_DEMANDS = 1 << 10
# In the field by which documents are sorted by date, a day is this much.
DAY = 1 << 34


def _sorting(appeal: Appeal, position: int) -> dict[str, int]:
    """Numbers by which documents are sorted: among equals by the appeal, then as in the document."""
    tie = int.from_bytes(blake2b(appeal.identifier.encode(), digest_size=3).digest())
    tie = tie * _MOST_DEMANDS + _MOST_DEMANDS - 1 - min(position, _MOST_DEMANDS - 1)
    found = {"signatories": appeal.signatory_count * DAY + tie}
    if appeal.date:
        found["date"] = appeal.date.toordinal() * DAY + tie
    return found


# By the table that they are made from.
DOCUMENTS = {"appeal": documents_of_appeals, "agent": documents_of_agents}

"""What stands in the index of an appeal, its demands, and the listed people and organizations: what readers see.

Everything starts from `published()`, `visible()` and `listed()`, and goes through the same redaction as the pages.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from operator import attrgetter

from django.db.models import prefetch_related_objects

from appeals.models import Appeal
from appeals.redaction import Redaction, withheld_sign
from appeals.rendering import plain_text as text_of_markdown
from appeals.search import schema
from appeals.search.language.names import ideas_text, names_text, names_within
from appeals.search.language.stems import OTHER, field_text
from appeals.search.language.words import joined_words, plain_text
from appeals.search.rows import Row, Rows
from signatories.appearances import fill_appearances
from signatories.models import Agent
from signatories.prepared import KEYS, Prepared

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

    def __init__(self, kind: str) -> None:
        self.kind = kind
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
            self.fields[schema.spelled(self.kind, part)].append(words)
            self.fold(part, keys)

    def add_heading(self, name: str) -> None:
        self.add_name(schema.HEADING, name)

    def add_labels(self, labels: Iterable[tuple[str, ...]]) -> None:
        """What the archive calls it, in each language: a demand is found by its theme in the reader's language too."""
        for label in dict.fromkeys(labels):
            for language, forms in _forms_of_label(label):
                self.fields[schema.label(self.kind, language)] += forms

    def fold(self, part: str, keys: str) -> None:
        if keys:
            self.fields[schema.folded(self.kind, part)].append(keys)

    def _add(self, part: str, language: str, words: str, stems: list[str]) -> None:
        if stems:
            self.fields[schema.spelled(self.kind, part)].append(words)
            self.fields[schema.stemmed(self.kind, part, language)] += stems


def _forms_of_text(text: str, language: str) -> tuple[str, list[str]]:
    """The words as they are spelled, and as the field of the language takes them: hyphenated ones also as one."""
    words = plain_text(text)
    if not words or words.isspace():
        return "", []
    return words, [field_text(each, language) for each in (words, joined_words(words)) if each]


_remembered_forms = lru_cache(maxsize=_MOST_REMEMBERED)(_forms_of_text)
_remembered_names = lru_cache(maxsize=_MOST_REMEMBERED)(names_within)


@lru_cache(maxsize=_MOST_REMEMBERED)
def _forms_of_label(label: tuple[str, ...]) -> list[tuple[str, list[str]]]:
    """In each language."""
    texts = zip(schema.LABELS, label, strict=True)
    return [(language, _forms_of_text(text, language)[1]) for language, text in texts]


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
    rows = Rows(list(appeals))
    for appeal in appeals.values():
        yield from _OfAppeal(rows, appeal).documents()


class _OfAppeal:
    """The documents of one appeal."""

    def __init__(self, rows: Rows, appeal: Appeal) -> None:
        self.rows, self.appeal = rows, appeal
        self.redaction = rows.redactions[appeal.pk]
        self.texts = rows.texts[appeal.pk]
        self.demands = rows.demands[appeal.pk]
        self.addressings = rows.addressings[appeal.pk]
        self.language = self.texts[0]["language"] if self.texts else OTHER
        self.title = self.redaction.clean(appeal.title)
        self.facets = self._facets()

    def documents(self) -> Iterator[Document]:
        """The document of the appeal, then those of its demands."""
        words = Words("appeal")
        self._add_appeal(words)
        self._add_texts(words)
        self._add_names(words)
        by_key = {text["pk"]: text for text in self.texts}
        demands = []
        for demand in self.demands:
            text = by_key[demand["text_id"]]
            shown = _shown_words(demand, text, self.redaction)
            # The names in it stand in the body.
            words.add_words("demand", text["language"], shown)
            words.add_labels(self.rows.labels[demand["pk"]])
            demands.append(self._demand(demand, shown, text["language"]))
        _add_addressees(words, self.language, self.addressings)
        facets = self.facets | _themes([theme for demand in self.demands for theme in self.rows.themes[demand["pk"]]])
        numbers = self._numbers(0) | {"signatures": self.appeal.signature_count}
        yield _document(self.appeal.identifier, words, facets, numbers)
        yield from demands

    def _numbers(self, position: int) -> dict[str, int]:
        return _sorting(self.appeal, position) | {"appeal": self.appeal.pk}

    def _facets(self) -> dict[str, set[str]]:
        key, date = self.appeal.pk, self.appeal.date
        signatures, issuers = self.rows.signatures[key], self.rows.issuers[key]
        return {
            "year": {str(date.year) if date else NOT_STATED},
            "kind": {self.appeal.kind},
            "addressee": {row["slug"] for row in self.addressings},
            "country": {row["country"] or NOT_STATED for row in signatures},
            "organization": {
                row["agent_identifier"] for row in (*issuers, *signatures) if _is_organization_with_page(row)
            },
            "language": {text["language"] for text in self.texts},
            "collection": {row["slug"] for row in self.rows.collections[key]},
        }

    def _add_appeal(self, words: Words) -> None:
        """What it is called, and where it was written."""
        words.add_title(self.language, self.title)
        words.add_heading(self.title.replace(withheld_sign(), " "))
        words.add_name("place", self.redaction.clean(self.appeal.place).replace(withheld_sign(), " "))

    def _add_texts(self, words: Words) -> None:
        clean = self.redaction.clean
        for text in self.texts:
            words.add_title(text["language"], clean(text["title"]))
            words.add_text("body", text["language"], clean(text["plain"]))
            if text["notes"]:
                words.add_text("body", text["language"], clean(text_of_markdown(text["notes"])))

    def _add_names(self, words: Words) -> None:
        """Who signed, in whose name, and who is spoken of."""
        for row in self.rows.signatures[self.appeal.pk]:
            words.add_name("name", row["name"])
            words.add("affiliation", self.language, row["affiliation"])
            words.fold("affiliation", _forms_of_name(row["affiliation"])[1])
            words.add_name("place", row["city"])
        for row in self.rows.issuers[self.appeal.pk]:
            words.add_name("name", row["as_written"])
        for row in self.rows.mentions[self.appeal.pk]:
            words.add_name("name", row["exact"])

    def _demand(self, demand: Row, shown: str, language: str) -> Document:
        key = demand["pk"]
        words = Words("demand")
        words.add_text("demand", language, shown)
        words.add_labels(self.rows.labels[key])
        words.add_title(language, self.title)
        # A demand speaks to its own addressees; where it has none, to those of the whole appeal.
        own = key if key in self.rows.addressed_demands else None
        addressed = [row for row in self.addressings if row["demand_id"] == own]
        _add_addressees(words, language, addressed)
        facets = {
            **self.facets,
            "addressee": {row["slug"] for row in addressed},
            "language": {language},
            **_themes(self.rows.themes[key]),
        }
        return _document(demand["identifier"], words, facets, self._numbers(demand["position"]))


def _add_addressees(words: Words, language: str, rows: Iterable[Row]) -> None:
    for row in rows:
        words.add("addressee", language, row["as_written"])
        words.fold("addressee", _forms_of_name(row["as_written"])[1])
        words.add("addressee", "en", row["entry"])


_LISTED = Prepared(Agent.objects.listed, "pk", KEYS)


def documents_of_agents(keys: Iterable[int]) -> Iterator[Document]:
    """The documents of those of these people and organizations that are listed."""
    agents = sorted(_LISTED.having(keys), key=attrgetter("pk"))
    prefetch_related_objects(agents, "names")
    if with_more := [agent for agent in agents if len(agent.names.all()) > 1]:
        fill_appearances(with_more)
    for agent in agents:
        words = Words(agent.kind)
        for name in agent.appearances.names if agent in with_more else agent.names.all():
            words.add_name("name", name.name)
            words.add_heading(name.name)
            if agent.kind == "organization":
                words.fold("name", ideas_text(name.name))
        yield _document(agent.identifier, words, {}, {"agent": agent.pk})


def _is_organization_with_page(row):
    return (
        row["tie"] == "certain"
        and row["agent_kind"] == "organization"
        and row["listing"] != "none"
        and row["merged"] is None
    )


def _shown_words(demand: Row, text: Row, redaction: Redaction) -> str:
    if not redaction:
        return demand["exact"]
    return redaction.clean_part(text["plain"], demand["start"], demand["end"])


def _themes(themes):
    return {
        "right": {slug for scheme, slug in themes if scheme == "rights"},
        "measure": {slug for scheme, slug in themes if scheme == "measures"},
    }


_json = json.JSONEncoder(ensure_ascii=False).encode


def _document(identifier: str, words: Words, facets: dict[str, set[str]], numbers: dict[str, int]) -> Document:
    """`numbers` holds the key of the row, under the name of its table, and what the document is sorted by."""
    kind = words.kind
    values = {schema.facet(name): sorted(values) for name, values in facets.items() if values}
    having = [schema.having(kind, name, value) for name in facets for value in sorted(facets[name])]
    fields = {"document": kind, "identifier": identifier, **words.fields, **values, "having": having, **numbers}
    made = _json(fields)
    digest = int.from_bytes(blake2b(made.encode(), digest_size=8).digest(), signed=True)
    owner = "agent" if "agent" in numbers else "appeal"
    return Document(kind, identifier, owner, numbers[owner], digest, f'{made[:-1]}, "digest": {digest}}}')


_MOST_DEMANDS = 1 << 10


def _sorting(appeal: Appeal, position: int) -> dict[str, int]:
    """Numbers by which documents are sorted: among equals by the appeal, then as in the document."""
    tie = int.from_bytes(blake2b(appeal.identifier.encode(), digest_size=3).digest())
    tie = tie * _MOST_DEMANDS + _MOST_DEMANDS - 1 - min(position, _MOST_DEMANDS - 1)
    found = {"signatories": appeal.signatory_count * schema.DAY + tie}
    if appeal.date:
        found["date"] = appeal.date.toordinal() * schema.DAY + tie
    return found


# By the table that they are made from.
DOCUMENTS = {"appeal": documents_of_appeals, "agent": documents_of_agents}

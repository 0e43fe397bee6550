"""The fields of the index, and how the words of each come apart.

One text is in two fields or more: in its words' stems, in the field of its language; as it is spelled; and, for names
and places, folded so that alphabets and transliterations meet. Each kind of document has fields of its own: a search
for appeals does not read through the words of all demands, which are ten times as many. Nothing but the identifier is
stored.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import tantivy

from appeals.search.language.stems import LANGUAGES, OTHER, analyzer, field_language

# To be raised when documents are made in another way: every index of another version is built anew.
VERSION = 9

# What something with a page of its own is called: titles of appeals, names of the listed. Only suggestions look there.
HEADING = "heading"


@dataclass(frozen=True)
class Parts:
    """The parts of the documents of one kind: whose words are stemmed, and whose words are folded, their names.

    `heading`: whether such a document has a page that goes by a name of its own.
    """

    stemmed: tuple[str, ...]
    folded: tuple[str, ...]
    heading: bool = True

    @property
    def all(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.stemmed, *self.folded)))

    @property
    def labels(self) -> tuple[str, ...]:
        """The languages of the labels in it: people and organizations have no themes."""
        return LABELS if self.stemmed else ()


PARTS = {
    "appeal": Parts(
        stemmed=("title", "demand", "body", "addressee", "affiliation"),
        folded=("name", "affiliation", "addressee", "place", "body"),
    ),
    # The names in the words of a demand stand where those of a text stand.
    "demand": Parts(stemmed=("title", "demand", "addressee"), folded=("addressee", "body"), heading=False),
    "person": Parts(stemmed=(), folded=("name",)),
    "organization": Parts(stemmed=(), folded=("name",)),
}
KINDS = tuple(PARTS)
# The languages of the archive's own words for what a demand is about: the labels of its themes.
LABELS = ("en", "ru", "kk")

# In the field by which documents are sorted by date, a day is this much.
DAY = 1 << 34

FACETS = ("year", "kind", "right", "measure", "addressee", "country", "organization", "language", "collection")


def stemmed(kind: str, part: str, language: str) -> str:
    """The field of the stems of a part in a language."""
    return f"{kind}_{part}_{field_language(language)}"


def spelled(kind: str, part: str) -> str:
    """The field of a part's words as they are spelled, capitals and accents aside."""
    return f"{kind}_{part}_spelled"


def folded(kind: str, part: str) -> str:
    """The field of the names in a part, in which their spellings in all alphabets meet."""
    return f"{kind}_{part}_folded"


def label(kind: str, language: str) -> str:
    """The field of the stems of themes' labels in a language."""
    return f"{kind}_theme_{language}"


def facet(name: str) -> str:
    return f"facet_{name}"


def having(kind: str, name: str, value: str) -> str:
    """What documents of a kind that have a value of a facet are looked up by, in the field of this name."""
    return f"{kind} {name} {value}"


@cache
def schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("identifier", stored=True, tokenizer_name="raw", index_option="basic")
    # Its kind: appeal, demand, person or organization.
    builder.add_text_field("document", tokenizer_name="raw", index_option="basic")
    # Keys of the records that a document is made from: of its appeal, or of the person or organization.
    builder.add_unsigned_field("appeal", indexed=True, fast=True)
    builder.add_unsigned_field("agent", indexed=True, fast=True)
    # A digest of the document's words, by which `check_index` sees whether it is as it should be.
    builder.add_integer_field("digest", fast=True)
    # What lists are sorted by. No two documents have the same number: every host sorts alike.
    for name in ("date", "signatories"):
        builder.add_integer_field(name, fast=True)
    for name in FACETS:
        builder.add_text_field(facet(name), fast=True, tokenizer_name="raw", index_option="basic")
    # The same values to look documents up by, of each kind for itself: many more demands than appeals have them.
    builder.add_text_field("having", tokenizer_name="raw", index_option="basic")
    # Of an appeal: how many signatures it has, withheld ones too. The longest lists take long to count.
    builder.add_unsigned_field("signatures", fast=True)
    for kind, parts in PARTS.items():
        for part in parts.all:
            builder.add_text_field(spelled(kind, part), tokenizer_name=OTHER)
        # Phrases are looked for as they are spelled: all others need no positions.
        for name, language in _without_positions(kind, parts):
            builder.add_text_field(name, tokenizer_name=language, index_option="freq")
    return builder.build()


def _without_positions(kind: str, parts: Parts) -> Iterator[tuple[str, str]]:
    """Fields of a kind, each with the language of its words."""
    for language in LANGUAGES:
        yield from ((stemmed(kind, part, language), language) for part in parts.stemmed)
    yield from ((label(kind, language), language) for language in parts.labels)
    yield from ((folded(kind, part), OTHER) for part in parts.folded)
    if parts.heading:
        yield from ((name(kind, HEADING), OTHER) for name in (folded, spelled))


def register(index: tantivy.Index) -> None:
    for language in LANGUAGES:
        index.register_tokenizer(language, analyzer(language))

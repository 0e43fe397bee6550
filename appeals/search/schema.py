"""The fields of the index, and how the words of each come apart.

One text is in two fields or more: in its words' stems, in the field of its language; as it is spelled; and, for names
and places, folded so that alphabets and transliterations meet. Nothing but the identifier is stored.
"""

from functools import cache

import tantivy

from appeals.search.language.stems import LANGUAGES, OTHER, analyzer, field_language

# To be raised when documents are made in another way: every index of another version is built anew.
VERSION = 8

# Parts of a document whose words are stemmed, and those whose words are folded: their names.
STEMMED = ("title", "demand", "body", "addressee", "affiliation")
FOLDED = ("name", "affiliation", "addressee", "place", "body")
# The languages of the archive's own words for what a demand is about: the labels of its themes.
LABELS = ("en", "ru", "kk")
PARTS = tuple(dict.fromkeys((*STEMMED, *FOLDED)))
# What something with a page of its own is called: titles of appeals, names of the listed. Only suggestions look there.
HEADING = "heading"

FACETS = ("year", "kind", "right", "measure", "addressee", "country", "organization", "language", "collection")


def stemmed(part: str, language: str) -> str:
    """The field of the stems of a part in a language."""
    return f"{part}_{field_language(language)}"


def spelled(part: str) -> str:
    """The field of a part's words as they are spelled, capitals and accents aside."""
    return f"{part}_spelled"


def folded(part: str) -> str:
    """The field of the names in a part, in which their spellings in all alphabets meet."""
    return f"{part}_folded"


def label(language: str) -> str:
    """The field of the stems of themes' labels in a language."""
    return f"theme_{language}"


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
    builder.add_text_field("document", fast=True, tokenizer_name="raw", index_option="basic")
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
    for part in STEMMED:
        for language in LANGUAGES:
            # Phrases are looked for as they are spelled: stems need no positions.
            builder.add_text_field(stemmed(part, language), tokenizer_name=language, index_option="freq")
    for language in LABELS:
        builder.add_text_field(label(language), tokenizer_name=language, index_option="freq")
    for part in PARTS:
        builder.add_text_field(spelled(part), tokenizer_name=OTHER)
    builder.add_text_field(spelled(HEADING), tokenizer_name=OTHER, index_option="freq")
    for part in (*FOLDED, HEADING):
        builder.add_text_field(folded(part), tokenizer_name=OTHER, index_option="freq")
    return builder.build()


def register(index: tantivy.Index) -> None:
    for language in LANGUAGES:
        index.register_tokenizer(language, analyzer(language))

"""How words of documents, and codes in them, are shown."""

from django import template

from appeals import dates, languages
from signatories import countries

register = template.Library()


@register.filter
def redacted(words, documents):
    """Words of an appeal, or about a record, without what is withheld in the documents.

    All such words that reach a page go through here.
    """
    return documents.redaction.clean(words)


@register.filter
def name_of_language(code):
    # Django's own filter "language_name" answers in English.
    return languages.language_name(code)


@register.filter
def country_name(code):
    return countries.country_name(code)


@register.filter
def full_date(day):
    return dates.full_date(day) if day else ""

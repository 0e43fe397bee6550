"""How words of documents, and codes in them, are shown."""

from django import template

from appeals import languages
from signatories import countries

register = template.Library()


@register.filter
def redacted(words, appeal):
    """Words of an appeal without what is withheld in it. All its words that reach a page go through here."""
    return appeal.redaction.clean(words)


@register.filter
def language_name(code):
    return languages.language_name(code)


@register.filter
def country_name(code):
    return countries.country_name(code)

"""How words of documents, and codes in them, are shown."""

from django import template
from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from appeals import dates, languages, why_marks
from signatories import countries

register = template.Library()


@register.filter
def redacted(words, documents):
    """Words of an appeal, or about a record, without what is withheld in the documents.

    All such words that reach a page go through here.
    """
    return documents.redaction.clean(words)


@register.simple_tag
def row_facts(appeal):
    """How much is asked, how many signed, and where it was written. Lists say it in every row: a template is slow."""
    demands, signatures = appeal.demand_count, appeal.signature_count
    facts = [ngettext("%(n)s demand", "%(n)s demands", demands) % {"n": demands}]
    if signatures:
        facts.append(ngettext("%(n)s signature", "%(n)s signatures", signatures) % {"n": signatures})
    elif appeal.reported_signatories:
        facts.append(_reported(appeal))
    else:
        facts.append(_("no list of signatories"))
    if appeal.place:
        facts.append(format_html("<span{}>{}</span>", lang(appeal.language), redacted(appeal.place, appeal)))
    # The dot goes on to the next line with what it stands before.
    return format_html_join(" ·\u00a0", "{}", ((fact,) for fact in facts))


def _reported(appeal):
    number = redacted(appeal.reported_signatories, appeal)
    said = _("signatories as reported:")
    return format_html("{} <span{}>{}</span>", said, lang_of_report(appeal, appeal.language), number)


@register.simple_tag
def where_words_stand(appeal, query):
    """Where the words of a search stand in an appeal that it found. `query`: the words, as the address has them."""
    address = appeal.get_absolute_url()
    return why_marks.where_words_stand(appeal.why, appeal.language, f"{address}?{query}")


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


@register.simple_tag
def lang(language):
    """The attribute for words in this language. An empty one says that it is not known: without it, words of unknown
    language would pass for words in that of the page."""
    return format_html(' lang="{}"', language or "")


@register.simple_tag
def lang_of_title(appeal, language):
    """The attribute for a title: the document's language. What the archive supplied has none that is recorded."""
    return lang("" if appeal.title_supplied else language)


@register.simple_tag
def lang_of_report(appeal, language):
    """The attribute for a number in a reporter's words: the document's language where it is the report itself."""
    return lang(language if appeal.kind == appeal.Kind.REPORT else "")


@register.simple_tag
def lang_of_notes():
    """The attribute for what editors wrote: notes and reasons are in the archive's own language."""
    return "" if get_language() == settings.LANGUAGE_CODE else lang(settings.LANGUAGE_CODE)


@register.filter
def as_note(words):
    """What editors wrote, within a sentence of the interface."""
    return format_html("<span{}>{}</span>", lang_of_notes(), words)

"""Rows of lists as HTML: a page has dozens of them, and a template takes longer for each than all that they show."""

from html import escape

from django import template
from django.utils.safestring import mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from appeals.templatetags.documents import lang, lang_of_report, lang_of_title
from appeals.why_marks import where_words_stand

register = template.Library()


@register.simple_tag
def appeal_row(appeal, level, query=""):
    """An appeal in a list, its title a heading of this level. `query`: the words of a search, for its address."""
    address = _address(appeal, query)
    why = getattr(appeal, "why", None)
    title = why.title if why else escape(appeal.shown_title)
    link = f'<a href="{address}"{lang_of_title(appeal, appeal.language)}>{title}</a>'
    told = where_words_stand(why, appeal.language, address) if why and why.is_told else ""
    return mark_safe(  # noqa: S308 - all words are escaped
        f'<li class="row"><p class="row-meta">{_time(appeal)}\n'
        f'<span class="tag">{escape(appeal.get_kind_display())}</span></p>\n'
        f'<h{level} class="row-title">{link}</h{level}>\n'
        f'<p class="row-facts">{_facts(appeal)}</p>\n{told}</li>'
    )


@register.simple_tag
def demand_row(demand, query=""):
    """A demand in a list, with the appeal that it stands in."""
    appeal, language = demand.appeal, escape(demand.text.language)
    words = getattr(demand, "marked_words", None) or escape(demand.shown_words)
    address = f"{_address(appeal, query)}#{escape(demand.place)}"
    of = escape(_("of"))
    return mark_safe(  # noqa: S308 - all words are escaped
        f'<li class="row"><blockquote class="quotation" lang="{language}"><p>{words}</p></blockquote>\n'
        f'<p class="row-facts"><a href="{escape(demand.get_absolute_url())}">{escape(capfirst(demand.name))}</a>\n'
        f'{of} <a href="{address}"{lang_of_title(appeal, demand.language_of_title)}>{escape(appeal.shown_title)}</a>,\n'
        f"{_time(appeal)}</p>\n{_themes(demand.shown_themes)}</li>"
    )


def _address(appeal, query):
    address = escape(appeal.get_absolute_url())
    return f"{address}?{escape(query)}" if query else address


def _time(appeal):
    if not appeal.date:
        return escape(_("date not stated"))
    return f'<time datetime="{appeal.iso_date}">{escape(appeal.shown_date)}</time>'


def _facts(appeal):
    """How much is asked, how many signed, and where it was written."""
    demands, signatures = appeal.demand_count, appeal.signature_count
    facts = [escape(ngettext("%(n)s demand", "%(n)s demands", demands) % {"n": demands})]
    if signatures:
        facts.append(escape(ngettext("%(n)s signature", "%(n)s signatures", signatures) % {"n": signatures}))
    elif appeal.reported_signatories:
        facts.append(_reported(appeal))
    else:
        facts.append(escape(_("no list of signatories")))
    if appeal.place:
        facts.append(f"<span{lang(appeal.language)}>{escape(appeal.redaction.clean(appeal.place))}</span>")
    # The dot goes on to the next line with what it stands before.
    return " ·\u00a0".join(facts)


def _reported(appeal):
    number = escape(appeal.redaction.clean(appeal.reported_signatories))
    said = escape(_("signatories as reported:"))
    return f"{said} <span{lang_of_report(appeal, appeal.language)}>{number}</span>"


def _themes(themes):
    """The themes of a demand, each with a link to it."""
    tags = "\n".join(f"<li>{_tag(theme)}</li>" for theme in themes)
    label = escape(_("Themes, by the archive"))
    return f'<ul class="tags" aria-label="{label}">{tags}</ul>' if tags else ""


def _tag(theme):
    return f'<a class="tag tag-{theme.scheme}" href="{escape(theme.get_absolute_url())}">{escape(theme.label)}</a>'

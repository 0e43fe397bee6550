"""Plain search: each word of the query stands somewhere in the document.

Withheld words are never found: documents that hold some are looked at a second time, as readers see them.
"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from appeals.models import Appeal, Demand
from appeals.querysets import fill_redactions
from appeals.redaction import withheld_sign

LONGEST_QUERY = 200
MOST_WORDS = 8


def found_appeals(query):
    """Published appeals in whose title, text, demands or signatures each word of the query stands."""
    words = _words(query)
    appeals = Appeal.objects.published()
    if not words:
        return appeals
    found = _fetched(appeals, appeals.containing(words))
    return found.exclude(pk__in=[appeal.pk for appeal in _redacted(found) if not _shows(appeal, words)])


def found_demands(query):
    """Demands that stand, in whose words each word of the query stands."""
    words = _words(query)
    demands = Demand.objects.visible().current()
    if not words:
        return demands
    found = _fetched(demands, demands.containing(words))
    appeals = Appeal.objects.published().holding_withheld()
    rows = list(found.filter(text__appeal__in=appeals).with_appeals())
    found.fill_redactions(rows)
    return found.exclude(pk__in=[row.pk for row in rows if not _stand_in(words, row.shown_words)])


def check_words(query):
    """Each word is looked for in all documents, so a query has only a few."""
    if len(_different(query)) > MOST_WORDS:
        raise ValidationError(_("A search has at most %(most)d different words.") % {"most": MOST_WORDS})


def _words(query):
    """The words to look for: none where the query is too long, which the filter refuses."""
    words = _different(query) if len(query) <= LONGEST_QUERY else []
    return words if len(words) <= MOST_WORDS else []


def _different(query):
    return list({word.casefold(): word for word in query.split()}.values())


def _fetched(rows, found):
    """`found` as keys, so that the words are looked for once and not again for each facet."""
    return rows.filter(pk__in=list(found.order_by().values_list("pk", flat=True)))


def _redacted(found):
    """Those of them that hold withheld words."""
    appeals = Appeal.objects.filter(pk__in=found.holding_withheld()).prefetch_related(
        "texts", "signature_lists__entries"
    )
    fill_redactions(appeals)
    return appeals


def _shows(appeal, words):
    """Whether all the words stand in what readers see of the appeal."""
    shown = [str(appeal)]
    for text in appeal.texts.all():
        shown += [text.title, text.plain]
    lines = [entry.line for signed in appeal.signature_lists.all() for entry in signed.entries.all()]
    shown = [appeal.redaction.clean(part) for part in shown] + [appeal.redaction.clean_line(line) for line in lines]
    return _stand_in(words, "\n".join(shown))


def _stand_in(words, text):
    """The sign for withheld words is no word of the document. In its place comes what no word of a query holds."""
    text = text.replace(withheld_sign(), "\n").casefold()
    return all(word.casefold() in text for word in words)

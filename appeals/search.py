"""Plain search: each word of the query stands somewhere in the document.

Withheld words are never found: documents that hold some are looked at a second time, as readers see them.
"""

from appeals.models import Appeal, Demand
from appeals.querysets import fill_redactions

LONGEST_QUERY = 200


def found_appeals(query):
    """Published appeals in whose title, text, demands or signatures each word of the query stands."""
    words = _words(query)
    if not words:
        return Appeal.objects.published()
    found = Appeal.objects.published().containing(words)
    return found.exclude(pk__in=[appeal.pk for appeal in _redacted(found) if not _shows(appeal, words)])


def found_demands(query):
    """Demands that stand, in whose words each word of the query stands."""
    words = _words(query)
    demands = Demand.objects.visible().current()
    if not words:
        return demands
    found = demands.containing(words)
    appeals = Appeal.objects.published().holding_withheld()
    rows = list(found.filter(text__appeal__in=appeals).with_appeals())
    found.fill_redactions(rows)
    return found.exclude(pk__in=[row.pk for row in rows if not _stand_in(words, row.shown_words)])


def _words(query):
    return query.split() if len(query) <= LONGEST_QUERY else []


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
    text = text.casefold()
    return all(word.casefold() in text for word in words)

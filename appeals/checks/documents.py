"""Promises of the documents: nothing is lost, nothing is claimed that the source does not say."""

from django.db.models import F, Q

from appeals.models import (
    Addressing,
    Appeal,
    CitedInstrument,
    Demand,
    Mention,
    Passage,
    Signature,
    SignatureEntry,
    Source,
    Text,
    Theme,
    Version,
)
from appeals.redaction import Redaction
from appeals.rendering import plain_text
from appeals.statement import contacts_in
from appeals.statement.lines import rows_of
from signatories.names import sort_key


def published_appeals_are_whole():
    published = Appeal.objects.published()
    for appeal in published.filter(versions=None):
        yield appeal, "is published and has no version"
    for appeal in published.exclude(kind="report").exclude(pk__in=Text.objects.filter(held=True).values("appeal")):
        yield appeal, "is published and has no text that is held"


def versions_count_up():
    """1, 2, 3: no number is missing, and none comes before the one before it."""
    last = {}
    for version in Version.objects.order_by("appeal", "number"):
        number, day = last.get(version.appeal_id, (0, version.date))
        if version.number != number + 1 or version.date < day:
            yield version, "does not follow the version before it"
        last[version.appeal_id] = version.number, version.date


def slugs_hold_nothing_withheld():
    appeals = Appeal.objects.exclude(status="draft")
    redactions = Redaction.of(appeals.values_list("pk", flat=True))
    for appeal in appeals:
        if redactions[appeal.pk].touches_slug(appeal.slug):
            yield appeal, "has withheld words in its slug; readers get an address without it"


def plain_texts_are_up_to_date():
    for text in Text.objects.all():
        if text.plain != plain_text(text.body):
            yield text, "has a plain text that is not that of its body"


def quotations_stand_once():
    for model in (Demand, CitedInstrument, Mention):
        for quotation in model.objects.filter(start__isnull=False).select_related("text"):
            if not _stands_once(quotation, quotation.text.plain):
                yield quotation, "is not quoted exactly, or does not stand at one place only"


def _stands_once(quotation, plain):
    whole = quotation.prefix + quotation.exact + quotation.suffix
    first = quotation.start - len(quotation.prefix)
    return (
        plain[quotation.start : quotation.end] == quotation.exact
        and first >= 0
        and plain.startswith(whole, first)
        and plain.find(whole) == first
        # Also not at a place that overlaps the first.
        and plain.find(whole, first + 1) == -1
    )


def quotations_outside_the_body_stand_beside_it():
    rows = [Mention.objects.filter(start=None), CitedInstrument.objects.filter(start=None)]
    for quotation in (row for found in rows for row in found.select_related("text__appeal")):
        text = quotation.text
        places = [text.notes, text.title, text.appeal.title, *(source.decoded for source in text.sources.all())]
        if not any(_normal(quotation.exact) in _normal(place) for place in places):
            yield quotation, "stands neither in the body nor beside it"


def demands_ask_for_something():
    current = Demand.objects.visible().current()
    for demand in current.exclude(pk__in=Demand.objects.filter(themes__scheme="measures").values("pk")):
        yield demand, "is a demand of a published appeal and has no measure"


def demands_belong_to_what_names_them():
    for addressing in Addressing.objects.filter(demand__isnull=False).exclude(demand__text__appeal=F("appeal")):
        yield addressing, "speaks for a demand of another appeal"
    for mention in Mention.objects.filter(demand__isnull=False).exclude(demand__text__appeal=F("text__appeal")):
        yield mention, "belongs to a demand of another appeal"


def themes_are_broader_within_their_scheme():
    for theme in Theme.objects.filter(broader__isnull=False).exclude(broader__scheme=F("scheme")):
        yield theme, "is narrower than a theme of the other vocabulary"


# -- sources -----------------------------------------------------------------------------------------------------------


def lines_of_sources_have_labels():
    for source in Source.objects.all():
        if len(source.line_labels) != len(rows_of(source.decoded)):
            yield source, "has another number of labels than of lines"


def spans_quote_the_source():
    for demand in Demand.objects.exclude(source_spans=[]).prefetch_related("text__sources"):
        if not _is_quoted(demand.exact, demand.source_spans, demand.text.sources.all()):
            yield demand, "does not stand in the source where it says"
    entries = SignatureEntry.objects.exclude(source_spans=[]).select_related("list__appeal")
    for entry in entries.prefetch_related("list__appeal__texts__sources"):
        sources = [source for text in entry.list.appeal.texts.all() for source in text.sources.all()]
        if not _is_quoted(entry.line, entry.source_spans, sources):
            yield entry, "does not stand in the source where it says"


def _is_quoted(words, spans, sources):
    return any(
        _normal(" ".join(source.decoded[start:end] for start, end in spans)) == _normal(words) for source in sources
    )


def _normal(words):
    return " ".join(words.split())


def passages_are_where_they_say():
    for passage in Passage.objects.select_related("source", "text"):
        whole = passage.source.decoded if passage.source else passage.text.plain
        if whole[passage.start : passage.end] != passage.exact:
            yield passage, "withholds other words than those at its place"


def contacts_are_withheld():
    """In lines as signed, and in what is printed beside the body: the desk withholds them by itself.

    An appeal that was made before it did so shows them.
    """
    lines = SignatureEntry.objects.of_published().values_list("list__appeal", "line")
    notes = Text.objects.visible().exclude(notes="").values_list("appeal", "notes")
    found = [
        *((appeal, line, "shows a contact in the line of a signatory") for appeal, line in lines),
        *((appeal, plain_text(words), "shows a contact beside its body") for appeal, words in notes),
    ]
    found = [row for row in found if contacts_in(row[1])]
    redactions = Redaction.of({appeal for appeal, _words, _sentence in found})
    shown = dict.fromkeys((row[0], row[2]) for row in found if contacts_in(redactions[row[0]].clean(row[1])))
    appeals = Appeal.objects.in_bulk({appeal for appeal, _sentence in shown})
    for appeal, sentence in shown:
        yield appeals[appeal], sentence


# -- signatures --------------------------------------------------------------------------------------------------------


def signatures_say_what_the_line_says():
    """A name, role, affiliation or city as stated stands in the line; the country may be worked out of it."""
    for signature in Signature.objects.select_related("entry"):
        line = _normal(signature.entry.line)
        for field in ("name", "role", "affiliation", "city"):
            # Two roles, or two affiliations, are joined by a semicolon.
            if any(_normal(words) not in line for words in getattr(signature, field).split(";")):
                yield signature, f"states something that its line does not: see the field {field}"


def sort_keys_are_up_to_date():
    for signature in Signature.objects.all():
        if signature.sort_key != sort_key(signature.name, signature.kind)[:500]:
            yield signature, "has an old sort key"


def affiliations_are_stated():
    tied = Signature.objects.filter(affiliations__isnull=False).filter(Q(affiliation=""))
    for signature in tied.distinct():
        yield signature, "is tied to an organization and its line states no affiliation"


DOCUMENT_CHECKS = (
    published_appeals_are_whole,
    versions_count_up,
    slugs_hold_nothing_withheld,
    plain_texts_are_up_to_date,
    quotations_stand_once,
    quotations_outside_the_body_stand_beside_it,
    demands_ask_for_something,
    demands_belong_to_what_names_them,
    themes_are_broader_within_their_scheme,
    lines_of_sources_have_labels,
    spans_quote_the_source,
    passages_are_where_they_say,
    contacts_are_withheld,
    signatures_say_what_the_line_says,
    sort_keys_are_up_to_date,
    affiliations_are_stated,
)

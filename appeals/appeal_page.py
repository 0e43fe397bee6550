"""What the page of an appeal shows, fetched in a known number of queries and without what is withheld."""

from collections import Counter
from dataclasses import dataclass
from itertools import chain, groupby

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from appeals.alike import alike
from appeals.demand_page import ShownDemand
from appeals.entries import ShownEntry
from appeals.hits import Hits
from appeals.languages import alphabetical
from appeals.marking import marked_part, visible_stretches
from appeals.models import Demand, Signature, Source
from appeals.rendering import plain_text
from appeals.shown_rows import ADDRESSINGS, ISSUERS, MENTIONS, SIGNATURES
from appeals.signatory_groups import AS_SIGNED, GROUPINGS, signatory_groups
from appeals.text_marks import marked_body, marked_notes
from signatories.countries import country_name


class AppealPage:
    """`find` finds the words that the reader comes with from a search, to be marked."""

    def __init__(self, appeal, find=None, grouping=AS_SIGNED):
        self.appeal = appeal
        self.grouping = grouping if grouping in GROUPINGS else AS_SIGNED
        self.hits = Hits(find) if find else None
        self.redaction = appeal.redaction
        self.issuers = ISSUERS.having([appeal.pk])
        self.all_addressings = ADDRESSINGS.having([appeal.pk])
        self.signatures = SIGNATURES.having([appeal.pk])
        prefetch_related_objects(self.signatures, "life")
        texts = list(_texts(appeal))
        mentions = MENTIONS.having(text.pk for text in texts)
        for row in chain(self.issuers, self.all_addressings):
            row.appeal = appeal
        tied = chain(self.issuers, self.all_addressings, self.signatures, mentions)
        prefetch_related_objects([row.agent for row in tied if row.agent], "names")
        first = min((text.pk for text in texts), default=None)
        self.texts = [ShownText(text, mentions, self, text.anchor_prefix(first)) for text in texts]
        if self.hits:
            self._take_hits()

    @property
    def held_texts(self):
        return [shown for shown in self.texts if shown.text.held]

    @property
    def has_several_texts(self):
        return len(self.held_texts) > 1

    @property
    def addressings(self):
        """Whom the appeal as a whole speaks to."""
        return [addressing for addressing in self.all_addressings if addressing.demand_id is None]

    @cached_property
    def demands(self):
        return list(chain.from_iterable(text.demands for text in self.texts))

    @property
    def current_demands(self):
        return [shown for shown in self.demands if shown.demand.is_current]

    @property
    def has_lettered_demands(self):
        """Whether the archive gave a demand its letter."""
        return any(not shown.demand.numbered_by_source for shown in self.current_demands)

    @property
    def removed_demands(self):
        return [shown for shown in self.demands if not shown.demand.is_current]

    @property
    def mentions(self):
        """People and organizations that the texts name."""
        return [mention for text in self.texts for mention in text.mentions]

    @property
    def cited_instruments(self):
        return [cited for text in self.texts for cited in text.cited_instruments]

    @property
    def language(self):
        """Of the lists of signatories: that of the first text."""
        return self.texts[0].text.language if self.texts else "und"

    @cached_property
    def lists(self):
        """(list, its entries) in the order of the document."""
        return [
            (signed, [ShownEntry(entry, list(rows), self.redaction) for entry, rows in groupby(found, _entry)])
            for signed, found in groupby(self.signatures, lambda signature: signature.entry.list)
        ]

    @property
    def signatory_groups(self):
        return signatory_groups(self.lists, self.grouping, self.redaction)

    @property
    def groupings(self):
        """(value, label) of the ways to look at the signatories."""
        return GROUPINGS.items()

    @property
    def grouping_label(self):
        return GROUPINGS[self.grouping]

    @cached_property
    def alike(self):
        return alike("appeal", self.appeal.identifier)

    @property
    def all_entries_are_numbered(self):
        return all(signature.entry.marker for signature in self.signatures)

    @property
    def countries(self):
        """How many signatures state which country. What is withheld is a row of its own."""
        counted = Counter(signature.country for signature in self._shown_signatures)
        stated = [(country_name(code), n) for code, n in counted.items() if code]
        rows = sorted(stated, key=lambda row: (-row[1], alphabetical(row[0])))
        return self._shares([*rows, (country_name(""), counted[""])])

    @property
    def kinds(self):
        labels = {Signature.Kind.PERSON: _("people"), Signature.Kind.ORGANIZATION: _("organizations")}
        counted = Counter(signature.kind for signature in self._shown_signatures)
        return self._shares([(labels[kind], n) for kind, n in counted.most_common()])

    def _take_hits(self):
        """In the order of the page."""
        for shown in self.held_texts:
            shown.take_hits(self.hits)
        for _list, entries in self.lists:
            for entry in entries:
                entry.take_hit(self.hits, self.language)

    @cached_property
    def _shown_signatures(self):
        return [
            signature
            for _list, entries in self.lists
            for entry in entries
            if entry.is_shown
            for signature in entry.rows
        ]

    def _shares(self, rows):
        withheld = len(self.signatures) - len(self._shown_signatures)
        rows = [(label, n) for label, n in [*rows, (_("withheld"), withheld)] if n]
        return [Share(label, n, round(100 * n / len(self.signatures))) for label, n in rows]


@dataclass(frozen=True)
class Share:
    label: str
    count: int
    percent: int


class ShownText:
    """One text with its demands, and what it names and cites."""

    def __init__(self, text, mentions, page, prefix):
        self.page = page
        self.text = text
        self.appeal = text.appeal = page.appeal
        self.redaction = page.redaction
        self.prefix = prefix
        self.sources = list(text.sources.all())
        self.mentions = _mentions_in(text, mentions)
        self.demands = [
            ShownDemand(demand, page.all_addressings, self.mentions, self.prefix + demand.anchor)
            for demand in text.demands.all()
        ]
        self.taken = {}
        self.cited_instruments = [cited for cited in text.citedinstruments.all() if cited.shown_words == cited.exact]

    def take_hits(self, hits):
        for part, plain in (("body", self.text.plain), ("notes", plain_text(self.text.notes))):
            self.taken[part] = hits.take(plain, self.text.language, visible_stretches(self.redaction, plain))
        # Marked here too, and counted once: where they stand in the text.
        for shown in self.demands:
            span = shown.demand.start, shown.demand.end
            if shown.demand.is_current:
                shown.marked_words = marked_part(self.redaction, self.text.plain, self.text.language, hits.find, *span)

    def hit_marks(self, part):
        return self.page.hits.marks(self.taken[part]) if self.page.hits else []

    @cached_property
    def body(self):
        return marked_body(self)

    @cached_property
    def notes(self):
        return marked_notes(self)


def _texts(appeal):
    return appeal.texts.order_by("-held", "language", "pk").prefetch_related(
        Prefetch("sources", Source.objects.without_bytes().order_by("identifier")),
        Prefetch("demands", Demand.objects.order_by("position")),
        "demands__themes",
        "citedinstruments",
    )


def _mentions_in(text, mentions):
    """Those of the mentions that stand in this text and hold nothing that is withheld."""
    found = [mention for mention in mentions if mention.text_id == text.pk]
    for mention in found:
        mention.text = text
    return [mention for mention in found if not mention.is_redacted]


def _entry(signature):
    return signature.entry

"""What the page of a source shows, and the file that it offers."""

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from appeals.models import CleanCopy
from appeals.redaction import withheld_sign
from appeals.statement.decoding import decode
from appeals.statement.parts import Label

LABELS = {
    Label.FURNITURE: _("not part of the document"),
    Label.TITLE: _("title"),
    Label.DATELINE: _("dateline"),
    Label.ADDRESSEE: _("addressee"),
    Label.SALUTATION: _("salutation"),
    Label.HEADING: _("heading"),
    Label.BODY: _("main text"),
    Label.LIST_ITEM: _("list item"),
    Label.DEMAND: _("demand"),
    Label.SIGNATURE_HEADING: _("heading of a list of signatories"),
    Label.SIGNATURE: _("signature"),
    Label.NOTE: _("note"),
    Label.CONTACT: _("contact"),
    Label.BLANK: _("blank"),
}


@dataclass(frozen=True)
class SourceLine:
    number: int
    label: Label
    words: str

    @property
    def label_words(self):
        return LABELS[self.label]


class SourcePage:
    def __init__(self, source):
        self.source = source
        self.appeal = source.text.appeal
        self.redaction = self.appeal.redaction
        self.withheld = self.redaction.spans(source.decoded)

    @cached_property
    def offered(self):
        """The bytes for download: as they came, or the text without what is withheld."""
        if not self.withheld:
            return bytes(self.source.raw)
        return self.redaction.clean(self.source.decoded).encode()

    @property
    def encoding(self):
        return "utf-8" if self.withheld else decode(bytes(self.source.raw))[1]

    @property
    def digest(self):
        """Of what is offered. The original's would let anyone confirm a guess at the withheld words."""
        return sha256(self.offered).hexdigest()

    @cached_property
    def copy(self):
        """The copy of the original file that readers can have, or None."""
        return CleanCopy.objects.visible().without_bytes().filter(source=self.source).first()

    @property
    def address(self):
        """The publisher's address, unless its words say what is withheld."""
        address = self.source.address
        return address if self.redaction.clean(address) == address and not self.redaction.touches_slug(address) else ""

    @cached_property
    def lines(self):
        return [
            SourceLine(number, Label(label), self._shown(start, end))
            for number, (start, end, label) in enumerate(self.source.lines, 1)
        ]

    @property
    def coverage(self):
        """(label in words, how many lines), the most frequent first."""
        return [(LABELS[label], n) for label, n in Counter(line.label for line in self.lines).most_common()]

    def _shown(self, start, end):
        """The words of a line. Withheld words that go on from the line before have their sign there."""
        pieces, position = [], start
        for first, last in self.withheld:
            if last <= start or first >= end:
                continue
            pieces.append(self.source.decoded[position : max(first, start)])
            if first >= start:
                pieces.append(withheld_sign())
            position = min(last, end)
        return "".join([*pieces, self.source.decoded[position:end]])

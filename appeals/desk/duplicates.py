"""Whether a text is in the archive already, asked before anything is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from appeals.likeness import likeness, word_sample
from appeals.models import Review, Source
from appeals.statement import decode

# From this share of common words on, two texts are taken for the same document.
NEARLY_THE_SAME = 0.5
MOST_LOOKED_AT = 200
MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Alike:
    """A source of the archive with the same words, or nearly."""

    source: Source
    share: float

    @property
    def is_the_same(self) -> bool:
        return self.share > 1

    @property
    def percent(self) -> int:
        """Never 100 for other bytes: something differs."""
        return min(99, round(100 * self.share))


# More than any share of words: the very same bytes.
THE_SAME = 2.0


def alike(raw: bytes) -> list[Alike]:
    """Sources with the same bytes or nearly the same words, the most alike first. Looks words up in an index."""
    sources = Source.objects.select_related("text__appeal").only("file_name", "word_sample", "sha256", "text__appeal")
    same = sources.filter(sha256=sha256(raw).hexdigest())
    if found := [Alike(source, THE_SAME) for source in same]:
        return found
    sample = word_sample(decode(raw)[0])
    near = sources.filter(word_sample__overlap=sample)[:MOST_LOOKED_AT] if sample else []
    found = [Alike(source, likeness(sample, source.word_sample)) for source in near]
    found = [one for one in found if one.share >= NEARLY_THE_SAME]
    return sorted(found, key=lambda one: -one.share)[:MOST_SHOWN]


def already_on_the_desk(raw: bytes) -> Review | None:
    """An open review of the very same bytes."""
    return Review.objects.filter(sha256=sha256(raw).hexdigest(), state=Review.State.OPEN).first()

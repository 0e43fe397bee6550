"""Bodies that sign a text and speak in it by their noun alone ("The Council calls on the government to ...")."""

from __future__ import annotations

from collections.abc import Sequence

from .asking import asks_nothing
from .blocks import Block
from .lexicon import Lexicon
from .lines import words_of
from .naming import personhood
from .parts import Label
from .vocabulary.ruling import ORDINARY, SELF_RULING
from .vocabulary.way_forward import GROUPS
from .vocabulary.wishing import NAMED_ASKS, THEY_ASK, WHICH
from .whose import ARTICLES

LONGEST_SUBJECT, VERB_REACH, ASKED_REACH = 6, 20, 3
BODIES_ASK = frozenset(SELF_RULING.entries + GROUPS.entries)
FURTHER_ARTICLES = frozenset(("el", "la", "le", "il", "lo", "o", "a", "der", "die", "das", "de", "het"))
ANDS = frozenset(("and", "и", "та", "і", "й"))


def signing_bodies(blocks: Sequence[Block]) -> frozenset[str]:
    """The nouns of the bodies that sign ("Growers' Council"), and of no person's employer."""
    names = {block.text.partition(",")[0] for block in blocks if block.label is Label.SIGNATURE}
    named = {name: BODIES_ASK.intersection(words_of(name)) for name in names}
    return frozenset(word for name, words in named.items() if words and personhood(name) <= 0 for word in words)


def body_asks(words: Sequence[str], bodies: frozenset[str]) -> bool:
    """Whether a body that signs asks something, and not only of those who hold no power.

    "The Council asks all citizens to sign and demands that the government ..." asks by its second verb.
    """
    at = 1 if words and (words[0] in ARTICLES or words[0] in FURTHER_ARTICLES) else 0
    if not bodies or words[at : at + 1] == [] or words[at] not in bodies:
        return False
    verb = _find_asking(words, at + 1)
    while verb is not None:
        length = max(NAMED_ASKS.at(words, verb), THEY_ASK.at(words, verb))
        between = words[at + 1 : verb]
        theirs = words[verb - 1] in ANDS or (len(between) <= LONGEST_SUBJECT and WHICH.isdisjoint(between))
        if theirs and ORDINARY.isdisjoint(words[verb + length : verb + length + ASKED_REACH]):
            return True
        verb = _find_asking(words, verb + length)
    return False


def meeting_asks(words: Sequence[str]) -> bool:
    """Whether those ask who came to a meeting ("Участники собрания просят мэрию открыть сады")."""
    came = CAME.find(words[:CAME_REACH])
    verb = THEY_ASK.find(words, came) if came is not None else None
    return verb is not None and WHICH.isdisjoint(words[:CAME_REACH]) and not asks_nothing(words[verb + 1 :])


CAME_REACH = 5
CAME = Lexicon(
    """участники|учасники|қатысушылар*|participants|delegates|делегаты|делегати|teilnehme*|asistentes|participantes
    |partecipanti|uczestnicy|uczestniczki|katılımcılar"""
)


def _find_asking(words: Sequence[str], start: int) -> int | None:
    """The next verb by which somebody asks."""
    found = (lexicon.find(words[:VERB_REACH], start) for lexicon in (NAMED_ASKS, THEY_ASK))
    return min((at for at in found if at is not None), default=None)

"""Sentences that tell of somebody who asks: the signers, a body by its name, people whose letter it is."""

from __future__ import annotations

from collections.abc import Sequence

from .asking import of_others
from .lexicon import wordset
from .vocabulary.deeds import DEEDS
from .vocabulary.demanding import ASKERS, POWER
from .vocabulary.head import OFFICES
from .vocabulary.way_forward import GROUPS
from .vocabulary.wishing import (
    ANOTHER_TIME,
    HAVE_ASKED,
    IN_LETTERS,
    LETTERS,
    LETTERS_TOLD,
    NAMED_ASKS,
    NAMED_REACH,
    NOUN_OPENERS,
    OF_THINGS_TOO,
    PEOPLE_ASK,
    PEOPLE_WHO_ASK,
    REQUESTED,
    SENDERS,
    SIGNERS,
    THEY_ASK,
    TOLD_OF,
    TURNS,
    WHICH,
    WITH_DEMAND,
)

SIGNERS_REACH, VERB_REACH = 30, 30
ENDINGS = (".", "!", "…", "”", "»", ":")
BEFORE = frozenset(("before", "after", "when", "if", "since", "while", "because"))
SENDERS_REACH = 8
LETTER_WITHIN, ASKED_WITHIN = 12, 14
LETTER_REACH = 3
# "The organizations urged the council": those of whom the text has spoken.
THE = wordset("the these los las estos estas les ces die diese le gli queste эти ці")
TO_US = wordset("us нас нам nous uns nos ci")


def is_requested(words: Sequence[str]) -> bool:
    """Whether those in power are asked, in the passive ("The Council is urged to reopen the gardens")."""
    index = REQUESTED.find(words[:NAMED_REACH])
    if not index or words[index + REQUESTED.at(words, index) :][:1] != ["to"] or of_others(words):
        return False
    linked = next((at for at in range(index - 1, max(0, index - 3), -1) if words[at] in ("is", "are")), None)
    if linked is None or not WHICH.isdisjoint(words[:linked]) or not BEFORE.isdisjoint(words[:linked]):
        return False
    return POWER.has(words[:linked]) or OFFICES.has(words[:linked])


def have_asked(words: Sequence[str]) -> bool:
    """Whether the news tells what those who sign asked ("The organizations urged the council to ...")."""
    senders = SENDERS.find(words[:SENDERS_REACH])
    if senders is None or not ANOTHER_TIME.isdisjoint(words) or any(word.isdecimal() for word in words[:senders]):
        return False
    known = SIGNERS.at(words, senders) > 0 or not THE.isdisjoint(words[:senders][-1:])
    return known and HAVE_ASKED.opens(words[senders + 1 :]) and not of_others(words)


def told_of_letter(words: Sequence[str]) -> bool:
    """Whether the news tells what is asked in a letter ("In an open letter, they who live there urged ...")."""
    letter = LETTERS_TOLD.find(words[:LETTER_WITHIN])
    if letter is None or not ANOTHER_TIME.isdisjoint(words) or POWER.has(words[:letter]) or of_others(words):
        return False
    if not TO_US.isdisjoint(words):  # "The developer sent us an open letter demanding ..."
        return False
    after = words[letter + 1 : letter + 1 + ASKED_WITHIN]
    verb = next((at for at in (HAVE_ASKED.find(after), IN_LETTERS.find(after)) if at is not None), None)
    return verb is not None and not POWER.has(after[max(0, verb - 1) : verb])


def named_ask(text: str, words: Sequence[str]) -> bool:
    """Whether an organization asks by its name ("Gardeners of Fruitland call on ...", "The coalition urges ...")."""
    index = NAMED_ASKS.find(words[:NAMED_REACH])
    if index is None and not WITH_DEMAND.isdisjoint(words):
        index = next((at for at, word in enumerate(words[:NAMED_REACH]) if word in TURNS), None)
    if not index or not text.endswith(ENDINGS):
        return False
    subject = words[:index]
    if subject[-1] == "to":  # "... went there to demand that ..."
        return False
    if not WHICH.isdisjoint(subject) or TOLD_OF.has(subject) or of_others(words):
        return False
    if words[index] in OF_THINGS_TOO and not (ASKERS.has(subject) or GROUPS.has(subject)):
        return False
    tokens = [token.lstrip('«“"„(') for token in text.split()[: index + 1]]
    named = any(token[:1].isupper() for token in tokens[1:index]) or (tokens[0].isupper() and len(tokens[0]) > 1)
    named = named or text[0] in "«“„"  # "«Алмұрт» қауымы ... шақырады"
    return named or ASKERS.has(subject)


def signers_ask(words: Sequence[str]) -> bool:
    """Whether those who sign ask, in the third person ("Las organizaciones firmantes exigen ...")."""
    signers = SIGNERS.find(words[:SIGNERS_REACH])
    if signers is None:
        verb = LETTERS.at(words, 0) and THEY_ASK.find(words[: LETTERS.at(words, 0) + LETTER_REACH])
        return bool(verb) or _people_ask(words)
    verb = THEY_ASK.find(words[signers + 1 : signers + VERB_REACH])
    return verb is not None and words[signers + verb] not in WHICH


def _people_ask(words: Sequence[str]) -> bool:
    """Whether people for whom a letter speaks ask for an act ("Los vecinos exigen la publicación ...")."""
    who = PEOPLE_WHO_ASK.at(words, 0)
    verb = next((at for at in range(who, min(who + 2, len(words))) if words[at] in PEOPLE_ASK), None) if who else None
    if verb is None or not TO_US.isdisjoint(words):
        return False
    after = words[verb + 1 : verb + 3]
    return not NOUN_OPENERS.isdisjoint(after[:1]) or DEEDS.has(after) or POWER.has(after)

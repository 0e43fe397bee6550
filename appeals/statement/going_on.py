"""Sentences that go on with the verb of one that asks ("We demand an answer." / "Que se abra ...")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asking import NOT_BEGGED, SPEAKERS, says_we_do
from .lexicon import wordset
from .lines import words_of
from .parallel import BEFORE_VERB
from .third_person import TO_US
from .vocabulary.demanding import POWER
from .vocabulary.head import OFFICES
from .vocabulary.wishing import THEY_ASK
from .wishing import wishes

SHORTEST = 4


def asks_on(text: str) -> bool:
    """Whether a sentence goes on with the verb of one that asks ("Que se abra ...", "Ao Conselho, que abra ...")."""
    words = words_of(text)
    if says_we_do(words):
        return False
    if clause := THAT_CLAUSE.match(text):
        whole = GERMAN_MAIN if clause[0].lower().startswith("da") else ROMANCE_MAIN
        return len(words) >= SHORTEST and whole.search(text) is None
    told = TOLD_TO.match(text)
    whom = words_of(told["whom"]) if told else []
    return POWER.has(whom) or OFFICES.has(whom)


def opens_with_further_clause(text: str) -> bool:
    """Whether a paragraph opens with what those who asked above wish as well ("Que se abran también los huertos.")."""
    first = text.partition(". ")[0]
    return first.startswith("Que ") and not first.endswith("?") and asks_on(first)


def they_ask_on(words: Sequence[str], above: Sequence[str]) -> bool:
    """Whether a sentence goes on with what those ask of whom the one right above told it ("They also ask ...").

    Below what "we" ask, "they" are others.
    """
    theirs = bool(words) and words[0] in THEY and THEY_ASK.has(words[1:]) and TO_US.isdisjoint(words)
    return theirs and bool(above) and not (SPEAKERS.has(above) or says_we_do(above))


THEY = wordset("they они вони олар ellos ellas ils elles sie essi eles elas oni onlar")


def commands_behind(sentence: str) -> bool:
    """Whether a sentence tells somebody what to do behind a few words and a colon ("One more thing: do not ...")."""
    lead, colon, rest = sentence[:LONGEST_LEAD].partition(": ")
    if not colon or len(words_of(lead)) > MOST_BEFORE or not sentence.endswith((".", "!")):
        return False
    rest = sentence[len(lead) + len(colon) :]
    words = words_of(rest)
    told = next((word for word in words if word not in BEFORE_VERB), "")
    if not rest[:1].islower() or told in NOT_BEGGED or told in KEPT_IN_MIND:
        return False
    return wishes(rest[:1].upper() + rest[1:], words)


KEPT_IN_MIND = wordset("forget miss worry vergessen vergesst забудьте забывайте забувайте oubliez dimenticate")


LONGEST_LEAD, MOST_BEFORE = 40, 4
# "Que se abra ...", "Qu'un plan soit publié", "Dass der Plan veröffentlicht wird."
THAT_CLAUSE = re.compile(r"(?:Que|Che|Dass|Daß)\s|(?:Qu|Ch)['’]")
# What follows such a clause where it is the subject of a sentence: "... nous attriste.", "..., ist ein Fehler."
ROMANCE_MAIN = re.compile(
    r"(?<!qui )(?<!que )(?<!che )\b(?:es|est|è|n'est|fue|était|era)\s|\s(?:nos|nous|me|m'|ci|mi)\s?[^\W\d_]+\W*$",
    re.IGNORECASE,
)
GERMAN_MAIN = re.compile(
    r",\s(?!(?:d[aei][rsmn]?|dass|und|oder|damit|um|wie|wo|welche\w*|auch|sondern|statt|ohne|wenn|weil|in|an|auf|mit|zu\w*)\s)"
    r"[a-zäöü]+(?:\s[^,]*)?$"
)
# Behind a further comma would stand what is said of them: "Al Consejo, que cerró los huertos, no le importa."
TOLD_TO = re.compile(
    r"(?:Al|A\s(?:la|los|las)|Aos?|Às?|À\sla|Aux?|All[aeo]|Agli|Ai)\s(?P<whom>[^,:;]{3,120}),\s(?:que|che)\s[^,;]+$"
)

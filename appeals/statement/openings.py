"""How items and lines open that say what is asked."""

from __future__ import annotations

import re

from .asking import POWER_REACH, SPEAKERS
from .blocks import Block, remembered
from .lexicon import Lexicon, wordset
from .lines import words_of
from .sentences import sentences_of
from .turkic import names_deed, shall_be
from .vocabulary.deeds import DEEDS
from .vocabulary.demanding import IMPERATIVES, OBLIGATION, RANKS


@remembered
def opens_with_infinitive(block: Block) -> bool:
    """Whether an item opens with a verb in the infinitive, as what is asked does in Russian and Ukrainian."""
    endings = UKRAINIAN_ENDINGS if UKRAINIAN.search(block.text) else INFINITIVE_ENDINGS
    for word in block.words[:VERB_REACH]:
        if word.endswith(endings) and len(word) > SHORTEST_VERB and word not in NO_INFINITIVES:
            return True
        if word.endswith(WE_DO) or SPEAKERS.has([word]):  # "Сами мы обязуемся поливать деревья."
            return False
    return False


WE_DO = ("емся", "имся", "аемо", "аємо", "уємо", "юємо", "ємося", "ємось", "имося")


# In Ukrainian "ть" ends what they do ("приходять"), and not what is to be done.
UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)


@remembered
def opens_with_latin_infinitive(block: Block) -> bool:
    """Whether an item opens with what may be an infinitive of a Romance or West Slavic language."""
    first = block.words[0] if block.words else ""
    if len(first) < SHORTEST_VERB or first in NO_INFINITIVES:
        return False
    return first.endswith(("ar", "er", "ir", "re")) or _is_west_slavic_infinitive(first, block.text)


def _is_west_slavic_infinitive(word: str, text: str) -> bool:
    """Whether a word ends as infinitives do in Polish, Slovak or, where letters of it are near, Czech."""
    if word.endswith(("ć", "ť")):
        return not word.endswith(("ość", "osť"))  # "wolność": a noun
    return word.endswith(CZECH_INFINITIVES) and CZECH.search(text) is not None


CZECH_INFINITIVES = ("at", "át", "it", "ít", "et", "ět", "out", "ést", "ézt", "ást")
CZECH = re.compile(r"[ěřů]", re.IGNORECASE)


INFINITIVE_ENDINGS = ("ть", "ться", "чь", "йти", "ести", "вести", "ити", "ати", "яти", "ути", "оти", "увати", "тися")
UKRAINIAN_ENDINGS = tuple(ending for ending in INFINITIVE_ENDINGS if not ending.endswith("ть"))
NO_INFINITIVES = wordset(
    """деятельность власть область часть очередь помощь речь ночь дочь память путь
    however after over under there where their other whether never whatever rather together another were more before
    here year whenever wherever further moreover aber über unter oder hier wir unser einer dieser immer"""
)
SHORTEST_VERB, VERB_REACH = 4, 4


@remembered
def opens_with_imperative(block: Block) -> bool:
    """Whether an item opens like a demand ("Release ...", "Освободить ...")."""
    return IMPERATIVES.opens(block.words)


@remembered
def opens_with_deed(block: Block) -> bool:
    """Whether an item opens with a noun for what is asked ("Immediate release of ...", "Отставка министра")."""
    index = DEEDS.find(block.words[:DEED_REACH])
    return index is not None and block.sentences == 1 and not SPEAKERS.has(block.words[:index])


# "An immediate and unconditional release of ..."
DEED_REACH = 6
TO_DO = Lexicon(f"to {entry}" for entry in IMPERATIVES.entries if entry.isascii())


@remembered
def opens_with_obligation(block: Block) -> bool:
    """Whether the first sentence of an item says what must be ("Measures must be lawful ...")."""
    first = next(sentences_of(block.text[:1000]), (0, 0))
    index = OBLIGATION.find(words_of(block.text[slice(*first)]))
    return index is not None and 0 < index <= POWER_REACH


RANKED = tuple(map(Lexicon, RANKS))
ANY_RANK = Lexicon(phrase for rank in RANKS for phrase in rank)
BOLD_LEAD = re.compile(r"(?:\*\*|__)\S[^*_]*(?:\*\*|__)")
# "A public plan: the council publishes ...", "Wages. The council pays ..."
HEADED = re.compile(r"[^\W\d_](?:[^.:;!?]{3,60}:|[^\s.:;!?]+(?:\s[^\s.:;!?]+){0,3}\.)\s+\S")


def rank_of(block: Block) -> int | None:
    """Which of several a paragraph is by its first words: 1 for "Second, ..."."""
    if not ANY_RANK.opens(block.words):
        return None
    return next(rank for rank, words in enumerate(RANKED) if words.opens(block.words))


def opens_as_item(block: Block) -> bool:
    """Whether a paragraph is one of several without marks: "First, ...", or one that a few words head."""
    if rank_of(block) is not None or BOLD_LEAD.match(block.text):
        return True
    return HEADED.match(block.text) is not None and block.ends_sentence


# "Que se retire la ley", "щоб уряд скасував": what is asked, in a clause.
CLAUSE_OPENERS = wordset("that dass que che чтобы щоб aby żeby dat")


def opens_with_clause(block: Block) -> bool:
    """Whether a line opens as a clause of what is asked ("That the rooms be opened;")."""
    return block.words[:1] != [] and block.words[0] in CLAUSE_OPENERS


@remembered
def says_what_to_do(block: Block) -> bool:
    """Whether a line without a mark opens, or ends, as what is asked does."""
    return (
        opens_with_imperative(block)
        or opens_with_infinitive(block)
        or opens_with_latin_infinitive(block)
        or opens_with_deed(block)
        or TO_DO.opens(block.words)
        or opens_as_item(block)
        or opens_with_obligation(block)
        or opens_with_clause(block)
        or shall_be(block.words)
        or names_deed(block.words)
    )

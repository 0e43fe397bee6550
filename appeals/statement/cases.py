"""Whom a Turkic sentence asks: they stand before the verb, in the case that it takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .asking import asks
from .lexicon import wordset
from .lines import words_of
from .vocabulary.addressed import BODIES
from .vocabulary.demanding import POWER
from .vocabulary.head import OFFICES
from .vocabulary.turkic import TURKIC, TURKIC_BEFORE, TURKIC_JOINTS, TURKIC_PAST
from .vocabulary.wishing import SIGNERS

# A word with the ending that a hyphen joins to letters ("БҰҰ-дан").
TOKEN = re.compile(r"[^\W_]+(?:['’ʼʻ`‘-][^\W_]+)*")
LETTERS = re.compile(r"[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{2,}(?:-|$)")
GENITIVE = re.compile(r"[днт][ыіиу]ң|[ndt]?[ıiuü]n$")
# Where a clause ends, and so the name of whoever stands behind it begins.
CLAUSE = re.compile(r"[,:;!?()–—]|\s-\s")
LONGEST = 10
# Endings of verbs that say "we" or "I", and how near the end of a sentence they stand.
OURS = (
    "мыз",
    "міз",
    "быз",
    "биз",
    "буз",
    "бүз",
    "миз",
    "мын",
    "мін",
    "мен",
    "miz",
    "man",
    "yoruz",
    "yorum",
    "ırıq",
    "irik",
)
LAST = 4
# Those who sign, and kinds of organizations that speak of themselves ("«Бақ» қоры талап етеді").
SIGNING = wordset("""қойған қойғандар койгон койгондор imzolagan imzolaganlar imzacılar imzalayan
    қоры қоғамы бірлестігі ұйымы одағы коалициясы орталығы кору коому бирикмеси uyushmasi derneği vakfı""")


def named_by_case(sentence: str) -> Iterator[tuple[int, int]]:
    """Where in a sentence those stand whom a verb of asking names by its case."""
    words = words_of(sentence)
    signers = SIGNERS.has(words) or not SIGNING.isdisjoint(words)
    if asks(words) is None and not signers and not any(word.endswith(OURS) for word in words[-LAST:]):
        return
    yield from _named(sentence, TURKIC)


def told_by_case(sentence: str) -> Iterator[tuple[int, int]]:
    """Where in a sentence of the news those stand of whom others asked something, or to whom they wrote."""
    yield from _named(sentence, TURKIC_PAST)


def _named(sentence: str, cases: Sequence[tuple[re.Pattern[str], re.Pattern[str]]]) -> Iterator[tuple[int, int]]:
    tokens = list(TOKEN.finditer(sentence))
    for ending, verb in cases:
        last = max((match.start() for match in verb.finditer(sentence)), default=0)
        for index, token in enumerate(tokens):
            if token.end() >= last:
                break
            if ending.search(token[0].lower()) and _is_office(tokens, index):
                yield from _members(sentence, tokens, index)


def _is_office(tokens: Sequence[re.Match[str]], index: int) -> bool:
    """Whether a word is an office or a body, or the name of a person right after one."""
    words = words_of(tokens[index][0])
    if words == ["yetkili"]:  # "competent": which of them, and nobody
        return False
    if any(lexicon.has(words) for lexicon in (OFFICES, POWER, BODIES)) or LETTERS.match(tokens[index][0]):
        return True
    holder = words_of(" ".join(token[0] for token in tokens[max(0, index - 3) : index]))
    return tokens[index][0][:1].isupper() and OFFICES.has(holder)


def _members(sentence: str, tokens: Sequence[re.Match[str]], index: int) -> Iterator[tuple[int, int]]:
    """The body that ends with a word, and one before it that leaves the ending to it ("Үкімет пен Парламентке")."""
    first = _start(sentence, tokens, index)
    if first > 1 and tokens[first - 1][0].lower() in TURKIC_JOINTS and _is_office(tokens, first - 2):
        before = _start(sentence, tokens, first - 2)
        if not any(ending.search(tokens[first - 2][0].lower()) for ending, _ in TURKIC[::2]):
            yield tokens[before].start(), tokens[first - 2].end()
    yield tokens[first].start(), tokens[index].end()


def _start(sentence: str, tokens: Sequence[re.Match[str]], index: int) -> int:
    """At which word the name begins that ends with one."""
    first = index
    while first and index - first < LONGEST:
        before = tokens[first - 1]
        word = before[0].lower()
        apart = CLAUSE.search(sentence, before.end(), tokens[first].start())
        within = word in TURKIC_JOINTS and first > 1 and _is_of_name(tokens, first - 2)
        other = word in TURKIC_BEFORE or (before[0].islower() and _has_case(word))
        if apart or (other and not within):
            break
        first -= 1
    return first


def _is_of_name(tokens: Sequence[re.Match[str]], index: int) -> bool:
    """Whether a word before "and" is no body of its own, and so one word of a name ("Ministry of Pears and Plums")."""
    word = tokens[index][0].lower()
    return (
        not _is_office(tokens, index) and word not in TURKIC_BEFORE and not any(e.search(word) for e, _ in TURKIC[::2])
    )


def _has_case(word: str) -> bool:
    """Whether a word is one that stands in a case of its own, and so in no name."""
    return not GENITIVE.search(word) and any(ending.search(word) for ending, _ in TURKIC)

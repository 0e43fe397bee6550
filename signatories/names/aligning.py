"""Which words of two names of organizations are one."""

from functools import lru_cache

from .equivalents import equivalents
from .lettering import is_cyrillic
from .organization import Term
from .reading import UNLIKE, Word, likeness, nearly_one, read_word, same_consonants

Match = tuple[float, Term, Term]  # shared weight, and the two terms

MATCH = 0.8  # likeness of two words that are one
CASE_ENDINGS = frozenset(("a", "ia", "u", "om", "em", "ov", "i", "e", "ego", "ogo"))
LONG_WORD = 7  # sounds in a word that one other vowel does not make another word


def align(left: tuple[Term, ...], right: tuple[Term, ...]) -> tuple[list[Match], list[Term], list[Term]]:
    """Pair terms that mean or sound the same; return pairs with their shared weight, and what is left of each side.

    Two ideas are one or not; a word of its own may still sound like anything.
    """
    by_idea = {term.idea: term for term in right if term.idea}
    matched: list[Match] = []
    waiting: list[Term] = []
    for term in left:
        same = by_idea.get(term.idea)
        if same is None:
            waiting.append(term)
        else:
            matched.append((min(term.weight, same.weight), term, same))
    taken = {pair[2] for pair in matched}
    rest = [term for term in right if term not in taken]
    only_left: list[Term] = []
    for term in waiting:
        alike, best = 0.0, term
        for other in rest:
            if not (term.idea and other.idea) and (found := word_likeness(term.word, other.word)) > alike:
                alike, best = found, other
        if alike < MATCH:
            only_left.append(term)
        else:
            rest.remove(best)
            matched.append((alike * min(term.weight, best.weight), term, best))
    return matched, only_left, rest


@lru_cache(maxsize=100_000)
def word_likeness(left: Word, right: Word) -> float:
    alike = likeness(left, right)
    if alike < UNLIKE or alike == 1.0:
        return 1.0 if alike == 1.0 else 0.0
    if nearly_one(left, right, alike, LONG_WORD):
        return 0.95
    if not _named(left).isdisjoint(_named(right)):
        return 0.95
    if alike >= 0.6 and same_consonants(left, right):
        return 0.85
    if _cognates(left, right):
        return 0.85
    if any(_in_another_case(one, other) for one in left.sounds for other in right.sounds):
        return 0.9
    short, long = sorted((left.sound, right.sound), key=len)
    if len(short) > 4 and long.startswith(short[:-1]) and len(long) - len(short) < 5:
        return 0.9  # another ending: Сахаров, Сахаровский
    return alike if alike >= 0.87 else 0.0


def _cognates(left: Word, right: Word) -> bool:
    """Words of two alphabets that are one but for their endings: inclusive, инклюзивное."""
    if is_cyrillic(left.text) == is_cyrillic(right.text):
        return False
    longest = max(len(left.blur), len(right.blur))
    return any(left.blur[:same] == right.blur[:same] for same in range(6, longest) if longest - same < 6)


def _in_another_case(one: str, other: str) -> bool:
    """Böll, Бёлля."""
    short, long = sorted((one, other), key=len)
    return len(short) > 2 and long.startswith(short) and long[len(short) :] in CASE_ENDINGS


def _named(word: Word) -> frozenset[str]:
    """The given names a word may be, in the nominative or a case with one letter more: Фридрих, Фридриха."""
    return equivalents(word) | equivalents(read_word(word.text[:-1]))

"""Stems of Kazakh and Ukrainian words, for which the engine has no stemmer: endings are taken off, and no more.

Both get words in their plain form, where ә is а and і is и; that leaves fewer endings than the grammars have. A word
keeps three letters and a vowel. How well forms of one word meet, and words that are not one stay apart, is measured in
the tests with families of words of the archive's field.
"""

from collections.abc import Callable
from functools import lru_cache

_VOWELS = frozenset("аеиоуыэюя")
_VOICELESS = frozenset("кпстфхцчшщгб")
_SHORTEST = 3


def _longest_first(endings: str) -> tuple[str, ...]:
    return tuple(sorted(set(endings.split()), key=lambda ending: (-len(ending), ending)))


# Plural; cases; whose it is (and both together, with the case after it); made of a noun: -лық, -сыз, -шы.
_KAZAKH = _longest_first("""
    лар лер дар дер тар тер
    нын нин дын дин тын тин га ге ка ке на не ны ни ды ди ты ти да де та те дан ден тан тен нан нен мен бен пен
    ым им мыз миз ыныз иниз ныз низ ы и сы си ын ин сын син ына ине сына сине ында инде сында синде ынан инен сынан
    синен
    лык лик дык дик тык тик сыз сиз шы ши шылык шилик
""")
# What a final consonant becomes before a vowel: құқық, құқығы; талап, талабы.
_SOFTENED = {"г": "к", "б": "п"}

_UKRAINIAN = _longest_first("""
    а у и о е ою ею ам ами ам ах ом ем ов ев ив ей ям ями ях ю я ию ией ии ия
    ий ого ому им их ими ои ой
    ення енням еннях енню ань ання анням аннях анню ень
    ити ати ути ить ать яти ив ила или ило ав ала али ало имо ите уть ють ять емо ете ую ует уемо уете ують
    иею иям ований
    ений ена ено ени еного еному еним ених еними ену
    аний ана ано ани аного аному аним аних аними ану
    исть ости истю остей
    ський ська ське ськи ського ському ським ських ськими ську ської
    ець ця цив цям цями
""")
_REFLEXIVE = ("ся", "сь")


@lru_cache(maxsize=200_000)
def stem_kazakh(word: str) -> str:
    """The stem of a Kazakh word in its plain form.

    >>> {stem_kazakh(word) for word in ("кукык", "кукыктар", "кукыктары", "кукыгынын", "кукыктык")}
    {'кукык'}
    """
    while (shorter := _without(word, _KAZAKH, _follows)) != word:
        word = shorter[:-1] + _SOFTENED.get(shorter[-1], shorter[-1])
    return word


@lru_cache(maxsize=200_000)
def stem_ukrainian(word: str) -> str:
    """The stem of a Ukrainian word in its plain form.

    >>> {stem_ukrainian(word) for word in ("свобода", "свободи", "свободу", "свободою")}
    {'свобод'}
    """
    word = _without(word, _REFLEXIVE)
    return _without(word, _UKRAINIAN).rstrip("ьй")


def _follows(stem: str, ending: str) -> bool:
    """Whether a Kazakh ending sounds like this after the stem: -сы after vowels, -ты and -қа after voiceless sounds."""
    if ending[:2] in ("сы", "си"):
        return stem[-1] in _VOWELS or ending in ("сыз", "сиз")
    return ending[0] not in "тк" or stem[-1] in _VOICELESS


def _any(stem: str, ending: str) -> bool:
    return True


def _without(word: str, endings: tuple[str, ...], fits: Callable[[str, str], bool] = _any) -> str:
    for ending in endings:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if len(stem) >= _SHORTEST and not _VOWELS.isdisjoint(stem) and fits(stem, ending):
                return stem
    return word

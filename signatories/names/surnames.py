"""Endings of surnames and patronymics, by sound. They help to read a name; nothing is concluded about its bearer."""

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from .folding import blur
from .lettering import words_of
from .reading import Word

# Words that make a patronymic or a surname of the name before them, when they stand alone.
KINSHIP = words_of(
    """
    uly ұлы улы ulı uli ūly úly ulu уулу uulu oglu oğlu oglou оглы оглу оғлу оғли ogly ogli oğli o'g'li оғлы oghlu
    kyzy қызы кызы qyzy qızı kizi qizi gyzy гызы gizi qyzi кизи қизи
    """
)
_PATRONYMIC = re.compile(r"(?:[oeia]v)?(?:iq|niq)$|[oeia][vu]na$|iniqna$|iqna$|[^g]ul[iu]$|ogl[iu]$|[kg]izi$")
_PATRONYMIC_STEM = re.compile(r"(?:(?:[oeia]v|n)?iq|[oeia][vu]na|iniqna|iqna|o?gl[iu]|ul[iu]|[kg]izi)$")
_STRONG = re.compile(r"(?:[oe]va?|[sc]ka?i?|enko|qenko|wvili|dze|ul[iu]|oglu?i?|zade|[oe]viq|kizi)$")
_WEAK = re.compile(r"(?:ina?|ko|uk|[aei]n[tc]?|iq|ia|ik|aia|oi|ba|ua)$")

# Endings with which one Kazakh surname is printed in Kazakh (-uly, -kyzy, none) and through Russian (-ov, -ova).
_FIRST_ENDING = re.compile(r"(?:[oe]v|ul[iu]|ogl[iu])$")
_SECOND_ENDING = re.compile(r"(?:[oe]va|kizi|gizi)$")


def is_patronymic(word: Word) -> bool:
    """Whether a word in the place of a patronymic has the ending of one."""
    return len(word.sound) > 3 and _PATRONYMIC.search(word.sound) is not None


def likeness_to_surname(word: Word) -> int:
    """2 for an ending that surnames have and given names have not, 1 for one that both may have, else 0."""
    if _STRONG.search(word.sound):
        return 2
    return 1 if _WEAK.search(word.sound) else 0


@lru_cache(maxsize=50_000)
def patronymic_stem(word: Word) -> str:
    """The name inside a patronymic, without its last vowels: Алексеевич and Oleksiyovych give aleks and oleks."""
    return _PATRONYMIC_STEM.sub("", word.sound).rstrip("aeiou")


def _stem(sound: str) -> str:
    for ending in (_FIRST_ENDING, _SECOND_ENDING):
        stem = ending.sub("", sound)
        if stem != sound and len(stem) > 2:
            return stem.rstrip("i")
    return sound.rstrip("i")


@lru_cache(maxsize=50_000)
def surname_stems(word: Word) -> frozenset[str]:
    """The readings of a surname without -ov, -ova, -uly, -kyzy: Байтұрсынұлы and Байтурсынов meet."""
    return frozenset(map(_stem, word.sounds))


def likeness_of_stems(left: Word, right: Word) -> float:
    """How alike two surnames are without an ending that they share, which says nothing of how alike they are."""
    if ending_class(left) != ending_class(right):
        return 1.0
    return max(
        Levenshtein.normalized_similarity(blur(one), blur(other))
        for one in surname_stems(left)
        for other in surname_stems(right)
    )


@lru_cache(maxsize=50_000)
def surname_key(word: Word) -> str:
    """What the archive counts surnames by: one short spelling for all forms of a surname.

    >>> from .reading import read_word
    >>> {surname_key(read_word(surname)) for surname in ("Байтұрсынұлы", "Байтурсынова", "Baitursynov")}
    {'paitorsin'}
    """
    return blur(_common_form(_stem(word.sound)))


def _common_form(sound: str) -> str:
    return re.sub(r"(?<=in|sk|ck)a$", "", sound) if len(sound) > 4 else sound


@lru_cache(maxsize=50_000)
def ending_class(word: Word) -> str:
    """Which of the two classes of endings above a surname has, "-ov" or "-ova", or ""; to see that two differ."""
    if _FIRST_ENDING.search(word.sound):
        return "-ov"
    return "-ova" if _SECOND_ENDING.search(word.sound) else ""


def endings_differ(left: Word, right: Word) -> bool:
    """Whether two surnames that are alike have paired endings: -ov and -ova, -in and -ina, -skiy and -skaya."""
    if {ending_class(left), ending_class(right)} == {"-ov", "-ova"}:
        return True
    return _adds_an_a(left, right) or _adds_an_a(right, left)


def _adds_an_a(short: Word, long: Word) -> bool:
    return any(
        (sound[-2:] in ("in", "ov", "ev", "sk", "ck") and sound + "a" in long.sounds)
        or (sound[-3:] in ("ski", "cki") and sound[:-1] + "a" in long.sounds)
        or (sound.endswith("oi") and sound[:-2] + "aia" in long.sounds)
        for sound in short.sounds
    )

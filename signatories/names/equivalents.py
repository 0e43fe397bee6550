"""Which given names are forms of one, by how they sound."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from .given_names import COMMON, EQUIVALENT, SHORT
from .reading import Word, read_word
from .transliteration import readings

_VOWELS = "aeiou"


def _lines(table: str) -> Iterator[list[str]]:
    return (line.split() for line in table.replace("\n", " ").split("/"))


def _groups(table: str) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Sound of a form -> the groups it is in; group -> the sounds of its forms. A group is named by its first form."""
    of_sound: defaultdict[str, set[str]] = defaultdict(set)
    of_group: defaultdict[str, set[str]] = defaultdict(set)
    for forms in _lines(table):
        for form in forms:
            for sound in readings(form):
                of_sound[sound].add(forms[0])
                of_group[forms[0]].add(sound)
    return _frozen(of_sound), _frozen(of_group)


def _frozen(sets: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(values) for key, values in sets.items()}


_EQUIVALENT, _FORMS = _groups(EQUIVALENT)
_SHORT, _ = _groups(SHORT)
_COMMON = frozenset(sound for name in COMMON.split() for sound in readings(name)[:1])
_NOTHING: frozenset[str] = frozenset()


def stem_of_given(sound: str) -> str:
    """A given name without its last vowels, as a patronymic holds it: Алексей and Алексеевич meet."""
    return sound.rstrip(_VOWELS)


_STEMS: dict[str, set[str]] = {}
for _sound, _names in _EQUIVALENT.items():
    _STEMS.setdefault(stem_of_given(_sound), set()).update(_names)


@lru_cache(maxsize=50_000)
def equivalents(word: Word) -> frozenset[str]:
    """The groups of equivalent names that a given name belongs to."""
    return _NOTHING.union(*(_EQUIVALENT.get(sound, _NOTHING) for sound in word.sounds))


@lru_cache(maxsize=50_000)
def short_forms(word: Word) -> frozenset[str]:
    """The groups of short forms that a given name belongs to, through any of its equivalents."""
    direct = _NOTHING.union(*(_SHORT.get(sound, _NOTHING) for sound in word.sounds))
    through = (read_word(name) for name in equivalents(word))
    return direct.union(*(_SHORT.get(name.sound, _NOTHING) for name in through))


@lru_cache(maxsize=50_000)
def sounds_of_forms(word: Word) -> frozenset[str]:
    """The sounds of all forms equivalent to a given name."""
    return _NOTHING.union(*(_FORMS[group] for group in equivalents(word)))


def same_stem(left: str, right: str) -> bool:
    """Whether two stems of given names are forms of one name: oleks, aleks."""
    return not _STEMS.get(left, set()).isdisjoint(_STEMS.get(right, ()))


def is_given_name(word: Word) -> bool:
    """Whether a word is known to stand before surnames."""
    return word.sound in _COMMON or word.sound in _EQUIVALENT or word.sound in _SHORT

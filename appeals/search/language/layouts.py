"""What was typed with the wrong keyboard layout: "ghfdf" is "права" on the keys of a Russian keyboard."""

import re

_ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_ENGLISH_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_UKRAINIAN = "ґйцукенгшщзхїфівапролджєячсмитьбю"
# The Kazakh layout is the Russian one with its own letters on the keys of digits and the two after them.
_DIGITS, _ON_DIGITS = "2345890-=", "әіңғүұқөһ"


def _table(keys: str, letters: str) -> dict[int, str]:
    return {ord(key): letter for key, letter in zip(keys, letters, strict=True)}


_TO_RUSSIAN = _table(_ENGLISH + _ENGLISH_SHIFTED, _RUSSIAN + _RUSSIAN.upper())
_TO_UKRAINIAN = _table(_ENGLISH + _ENGLISH_SHIFTED, _UKRAINIAN + _UKRAINIAN.upper())
_TO_KAZAKH = _TO_RUSSIAN | _table(_DIGITS, _ON_DIGITS)
_TO_ENGLISH = _table(
    _UKRAINIAN + _UKRAINIAN.upper() + _RUSSIAN + _RUSSIAN.upper(), (_ENGLISH + _ENGLISH_SHIFTED) * 2
)  # fmt: skip

_HAS_LATIN = re.compile("[A-Za-z]")
_HAS_CYRILLIC = re.compile("[А-Яа-яЁёІіЇїЄєҐґ]")


def other_layouts(typed: str) -> list[str]:
    """What the same keys write in the other layouts, the likeliest first; none where they write nothing else.

    For a query that finds nothing: what it gives has to be looked for before it is offered.

    >>> other_layouts("ghfdf xtkjdtrf")[0], other_layouts("акуувщь")[0]
    ('права человека', 'freedom')
    """
    found = []
    if _HAS_LATIN.search(typed):
        found += [_retyped(typed, table, _HAS_LATIN) for table in (_TO_RUSSIAN, _TO_KAZAKH, _TO_UKRAINIAN)]
    if _HAS_CYRILLIC.search(typed):
        found.append(_retyped(typed, _TO_ENGLISH, _HAS_CYRILLIC))
    return list(dict.fromkeys(found))


def _retyped(typed: str, table: dict[int, str], letters: re.Pattern[str]) -> str:
    """The pieces that hold letters typed anew: a year among them stays a year."""
    return "".join(piece.translate(table) if letters.search(piece) else piece for piece in re.split(r"(\s+)", typed))

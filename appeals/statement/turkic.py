"""What Turkic sentences and phrases say at their end: what shall be, and nouns of doing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .lexicon import wordset
from .vocabulary.wishing import DEED_OF_OTHERS, DEED_WANTED, DOING_ENDINGS, MUST_AT_END

SHORTEST_SHALL = 2
# "Тұтқындар босатылсын!", "Kanun geri çekilmelidir.": Turkic verbs say at the end what shall be.
SHALL = re.compile(r"(?:[бвгғдзйклмнңпрстш]с[ыіуү]н|м[ае]с[ыі]н|m[ae]l[ıi](?:d[ıi]r)?|[ln]s[ıiuü]n)$")
FOR = ("үшін", "ушун", "үчүн", "uchun", "учун")
# Small words of Slavic languages, whose nouns may end like Turkic deeds ("над рекою").
SLAVIC = wordset("в во на з із с со к и і й для до від от из по про над под під за при у о об")


def shall_be(words: Sequence[str]) -> bool:
    """Whether a Turkic sentence ends with what must be done ("Заң жобасы қайтарылуы керек")."""
    if len(words) < SHORTEST_SHALL:
        return False
    if words[-2:] == ["екен", "дейміз"]:
        return True
    if words[-1] in MUST_AT_END:
        return words[-2].endswith(DOING_ENDINGS) and not _has_purpose(words)
    return SHALL.search(words[-1]) is not None


def names_deed(words: Sequence[str]) -> bool:
    """Whether a Turkic phrase ends with a noun of doing ("Келісімшартты жариялау", "... жариялауды")."""
    if len(words) < SHORTEST_SHALL or not SLAVIC.isdisjoint(words):
        return False
    return words[-1].endswith((*DOING_ENDINGS, *DEED_OF_OTHERS, *DEED_WANTED))


def _has_purpose(words: Sequence[str]) -> bool:
    """Whether a Turkic sentence says for which deed something is needed ("Кітап алу үшін ... бару керек")."""
    return any(word in FOR and before.endswith(("у", "ю", "ish", "uv")) for before, word in pairwise(words))

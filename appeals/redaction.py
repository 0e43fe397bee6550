"""What of an appeal must not be shown, and how it is taken out of anything that is.

Withheld are passages, signatures, mentions, and the people or organizations themselves. The words are
taken out wherever they stand in the appeal: in the text, the title, a line as signed, the source. So a
name that was withheld in one place is not left in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from django.apps import apps
from django.db.models import F, Q
from django.db.models.fields import TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from signatories.names import fold


@dataclass
class Redaction:
    """The withheld words of one appeal."""

    words: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, appeal_ids: Iterable[int]) -> dict[int, Redaction]:
        """The redaction of each of these appeals, in one query."""
        found: dict[int, Redaction] = {appeal_id: cls() for appeal_id in appeal_ids}
        if found:
            for appeal_id, words in _withheld_words(list(found)):
                found[appeal_id].words.add(words)
        return found

    def __bool__(self) -> bool:
        return bool(self.words)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        patterns = [r"\s+".join(map(re.escape, words.split())) for words in self.words if words.strip()]
        if not patterns:
            return None
        # Longest first, so that a whole line is taken out before a name in it.
        return re.compile("|".join(sorted(patterns, key=len, reverse=True)), re.IGNORECASE)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where withheld words stand in `text`: [start, end), in order."""
        return [match.span() for match in self._pattern.finditer(text)] if self._pattern else []

    def clean(self, text: str) -> str:
        """`text` without the withheld words."""
        return self._pattern.sub(withheld_sign(), text) if self._pattern else text

    def touches_slug(self, slug: str) -> bool:
        """Whether the words of an address give withheld words away."""
        folded = fold(slug.replace("-", " "))
        return any(fold(words) in folded for words in self.words if fold(words))


def withheld_sign() -> str:
    """What readers see in place of withheld words: the same for all, so that it tells nothing of them."""
    return _("[withheld]")


def _withheld_words(appeal_ids: list[int]) -> Iterable[tuple[int, str]]:
    """(appeal, words) of all that is withheld in these appeals."""

    def rows(model: str, appeal: str, words: str, condition: Q) -> object:
        return (
            apps.get_model("appeals", model)
            .objects.filter(condition, **{f"{appeal}__in": appeal_ids})
            .order_by()
            .values_list(F(appeal), Cast(words, TextField()))
        )

    held_back = Q(withheld=True) | Q(agent__withheld=True)
    in_entry = "entry__list__appeal_id"
    parts = [
        rows("Passage", "source__text__appeal_id", "exact", Q()),
        rows("Passage", "text__appeal_id", "exact", Q()),
        rows("Signature", in_entry, "name", held_back),
        rows("Signature", in_entry, "entry__line", held_back),
        rows("Mention", "text__appeal_id", "exact", held_back),
        rows("Issuer", "appeal_id", "as_written", Q(agent__withheld=True)),
        rows("Addressing", "appeal_id", "as_written", Q(agent__withheld=True)),
        rows("Signature", in_entry, "agent__names__name", Q(agent__withheld=True)),
        rows("Mention", "text__appeal_id", "agent__names__name", Q(agent__withheld=True)),
        rows("Issuer", "appeal_id", "agent__names__name", Q(agent__withheld=True)),
        rows("Addressing", "appeal_id", "agent__names__name", Q(agent__withheld=True)),
    ]
    return parts[0].union(*parts[1:])

"""The places on the page of an appeal where searched words stand, each with a way to the one before and after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from appeals.marking import Finder, Span, found_in
from appeals.rendering import Mark

# More marks than this show nothing any more.
MOST_HITS = 500


class Hits:
    """Numbered in the order in which they are taken, which is that of the page.

    All are taken before the first one is written: the last one has none to lead on to.
    """

    def __init__(self, find: Finder) -> None:
        self.find = find
        self.count = 0

    def take(self, text: str, language: str, stretches: Iterable[Span]) -> list[tuple[int, Span]]:
        """The next places: those in these stretches of a text."""
        found = found_in(text, language, stretches, self.find)[: MOST_HITS - self.count]
        first = self.count + 1
        self.count += len(found)
        return list(enumerate(found, first))

    def take_line(self, line: str, language: str, stretches: Iterable[Span]) -> tuple[int, Sequence[Span]] | None:
        """A line as signed is one place, however many of its words are searched for."""
        found = found_in(line, language, stretches, self.find)
        if not found or self.count >= MOST_HITS:
            return None
        self.count += 1
        return self.count, found

    def marks(self, taken: Iterable[tuple[int, Span]]) -> list[Mark]:
        return [
            Mark(start, end, tag="mark", first={"id": f"hit-{number}"}, after=self.ways(number))
            for number, (start, end) in taken
        ]

    def ways(self, number: int) -> SafeString:
        """Links to the places before and after this one. The style sheet draws their signs."""
        ways = []
        if number > 1:
            ways.append((number - 1, _("The place before"), "‹"))
        if number < self.count:
            ways.append((number + 1, _("The next place"), "›"))
        return mark_safe("".join(_way(*way) for way in ways))  # noqa: S308 - each is escaped


def _way(number: int, label: str, sign: str) -> SafeString:
    return format_html('<a class="hit-way" href="#hit-{}" aria-label="{}" data-sign="{}"></a>', number, label, sign)

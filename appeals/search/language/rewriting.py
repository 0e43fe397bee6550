"""Other ways to read a query that finds nothing as it is: half a word at its end, or another keyboard layout.

Each way has to be tried: only the archive knows whether it finds anything.
"""

from collections.abc import Iterator
from dataclasses import replace

from .layouts import other_layouts
from .query import All, Any, Part, Problem, Reading, Repair, Word
from .reader import LONGEST_PIECE, LONGEST_QUERY, SHORTEST_PREFIX, read
from .words import plain


def rewritings(query: str) -> Iterator[Reading]:
    """The other ways, the likeliest first; at most nine. Repairs tell what was done.

    >>> [str(reading) for reading in rewritings("veto ghfd")][:3]
    ['veto ghfd*', 'муещ прав', 'муещ прав*']
    """
    yield from _opened(read(query))
    for other in other_layouts(query[:LONGEST_QUERY]):
        reading = read(other)
        reading = replace(reading, repairs=(Repair(Problem.LAYOUT, str(reading)[:LONGEST_PIECE]), *reading.repairs))
        yield reading
        yield from _opened(reading)


def _opened(reading: Reading) -> Iterator[Reading]:
    if reading.root and (opened := _with_open_end(reading.root)):
        root, word = opened
        yield Reading(root, (*reading.repairs, Repair(Problem.OPEN_END, str(word))))


def _with_open_end(part: Part) -> tuple[Part, Word] | None:
    """The part with the end of its last word left open, and that word."""
    if isinstance(part, Word) and not part.prefix and len(plain(part.text)) >= SHORTEST_PREFIX:
        word = replace(part, prefix=True)
        return word, word
    if isinstance(part, All | Any):
        for place in reversed(range(len(part.parts))):
            if opened := _with_open_end(part.parts[place]):
                return replace(part, parts=(*part.parts[:place], opened[0], *part.parts[place + 1 :])), opened[1]
    return None

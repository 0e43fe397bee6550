"""How a query is to be understood: as it was typed, or, where that finds nothing anywhere, in another way."""

from collections.abc import Callable
from itertools import chain

from appeals.search.language.query import Reading
from appeals.search.language.reader import read
from appeals.search.language.rewriting import rewritings
from appeals.search.view import SearchUnavailable, searching


def understood(query: str, *, exact: bool = False, expect: Callable[[Reading], None] = lambda typed: None) -> Reading:
    """The query as it was read; where it finds nothing, the first other way in which it does.

    The other ways leave the end of the last word open, or take what was typed for another keyboard layout; a repair
    tells which. `exact`: only what was typed is meant. Without an index it is what was typed, too.
    `expect` hears what is most likely to be searched for, before that is sure.
    """
    typed = read(query)
    if exact or typed.root is None:
        return typed
    try:
        with searching() as view:
            expect(typed)
            ways = chain([typed], rewritings(query))
            return next((reading for reading in ways if any(view.numbers(reading).values())), typed)
    except SearchUnavailable:
        return typed

"""How a query is to be understood: as it was typed, or, where that finds nothing anywhere, in another way."""

from collections.abc import Callable
from itertools import chain

from appeals.search.language.query import Reading
from appeals.search.language.reader import read
from appeals.search.language.rewriting import rewritings
from appeals.search.schema import KINDS
from appeals.search.view import SearchUnavailable, searching


def finds_anything(reading: Reading) -> bool:
    """Whether a query finds anything of any kind."""
    with searching() as view:
        return any(view.number(kind, reading) for kind in KINDS)


def understood(query: str, *, exact: bool = False, finds: Callable[[Reading], bool] = finds_anything) -> Reading:
    """The query as it was read; where it finds nothing, the first other way in which it does.

    The other ways leave the end of the last word open, or take what was typed for another keyboard layout; a repair
    tells which. `exact`: only what was typed is meant. Without an index it is what was typed, too.
    `finds` says the same as `finds_anything`, for who wants to know more of what is found.
    """
    typed = read(query)
    if exact or typed.root is None:
        return typed
    try:
        return next(filter(finds, chain([typed], rewritings(query))), typed)
    except SearchUnavailable:
        return typed

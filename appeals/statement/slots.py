"""What the pieces of an entry are by the habit of their list: roles, bodies, towns, countries.

A list agrees with itself. Most of its entries say the same in the same order ("name – role, body – country"), and in
most of them some pieces are sure: words of roles and bodies, towns and countries that we know. From these it is learnt
what follows what in this list, behind which mark, and with what its entries end. A piece that says little of itself
is then what makes its whole entry likeliest.

This is a small hidden Markov model (docs/decisions/0010). What a piece looks like by itself says `piece_signs`; what
lists do in general stands here, and what this list does soon outweighs it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from math import log

from .naming import no_organization
from .piece_signs import (
    BODY,
    ENDS_AS_TOWN,
    IN_BODY,
    LAND,
    LIKE_LONG_TOWN,
    LIKE_TOWN,
    NAME,
    NO_TOWN,
    PERSON,
    POST,
    ROLE,
    TOWN,
    TRADE,
    Signs,
    signs_of,
    signs_of_name,
)
from .roles import LEGAL_END
from .segments import Segment

# How the pieces of an entry look, each with the mark before it.
Form = tuple[tuple[str, Signs], ...]
# What follows what in lists of any kind: shares of a hundred. A role at a body in one piece is a post.
USUAL: Mapping[str, Mapping[str, int]] = {
    "": {PERSON: 60, NAME: 40},
    PERSON: {ROLE: 30, TRADE: 10, BODY: 30, POST: 15, TOWN: 8, LAND: 5, PERSON: 2},
    NAME: {TOWN: 40, LAND: 30, BODY: 20, PERSON: 5, ROLE: 3, POST: 2},
    TRADE: {BODY: 25, ROLE: 5, TRADE: 5, TOWN: 50, LAND: 10, POST: 4, PERSON: 1},
    ROLE: {BODY: 60, ROLE: 15, TOWN: 10, LAND: 10, POST: 4, PERSON: 1},
    BODY: {BODY: 25, TOWN: 25, LAND: 25, ROLE: 15, POST: 5, PERSON: 5},
    POST: {BODY: 20, POST: 20, ROLE: 15, TOWN: 20, LAND: 20, PERSON: 5},
    TOWN: {LAND: 80, ROLE: 5, BODY: 5, POST: 5, TOWN: 3, PERSON: 2},
    LAND: {LAND: 40, ROLE: 15, BODY: 15, POST: 10, TOWN: 15, PERSON: 5},
}
# In how many of a hundred entries nothing stands behind it.
LAST: Mapping[str, int] = {"": 0, PERSON: 20, NAME: 30, ROLE: 35, TRADE: 35, BODY: 60, POST: 60, TOWN: 75, LAND: 95}
# As many entries of the list itself weigh as much as what lists do in general.
WEIGHT = 3.0
# Fewer entries show no habit.
FEWEST, MOST = 4, 60
# An entry of more pieces is no entry, but a text.
LONGEST = 12


@dataclass(frozen=True)
class Towns:
    """What a list shows of its towns: words in the names of its bodies, and whether its entries end with towns."""

    in_bodies: Set[str]
    at_end: bool = False


class Slots:
    """What follows what in the entries of one list, by what is known of each of their pieces."""

    def __init__(self, forms: Sequence[Form], rows: Sequence[Sequence[str]], towns: Towns) -> None:
        self.towns = towns
        self.follows: Counter[tuple[str, str, str]] = Counter()
        self.last: Counter[tuple[str, bool]] = Counter()
        self.known: dict[Form, tuple[str, ...]] = {}
        for form, row in zip(forms, rows, strict=True):
            self.last.update((kind, False) for kind in row[:-1] if kind)
            self.last.update((kind, True) for kind in row[-1:] if kind)
            for (mark, _), one, other in zip(form, ("", *row), row, strict=False):
                if other and (one or not mark):
                    self.follows[one, mark, other] += 1
                    self.follows[one, mark, ""] += 1

    def told(self, pieces: Sequence[Segment]) -> list[Segment]:
        """The pieces of an entry, each that says little of itself with what it is."""
        form = _form(pieces, self.towns) if len(pieces) <= LONGEST else ()
        if all(len(signs) == 1 for _, signs in form) or any(mark == "slash" for mark, _ in form):
            return list(pieces)
        return [
            piece._replace(kind=kind) if len(signs) > 1 else piece
            for piece, kind, (_, signs) in zip(pieces, self.likeliest(form), form, strict=True)
        ]

    def likeliest(self, form: Form) -> tuple[str, ...]:
        """What the pieces of an entry are, taken together; most entries of a list look alike."""
        if form not in self.known:
            self.known[form] = self._likeliest(form)
        return self.known[form]

    def _likeliest(self, form: Form) -> tuple[str, ...]:
        """Viterbi's way through the kinds."""
        paths: dict[str, tuple[float, tuple[str, ...]]] = {"": (0.0, ())}
        for mark, signs in form:
            paths = {
                kind: max(
                    (score + weight + self._follows(before, mark, kind), (*path, kind))
                    for before, (score, path) in paths.items()
                )
                for kind, weight in signs
            }
        return max((score + log(self._ends(kind)), path) for kind, (score, path) in paths.items())[1]

    def _follows(self, one: str, mark: str, other: str) -> float:
        """How likely it is that something stands behind a piece of a kind, and that it is of this other kind."""
        usual = USUAL[one].get(other, 1) / 100
        share = (self.follows[one, mark, other] + WEIGHT * usual) / (self.follows[one, mark, ""] + WEIGHT)
        return log(share) + log(1 - self._ends(one))

    def _ends(self, kind: str) -> float:
        """How likely it is that nothing stands behind a piece of a kind."""
        last, seen = self.last[kind, True], self.last[kind, True] + self.last[kind, False]
        return (last + WEIGHT * LAST[kind] / 100) / (seen + WEIGHT)


def slots_of(entries: Sequence[Sequence[Segment]]) -> Slots | None:
    """The habit of a list: first by the pieces that are sure, then by what these make of the others."""
    if len(entries) < FEWEST:
        return None
    read = [entry for entry in entries if len(entry) <= LONGEST][:MOST]
    in_bodies = _towns_in_bodies(read)
    towns = Towns(in_bodies, _end_with_towns([_form(entry, Towns(in_bodies, at_end=True)) for entry in read]))
    forms = [_form(entry, towns) for entry in read]
    first = Slots(forms, [[_surely(signs) for _, signs in form] for form in forms], towns)
    return Slots(forms, [first.likeliest(form) for form in forms], towns)


def _end_with_towns(forms: Sequence[Form]) -> bool:
    """Whether an unknown word at the end of an entry may be a town: several are known, and no fewer than unknown."""
    last = [form[-1][1] for form in forms if len(form) > 1]
    known, unknown = sum(_surely(signs) == TOWN for signs in last), sum(signs in PLAIN for signs in last)
    return known >= max(FEWEST_TOWNS, unknown)


FEWEST_TOWNS = 3
PLAIN = (LIKE_TOWN, LIKE_LONG_TOWN)


def _towns_in_bodies(entries: Sequence[Sequence[Segment]]) -> frozenset[str]:
    """Words with which the names of bodies begin or end: alone they are likely a town ("Pearville School")."""
    towns: set[str] = set()
    named = (piece.text for entry in entries for piece in entry if not no_organization(piece.text))
    for tokens in (LEGAL_END.sub("", text).split() for text in named):
        for cut in range(1, min(len(tokens), LONGEST_TOWN + 1)):
            towns.update((" ".join(tokens[:cut]), " ".join(tokens[-cut:])))
    return frozenset(towns)


LONGEST_TOWN = 2


def _surely(signs: Signs) -> str:
    (kind, weight), *others = signs
    return kind if not others or weight - others[0][1] >= SURE else ""


SURE = 1.9


def _form(pieces: Sequence[Segment], towns: Towns) -> Form:
    first, *others = pieces
    signs = [_signs_among(piece.text, towns.in_bodies) for piece in others]
    if signs and signs[-1] in PLAIN and not towns.at_end:
        signs[-1] = NO_TOWN
    marks = (piece.before for piece in others)
    return (("", signs_of_name(first.text)), *zip(marks, signs, strict=True))


def _signs_among(text: str, towns: Set[str]) -> Signs:
    signs = signs_of(text)
    return IN_BODY if signs in (*PLAIN, ENDS_AS_TOWN) and text in towns else signs

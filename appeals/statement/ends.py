"""Where an entry of a list ends with a place, known or by the habit of its list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .glued import office_first
from .lines import words_of
from .naming import ACRONYM, CAMEL, no_organization, personhood
from .piece_signs import LAND, TOWN
from .places import STATE_CODES, Place, is_region, is_state, looks_like_city, place_of
from .roles import starts_with_role
from .segments import Segment
from .slots import Slots
from .vocabulary.people import FUNCTION_WORDS, HELD_ROLES, TRADES
from .vocabulary.places import PROVINCES, US_STATES

SURE_PERSON = 3.5
FEDERATIONS = ("US", "CA", "AU")  # "NY, USA": whose states are written as letters
CAMPUS = re.compile(
    r"\bUniversity of (?:California|Texas|Wisconsin|North Carolina|South Carolina|Illinois|"
    r"Massachusetts|Maryland|Michigan|Missouri|Nebraska|Colorado|Minnesota|Tennessee|Alaska|Hawai.?i|"
    r"Nevada|Louisiana|Arkansas|Alabama|Houston|Maine)\b|California State University|"
    r"State University of New York|\bSUNY|\bCUNY|\bIndian Institute of Technology|\bState University$|"
    r"\bA&M\b|^University of Technology$"
)
CAMPUS_WORDS = ("University", "UNY", "Institute of Technology", "A&M")
SHORT_NAME = re.compile(r"[^\W\d_a-zа-яёіїєґәғқңөұүһ]\S*[^\W\d_a-zа-яёіїєґәғқңөұүһ]")
FEWEST_KNOWN, KNOWN_SHARE = 2, 2
KNOWN_IN_BRACKETS = 3  # for each known place in brackets so many unknown are believed
MANY_KNOWN = 10  # places after other marks for one after a dash
SHORTEST, SHORTEST_WORD = 4, 2
PLACES = (TOWN, LAND)
FEWEST_NAMED_LAST = 2
NAME_AND_BRACKET = 2


@dataclass(frozen=True, slots=True, eq=False)  # a list has one, by which its readings are remembered
class Ends:
    """After which marks ("comma", "dash", "bracket") the entries of a list end with a town, and with a country.

    `named_last`: bodies stand before the persons who sign for them ("Pear Network, Anna Example").
    """

    towns: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    unusual: frozenset[str] = frozenset()  # after which hardly any entry of a long list ends with a place
    named_last: bool = False
    bracketed: bool = True  # whether what stands in brackets right after a name may be a town
    named: frozenset[str] = frozenset()  # towns by which branches of one body are told apart
    coded: bool = False  # whether two letters in brackets are a state or a province ("Anna Example (MI)")
    slots: Slots | None = None  # what follows what in the entries
    offices_first: bool = False  # whether what somebody is stands right before the name

    def place_of(self, before: Segment, last: Segment) -> Place | None:
        """What the last piece of an entry is by the habit of its list: a town or a country that we do not know.

        After an office somebody holds an organization is to be expected, after a trade a town.
        """
        words = words_of(before.text)
        town = last.before in self.towns or (not last.kind and last.before == "comma" and TRADES.opens(words[-1:]))
        if not (town or last.before in self.countries) or HELD_ROLES.has(words) or not _may_be_place(last.text):
            return None
        return Place(last.text) if town else Place()


def ends_of(entries: Sequence[Sequence[Segment]]) -> Ends:
    """The habit of a list: of the plain last words after one mark, most are places that we know."""
    towns, countries, unknown = Counter[str](), Counter[str](), Counter[str]()
    for last in (pieces[-1] for pieces in entries if len(pieces) > 1):
        if place := place_of(last.text):
            (towns if place.city else countries)[last.before] += 1
        elif _may_be_place(last.text):
            unknown[last.before] += 1
    known = towns + countries
    sure = [mark for mark in known if known[mark] >= max(FEWEST_KNOWN, KNOWN_SHARE * unknown[mark])]
    return Ends(
        frozenset(mark for mark in sure if towns[mark] >= countries[mark]),
        frozenset(mark for mark in sure if towns[mark] < countries[mark]),
        frozenset(("dash",)) if MANY_KNOWN * max(known["dash"], 1) < known.total() else frozenset(),
        _named_last(entries),
        KNOWN_IN_BRACKETS * known["bracket"] >= unknown["bracket"],
        _towns_of_branches(entries),
        _are_coded(entries),
        offices_first=_have_offices_first(entries),
    )


def _have_offices_first(entries: Sequence[Sequence[Segment]]) -> bool:
    """Whether a list says what its people are before their names: so do many whose names we know."""
    sure = sum(len(office_first(entry[0])) > 1 for entry in entries if entry)
    return sure >= FEWEST_OFFICES and 3 * sure >= len(entries)


FEWEST_OFFICES = 3


def _towns_of_branches(entries: Sequence[Sequence[Segment]]) -> frozenset[str]:
    """The last words of entries that name one body several times ("Pear League, Plumtown", "Pear League, Figtown")."""
    branches: dict[str, set[str]] = {}
    for first, last in (pieces for pieces in entries if len(pieces) == NAME_AND_TOWN):
        if last.before == "comma" and _may_be_place(last.text) and _is_body(first.text):
            branches.setdefault(first.text, set()).add(last.text)
    return frozenset(town for towns in branches.values() if len(towns) >= FEWEST_BRANCHES for town in towns)


NAME_AND_TOWN, FEWEST_BRANCHES = 2, 3


def _are_coded(entries: Sequence[Sequence[Segment]]) -> bool:
    """Whether a list has many pairs of letters in brackets, and most are those of a state that we know."""
    codes = [pieces[-1].text for pieces in entries if len(pieces) == NAME_AND_BRACKET and _is_code(pieces[-1])]
    return len(codes) >= FEWEST_CODES and 2 * sum(map(is_state, codes)) > len(codes)


def _is_code(piece: Segment) -> bool:
    return piece.before == "bracket" and CODE.fullmatch(piece.text) is not None


CODE, FEWEST_CODES = re.compile("[A-Z]{2}"), 8


def _named_last(entries: Sequence[Sequence[Segment]]) -> bool:
    """Whether a list names bodies first: behind most of those that open an entry stands what may be a person."""
    behind = [
        personhood(pieces[1].text)
        for pieces in entries
        if len(pieces) > 1 and pieces[1].before == "comma" and _is_body(pieces[0].text)
        if not starts_with_role(pieces[1].text) and not place_of(pieces[1].text) and "." not in pieces[1].text
    ]
    sure = sum(score >= SURE_PERSON for score in behind)
    return sure >= FEWEST_NAMED_LAST and 2 * sum(score > 0 for score in behind) > len(behind)


def _is_body(text: str) -> bool:
    return personhood(text) < 0 and not starts_with_role(text)


def _may_be_place(text: str) -> bool:
    """Whether a piece has the form of a place and nothing that speaks for a person, a role or an organization."""
    return (
        looks_like_city(text)
        and text.rpartition("-")[2][:1].isupper()
        and no_organization(text)
        and not starts_with_role(text)
        and not ACRONYM.search(text)
        and personhood(text) < SURE_PERSON
    )


def place_at_end(pieces: list[Segment], known: Place, ends: Ends) -> Place | None:
    """The place that the last piece of an entry states beside those known, None where it states something else."""
    last = pieces[-1]
    if last.before in ends.unusual and personhood(pieces[0].text) <= 0:
        return None  # "Orchard Watch – Africa" among many "Orchard Watch, Kenya": the name of a branch
    found = place_of(last.text)
    if last.before == "comma" and not known.country and (found is None or found.city) and is_campus(pieces[-2].text):
        return None
    if found is not None:
        return _beside_known(found, known, pieces)
    if _is_part_of_country(last, known, ends):
        return Place()
    if last.before in ("dash", "comma", "bracket") and is_region(last.text):
        return None if known.country else Place()
    if last.before == "bracket" and last.kind != TOWN and _may_be_town(last.text, pieces[0].text):
        return _in_brackets(last, pieces[0], known, ends)
    if last.before == "comma" and not known.city and last.text in ends.named:
        return Place(last.text)
    usual = ends.place_of(pieces[-2], last) if known == Place() and not is_campus(pieces[-2].text) else None
    if usual or last.kind:
        return usual or _by_kind(last, known)
    in_country = known.country and not known.city and last.before == "comma"
    return Place(last.text) if in_country and _plain_city(last.text, pieces) else None


def _in_brackets(last: Segment, first: Segment, known: Place, ends: Ends) -> Place | None:
    """The town that stands in brackets behind a name, where the list has towns there."""
    of_person = not ends.bracketed and personhood(first.text) > 0
    return Place(last.text) if not known.city and personhood(last.text) < 1 and not of_person else None


def _beside_known(found: Place, known: Place, pieces: list[Segment]) -> Place | None:
    """A place that we know, None where one like it stands behind it, or where it is part of the name of a body."""
    if found.city and (known.city or (pieces[-1].before == "dash" and personhood(pieces[0].text) <= 0)):
        return None
    if known.country and found.country:
        return None if found.city else Place()  # "Georgia, USA": the last is the country
    return found


def _is_part_of_country(last: Segment, known: Place, ends: Ends) -> bool:
    """Whether a piece is a state or a province behind its town."""
    if last.before == "bracket":
        return is_state(last.text) or (ends.coded and _is_code(last))
    if last.before != "comma":
        return False
    of_federation = last.text in STATE_CODES and known.country in (None, *FEDERATIONS)
    return of_federation or last.text in PROVINCES.get(known.country or "", ())


def _by_kind(last: Segment, known: Place) -> Place | None:
    """The place that a piece is by the habit of its list."""
    if known.city or last.kind not in PLACES:
        return None
    return Place(last.text) if last.kind == TOWN else Place()


def _may_be_town(text: str, name: str) -> bool:
    """Whether what stands in brackets behind a name may be a town, and is no role and no other name of it."""
    if not looks_like_city(text) or starts_with_role(text) or not no_organization(text):
        return False
    return not (SHORT_NAME.search(text) or _is_short_name(text, name))


def _is_short_name(text: str, name: str) -> bool:
    """Whether one word in brackets is a short name of an organization ("European Pear Network (Europear)")."""
    short = len(text.split()) == 1 and len(text) > SHORTEST
    return short and text[0] == name[0] and not no_organization(name)


def is_campus(text: str) -> bool:
    """Whether a text names a university that has its town in its name; most texts hold no word of one."""
    return any(map(text.__contains__, CAMPUS_WORDS)) and CAMPUS.search(text) is not None


def town_and_state(pieces: list[Segment]) -> bool:
    """Whether an entry ends with a town and its state ("Austin, TX", "Portland, Oregon")."""
    if len(pieces) <= 2 or not is_state(pieces[-1].text.rstrip(".")):
        return False
    if is_campus(pieces[-3].text) and not pieces[-3].text.endswith("State University"):
        return False
    return is_plain_town(pieces[-2].text)


def town_before_state(text: str) -> str | None:
    """The town of "Pearville NY": nothing stands between it and the letters of its state."""
    town, _, state = text.rpartition(" ")
    bare = SAINT.sub("", town)
    plain = state.isupper() and state.lower() in US_STATES and is_plain_town(bare) and personhood(bare) < SURE_PERSON
    return town if plain else None


SAINT = re.compile(r"^St\.?\s")


def is_plain_town(text: str) -> bool:
    """Whether a text has the form of a town, and nothing that speaks for a role or an organization."""
    plain = looks_like_city(text) and " of " not in text and no_organization(text)
    return plain and not starts_with_role(text) and not ACRONYM.search(text)


def _plain_city(text: str, pieces: list[Segment]) -> bool:
    """A short plain name between an organization and its country is the organization's city."""
    return (
        looks_like_city(text)
        and len(text.split()) <= 2
        and max(map(len, text.split())) > SHORTEST_WORD
        and not FUNCTION_WORDS.opens(words_of(text))
        and no_organization(text)
        and not starts_with_role(text)
        and not ACRONYM.search(text)
        and not CAMEL.search(text)
        and (len(pieces) > 2 or not no_organization(pieces[0].text))
        and not (len(pieces) > 2 and HELD_ROLES.has(words_of(pieces[-2].text)))
    )

"""One entry of a list of signatures -> the signatories in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from .behalf import signs_for
from .countries import country_of
from .cyrillic_posts import CYRILLIC
from .ends import SURE_PERSON, Ends, is_plain_town, place_at_end, town_and_state, town_before_state
from .glued import OFFICE, SURNAMES, is_organizational, office_first, opens_with_office, run_together
from .honorifics import untitled
from .lines import SPACE, words_of
from .naming import DEGREE, LEGAL_FORM, is_short_for, names_in, personhood
from .parts import Signatory
from .places import Place, is_region, place_of
from .plain_entries import plain, unsigned, without_others
from .posts import body_and_role, is_role, posts_of
from .roles import starts_with_role
from .segments import Segment, segments_of
from .stated import joined_apart, said_of, unquoted
from .vocabulary.people import GIVEN_NAMES, ORGANIZATION_HEADS

ABBREVIATION_STOP = re.compile(r"(?<=[^\W\d_]{4})\.$|(?<=[”»\"’)])\.$")
UNKNOWN_ENDS = Ends()
# What letters that stand for a name say against a person: people are not shortened so.
SHORTENED = 5.0
SUFFIX = re.compile(r"[JS]r\.?|I{2,3}|IV")
WHOLE_NAME = re.compile(r"[^\W\d_]{2}")
LINK = re.compile(r"^(?:https?:|www\.|@|\S+@\S+\.\S+$|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?$)")
BARE_DOMAIN = re.compile(r"[a-z0-9-]+\.[a-z]{2,4}")


class Reading(NamedTuple):
    """An entry taken apart: the pieces that are no place, the place, and how person-like the first piece is."""

    pieces: tuple[Segment, ...]
    place: Place
    personhood: float


# What is no part of who somebody is: the year of birth, an age, the day of signing.
AGE = re.compile(
    r"(?:born|b\.|род\.?|нар\.?|geb\.?|age[d]?)?\s?\d{2,4}\s?(?:г\.?\s?р\.?|г\.|года? рожд\w+|р\.\s?н\.?|ж\.\s?т\.?|"
    r"лет|год|года|жаста|жас|років|роки|рік|years?(?: old)?|jahre(?: alt)?|años|ans)?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\s?г\.?)?",
    re.IGNORECASE,
)


def office_before(text: str) -> bool:
    """Whether a line holds an office and, behind it, who signs in it."""
    bare = plain(text)
    return opens_with_office(bare) and not bare.startswith(read_entry(bare).pieces[0].text)


def is_signed(text: str) -> bool:
    """Whether a line bears the mark of a signature, and somebody's name."""
    if len(text) > LONGEST_SIGNED or unsigned(text) == text:
        return False
    return any(personhood(piece.text) > 0 and not starts_with_role(piece.text) for piece in segments_of(plain(text)))


LONGEST_SIGNED = 200


def signatories_of(line: str, bias: float = 0.0, ends: Ends = UNKNOWN_ENDS) -> tuple[Signatory, ...]:
    """The signatories that a line as signed names, at least one.

    `bias` says what the list holds: above 0 persons, below 0 organizations; it settles doubtful names. `ends` says
    where its entries end with a place, and what stands where in them.
    """
    text = without_others(plain(line))
    if known := _on_behalf(text) or _of_site(text):
        return known
    reading = read_entry(text, ends)
    score = reading.personhood + bias
    if score > 0 and bias < 0 and _is_cut_in_two(text, reading, bias):
        return (_organization(text, reading, 0.6),)
    confidence = min(1.0, 0.5 + abs(score) / 6)
    if score <= 0 or (reading.personhood <= 0 and _is_surely_body(reading.pieces[0].text)):
        return (_organization(text, reading, confidence),)
    return _persons(reading, confidence)


def _is_cut_in_two(text: str, reading: Reading, bias: float) -> bool:
    """Whether in a list of bodies the beginning of a name was taken for a person's ("Pear Guild Officers of Peace")."""
    first = segments_of(text)[0].text
    begun = reading.pieces[0].text
    cut = first.startswith(begun + " ") and begun.split()[0].lower() not in GIVEN_NAMES
    return cut and personhood(first) + bias <= 0


def _is_surely_body(text: str) -> bool:
    """Whether the last word says what kind of body a name is of, whatever the list holds ("Plum Tree Foundation")."""
    words = words_of(text)
    if len(words) == 1 or not ORGANIZATION_HEADS.has(words[-1:]):
        return False
    return words[-1] not in SURNAMES and words[0] not in GIVEN_NAMES


def _on_behalf(text: str) -> tuple[Signatory, ...] | None:
    signed = signs_for(text)
    if signed is None:
        return None
    head, whom = signed
    inner = read_entry(whom)
    affiliation = joined(inner.pieces, whom)
    persons = _persons(read_entry(head), 0.9)
    return tuple(
        replace(
            person,
            affiliation=joined_apart((person.affiliation, affiliation)),
            city=person.city or inner.place.city,
            country=person.country or inner.place.country,
        )
        for person in persons
    )


# "Anna from pear.example": whom one knows by the first name, and the site that he or she works for.
OF_SITE = re.compile(
    r"(?P<name>\S+(?:\s\S+)?)\s(?:from|of|de|von|di|из|з|od)\s(?P<site>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10})"
)


def _of_site(text: str) -> tuple[Signatory, ...] | None:
    match = OF_SITE.fullmatch(text) if "." in text else None
    if match is None or match["name"].split()[0].lower() not in GIVEN_NAMES:
        return None
    return (person(match["name"], None, match["site"], Place(), 0.7),)


@lru_cache(maxsize=2048)
def read_entry(text: str, ends: Ends = UNKNOWN_ENDS) -> Reading:
    """Take an entry apart; its place is taken from the end, never from the first piece."""
    pieces = list(pieces_of(text))
    if ends.offices_first:
        pieces[:1] = office_first(pieces[0], usual=True)
    pieces = ends.slots.told(pieces) if ends.slots else pieces
    behind = ends.named_last and personhood(pieces[0].text) < SURE_PERSON and _put_person_first(pieces)
    place = _take_place(pieces, ends)
    alone = min(map(personhood, names_in(pieces[0].text))) + (SURE_PERSON if behind else 0)
    score = _beside_others(alone, pieces)
    while score > 0 and place == Place() and (found := _place_within(pieces)):
        place = found
    pieces[1:] = [piece for piece in pieces[1:] if not (piece.before == "bracket" and country_of(piece.text))]
    if len(pieces) > 1 and (_is_holder(*pieces[:2]) or (score <= 0 and _is_further_person(pieces[1]))):
        pieces[:2] = pieces[1::-1]
        score = personhood(pieces[0].text)
    return Reading(tuple(pieces), place, score)


def _is_holder(office: Segment, name: Segment) -> bool:
    """Whether a person stands behind an office and a colon, however much the office reads like a name."""
    return name.before == "colon" and starts_with_role(office.text) and personhood(name.text) > 0


@lru_cache(maxsize=1024)
def pieces_of(text: str) -> tuple[Segment, ...]:
    """The pieces of an entry that tell who signs, a whole name first."""
    first, *others = segments_of(text) or [Segment(text.strip(), "")]
    told = [piece for at, piece in enumerate(others) if not _is_aside(piece) or (at and _is_site(piece))]
    pieces = [first, *told]
    if LINK.match(first.text) and not all(place_of(piece.text) or is_region(piece.text) for piece in pieces[1:]):
        del pieces[0]
    if len(pieces) > 1 and (DEGREE.fullmatch(pieces[0].text) or _is_surname_first(*pieces[:2])):
        pieces[:2] = [Segment(f"{pieces[0].text}, {pieces[1].text}", "")]
    together = office_first(pieces[0])
    pieces[:1] = together if len(together) > 1 else run_together(pieces[0])
    if len(pieces) > 1 and _is_same_name(*pieces[:2]):
        pieces[:2] = [Segment(f"{pieces[0].text} / {pieces[1].text}", "")]
    return tuple(_with_next_roles(pieces))


def _with_next_roles(pieces: list[Segment]) -> Iterator[Segment]:
    """The pieces, with what somebody is elsewhere apart ("Professor, Pear University & Director, Plum Fund")."""
    for index, piece in enumerate(pieces):
        parts = body_and_role(piece.text) if 1 < index < len(pieces) - 1 else None
        if parts and not place_of(pieces[index + 1].text):
            yield Segment(parts[0], piece.before)
            yield Segment(parts[1], "and")
        else:
            yield piece


def _take_place(pieces: list[Segment], ends: Ends) -> Place:
    """Take the place from the end of an entry, town and country."""
    place = Place()
    if town_and_state(pieces):
        place = Place(pieces[-2].text)
        del pieces[-2:]
    elif len(pieces) > 1 and (town := town_before_state(pieces[-1].text)):
        place = Place(town)
        del pieces[-1]
    while len(pieces) > 1:
        found = place_at_end(pieces, place, ends)
        if found is None:
            break
        place = Place(found.city or place.city, found.country or place.country)
        pieces.pop()
    return place


def _beside_others(score: float, pieces: list[Segment]) -> float:
    """How person-like the first piece is, where it is so much by itself and these stand behind it."""
    if len(pieces) == 1:
        return score
    second = pieces[1]
    if len(second.text) <= LONGEST_FORM and LEGAL_FORM.fullmatch(second.text):
        score -= SHORTENED
    if second.before in ("dash", "bracket") and is_short_for(second.text, pieces[0].text):
        score -= SHORTENED
    if score <= UNLIKE_PERSON or not any(is_role(piece.text) for piece in pieces[1:]):
        return score
    apart = (score <= 0 and _is_further_person(second)) or is_organizational(pieces[0].text)
    return score if apart else score + WITH_ROLE


UNLIKE_PERSON, WITH_ROLE = -2.5, 3


def _is_surname_first(one: Segment, other: Segment) -> bool:
    """Whether a comma stands between a surname and a name given ("Example, Anna")."""
    first, *further = other.text.lower().split()
    if other.before != "comma" or " " in one.text or not one.text[:1].isupper() or one.text.lower() in GIVEN_NAMES:
        return False
    given = first in GIVEN_NAMES and all(name in GIVEN_NAMES or len(name) <= LONGEST_INITIAL for name in further)
    return given and not (is_organizational(one.text) or place_of(one.text))


LONGEST_INITIAL = 2


STROKES = ("pipe", "slash")


def _is_same_name(one: Segment, other: Segment) -> bool:
    """Whether a stroke stands between a name and the same in another script ("Анна Примерова / Anna Example")."""
    scripts = {bool(CYRILLIC.search(piece.text)) for piece in (one, other)}
    return other.before in STROKES and len(scripts) == 2 and min(personhood(one.text), personhood(other.text)) > 0


def _is_site(piece: Segment) -> bool:
    """Whether a piece is the site of the body before it ("Anna Example, Pear Works (pear.dev)")."""
    return piece.before == "bracket" and BARE_DOMAIN.fullmatch(piece.text) is not None


def _is_aside(piece: Segment) -> bool:
    """Whether a piece is an address, a day, an age: nothing that tells who somebody is."""
    text = piece.text
    if piece.before == "comma" and BARE_DOMAIN.fullmatch(text):
        return False  # "Anna Example, developer, pear.dev"
    if ("." in text or "@" in text or ":" in text) and LINK.match(text):
        return True
    return text[0].lower() in "0123456789abрнg" and AGE.fullmatch(text) is not None


def _place_within(pieces: list[Segment]) -> Place | None:
    """Take a place that we know from before what a person is ("Anna Example, Paris, composer")."""
    for index in range(1, len(pieces) - 1 if len(pieces) <= MOST_PIECES else 0):
        if found := place_of(pieces[index].text):
            further = place_of(pieces[index + 1].text) if index + FEWEST_BEHIND < len(pieces) else None
            if further and further.country and not found.country:
                del pieces[index + 1]
                found = Place(found.city, further.country)
            del pieces[index]
            if found.country and not found.city and index > 1 and is_plain_town(pieces[index - 1].text):
                found = Place(pieces.pop(index - 1).text, found.country)
            return found
    return None


FEWEST_BEHIND, MOST_PIECES = 2, 12
LONGEST_FORM = 8


def _put_person_first(pieces: list[Segment]) -> bool:
    """Take the person, if there is one, from behind the body ("Pear Network, Anna Example")."""
    for index in range(len(pieces) - 1, 0, -1):
        text = pieces[index].text
        if personhood(text) > 0 and not is_role(text) and len(text.split()) > 1 and pieces[index].before == "comma":
            pieces.insert(0, pieces.pop(index))
            return True
    return False


def _organization(text: str, reading: Reading, confidence: float) -> Signatory:
    name = joined(reading.pieces, text)
    return Signatory(
        unquoted(name), "organization", city=reading.place.city, country=reading.place.country, confidence=confidence
    )


def joined(pieces: tuple[Segment, ...], text: str) -> str:
    """The pieces as they stand in the text, with whatever stands between them."""
    end = 0
    for piece in pieces:
        at = text.find(piece.text, end)  # a person named second was put first: what comes before is within
        end = at + len(piece.text) if at >= 0 else end
    closing = text[end : end + 1] if text[end : end + 1] in (")", "]") else ""
    return ABBREVIATION_STOP.sub("", text[: end + len(closing)].strip(SPACE + ",;:"))


def _persons(reading: Reading, confidence: float) -> tuple[Signatory, ...]:
    further_on = [index for index in range(2, len(reading.pieces) - 1) if _holds_post_too(reading.pieces, index)]
    if further_on:
        return _holders(reading, [0, *further_on], confidence)
    names = names_in(reading.pieces[0].text)
    further = 1
    while further < len(reading.pieces) and (
        _is_further_person(reading.pieces[further]) or _is_kin(names[-1], reading.pieces[further])
    ):
        names += names_in(reading.pieces[further].text)
        further += 1
    if further < len(reading.pieces) and SUFFIX.fullmatch(reading.pieces[further].text):
        names[-1] += f", {reading.pieces[further].text}"
        further += 1
    role, affiliation = said_of(reading.pieces[further:])
    office = OFFICE.match(names[0]) if len(names) == 1 else None
    if office:
        role, names = joined_apart((office["office"], role)), [names[0][office.end() :]]
    return tuple(person(name, role, affiliation, reading.place, confidence) for name in names)


def person(name: str, role: str | None, affiliation: str | None, place: Place, confidence: float) -> Signatory:
    """A person without the titles of the name: those of learning and honours are what he or she is."""
    bare, titles = untitled(name)
    return Signatory(bare, "person", joined_apart((titles, role)), affiliation, place.city, place.country, confidence)


def _holds_post_too(pieces: tuple[Segment, ...], index: int) -> bool:
    """Whether a piece is a further person, between the role of one and his or her own ("A, CEO, B, CTO, Pears")."""
    if personhood(pieces[index].text) < SURE_PERSON or starts_with_role(pieces[index].text):
        return False
    beside = [posts_of(pieces[at].text) for at in (index - 1, index + 1)]
    return all(len(posts) == 1 and posts[0].role and not posts[0].affiliation for posts in beside)


def _holders(reading: Reading, starts: list[int], confidence: float) -> tuple[Signatory, ...]:
    """People who each have a role of their own, at the body that the last of them names."""
    ends = [*starts[1:], len(reading.pieces)]
    said = [said_of(reading.pieces[start + 1 : end]) for start, end in zip(starts, ends, strict=True)]
    return tuple(
        person(reading.pieces[start].text, role, affiliation or said[-1][1], reading.place, confidence)
        for start, (role, affiliation) in zip(starts, said, strict=True)
    )


def _is_further_person(piece: Segment) -> bool:
    """Whether a piece after a name is surely a person's name ("Anna Example, Bob Sample – coordinators"), or two."""
    several = names_in(piece.text)
    if piece.before == "comma" and len(several) > 1:
        return all(personhood(name) >= SURE_PERSON and not starts_with_role(name) for name in several)
    return (
        piece.before in ("comma", "dash", "colon", "tab")
        and not SUFFIX.fullmatch(piece.text)
        and WHOLE_NAME.search(piece.text) is not None
        and not starts_with_role(piece.text)
        and personhood(piece.text) >= SURE_PERSON
    )


def _is_kin(name: str, piece: Segment) -> bool:
    """Whether a piece after a name is the name of somebody with the same surname ("Anna Examplova, Bob Examplov")."""
    one, other = name.split(), piece.text.split()
    if piece.before != "comma" or not (len(one) == len(other) == FIRST_AND_LAST) or personhood(piece.text) <= 0:
        return False
    return min(len(one[-1]), len(other[-1])) > SAME_LETTERS and one[-1][:SAME_LETTERS] == other[-1][:SAME_LETTERS]


FIRST_AND_LAST, SAME_LETTERS = 2, 4

"""Comparing two personal names, part by part: surname, given name, patronymic."""

from collections.abc import Callable
from typing import NamedTuple

from .equivalents import equivalents, same_stem, short_forms, sounds_of_forms
from .person import PersonName
from .reading import UNLIKE, Word, likeness, nearly_one, other_scheme, read_word, same_consonants, spelled_otherwise
from .surnames import (
    ending_class,
    endings_differ,
    is_patronymic,
    likeness_of_stems,
    patronymic_stem,
    surname_key,
    surname_stems,
)
from .verdicts import Comparison, Verdict

Share = Callable[[str], float]

COMMON_SHARE = 0.005  # of the archive's people; above it a surname says little
RARE_SHARE = 0.0002
SOMEWHAT = 0.62  # likeness of surnames below which they are different ones
LONG_SURNAME = 8  # sounds in a word that one other vowel does not make another word: Баранов is not Баронов
LONG_GIVEN = 7
SHORTEST = 3  # sounds of a short form

# An initial letter that stands for sounds besides its own: Y. for Elena (Yelena), J. for Жанна and for Юлия.
_INITIAL_SOUNDS = {"y": "ie", "j": "jie", "d": "dj", "k": "kh", "c": "ckqj", "h": "hg", "х": "h", "з": "z", "z": "zj"}

ENDINGS = "surname endings differ (-ov, -ova)"
OTHER_LETTERS = "surnames sound alike and have other letters"
ONE_NAME = "are forms of one given name"


class Evidence(NamedTuple):
    """What one part of two names says: a factor of the score, whether it speaks for one person, and why.

    `firm` is True when the parts are the same beyond initials and slips, False when they cannot be, None in between.
    """

    factor: float
    firm: bool | None
    reason: str


def compare_people(left: PersonName, right: PersonName, share: Share | None = None) -> Comparison:
    """Compare two personal names as read."""
    problem = left.problem or right.problem
    if problem:
        alike = bool(left.text) and left.text.lower() == right.text.lower()
        return Comparison(0.5 if alike else 0.0, "unsure", (f"nothing can be concluded: {problem}",))
    found = _compare_as_read(left, right, share)
    if found.verdict == "different" and (_given_and_initial(left, right) or _given_and_initial(right, left)):
        return Comparison(0.6, "unsure", ("a given name, and an initial that fits the surname",))
    if found.verdict == "different" and (_patronymic_for_surname(left, right) or _patronymic_for_surname(right, left)):
        reason = "same given name; the patronymic of one name stands for the surname of the other"
        return Comparison(0.7, "unsure", (reason,))
    if found.verdict == "different" and not (left.is_legible and right.is_legible):
        return Comparison(found.score, "unsure", ("a name in an alphabet that is not read here", *found.reasons))
    if found.verdict == "same" or (left.order_known and right.order_known):
        return found
    turned = [_compare_as_read(one, other, share) for one, other in ((_turned(left), right), (left, _turned(right)))]
    best = max(turned, key=lambda comparison: comparison.score)
    if best.score <= found.score:
        return found
    return Comparison(
        round(best.score * 0.98, 3), best.verdict, ("surname and given name change places", *best.reasons)
    )


def _given_and_initial(short: PersonName, full: PersonName) -> bool:
    """Whether "Anna E." may be Anna Example: what reads like a surname is her given name."""
    if short.given or len(short.initials) != 1 or short.surname is None or not full.given or full.surname is None:
        return False
    return not short.surname.sounds.isdisjoint(full.given[0].sounds) and _fits(short.initials[0], full.surname.sounds)


def _patronymic_for_surname(short: PersonName, full: PersonName) -> bool:
    """Whether "Mira Askarkyzy" may be Mira Askarkyzy Example."""
    if short.surname is None or full.patronymic is None or not short.given or not full.given:
        return False
    same = not short.surname.sounds.isdisjoint(full.patronymic.sounds)
    return same and not short.given[0].sounds.isdisjoint(full.given[0].sounds)


def _turned(name: PersonName) -> PersonName:
    """The same name with surname and given name the other way round, where the reading allows it."""
    if name.order_known or name.surname is None or not name.given:
        return name
    given, surname = (name.surname, *name.given[1:]), name.given[0]
    return PersonName(name.text, surname, given, name.patronymic, name.initials, name.generation)


def _compare_as_read(left: PersonName, right: PersonName, share: Share | None) -> Comparison:
    if left.surname is None or right.surname is None:
        return Comparison(0.0, "unsure", ("a name without a surname",))
    surname = _surnames(left.surname, right.surname)
    if surname.firm is False and surname.factor < 0.15:
        return Comparison(round(surname.factor, 3), "different", (surname.reason,))
    given = _given_names(left, right)
    if surname.reason == OTHER_LETTERS and given.reason.endswith(ONE_NAME):
        surname = Evidence(0.95, True, "surnames as two languages spell them")
    if surname.reason == ENDINGS and given.firm:
        surname = Evidence(0.6, None, ENDINGS)
    patronymic = _patronymics(left, right)
    generation = _generations(left, right)
    evidence = [surname, given, patronymic, generation]
    if share is not None:
        evidence.append(_commonness(left.surname, right.surname, share, patronymic))
    return _conclude(evidence)


def _conclude(evidence: list[Evidence]) -> Comparison:
    surname, given = evidence[:2]
    score = 1.0
    for part in evidence:
        score *= part.factor
    score = round(min(score, 1.0), 3)
    verdict: Verdict = "unsure"
    if any(part.firm is False for part in evidence):
        verdict = "different" if score < 0.35 else "unsure"
    elif surname.firm and given.firm and score >= 0.85:
        verdict = "same"
    return Comparison(score, verdict, tuple(part.reason for part in evidence if part.reason))


def _surnames(left: Word, right: Word) -> Evidence:
    if not left.sounds.isdisjoint(right.sounds):
        if spelled_otherwise(left, right):
            return Evidence(0.85, None, OTHER_LETTERS)
        return Evidence(1.0, True, "same surname" if left.text == right.text else "same surname by transliteration")
    alike = likeness(left, right)
    if alike < UNLIKE and "-" not in left.text + right.text:
        return Evidence(0.1, False, "different surnames")
    if endings_differ(left, right) and alike >= SOMEWHAT:
        return Evidence(0.3, False, ENDINGS)
    if not surname_stems(left).isdisjoint(surname_stems(right)):
        if ending_class(left) and ending_class(right):
            return Evidence(0.95, True, "same surname with a Kazakh and a Russian ending")
        return Evidence(0.75, None, "same surname with and without an ending")
    if _part_of(left, right) or _part_of(right, left):
        return Evidence(0.8, None, "one surname is part of the other")
    if nearly_one(left, right, alike, LONG_SURNAME):
        return Evidence(0.95, True, "surnames nearly the same in sound")
    if surname_key(left) == surname_key(right) and not spelled_otherwise(left, right):
        both = ending_class(left) == ending_class(right) != "" and other_scheme(left, right)
        return Evidence(0.93 if both else 0.8, both or None, "surnames nearly the same but for an ending")
    if min(alike, likeness_of_stems(left, right)) >= 0.77:
        same = same_consonants(left, right) and not spelled_otherwise(left, right)
        return Evidence(0.8 if same else 0.6, None, "surnames similar in sound")
    if alike >= SOMEWHAT or same_consonants(left, right):
        return Evidence(0.35, None, "surnames somewhat similar")
    return Evidence(0.1, False, "different surnames")


def _part_of(part: Word, whole: Word) -> bool:
    """Whether one surname is a half of a double one: Петров and Петров-Водкин."""
    return "-" in whole.text and any(
        (len(sound) > 3 and other.startswith(sound)) or other.endswith(sound)
        for sound in part.sounds
        for other in whole.sounds
    )


def _given_names(left: PersonName, right: PersonName) -> Evidence:
    if left.given and right.given:
        return _two_given(left.given, right.given)
    if left.given or right.given:
        full, short = (left, right) if left.given else (right, left)
        return _initial_and_given(short.initials[0], full.given[0]) if short.initials else _MISSING
    if left.initials and right.initials:
        if _initials_fit(left.initials[0], right.initials[0]):
            return Evidence(0.8, None, "same first initial, which is no proof")
        return Evidence(0.15, False, "different first initials")
    return _MISSING


_MISSING = Evidence(0.62, None, "one name has no given name")


def _two_given(left: tuple[Word, ...], right: tuple[Word, ...]) -> Evidence:
    one, other = left[0], right[0]
    if not one.sounds.isdisjoint(other.sounds):
        return Evidence(
            1.0, True, "same given name" if one.text == other.text else "same given name by transliteration"
        )
    if not equivalents(one).isdisjoint(equivalents(other)):
        return Evidence(0.97, True, f"{one.text} and {other.text} {ONE_NAME}")
    if not short_forms(one).isdisjoint(short_forms(other)):
        return Evidence(0.85, None, f"{one.text} and {other.text} may be a full and a short form")
    alike = likeness(one, other)
    if nearly_one(one, other, alike, LONG_GIVEN):
        return Evidence(0.95, True, "given names nearly the same in sound")
    if one.sound.rstrip("a") == other.sound.rstrip("a"):
        return Evidence(0.5, None, "given names differ in their ending")
    if alike >= 0.82:
        same = same_consonants(one, other) and not spelled_otherwise(one, other)
        return Evidence(0.85 if same else 0.6, None, "given names similar in sound")
    if one.sound.startswith(other.sound[:SHORTEST]) and (
        one.sound.startswith(other.sound) or other.sound.startswith(one.sound)
    ):
        return Evidence(0.65, None, f"{one.text} may be short for {other.text}, or the other way round")
    if alike >= 0.7 or same_consonants(one, other):
        return Evidence(0.5, None, "given names somewhat similar")
    return Evidence(0.15, False, "different given names")


def _initial_and_given(initial: Word, given: Word) -> Evidence:
    if _fits(initial, given.sounds):
        return Evidence(0.82, None, f"initial {initial.text} fits {given.text}, which is no proof")
    if _fits(initial, sounds_of_forms(given)):
        return Evidence(0.7, None, f"initial {initial.text} fits another form of {given.text}")
    return Evidence(0.15, False, f"initial {initial.text} does not fit {given.text}")


def _starts(initial: Word) -> frozenset[str]:
    text = initial.text.lower()
    more = _INITIAL_SOUNDS.get(text, "") if len(text) == 1 else ""
    return initial.sounds.union(more)


def _fits(initial: Word, sounds: frozenset[str]) -> bool:
    return any(sound.startswith(start) for start in _starts(initial) for sound in sounds)


def _initials_fit(left: Word, right: Word) -> bool:
    return _fits(left, _starts(right)) or _fits(right, _starts(left))


def _patronymics(left: PersonName, right: PersonName) -> Evidence:
    one, other = _second(left), _second(right)
    if one is None or other is None:
        return Evidence(1.0, None, "")
    if is_patronymic(one) and is_patronymic(other):
        return _two_patronymics(one, other)
    if len(one.text) > 3 and len(other.text) > 3:
        return _two_seconds(one, other)
    if _second_fits(one, other) or _second_fits(other, one):
        return Evidence(1.03, None, "second initial fits")
    if _in_double_name(one, right) or _in_double_name(other, left):
        return Evidence(1.0, None, "second initial fits the double given name")
    return Evidence(0.2, False, "different second initial")


def _in_double_name(initial: Word, name: PersonName) -> bool:
    """Whether an initial stands for the second half of a given name: К.Ж. and Касым-Жомарт."""
    halves = name.given[0].text.split("-")[1:] if name.given else []
    return any(_fits(initial, read_word(half).sounds) for half in halves)


def _second(name: PersonName) -> Word | None:
    """What stands second: the patronymic, a second given name, or a second initial."""
    if name.patronymic is not None:
        return name.patronymic
    if len(name.given) > 1:
        return name.given[1]
    at = 0 if name.given else 1
    return name.initials[at] if len(name.initials) > at else None


def _second_fits(initial: Word, full: Word) -> bool:
    sounds = full.sounds | sounds_of_forms(full)
    return _fits(initial, sounds) if len(full.text) > 3 else _initials_fit(initial, full)


def _two_patronymics(one: Word, other: Word) -> Evidence:
    left, right = patronymic_stem(one), patronymic_stem(other)
    if one.sound.endswith(("a", "zi")) != other.sound.endswith(("a", "zi")):
        return Evidence(0.3, False, "patronymic endings differ (-ovich, -ovna)")
    if left == right:
        return Evidence(1.05, True, "same patronymic")
    if same_stem(left, right):
        return Evidence(1.0, True, "patronymics are forms of one")
    if likeness(one, other) >= 0.8:
        return Evidence(0.95, None, "patronymics similar in sound")
    return Evidence(0.2, False, "different patronymics")


def _two_seconds(one: Word, other: Word) -> Evidence:
    if likeness(one, other) >= 0.8 or not equivalents(one).isdisjoint(equivalents(other)):
        return Evidence(1.0, True, "same second name")
    return Evidence(0.6, None, "different second names")


def _generations(left: PersonName, right: PersonName) -> Evidence:
    if left.generation == right.generation:
        return Evidence(1.0, None, "")
    if left.generation and right.generation:
        return Evidence(0.1, False, "the names are marked as different generations")
    return Evidence(0.6, None, f"only one name is marked: {left.generation or right.generation}")


def _commonness(left: Word, right: Word, share: Share, patronymic: Evidence) -> Evidence:
    held = max(share(surname_key(left)), share(surname_key(right)))
    if held >= COMMON_SHARE and not patronymic.firm:
        return Evidence(0.84, None, "a common surname in the archive")
    if held <= RARE_SHARE:
        return Evidence(1.04, None, "a rare surname in the archive")
    return Evidence(1.0, None, "")

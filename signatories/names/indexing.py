"""Keys under which a name is stored and looked up.

Keys rather find too much than too little: `compare` decides. They grow more selective with their number of words.
For a person: the surname; consonants of the surname and an initial; consonants of surname and given name. For an
organization: a word of its own; an acronym; two or more ideas of its name ("=human =law =watch").
"""

from collections.abc import Iterable
from itertools import combinations, product

from .equivalents import equivalents
from .folding import blur, consonants
from .organization import OWN, OrganizationName, Term, read_organization
from .person import PersonName, read_person
from .reading import Word, read_word
from .surnames import surname_stems
from .vocabulary import BODY, TELLING_IDEA

MOST_KEYS = 32
LONGEST_KEY = 80
_STEM = 6  # sounds of an organization's own word that its case endings leave alone
_COMMON_IDEAS = frozenset(("human", "law"))
_VOWELS = frozenset("aeiou")


def keys(name: str, kind: str) -> list[str]:
    """Folded keys of a name for an index; spellings of one name share at least one.

    At most 32 keys of at most 80 characters; none for a text without letters. Never raises.
    """
    found = keys_of_person(read_person(name)) if kind == "person" else keys_of_organization(read_organization(name))
    return [key[:LONGEST_KEY] for key in dict.fromkeys(found) if key.strip()][:MOST_KEYS]


def keys_of_person(name: PersonName) -> Iterable[str]:
    """The keys of a name as read, the most selective first; in both orders when it is not known which is meant."""
    if name.surname is None:
        return []
    orders = [(name.surname, name.given)]
    if not name.order_known and name.given:
        orders.append((name.given[0], (name.surname,)))
    found: list[tuple[int, str]] = []
    for surname, given in orders:
        stems = {blur(stem) for stem in surname_stems(surname)}
        skeletons = {consonants(stem) or stem for stem in stems}
        found += [(0, f"{one} {other}") for one, other in product(skeletons, _given_skeletons(given))]
        found += [(1, f"{one} {letter}") for one, letter in product(skeletons, _initials(given, name.initials))]
        found += [(2, stem) for stem in stems]
        found += [(2, skeleton) for skeleton in skeletons if len(skeleton) > 3]
    return [key for _, key in sorted(found)]


def _given_skeletons(given: tuple[Word, ...]) -> set[str]:
    """The consonants of the given name and of the first form of each name it is equivalent to."""
    if not given:
        return set()
    forms = [given[0], *(read_word(group) for group in equivalents(given[0]))]
    found = {form.consonants for form in forms}
    return {skeleton for skeleton in found if len(skeleton) > 1}


def _initials(given: tuple[Word, ...], initials: tuple[Word, ...]) -> set[str]:
    """The first sounds a given name or initial may have, all vowels as one."""
    first = given[0] if given else initials[0] if initials else None
    if first is None:
        return set()
    forms = [first, *(read_word(group) for group in equivalents(first))] if given else [first]
    sounds = {blur(sound[0]) for form in forms for sound in form.sounds}
    return {"a" if sound in _VOWELS else sound for sound in sounds}


def keys_of_organization(name: OrganizationName) -> Iterable[str]:
    """The keys of a name as read, and of the second name in its brackets."""
    own = {blur(sound)[:_STEM] for term in name.terms if term.sort == OWN for sound in term.word.sounds}
    found = sorted(name.acronyms) + sorted(letters for letters in name.initials if 2 < len(letters) < 12)
    found += [blur(name.joined)] if name.joined and len(name.terms) < 4 else []
    found += sorted(own)[:12]
    found += _idea_keys(name.terms)
    if name.also is not None:
        found = [*found[: MOST_KEYS // 2], *list(keys_of_organization(name.also))[: MOST_KEYS // 2]]
    return found


def _idea_keys(terms: tuple[Term, ...]) -> list[str]:
    """All ideas of a name together, by twos those that are not in everybody's name, and alone those that tell most."""
    ideas = sorted({term.idea for term in terms if term.idea})
    telling = sorted({term.idea for term in terms if term.idea and term.sort != BODY} - _COMMON_IDEAS)
    alone = sorted({term.idea for term in terms if term.sort == TELLING_IDEA})
    groups = [tuple(ideas[:8]), *combinations(telling[:5], 2), *((idea,) for idea in alone[:5])]
    return [" ".join(f"={idea}" for idea in group) for group in groups if group]

"""Personal names as printed, read into surname, given names, patronymic and initials."""

import re
from dataclasses import dataclass, field

from .alphabets import GERMAN_NAME_MARK
from .equivalents import is_given_name
from .lettering import is_legible, tidy, words_of
from .not_names import why_not_a_name
from .reading import Word, read_word
from .surnames import KINSHIP, is_patronymic, likeness_to_surname

_TITLES = words_of(
    """
    sister brother bishop archbishop imam mufti rabbi pastor priest reverend ambassador сестра епископ архиепископ
    имам муфтий раввин пастор отец священник mr mrs ms miss mx dr prof professor doctor sir dame hon rev father
    president judge senator academician acad gen col general colonel mme mlle madame monsieur herr frau pan pani phd
    md esq obe cbe г-н г-жа господин госпожа гр гражданин гражданка д-р др доктор проф профессор академик акад сэр
    президент судья генерал полковник маршал пан пані мырза ханым ханум кфн дфн кюн дюн ктн дтн канд
    """
)
_PARTICLES = words_of(
    """
    von van der den de du la le di da dos del zu zur bin ibn al el фон ван дер де ди ла бин ибн аль эль
    """
)
_GENERATIONS = {
    **dict.fromkeys(("jr", "junior", "fils", "мл", "младший", "ii", "2nd"), "the younger or second"),
    **dict.fromkeys(("sr", "senior", "père", "pere", "ст", "старший"), "the elder"),
    "i": "first",
    "iii": "third",
    "iv": "fourth",
    "v": "fifth",
    "vi": "sixth",
    "1st": "first",
    "3rd": "third",
}
_ROMAN = frozenset(("i", "ii", "iii", "iv", "v", "vi"))
_AND = re.compile(r"\s(?:and|und|et|и|та|және|жана|oraz)\s|[&;/]", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]?|[^\W\d_](?:-[^\W\d_])?")
_DIGITS = re.compile(r"\d{2}|\d\s")
_INITIAL_WITHOUT_SPACE = re.compile(r"\.(?=[^\W\d_]{3})")
_ARTICLE = re.compile("^(?:al|el|аль|эль)-", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^)]*\)?|\[[^\]]*\]?|\"[^\"]*\"|[«“„][^»”“]*[»”“]")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A personal name as read. Parts that the print does not hold are None or empty.

    `order_known` is False when surname and given name may as well be the other way round. `problem` says in plain
    words why nothing may be concluded from the name; it is empty for a usable one.
    """

    text: str
    surname: Word | None = None
    given: tuple[Word, ...] = ()
    patronymic: Word | None = None
    initials: tuple[Word, ...] = ()
    generation: str = ""
    order_known: bool = True
    problem: str = ""

    @property
    def is_legible(self) -> bool:
        """Whether it is in an alphabet that is read here; in another one nothing can be held against a name."""
        return is_legible(self.text)


@dataclass(slots=True)
class _Parts:
    """The tokens of a name while it is read."""

    full: list[str] = field(default_factory=list)
    initials: list[str] = field(default_factory=list)
    generation: str = ""
    surname_at: int | None = None  # known from capitals or a comma


def read_person(name: str) -> PersonName:
    """Read a personal name in Latin or Cyrillic letters, in any order and case, titles taken off. Never raises."""
    text = tidy(name)
    problem = _problem(text)
    if problem:
        return PersonName(text, problem=problem)
    parts = _parts(text)
    if not parts.full:
        return PersonName(
            text, initials=_words(parts.initials), problem="initials alone" if parts.initials else "no name"
        )
    return _assemble(text, parts)


def _problem(text: str) -> str:
    if problem := why_not_a_name(text):
        return problem
    if _DIGITS.search(text):
        return "digits in the name"
    if _AND.search(text):
        return "several people in one line"
    return ""


def _parts(text: str) -> _Parts:
    text = _BRACKETS.sub(" ", text)
    text = _INITIAL_WITHOUT_SPACE.sub(". ", text)
    before, comma, after = text.partition(",")
    parts = _Parts()
    for token in _tokens(before):
        _place(token, parts)
    if comma:
        _place_after_comma(after.replace(",", " "), parts)
    _mark_capitals(parts)
    return parts


def _place_after_comma(after: str, parts: _Parts) -> None:
    """Either "Surname, Given" or something that is no part of the name, such as a profession."""
    rest = _Parts()
    for token in _tokens(after):
        _place(token, rest)
    parts.generation = parts.generation or rest.generation
    named = all(token[0].isupper() for token in rest.full) or not any(c.isupper() for c in after)
    if len(parts.full) == 1 and not parts.initials and (rest.full or rest.initials) and len(rest.full) < 4 and named:
        parts.surname_at = 0
        parts.full += rest.full
        parts.initials += rest.initials


def _tokens(text: str) -> list[str]:
    """Tokens with titles gone and kinship words joined to the word they belong to: Heydar oglu, Момыш улы."""
    tokens: list[str] = []
    for raw in text.split()[:12]:
        token = raw.strip("-'\".,:;!?*…")
        plain = token.lower().replace(".", "")
        if not any(map(str.isalpha, token)) or plain in _TITLES or not read_word(token).sound:
            continue
        if plain in KINSHIP and tokens:
            tokens[-1] += "-" + token
        else:
            tokens.append(token + "." if raw.rstrip(",;").endswith(".") else token)
    return tokens


def _place(token: str, parts: _Parts) -> None:
    plain = token.lower().replace(".", "")
    if plain in _GENERATIONS and parts.full and (plain not in _ROMAN or _is_roman_number(token, plain, parts)):
        parts.generation = _GENERATIONS[plain]
    elif _INITIALS.fullmatch(token) and (token.endswith(".") or "." in token or len(token.replace("-", "")) <= 2):
        # The second half of a double name, K.-J., is no initial of its own.
        parts.initials += [piece.split("-")[0] for piece in token.split(".") if piece.split("-")[0]]
    elif plain not in _PARTICLES or not token.islower():
        parts.full.append(_ARTICLE.sub("", token.rstrip(".")))


def _is_roman_number(token: str, plain: str, parts: _Parts) -> bool:
    """Of one letter, I or V, only behind a given name: otherwise it is an initial."""
    only_given = len(parts.full) == 1 and not parts.initials and is_given_name(read_word(parts.full[0]))
    return token.isupper() and (len(plain) > 1 or only_given)


def _mark_capitals(parts: _Parts) -> None:
    """Capitals mark the surname when they mark one word of several: BOKAYEV Max."""
    capitals = [at for at, token in enumerate(parts.full) if token.isupper() and len(token) > 1]
    if parts.surname_at is not None or len(capitals) != 1 or len(parts.full) < 2:
        return
    at = capitals[0]
    if len(parts.full[at]) == 2 and likeness_to_surname(read_word(parts.full[1 - at])) > 0:
        parts.initials += list(parts.full.pop(at))  # Сахаров АД
    else:
        parts.surname_at = at


def _words(tokens: list[str]) -> tuple[Word, ...]:
    german = any(map(GERMAN_NAME_MARK.search, tokens))
    return tuple(word for token in tokens if (word := read_word(token, german)).sound)


def _assemble(text: str, parts: _Parts) -> PersonName:
    words = list(_words(parts.full))
    if not words:
        return PersonName(text, problem="no name")
    patronymic = _take_patronymic(words, parts)
    at, known = _surname_at(words, parts)
    surname = words.pop(at)
    return PersonName(
        text,
        surname,
        tuple(words),
        patronymic,
        _words(parts.initials),
        parts.generation,
        order_known=known or not words,
    )


def _take_patronymic(words: list[Word], parts: _Parts) -> Word | None:
    """The patronymic stands in the middle ("Given Patronymic Surname") or last ("Surname Given Patronymic")."""
    if len(words) < 3 and not (len(words) == 2 and parts.surname_at == 0 and parts.initials):
        return None
    for at in (*range(1, len(words) - 1), len(words) - 1):
        if at != parts.surname_at and is_patronymic(words[at]):
            found = words.pop(at)
            if at == len(words) and parts.surname_at is None:
                parts.surname_at = 0
            elif parts.surname_at is None:
                parts.surname_at = len(words) - 1
            elif parts.surname_at > at:
                parts.surname_at -= 1
            return found
    return None


def _surname_at(words: list[Word], parts: _Parts) -> tuple[int, bool]:
    """Where the surname is, and whether that is known."""
    if parts.surname_at is not None:
        return parts.surname_at, True
    last = len(words) - 1
    if last == 0:
        return 0, True
    first_like, last_like = likeness_to_surname(words[0]), likeness_to_surname(words[last])
    shows = first_like != last_like
    if is_given_name(words[0]):
        first_like -= 2
    if is_given_name(words[last]):
        last_like -= 2
    return (0 if first_like > last_like else last), shows and abs(first_like - last_like) > 1

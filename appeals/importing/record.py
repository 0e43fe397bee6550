"""One appeal as a record: what it may say, and what of it is refused, with the field and the reason."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from babel import Locale, UnknownLocaleError

from appeals.models import Addressing, Appeal, Issuer, Signature
from appeals.statement import Signatory
from signatories.countries import COUNTRY_CODES
from signatories.identifiers import ALPHABET, LENGTH

IDENTIFIER = re.compile(rf"[{ALPHABET}]{{{LENGTH}}}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", re.ASCII)
# What PostgreSQL or a browser cannot hold. A body has line ends and tabs.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class Unfit(ValueError):  # noqa: N818 - the name says what is wrong
    """A record that cannot be imported: the field as a path ("signatories[3].country"), and the reason."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}" if field else reason)
        self.field, self.reason = field, reason


@dataclass(frozen=True, slots=True)
class Demanded:
    """What is asked: words of the body, and the themes ("measures/release") that the archive sees in them."""

    words: str
    themes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Record:
    """An appeal as a line of the file says it. Two that are equal say the same."""

    title: str
    date: str  # "2019-08-01", "2019-08", "2019"; empty: not stated
    language: str
    body: str  # Markdown
    kind: str = "appeal"
    demands: tuple[Demanded, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    issuers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()


def read_record(said: object) -> tuple[str, Record]:
    """The identifier, empty where none is given, and the record. Raises Unfit at the first thing that is wrong."""
    if not isinstance(said, dict):
        raise Unfit("", "a record is an object: {…}.")
    _only(said, FIELDS, "")
    missing = [field for field in ("title", "date", "language", "body") if field not in said]
    if missing:
        raise Unfit(missing[0], "is missing." if missing[0] != "date" else "is missing; null says that none is stated.")
    themes = _themes(said.get("themes"), "themes")
    record = Record(
        title=_words(said["title"], "title", _longest(Appeal, "title")),
        date=_date(said["date"]),
        language=_language(said["language"]),
        body=_body(said["body"]),
        kind=_one_of(said.get("kind", "appeal"), "kind", _KINDS),
        demands=_each(said, "demands", lambda demand, field: _demand(demand, field, themes)),
        signatories=_each(said, "signatories", _signatory),
        issuers=_each(said, "issuers", lambda name, field: _words(name, field, _longest(Issuer, "as_written"))),
        addressees=_each(said, "addressees", lambda name, field: _words(name, field, _longest_addressee())),
    )
    if themes and not record.demands:
        raise Unfit("themes", "belong to demands, and the record has none.")
    return _identifier(said.get("identifier")), record


# -- the fields of a record --------------------------------------------------------------------------------------------

FIELDS = ("identifier", "kind", *("title", "date", "language", "body", "demands", "themes"))
FIELDS += ("signatories", "issuers", "addressees")
OF_A_SIGNATORY = ("name", "kind", "role", "affiliation", "country")
_KINDS, _KINDS_OF_SIGNATORIES = Appeal.Kind.values, Signature.Kind.values


def _identifier(said: Any) -> str:
    if said is None:
        return ""
    if not isinstance(said, str) or not IDENTIFIER.fullmatch(said):
        raise Unfit("identifier", f"an identifier has {LENGTH} letters and digits of “{ALPHABET}”.")
    return said


def _date(said: Any) -> str:
    if said is None:
        return ""
    found = ISO_DATE.fullmatch(said) if isinstance(said, str) else None
    try:
        date(*(int(part or 1) for part in found.groups()))  # type: ignore[union-attr]
    except (AttributeError, ValueError):
        raise Unfit("date", "write it as 2014-06-19, 2014-06 or 2014; null says that none is stated.") from None
    return str(said)


def _language(said: Any) -> str:
    if not isinstance(said, str) or len(said) > 12 or not LANGUAGE.fullmatch(said) or not _is_language(said):
        raise Unfit("language", "is no code of a language such as en, ru, kk.")
    return said


@cache
def _is_language(code: str) -> bool:
    primary = code.partition("-")[0]
    try:
        return primary == "und" or primary in Locale("en").languages
    except UnknownLocaleError:
        return False


def _body(said: Any) -> str:
    if not isinstance(said, str):
        raise Unfit("body", "is no text.")
    _refuse_control(said, "body")
    body = said.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not body.strip():
        raise Unfit("body", "is empty.")
    return body


def _demand(said: Any, field: str, themes: frozenset[str]) -> Demanded:
    if not isinstance(said, dict):
        return Demanded(_words(said, field), themes)
    _only(said, ("words", "themes"), field)
    own = _themes(said.get("themes"), f"{field}.themes")
    return Demanded(_words(said.get("words"), f"{field}.words"), own or themes)


def _signatory(said: Any, field: str) -> Signatory:
    if not isinstance(said, dict):
        raise Unfit(field, "a signatory is an object with name and kind.")
    _only(said, OF_A_SIGNATORY, field)
    country = said.get("country") or None
    if country is not None and country not in _COUNTRIES:
        raise Unfit(f"{field}.country", "is no code of two capital letters of ISO 3166, such as KZ.")
    return Signatory(
        name=_words(said.get("name"), f"{field}.name", _longest(Signature, "name")),
        kind=_one_of(said.get("kind"), f"{field}.kind", _KINDS_OF_SIGNATORIES),
        role=_perhaps(said, "role", field),
        affiliation=_perhaps(said, "affiliation", field),
        country=country,
    )


_COUNTRIES = frozenset(COUNTRY_CODES)


def _perhaps(said: Mapping[str, Any], name: str, field: str) -> str | None:
    """Words that may be missing."""
    if said.get(name) in (None, ""):
        return None
    return _words(said[name], f"{field}.{name}", _longest(Signature, name))


def _themes(said: Any, field: str) -> frozenset[str]:
    if said is None:
        return frozenset()
    if not isinstance(said, list) or not all(isinstance(theme, str) for theme in said):
        raise Unfit(field, 'is a list such as ["measures/release"].')
    return frozenset(said)


# -- what fields are made of -------------------------------------------------------------------------------------------


def _only(said: Mapping[str, Any], known: tuple[str, ...], field: str) -> None:
    for name in said:
        if name not in known:
            place = f"{field}.{name}" if field else name
            raise Unfit(place, f"no field has this name; there are {', '.join(known)}.")


def _each(said: Mapping[str, Any], name: str, read: Callable[[Any, str], Any]) -> tuple[Any, ...]:
    values = said.get(name)
    if values is None:
        return ()
    if not isinstance(values, list):
        raise Unfit(name, "is no list.")
    return tuple(read(value, f"{name}[{place}]") for place, value in enumerate(values))


def _words(said: Any, field: str, longest: int | None = None) -> str:
    """Words in one line, with single spaces."""
    if not isinstance(said, str):
        raise Unfit(field, "is missing." if said is None else "is no text.")
    _refuse_control(said, field)
    words = " ".join(said.split())
    if not words:
        raise Unfit(field, "is empty.")
    if longest is not None and len(words) > longest:
        raise Unfit(field, f"has {len(words)} characters; there is room for {longest}.")
    return words


def _refuse_control(said: str, field: str) -> None:
    if found := CONTROL.search(said):
        name = unicodedata.name(found[0], f"character {ord(found[0]):#06x}")
        raise Unfit(field, f"holds a character that no text has ({name}).")


def _one_of(said: Any, field: str, known: list[str]) -> str:
    if said not in known:
        raise Unfit(field, f"is one of {', '.join(known)}.")
    return str(said)


@cache
def _longest(model: type, name: str) -> int:
    return model._meta.get_field(name).max_length  # type: ignore[attr-defined, no-any-return]


@cache
def _longest_addressee() -> int:
    """The words stand in the document and, where they are new, in the list of addressees."""
    from appeals.models import Addressee

    return min(_longest(Addressing, "as_written"), _longest(Addressee, "name"))

"""What is said of the document as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from appeals.desk.work import Work
from appeals.models import Appeal, DateBasis, Text

from .base import CannotBe, Change, Decided

LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
BAD_LANGUAGE = gettext_lazy("Write a code such as en, ru, kk.")


def describe(work: Work, values: Mapping[str, str]) -> Change:
    """What is said of the document as a whole. An empty title, date or place: the text has none."""
    decided = dict(work.decided)
    for name, value in values.items():
        value = value.strip()
        if name == "title":
            _decide_title(work, decided, value)
        elif name in ("date", "place"):
            decided[name] = _CHECKED[name](work, value) if value else ""
        elif name in _CHECKED and value:
            decided[name] = _CHECKED[name](work, value)
        elif value:
            decided[name] = value
        else:
            decided.pop(name, None)
    return Change(decided, _("The details are changed."))


def _decide_title(work: Work, decided: Decided, title: str) -> None:
    """A title in words of the source is the document's own; any other one is supplied by the archive."""
    decided.pop("supplied_title", None)
    decided.pop("title", None)
    if not title:
        decided["title"] = ""
    elif work.holds(title):
        decided["title"] = title
    else:
        decided["supplied_title"] = title


def _iso_date(work: Work, value: str) -> str:
    full = f"{value}-01-01"[:10] if len(value) == 4 else f"{value}-01"[:10]
    try:
        known = len(value) in (4, 7, 10) and parse_date(full)
    except ValueError:
        known = None
    if not known:
        raise CannotBe(_("Write the date as 2014-06-19, 2014-06 or 2014."))
    return value


def _full_date(work: Work, value: str) -> str:
    if len(value) != 10:
        raise CannotBe(_("Write the day as 2014-06-19."))
    return _iso_date(work, value)


def _standing_place(work: Work, value: str) -> str:
    if not work.holds(value):
        raise CannotBe(_("The place must stand in the text: “%(value)s” does not.") % {"value": value})
    return value


def _web_address(work: Work, value: str) -> str:
    try:
        URLValidator(schemes=["http", "https"])(value)
    except ValidationError:
        raise CannotBe(_("The address must begin with http:// or https://.")) from None
    return value


def _language(work: Work, value: str) -> str:
    if not LANGUAGE.fullmatch(value):
        raise CannotBe(str(BAD_LANGUAGE))
    return value


def _one_of(choices: Iterable[str]) -> Callable[[Work, str], str]:
    def check(work: Work, value: str) -> str:
        if value not in choices:
            raise CannotBe(_("“%(value)s” is none of the choices.") % {"value": value[:80]})
        return value

    return check


_CHECKED = {
    "kind": _one_of(Appeal.Kind.values),
    "date_basis": _one_of(DateBasis.values),
    "standing": _one_of(Text.Standing.values),
    "language": _language,
    "date": _iso_date,
    "place": _standing_place,
    "address": _web_address,
    "retrieved_on": _full_date,
}

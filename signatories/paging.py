"""Lists in pages: by number, or from A to Z in parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from django.core.paginator import InvalidPage, Paginator
from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL
from django.http import Http404


def page_of(request, rows, size):
    """The page that the address asks for, its rows fetched; what is no page of the list is not found."""
    try:
        page = Paginator(rows, size).page(request.GET.get("page", 1))
    except InvalidPage as error:
        raise Http404 from error
    page.object_list = list(page.object_list)
    return page


@dataclass(frozen=True)
class Window:
    """A part of a list from A to Z. `before` and `after` are the identifiers with which the next parts begin, or ""."""

    rows: Sequence
    before: str
    after: str
    letter: str
    is_as_such: bool

    @property
    def words(self):
        """What tells it from the other parts: its letter, or where it begins and ends; "" for the list as such."""
        if self.is_as_such or self.letter:
            return self.letter
        first, last = (row.sort_key.split(" ")[0].title() for row in (self.rows[0], self.rows[-1]))
        return f"{first} – {last}"


def window_of(request, rows, size, shown):
    """The part of a list that begins where the address says: with a row (`from`), or with a letter.

    However long the list is, only the part is read. `rows` come by `sort_key` and `identifier`; `shown` leaves out of
    some of them those that readers may not see. No such row, and one that they may not see, are alike not found.
    """
    start = _start(request, rows, shown)
    found = _first(_from(rows, start), size + 1, shown)
    for row in found:
        row.initial = _initial(row.sort_key)
    ahead = _first(_until(rows, start), size, shown) if start else []
    before = ahead[-1].identifier if ahead else ""
    after = found[size].identifier if found[size:] else ""
    return Window(found[:size], before, after, request.GET.get("letter", ""), start is None)


def letters_of(rows, shown):
    """The letters with which a list from A to Z has rows that readers may see, each asked for once."""
    first = rows.values_list("pk", "sort_key")
    later = first.filter(sort_key__gte=RawSQL(_AFTER_LETTER, []))  # noqa: S611 - our own
    (sql, parameters), (later_sql, later_parameters) = (part[:1].query.sql_with_params() for part in (first, later))
    with connection.cursor() as cursor:
        cursor.execute(_FIRST_OF_LETTERS.format(sql, later_sql), [*parameters, *later_parameters])
        keys = dict(cursor.fetchall())
    visible = {row.pk for row in shown(list(rows.filter(pk__in=keys)))}
    letters = [(pk, _initial(key)) for pk, key in keys.items()]
    return [letter for pk, letter in letters if pk in visible or _first(_with(rows, letter), 1, shown)]


# Of rows of which some are left out so many are looked at next.
MORE = 100

# Names sort by the letters a to z; digits, and what has no letters, stand before them.
_AFTER_LETTER = "CASE WHEN found.sort_key < 'a' THEN 'a' ELSE chr(ascii(found.sort_key) + 1) END"
_FIRST_OF_LETTERS = """
    WITH RECURSIVE found (pk, sort_key) AS (
        ({})
        UNION ALL
        SELECT later.* FROM found CROSS JOIN LATERAL ({}) AS later WHERE found.sort_key < 'z'
    )
    SELECT pk, sort_key FROM found
"""


def _initial(sort_key):
    """The letter A to Z that a row is listed under, or "#"."""
    return sort_key[0].upper() if sort_key >= "a" else "#"


def _start(request, rows, shown):
    """(sort key, identifier) with which the part begins; None for the first one."""
    if request.GET.get("page", "1") != "1":
        # No part has a number. What another number led to once would be another page now.
        raise Http404
    if "letter" in request.GET:
        found = _first(_with(rows, request.GET["letter"]), 1, shown)
    elif "from" in request.GET:
        found = shown(list(rows.filter(identifier=request.GET["from"])))
    else:
        return None
    if not found:
        raise Http404
    return found[0].sort_key, found[0].identifier


def _with(rows, letter):
    """Rows under a letter; none for what is no letter of the list."""
    if letter == "#":
        return rows.filter(sort_key__lt="a")
    if letter not in ascii_uppercase or len(letter) != 1:
        return rows.none()
    later = Q() if letter == "Z" else Q(sort_key__lt=chr(ord(letter) + 1).lower())
    return rows.filter(later, sort_key__gte=letter.lower())


def _from(rows, start):
    if start is None:
        return rows
    key, identifier = start
    return rows.filter(Q(sort_key__gt=key) | Q(identifier__gte=identifier), sort_key__gte=key)


def _until(rows, start):
    """Those before it, the nearest first."""
    key, identifier = start
    return rows.filter(Q(sort_key__lt=key) | Q(identifier__lt=identifier), sort_key__lte=key).reverse()


def _first(rows, most, shown):
    """The first ones that readers may see. Where some are left out, more are looked at."""
    found, at, size = [], 0, most
    while len(found) < most:
        part = list(rows[at : at + size])
        found += shown(part)
        if len(part) < size:
            break
        at, size = at + size, MORE
    return found[:most]

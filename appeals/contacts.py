"""A contact within a line as signed is withheld, and who signed there is seen: as long as the line without it still
says all that the record says of them. One rule, asked of PostgreSQL and of a line that was read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from django.db.models import BooleanField, CharField, ExpressionWrapper, Func, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Lower, Replace, StrIndex

from appeals.redaction import Redaction, withheld_sign
from appeals.statement.contacts import BETWEEN
from signatories.models import WithheldReason

# What a record says of a signatory in words of the line. Several roles, or affiliations, are joined by a semicolon.
STATED = ("name", "role", "affiliation", "city")
# Which words state the country is not recorded. A number states none, and neither does an address of e-mail.
_NUMBER = rf"[+\d{BETWEEN}]+"
_EMAIL = r"\S+@\S+|\S+\s?[\[(]at[\])]\s?\S+(\s?[\[(]dot[\])]\s?\S+)*"
STATES_NO_COUNTRY = re.compile(rf"^({_NUMBER}|{_EMAIL})$", re.IGNORECASE)


def hides_signatory(redaction: Redaction, line: str, stated: Mapping[str, str]) -> bool:
    """Whether readers do not see who signed in this line. `stated` holds its name, role, affiliation, city, country."""
    shown = redaction.without_contacts(line)
    if shown is None or shown == line:
        return shown is None
    left = [words.casefold() for words in shown.split(withheld_sign())]
    for words in ";".join(stated[name] for name in STATED).casefold().split(";"):
        if not any(words.strip() in stretch for stretch in left):
            return True
    contacts = (line[start:end] for start, end in redaction.spans(line))
    return bool(stated["country"]) and not all(map(STATES_NO_COUNTRY.match, contacts))


def passages_hiding(passages: QuerySet, line: str, signature: str = "") -> QuerySet:
    """Those of these passages that hide a signatory: the same, as PostgreSQL tells it.

    `line` is the path from the outer row to its line, `signature` the path to the signature.
    """
    words = Lower(OuterRef(line))
    every = [OuterRef(signature + name) for name in STATED]
    stated = Func(Value(";"), *every, function="concat_ws", output_field=CharField())
    told = passages.annotate(
        within=StrIndex(Lower("exact"), words),
        around=StrIndex(words, Lower("exact")),
        lacks=_Lacks(Replace(words, Lower("exact"), Value("\n")), Lower(stated)),
        country=ExpressionWrapper(OuterRef(f"{signature}country"), CharField()),
    )
    is_mere_contact = Q(reason=WithheldReason.CONTACT, lacks=False) & (
        Q(country="") | Q(exact__iregex=STATES_NO_COUNTRY.pattern)
    )
    return told.filter(Q(within__gt=0) | Q(around__gt=0) & ~is_mere_contact)


class _Lacks(Func):
    """Whether a text lacks any of the words that a second one has between semicolons."""

    template = (
        "EXISTS (SELECT FROM (VALUES (%(expressions)s)) AS asked (shown, stated), "
        "unnest(string_to_array(stated, ';')) AS words WHERE strpos(shown, btrim(words)) = 0)"
    )
    output_field = BooleanField()

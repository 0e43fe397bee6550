"""A contact within a line as signed is withheld, and who signed there is seen: as long as the line without it still
says all that the record says of them. One rule, asked of PostgreSQL and of a line that was read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from django.contrib.postgres.fields import ArrayField
from django.db.models import (
    BooleanField,
    Case,
    CharField,
    Exists,
    F,
    Func,
    OuterRef,
    Q,
    QuerySet,
    TextField,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Concat, Lower, Replace, StrIndex

from appeals.redaction import ALIKE, HYPHENS, LINE_ENDS, UNSEEN, Redaction, withheld_sign
from appeals.statement.contacts import BETWEEN, EMAIL
from appeals.statement.lines import SPACE
from signatories.models import AgentName, WithheldReason
from signatories.written_once import OfRow

# What a record says of a signatory in words of the line.
STATED = ("name", "role", "affiliation", "city")
# Nothing but a number, or an address of e-mail: it says nothing of a place, nor of who somebody is.
MERE_CONTACT = re.compile(rf"^(?:[+0-9{BETWEEN}]+|{EMAIL.pattern})\Z", re.IGNORECASE)
# What parts words. An address of e-mail is one word: names in it are no names.
PARTING = re.compile(rf'\.?[{SPACE}\n\r,;:()\[\]"«»“”„]+|\.$')
# Signs for where a contact begins and ends. Between letters or digits they stand within a word, which goes as a whole.
_BEGIN, _END = "\x02", "\x03"
_WITHIN_WORD = f"[[:alnum:]][{_BEGIN}{_END}][[:alnum:]]"
# Each of the signs that are alike, and the one that stands for it.
_OTHERS, _FIRST = (
    "".join(signs) for signs in zip(*((other, alike[0]) for alike in ALIKE for other in alike[1:]), strict=True)
)
# All signs that Python holds for white space, but those that no database text can hold.
_WHITE = "".join(sign for sign in map(chr, range(1, 0x3001)) if sign.isspace())
# Some collations end a word in another small sigma, which is one of the signs that are alike.
_SMALL = "replace(replace(lower(normalize(translate(%(expressions)s), NFKD)), 'ß', 'ss'), 'ς', 'σ')"


def hides_signatory(redaction: Redaction, line: str, stated: Mapping[str, str]) -> bool:
    """Whether readers do not see who signed in this line. `stated` holds its name, role, affiliation, city, country."""
    shown = redaction.without_contacts(line)
    if shown is None or shown == line:
        return shown is None
    parts = [stated[name] for name in STATED]
    said = _words_of(*parts)
    if any(map(redaction.spans, parts)) or not said <= _words_of(*shown.split(withheld_sign())):
        return True
    more = _more_than_contacts(redaction, line)
    # Which words state the country is not recorded.
    return bool(more) and (bool(stated["country"]) or not said.isdisjoint(_words_of(*more)))


def beside_contacts(redaction: Redaction, line: str) -> str | None:
    """A line without mere contacts; None where more of it is withheld. Asks not who signed in it, and is stricter."""
    return None if _more_than_contacts(redaction, line) else redaction.without_contacts(line)


def _more_than_contacts(redaction: Redaction, line: str) -> list[str]:
    return [words for start, end in redaction.spans(line) if not MERE_CONTACT.match(words := line[start:end])]


def _words_of(*texts: str) -> set[str]:
    return {word for text in texts for word in PARTING.split(text.lower())} - {""}


def passages_hiding(passages: QuerySet, line: str, signature: str = "") -> QuerySet:
    """Those of these passages that hide a signatory: the same, as PostgreSQL tells it.

    They are asked for of a document, and this of a row. `line` is the path from the row to its line, `signature` the
    path to the signature.
    """
    stated = Func(
        Value(" "), *(OfRow(signature + name) for name in STATED), function="concat_ws", output_field=CharField()
    )
    withheld, words = Lower("exact"), Lower(OfRow(line))
    marked = Concat(Value(_BEGIN), withheld, Value(_END), output_field=TextField())
    told = touching(passages, line).annotate(
        # In other signs than those in which it is withheld.
        otherwise=StrIndex(_compared(Skeleton(Replace(words, withheld, Value(_BEGIN)))), F("sought")),
        stated=StrIndex(_compared(SkeletonOfRow(stated)), F("sought")),
        set_off=Replace(words, withheld, marked, output_field=TextField()),
        said=_Words(stated),
        shown=_Words(Replace(words, withheld, Value(" "))),
        own=_Words("exact"),
        country=OfRow(f"{signature}country"),
    )
    of_agent = AgentName.objects.filter(agent=OfRow.key(f"{signature}agent"))
    names = of_agent.annotate(at=StrIndex(Skeleton("name"), OuterRef("skeleton"))).filter(at__gt=0)
    says_nothing = Q(exact__iregex=MERE_CONTACT.pattern) | Q(country="") & ~Q(own__overlap=F("said"))
    is_whole = Q(otherwise=0, stated=0) & ~Q(set_off__regex=_WITHIN_WORD)
    is_mere = Q(reason=WithheldReason.CONTACT, said__contained_by=F("shown")) & is_whole & says_nothing
    # A record with the contact in its name, and so in its address, would tell it.
    is_beside = is_mere & ~Exists(names)
    return told.filter(Q(within__gt=0) | Q(around__gt=0) & ~is_beside)


def touching(passages: QuerySet, words: str) -> QuerySet:
    """Adds `within` and `around`: where the words of a row stand in each passage, or it in them; 0 is nowhere.

    The end of a line may cut a word with a hyphen that is no sign of it. Where there is one in either, hyphens do not
    count: but of a passage of nothing else.
    """
    of_words = _compared(SkeletonOfRow(OfRow(words)))
    line_end, hyphens = f"[{LINE_ENDS}]", f"^[{HYPHENS}]*$"
    is_cut = (Q(exact__regex=line_end) | Q(row_has_line_end=True)) & ~Q(skeleton__regex=hyphens)
    return passages.annotate(
        row_has_line_end=_HasLineEnd(OfRow(words)),
        is_cut=is_cut,
        sought=_compared(F("skeleton")),
        within=StrIndex(F("sought"), of_words),
        around=StrIndex(of_words, F("sought")),
    )


def _compared(signs: Combinable) -> Case:
    """Signs without those that do not count where a word may be cut."""
    uncut = Func(signs, Value(HYPHENS), Value(""), function="translate", output_field=TextField())
    return Case(When(is_cut=True, then=uncut), default=signs)


def asked_of_signature(signature: str) -> list[str]:
    """What `passages_hiding` asks of a row beside its line."""
    return [signature + name for name in (*STATED, "country", "agent")]


class Skeleton(Func):
    """`skeleton_of` a text, made by PostgreSQL: lists and counts hide what a redaction takes out of pages."""

    template = f"regexp_replace({_SMALL}, '[{UNSEEN}{_WHITE}]+', '', 'g')"
    output_field = TextField()

    def __init__(self, text: str | Combinable) -> None:
        super().__init__(text, Value(_OTHERS), Value(_FIRST))


class SkeletonOfRow(Skeleton):
    """The same of words of a row. As a question of its own PostgreSQL answers it once, and not for each passage."""

    template = f"(SELECT {Skeleton.template})"


class _HasLineEnd(Func):
    """Whether words of a row have the end of a line in them: told once, too."""

    template = f"(SELECT %(expressions)s ~ '[{LINE_ENDS}]')"
    output_field = BooleanField()


class _Words(Func):
    """The words of a text, as an array."""

    template = "array_remove(regexp_split_to_array(%(expressions)s), '')"
    output_field = ArrayField(TextField())

    def __init__(self, text: str | Combinable) -> None:
        super().__init__(Lower(text), Value(PARTING.pattern))

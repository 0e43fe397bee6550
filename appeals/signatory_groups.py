"""The signatories of an appeal: as signed, or in groups. In each group they stand as signed."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from appeals.languages import alphabetical
from signatories.countries import country_name

AS_SIGNED = ""
GROUPINGS = {
    AS_SIGNED: gettext_lazy("As signed"),
    "country": gettext_lazy("By stated country"),
    "kind": gettext_lazy("People and organizations apart"),
}


@dataclass
class Group:
    """Entries under one heading, which is the document's own or the archive's."""

    heading: str
    is_as_printed: bool = False
    entries: list = field(default_factory=list)


def signatory_groups(lists, grouping, redaction):
    """`lists` are (list, its entries); an unknown grouping leaves them as signed."""
    if grouping not in GROUPINGS or grouping == AS_SIGNED:
        return [Group(redaction.clean(signed.heading), True, entries) for signed, entries in lists]
    groups = {}
    for entry in (entry for _signed, entries in lists for entry in entries):
        heading = _heading(entry, grouping) if entry.is_shown else _("withheld")
        groups.setdefault(heading, Group(heading)).entries.append(entry)
    last = (country_name(""), _("withheld"))
    return sorted(
        groups.values(),
        key=lambda group: (group.heading in last, -len(group.entries), alphabetical(group.heading)),
    )


def _heading(entry, grouping):
    """What the entry states. One with several signatories can state several things."""
    name = {"country": lambda row: country_name(row.country), "kind": lambda row: row.get_kind_display()}[grouping]
    return ", ".join(dict.fromkeys(name(row) for row in entry.rows))

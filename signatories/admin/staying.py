"""What readers still see of a name after one record of it is withheld: so that an editor can act on that too."""

from itertools import islice

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from signatories.appearances import visible_documents
from signatories.models import Agent, NameInUse
from signatories.names import keys
from signatories.querysets import APPEARANCES

from .base import Table, link

MOST = 20
# Of names that share a surname, some are in drafts, are withheld, or are tied to the record itself.
MOST_LOOKED_AT = 1000


def what_stays(record) -> list[Table]:
    """For a person or an organization, and for a signature or a mention that may be tied to one."""
    agent = record if isinstance(record, Agent) else record.agent
    alike = Table(
        _("Stays: names that are spelled alike"),
        _columns(),
        _rows(_spelled_alike(record, agent)),
        note=_(
            "Not tied to this record; they may be other people. At most 20 are listed. Names that came in since names "
            "were last compared can be missing."
        ),
    )
    if agent is None or agent is record:
        return [alike]
    tied = (tie for relation in APPEARANCES for tie in visible_documents(relation).of_agent(agent) if tie != record)
    others = Table(
        _("Stays: other places tied to the same record"), _columns(), _rows(tied), note=_("At most 20 are listed.")
    )
    return [others, alike]


def _columns():
    return [_("Appeal"), _("Name")]


def _rows(found):
    return [[link(row.appeal), _name(row)] for row in islice(found, MOST)]


def _name(row):
    """Where the row has a page of its own, a link to it."""
    return link(row) if admin.site.is_registered(type(row)) else str(row)


def _spelled_alike(record, agent):
    """Visible signatures and mentions that share a folded surname with the record and are not tied to its agent.

    Found by the index of names: to read all of a large archive would take minutes, and somebody may be in danger.
    """
    kind = _kind(record)
    names = [str(record), *(name.name for name in (agent.names.all() if agent else []))]
    sought = set().union(*(_surnames(name, kind) for name in names))
    own = {agent.pk, *agent.merged_records.values_list("pk", flat=True)} if agent else set()
    found = NameInUse.objects.sharing_keys([(0, sorted(sought))], MOST_LOOKED_AT).get(0, [])
    for relation in ("signatures", "mentions"):
        identifiers = NameInUse.objects.filter(pk__in=found, relation=relation).values("identifier")
        for row in visible_documents(relation).filter(identifier__in=identifiers).order_by("pk"):
            if row != record and row.agent_id not in own:
                yield row


def _kind(record):
    """A mention says in its capacity whether it names an organization."""
    is_organization = "organization" in (getattr(record, "kind", ""), getattr(record, "capacity", ""))
    return "organization" if is_organization else "person"


def _surnames(name, kind):
    """Keys of one word: the surname of a person in any spelling, an organization's own words."""
    return {key for key in keys(name, kind) if " " not in key}

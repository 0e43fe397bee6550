"""Promises of the people and organizations: nobody is put at risk by a record, or by a tie to one."""

from django.db.models import Count, Exists, F, OuterRef, Q

from appeals.models import Addressing, Affiliation, Issuer, Mention, Signature
from appeals.statement import contacts_in
from signatories.models import Agent, AgentName, AgentRelation
from signatories.names import initial, keys, read_person, sort_key

TIED = (Signature, Affiliation, Issuer, Mention, Addressing)


def agents_have_a_name_they_go_by():
    standing = Agent.objects.filter(merged_into=None)
    for agent in standing.annotate(preferred_names=Count("names", filter=Q(names__preferred=True))):
        if agent.preferred_names == 0:
            yield agent, "has no preferred name"


def keys_of_names_are_up_to_date():
    for name in AgentName.objects.select_related("agent"):
        kind = name.agent.kind
        expected = (sort_key(name.name, kind)[:500], initial(name.name, kind), keys(name.name, kind))
        if (name.sort_key, name.initial, list(name.keys)) != expected:
            yield name, "has an old sort key, initial or folded keys"


def names_hold_no_contact():
    """A contact that is withheld in every line would stand on the page of the record, and in its address."""
    for name in AgentName.objects.filter(agent__withheld=False):
        if contacts_in(name.name):
            yield name, "holds a contact"


def merged_records_lead_to_one_that_stands():
    for agent in Agent.objects.filter(merged_into__merged_into__isnull=False):
        yield agent, "is merged into a record that is itself merged"
    for agent in Agent.objects.filter(merged_into__isnull=False).exclude(merged_into__kind=F("kind")):
        yield agent, "is merged into a record of another kind"


def ties_lead_to_records_that_stand():
    for model in TIED:
        # An affiliation that the other record has as well stays where it was.
        twice = Affiliation.objects.filter(signature=OuterRef("signature"), agent=OuterRef("agent__merged_into"))
        tied_to_merged = model.objects.filter(agent__merged_into__isnull=False)
        for tied in tied_to_merged.exclude(Exists(twice)) if model is Affiliation else tied_to_merged:
            yield tied, "is tied to a record that was merged into another"


def ties_lead_to_records_of_their_kind():
    for signature in Signature.objects.filter(agent__isnull=False).exclude(agent__kind=F("kind")):
        yield signature, "is tied to a record of another kind"
    for model in (Issuer, Affiliation):
        for tied in model.objects.filter(agent__kind="person"):
            yield tied, "is an organization and tied to a person"


def ties_do_not_rest_on_initials():
    """Initials fit many: a tie on them could place somebody where they never were."""
    words = {Signature: "name", Mention: "exact", Addressing: "as_written"}
    for model, field in words.items():
        tied = model.objects.filter(agent__kind="person").select_related("agent").prefetch_related("agent__names")
        for row in tied:
            forms = [name.name for name in row.agent.names.all()]
            if _is_initials(getattr(row, field)) and not all(map(_is_initials, forms)):
                yield row, "is tied by initials to somebody with a full name"


def _is_initials(name):
    read = read_person(name)
    return bool(read.initials) and not read.given


def relations_are_between_organizations():
    for relation in AgentRelation.objects.filter(Q(subject__kind="person") | Q(object__kind="person")):
        yield relation, "is a relation of a person"


AGENT_CHECKS = (
    agents_have_a_name_they_go_by,
    keys_of_names_are_up_to_date,
    names_hold_no_contact,
    merged_records_lead_to_one_that_stands,
    ties_lead_to_records_that_stand,
    ties_lead_to_records_of_their_kind,
    ties_do_not_rest_on_initials,
    relations_are_between_organizations,
)

"""Where a person or an organization appears in the documents.

The documents' tables are reached through the reverse relations of the record: this app knows nothing of them.
"""

from .querysets import APPEARANCES


def appearances_of(agent):
    """(relation, row) of every visible and certain tie of the record, oldest document first.

    Costs a query for each relation and one for what is withheld in the documents. A row whose words hold
    something withheld is left out: to list it would tell who stands there.
    """
    found = [(relation, row) for relation in APPEARANCES for row in _rows(agent, relation)]
    if found:
        found[0][1].__class__.objects.fill_redactions(row for _, row in found)
    shown = [(relation, row) for relation, row in found if not row.is_redacted]
    # Sorting keeps the order of the relations within one document.
    return sorted(shown, key=lambda pair: (pair[1].appeal.iso_date, pair[1].appeal.identifier))


def release_demanded(appearances):
    """The mentions in which a demand asks for this person's release or protection."""
    mentions = [row for relation, row in appearances if relation == "mentions"]
    return [mention for mention in mentions if mention.capacity == "release-demanded" and mention.demand]


def by_relation(appearances):
    """What an organization did itself, and apart from that who named it as their affiliation."""
    return {
        "appearances": [pair for pair in appearances if pair[0] != "affiliations"],
        "affiliated": [row for relation, row in appearances if relation == "affiliations"],
    }


def _rows(agent, relation):
    documents = agent._meta.get_field(relation).related_model
    return documents.objects.visible().tied().of_agent(agent).with_appeals()

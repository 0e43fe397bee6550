"""What `manage.py check_archive` finds: one record for each promise, broken behind the back of the database."""

import pytest
from django.db import transaction

from tests import factories
from tests.records.archive import changed, check_archive, quoted_entry, tied

# Without it pytest-django prepares no database for these tests.
pytestmark = pytest.mark.django_db


def published_text(**fields):
    return factories.published_appeal(**fields).texts.get()


BROKEN = [
    pytest.param(
        lambda: changed(factories.version(), number=2), "does not follow the version before it", id="version missing"
    ),
    pytest.param(
        lambda: changed(published_text().appeal.versions.get(), appeal=factories.appeal()).appeal,
        "is published and has no version",
        id="published without a version",
    ),
    pytest.param(
        lambda: changed(published_text(), held=False, body="", plain="").appeal,
        "is published and has no text that is held",
        id="published without a text",
    ),
    pytest.param(
        lambda: changed(factories.text(), plain="Other words."),
        "has a plain text that is not that of its body",
        id="old plain text",
    ),
    pytest.param(
        lambda: changed(factories.demand(), exact="keep Anna Example"),
        "is not quoted exactly, or does not stand at one place only",
        id="misquoted demand",
    ),
    pytest.param(
        lambda: changed(factories.mention(), prefix="", suffix="", text=factories.text(body="Anna Example. " * 2)),
        "is not quoted exactly, or does not stand at one place only",
        id="mention at two places",
    ),
    pytest.param(
        lambda: changed(factories.mention(), start=None, end=None, exact="Otto Example"),
        "stands neither in the body nor beside it",
        id="mention that stands nowhere",
    ),
    pytest.param(
        lambda: factories.demand(text=changed(published_text()), themes=[]),
        "is a demand of a published appeal and has no measure",
        id="demand without measure",
    ),
    pytest.param(
        lambda: factories.addressing(demand=factories.demand()),
        "speaks for a demand of another appeal",
        id="addressee of another appeal's demand",
    ),
    pytest.param(
        lambda: factories.mention(demand=factories.demand()),
        "belongs to a demand of another appeal",
        id="mention in another appeal's demand",
    ),
    pytest.param(
        lambda: factories.theme(broader=factories.theme(scheme="rights")),
        "is narrower than a theme of the other vocabulary",
        id="theme under another vocabulary",
    ),
    pytest.param(
        lambda: factories.source(line_labels=["body"]),
        "has another number of labels than of lines",
        id="line without a label",
    ),
    pytest.param(
        lambda: quoted_entry(line="Anna Example, teacher"),
        "does not stand in the source where it says",
        id="entry that the source does not hold",
    ),
    pytest.param(
        lambda: factories.demand(text=factories.source().text, source_spans=[[0, 5]]),
        "does not stand in the source where it says",
        id="demand that the source does not hold",
    ),
    pytest.param(
        lambda: changed(factories.passage("held back"), exact="sent back"),
        "withholds other words than those at its place",
        id="passage elsewhere",
    ),
    pytest.param(
        lambda: factories.signature(factories.published_appeal(), line="Anna Example, +00 0000 000000").appeal,
        "shows a contact in the line of a signatory",
        id="contact in a line",
    ),
    pytest.param(
        lambda: changed(published_text(), notes="Write to *anna@pear.example*.").appeal,
        "shows a contact beside its body",
        id="contact in a note",
    ),
    pytest.param(
        lambda: factories.agent_name(name="Anna Example, +00 0000 000000"),
        "holds a contact",
        id="contact in a name",
    ),
    pytest.param(
        lambda: factories.signature(line="Anna Example", name="Anna Example", city="Exampleville"),
        "states something that its line does not: see the field city",
        id="city that the line does not state",
    ),
    pytest.param(lambda: changed(factories.signature(), sort_key="a"), "has an old sort key", id="old sort key"),
    pytest.param(
        lambda: factories.affiliation(signature=factories.signature()).signature,
        "is tied to an organization and its line states no affiliation",
        id="affiliation that the line does not state",
    ),
    pytest.param(
        lambda: changed(factories.agent_name().agent.names.first(), preferred=False).agent,
        "has no preferred name",
        id="no preferred name",
    ),
    pytest.param(
        lambda: changed(factories.agent_name(), keys=[]),
        "has an old sort key, initial or folded keys",
        id="old folded keys",
    ),
    pytest.param(
        lambda: factories.person(merged_into=factories.person(merged_into=factories.person())),
        "is merged into a record that is itself merged",
        id="merged into a merged record",
    ),
    pytest.param(
        lambda: factories.person(merged_into=factories.organization()),
        "is merged into a record of another kind",
        id="person merged into an organization",
    ),
    pytest.param(
        lambda: factories.signature(agent=factories.person(merged_into=factories.person())),
        "is tied to a record that was merged into another",
        id="tie to a merged record",
    ),
    pytest.param(
        lambda: factories.signature(agent=factories.organization()),
        "is tied to a record of another kind",
        id="person tied to an organization",
    ),
    pytest.param(
        lambda: factories.issuer(agent=factories.person()),
        "is an organization and tied to a person",
        id="issuer tied to a person",
    ),
    pytest.param(
        lambda: tied("Example A.B.", "Anna Example"),
        "is tied by initials to somebody with a full name",
        id="tie that rests on initials",
    ),
    pytest.param(
        lambda: changed(factories.agent_relation(), subject=factories.person()),
        "is a relation of a person",
        id="relation of a person",
    ),
    pytest.param(
        lambda: changed(factories.text(), issued_basis="guessed"),
        "has an unknown value in the field issued_basis",
        id="value of no list",
    ),
]


@pytest.fixture(scope="module")
def broken_archive(django_db_setup, django_db_blocker):
    """All of them at once, and one look at them; taken back at the end."""
    with django_db_blocker.unblock(), transaction.atomic():
        records = {case.id: case.values[0]() for case in BROKEN}
        yield records, check_archive()
        transaction.set_rollback(True)


@pytest.mark.parametrize(("case", "sentence"), [(case.id, case.values[1]) for case in BROKEN])
def test_broken_promise_is_found(broken_archive, case, sentence):
    records, report = broken_archive
    record = records[case]

    found = f"{record._meta.concrete_model._meta.verbose_name} {record.identifier} {sentence}"

    assert found in report

"""`manage.py check_archive` finds what is broken, also where the database cannot keep a promise itself."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from appeals.models import Version
from tests import factories
from tests.records.broken import record_models

pytestmark = pytest.mark.django_db


def check_archive():
    """The lines of the report, the summary last."""
    out = StringIO()
    try:
        call_command("check_archive", stdout=out)
    except CommandError as error:
        return [*out.getvalue().splitlines(), str(error)]
    return out.getvalue().splitlines()


def without_promises():
    """As a copy of the data would be that lost its triggers on the way. Taken back with the test."""
    connection.check_constraints()
    for model in record_models():
        connection.cursor().execute(f"ALTER TABLE {model._meta.db_table} DISABLE TRIGGER USER")


def changed(record, **fields):
    """The record after a change that no promise of the database could hinder."""
    without_promises()
    type(record)._base_manager.filter(pk=record.pk).update(**fields)
    return record


def published_text(**fields):
    return factories.published_appeal(**fields).texts.get()


def quoted_entry(**fields):
    """An entry whose place in the source is written down."""
    text = published_text()
    source = factories.source(text=text, raw=b"1. Anna  Example,\n citizen\n")
    signed = factories.signature_list(appeal=text.appeal)
    span = [source.decoded.index("Anna"), source.decoded.index("citizen") + 7]
    return factories.entry(list=signed, source_spans=[span], **fields)


def tied(name, form):
    return factories.signature(name=name, agent=factories.person(form))


def test_archive_that_keeps_its_promises():
    quoted_entry()
    factories.demand(text=published_text())
    factories.mention(text=factories.text(notes="Call Otto Example."), exact="Anna Example")
    factories.affiliation()

    *broken, summary = check_archive()

    assert broken == []
    assert summary.startswith("0 broken promises in ")


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


@pytest.mark.parametrize(("make", "sentence"), BROKEN)
def test_archive_with_a_broken_promise(make, sentence):
    record = make()

    *broken, summary = check_archive()

    assert f"{record._meta.concrete_model._meta.verbose_name} {record.identifier} {sentence}" in broken
    assert summary.startswith(f"{len(broken)} broken promise")


def test_broken_promise_fails_the_command():
    factories.source(line_labels=["body"])

    with pytest.raises(CommandError, match=r" broken promises? in ") as failed:
        call_command("check_archive", stdout=StringIO())

    assert failed.value.returncode == 1


def test_name_in_initials_may_be_tied_to_one_that_is_known_by_initials_only():
    tied("Example A.B.", "A.B. Example")

    assert check_archive()[0].startswith("0 broken promises")


def test_record_written_with_the_triggers_switched_off_is_found():
    without_promises()
    appeal = factories.appeal()

    assert (
        f"appeal {appeal.identifier} has no history: it was written with the triggers switched off" in check_archive()
    )


def test_row_that_breaks_a_constraint_which_is_gone_is_found():
    version = factories.version()
    connection.check_constraints()
    connection.cursor().execute("ALTER TABLE appeals_version DROP CONSTRAINT appeals_version_needs_explanation")
    Version.objects.filter(pk=version.pk).update(explanation="")

    assert f"version {version.identifier} breaks the constraint appeals_version_needs_explanation" in check_archive()


def test_withheld_words_are_never_printed():
    appeal = factories.published_appeal(title="For Zlek Example", slug="for-zlek-example")
    signature = factories.signature(appeal, name="Zlek Example", line="Zlek Example, zlek", city="Zlek", withheld=True)
    changed(signature, sort_key="zlek")

    report = check_archive()

    assert f"appeal {appeal.identifier} has withheld words in its slug; readers get an address without it" in report
    assert f"signature {signature.identifier} has an old sort key" in report
    assert "zlek" not in "\n".join(report).lower()

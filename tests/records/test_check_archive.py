"""`manage.py check_archive` finds what is broken, also where the database cannot keep a promise itself."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from appeals.models import Version
from tests import factories
from tests.records.archive import changed, check_archive, quoted_entry, tied, without_promises

pytestmark = pytest.mark.django_db


def test_archive_that_keeps_its_promises():
    quoted_entry()
    factories.demand(text=factories.published_appeal().texts.get())
    factories.mention(text=factories.text(notes="Call Otto Example."), exact="Anna Example")
    factories.affiliation()

    *broken, summary = check_archive()

    assert broken == []
    assert summary.startswith("0 broken promises in ")


def test_contacts_are_withheld_or_not_public():
    factories.signature(factories.appeal(), line="Anna Example, +00 0000 000000")
    appeal = factories.published_appeal()
    appeal.texts.update(notes="Write to anna@pear.example.")
    factories.signature(appeal, line="Anna Example, +00 0000 000000")
    factories.signature(appeal, line="Bert Exampleva, +00 0000 000001", name="Bert Exampleva", withheld=True)
    source = factories.source(text=appeal.texts.get(), raw=b"anna@pear.example +00 0000 000000")
    for words in ("anna@pear.example", "+00 0000 000000"):
        factories.passage(words, source=source)

    assert check_archive()[0].startswith("0 broken promises")


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

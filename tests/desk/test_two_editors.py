"""One editor withholds a name while another one writes its row: the name stays withheld, whoever comes first."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from appeals.desk import changes, reviews
from appeals.desk.correcting import correct, differences_of, reopen
from appeals.matching.deciding import make_record
from appeals.matching.names_in_use import refresh
from appeals.models import Appeal, Passage, Signature
from appeals.withholding import withhold_passage
from signatories.refusals import Refused
from signatories.withholding import withhold
from tests.admin.forms import change, errors, shown

from .conftest import LETTER
from .test_correcting import names, relabel, source  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def elsewhere():
    """Does something on a connection of its own, up to the moment at which it waits for this one."""

    def do(what, *args, **named):
        def done():
            try:
                return what(*args, **named)
            except Refused as refusal:
                return refusal
            finally:
                connection.close()

        started = editor.submit(done)
        while not started.done() and not _somebody_waits():
            time.sleep(0.01)
        return started

    with ThreadPoolExecutor() as editor:
        yield do


def _somebody_waits():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_locks WHERE NOT granted")
        return cursor.fetchone() is not None


@pytest.fixture
def bert(source):  # noqa: F811
    return Signature.objects.get(entry__list__appeal=source.text.appeal, name="Bert Example")


def save(opened):
    return {
        "review": opened,
        "chosen": names(differences_of(opened), by_desk=True),
        "explanation": "Corrected.",
        "by": "example-editor",
    }


def test_row_that_is_withheld_while_it_is_corrected_stays_withheld(source, editor, bert, elsewhere):  # noqa: F811
    opened = reopen(source, editor)
    start = LETTER.index("Bert Example, journalist")
    reviews.change(opened, lambda work: changes.edit_signatories(work, {(start, 1): {"city": "Exampleville"}}))

    with transaction.atomic():
        withhold(bert, "safety")
        corrected = elsewhere(correct, **save(opened))

    assert isinstance(corrected.result(), Appeal)
    bert.refresh_from_db()
    assert (bert.city, bert.withheld) == ("Exampleville", True)


def test_row_that_is_withheld_in_the_moment_in_which_it_is_removed_stays(source, editor, bert, elsewhere):  # noqa: F811
    opened = reopen(source, editor)
    relabel(opened, 17, "note")

    with transaction.atomic():
        withhold(bert, "safety")
        corrected = elsewhere(correct, **save(opened))

    assert "Release it first" in str(corrected.result())
    assert Signature.objects.get(pk=bert.pk).withheld


def test_row_that_was_removed_in_the_moment_in_which_it_is_withheld_is_said_to_have_changed(
    source,  # noqa: F811
    editor,
    bert,
    elsewhere,
):
    opened = reopen(source, editor)
    relabel(opened, 17, "note")

    with transaction.atomic():
        correct(**save(opened))
        withheld = elsewhere(withhold, bert, "safety")

    assert "changed by somebody else" in str(withheld.result())


def test_passage_waits_for_whoever_writes_the_appeal(source, elsewhere):  # noqa: F811
    with transaction.atomic():
        Appeal.objects.select_for_update().get(pk=source.text.appeal_id)
        withheld = elsewhere(withhold_passage, source, 0, 7, "safety")
        assert not withheld.done()

    assert isinstance(withheld.result(), Passage)


def test_name_that_is_withheld_while_it_is_tied_stays_withheld(source, bert, elsewhere):  # noqa: F811
    refresh()

    with transaction.atomic():
        withhold(bert, "safety")
        tied = elsewhere(make_record, f"signatures:{bert.identifier}", by="example-editor")

    tied.result()
    assert Signature.objects.get(pk=bert.pk).withheld


def test_name_that_is_withheld_while_its_form_is_saved_stays_withheld(bert, elsewhere, admin_client):
    address = change(bert)
    opened = shown(admin_client.get(address))

    with transaction.atomic():
        withhold(bert, "safety")
        saved = elsewhere(admin_client.post, address, opened | {"role": "poet"})

    assert "meanwhile" in errors(saved.result())
    bert.refresh_from_db()
    assert (bert.withheld, bert.role) == (True, "journalist")

"""The same file twice creates nothing twice; what changed replaces what was imported, not what an editor did."""

import json
from collections import Counter

import pytest

from appeals.checks import broken_promises
from appeals.importing.batches import import_lines
from appeals.models import Appeal, Demand, Signature, Source, Version
from appeals.publishing import withdraw
from appeals.withholding import withhold_passage
from tests import factories

from .conftest import record

pytestmark = pytest.mark.django_db
KEY = "bcdfghjk"


def counts():
    return {model: model.objects.count() for model in (Appeal, Demand, Signature, Source, Version)}


def gardeners():
    return Appeal.objects.get(identifier=KEY)


@pytest.mark.parametrize("fields", [{}, {"identifier": KEY}], ids=["without identifier", "with identifier"])
@pytest.mark.parametrize("publish", [False, True], ids=["draft", "published"])
def test_twice_is_nothing_new(archive, importing, fields, publish):
    importing(record(**fields), publish=publish)
    before = counts()

    code, said, _report = importing(record(**fields), publish=publish)

    assert (code, said) == (0, "0 new, 0 changed, 1 unchanged, 0 refused.")
    assert counts() == before


def test_twice_in_one_file_is_nothing_new(archive, importing):
    code, said, _report = importing(record(), record())

    assert (code, said) == (0, "1 new, 0 changed, 1 unchanged, 0 refused.")


def test_the_same_record_always_gets_the_same_identifiers(archive, importing):
    importing(record())
    before = set(Signature.objects.values_list("identifier", flat=True))
    Appeal.objects.get(title="Appeal of the gardeners").delete()
    importing(record())

    assert set(Signature.objects.values_list("identifier", flat=True)) == before


def test_identifier_that_another_record_has_is_passed_over(archive, importing):
    importing(record())
    first = Appeal.objects.get(title="Appeal of the gardeners").identifier
    Appeal.objects.get(identifier=first).delete()
    factories.appeal(identifier=first, title="Somebody else's")
    importing(record())

    assert Appeal.objects.get(identifier=first).title == "Somebody else's"
    assert Appeal.objects.get(title="Appeal of the gardeners").identifier != first


def test_other_words_replace_those_that_were_imported(archive, importing):
    importing(record(identifier=KEY), publish=True)
    kept = Demand.objects.get(exact="open the gates")
    gone = Demand.objects.get(exact="water the trees")
    changed = record(
        identifier=KEY,
        title="Appeal of all gardeners",
        body="We speak for all gardens.\n\nWe ask:\n\n1. plant a tree;\n2. open the gates.",
        demands=["plant a tree", "open the gates"],
        signatories=[{"name": "Maria Example", "kind": "person"}],
        addressees=["Council of Pearville"],
    )

    code, said, report = importing(changed, publish=True)

    assert report == ""
    assert (code, said) == (0, "0 new, 1 changed, 0 unchanged, 0 refused.")
    appeal, text = gardeners(), gardeners().texts.get()
    assert (appeal.title, appeal.slug) == ("Appeal of all gardeners", "appeal-of-all-gardeners")
    assert "all gardens" in text.plain
    now = {demand.exact: (demand.identifier, demand.label) for demand in text.demands.current()}
    assert now["open the gates"] == (kept.identifier, "a")
    assert set(now) == {"plant a tree", "open the gates"}
    gone.refresh_from_db()
    assert (gone.became, gone.start) == ("Imported again, with changes.", None)
    assert Signature.objects.get(entry__list__appeal=appeal).name == "Maria Example"
    assert appeal.addressings.get().as_written == "Council of Pearville"
    assert [version.explanation for version in appeal.versions.all()] == [
        "First published, from an import.",
        "Imported again, with changes.",
    ]
    assert text.sources.count() == 2
    assert list(broken_promises()) == []


def test_what_was_replaced_can_be_replaced_again(archive, importing):
    importing(record(identifier=KEY), publish=True)
    importing(record(identifier=KEY, demands=["open the gates"]), publish=True)

    code, said, report = importing(record(identifier=KEY), publish=True)

    assert report == ""
    assert (code, said) == (0, "0 new, 1 changed, 0 unchanged, 0 refused.")
    assert gardeners().texts.get().demands.current().count() == 2
    assert gardeners().versions.count() == 3
    assert importing(record(identifier=KEY))[1] == "0 new, 0 changed, 1 unchanged, 0 refused."


def test_changed_draft_has_no_version_and_is_published_when_asked(archive, importing):
    importing(record(identifier=KEY))
    importing(record(identifier=KEY, title="Another title"))
    assert (gardeners().title, gardeners().status, gardeners().versions.count()) == ("Another title", "draft", 0)

    code, said, _report = importing(record(identifier=KEY, title="Another title"), publish=True)

    assert (code, said) == (0, "0 new, 1 changed, 0 unchanged, 0 refused.")
    assert gardeners().versions.get().explanation == "First published, from an import."


def test_same_text_under_another_identifier_is_refused(archive, importing):
    importing(record(identifier=KEY))

    code, _said, report = importing(record(identifier="zzzzzzzz"))
    assert (code, report) == (1, f"line 1, exactly this text is in the archive already, as {KEY}.\n")


def test_same_text_with_other_themes_needs_the_identifier(archive, importing):
    importing(record(identifier=KEY))
    other = record(themes=["measures/release"])

    code, _said, report = importing(other)
    assert code == 1
    assert report == f"line 1, this text is in the archive already, as {KEY}: with this identifier it is changed.\n"
    assert importing(other | {"identifier": KEY})[0] == 0
    assert Demand.objects.get(exact="open the gates").themes.get().slug == "release"


def edit_title():
    appeal = gardeners()
    appeal.title = "An editor's title"
    appeal.save()


def edit_signature():
    signature = Signature.objects.get(entry__list__appeal=gardeners())
    signature.role = "head gardener"
    signature.save()


def delete_signature():
    Signature.objects.get(entry__list__appeal=gardeners()).delete()


def delete_issuer():
    gardeners().issuers.get().delete()


@pytest.mark.parametrize("edit", [edit_title, edit_signature, delete_signature, delete_issuer])
def test_what_an_editor_changed_is_not_replaced(archive, importing, edit):
    importing(record(identifier=KEY), publish=True)
    edit()
    before = counts()

    code, said, report = importing(record(identifier=KEY, demands=["open the gates"]), record(title="Other"))

    assert (code, said) == (1, "1 new, 0 changed, 0 unchanged, 1 refused.")
    assert report == f"line 1, {KEY} was made or changed by an editor, whose work is not replaced.\n"
    assert counts()[Demand] == before[Demand] + 2


def test_what_an_editor_made_is_not_replaced(archive, importing):
    there = Appeal.objects.first()

    code, _said, report = importing(record(identifier=there.identifier))
    assert code == 1
    assert report == f"line 1, {there.identifier} was made or changed by an editor, whose work is not replaced.\n"


def withhold_words():
    source = Source.objects.get(text__appeal=gardeners())
    start = source.decoded.index("Anna Example")
    withhold_passage(source, start, start + len("Anna Example"), "safety")


def withhold_record():
    factories.organization("Example Garden Fund", withheld=True, withheld_reason="safety")
    issuer = gardeners().issuers.get()
    issuer.agent = Appeal._meta.apps.get_model("signatories", "Agent").objects.get(names__name="Example Garden Fund")
    issuer.certainty, issuer.tie_reason = "certain", "Issued it."
    issuer.save()


@pytest.mark.parametrize("withhold", [withhold_words, withhold_record])
def test_what_holds_something_withheld_is_not_replaced(archive, importing, withhold):
    importing(record(identifier=KEY), publish=True)
    withhold()

    code, _said, report = importing(record(identifier=KEY, title="Other words"))
    assert code == 1
    assert report == f"line 1, {KEY} holds something withheld: it is changed by an editor only.\n"
    assert gardeners().title == "Appeal of the gardeners"


def test_withdrawn_appeal_stays_withdrawn(archive, importing):
    importing(record(identifier=KEY), publish=True)
    withdraw(gardeners(), reason="Asked for by the Example Fund.")

    assert importing(record(identifier=KEY), publish=True)[0] == 0
    assert importing(record(identifier=KEY, title="Other"), publish=True)[0] == 1
    assert gardeners().status == "withdrawn"


def test_demand_without_measure_is_not_published_later_either(archive, importing):
    importing(record(identifier=KEY, themes=[]))

    code, _said, report = importing(record(identifier=KEY, themes=[]), publish=True)
    assert code == 1
    assert report == "line 1, demands[0].themes: a demand that is published needs a measure.\n"
    assert gardeners().status == "draft"


@pytest.mark.django_db(transaction=True)
def test_batch_that_is_killed_leaves_nothing_and_the_next_run_goes_on(archive, monkeypatch):
    lines = [(number, json.dumps(record(title=f"Title {number}")).encode()) for number in range(1, 5)]
    monkeypatch.setattr("appeals.importing.batches.BATCH", 2)
    outcomes = import_lines(iter(lines), publishes=True)
    assert [next(outcomes).line, next(outcomes).line] == [1, 2]
    monkeypatch.setattr("django.db.connection.check_constraints", _killed)
    with pytest.raises(KeyboardInterrupt):
        next(outcomes)
    monkeypatch.undo()

    assert Appeal.objects.filter(title__startswith="Title").count() == 2
    results = [outcome.result.value for outcome in import_lines(iter(lines), publishes=True)]
    assert results == ["unchanged", "unchanged", "new", "new"]


def _killed():
    raise KeyboardInterrupt


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_several_processes_import_what_one_would(archive, monkeypatch):
    """The second half of the file says the first again, in other batches, at the same time."""
    monkeypatch.setattr("appeals.importing.batches.BATCH", 2)
    monkeypatch.setattr("appeals.importing.batches.FEW", 1)
    said = [json.dumps(record(title=f"Title {number}", addressees=[f"Office {number}"])) for number in range(4)]
    lines = [(number, line.encode()) for number, line in enumerate([*said, "no record", *said], 1)]

    outcomes = list(import_lines(iter(lines), publishes=True))

    assert [outcome.line for outcome in outcomes] == list(range(1, 10))
    results = Counter(outcome.result.value for outcome in outcomes)
    assert results == {"new": 4, "unchanged": 4, "refused": 1}
    assert Appeal.objects.filter(title__startswith="Title").count() == 4
    assert list(broken_promises()) == []

"""What cannot be imported is refused with its line, its field and the reason; the others are imported."""

import json
from contextlib import suppress

import pytest
from django.core.management import CommandError, call_command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from appeals.importing.lines import lines_of, read_line
from appeals.importing.record import Unfit, read_record
from appeals.models import Appeal, Demand, Source, Text
from tests.wild import examples

from .conftest import record

pytestmark = pytest.mark.django_db


def titles():
    return set(Appeal.objects.values_list("title", flat=True))


@pytest.mark.parametrize(
    ("line", "refused"),
    [
        (b'{"title": "Broken"', "is no JSON: Expecting ',' delimiter at character 19."),
        (b'{"title": "\xff"}', "byte 12 of the line is no UTF-8."),
        (b"[" * 100_000, "is no JSON that can be read: too many brackets within each other."),
        (b'["a list"]', "a record is an object: {…}."),
        (b'{"title": "One", "title": "Two"}', "title: stands twice in one object."),
        (b"1" * 5000, "is no JSON that can be read: Exceeds the limit (4300 digits) for integer string conversion"),
    ],
    ids=["cut", "bytes", "nested", "list", "twice", "number"],
)
def test_line_that_is_no_record(archive, importing, line, refused):
    code, said, report = importing(record(title="Before"), line, record(title="After"))

    assert (code, said) == (1, "2 new, 0 changed, 0 unchanged, 1 refused.")
    assert report.startswith(f"line 2, {refused}")
    assert {"Before", "After"} <= titles()


@pytest.mark.parametrize(
    ("fields", "refused"),
    [
        ({"titel": "x"}, "titel: no field has this name; there are identifier, kind, title, date, language, body,"),
        ({"title": " \n"}, "title: is empty."),
        ({"title": 7}, "title: is no text."),
        ({"title": "x" * 501}, "title: has 501 characters; there is room for 500."),
        ({"title": "a\x00b"}, "title: holds a character that no text has (character 0x0000)."),
        ({"title": "a\ud800b"}, "title: holds a character that no text has (character 0xd800)."),
        ({"date": "2020-02-30"}, "date: write it as 2014-06-19, 2014-06 or 2014; null says that none is stated."),
        ({"date": "1 May 2020"}, "date: write it as"),
        ({"date": 2020}, "date: write it as"),
        ({"date": "0000"}, "date: write it as"),
        ({"language": "klingon"}, "language: is no code of a language such as en, ru, kk."),
        ({"language": "xq"}, "language: is no code"),
        ({"body": "  \n"}, "body: is empty."),
        ({"body": "---", "demands": [], "themes": None}, "body: has no words."),
        ({"kind": "poem"}, "kind: is one of appeal, open-letter, joint-statement, statement, petition, report."),
        ({"identifier": "AEIOU"}, "identifier: an identifier has 8 letters and digits of"),
        ({"demands": ["open the gates", "close them"]}, "demands[1]: These words do not stand in the text."),
        ({"demands": "open the gates"}, "demands: is no list."),
        ({"demands": [{"words": "open the gates", "wrods": 1}]}, "demands[0].wrods: no field has this name"),
        ({"demands": [{"themes": []}]}, "demands[0].words: is missing."),
        ({"themes": ["measures/gardening"]}, "demands[0].themes: there is no theme “measures/gardening”."),
        ({"themes": "measures/release"}, "themes: is a list such as"),
        ({"themes": ["rights/life"]}, "demands[0].themes: a demand that is published needs a measure."),
        ({"demands": []}, "themes: belong to demands, and the record has none."),
        ({"signatories": ["Anna Example"]}, "signatories[0]: a signatory is an object with name and kind."),
        ({"signatories": [{"name": "Anna Example"}]}, "signatories[0].kind: is one of person, organization."),
        ({"signatories": [{"kind": "person"}]}, "signatories[0].name: is missing."),
        (
            {"signatories": [{"name": "Anna Example", "kind": "person", "country": "Kazakhstan"}]},
            "signatories[0].country: is no code of two capital letters of ISO 3166, such as KZ.",
        ),
        (
            {"signatories": [{"name": "Anna Example", "kind": "person", "gender": "x"}]},
            "signatories[0].gender: no field has this name; there are name, kind, role, affiliation, country.",
        ),
        ({"issuers": [None]}, "issuers[0]: is missing."),
        ({"addressees": ["x" * 300]}, "addressees[0]: has 300 characters; there is room for 200."),
    ],
)
def test_field_that_does_not_fit(archive, importing, fields, refused):
    code, said, report = importing(record(title="Before"), record(**fields), record(title="After"), publish=True)

    assert (code, said) == (1, "2 new, 0 changed, 0 unchanged, 1 refused.")
    assert report.startswith(f"line 2, {refused}")
    assert {"Before", "After"} <= titles()


@pytest.mark.parametrize("field", ["title", "date", "language", "body"])
def test_field_that_is_missing(archive, importing, field):
    incomplete = {name: value for name, value in record().items() if name != field}

    code, _said, report = importing(incomplete)
    assert code == 1
    assert report.startswith(f"line 1, {field}: is missing")


def test_what_the_database_refuses_leaves_nothing_and_the_others_are_imported(archive, importing):
    """32,767 is the last position of an issuer: only the database knows, in the middle of the batch."""
    too_many = record(title="Too many", issuers=["Example Garden Fund"] * 32_768)

    code, said, report = importing(record(title="Before"), too_many, record(title="After"))

    assert (code, said) == (1, "2 new, 0 changed, 0 unchanged, 1 refused.")
    assert report.startswith("line 2, the archive cannot hold it: ")
    assert {"Before", "After"} <= titles()
    assert "Too many" not in titles()
    assert Demand.objects.filter(exact="open the gates").count() == 2
    assert Text.objects.filter(body=too_many["body"]).count() == 2


def test_line_that_is_too_long_is_passed_over(archive, importing, monkeypatch):
    monkeypatch.setattr("appeals.importing.lines.LONGEST", 2000)

    code, said, report = importing(record(title="Before"), record(body="word " * 2000), record(title="After"))

    assert (code, said) == (1, "2 new, 0 changed, 0 unchanged, 1 refused.")
    assert report == "line 2, the line is longer than 2,000 bytes.\n"


def test_blank_lines_and_a_byte_order_mark_are_nothing(archive, importing):
    marked = b"\xef\xbb\xbf" + json.dumps(record(title="First")).encode()

    code, said, _report = importing(marked, b"", b"  ", record(title="Last"))

    assert (code, said) == (0, "2 new, 0 changed, 0 unchanged, 0 refused.")


def test_empty_file(archive, importing):
    assert importing()[:2] == (0, "0 new, 0 changed, 0 unchanged, 0 refused.")


def test_lines_are_numbered_as_an_editor_numbers_them(tmp_path):
    file = tmp_path / "lines"
    file.write_bytes(b"one\n\n  \nfour\r\nfive")

    with file.open("rb") as opened:
        assert list(lines_of(opened)) == [(1, b"one\n"), (4, b"four\r\n"), (5, b"five")]


def test_no_bar_where_nobody_looks(archive, tmp_path, capfd):
    file = tmp_path / "appeals.jsonl"
    file.write_text(json.dumps(record()))
    call_command("import_appeals", str(file))

    assert capfd.readouterr().err == ""


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([*record(), "kind", "identifier", "other"]), values))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_values_are_read_or_refused(fields):
    with suppress(Unfit):
        _identifier, read = read_record(record() | fields)
        assert read.title.strip()
        assert read.body.strip()


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(line):
    with suppress(Unfit):
        assert json.dumps(read_line(line))


@given(st.text(min_size=1))
@settings(max_examples=examples(30), suppress_health_check=list(HealthCheck))
def test_any_body_is_imported_with_its_lines_or_refused(archive, importing, body):
    Appeal.objects.filter(title="Any").delete()
    code, _said, report = importing(record(title="Any", body=body, demands=[], themes=[]))

    if code:
        assert report.startswith("line 1, body: ")
    else:
        source = Source.objects.get(text__appeal__title="Any")
        assert len(source.lines) == len(source.line_labels)


def test_file_that_is_a_folder(tmp_path):
    with pytest.raises(CommandError, match="cannot be read: Is a directory"):
        call_command("import_appeals", str(tmp_path))

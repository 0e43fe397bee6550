"""manage.py parse_statement FILE..."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from tests.desk.pdfs import pdf
from tests.desk.web_pages import NAMES, items, web_page
from tests.desk.word_files import docx, docx_with_too_much_inside

TEXT = "Open letter\n\nWe demand that Bert Sample be released.\n\nSigned:\nAnna Example"
PAGE = web_page(f"<p>Signatories:</p><ol>{items(NAMES)}</ol>")


@pytest.fixture
def file(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return write


def answers(*files):
    out = StringIO()
    call_command("parse_statement", *files, stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_files_of_every_kind_are_answered_in_order(file):
    text, page, word, scan = answers(
        file("a.txt", TEXT),
        file("b.html", PAGE),
        file("c.docx", docx(*TEXT.split("\n"))),
        file("d.PDF", pdf("Open letter", "We demand that Bert Sample be released.")),
    )

    assert [answer["source"] for answer in (text, page, word, scan)] == ["a.txt", "b.html", "c.docx", "d.PDF"]
    assert [one["name"] for one in text["signatories"]] == ["Anna Example"]
    assert [one["name"] for one in word["signatories"]] == ["Anna Example"]
    assert [one["name"] for one in page["signatories"]] == NAMES
    assert (page["title"], page["date"]) == ("Open letter on the orchards", "2020-05-01")
    assert page["lines"][0] == {"number": 1, "label": "furniture", "confidence": 0.8}
    assert text["demands"] == word["demands"] == scan["demands"] == ["We demand that Bert Sample be released."]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.pdf", b"%PDF-1.7 and nothing", "cannot be read"),
        ("a.pdf", pdf("Words", locked_with="example"), "locked with a password"),
        ("a.pdf", pdf(""), "pictures of pages and no text"),
        ("a.docx", TEXT, "not what its name says"),
        ("a.docx", docx_with_too_much_inside(), "unpacks to more"),
        ("a.html", "<script>alert(1)</script>", "No text was found"),
        ("a.odt", TEXT, "reads .txt, .html"),
    ],
)
def test_file_that_cannot_be_read_is_named_and_the_others_are_answered(file, name, content, message):
    out, errors = StringIO(), StringIO()
    bad, good = file(name, content), file("good.txt", TEXT)

    with pytest.raises(CommandError, match="1 of 2 could not be read"):
        call_command("parse_statement", bad, good, stdout=out, stderr=errors)

    assert [json.loads(line)["source"] for line in out.getvalue().splitlines()] == ["good.txt"]
    assert errors.getvalue().startswith(f"{bad}: ")
    assert message in errors.getvalue()


def test_file_that_is_not_there_is_named(tmp_path):
    errors = StringIO()

    with pytest.raises(CommandError):
        call_command("parse_statement", str(tmp_path / "none.txt"), stdout=StringIO(), stderr=errors)

    assert errors.getvalue() == f"{tmp_path / 'none.txt'}: No such file or directory.\n"

"""Files from strangers: read in a process of their own, refused with a plain word."""

from hashlib import sha256

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from appeals.desk import files, uploads
from appeals.desk.making import make
from appeals.models import Review, Source
from appeals.publishing import publish
from tests.admin.forms import errors, shown

from .pdfs import pdf
from .word_files import docx, docx_with_too_much_inside

ADD = reverse("admin:appeals_review_add")
PAGE = """<!doctype html><title>Example Press</title><body onload="alert(1)">
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Open letter of examples</h1>
<p>We write with concern about the arrest of our colleague, who has been held without charge since spring.</p>
<script>document.write("written by a script")</script>
<ol><li>Release Anna Example at once.</li><li>Investigate how she was treated.</li></ol>
<p>Signed:</p><ul><li>Example Fund (Norway)</li><li>Bert Example</li></ul></article>
<footer>All rights reserved by Example Press</footer>"""


def text_of(name, content):
    return uploads.received(name, content).raw.decode()


def test_web_page_keeps_its_furniture_apart_and_loses_its_scripts():
    page = uploads.received("page.html", PAGE.encode())

    assert page.text.split("\n") == [
        "Home News",
        "",
        "Open letter of examples",
        "",
        "We write with concern about the arrest of our colleague, who has been held without charge since spring.",
        "",
        "1. Release Anna Example at once.",
        "2. Investigate how she was treated.",
        "",
        "Signed:",
        "",
        "• Example Fund (Norway)",
        "• Bert Example",
        "",
        "All rights reserved by Example Press",
    ]
    assert page.furniture == {1, 15}


def test_signs_that_nobody_sees_are_left_out():
    words = text_of("a.pdf", pdf("We ask\x0cfor an in\x01quiry into the case"))

    assert "We ask for an inquiry into the case" in words


def test_word_file_gives_its_paragraphs():
    assert (
        text_of("letter.docx", docx("Open letter", "We ask.", "Example Fund"))
        == "Open letter\n\nWe ask.\n\nExample Fund"
    )


def test_pdf_gives_its_text():
    assert "We ask for an inquiry into the case" in text_of("a.pdf", pdf("We ask for an inquiry into the case"))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        pytest.param("a.docx", docx_with_too_much_inside(), "unpacks to more", id="zip bomb"),
        pytest.param("a.docx", b"PK\x03\x04 and nothing", "cannot be read", id="broken Word file"),
        pytest.param("a.docx", docx(), "No text was found", id="Word file without words"),
        pytest.param("a.docx", pdf("We ask for an inquiry"), "not what its name says", id="PDF named Word"),
        pytest.param("a.pdf", pdf("", locked_with="example"), "locked with a password", id="locked PDF"),
        pytest.param("a.pdf", b"%PDF-1.7 and nothing", "cannot be read", id="broken PDF"),
        pytest.param("a.pdf", pdf(""), "pictures of pages and no text", id="scan"),
        pytest.param("a.pdf", PAGE.encode(), "not what its name says", id="web page named PDF"),
        pytest.param("a.txt", docx("A"), "not what its name says", id="Word file named text"),
        pytest.param("a.txt", b"\x7fELF\x00\x00", "not what its name says", id="program named text"),
        pytest.param("a.html", b"\x89PNG\x00\x00", "not what its name says", id="picture named web page"),
        pytest.param(
            "a.html", b"<html><script>alert(1)</script></html>", "No text was found", id="nothing but a script"
        ),
        pytest.param("a.txt", b" \n", "This file is empty", id="empty file"),
        pytest.param("a.exe", b"MZ", "The desk reads .txt", id="a kind that is not read"),
    ],
)
def test_file_that_cannot_be_read_says_why(name, content, message):
    with pytest.raises(ValidationError) as refused:
        uploads.received(name, content)

    assert message in " ".join(refused.value.messages)


def test_reader_that_takes_too_long_is_stopped(monkeypatch):
    monkeypatch.setattr(files, "SECONDS", 0.01)

    with pytest.raises(ValidationError, match="takes too long"):
        uploads.received("page.html", PAGE.encode())


def test_refused_file_leaves_the_rest_of_the_form(desk):
    file = SimpleUploadedFile("a.pdf", pdf(""))

    response = desk.post(ADD, {"file": file, "publisher": "Example Press", "address": "https://example.org/1"})

    assert "pictures of pages" in errors(response)
    assert shown(response)["publisher"] == "Example Press"


def test_original_file_is_kept_hashed_and_sealed(desk):
    content = docx("Open letter", "We ask the Example Ministry for an inquiry.")

    desk.post(ADD, {"file": SimpleUploadedFile("letter.docx", content)})

    review = Review.objects.get()
    assert bytes(review.original) == content
    assert (review.original_name, review.original_sha256) == ("letter.docx", sha256(content).hexdigest())
    assert bytes(review.raw).decode() == "Open letter\n\nWe ask the Example Ministry for an inquiry."
    assert review.file_name == "letter.txt"


@pytest.mark.parametrize("ending", ["txt", "docx"])
def test_name_of_the_file_tells_readers_nothing_of_who_sent_it(client, desk, archive, ending):
    words = ["Open letter", "", "This letter is about the case of Anna Example and about nobody else."]
    content = docx(*words) if ending == "docx" else "\n".join(words).encode()
    desk.post(ADD, {"file": SimpleUploadedFile(f"From Zlek Example.{ending}", content)})
    review = Review.objects.get()
    said = {"d-title": "Open letter", "lines": "1-3", "label": "body"}
    desk.post(reverse("admin:appeals_review_change", args=[review.pk]), said)
    review.refresh_from_db()
    publish(make(review, by="example-editor"), explanation="First published.")

    source = Source.objects.get(reviews=review)
    assert Review.objects.get().original_name == f"From Zlek Example.{ending}"
    answer = client.get(reverse("source-text", args=[source.identifier]))
    assert f'filename="{source.identifier}.txt"' in answer["Content-Disposition"]
    assert "Zlek" not in client.get(source.get_absolute_url()).content.decode()

"""A text comes in: pasted or as a file. Whatever is wrong, what was typed is still there."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from lxml import html

from appeals.desk import uploads
from appeals.desk.reviews import work_on
from appeals.models import Appeal, Review
from tests.admin.forms import errors, shown

ADD = reverse("admin:appeals_review_add")
KEPT = {"text", "publisher", "address", "retrieved_on", "language"}


def test_paste_leads_to_the_review_and_makes_no_record(desk, letter, editor):
    appeals = Appeal.objects.count()

    response = desk.post(ADD, {"text": letter, "publisher": "Example Press", "address": "https://example.org/1"})

    review = Review.objects.get()
    assert response.url == reverse("admin:appeals_review_change", args=[review.pk])
    assert (bytes(review.raw).decode(), review.editor, review.state) == (letter, editor, "open")
    assert work_on(review).decided == {"publisher": "Example Press", "address": "https://example.org/1"}
    assert Appeal.objects.count() == appeals


def test_line_ends_that_the_browser_made_are_undone(desk, letter):
    desk.post(ADD, {"text": letter.replace("\n", "\r\n")})

    assert bytes(Review.objects.get().raw).decode() == letter


def test_signs_that_nobody_sees_are_left_out(desk, letter):
    desk.post(ADD, {"text": letter.replace("Anna Example", "Anna\x0cExample", 1)})

    assert bytes(Review.objects.get().raw).decode() == letter


def test_same_text_again_leads_to_the_open_review(desk, letter):
    desk.post(ADD, {"text": letter})

    response = desk.post(ADD, {"text": letter})

    assert response.url == reverse("admin:appeals_review_change", args=[Review.objects.get().pk])


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        pytest.param({"text": ""}, "Paste a text, or choose a file", id="nothing"),
        pytest.param({"text": " \n\t "}, "Paste a text, or choose a file", id="white space"),
        pytest.param({"text": "A", "address": "ftp://example.org/"}, "must begin with http", id="no web address"),
        pytest.param({"text": "A", "address": "javascript:alert(1)"}, "must begin with http", id="a script"),
        pytest.param({"text": "A", "retrieved_on": "yesterday"}, "Enter a valid date", id="no date"),
        pytest.param({"text": "A", "retrieved_on": "2999-01-01"}, "has not come yet", id="a day to come"),
        pytest.param({"text": "A", "language": "English!"}, "Write a code", id="no language code"),
    ],
)
def test_bad_input_is_named_at_its_field_and_nothing_is_lost(desk, fields, message):
    given = {"text": "", "publisher": "Example Press", "address": "https://example.org/1"} | fields

    response = desk.post(ADD, given)

    assert response.status_code == 200
    assert message in errors(response)
    assert {name: shown(response)[name].strip() for name in given if name in KEPT} == {
        name: given[name].strip() for name in given if name in KEPT
    }
    assert not Review.objects.exists()


def test_five_megabytes_are_refused_and_still_in_the_form(desk):
    text = "An example. " * 420_000

    response = desk.post(ADD, {"text": text})

    assert "The desk takes up to 1,000,000" in errors(response)
    assert shown(response)["text"].strip() == text.strip()


def test_text_of_too_many_lines_is_refused_and_still_in_the_form(desk):
    text = "Anna Example\n" * uploads.MOST_LINES

    response = desk.post(ADD, {"text": text})

    assert "The text has 10,001 lines. The desk takes up to 10,000" in errors(response)
    assert shown(response)["text"].strip() == text.strip()


def test_text_and_file_together_are_a_question(desk):
    response = desk.post(ADD, {"text": "A", "file": SimpleUploadedFile("a.txt", b"B")})

    assert "Which of the two" in errors(response)
    assert "The file has to be chosen again" in response.content.decode()


@pytest.mark.parametrize(("fields", "at"), [({}, "text"), ({"text": "A", "address": "ftp://example.org/"}, "address")])
def test_cursor_stands_where_something_is_to_be_corrected(desk, fields, at):
    page = html.fromstring(desk.post(ADD, fields).content.decode())

    assert [field.get("name") for field in page.xpath("//*[@autofocus]")] == [at]


def test_text_file_is_kept_byte_for_byte(desk):
    raw = "Обращение\r\n\r\nМы требуем расследования.".encode("cp1251")

    desk.post(ADD, {"file": SimpleUploadedFile("a.txt", raw)})

    review = Review.objects.get()
    assert (bytes(review.raw), review.file_name, review.original) == (raw, "a.txt", None)


def test_desk_takes_a_text_of_the_greatest_length():
    uploads.check_length("a" * uploads.LONGEST_TEXT)

"""A sealed PDF is released as a copy: nothing but its pages, and only after somebody looked at each of them."""

import io
import re

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pypdf import PdfReader
from pypdf.generic import IndirectObject, StreamObject

from appeals.desk import copies, files
from appeals.desk.making import make
from appeals.models import Appeal, CleanCopy, Review, Signature, Source
from appeals.publishing import publish, withdraw
from appeals.withholding import release_passage, withhold_passage
from appeals_site.management.commands.create_editor import editors
from tests import factories

from .pdfs import SCAN, SECRET, pdf, scan

FIRST = "This letter is about the case of Anna Example and about nobody else."
SECOND = "Signed: Example Fund, Example Press, Example Union"


@pytest.fixture
def source(desk):
    """The source of a published appeal that was uploaded as a PDF of two pages."""
    file = SimpleUploadedFile("letter.pdf", pdf(FIRST, SECOND))
    desk.post(reverse("admin:appeals_review_add"), {"file": file})
    review = Review.objects.get()
    said = {"d-title": "Letter on Anna Example", "lines": "1", "label": "body"}
    desk.post(reverse("admin:appeals_review_change", args=[review.pk]), said)
    review.refresh_from_db()
    publish(make(review, by="example-editor"), explanation="First published.")
    return Source.objects.get(text__appeal__title="Letter on Anna Example")


@pytest.fixture
def page(desk, source):
    """Asks for the pages on which a reviewer works, as `page()`, `page(2)`, or sends something there."""

    def at(number=None, **fields):
        name = "copy" if number is None else "copy_page"
        address = reverse(f"admin:appeals_review_{name}", args=[source.pk, *([number] if number else [])])
        response = desk.post(address, fields, follow=True) if fields else desk.get(address)
        return response.content.decode()

    return at


@pytest.fixture
def released(source):
    copy = copies.make_copy(source)
    copies.look_at(copy, 1)
    copies.look_at(copy, 2)
    copies.release(copy, by="example-editor")
    return source


def public(client, source):
    """The status of the copy's address, and whether the source's page leads there."""
    address = reverse("source-copy", args=[source.identifier])
    return client.get(address).status_code, address in client.get(source.get_absolute_url()).content.decode()


def words_of(content):
    return [page.extract_text().strip() for page in PdfReader(io.BytesIO(content)).pages]


def everything_in(content):
    """The bytes of a PDF, and what they unpack to; words that are written as hexadecimal numbers as words too."""
    reader = PdfReader(io.BytesIO(content))
    found = content + b"".join(
        value.get_data()
        for number in reader.xref[0]
        if isinstance(value := reader.get_object(IndirectObject(number, 0, reader)), StreamObject)
        and value.get("/Subtype") != "/Image"
    )
    return found + b" ".join(bytes.fromhex(word.decode()) for word in re.findall(rb"<((?:[0-9a-f]{2})+)>", found))


def test_copy_holds_what_the_pages_show_and_nothing_else():
    original = pdf(FIRST, SECOND)
    assert everything_in(original).count(SECRET) > 20

    content, pages = files.copy_of_pdf(original)

    assert (words_of(content), pages) == ([FIRST, SECOND], 2)
    assert SECRET not in everything_in(content)
    assert set(PdfReader(io.BytesIO(content)).root_object) == {"/Type", "/Pages"}
    assert PdfReader(io.BytesIO(content)).metadata is None


def test_same_file_gives_the_same_copy():
    original = pdf(FIRST)

    assert files.copy_of_pdf(original) == files.copy_of_pdf(original)


def test_picture_whose_notes_cannot_be_taken_out_stays_sealed():
    with pytest.raises(ValidationError, match="It stays sealed"):
        files.copy_of_pdf(pdf(FIRST, picture_filter="/JPXDecode"))


def test_page_by_itself():
    content, words, pictures = files.page_of_pdf(pdf(FIRST, SECOND), 2)

    assert (words_of(content), words.strip(), pictures) == ([SECOND, ""], SECOND, 1)


def test_picture_under_a_box_is_shown_to_the_reviewer_by_itself():
    box = b"0 0 300 300 re f"
    content, _pages = files.copy_of_pdf(scan(b"q 300 0 0 300 0 0 cm /Im1 Do Q " + box))
    assert len(PdfReader(io.BytesIO(content)).pages) == 1

    shown, _words, pictures = files.page_of_pdf(content, 1)

    assert pictures == 2  # it and its mask
    alone = PdfReader(io.BytesIO(shown)).pages[2]
    picture = alone["/Resources"]["/XObject"]["/Picture"]
    assert (picture.get_data(), "/SMask" in picture) == (SCAN, False)
    assert alone.get_contents().get_data().split() == b"600 0 0 600 0 0 cm /Picture Do".split()


def test_picture_within_a_drawing_is_shown_by_itself_too():
    inline = b"q 300 0 0 300 0 0 cm BI /W 2 /H 1 /BPC 8 /CS /G ID \x11\x22 EI Q 0 0 300 300 re f"

    shown, _words, pictures = files.page_of_pdf(scan(inline), 1)

    assert pictures == 1
    drawn = PdfReader(io.BytesIO(shown)).pages[1].get_contents().get_data()
    assert b"600 0 0 300 0 0 cm" in drawn
    assert b"ID \x11\x22" in drawn
    assert b" re" not in drawn


def test_reviewer_looks_at_each_page_and_releases(client, desk, source, page):
    assert "Make a copy to look at" in page()
    page(do="make")
    assert "Release this copy" not in page()
    assert FIRST in page(1)
    assert "Page 2 of 2" in page(1, seen="yes")
    assert "Release this copy" not in page()
    assert "Release this copy" in page(2, seen="yes")
    assert public(client, source) == (404, False)

    assert "Released by example-editor" in page(do="release")

    assert public(client, source) == (200, True)
    answer = client.get(reverse("source-copy", args=[source.identifier]))
    assert words_of(answer.content) == [FIRST, SECOND]
    assert answer["Content-Disposition"] == f'attachment; filename="{source.identifier}.pdf"'


def test_page_of_the_copy_opens_in_the_browser(desk, source, page):
    page(do="make")

    answer = desk.get(reverse("admin:appeals_review_copy_page_file", args=[source.pk, 2]))

    assert (answer["Content-Type"], answer["Content-Disposition"]) == ("application/pdf", "inline")
    assert words_of(answer.content) == [SECOND, ""]
    assert "Behind the page stands its picture by itself" in page(2)


def test_copy_with_a_page_unseen_cannot_be_released(client, source, page):
    page(do="make")
    page(1, seen="yes")

    assert "Nobody has looked at these pages yet: 2." in page(do="release")

    assert public(client, source) == (404, False)


def test_copy_is_released_once(released, page):
    assert "The copy is released already." in page(do="release")

    assert CleanCopy.objects.get().events.filter(pgh_label="update").count() == 1


def test_page_that_cannot_be_read_is_not_looked_at(desk, source, page):
    factories.clean_copy(source=source, unseen_pages=[1])

    shown = page(1)

    assert "This file cannot be read" in shown
    assert "I have looked at this page" not in shown
    answer = desk.get(reverse("admin:appeals_review_copy_page_file", args=[source.pk, 1]), follow=True)
    assert "This file cannot be read" in answer.content.decode()


def test_copy_is_taken_back_and_looked_at_again(client, released, page):
    page(do="take-back")

    assert public(client, released) == (404, False)
    assert "Release this copy" not in page()


def test_copy_goes_with_the_appeal_that_is_withdrawn(client, released):
    withdraw(released.text.appeal, reason="Asked for by Anna Example.")

    assert client.get(reverse("source-copy", args=[released.identifier])).status_code == 404


def test_withheld_words_and_a_copy_exclude_each_other(client, released, page):
    passage = withhold_passage(released, 0, 6, "safety")
    assert public(client, released) == (404, False)
    assert "readers do not get this copy" in page()

    page(do="take-back")
    page(1, seen="yes")
    page(2, seen="yes")
    assert "no word can be taken out of a PDF" in page(do="release")

    release_passage(passage)
    assert "Released by" in page(do="release")


def test_withheld_signature_takes_the_copy_away(client, released):
    signature = Signature.objects.filter(entry__list__appeal=released.text.appeal).first()
    signature.withheld, signature.withheld_reason = True, "safety"
    signature.save()

    assert public(client, released) == (404, False)


def test_history_tells_who_released_it_and_when(released):
    copy = CleanCopy.objects.get()
    events = copy.events.order_by("pgh_id").values_list("pgh_label", "released_by", "unseen_pages")

    assert list(events) == [("insert", "", [1, 2]), ("update", "example-editor", [])]


def test_other_files_have_no_copy(desk, review):
    make(review, by="example-editor")
    there = Source.objects.get(text__appeal=review.appeal)

    with pytest.raises(copies.CannotRelease):
        copies.make_copy(there)
    assert "Copy for readers" not in desk.get(reverse("admin:appeals_source_change", args=[there.pk])).content.decode()


def test_page_of_the_source_leads_to_the_copy(desk, source):
    shown = desk.get(reverse("admin:appeals_source_change", args=[source.pk])).content.decode()

    assert f'<a href="{reverse("admin:appeals_review_copy", args=[source.pk])}">Copy for readers</a>' in shown


def test_right_to_release_is_a_right_of_its_own(desk, editor, released):
    editor.groups.set([editors()])
    addresses = [
        reverse("admin:appeals_review_copy", args=[released.pk]),
        reverse("admin:appeals_review_copy_page", args=[released.pk, 1]),
        reverse("admin:appeals_review_copy_page_file", args=[released.pk, 1]),
    ]

    answers = [ask(address, {"do": "take-back"}).status_code for address in addresses for ask in (desk.get, desk.post)]

    assert answers == [403] * 6
    assert CleanCopy.objects.visible().exists()
    assert Appeal.objects.published().filter(texts__sources=released).exists()

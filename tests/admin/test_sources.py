"""Adding a source: a file that is kept byte for byte."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from appeals.models import Source
from tests import factories

from .forms import change, errors, shown

ADD = reverse("admin:appeals_source_add")


@pytest.fixture
def upload(desk):
    def post(raw, **fields):
        typed = {"text": factories.text().pk, "publisher": "Example Press", "rights": Source.Rights.UNDETERMINED}
        file = SimpleUploadedFile("example.txt", raw)
        return desk.post(ADD, typed | {"file": file} | fields)

    return post


@pytest.mark.parametrize(
    "raw",
    [
        b"\xef\xbb\xbfStatement\r\n\r\nWe ask.\r\n",
        "Заявление\n\nМы требуем.".encode("cp1251"),
        b"no line end",
        b"\x00\xff\xfe\x00",
    ],
    ids=["byte-order mark", "cp1251", "one line", "no text at all"],
)
def test_source_added_from_a_file_keeps_every_byte(upload, desk, raw):
    response = upload(raw)

    assert response.status_code == 302
    source = Source.objects.get(publisher="Example Press")
    assert (bytes(source.raw), source.file_name) == (raw, f"{source.identifier}.txt")
    assert len(source.line_labels) == len(source.lines)
    assert desk.get(change(source)).status_code == 200


@pytest.mark.parametrize(
    ("raw", "message"),
    [(b"", "The submitted file is empty."), (b"x" * 5_000_000, "A source has at most")],
    ids=["empty", "5 MB"],
)
def test_source_from_an_unfit_file_says_why(upload, raw, message):
    response = upload(raw)

    assert response.status_code == 200
    assert message in errors(response)
    assert shown(response)["publisher"] == "Example Press"
    assert not Source.objects.filter(publisher="Example Press").exists()


def test_source_that_the_archive_holds_already_is_named(upload):
    factories.source(raw=b"The same bytes.", file_name="first.txt")

    response = upload(b"The same bytes.")

    assert "holds this very file already: first.txt" in errors(response)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://example.org/", "example", "http://", "https://[x"])
def test_source_with_an_address_that_is_no_web_address_is_refused(upload, address):
    response = upload(b"Words.", address=address)

    assert response.status_code == 200
    assert errors(response)


def test_source_shows_its_lines_with_labels_and_offers_no_way_to_change_them(desk):
    source = factories.source(raw=b"A <b>bold</b> line.")

    response = desk.get(change(source))

    assert "A &lt;b&gt;bold&lt;/b&gt; line." in response.content.decode()
    assert not {"raw", "file", "sha256"} & set(shown(response))


def test_somebody_looks_for_what_is_withheld_before_a_source_is_added(upload):
    text = factories.published_appeal().texts.get()
    factories.passage("Anna Example", text=text)

    refused = upload(b"An appeal for Anna Example.", text=text.pk)
    assert "Something is withheld in this appeal" in errors(refused)
    assert not text.sources.exists()

    upload(b"An appeal.", text=text.pk, looked="on")
    assert text.sources.exists()

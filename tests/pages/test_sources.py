"""The source of a text: every line with its label, and the file as it came, or without what is withheld."""

from hashlib import sha256

import pytest

from appeals.models import Source
from appeals.source_page import LABELS
from appeals.statement.parts import Label
from tests import factories

from .html import faults_of, tree_of, words_of

HIDDEN = "Mysteria"


def published_source(raw=None, **fields):
    return factories.source(text=factories.published_appeal().texts.get(), raw=raw, **fields)


def file_of(client, source):
    return client.get(f"{source.get_absolute_url()}text.txt")


def lines_of(response):
    rows = tree_of(response).find_class("lines")[0].iter("tr")
    return [tuple(cell.text_content() for cell in row) for row in rows][1:]


@pytest.mark.parametrize(
    "raw",
    [b"One\r\nTwo\r", b"\xef\xbb\xbfOne", "Один\u00a0два\n".encode(), "Обращение граждан".encode("cp1251")],
    ids=["line ends", "byte-order mark", "no-break space", "another encoding"],
)
def test_file_is_the_bytes_as_they_came(client, db, raw):
    source = published_source(raw=raw)

    response = file_of(client, source)

    assert response.content == raw
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"] == f'attachment; filename="{source.identifier}.txt"'


@pytest.mark.parametrize(
    ("raw", "charset"),
    [("Обращение граждан".encode(), "utf-8"), ("Обращение граждан".encode("cp1251"), "cp1251")],
)
def test_file_says_its_encoding(client, db, raw, charset):
    source = published_source(raw=raw)

    response = file_of(client, source)

    assert response["Content-Type"] == f"text/plain; charset={charset}"


def test_files_of_the_collection(client, archive):
    for source in Source.objects.all():
        offered = file_of(client, source).content

        page = client.get(source.get_absolute_url())
        assert sha256(offered).hexdigest() in words_of(page)
        whole = offered == bytes(source.raw)
        assert whole is ("Words are withheld here" not in words_of(page))


def test_lines_stand_with_number_and_label(client, db):
    source = published_source(raw=b"Title\n\nWords", line_labels=["title", "blank", "body"])

    response = client.get(source.get_absolute_url())

    assert lines_of(response) == [("1", "title", "Title"), ("2", "blank", ""), ("3", "main text", "Words")]


def test_coverage_counts_each_label(client, db):
    source = published_source(raw=b"Title\nOne\nTwo", line_labels=["title", "body", "body"])

    response = client.get(source.get_absolute_url())

    table = tree_of(response).find_class("share")[0]
    assert table.text_content().split()[-5:] == ["main", "text", "2", "title", "1"]


def test_what_is_not_known_is_not_recorded(client, db):
    source = published_source(publisher="")

    response = client.get(source.get_absolute_url())

    assert words_of(response).count("not recorded") == 3
    assert "Text as supplied to the archive, not a capture of the publisher’s page." in words_of(response)
    assert "Copyright Undetermined" in words_of(response)


def test_name_that_a_file_had_is_not_public(client, db):
    """It can tell who sent the file, or name somebody. Nobody withholds it: only editors see it."""
    source = published_source(file_name=f"from-{HIDDEN}.txt")

    for response in (client.get(source.get_absolute_url()), file_of(client, source)):
        assert HIDDEN not in response.content.decode()
        assert HIDDEN not in str(response.headers)


def test_withheld_words_are_in_neither_page_nor_file(client, db):
    source = published_source(raw=f"Call {HIDDEN} now\n".encode(), file_name=f"call-{HIDDEN}.txt")
    factories.passage(HIDDEN, source=source)

    page, file = client.get(source.get_absolute_url()), file_of(client, source)

    assert file.content == b"Call [withheld] now\n"
    assert lines_of(page)[0][2] == "Call [withheld] now"
    for response in (page, file):
        assert HIDDEN not in response.content.decode()
        assert HIDDEN not in str(response.headers)


def test_digest_of_withheld_words_is_not_published(client, db):
    source = published_source(raw=f"Call {HIDDEN} now".encode())
    factories.passage(HIDDEN, source=source)

    response = client.get(source.get_absolute_url())

    assert source.sha256 not in response.content.decode()
    assert sha256(b"Call [withheld] now").hexdigest() in words_of(response)
    assert "a digest would let a guess be confirmed" in words_of(response)


def test_withheld_words_over_two_lines(client, db):
    source = published_source(raw=b"Call Anna\nExample now")
    factories.passage("Anna\nExample", source=source)

    response = client.get(source.get_absolute_url())

    assert [words for _number, _label, words in lines_of(response)] == ["Call [withheld]", " now"]


def test_address_of_the_publisher_with_withheld_words(client, db):
    source = published_source(raw=f"Free {HIDDEN}".encode(), address=f"https://example.org/{HIDDEN.lower()}")
    factories.passage(HIDDEN, source=source)

    response = client.get(source.get_absolute_url())

    assert HIDDEN.lower() not in response.content.decode().lower()


@pytest.mark.parametrize("make", [factories.appeal, factories.withdrawn_appeal])
def test_source_of_an_appeal_not_published(client, db, make):
    appeal = make()
    source = factories.source(text=factories.text(appeal=appeal, language="ru"))

    assert client.get(source.get_absolute_url()).status_code == 404
    assert file_of(client, source).status_code == 404


def test_page_with_everything_is_valid(client, db):
    source = published_source(
        address="https://example.org/a?b=1&c=2", retrieved_on="2024-05-01", rights_note="A note.", note="Two\nlines."
    )

    response = client.get(source.get_absolute_url())

    assert faults_of(response) == []
    assert "1 May 2024" in words_of(response)


def test_every_label_has_words():
    assert set(LABELS) == set(Label)

"""Two texts beside each other."""

import pytest

from appeals.models import Appeal
from tests import factories

from .html import tree_of, words_of


@pytest.fixture(autouse=True)
def empty(db):
    """Nothing is published but what the test makes."""
    Appeal.objects.update(status="draft")


def beside(client, left, right):
    return client.get(f"/side-by-side/{left.identifier}/{right.identifier}/")


def paragraphs(response):
    """(words, marked words) of each cell, row by row."""
    rows = tree_of(response).findall(".//tbody/tr")
    return [
        [(" ".join(cell.itertext()).split(), [mark.text for mark in cell.iter("mark")]) for cell in row.iter("td")]
        for row in rows
    ]


def test_paragraphs_that_share_words_stand_beside_each_other(client):
    left = factories.published_appeal(body="First of all.\n\nRelease all the prisoners now.")
    right = factories.published_appeal(body="Release all the prisoners soon.\n\nAnd something else.")

    rows = paragraphs(beside(client, left, right))

    assert [[" ".join(words) for words, _marked in row] for row in rows] == [
        ["First of all.", ""],
        ["Release all the prisoners now .", "Release all the prisoners soon ."],
        ["", "And something else."],
    ]
    assert [marked for _words, marked in rows[1]] == [["now"], ["soon"]]


def test_two_languages_of_an_appeal_stand_in_their_order(client):
    appeal = factories.published_appeal(body="One.\n\nTwo.")
    english = appeal.texts.get()
    russian = factories.text(appeal=appeal, language="ru", body="Один.\n\nДва.\n\nТри.")

    response = beside(client, english, russian)

    assert [[words for words, _marked in row] for row in paragraphs(response)] == [
        [["One."], ["Один."]],
        [["Two."], ["Два."]],
        [[], ["Три."]],
    ]
    assert "nothing was compared" in words_of(response)
    assert "Who signed both" not in words_of(response)


def test_who_signed_both_is_named(client):
    fund = factories.organization(name="Example Fund", listing="listed")
    other = factories.organization(name="Example Union", listing="listed")
    left, right = factories.published_appeal(), factories.published_appeal(body="Something else.")
    for appeal in (left, right):
        factories.signature(appeal=appeal, name="Example Fund", agent=fund)
    factories.signature(appeal=left, name="Example Union", agent=other)
    factories.signature(appeal=right, name="Example Union", agent=other, certainty="probable")

    words = words_of(beside(client, left, right))

    assert "Who signed both Example Fund Paragraph by paragraph" in words


def test_withheld_words_stand_in_neither(client):
    left = factories.published_appeal(body="Ask Anna Mysteria about it.")
    right = factories.published_appeal(body="Ask Anna Mysteria about that.")
    factories.passage("Anna Mysteria", text=left.texts.get())
    factories.passage("Anna Mysteria", text=right.texts.get())

    words = words_of(beside(client, left, right))

    assert "Mysteria" not in words
    assert words.count("[withheld]") == 2


def test_drafts_and_the_same_text_twice_are_not_found(client):
    appeal, draft = factories.published_appeal(), factories.appeal()
    factories.text(appeal=draft)

    assert beside(client, appeal, draft).status_code == 404
    assert beside(client, appeal, appeal).status_code == 404
    assert beside(client, appeal, appeal.texts.get()).status_code == 404


def test_appeal_page_leads_to_its_languages_side_by_side(client):
    appeal = factories.published_appeal()
    factories.text(appeal=appeal, language="ru", body="Один.")

    links = [link.get("href") for link in tree_of(client.get(appeal.get_absolute_url())).iter("a")]

    first, second = appeal.texts.order_by("language")
    assert f"/side-by-side/{first.identifier}/{second.identifier}/" in links


def test_texts_without_like_paragraphs_stand_beside_each_other_in_their_order(client):
    """The common words of a language make nothing alike."""
    left = factories.published_appeal(body="The report on the rallies is to be made by the members and the others.")
    right = factories.published_appeal(body="In view of this the guarantor of the rights is called on.\n\nAnd so on.")

    response = beside(client, left, right)

    assert [[bool(words) for words, _marked in row] for row in paragraphs(response)] == [[True, True], [False, True]]
    assert "No paragraph of one is like any of the other." in words_of(response)
    assert tree_of(response).findall(".//mark") == []

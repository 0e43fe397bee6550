"""A text that the archive knows is recognized before anything is made of it."""

import pytest
from django.db import connection
from django.urls import reverse

from appeals.desk.duplicates import alike
from appeals.desk.making import make
from appeals.likeness import likeness, word_sample
from appeals.models import Appeal, Demand, DemandTheme, Passage, Review, Source
from appeals.publishing import publish
from tests import factories

from .conftest import at

ADD = reverse("admin:appeals_review_add")


@pytest.fixture
def source(review):
    """The letter in the archive."""
    make(review, by="example-editor")
    return Source.objects.get(reviews=review)


def test_very_same_text_is_recognized_and_not_offered_twice(desk, source, letter):
    response = desk.post(ADD, {"text": letter}, follow=True)

    page = response.content.decode()
    assert "This is exactly a text that the archive holds" in page
    assert "another source" not in page


def test_text_that_the_archive_knows_is_no_work_for_an_editor_who_comes_back_to_it(desk, source, letter):
    desk.post(reverse("admin:appeals_review_add"), {"text": letter})

    page = desk.get(at(Review.objects.get(state="open"))).content.decode()

    assert "Exactly this text is in the archive already." in page
    assert "Nothing stands in the way" not in page


def test_nearly_the_same_words_become_another_source(desk, source, letter):
    elsewhere = "Other Press\nHome | News | Contact\n\n" + letter.replace(
        "Example Press\nSubscribe to our updates\n", ""
    )
    page = desk.post(ADD, {"text": elsewhere, "publisher": "Other Press"}, follow=True)
    assert "Open letter on the case of Anna Example" in page.content.decode()
    opened = Review.objects.get(state="open")

    response = desk.post(at(opened, "known"), {"text": source.text.identifier, "looked": "yes"})

    added = Source.objects.exclude(pk=source.pk).get(text=source.text)
    assert response.url == reverse("admin:appeals_source_change", args=[added.pk])
    assert (bytes(added.raw).decode(), added.publisher) == (elsewhere, "Other Press")
    assert Passage.objects.get(source=added).reason == "contact"
    assert Appeal.objects.filter(title__startswith="Open letter on the case").count() == 1


@pytest.fixture
def published(source):
    """The letter before readers. Its contact is withheld."""
    appeal = source.text.appeal
    for demand in Demand.objects.filter(text=source.text):
        DemandTheme.objects.create(demand=demand, theme=factories.theme())
    publish(appeal, explanation="First published.")
    return appeal


@pytest.fixture
def elsewhere(desk, published, letter):
    """Nearly the same text on the desk, with the name of somebody in another alphabet in it."""
    text = f"Other Press\n\nЭмиль Пример\n\n{letter}"
    desk.post(ADD, {"text": text})
    return Review.objects.get(state="open")


def test_source_of_a_published_appeal_is_a_version_that_is_explained(client, desk, elsewhere, published, source):
    answer = {"text": source.text.identifier, "looked": "yes"}

    refused = desk.post(at(elsewhere, "known"), answer).content.decode()
    assert "Explain in one line" in refused
    assert published.versions.count() == 1
    desk.post(at(elsewhere, "known"), answer | {"explanation": "Found at Other Press."})

    assert published.versions.last().explanation == "Found at Other Press."
    assert Source.objects.filter(text=source.text).count() == 2


def test_somebody_looks_for_what_is_withheld_before_another_source_is_shown(desk, elsewhere, source):
    answer = {"text": source.text.identifier, "explanation": "Found at Other Press."}
    assert "I have looked for it" in desk.get(at(elsewhere, "known")).content.decode()

    refused = desk.post(at(elsewhere, "known"), answer).content.decode()

    assert "Something is withheld in this appeal" in refused
    assert 'value="Found at Other Press."' in refused
    assert Source.objects.filter(text=source.text).count() == 1


def test_text_that_is_not_alike_gets_no_source(desk, elsewhere):
    other = factories.text()

    refused = desk.post(at(elsewhere, "known"), {"text": other.identifier, "looked": "yes"}).content.decode()

    assert "This text is not alike" in refused
    assert not other.sources.exists()


def test_other_words_are_nobodys_duplicate(source, letter):
    other = "We ask the Example Parliament for a law on examples, and for a public hearing of all who drafted it."

    assert alike(other.encode()) == []


def test_part_of_a_long_text_is_alike_and_an_unrelated_one_is_not(letter):
    whole = word_sample(" ".join(f"word{n}" for n in range(3000)))
    part = word_sample(" ".join(f"word{n}" for n in range(1000, 2500)))
    other = word_sample(" ".join(f"else{n}" for n in range(3000)))

    assert likeness(whole, part) > 0.8
    assert likeness(whole, other) == 0
    assert word_sample("three words only") == []


def test_index_is_used_to_find_the_alike(source):
    """Texts are not read one by one: PostgreSQL takes the index when it may not scan."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        plan = Source.objects.filter(word_sample__overlap=source.word_sample).explain()

    assert "appeals_source_word_sample" in plan


def test_first_collection_knows_itself(archive):
    for source in Source.objects.filter(file_name__startswith="20"):
        assert [one.source.pk for one in alike(bytes(source.raw) + b"\n")] == [source.pk]

"""Make the appeal: everything in one transaction, or nothing."""

import pytest
from django.urls import reverse
from lxml import html

from appeals.desk import making
from appeals.desk.making import NotYet, make
from appeals.desk.reviews import open_review, work_on
from appeals.models import Addressee, Appeal, Demand, Mention, Passage, Review, Signature, SignatureEntry, Source, Text
from appeals.publishing import NotReady, publish
from signatories.models import Agent

from .conftest import LETTER, at

COUNTED = (Appeal, Text, Source, Demand, SignatureEntry, Signature, Mention, Passage, Addressee, Agent)


def counts():
    return [model.objects.count() for model in COUNTED]


def test_appeal_is_made_as_a_draft_with_all_that_belongs_to_it(desk, decide, review):
    decide(**{"d-address": "https://example.org/1", "d-retrieved_on": "2026-01-31"})
    decide(do="tie-organizations")
    decide(what="mention", words="Anna Example")

    response = desk.post(at(review), {"do": "make"})

    appeal = Appeal.objects.get(title="Open letter on the case of Anna Example")
    text = appeal.texts.get()
    source = text.sources.get()
    assert response.url == reverse("admin:appeals_appeal_change", args=[appeal.pk])
    assert (appeal.status, appeal.kind, str(appeal.date), appeal.slug) == (
        "draft",
        "open-letter",
        "2020-05-12",
        "open-letter-on-the-case-of-anna-example",
    )
    assert bytes(source.raw).decode() == LETTER
    assert (source.address, str(source.retrieved_on), len(source.line_labels)) == (
        "https://example.org/1",
        "2026-01-31",
        21,
    )
    assert [demand.exact for demand in text.demands.all()] == [
        "Release Anna Example at once.",
        "Investigate how she was treated in custody.",
    ]
    assert list(appeal.addressings.values_list("as_written", "addressee__name")) == [
        ("Example Ministry", "Example Ministry")
    ]
    signatures = Signature.objects.filter(entry__list__appeal=appeal).order_by("entry__position", "position")
    assert [signature.name for signature in signatures] == [
        "Bert Example",
        "Cem Example",
        "Dora Example",
        "Example Fund",
    ]
    assert [signature.agent and signature.agent.name for signature in signatures] == [None, None, None, "Example Fund"]
    assert signatures.last().tied_by == "example-editor"
    assert text.mentions.get().exact == "Anna Example"
    review.refresh_from_db()
    assert (review.state, review.appeal, review.source) == ("made", appeal, source)


def test_entry_that_is_made_for_an_addressee_says_the_office_and_not_its_holder(editor):
    raw = LETTER.replace("To the Example Ministry", "To the Mayor of Pearville, Ms Emma Example").encode()

    appeal = make(open_review(raw=raw, file_name="pasted.txt", editor=editor), by="example-editor")

    addressing = appeal.addressings.get()
    assert addressing.as_written == "Mayor of Pearville, Ms Emma Example"
    assert addressing.addressee.name == "Mayor of Pearville"


def test_contact_lines_become_withheld_passages(review, editor):
    appeal = make(review, by="example-editor")

    passage = Passage.objects.get(source__text__appeal=appeal)
    assert (passage.exact, passage.reason) == ("Press contact: Emil Example, +00 0000 000000", "contact")


def test_contacts_in_signatures_are_withheld_and_the_rest_is_shown(editor, client):
    signed = "1. Bert Example, journalist"
    raw = LETTER.replace(signed, "1. Anna Example, journalist, tel. +00 0000 000001, anna@example.org").encode()
    appeal = make(open_review(raw=raw, file_name="pasted.txt", editor=editor), by="example-editor")
    # Demands need measures, which are not what this is about.
    Demand.objects.filter(text__appeal=appeal).delete()
    publish(appeal, explanation="First published.")

    shown = client.get(appeal.get_absolute_url()).content.decode()

    withheld = Passage.objects.filter(source__text__appeal=appeal).values_list("exact", flat=True)
    assert {"+00 0000 000001", "anna@example.org"} <= set(withheld)
    assert "<b>Anna Example</b>, journalist" in shown
    assert "000001" not in shown
    assert "anna@" not in shown
    assert "<b>Anna Example</b>, journalist" in client.get("/signatures/").content.decode()


def test_one_contact_of_several_who_sign_is_withheld_wherever_it_stands(editor):
    lines = "1. Anna Example, journalist, +00 0000 000001\n2. Anna Sample, lawyer, +00 0000 000001"
    raw = LETTER.replace("1. Bert Example, journalist\n2. Cem Example and Dora Example, lawyers", lines).encode()

    appeal = make(open_review(raw=raw, file_name="pasted.txt", editor=editor), by="example-editor")

    found = Passage.objects.filter(source__text__appeal=appeal, exact="+00 0000 000001")
    assert found.count() == raw.decode().count("+00 0000 000001")


def test_break_in_the_middle_writes_nothing(review, monkeypatch):
    before = counts()
    write = making.write

    def break_halfway(records):
        write(records[: len(records) // 2])
        raise RuntimeError("The power went out.")

    monkeypatch.setattr(making, "write", break_halfway)
    with pytest.raises(RuntimeError):
        make(review, by="example-editor")

    assert counts() == before
    assert Review.objects.get().is_open


def test_made_once_only(desk, review):
    make(review, by="example-editor")
    before = counts()

    response = desk.post(at(review), {"do": "make"}, follow=True)

    assert "This review is closed" in response.content.decode()
    assert counts() == before


def test_text_that_is_in_the_archive_is_not_made_again(review, editor):
    make(review, by="example-editor")
    again = open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor)

    with pytest.raises(NotYet, match="in the archive already"):
        make(again, by="example-editor")


def test_text_without_a_title_is_not_made_and_says_so(desk, editor):
    untitled = open_review(raw=b"we ask for an inquiry.", file_name="pasted.txt", editor=editor)
    desk.post(at(untitled), {"d-title": ""})

    response = desk.post(at(untitled), {"do": "make"}, follow=True)

    assert "It has no title yet" in response.content.decode()
    assert Review.objects.get().is_open


def test_text_without_a_body_is_not_made_and_says_so(decide, review):
    answer = decide(lines="1-21", label="title").json()

    assert "The text has no body yet" in answer["panel"]


def test_name_that_is_too_long_for_a_record_is_named(decide, review):
    answer = decide(**{f"s-{LETTER.index('Bert Example, journalist')}-1-city": "x" * 300}).json()

    assert "city as stated" in answer["panel"]


def test_demands_need_a_measure_before_publishing_and_the_desk_offers_them(decide, review):
    answer = decide(do="take-measures").json()
    assert answer["said"] == "2 demands have measures now."
    assert "Release detainees" in answer["panel"]
    appeal = make(review, by="example-editor")

    assert [demand.themes.count() > 0 for demand in Demand.objects.filter(text__appeal=appeal)] == [True, True]
    publish(appeal, explanation="First published.")
    appeal.refresh_from_db()
    assert appeal.status == "published"


def test_measures_of_which_the_demand_says_little_are_not_offered(desk, editor):
    others = LETTER.replace("Release Anna Example at once.", "Ensure that the gardens stay open to officials.")
    opened = open_review(raw=others.encode(), file_name="pasted.txt", editor=editor)

    offered = html.fromstring(desk.get(at(opened)).content.decode()).xpath("//button[starts-with(@id, 'add-')]/text()")

    assert offered == ["+ Investigate?"]


def test_demand_without_measure_keeps_it_a_draft(review):
    with pytest.raises(NotReady):
        publish(make(review, by="example-editor"), explanation="First published.")


def test_discard_asks_first_and_deletes_nothing(desk, review):
    assert "Discard this review?" in desk.get(at(review, "discard")).content.decode()
    assert Review.objects.get().is_open

    desk.post(at(review, "discard"))

    assert Review.objects.get().state == "discarded"
    assert work_on(Review.objects.get()).text == LETTER
    listed = desk.get(reverse("admin:appeals_review_changelist"))
    assert "Open letter on the case" not in listed.content.decode().split("messagelist")[-1].split("</ul>", 1)[-1]


def test_open_reviews_are_listed(desk, review):
    assert "Open letter on the case" in desk.get(reverse("admin:appeals_review_changelist")).content.decode()

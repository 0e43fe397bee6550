"""What is withheld stays withheld, whatever the desk would make of its line."""

import pytest
from django.urls import reverse
from lxml import html

from appeals.desk import changes, reviews
from appeals.desk.correcting import correct, differences_of, reopen
from appeals.models import Issuer, Mention, Passage, Signature
from appeals.withholding import withhold_passage
from signatories.refusals import Refused
from signatories.withholding import withhold
from tests import factories

from .conftest import LETTER, at
from .test_correcting import names, relabel, source  # noqa: F401 - a fixture

BERT = LETTER.index("Bert Example, journalist")
CEM = LETTER.index("Cem Example and Dora")


def mark(opened, part, words):
    reviews.change(opened, lambda work: changes.mark(work, part, changes.find_words(work, words)))


def drop(opened, part, words):
    def dropped(work):
        rows = changes.rows_of(work, part)
        return changes.drop(work, part, [row["words"] for row in rows].index(words))

    reviews.change(opened, dropped)


def save(opened):
    correct(opened, chosen=names(differences_of(opened), by_desk=True), explanation="Corrected.", by="example-editor")


def line_is_a_note(opened):
    relabel(opened, 17, "note")


def joined(opened):
    reviews.change(opened, lambda work: changes.join_signatories(work, CEM, 2))


def split(opened):
    reviews.change(opened, lambda work: changes.split_signatory(work, CEM, 1))


def line_goes_on(opened):
    reviews.change(opened, lambda work: changes.begin_entry(work, 18, False))


def renamed(opened):
    reviews.change(opened, lambda work: changes.edit_signatories(work, {(BERT, 1): {"name": "Journalist"}}))


@pytest.mark.parametrize(
    ("withheld", "change"),
    [
        ("Bert Example", line_is_a_note),
        ("Bert Example", renamed),
        ("Dora Example", joined),
        ("Dora Example", split),
        ("Dora Example", line_goes_on),
    ],
)
def test_signature_that_is_withheld_is_not_taken_for_another_one(client, source, editor, withheld, change):  # noqa: F811
    signature = Signature.objects.get(name=withheld)
    withhold(signature, "safety")
    opened = reopen(source, editor)
    change(opened)

    with pytest.raises(Refused, match="Release it first"):
        save(opened)

    signature.refresh_from_db()
    assert (signature.name, signature.withheld) == (withheld, True)
    assert withheld not in client.get(source.text.appeal.get_absolute_url(), follow=True).content.decode()


def test_mention_that_is_withheld_is_not_dropped_nor_marked_anew(client, source, editor):  # noqa: F811
    opened = reopen(source, editor)
    mark(opened, "mention", "our colleague")
    save(opened)
    mention = Mention.objects.get(text=source.text)
    withhold(mention, "safety")

    for change, words in ((drop, "our colleague"), (mark, "the arrest of our colleague")):
        opened = reopen(source, editor)
        change(opened, "mention", words)
        with pytest.raises(Refused, match="Release it first"):
            save(opened)
        reviews.discard(opened)

    mention.refresh_from_db()
    assert mention.withheld
    assert "colleague" not in client.get(source.text.appeal.get_absolute_url(), follow=True).content.decode()


def test_passage_that_is_withheld_for_somebodys_safety_is_released_at_its_own_page_only(source, editor):  # noqa: F811
    start = LETTER.index("our colleague")
    passage = withhold_passage(source, start, start + len("our colleague"), "safety")
    opened = reopen(source, editor)
    drop(opened, "withheld", "our colleague")

    with pytest.raises(Refused, match="Release it first"):
        save(opened)

    assert Passage.objects.filter(pk=passage.pk).exists()


def test_tie_to_a_record_that_is_withheld_stays(source, editor):  # noqa: F811
    record = factories.organization("Example Press")
    issuer = factories.issuer(appeal=source.text.appeal, as_written="Example Press", agent=record)
    withhold(record, "safety")
    opened = reopen(source, editor)
    drop(opened, "issuer", "Example Press")

    with pytest.raises(Refused, match="Release it first"):
        save(opened)

    assert Issuer.objects.get(pk=issuer.pk).agent == record


def test_all_else_is_corrected_beside_what_is_withheld(source, editor):  # noqa: F811
    withhold(Signature.objects.get(name="Dora Example"), "safety")
    opened = reopen(source, editor)
    line_is_a_note(opened)
    reviews.change(opened, lambda work: changes.edit_signatories(work, {(CEM, 2): {"city": "Exampleville"}}))

    save(opened)

    signatures = Signature.objects.filter(entry__list__appeal=source.text.appeal).order_by("entry", "position")
    assert list(signatures.values_list("name", "city", "withheld")) == [
        ("Cem Example", "", False),
        ("Dora Example", "Exampleville", True),
        ("Example Fund", "", False),
    ]


def test_page_says_what_is_withheld_and_nothing_is_written(desk, source):  # noqa: F811
    withhold(Signature.objects.get(name="Bert Example"), "safety")
    desk.post(reverse("admin:appeals_review_correct", args=[source.pk]))
    opened = source.reviews.get(state="open")
    line_is_a_note(opened)
    page = html.fromstring(desk.get(at(opened, "differences")).content.decode())
    ticked = page.xpath("//input[@name='chosen'][@checked]/@value")

    refused = desk.post(at(opened, "differences"), {"chosen": ticked, "explanation": "None."}).content.decode()

    assert "Bert Example, journalist: something is withheld here" in refused
    source.refresh_from_db()
    assert source.line_labels[16] == "signature"

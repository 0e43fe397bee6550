"""Control characters, which come with what is copied from somewhere, stand in no word and never break a page."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from appeals.desk.making import make
from appeals.desk.reviews import work_on
from appeals.matching.names_in_use import refresh
from appeals.models import Appeal, Review, Signature
from signatories.models import Suggestion
from tests import factories
from tests.admin.forms import change, errors, submit

from .conftest import LETTER, at

TYPED, KEPT = "Open\x00 \x1bletter\x0con examples\x07", "Open letter on examples"


def test_field_of_the_desk(decide, review):
    answer = decide(**{"d-title": TYPED, f"s-{LETTER.index('Bert Example, journalist')}-1-name": "Bert\x00 Example"})

    assert answer.status_code == 200
    assert work_on(Review.objects.get()).decided["supplied_title"] == KEPT
    assert decide(do="make\x00", what="\x00", words="\x00").status_code == 200


def test_field_of_the_admin(desk, archive):
    appeal = factories.appeal()

    submit(desk, change(appeal), title=TYPED)

    assert Appeal.objects.get(pk=appeal.pk).title == KEPT


def test_names_of_a_document(desk, review):
    appeal = make(review, by="example-editor")
    refresh()
    bert = Signature.objects.get(entry__list__appeal=appeal, name="Bert Example")
    address = reverse("admin:appeals_appeal_names", args=[appeal.pk])

    answer = desk.post(address, {f"signatures:\x00{bert.identifier}": "new\x00", "signatures:\x00": "new"})

    assert answer.status_code < 500


def test_explanation_of_an_answer(desk, archive):
    left, right = sorted(f"agents:{factories.person(name).identifier}" for name in ("Anna Example", "Anna Exampel"))
    suggestion = factories.suggestion(left=left, right=right)
    address = reverse("admin:signatories_suggestion_change", args=[suggestion.pk])

    desk.post(address, {"answer": "not-sure", "explanation": TYPED})

    assert Suggestion.objects.get(pk=suggestion.pk).explanation == KEPT


@pytest.mark.parametrize("page", ["known", "differences", "discard"])
def test_other_pages_of_the_desk(desk, review, page):
    fields = {"text": "a\x00", "explanation": "a\x00", "chosen": "a\x00"}

    assert desk.post(at(review, page), fields).status_code < 500


def test_text_that_is_pasted(desk, db):
    desk.post(reverse("admin:appeals_review_add"), {"text": f"{TYPED}\n\nWe ask\tthe Ministry.", "publisher": TYPED})

    review = Review.objects.get()
    assert bytes(review.raw).decode() == f"{KEPT}\n\nWe ask\tthe Ministry."


def test_text_file_with_zeros_between_its_letters(desk, db):
    file = SimpleUploadedFile("a.txt", "Open\x00 letter".encode("utf-16"))

    answer = desk.post(reverse("admin:appeals_review_add"), {"file": file})

    assert "not what its name says" in errors(answer)

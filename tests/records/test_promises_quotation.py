"""A quotation stands in its text word for word, at one place only, whichever of the two is changed."""

import pytest
from django.db import connection

from appeals.models import CitedInstrument, Demand, Mention, Text
from signatories.identifiers import new_identifier
from tests import factories
from tests.records.broken import done_at_once, promise_broken_by

pytestmark = pytest.mark.django_db
STANDS_ONCE = "quotation_stands_once"
QUOTATIONS = {
    Demand: factories.demand,
    CitedInstrument: factories.cited_instrument,
    Mention: factories.mention,
}


def moved_by_one(quotation):
    return {"start": quotation.start + 1, "end": quotation.end + 1}


def copy_of(quotation, **changed):
    """Another quotation of the same words, not saved."""
    copied = type(quotation).objects.get(pk=quotation.pk)
    copied.pk, copied.identifier = None, new_identifier()
    for name, value in changed.items():
        setattr(copied, name, value)
    return copied


MISQUOTED = {
    "other words": lambda quotation: {"exact": quotation.exact.upper()},
    "another place": moved_by_one,
    "a place behind the end": lambda quotation: {"start": 10_000, "end": 10_000 + len(quotation.exact)},
    "a place before the beginning": lambda quotation: {"start": 0, "end": len(quotation.exact), "prefix": "x"},
    "words before that are not there": lambda quotation: {"prefix": "nobody wrote this "},
    "words after that are not there": lambda quotation: {"suffix": " nobody wrote this"},
    "another text": lambda quotation: {"text": factories.text(body="Nothing of it.")},
}


@pytest.mark.parametrize("why", MISQUOTED)
@pytest.mark.parametrize("model", QUOTATIONS, ids=lambda model: model.__name__)
def test_quotation_changed_to_what_does_not_stand_there_is_refused(model, why):
    quotation = QUOTATIONS[model]()
    row = model.objects.filter(pk=quotation.pk)

    broken = promise_broken_by(lambda: row.update(**MISQUOTED[why](quotation)))

    assert broken == STANDS_ONCE


@pytest.mark.parametrize("model", QUOTATIONS, ids=lambda model: model.__name__)
def test_quotation_inserted_at_the_wrong_place_is_refused(model):
    quotation = QUOTATIONS[model]()

    broken = promise_broken_by(
        lambda: (
            QUOTATIONS[model](text=quotation.text, label="other", **moved_by_one(quotation))
            if model is Demand
            else QUOTATIONS[model](text=quotation.text, **moved_by_one(quotation))
        )
    )

    assert broken == STANDS_ONCE


@pytest.mark.parametrize("model", QUOTATIONS, ids=lambda model: model.__name__)
def test_quotation_inserted_before_its_text_stands_in_it_when_it_comes(model):
    text, coming = factories.text(), factories.text(standing="translation")
    quotation = QUOTATIONS[model](text=text)
    Text.objects.filter(pk=coming.pk).delete()

    def written(words):
        type(quotation).objects.bulk_create([copy_of(quotation, text_id=coming.pk)])
        coming.plain = words
        Text.objects.bulk_create([coming])

    assert promise_broken_by(lambda: written("Nothing of it.")) == STANDS_ONCE
    done_at_once(lambda: written(text.plain))
    assert model.objects.filter(text=coming.pk).exists()


@pytest.mark.parametrize("model", QUOTATIONS, ids=lambda model: model.__name__)
def test_text_changed_under_a_quotation_is_refused(model):
    text = QUOTATIONS[model]().text
    row = Text.objects.filter(pk=text.pk)

    broken = promise_broken_by(lambda: row.update(plain="We ask for something else."))

    assert broken == STANDS_ONCE


@pytest.mark.parametrize("model", QUOTATIONS, ids=lambda model: model.__name__)
def test_text_in_which_the_quotation_then_stands_twice_is_refused(model):
    quotation = QUOTATIONS[model]()
    row = Text.objects.filter(pk=quotation.text.pk)

    broken = promise_broken_by(lambda: row.update(plain=f"{quotation.text.plain} {quotation.text.plain}"))

    assert broken == STANDS_ONCE


def test_words_that_stand_twice_are_told_apart_by_the_words_around_them():
    text = factories.text(body="Release Anna Example. Honour Anna Example.")

    done_at_once(lambda: factories.mention(text=text))

    assert text.mentions.get().start == text.plain.index("Anna Example")


def test_words_that_stand_twice_without_words_around_them_are_refused():
    text = factories.text(body="Release Anna Example. Honour Anna Example.")

    broken = promise_broken_by(lambda: factories.mention(text=text, prefix="", suffix=""))

    assert broken == STANDS_ONCE


def test_words_around_another_place_with_the_same_words_are_refused():
    text = factories.text(body="Release Anna Example. Honour Anna Example!")
    second = text.plain.rindex("Anna Example")

    broken = promise_broken_by(
        lambda: factories.mention(text=text, start=second, end=second + 12, prefix="Release ", suffix=". ")
    )

    assert broken == STANDS_ONCE


def test_words_outside_of_the_body_need_no_place():
    text = factories.text(notes="Press contact: Otto Example.")
    outside = {"prefix": "", "suffix": "", "start": None, "end": None}

    done_at_once(
        lambda: Mention.objects.create(text=text, exact="Otto Example", capacity="contact", position=1, **outside)
    )

    assert text.mentions.get().start is None


def test_quotation_and_text_changed_together_are_kept():
    demand = factories.demand()

    def rewritten():
        Demand.objects.filter(pk=demand.pk).update(start=3, end=5, exact="be", prefix="to ", suffix="!")
        Text.objects.filter(pk=demand.text.pk).update(plain="to be!")

    done_at_once(rewritten)

    assert Demand.objects.get(pk=demand.pk).exact == "be"


def test_positions_count_characters_and_not_bytes():
    text = factories.text(body="Требуем освободить Анну Пример 🕊 немедленно.")

    done_at_once(lambda: factories.demand(text=text, exact="Пример 🕊 немедленно"))

    assert text.demands.get().start == 24


def test_text_deleted_takes_its_quotations_with_it():
    text = factories.demand().text

    done_at_once(text.delete)

    connection.check_constraints()
    assert not Demand.objects.filter(text=text.pk).exists()

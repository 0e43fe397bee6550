"""Sentences that weak signs together show to ask, where nothing else tells what a document asks; names are invented."""

import pytest

from appeals.statement import Statement, parse

STORY = "The gardens of Fruitland have lain waste since spring, and many people wrote about it."
DUTIES = (
    "We should carry our seeds to every field that lies waste.",
    "We should plant pears along the old railway.",
    "We should learn from those who know how to graft.",
)
POINTS = (
    "Visits of the orchards should be planned together with gardeners.",
    "Seats in the shade could help older guests, even a few benches.",
    "Gates should be wide enough for a pram.",
    "Leaflets in large print may work better than a sign.",
    "Dogs should be welcome on every path.",
    "A day for schools could be added in June.",
)


def page(*parts: str) -> Statement:
    return parse("\n\n".join(["The gardens of Fruitland", STORY, *parts, "Anna Example\nBerta Sample"]))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


def test_several_sentences_of_duty_side_by_side_are_what_a_text_asks_that_asks_nothing_else() -> None:
    assert demanded(page(" ".join(DUTIES))) == list(DUTIES)


def test_items_of_a_list_ask_where_a_word_of_duty_stands_in_those_around_them() -> None:
    points = "\n".join(f"• {point}" for point in POINTS)
    assert demanded(page("Some thoughts on the open days are below.", points)) == list(POINTS)


def test_one_or_two_sentences_of_duty_may_tell_of_anything_and_ask_nothing() -> None:
    assert demanded(page(" ".join(DUTIES[:2]))) == []


def test_where_demands_are_found_duties_join_them_only_if_they_are_twice_as_many() -> None:
    asked = [f"We call on the council to open gate {number}." for number in (1, 2)]
    assert demanded(page(" ".join(DUTIES), asked[0])) == [*DUTIES, asked[0]]
    assert demanded(page(" ".join(DUTIES), *asked)) == asked


def test_duties_of_which_others_spoke_and_questions_are_no_demands() -> None:
    told = f"A gardener from Appleton said: “{' '.join(DUTIES)}”"
    questions = " ".join(duty.replace(".", "?") for duty in DUTIES)
    assert demanded(page(told)) == []
    assert demanded(page(questions)) == []


@pytest.mark.parametrize(
    "told",
    [
        "Long ago children must have played here. The trees must have been lovely. They must have borne fruit.",
        "The law says that gates must be open. The law says that they must be closed. They say that growers must pay.",
    ],
)
def test_what_has_been_and_what_others_say_is_not_asked(told: str) -> None:
    story = "The gardens are closed today, and nobody knows why that is so, or for how long it will last."

    assert parse(f"Open letter\n\n{story}\n\n{told}\n\nAnna Example").demands == ()

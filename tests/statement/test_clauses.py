"""Several demands within one paragraph; all names are invented."""

import pytest

from appeals.statement import parse

from .letters import demanded, page


@pytest.mark.parametrize(
    ("paragraph", "demands"),
    [
        (
            "We call on the council to: (1) publish the plan; (2) keep the old trees; and (3) ask the residents.",
            ["publish the plan", "keep the old trees", "ask the residents."],
        ),
        (
            "We ask the council to a) publish the plan, b) keep the old trees and c) ask the residents first.",
            ["publish the plan", "keep the old trees", "ask the residents first."],
        ),
        (
            "We ask for three things: first, that the plan be published; second, that the trees be kept.",
            ["that the plan be published", "that the trees be kept."],
        ),
        (
            "We ask three things of the council. First, the plan is published. Second, the trees stay.",
            ["the plan is published.", "the trees stay."],
        ),
        ("Wir fordern: 1. den Erhalt der Gärten; 2. einen Gartenrat.", ["den Erhalt der Gärten", "einen Gartenrat."]),
        (
            "Мы призываем совет: 1) открыть сады; 2) остановить вырубку; 3) выслушать жителей.",
            ["открыть сады", "остановить вырубку", "выслушать жителей."],
        ),
        (
            "Требуем: открыть сады; остановить вырубку; выслушать жителей.",
            ["открыть сады", "остановить вырубку", "выслушать жителей."],
        ),
        (
            "Наші вимоги: відкриття садів, зупинка вирубки, громадські слухання.",
            ["відкриття садів", "зупинка вирубки", "громадські слухання."],
        ),
        (
            "Біз үш нәрсені сұраймыз. Біріншіден, бақтар ашылсын. Екіншіден, ағаштар сақталсын.",
            ["бақтар ашылсын.", "ағаштар сақталсын."],
        ),
    ],
)
def test_demands_counted_within_a_paragraph_are_told_apart(paragraph: str, demands: list[str]) -> None:
    assert demanded(page(paragraph)) == demands


def test_demands_counted_within_a_paragraph_keep_their_numbers_and_what_else_is_asked() -> None:
    statement = page(
        "We call on the council to (1) publish the plan and (2) keep the trees. We also urge it to resign."
    )

    assert [demand.number for demand in statement.demands] == ["1", "2", None]
    assert demanded(statement)[-1] == "We also urge it to resign."


@pytest.mark.parametrize(
    "paragraph",
    [
        "The orchard has three parts: (1) the old trees; (2) the new trees; (3) the pond by the river.",
        "First, the trees were counted. Second, they were felled. Third, nobody was told of any of it.",
        "The protesters demand: a plan of the gardens; a council of gardeners; a pond.",
    ],
)
def test_what_is_counted_and_not_asked_is_no_demand(paragraph: str) -> None:
    assert demanded(page(paragraph)) == []


def test_an_article_that_is_cited_is_no_count_of_demands():
    text = "We call on the council to respect Article 19 (1) and (2) of the Covenant on gardens."

    assert demanded(parse(f"{text}\n")) == [text]

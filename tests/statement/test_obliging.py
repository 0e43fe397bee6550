"""Sentences that say what must be done, and those that only tell of a duty; all names are invented."""

import pytest

from appeals.statement import Statement, parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring."


def page(*parts: str) -> Statement:
    return parse("\n\n".join(["Open letter to the Pomona Trust", STORY, *parts, "Anna Example\nBerta Sample"]))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


@pytest.mark.parametrize(
    "sentence",
    [
        "These orchards must be kept.",
        "The fence must not be built.",
        "The valley must remain open to all.",
        "Those responsible must be held to account.",
        "We believe that the felling should be stopped.",
        "No one should be fined for planting trees.",
        "The directors of Pomona should think again.",
        "Запрет должен быть снят.",
        "Считаем, что решение должно быть пересмотрено.",
        "Ни один сад не должен исчезнуть.",
        "Заборону має бути знято.",
        "Құрылыс тоқтатылуға тиіс.",
    ],
)
def test_what_must_be_done_is_a_demand(sentence: str) -> None:
    assert demanded(page(sentence)) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "It must be said that nobody was asked.",
        "The orchard must have been planted long ago.",
        "We understand that Pomona must count its coins.",
        "По закону совет обязан проводить слушания.",
        "Заң бойынша кеңес тыңдау өткізуге міндетті.",
    ],
)
def test_a_duty_of_which_the_text_tells_is_no_demand(sentence: str) -> None:
    assert demanded(page(sentence)) == []

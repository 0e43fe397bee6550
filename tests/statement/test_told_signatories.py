"""News items that tell in one sentence who signed a statement; all names are invented."""

import pytest

from appeals.statement import parse

TITLE = "Growers speak out for the gate keeper"
NEWS = "Thirty groups of growers met before the office of the Garden Council on Wednesday and spoke to the press."
BODIES = "Orchard Watch, committee to support gate keepers, peoples hedges for the valley, Pear Union and Plum Network"
NAMES = ["Orchard Watch", "committee to support gate keepers", "peoples hedges for the valley"]
QUOTE = "They said that the keeper was held without a charge for a month, and that the council must release her now."


def names(*parts: str) -> list[str]:
    statement = parse("\n\n".join((TITLE, *parts)))
    return [
        one.name
        for signatures in statement.signature_lists
        for entry in signatures.entries
        for one in entry.signatories
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The joint statement was signed by groups that include {}.",
        "The letter was duly signed by ten organizations, including {}.",
        "Заявление подписали десять организаций, среди них {}.",
        "Der Brief wurde unterzeichnet von zehn Gruppen, darunter {}.",
    ],
)
def test_a_sentence_of_the_news_tells_who_signed(told: str) -> None:
    assert names(f"{NEWS} {told.format(BODIES)}", QUOTE) == [*NAMES, "Pear Union", "Plum Network"]


@pytest.mark.parametrize(
    ("greeting", "told"),
    [
        ("Dear members of the Garden Council,", f"An earlier letter was signed by ten groups, including {BODIES}."),
        ("To the press.", f"The convention on gates was signed by ten bodies, including {BODIES}."),
        ("To the press.", "The statement was signed by ten states, including France, Spain, Peru, Chile and Italy."),
        ("To the press.", "The statement was signed by ten groups, including Orchard Watch and Pear Union."),
    ],
)
def test_other_papers_and_a_letter_that_tells_of_another_name_nobody_who_signs(greeting: str, told: str) -> None:
    assert not names(greeting, f"{NEWS} {told}", QUOTE)

"""Lists of signatures on pages whose words nobody told the parser: what stands together like a list is one."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appeals.statement import parse
from appeals.statement.glance import CHANGE, _lists

FRUITS = ["Pear", "Plum", "Cherry", "Apple", "Walnut", "Quince", "Olive", "Lemon", "Orange", "Almond", "Peach", "Grape"]
TITLE = "Open letter on the orchards of the valley"
TEXT = """The orchards of the valley have been closed for three years, and nobody has told us why they are closed.

We call on the Ministry of Gardens to open the orchards again before the next harvest.

Without them the villages have neither fruit nor shade, and the young people leave one after another."""
BODIES = """Pear Foundation
Plum Growers Union
Free Orchard Association
Institute of Shade and Water
Cherry Society
Quince House
Apple Valley Network
Centre for Old Trees
Garden Workers Federation
Walnut Initiative"""
PERSONS = "\n".join(
    f"{given} {name}" for given in ("Anna", "Boris", "Clara", "Peter") for name in ("Example", "Sample", "Beispiel")
)
BELOW = "A paragraph that the page shows below all this, about its readers and about what else is printed there."
# No heading in any language that the parser knows.
UNKNOWN_HEADING = "Zelom murati ve"


def signed(text: str) -> list[str]:
    return [entry.line.text for lists in parse(text).signature_lists for entry in lists.entries]


@pytest.mark.parametrize("names", [BODIES, PERSONS])
def test_a_list_under_words_that_we_do_not_know(names: str) -> None:
    assert signed(f"{TITLE}\n\n{TEXT}\n\n{UNKNOWN_HEADING}\n\n{names}\n\n{BELOW}") == names.split("\n")


def test_lines_that_a_table_of_facts_holds_sign_nothing() -> None:
    table = "\n".join(f"{fruit} Valley Union\t{fruit} Hill Union" for fruit in FRUITS)
    assert signed(f"{TITLE}\n\n{TEXT}\n\n{UNKNOWN_HEADING}\n\n{table}\n\n{BELOW}") == []


def test_persons_whom_a_letter_names_before_it_asks_sign_nothing() -> None:
    asking = "We call on the Ministry of Gardens to give these people back to their families without delay."
    assert signed(f"{TITLE}\n\n{TEXT}\n\n{UNKNOWN_HEADING}\n\n{PERSONS}\n\n{asking}") == []


def test_a_menu_below_a_word_for_signatures_is_no_list() -> None:
    menu = "Why now?\nwhat we want: the whole plan\nhow it began, 2019:\nask a question!\n"
    assert signed(f"{TITLE}\n\n{TEXT}\n\nSignatures\n\n{menu}") == []


@given(st.lists(st.floats(-8, 8), max_size=7))
def test_a_page_is_divided_in_the_likeliest_of_all_ways(odds: list[float]) -> None:
    def worth(listed: tuple[bool, ...]) -> float:
        changes = sum(a != b for a, b in zip((False, *listed), listed, strict=False))
        return sum(value for value, inside in zip(odds, listed, strict=True) if inside) - CHANGE * changes

    found = [False] * len(odds)
    for start, end in _lists(odds):
        found[start:end] = [True] * (end - start)
    best = max(map(worth, product((False, True), repeat=len(odds))))
    assert worth(tuple(found)) == pytest.approx(best)

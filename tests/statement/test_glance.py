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
    menu = "what we want: the plan of 2019!\nhow it began: the winter of 2018?\nask us: 24 hours of 7 days!"
    assert signed(f"{TITLE}\n\n{TEXT}\n\nSignatures\n\n{menu}") == []


def test_those_who_get_a_copy_below_a_list_do_not_sign() -> None:
    copies = "\n".join(f"Ministry of {fruit} Gardens" for fruit in FRUITS)
    letter = f"{TITLE}\n\n{TEXT}\n\nSigned by:\n\nPear Union\nPlum Fund\n\nCc:\n{copies}"
    assert signed(letter) == ["Pear Union", "Plum Fund"]


@pytest.mark.parametrize("heading", ["Contacts:", "Those who died", "Zum Gedenken", "Names of the detained"])
def test_the_line_above_may_say_that_they_are_others(heading: str) -> None:
    assert signed(f"{TITLE}\n\n{TEXT}\n\n{heading}\n\n{PERSONS}\n\n{BELOW}") == []


@pytest.mark.parametrize("below", ["Signed by:", "Sincerely,", f"{BELOW}\n\n{BELOW}\n\nSigned by:"])
def test_those_named_above_the_signatures_have_not_signed(below: str) -> None:
    letter = f"{TITLE}\n\n{TEXT}\n\n{UNKNOWN_HEADING}\n\n{BODIES}\n\n{below}\n\nAnna Example\nBoris Beispiel\nPear Labs"
    assert signed(letter) == ["Anna Example", "Boris Beispiel", "Pear Labs"]


def test_persons_named_right_below_the_text_may_be_those_who_are_held() -> None:
    held = "Twelve gardeners were arrested in May, and nobody has seen them since.\n\nWe demand their release."
    assert signed(f"{TITLE}\n\n{held}\n\nTheir families wait.\n{PERSONS}\n\n{BELOW}") == []


def test_a_list_in_letters_without_capitals_is_left_to_the_editor() -> None:
    text = "十二名园丁五月被捕，至今没有任何消息。\n\n我们要求当局立即释放他们，并且停止一切迫害，让他们回到家人身边。"
    names = "\n".join(f"园丁{number}" for number in "甲乙丙丁戊己庚辛壬癸子丑寅卯")
    assert signed(f"关于花园的公开信\n\n{text}\n\n园子\n\n{names}") == []


def test_lines_in_one_row_with_a_list_that_is_found_go_on_with_it() -> None:
    names = [
        "Tickling Quinces",
        "Old but Merry Trees",
        "We Carry Shade",
        "Sleeping Seed",
        *(f"{fruit} Growers Union" for fruit in FRUITS),
    ]
    remarks = f"{BELOW}\n\nIf you want to be part of the next letter, please write to us before the end of the winter."
    letter = f"{TITLE}\n\n{TEXT}\n\nSignatories\n\n{remarks}\n\n" + "\n\n".join(names)
    assert signed(letter) == names


def test_cards_of_names_and_offices_are_taken_together() -> None:
    cards = [
        (f"{given} of {fruit}", office)
        for given, fruit, office in zip("ABCDEFGHI", FRUITS, ["Warden", "Peer", "Elder"] * 3, strict=False)
    ]
    lines = "\n".join(f"{name}\n{office}" for name, office in cards)
    found = signed(f"{TITLE}\n\n{TEXT}\n\nSignatories:\n\nUnited for shade\n{lines}")
    assert found[1:] == [f"{name} {office}" for name, office in cards]


@pytest.mark.parametrize("heading", ["Signatories", "Подписали"])
def test_a_heading_alone_is_a_text_like_any_other(heading: str) -> None:
    assert parse(heading).signature_lists == ()


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


def test_a_list_that_nothing_announces_is_doubted() -> None:
    doubts = [doubt.reason for doubt in parse(f"{TITLE}\n\n{TEXT}\n\n{UNKNOWN_HEADING}\n\n{BODIES}\n\n{BELOW}").doubts]
    announced = [doubt.reason for doubt in parse(f"{TITLE}\n\n{TEXT}\n\nSigned by:\n\n{BODIES}").doubts]

    assert "Nothing says that those named here have signed." in doubts
    assert "Nothing says that those named here have signed." not in announced


def test_a_list_goes_on_behind_an_entry_as_long_as_a_paragraph() -> None:
    held = "The gardeners of the valley were arrested in May, and we demand that they come home before the harvest."
    long = (
        "Dr. Clara Prose, who has taught the keeping of orchards for forty years, and wrote all that we know of pears."
    )
    names = [*PERSONS.split("\n")[:3], long, *PERSONS.split("\n")[3:]]

    assert signed(f"{TITLE}\n\n{held}\n\nSigned\n\n" + "\n".join(names))[-9:] == names[-9:]

"""What stands where a name should: an editor sees a sensible verdict, nobody an exception."""

import csv
from io import StringIO

import pytest
from django.core.management import call_command

from signatories.names import compare, keys

NOBODY = [
    "",
    " ",
    "\n",
    "…",
    "🙂",
    "12345",
    "A.",
    "and 12 others",
    "12 others",
    "и ещё 12 подписей",
    "және тағы 12 адам",
    "and others",
    "и др.",
    "N.N.",
    "Н.Н.",
    "Anonymous",
    "anna@example.org",
    "https://example.org/anna",
]
ODD = [
    "A",
    "x" * 500,
    "Anna " * 100,
    "Anna 🙂",
    "محمد علي",
    "אנה דוגמה",
    "\u202eAnna Example\u202c",
    "Anna\nExample",
    "Анна 12",
    "(((",
    "\x00",
]
KINDS = ("person", "organization")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NOBODY)
def test_what_names_nobody_is_never_the_same_and_never_found(name, kind):
    for other in (name, "Anna Example"):
        assert compare(name, other, kind).verdict == "unsure"
    assert keys(name, kind) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ODD)
def test_odd_text_is_not_taken_for_another_name(name, kind):
    assert compare(name, "Bela Sample", kind).verdict != "same"
    assert compare(name, name, kind).verdict != "different"
    assert len(keys(name, kind)) <= 32


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Аnnа Ехаmple", "Anna Example"),  # А, а, Е, х, а of the other keyboard
        ("Aннa Образцoва", "Анна Образцова"),
        ("\u202eAnna Example\u202c", "Anna Example"),
        ("Anna\u00a0\u00adExample", "Anna Example"),
    ],
)
def test_letters_of_the_other_keyboard_and_invisible_ones_are_folded(left, right):
    assert compare(left, right, "person").verdict == "same"


@pytest.mark.parametrize(("left", "right"), [("محمد علي", "Muhammad Ali"), ("李明", "Li Ming")])
@pytest.mark.parametrize("kind", KINDS)
def test_name_in_an_alphabet_that_is_not_read_is_not_held_to_be_another(left, right, kind):
    assert compare(left, right, kind).verdict != "different"


@pytest.mark.parametrize("name", ["Article 19", "Group 484"])
def test_number_may_belong_to_the_name_of_an_organization(name):
    assert compare(name, name, "organization").verdict == "same"


def test_command_answers_about_all_of_them(tmp_path):
    pairs = [(left, right, kind) for left in NOBODY + ODD for right in (left, "Anna Example") for kind in KINDS]
    file = tmp_path / "names.csv"
    with file.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([("left", "right", "kind"), *pairs])
    out = StringIO(newline="")

    call_command("compare_names", str(file), stdout=out)

    answers = list(csv.DictReader(StringIO(out.getvalue(), newline="")))
    assert [(row["left"], row["kind"]) for row in answers] == [(left, kind) for left, _, kind in pairs]
    assert {row["verdict"] for row in answers} <= {"same", "different", "unsure"}

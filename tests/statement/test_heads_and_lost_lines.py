"""Heads above items, offices below names, names whose line end was lost; all names are invented."""

import pytest

from appeals.statement import Signatory, parse

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in, and no other country of "
    "the valley knows such a rule.\n\nWe ask the Garden Council to repeal it."
)


def signed(*lines: str) -> list[Signatory]:
    statement = parse("\n".join((f"Open letter on the gates\n\n{PROSE}\n", *lines)))
    return [
        one for signatures in statement.signature_lists for entry in signatures.entries for one in entry.signatories
    ]


def names(*lines: str) -> list[str]:
    return [one.name for one in signed(*lines)]


def test_lines_above_items_head_them() -> None:
    groups = ["Valley", "• Orchard Watch", "• Pear Union", "• Plum Network", "Hill Growers", "• Hedge Society"]

    assert names("Signatories", *groups, "• Quince Fund", "• Apple Circle") == [
        "Orchard Watch",
        "Pear Union",
        "Plum Network",
        "Hedge Society",
        "Quince Fund",
        "Apple Circle",
    ]


def test_items_below_persons_say_what_they_are() -> None:
    people = ["Anna Example", "• gardener", "Boris Sample", "• botanist", "Clara Beispiel", "• teacher"]

    assert {"Anna Example", "Boris Sample", "Clara Beispiel"} <= set(names("Signatories", *people))


def test_an_entry_that_lost_its_mark_is_no_head() -> None:
    bodies = ["• Orchard Watch", "• Pear Union", "Plum Network", "• Hedge Society", "• Quince Fund"]

    assert "Plum Network" in names("Signatories", *bodies)


def test_an_office_with_its_body_stands_below_a_name() -> None:
    (one,) = signed("Yours sincerely,", "Anna van Example", "President Orchard Association", "The Netherlands")

    assert (one.name, one.role, one.affiliation, one.country) == (
        "Anna van Example",
        "President",
        "Orchard Association",
        "NL",
    )


def test_an_office_with_a_name_below_a_name_is_a_further_person() -> None:
    people = names("Yours sincerely,", "Anna van Example", "President Boris Sample", "Secretary Clara Beispiel")

    assert len(people) == 3


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Anna Example, Reader in plum history Tsemeli Warubo, Lecturer in soil",
            ["Anna Example", "Tsemeli Warubo"],
        ),
        ("Anna Example, reader in plum history Eastern Orchard, editor of pears", ["Anna Example"]),
        ("Anna Example, Professeure à l'université Paris Nanterre, Directrice de recherche", ["Anna Example"]),
    ],
)
def test_two_persons_whose_line_end_was_lost(line: str, expected: list[str]) -> None:
    people = names("Signed:", "", "Clara Beispiel, Professor of botany", line, "Dora Muster, Teacher of geography")

    assert people == ["Clara Beispiel", *expected, "Dora Muster"]

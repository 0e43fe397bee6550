"""What somebody is and where, with nothing but the letters' size or a stroke to part them; all names are invented."""

import pytest

from appeals.statement import Signatory, parse
from appeals.statement.signatory import signatories_of

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in, and no other country of "
    "the valley knows such a rule.\n\nWe ask the Garden Council to repeal it."
)


def signed(lines: str) -> list[Signatory]:
    statement = parse(f"Open letter on the gates\n\n{PROSE}\n\nSigned:\n\n{lines}")
    return [
        one for signatures in statement.signature_lists for entry in signatures.entries for one in entry.signatories
    ]


def said(line: str) -> tuple[str | None, str | None]:
    (one,) = signatories_of(line, 2.0)
    return one.role, one.affiliation


@pytest.mark.parametrize(
    ("line", "role", "body"),
    [
        ("Anna Example, organiser Pear Pickers Union", "organiser", "Pear Pickers Union"),
        ("Anna Example, delegate Plum Growers Union", "delegate", "Plum Growers Union"),
        ("Anna Example, Orchard Party co-leader", "co-leader", "Orchard Party"),
        (
            "Anna Example, Orchard Party water spokesperson and list candidate",
            "water spokesperson and list candidate",
            "Orchard Party",
        ),
        ("Anna Example, gardener and Orchard Party co-leader", "gardener, co-leader", "Orchard Party"),
        (
            "Anna Example, member Plum Union and Pear Party organiser",
            "member; organiser",
            "Plum Union; Pear Party",
        ),
        ("Anna Example, Perezida/President – Orchard Society", "Perezida/President", "Orchard Society"),
        ("Anna Example, President | Umuyobozi – Orchard Society", "President, Umuyobozi", "Orchard Society"),
        ("Anna Example, President – Orchard Society | Umuryango", "President", "Orchard Society | Umuryango"),
        (
            "Dr. Anna Example, Prof. of Pear Studies, Orchard University",
            "Dr.; Prof. of Pear Studies",
            "Orchard University",
        ),
        ("Dr. Anna Example, Sn. Lecturer, Orchard University", "Dr.; Sn. Lecturer", "Orchard University"),
        ("Dr. Anna Example – MA MHSc, Orchard University", "Dr.; MA MHSc", "Orchard University"),
        ("Dr. Anna Example, Orchard University, NY, USA", "Dr.", "Orchard University"),
        # what must stay whole
        ("Anna Example, director of the Pear Union", "director", "Pear Union"),
        ("Anna Example, adviser Middle East", "adviser Middle East", None),
        ("Anna Example, gardener and orchard keeper", "gardener and orchard keeper", None),
        ("Anna Example, Union of Orchard Workers", None, "Union of Orchard Workers"),
        ("Anna Example, Pear Fund / Plum Union", None, "Pear Fund / Plum Union"),
        ("Anna Example, Pear Union/Plum Society", None, "Pear Union/Plum Society"),
        ("Anna Example, MSF", None, "MSF"),
    ],
)
def test_a_role_beside_a_body(line: str, role: str | None, body: str | None) -> None:
    assert said(line) == (role, body)


def test_a_title_of_learning_before_a_name_with_a_particle_is_no_chair() -> None:
    assert [one.name for one in signatories_of("Prof. Anna von Example, Pear Union")] == ["Anna von Example"]


def test_stars_behind_bodies_are_told_of_below_them() -> None:
    people = signed(
        "Anna Example, Pear Union*\nBoris Sample, Plum Society*\nClara Beispiel, gardener\n\n"
        "* unions and societies named for identification only\n\nENDS"
    )

    assert [one.name for one in people] == ["Anna Example", "Boris Sample", "Clara Beispiel"]


def test_stars_before_names_are_the_marks_of_a_list() -> None:
    people = signed("* Anna Example, Pear Union\n* Boris Sample, Plum Society\n* Clara Beispiel, gardener")

    assert [one.name for one in people] == ["Anna Example", "Boris Sample", "Clara Beispiel"]

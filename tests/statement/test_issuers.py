"""In whose name a statement speaks; all names are invented."""

import pytest

from appeals.statement import parse

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in. "
    "No other country of the valley knows such a rule, and nobody has said what it is for."
)


def issuers(*parts: str) -> list[str]:
    return [quote.text for quote in parse("\n\n".join(parts)).issuers]


@pytest.mark.parametrize(
    "parts",
    [
        ("To: the Minister of Gardens\nFrom: Pear Growers' Union\nSubject: Fines", "Dear Minister,", PROSE),
        ("Statement of the Pear Growers' Union on the fines", PROSE),
        ("On the fines", PROSE, "Pear Growers' Union"),
        ("On the fines", f"Pear Growers' Union strongly condemns the fines. {PROSE}"),
        ("On the fines", f"The Pear Growers' Union is concerned about the fines. {PROSE}"),
    ],
)
def test_an_organization_that_speaks_is_the_issuer(parts: tuple[str, ...]) -> None:
    assert issuers(*parts) == ["Pear Growers' Union"]


@pytest.mark.parametrize(
    ("closing", "expected"),
    [
        ("Anna Example\nPresident of the PGU", ["PGU"]),
        ("Sincerely,\n\nPEAR GROWERS UNION\n\nAnna Example\nPresident", ["Pear Growers Union"]),
        ("Anna Example\nProfessor at the PGU", []),  # who works there may write against it
        ("Anna Example\nPresident of the Plum Club", []),  # of which the text says nothing
        ("Anna Example\nPresident of the PGU\n\nBoris Beispiel\nPresident of the Plum Club", []),
    ],
)
def test_who_heads_a_body_that_the_text_names_signs_for_it(closing: str, expected: list[str]) -> None:
    assert issuers("On the fines", PROSE, f"The Pear Growers Union (PGU) asks you to act. {PROSE}", closing) == expected


def test_a_title_in_spanish_says_whose_it_is() -> None:
    prosa = "Durante el último año multaron a los dueños de treinta huertos por dejar entrar a los niños. No hay razón."
    assert issuers("Comunicado de la Unión de Huertos de Pera", prosa) == ["Unión de Huertos de Pera"]


def test_a_body_that_a_text_only_mentions_speaks_not() -> None:
    assert not issuers("On the fines", f"Together with the programmes of the Pear Growers Union (PGU) we sow. {PROSE}")


def test_those_who_sign_speak_for_themselves() -> None:
    assert not issuers(
        "Statement of the Pear Growers' Union", PROSE, "Signed:", "Anna Example\nBert Sample\nOtto Muster"
    )


def test_a_sender_who_is_a_person_is_no_organization() -> None:
    assert not issuers("To: the Minister of Gardens\nFrom: Anna Example\nSubject: Fines", "Dear Minister,", PROSE)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("We call on the PGU's board to open the orchards to all.", []),
        ("We call on the Garden Council to open the orchards to all.", ["Pear Growers Union (PGU)"]),
    ],
)
def test_who_is_asked_speaks_not(asked: str, expected: list[str]) -> None:
    assert issuers("On the fines", f"The Pear Growers Union (PGU) is known to all. {PROSE}", asked) == expected

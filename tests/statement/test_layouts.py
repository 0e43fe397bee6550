"""Ways in which real documents are laid out, each in a small invented text."""

import pytest

from appeals.statement import Label, Statement, parse

TEXT = "We are gravely concerned about the felling of orchards in the whole of Fruitland, as are our members."


def letter(title: str, *rest: str) -> Statement:
    return parse("\n\n".join([title, TEXT, *rest]))


def signed(statement: Statement) -> list[str]:
    return [entry.line.text for signatures in statement.signature_lists for entry in signatures.entries]


@pytest.mark.parametrize(
    ("title", "addressee"),
    [
        ("An open letter to Minister Anna Example", "Minister Anna Example"),
        ("Open letter to the Orchard Board regarding apples", "Orchard Board"),
        ("Carta abierta para defender a los huertos", None),
        ("Carta a Ministros: Agenda de huertos", "Ministros"),
        ("Lettre ouverte aux ministères du commerce", "ministères du commerce"),
        ("Gardeners Call on President Example to Save the Trees", "President Example"),
        ("Open Letter In Response to Tree Felling", None),
        ("An appeal of gardeners", None),
        ("Лист до посольства Садляндії стосовно вирубки", "посольства Садляндії"),
    ],
)
def test_addressee_of_a_title(title: str, addressee: str | None) -> None:
    found = [quote.text for quote in letter(title).addressees]

    assert found == ([addressee] if addressee else [])


def test_markdown_around_lines_is_no_part_of_them() -> None:
    statement = parse(
        f"# Open letter\n\n**1 May 2020**\n\n{TEXT}\n\n## Signatories\n\n"
        "| Anna Example | gardener | Pear Fund |\n| --- | --- | --- |\n| **Bob Sample** | botanist | Fig Fund |\n"
    )

    assert statement.title is not None
    assert statement.title.text == "Open letter"
    assert statement.date is not None
    assert statement.date.quote.text == "1 May 2020"
    assert [signatory.affiliation for _, signatory in statement.signatories] == ["Pear Fund", "Fig Fund"]


def test_lines_under_a_copy_line_are_copies() -> None:
    statement = letter("Open letter", "Sincerely,\n\nAnna Example", "Cc\nMinister of Pears\nEmbassy of Figs")

    assert signed(statement) == ["Anna Example"]


def test_a_further_document_ends_the_signatures() -> None:
    statement = letter("Open letter", "Respectfully,", "Anna Example", "OPEN LETTER", "Dear fellow gardeners,", TEXT)

    assert signed(statement) == ["Anna Example"]


@pytest.mark.parametrize(
    "line",
    ["Full text of the Fund's letter: Orchard appeal", "Read the whole letter here", "Letter: Letter to the Fund"],
)
def test_pointers_sign_nothing(line: str) -> None:
    assert signed(letter("Open letter", TEXT, line)) == []


def test_a_title_stands_above_its_date() -> None:
    statement = parse(
        f"Gardeners defend the trees\n\n2020-05-01\nAnna Example\n\n{TEXT}\n\nBrief herunterladen (pdf)\n"
    )

    assert statement.title is not None
    assert statement.title.text == "Gardeners defend the trees"
    assert Label.ADDRESSEE not in {line.label for line in statement.lines}

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


def test_the_whole_address_is_kept() -> None:
    statement = parse(
        "Letter from gardeners\n\nAnna Example, Deputy Minister of Orchards\nPlant House of Pearville\n\n"
        f"6 April 2021\n\nDear Ms Example,\n\n{TEXT}"
    )

    assert [line.label for line in statement.lines if line.number in (3, 4)] == [Label.ADDRESSEE, Label.ADDRESSEE]
    assert "Plant House of Pearville" in statement.body


def test_a_footnote_that_points_to_more_is_no_contact() -> None:
    statement = letter("Open letter", "Signed,\n\nAnna Example", "1. For more information, read their statement. ↩")

    assert statement.lines[-1].label is Label.NOTE


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


BY_COUNTRY = "Signatories\n\nAlbania\n\n- Pear Fund\n- Fig Fund\n\nGermany\n\n- Apfel e.V."
IN_GROUPS = """Signed,

- Anna Example (Pear Fund)

Organizations

1. Fig Fund

Some organizations have published statements of their own.

Individuals

(For individual signatures, the affiliation is given to identify them and is no endorsement.)

1. Carl Third
1. Dora
"""
STAGGERED = "Respectfully,\n\nAnna Example\n\nPresident\n\nFruit Association of Western Fruitland"
SINGLE_LINES = "Signed by:\nAnna Example, botanist\nProfessor Bob Sample\nCarl Third, Pear Fund\nDora Fourth"


@pytest.mark.parametrize(
    ("end", "entries"),
    [
        (BY_COUNTRY, ["Pear Fund", "Fig Fund", "Apfel e.V."]),
        (IN_GROUPS, ["Anna Example (Pear Fund)", "Fig Fund", "Carl Third", "Dora"]),
        (STAGGERED, ["Anna Example President Fruit Association of Western Fruitland"]),
        (SINGLE_LINES, ["Anna Example, botanist", "Professor Bob Sample", "Carl Third, Pear Fund", "Dora Fourth"]),
    ],
)
def test_lists_of_many_forms(end: str, entries: list[str]) -> None:
    assert signed(letter("Joint statement", end)) == entries


def test_a_heading_says_what_its_list_holds() -> None:
    kinds = [signatory.kind for _, signatory in letter("Joint statement", IN_GROUPS).signatories]

    assert kinds == ["person", "organization", "person", "person"]


@pytest.mark.parametrize(
    ("text", "demands"),
    [
        (
            "We call on the ministry to:\n\n1. Stop the felling:\n   - in the north;\n   - in the south.\n2. Plant.",
            [("1", "Stop the felling: in the north; in the south."), ("2", "Plant.")],
        ),
        (
            "Our demands:\n\n1. To the Parliament:\n   - adopt the law;\n   - drop it.\n2. To the Court:\n   - pay.",
            [(None, "adopt the law"), (None, "drop it."), (None, "pay.")],
        ),
        ("The protesters demand:\n\n- apples;\n- pears.", []),
        (
            "We demand the following:\n\nFirst, stop the felling.\n\nSecond, plant trees.",
            [(None, "First, stop the felling."), (None, "Second, plant trees.")],
        ),
        (
            "Ми вимагаємо:\n\n1. Зупинити вирубку:\n   а) на півночі;\n   б) на півдні.\n2. Садити дерева.",
            [("1", "Зупинити вирубку: на півночі; на півдні."), ("2", "Садити дерева.")],
        ),
    ],
)
def test_items_below_items(text: str, demands: list[tuple[str | None, str]]) -> None:
    assert [(demand.number, demand.quote.text) for demand in letter("Joint statement", text).demands] == demands


def test_who_speaks_and_to_whom() -> None:
    statement = letter(
        "Мәлімдеме",
        "Біз, «Бақ» тәуелсіз платформасы, Бақстан Парламентіне және Халықаралық Алма Одағына жүгінеміз. "
        "Бақтар кесілуде.",
        "«Бақ» редакциясы",
    )

    assert [quote.text for quote in statement.issuers] == ["Бақ"]
    assert [quote.text for quote in statement.addressees] == ["Бақстан Парламентіне", "Халықаралық Алма Одағына"]

"""Signatures in which an office, a body or a closing stands before the name; all names are invented."""

import pytest

from appeals.statement import Statement, parse

STORY = "The gardens of Fruitland were closed this spring, and many people of the valley wrote about it to the council."


def page(*parts: str) -> Statement:
    return parse("\n\n".join(["Open letter on the gardens", STORY, STORY, *parts]))


def signed(statement: Statement) -> list[str]:
    return [entry.line.text for entry, _ in statement.signatories]


def people(statement: Statement) -> list[tuple[str, str | None]]:
    return [(person.name, person.affiliation) for _, person in statement.signatories]


def test_the_office_may_stand_above_the_name() -> None:
    statement = page("Директор ОФ «Груша»\nАнна Примерова", "Председатель\nОО «Слива»\nБорис Образцов")

    assert signed(statement)[0] == "Директор ОФ «Груша» Анна Примерова"
    assert people(statement) == [("Анна Примерова", "ОФ «Груша»"), ("Борис Образцов", "ОО «Слива»")]


def test_the_body_may_stand_above_the_name() -> None:
    statement = page("Signed by:", "Pear Fund\nAnna Example, Director", "Plum Union\nBob Sample, Chair")

    assert people(statement) == [("Anna Example", "Pear Fund"), ("Bob Sample", "Plum Union")]


def test_bodies_below_each_other_are_no_signature_of_one_of_them() -> None:
    statement = page("Signed by:", "Pear Union\nPlum Circle\nOrchard Watch")

    assert signed(statement) == ["Pear Union", "Plum Circle", "Orchard Watch"]


@pytest.mark.parametrize(
    "between", [" /подпись/ ", " _______________ ", "                    ", " (подпись) ", "\t\t", " "]
)
def test_an_office_and_a_name_on_one_line(between: str) -> None:
    statement = page(f"Директор фонда «Груша»{between}А. Примерова\nПредседатель ОО «Слива»{between}Б. Образцов")

    assert people(statement) == [("А. Примерова", "фонда «Груша»"), ("Б. Образцов", "ОО «Слива»")]


@pytest.mark.parametrize(
    ("line", "name", "body"),
    [
        ("On behalf of the Pear Fund: Anna Example", "Anna Example", "Pear Fund"),
        ("For Pear Union, Anna Example, Chair", "Anna Example", "Pear Union"),
        ("Anna Example, for the Pear Union", "Anna Example", "Pear Union"),
        ("От имени ОФ «Груша» – Анна Примерова", "Анна Примерова", "ОФ «Груша»"),
        ("«Алмұрт» қорының атынан Анар Мысалова", "Анар Мысалова", "«Алмұрт» қорының"),
    ],
)
def test_for_whom_somebody_signs(line: str, name: str, body: str) -> None:
    statement = page("Signatories:", f"{line}\nBob Sample, lawyer")

    assert people(statement) == [(name, body), ("Bob Sample", None)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Sincerely, Anna Example", "Anna Example"),
        ("С уважением, Анна Примерова", "Анна Примерова"),
        ("Завжди Ваша Ганна Прикладенко", "Ганна Прикладенко"),
    ],
)
def test_a_closing_on_the_line_of_the_name_is_no_part_of_it(line: str, name: str) -> None:
    statement = page(line)

    assert signed(statement) == [name]
    assert statement.signatories[0][0].line.spans[0].start == statement.source.index(name)


def test_what_a_page_shows_below_a_letter_is_not_signed() -> None:
    menu = "Help us improve\nWe are working to make the site better, so let us know.\nShare feedback"

    statement = page("Regards,", "Anna Example\nChairperson", "1 Letter of the chairs on gardens (see below)", menu)

    assert signed(statement) == ["Anna Example Chairperson"]


def test_contacts_ages_and_days_are_no_affiliation() -> None:
    statement = page(
        "Подписали:",
        "Анна Примерова, 1950 г.р., пенсионер\nБорис Образцов, тел. 8 701 000 00 00\n"
        "Вера Шаблонова, vera@primer.example\nГлеб Макетов, 12.05.2019",
    )

    assert people(statement) == [
        ("Анна Примерова", None),
        ("Борис Образцов", None),
        ("Вера Шаблонова", None),
        ("Глеб Макетов", None),
    ]


def test_a_sentence_may_go_on_behind_the_names_that_it_announces() -> None:
    statement = parse(
        "Open letter\n\nWe, the undersigned organisations: Pear Fund, Plum Association and Quince Watch, are deeply "
        f"concerned that the gardens of Fruitland are closed.\n\n{STORY}"
    )

    assert signed(statement) == ["Pear Fund", "Plum Association", "Quince Watch"]


def test_names_and_others_end_a_letter() -> None:
    assert signed(page("Анна Примерова, Б. В. Образцов и другие.", "Всего 7 подписей.")) == [
        "Анна Примерова",
        "Б. В. Образцов",
    ]


def test_people_with_semicolons_between_them_need_no_heading() -> None:
    statement = page("А. Примерова, член Союза садоводов; Б. Образцов, поэт, переводчик; В. Шаблонова, директор музея")

    assert [name for name, _ in people(statement)] == ["А. Примерова", "Б. Образцов", "В. Шаблонова"]


def test_a_degree_before_a_name_is_nobody_else() -> None:
    statement = page("Подписи:", "д.и.н., профессор Анна Примерова\nБорис Образцов, к.ф.-м.н., доцент\nВера Шаблонова")

    assert [name for name, _ in people(statement)] == [
        "д.и.н., профессор Анна Примерова",
        "Борис Образцов",
        "Вера Шаблонова",
    ]


def test_a_name_in_two_scripts_is_one_name() -> None:
    statement = page("Подписали / Signed by:", "Анна Примерова / Anna Example\nОФ «Груша» / Pear Fund")

    assert people(statement) == [("Анна Примерова / Anna Example", None), ("ОФ «Груша» / Pear Fund", None)]

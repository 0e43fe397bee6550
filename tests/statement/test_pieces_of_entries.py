"""What each piece of an entry says: a role, a body, a place; alone, and in a list that keeps its order.

All names are invented.
"""

import pytest

from appeals.statement import Signatory, parse

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in. "
    "No other country of the valley knows such a rule."
)
KEEPERS = (
    "Anna Example, Professor, University of Peartown, Germany",
    "Bob Sample, Professor, Plumville University, Germany",
    "Clara Specimen, Lecturer, University of Cherryfield, Germany",
    "David Model, Professor of Botany, University of Peartown, Germany",
    "Emma Pattern, Director, Plumville University, Germany",
    "Frank Muster, Professor, University of Cherryfield, Germany",
)
WORKS = tuple(
    f"{name}\n{works}"
    for name, works in (
        ("Anna Example", "Pear Capital"),
        ("Bob Sample", "Plum Consulting"),
        ("Clara Specimen", "Cherrysoft"),
        ("David Model", "Orchardly"),
        ("Emma Pattern", "Quince Ventures"),
        ("Frank Muster", "Medlar"),
    )
)


def listed(*entries: str, between: str = "\n") -> list[Signatory]:
    statement = parse("\n\n".join(("Joint statement", PROSE, "Signatories:", between.join(entries))))
    return [signatory for _, signatory in statement.signatories]


def stated(entry: str) -> tuple[str | None, str | None]:
    """Role and affiliation of a person who signs beside another."""
    last = listed("Berta Sample, gardener", entry)[-1]
    return last.role, last.affiliation


@pytest.mark.parametrize(
    ("entry", "role", "body"),
    [
        ("Greta Beispiel, Full Proffessor, Universty of Peartown, Germany", "Full Proffessor", "Universty of Peartown"),
        (
            "Greta Beispiel, PEAR Doctoral Prize Fellow, Quince College, Germany",
            "PEAR Doctoral Prize Fellow",
            "Quince College",
        ),
    ],
)
def test_a_list_that_names_roles_and_then_bodies_does_so_all_the_way_down(entry: str, role: str, body: str) -> None:
    last = listed(*KEEPERS, entry)[-1]

    assert (last.role, last.affiliation, last.country) == (role, body, "DE")


@pytest.mark.parametrize("body", ["Founders Orchard", "pear labs"])
def test_a_list_of_bodies_below_names_has_one_that_opens_like_a_role(body: str) -> None:
    last = listed(*WORKS, f"Greta Beispiel\n{body}", between="\n\n")[-1]

    assert (last.role, last.affiliation) == (None, body)


def test_a_role_among_bodies_stays_one() -> None:
    last = listed(*WORKS, "Greta Beispiel\nsenior gardener", between="\n\n")[-1]

    assert (last.role, last.affiliation) == ("senior gardener", None)


def test_letters_in_brackets_are_a_province_where_most_are() -> None:
    codes = ("MI", "MI", "MO", "MI", "CO", "MI", "MO", "MI", "ZZ")
    names = ("Anna", "Bruno", "Clara", "Dario", "Elena", "Fabio", "Gina", "Ivo", "Laura")

    people = listed(*(f"{name} Esempio ({code})" for name, code in zip(names, codes, strict=True)))

    assert [person.name for person in people] == [f"{name} Esempio" for name in names]
    assert {person.affiliation for person in people} == {None}


@pytest.mark.parametrize(
    ("entry", "role", "body"),
    [
        (
            "Anna Example, Maintainer of plumtree, Core contributor to Pear",
            "Maintainer; Core contributor",
            "plumtree; Pear",
        ),
        ("Anna Example, Maintainer of Pear, Plum, and Cherry", "Maintainer", "Pear, Plum, and Cherry"),
        ("Anna Example, UPear Associate Professor", "Associate Professor", "UPear"),
        ("Anna Example, University of Peartown, BA Botany, 2024", "BA Botany", "University of Peartown"),
        (
            "Anna Example, Head of School of Gardens, University of Peartown",
            "Head of School of Gardens",
            "University of Peartown",
        ),
        (
            "Anna Example, CEO of Pear (pear.dev), Plum Fellow and Professor in Botany, Cherry University",
            "CEO; Plum Fellow and Professor in Botany",
            "Pear (pear.dev); Cherry University",
        ),
        (
            "Anna Example, Professor at Pear University (Germany) and Director of the Plum Institute",
            "Professor; Director",
            "Pear University; Plum Institute",
        ),
        (
            "Anna Example, Lab Leader at Pear Works, Research Centre Peartown",
            "Lab Leader",
            "Pear Works, Research Centre Peartown",
        ),
        (
            "Anna Example, Peartown University, Department of Roots, bulbs and leaves",
            None,
            "Peartown University, Department of Roots, bulbs and leaves",
        ),
        ("Anna Example, writer, Pear Works (pear.dev)", "writer", "Pear Works (pear.dev)"),
        ("Anna Example, Pear Office of Gardens (ret)", None, "Pear Office of Gardens (ret)"),
        ("Anna Example - For: Centre for Pears (CFP)", None, "Centre for Pears (CFP)"),
        ("Anna Example, for Shelter Peartown", None, "Shelter Peartown"),
        ("Anne Exemple, Parents d'élèves", None, "Parents d'élèves"),
        (
            "Anna Example, Senior Lecturer, Pruning and Grafting, University of Peartown",
            "Senior Lecturer",
            "Pruning and Grafting, University of Peartown",
        ),
        ("Anna Example, LPN, RN, Pear Hospital", "LPN, RN", "Pear Hospital"),
        ("Anna Example, MA student, Plum School", "MA student", "Plum School"),
        ("Anna Example, engineer at pear works inc", "engineer", "pear works inc"),
        (
            "Anna Example, Professor, Pear University & Head Gardener, Plum Fund",
            "Professor; Head Gardener",
            "Pear University; Plum Fund",
        ),
        ("Anna Example, Professor, Pear University and Plum College", "Professor", "Pear University and Plum College"),
        (
            "prof. Anna Przykład, Wydział Gruszek, Uniwersytet Śliwkowy",
            "prof.",
            "Wydział Gruszek, Uniwersytet Śliwkowy",
        ),
        ("dr hab. Anna Przykład, Instytut Gruszek", "dr hab.", "Instytut Gruszek"),
        ("Анна Примерова, студентка, Медицинский университет Груш", "студентка", "Медицинский университет Груш"),
        ("Анна Примерова, адвокат, Грушевая коллегия адвокатов", "адвокат", "Грушевая коллегия адвокатов"),
        ("Анна Примерова, ботаник, Институт грушеведения", "ботаник", "Институт грушеведения"),
    ],
)
def test_what_somebody_is_and_where(entry: str, role: str | None, body: str) -> None:
    assert stated(entry) == (role, body)


@pytest.mark.parametrize(
    ("entry", "body", "city"),
    [
        ("Anna Example, University of California, Riverside, CA", "University of California, Riverside", None),
        ("Anna Example, Michigan Pear University, Plumville, MI", "Michigan Pear University", "Plumville"),
        ("Anna Example, Peartown University. Melbourne, Australia", "Peartown University", "Melbourne"),
        ("Anna Example, Pear Works, Tel-Aviv", "Pear Works", "Tel-Aviv"),
        ("Anna Example, Pear Works, Worcester", "Pear Works", "Worcester"),
    ],
)
def test_a_town_is_where_a_body_is_or_part_of_its_name(entry: str, body: str, city: str | None) -> None:
    last = listed("Berta Sample, gardener", entry)[-1]

    assert (last.affiliation, last.city) == (body, city)


def test_a_body_stands_below_an_office_behind_the_name() -> None:
    people = listed("Anna Example, MEP\nBirnenpartiet", "Bob Sample, MEP\nPflaumenpartiet", between="\n\n")

    assert [(person.role, person.affiliation) for person in people] == [
        ("MEP", "Birnenpartiet"),
        ("MEP", "Pflaumenpartiet"),
    ]


def test_a_body_among_bodies_is_not_cut_in_two() -> None:
    bodies = tuple(f"{fruit} {kind}" for fruit in ("Pear", "Plum", "Cherry") for kind in ("Union", "Network", "Fund"))

    last = listed(*bodies, "Asoc Civil Defensoría de Peras")[-1]

    assert (last.name, last.kind) == ("Asoc Civil Defensoría de Peras", "organization")


def test_a_bracket_without_its_partner_is_no_part_of_a_name() -> None:
    bodies = listed("Pear Union", "(Plum Network", "Cherry Fund)")

    assert [body.name for body in bodies] == ["Pear Union", "Plum Network", "Cherry Fund"]


@pytest.mark.parametrize(
    "trade",
    [
        "Plum grower",
        "Ice cream seller",
        "Air traffic controller",
        "Закройщица",
        "Вантажник",
        "Сауыншы",
        "Schuhmacher",
        "Loodgieter",
        "Boulangère",
        "Zapatera",
        "Pedreiro",
        "Falegname",
        "Pszczelarz",
        "Balıkçı",
    ],
)
def test_a_trade_beside_a_name_is_one_though_it_begins_with_a_capital(trade: str) -> None:
    assert stated(f"Anna Example, {trade}, Plum Fund") == (trade, "Plum Fund")


@pytest.mark.parametrize(
    "day",
    [
        ", signed on 1 March 2025",
        " 01.03.2025",
        ", 2025-03-01 12:45",
        " (подписала 1 марта 2025 г.)",
        ", firmado el 1 de marzo de 2025",
    ],
)
def test_the_day_of_signing_is_no_part_of_what_somebody_is(day: str) -> None:
    people = listed("Berta Sample, gardener" + day, "Anna Example, botanist, Pear Fund" + day)

    assert [(person.role, person.affiliation) for person in people] == [("gardener", None), ("botanist", "Pear Fund")]


@pytest.mark.parametrize(
    ("said", "role"),
    [
        (", arrested 05.08.2020", "arrested 05.08.2020"),
        (", detained on 01.05.2020", "detained on 01.05.2020"),
        (", узник с 09.08.2020", "узник с 09.08.2020"),
        (" 01.05.2020", None),
        (", gardener, 01.05.2020", "gardener"),
    ],
)
def test_a_lone_day_is_of_signing_where_it_stands_behind_a_name_or_a_mark(said: str, role: str | None) -> None:
    first = listed("Anna Example" + said, "Berta Sample")[0]

    assert (first.name, first.role) == ("Anna Example", role)


@pytest.mark.parametrize(
    ("said", "affiliation", "city"),
    [
        ("for Pear Watch", "Pear Watch", None),
        ("за «Грушу»", "«Грушу»", None),
        # a town is no body, nor is what somebody stands for
        ("from Leeds", None, "Leeds"),
        ("aus Paris", None, "Paris"),
        ("for Freedom", None, None),
        ("für Deutschland", None, None),
        ("за Україну", None, None),
        ("за Мир и Свободу", None, None),
    ],
)
def test_behind_for_and_from_a_body_is_told_from_a_town_and_a_cause(
    said: str, affiliation: str | None, city: str | None
) -> None:
    last = listed("Berta Sample, gardener", f"Anna Example, {said}")[-1]

    assert (last.affiliation, last.city) == (affiliation, city)


@pytest.mark.parametrize("name", ["Движение 05.08.2020", "Initiative 20.01.2015"])
def test_a_body_may_be_named_after_a_day(name: str) -> None:
    assert [one.name for one in listed(name, "Pear Union")] == [name, "Pear Union"]


def test_a_day_in_words_may_be_a_name() -> None:
    assert stated("Anna Example, Movement of 1 March 2025") == (None, "Movement of 1 March 2025")


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Czech Rep.", "CZ"),
        ("Fed. Rep. of Germany", "DE"),
        ("Italy - Italy", "IT"),
        ("Georgia, USA", "US"),
    ],
)
def test_a_country_is_cut_short_or_named_with_another(place: str, country: str) -> None:
    last = listed("Berta Sample, gardener", f"Anna Example, botanist, Pear Fund, {place}")[-1]

    assert (last.affiliation, last.country) == ("Pear Fund", country)

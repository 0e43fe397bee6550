"""A list agrees with itself: what a piece is that says little is seen from the other entries.

All names are invented.
"""

import pytest

from appeals.statement import Signatory, parse

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in. "
    "No other country of the valley knows such a rule."
)
AT_WORK = (
    "Anna Example - Professor, University of Peartown - Germany",
    "Bob Sample - Engineer, Plum Institute - France",
    "Clara Specimen - Lecturer, Cherry College - Spain",
    "David Model - Researcher - Italy",
    "Emma Pattern - Director, Quince Foundation - Poland",
)
ON_THEIR_OWN = tuple(f"{name} Sample - Botanist - Norway" for name in ("Hanna", "Ivo", "Jana", "Karl", "Lena"))
AT_HOME = (
    "Anna Example, teacher, Pear Union, Berlin",
    "Bob Sample, gardener, Plum Society, Hamburg",
    "Clara Specimen, writer, Leipzig",
    "David Model, nurse, Cherry Network, Dresden",
    "Emma Pattern, Quince League, Berlin",
)
OF_TOWNS = (
    "Anna Example, teacher, Birnau School",
    "Bob Sample, librarian, Friends of Pflaumbach",
    "Clara Specimen, gardener",
    "David Model, lecturer, University of Quittenberg",
)
OFFICES = (
    "Barrister Anna Example, Pear Chambers",
    "Court interpreter Laura Sample",
    "Trainee solicitor Martin Specimen, Plum Union",
)


def listed(*entries: str) -> list[Signatory]:
    statement = parse("\n\n".join(("Joint statement", PROSE, "Signatories:", "\n".join(entries))))
    return [signatory for _, signatory in statement.signatories]


def stated(*entries: str) -> tuple[str | None, str | None, str | None]:
    """Role, affiliation and town of the last person of a list."""
    last = listed(*entries)[-1]
    return last.role, last.affiliation, last.city


@pytest.mark.parametrize("body", ["Hexquill", "hexquill", "Hexquill Instruments", "Plomb di Norte"])
def test_between_role_and_country_stands_a_body_where_it_does_in_the_other_entries(body: str) -> None:
    assert stated(*AT_WORK, f"Greta Beispiel - Digital Designer, {body} - Sweden") == ("Digital Designer", body, None)


@pytest.mark.parametrize("role", ["Orchard Wizard", "Group Leader Research Services", "PEAR Doctoral Prize Fellow"])
def test_before_a_body_stands_a_role_where_it_does_in_the_other_entries(role: str) -> None:
    assert stated(*AT_WORK, f"Greta Beispiel - {role}, Plum Institute - Sweden") == (role, "Plum Institute", None)


def test_right_behind_the_name_stands_a_role_though_no_body_is_named() -> None:
    entry = "Greta Beispiel - PLM Practitioner in Active Retirement - Sweden"

    assert stated(*AT_WORK, *ON_THEIR_OWN, entry) == ("PLM Practitioner in Active Retirement", None, None)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("Greta Beispiel, baker, Hexquill, Birnfelden", ("baker", "Hexquill", "Birnfelden")),
        ("Greta Beispiel, Hexquill Society, Birnfelden", (None, "Hexquill Society", "Birnfelden")),
        ("Greta Beispiel, retired engineer, Birnfelden", ("retired engineer", None, "Birnfelden")),
    ],
)
def test_the_last_word_is_a_town_where_the_others_end_with_towns(
    entry: str, said: tuple[str | None, str | None, str | None]
) -> None:
    assert stated(*AT_HOME, entry) == said


@pytest.mark.parametrize("town", ["Birnau", "Pflaumbach", "Quittenberg"])
def test_a_word_that_stands_in_the_name_of_a_body_of_the_list_is_a_town_alone(town: str) -> None:
    assert stated(*OF_TOWNS, f"Greta Beispiel, engineer, {town}") == ("engineer", None, town)
    assert stated(*OF_TOWNS, "Greta Beispiel, engineer, Hexquill") == ("engineer", "Hexquill", None)


@pytest.mark.parametrize("town", ["Kirschhausen", "Pruneville", "Gruszkowo", "Сливово", "Грушівка"])
def test_a_word_that_ends_as_towns_do_is_one_more_readily(town: str) -> None:
    assert stated(*OF_TOWNS, f"Greta Beispiel, teacher, {town}") == ("teacher", None, town)
    assert stated(*OF_TOWNS, "Greta Beispiel, teacher, Hexquill") == ("teacher", "Hexquill", None)


PEOPLE = ("Anna Example", "Bob Sample", "Clara Specimen", "David Model", "Emma Pattern")


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        (("Эталон", "Макет", "Шаблон", "Караганда"), ["Эталон", "Макет", "Шаблон"]),
        (("Алматы", "Вестник", "Образец", "Макет", "Тараз"), ["Вестник", "Образец", "Макет"]),
        (("Київ", "Груша", "Молодь", "Львів"), ["Груша", "Молодь"]),
        (("Princeton", "Hexquill", "Oxford", "Orchardly"), ["Hexquill", "Orchardly"]),
        (("Berlin", "Bäckerei", "Hamburg", "Brauerei Probe", "Musterbau"), ["Bäckerei", "Brauerei Probe", "Musterbau"]),
    ],
)
def test_one_or_two_towns_make_no_towns_of_unknown_words(words: tuple[str, ...], bodies: list[str]) -> None:
    people = listed(*(f"{name}, {word}" for name, word in zip(PEOPLE, words, strict=False)))

    assert [person.affiliation for person in people if person.affiliation] == bodies


def test_an_unknown_word_is_a_town_where_most_entries_end_with_known_ones() -> None:
    people = listed(*(f"{name}, {word}" for name, word in zip(PEOPLE, (*KNOWN, *UNKNOWN), strict=True)))

    assert [person.city for person in people] == [*KNOWN, *UNKNOWN]


KNOWN, UNKNOWN = ("Berlin", "Hamburg", "Leipzig"), ("Hexquill", "Plombo")


def test_a_list_of_few_shows_no_habit_and_a_word_before_a_country_is_a_town() -> None:
    entry = "Greta Beispiel - Digital Designer, Hexquill - Sweden"

    assert stated(*AT_WORK[:2], entry) == ("Digital Designer", None, "Hexquill")


def test_where_many_have_their_office_before_the_name_names_are_read_that_we_do_not_know() -> None:
    people = listed(*OFFICES, "Law lecturer Ximolo Beispiel, Department of Law, Cherry College")

    assert [(person.name, person.role) for person in people] == [
        ("Anna Example", "Barrister"),
        ("Laura Sample", "Court interpreter"),
        ("Martin Specimen", "Trainee solicitor"),
        ("Ximolo Beispiel", "Law lecturer"),
    ]
    assert people[-1].affiliation == "Department of Law, Cherry College"

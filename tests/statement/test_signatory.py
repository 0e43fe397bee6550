"""Single entries of lists: who signs, and as what."""

import pytest

from appeals.statement import Signatory
from appeals.statement.signatory import signatories_of


def fields(signatory: Signatory) -> tuple[str | None, ...]:
    return (signatory.name, signatory.role, signatory.affiliation, signatory.city, signatory.country)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Anna Example", ("Anna Example", None, None, None, None)),
        ("Example A.B.", ("Example A.B.", None, None, None, None)),
        ("A.B. Example, engineer", ("A.B. Example", "engineer", None, None, None)),
        ("Anna Example (Almaty)", ("Anna Example", None, None, "Almaty", None)),
        ("Anna Example, South Korea", ("Anna Example", None, None, None, "KR")),
        ("Anna Example – journalist", ("Anna Example", "journalist", None, None, None)),
        ("Anna Example,director of “Pear”", ("Anna Example", "director", "“Pear”", None, None)),
        (
            "Anna Example, chairman of “Pear”, vice chairman of the Union “Fig”",
            ("Anna Example", "chairman; vice chairman", "“Pear”; Union “Fig”", None, None),
        ),
        (
            "Anna Example, lawyer and consultant on fruit law",
            ("Anna Example", "lawyer and consultant on fruit law", None, None, None),
        ),
        (
            "Anna Example, Professor of Botany, University of California, Davis",
            ("Anna Example", "Professor of Botany", "University of California, Davis", None, None),
        ),
        ("Anna Example, gardener, Pear Union, Pear Union", ("Anna Example", "gardener", "Pear Union", None, None)),
        ("Anna Example, Pear Union, Pear Unions", ("Anna Example", None, "Pear Union, Pear Unions", None, None)),
        ("Anna Example, on behalf of the Pear Network (PN)", ("Anna Example", None, "Pear Network (PN)", None, None)),
        ("Anna Example, on behalf of Fruit for Sale (FS)", ("Anna Example", None, "Fruit for Sale (FS)", None, None)),
        ("Anna Example, +00 (000) 000 00 00 (Norway)", ("Anna Example", None, None, None, "NO")),
        ("Anna Example\tgardener\t+00 (000) 000-00-00\tAlmaty", ("Anna Example", "gardener", None, "Almaty", None)),
        ("Anna Example, gardener, +00 000 000-00-00.", ("Anna Example", "gardener", None, None, None)),
        ("Anna Example, gardener (+00 000 000-00-00.)", ("Anna Example", "gardener", None, None, None)),
        ("Anna Example | +00 000 000 00 00 | gardener", ("Anna Example", "gardener", None, None, None)),
        ("Anna Example (tel. +00 0000 000000), gardener", ("Anna Example", "gardener", None, None, None)),
        (
            "Anna Example, tel. +00 - (000) - 000 - 00 - 00 - 00, gardener",
            ("Anna Example", "gardener", None, None, None),
        ),
        ("Anna Example 000-000-0000", ("Anna Example", None, None, None, None)),
        ("Анна Пример, т.23-45-67, тел.: 23-45-68, 23-45-69", ("Анна Пример", None, None, None, None)),
        (
            "Anna Example on behalf of the Orchard Fund, Bert Sample",
            ("Anna Example", None, "Orchard Fund, Bert Sample", None, None),
        ),
        ("Anna Example, “Pear Position (Almaty)", ("Anna Example", None, "Pear Position", "Almaty", None)),
        (
            "Anna Example\tProfessor\tUniversity of Figs\tGermany",
            ("Anna Example", "Professor", "University of Figs", None, "DE"),
        ),
        (
            "Яблокова Анна Ивановна, правозащитник, г. Алматы",
            ("Яблокова Анна Ивановна", "правозащитник", None, "Алматы", None),
        ),
        ("Грушев И.П., директор ОФ «Пример»", ("Грушев И.П.", "директор", "ОФ «Пример»", None, None)),
        ("КРЫЖОВНИКОВ ИВАН, адвокат", ("КРЫЖОВНИКОВ ИВАН", "адвокат", None, None, None)),
        (
            "Жүзім Бауов, «Жеміс» газетінің бас редакторы",
            ("Жүзім Бауов", "бас редакторы", "«Жеміс» газетінің", None, None),
        ),
        ("Professor Anna Example AM", ("Anna Example", "Professor, AM", None, None, None)),
        ("Anna Law, Chair, Pear Foundation", ("Anna Law", "Chair", "Pear Foundation", None, None)),
        ("Anna Example, CEO Pear Fund", ("Anna Example", "CEO", "Pear Fund", None, None)),
        ("Anna Example (PNN Executive Director)", ("Anna Example", "Executive Director", "PNN", None, None)),
        ("Anna Example (Fig Project)", ("Anna Example", None, "Fig Project", None, None)),
        ("**Anna Example**, [Pear Fund](https://pear.example)", ("Anna Example", None, "Pear Fund", None, None)),
        ("Anna Example*, Pear Fund, anna@pear.example", ("Anna Example", None, "Pear Fund", None, None)),
        ("Вишня Олена, правозахисниця, м. Львів", ("Вишня Олена", "правозахисниця", None, "Львів", None)),
    ],
)
def test_person(line: str, expected: tuple[str | None, ...]) -> None:
    (signatory,) = signatories_of(line)

    assert signatory.kind == "person"
    assert fields(signatory) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The Public Fund “Pear”", ("The Public Fund “Pear”", None, None, None, None)),
        ("Pear Rights Centre (Belgium)", ("Pear Rights Centre", None, None, None, "BE")),
        (
            "Pear Network International (PNI), Geneva, Switzerland",
            ("Pear Network International (PNI)", None, None, "Geneva", "CH"),
        ),
        (
            "Human Rights Group “Pears, Figs, Rights” (Russia)",
            ("Human Rights Group “Pears, Figs, Rights”", None, None, None, "RU"),
        ),
        ("Centre for Pears, Figs and Plums, Kyrgyzstan", ("Centre for Pears, Figs and Plums", None, None, None, "KG")),
        ("Pear Initiative, USA", ("Pear Initiative", None, None, None, "US")),
        ("Ar.Jer.Sad, Kazakhstan", ("Ar.Jer.Sad", None, None, None, "KZ")),
        ("ОО «Вишнёвый сад», г. Астана", ("ОО «Вишнёвый сад»", None, None, "Астана", None)),
        ("«Әділ бақ» қоғамдық бірлестігі (Шымкент)", ("«Әділ бақ» қоғамдық бірлестігі", None, None, "Шымкент", None)),
        ("“Pear” (“Алмұрт”)", ("“Pear” (“Алмұрт”)", None, None, None, None)),
        ("AO „Pear Voice”;", ("AO „Pear Voice”", None, None, None, None)),
        ("„Pear Voice” Union", ("„Pear Voice” Union", None, None, None, None)),
        ("Dr Anna Example Foundation", ("Dr Anna Example Foundation", None, None, None, None)),
        ("Prof. Boris Beispiel Institut, Vienna", ("Prof. Boris Beispiel Institut", None, None, "Vienna", None)),
        ("Anna Example Trust", ("Anna Example Trust", None, None, None, None)),
        (
            "Pear League (PL), within the framework of the Orchard Observatory, Paris",
            ("Pear League (PL)", None, None, "Paris", None),
        ),
        (
            "World League of Pears (WLP) в рамках Обсерватории садов",
            ("World League of Pears (WLP)", None, None, None, None),
        ),
        ("Centre for a Framework of Orchards", ("Centre for a Framework of Orchards", None, None, None, None)),
        ("Mail.example GmbH (Germany)", ("Mail.example GmbH", None, None, None, "DE")),
    ],
)
def test_organization(line: str, expected: tuple[str | None, ...]) -> None:
    (signatory,) = signatories_of(line)

    assert signatory.kind == "organization"
    assert fields(signatory) == expected


def test_two_people_in_one_entry() -> None:
    signatories = signatories_of("Anna Example and Bob Sample, Center for Pears (Ukraine)")

    assert [fields(item) for item in signatories] == [
        ("Anna Example", None, "Center for Pears", None, "UA"),
        ("Bob Sample", None, "Center for Pears", None, "UA"),
    ]


@pytest.mark.parametrize(
    ("line", "role", "affiliation"),
    [
        ("Anna Example and Bob Example, lawyers", "lawyers", None),
        ("Anna Example and Bob Example, journalists", "journalists", None),
        ("Анна Примерова и Борис Примеров, юристы", "юристы", None),
        ("Anna Example and Bob Example, lawyers association", None, "lawyers association"),
    ],
)
def test_a_trade_in_the_plural_is_what_two_people_are(line: str, role: str | None, affiliation: str | None) -> None:
    signatories = signatories_of(line)

    assert [(one.role, one.affiliation) for one in signatories] == [(role, affiliation)] * 2


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Prof. Dr. Anna Example", "Anna Example", "Prof. Dr."),
        ("Assoc. Prof. Anna Example, gardener", "Anna Example", "Assoc. Prof.; gardener"),
        ("Mr. Bert Sample", "Bert Sample", None),
        ("Bert Sample OBE", "Bert Sample", "OBE"),
        ("Dr Anna Example PhD", "Anna Example", "Dr, PhD"),
        ("к.ю.н., доцент Анна Примерова", "Анна Примерова", "к.ю.н., доцент"),
        ("проф. Примерова А. Б.", "Примерова А. Б.", "проф."),
        ("старший викладач Анна Прикладенко", "Анна Прикладенко", "старший викладач"),
        # By these somebody is called; and one word is no whole name.
        ("Bishop Anna Example", "Bishop Anna Example", None),
        ("Dr. Example", "Dr. Example", None),
        ("Docia Example", "Docia Example", None),
        ("ANNA EXAMPLE MP", "ANNA EXAMPLE MP", None),
    ],
)
def test_titles_are_no_part_of_a_name(line: str, name: str, role: str | None) -> None:
    (signatory,) = signatories_of(line)
    assert (signatory.name, signatory.role) == (name, role)


def test_what_the_list_holds_settles_a_doubtful_name() -> None:
    assert signatories_of("Access Bloom", bias=-1.5)[0].kind == "organization"
    assert signatories_of("Access Bloom", bias=1.5)[0].kind == "person"

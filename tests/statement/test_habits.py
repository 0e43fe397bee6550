"""Habits of real pages: how lists of signatures, their entries and demands are printed; all names are invented."""

import pytest

from appeals.statement import Label, Signatory, Statement, parse
from appeals.statement.countries import country_of

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in. "
    "No other country of the valley knows such a rule."
)
Person = tuple[str, str | None, str | None]


def page(*parts: str) -> Statement:
    return parse("\n\n".join(parts))


def signed(statement: Statement) -> list[str]:
    return [entry.line.text for signatures in statement.signature_lists for entry in signatures.entries]


def listed(*entries: str, heading: str = "Signatories:") -> list[Signatory]:
    return [signatory for _, signatory in page("Joint statement", PROSE, heading, "\n".join(entries)).signatories]


def people(*entries: str) -> list[Person]:
    return [(person.name, person.role, person.affiliation) for person in listed(*entries)]


# Where a list is


def test_lines_between_blank_lines_are_one_signature_each() -> None:
    statement = page(
        "Open letter",
        PROSE,
        "Signed:",
        "Anna Example\nPresident of the Orchard Union\nof the Northern Valley",
        "Bob Sample\nSecretary\nPear Fund",
        "Clara Specimen\nDirector\nPlum Society",
    )

    assert signed(statement) == [
        "Anna Example President of the Orchard Union of the Northern Valley",
        "Bob Sample Secretary Pear Fund",
        "Clara Specimen Director Plum Society",
    ]


def test_for_whom_somebody_signs_stands_below_the_name() -> None:
    statement = page("Open letter", PROSE, "Sincerely,", "Fr Anna Example\nPela Campanha dos Pomares")

    assert signed(statement) == ["Fr Anna Example Pela Campanha dos Pomares"]


def test_people_above_those_who_signed_as_well_are_no_demands() -> None:
    people_listed = "\n".join(f"• {name}, enseignante, Université de Poireville" for name in ("Anne Exemple",) * 4)
    statement = page(
        "Lettre ouverte",
        PROSE,
        "Nous, jardiniers du verger, demandons au conseil de retirer la plainte :",
        people_listed,
        "Cette lettre est également signée par :",
        "• Bernard Modèle, enseignant, Université de Poireville",
    )

    assert len(signed(statement)) == 5
    assert not any(line.label is Label.DEMAND for line in statement.lines)


def test_a_page_under_a_name_is_no_signature_and_its_flag_says_the_country() -> None:
    statement = page(
        "Open letter",
        PROSE,
        "Signatories",
        "3 organizations from 2 countries",
        "Orchard Watch\norchardwatch.example.org🇰🇿\nPear Fund\npears.example.net🇺🇦\nPlum Union\nplum.example.com",
    )

    assert signed(statement) == ["Orchard Watch", "Pear Fund", "Plum Union"]
    assert [signatory.country for _, signatory in statement.signatories] == ["KZ", "UA", None]


def test_a_flag_beside_a_name_says_the_country_and_several_or_one_within_a_name_say_none() -> None:
    signatories = listed(
        "Orchard Watch 🇰🇿",
        "Anna Example 🇺🇦, Pear Fund",
        "Plum 🇵🇱 Union",
        "Quince Fund 🇺🇦🇵🇱",
        "🇵🇪 Medlar League",
        "🇺🇦🇵🇱 Fig Fund",
    )

    assert [(one.name, one.country) for one in signatories] == [
        ("Orchard Watch", "KZ"),
        ("Anna Example", "UA"),
        ("Plum 🇵🇱 Union", None),
        ("Quince Fund 🇺🇦🇵🇱", None),
        ("Medlar League", "PE"),
        ("🇺🇦🇵🇱 Fig Fund", None),
    ]


def test_a_page_beside_a_name_is_neither_role_nor_name() -> None:
    signatories = listed("Orchard Watch - orchardwatch.example.org", "Pear Fund - pears.nl", "Plum Union - plum.nl")

    assert [(one.name, one.kind, one.role) for one in signatories] == [
        ("Orchard Watch", "organization", None),
        ("Pear Fund", "organization", None),
        ("Plum Union", "organization", None),
    ]


def test_entries_that_lost_their_line_end_are_two() -> None:
    statement = page("Statement", PROSE, "Signatories:", "Pear Fund (Ukraine)Plum Union (Poland)\nFig Watch (Latvia)")

    assert signed(statement) == ["Pear Fund (Ukraine)", "Plum Union (Poland)", "Fig Watch (Latvia)"]


def test_those_who_get_a_copy_and_the_street_sign_nothing() -> None:
    statement = page(
        "Open letter",
        "Dear Minister,",
        PROSE,
        "Sincerely,",
        "Anna Example\nDirector",
        "c.c. Her Excellency Clara Specimen, President of Fruitland\nHis Excellency Bob Sample, King of Pearland",
        "145 Plum Avenue, Suite 207, Pearville",
    )

    assert signed(statement) == ["Anna Example Director"]


@pytest.mark.parametrize(
    "lines",
    [
        "1. Plum Street — 1,345 km,\n2. Pear Street — 0,94 km,\n3. Fig Street — 0,96 km,\n4. Orchard Lane — 1,1 km,",
        "“Open all the orchards of the northern valley to children and to their parents at once.”",
    ],
)
def test_what_is_measured_or_quoted_signs_nothing(lines: str) -> None:
    assert signed(page("Statement", PROSE, lines)) == []


@pytest.mark.parametrize(
    "closing",
    ["With the deepest respect and hope", "С глубочайшим уважением и надеждой", "Z wyrazami najgłębszego szacunku"],
)
def test_a_closing_in_warm_words(closing: str) -> None:
    statement = page("Open letter", "Dear Minister,", PROSE, closing, "Dr Anna Example, Chair of Gardens, Plum School.")

    assert signed(statement) == ["Dr Anna Example, Chair of Gardens, Plum School."]


def test_a_long_line_among_many_is_one_entry() -> None:
    long = "Dr Anna Example - Professor of Orchards, School of Philosophy, Letters and Pears, UPV - University of Pears"
    statement = page(
        "Statement", PROSE, "Signatories:", "\n".join([long, *(f"Bob Sample{n}, gardener" for n in "abcdefgh")])
    )

    assert signed(statement)[0] == long


# What an entry says


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("MEP Anna EXAMPLE Group of the Orchards", ("Anna EXAMPLE", "MEP", "Group of the Orchards")),
        ("Rep. Bob Sample, Jr.", ("Bob Sample, Jr.", "Rep.", None)),
        ("EXAMPLE SAMPLE Anna, teacher of Latin", ("EXAMPLE SAMPLE Anna", "teacher of Latin", None)),
        ("Anna Example – Professora titular FEA-USP", ("Anna Example", "Professora titular", "FEA-USP")),
        ("Anna Example, professora da Unipera", ("Anna Example", "professora", "Unipera")),
        ("Анна Пример, Системный аналитик", ("Анна Пример", "Системный аналитик", None)),
        ("Анна Пример, Веб-разработчик", ("Анна Пример", "Веб-разработчик", None)),
        ("Анна Пример, Главный инженер ООО «Груша»", ("Анна Пример", "Главный инженер", "ООО «Груша»")),
        ("Anna Example, Faculty of Pears, Plum Union", ("Anna Example", None, "Faculty of Pears, Plum Union")),
        ("Anna Example, gardener, Pear Fund / Plum Union", ("Anna Example", "gardener", "Pear Fund / Plum Union")),
    ],
)
def test_who_and_what_somebody_is(line: str, person: Person) -> None:
    assert people(line) == [person]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Orchardists Against Plums – OAP", "Orchardists Against Plums – OAP"),
        ("Dr Anna Example Foundation (DAEF), Nigeria", "Dr Anna Example Foundation (DAEF)"),
        ("European Pear Network (Europear)", "European Pear Network (Europear)"),
        ("Grupo Pera, A. C., Mexico", "Grupo Pera, A. C."),
    ],
)
def test_the_name_of_an_organization(line: str, name: str) -> None:
    assert [(one.name, one.kind) for one in listed(line)] == [(name, "organization")]


def test_several_countries_are_no_single_one() -> None:
    (signatory,) = listed("Pear Union (France / Switzerland)")

    assert (signatory.name, signatory.city, signatory.country) == ("Pear Union", None, None)


# What is asked


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("The mandate of the Pear Office should cover all work to:", ["Assess the rules", "Remove the fines"]),
        ("On gardens, the text fails the children.", ["The fines must be ended", "The gates should be opened"]),
        ("Le mandat doit, entre autres :", ["Réaffirmer la règle", "Inclure les enfants", "Mettre fin aux amendes"]),
        ("До Меморандуму про сади", ["Припинити штрафи", "Негайно відкрити сади", "Раді скасувати правило"]),
    ],
)
def test_lists_that_say_what_to_do(lead: str, items: list[str]) -> None:
    numbered = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))

    assert demanded(page("Statement", PROSE, lead, numbered, PROSE)) == items


@pytest.mark.parametrize("lead", ["Тіркелгіңіз келсе, ол мынаны талап етеді:", "Постановляємо:"])
def test_lists_of_what_others_ask_or_of_what_is_decided(lead: str) -> None:
    assert demanded(page("Statement", PROSE, lead, "• Ақы төлеу\n• Куәлік ұсыну\n• Шартпен келісу", PROSE)) == []


def test_one_person_asks_as_well() -> None:
    statement = page("Обращение", "Уважаемая Анна Пример!", "Я прошу Вас отменить штрафы в саду.")

    assert demanded(statement) == ["Я прошу Вас отменить штрафы в саду."]


def test_the_quotation_below_a_demand_is_what_is_demanded() -> None:
    statement = page("Bildiri", PROSE, "Bizler milletvekillerinden şunu talep ediyoruz:", "“Bahçeleri çocuklara açın.”")

    assert demanded(statement) == ["“Bahçeleri çocuklara açın.”"]


@pytest.mark.parametrize(
    "sentence", ["We are of the view that the keepers’ request is fully justified.", "Де потрібно, були внесені зміни."]
)
def test_sentences_that_name_a_request_and_make_none(sentence: str) -> None:
    assert demanded(page("Statement", PROSE, sentence)) == []


# The head


def test_the_title_stands_below_the_menu_of_a_site_and_what_the_site_says_of_itself() -> None:
    statement = page(
        "About us",
        "The Orchard League is a loose grouping of gardens and their keepers in all the valleys of the country.",
        "Statement of orchard unity",
        "• Home\n• About us\n• News\n• Contact",
        "The gates of our orchards must open",
        "1 May 2020",
        PROSE,
    )

    assert statement.title is not None
    assert statement.title.text == "The gates of our orchards must open"


def test_who_sends_a_letter_is_not_its_title() -> None:
    statement = page("Министру садов", "От: Анны Пример, Грушевск", "Жалоба", PROSE)

    assert statement.title is not None
    assert statement.title.text == "Жалоба"


def test_lines_right_above_a_greeting_say_who_is_greeted() -> None:
    statement = page(
        "Letter of protest", "1 May 2020", "Anna Example\nAmbassador of Fruitland", "Dear Ms Example,", PROSE
    )

    assert [quote.text for quote in statement.addressees] == ["Anna Example Ambassador of Fruitland"]


def test_the_house_a_letter_goes_to_is_no_addressee() -> None:
    statement = page(
        "Open letter",
        "Her Excellency Anna Example\nPresident of Fruitland",
        "Orchard House\nPearville 2600",
        "Dear President,",
        PROSE,
    )

    assert [quote.text for quote in statement.addressees] == ["Her Excellency Anna Example President of Fruitland"]


def test_addressees_below_each_other_after_to() -> None:
    statement = page(
        "1 May 2020",
        "To: Anna Example\nPresident of the Orchard Union",
        "Bob Sample\nCommissioner for Pears",
        "Open the orchards to children",
        "Dear President, dear Commissioner,",
        PROSE,
    )

    assert [quote.text for quote in statement.addressees] == [
        "Anna Example President of the Orchard Union",
        "Bob Sample Commissioner for Pears",
    ]


@pytest.mark.parametrize("name", ["Orchard Solidarity Forum", "Комитет «Груша»", "Unión de Huertos del Valle (UHV)"])
def test_an_organization_that_stands_alone_under_the_text_has_issued_it(name: str) -> None:
    statement = page("The gates of our orchards", PROSE, PROSE, name, "1 May 2020")

    assert [quote.text for quote in statement.issuers] == [name]


# What is doubted


@pytest.mark.parametrize(
    ("entry", "doubted"),
    [
        ("Anna Example, journalist, Pearbox", True),
        ("Anna Example, director, Pearbox", False),
        ("Anna Example, gardener of Pearbox", False),
        ("Anna Example, Latinist plums, Plum University", True),
        ("Anna Example, Faculty of Pears, Plum University", False),
        ("Orchardists Against Plums – OAP", False),
        ("Orchard Society – Pearville", True),
    ],
)
def test_what_only_its_place_in_the_line_explains_is_doubted(entry: str, doubted: bool) -> None:
    statement = page("Joint statement", PROSE, "Signatories:", entry)

    assert ("Affiliation or place is unsure." in [doubt.reason for doubt in statement.doubts]) is doubted


def test_where_no_demand_is_found_what_speaks_of_asking_is_pointed_at() -> None:
    asked = "The keepers of the valley demand of their council that the fines be ended."
    statement = page("The gates of our orchards", "1 May 2020", PROSE, asked)

    assert (7, "Is this a demand?") in [(doubt.line, doubt.reason) for doubt in statement.doubts]


def test_numbered_demands_below_numbered_matters_are_demands_of_their_own() -> None:
    statement = page(
        "Open letter",
        "We demand:",
        "1. Gardens for children\n    1. Open the gates of all orchards at noon.\n    2. Plant pears at every school.\n"
        "2. Fines and their return\n    1. Return all fines of the last year.",
    )
    assert [demand.quote.text for demand in statement.demands] == [
        "Open the gates of all orchards at noon.",
        "Plant pears at every school.",
        "Return all fines of the last year.",
    ]


def test_a_flag_of_no_country_says_none() -> None:
    assert country_of("\U0001f1f3\U0001f1f4") == "NO"
    assert country_of("\U0001f1fd\U0001f1fd") is None

"""Few names in a row, names turned round, remarks between a heading and its list; all names are invented."""

import pytest

from appeals.statement import Signatory, parse
from appeals.statement.signatory import signatories_of

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in, and no other country of "
    "the valley knows such a rule.\n\nWe ask the Garden Council to repeal it."
)


def signed(*parts: str) -> list[Signatory]:
    statement = parse("\n\n".join(("Open letter on the gates", PROSE, *parts)))
    return [
        one for signatures in statement.signature_lists for entry in signatures.entries for one in entry.signatories
    ]


def names(*parts: str) -> list[str]:
    return [one.name for one in signed(*parts)]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            "Orchard Watch, Hedge and Ditch Trust, Pear Society and the Quince Foundation.",
            ["Orchard Watch", "Hedge and Ditch Trust", "Pear Society", "Quince Foundation"],
        ),
        (
            "Anna Example (Orchard Watch), Boris Sample (Pear Society), Clara Sample (Plum Network)",
            ["Anna Example", "Boris Sample", "Clara Sample"],
        ),
        (
            "«Сад», ОО «Слива», Фонд «Изгородь» и Коалиция «Дороги»",
            ["«Сад»", "ОО «Слива»", "Фонд «Изгородь»", "Коалиция «Дороги»"],
        ),
        (
            "Gardens Institute, Department of Pears, Faculty of Law",
            ["Gardens Institute, Department of Pears, Faculty of Law"],
        ),
        ("Anna Example, Orchard Watch, Pear Society", ["Anna Example"]),
    ],
)
def test_few_names_in_one_line_below_a_heading(row: str, expected: list[str]) -> None:
    assert names("Signatories:\n" + row) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Anna Example, Boris Sample and the rest of Orchard Watch", ["Anna Example", "Boris Sample"]),
        (
            "Anna Beispiel, Boris Muster, Clara Probe und Mitglieder und Freund*innen des Gartenvereins",
            ["Anna Beispiel", "Boris Muster", "Clara Probe"],
        ),
        (
            "Orchard Watch, Union of Growers and Members, Pear Society and the Quince Foundation",
            ["Orchard Watch", "Union of Growers and Members", "Pear Society", "Quince Foundation"],
        ),
    ],
)
def test_those_who_sign_with_the_rest_of_their_body(row: str, expected: list[str]) -> None:
    assert names("Best regards,\n" + row) == expected


def test_a_surname_before_a_comma_is_a_person() -> None:
    people = signed("Signed by:\nExample, Anna\nSample, Boris M.\nPear Union, Anna Example")

    assert [(one.name, one.kind) for one in people] == [
        ("Example, Anna", "person"),
        ("Sample, Boris M.", "person"),
        ("Anna Example", "person"),
    ]


def test_a_surname_that_is_the_word_for_a_trade_is_one() -> None:
    people = signed("Signatories:\nBurkholder, Anna\nSchumaker, Boris\nBinder, Clara\nHerrero, Juan\nBaker, Anna")

    assert {one.kind for one in people} == {"person"}


def test_others_with_a_capital_are_part_of_a_name() -> None:
    assert names("Signed: Orchard Watch; Pear Society; Mothers and Others") == [
        "Orchard Watch",
        "Pear Society",
        "Mothers and Others",
    ]
    assert names("Signed:\nAnna Example and others\nPear Society") == ["Anna Example", "Pear Society"]


def test_ages_are_no_affiliation_whatever_their_letters() -> None:
    people = signed("Signed:\nAnna Example, Aged 45, nurse\nБорис Образцов, Род. 1960, водитель\nIda Sample, B. 1980")

    assert [(one.name, one.affiliation) for one in people] == [
        ("Anna Example", None),
        ("Борис Образцов", None),
        ("Ida Sample", None),
    ]


def test_a_sentence_that_tells_of_something_signed_is_no_signature() -> None:
    told = "The contract with Anna Example (signed) in the spring was never shown to the keepers of the orchards."

    assert names(told, PROSE) == []


def test_a_paragraph_may_say_below_the_heading_what_list_it_is() -> None:
    remark = "Below are those who have signed this letter so far; the list is updated once a week after a check."

    assert names("Signatories", remark, "Anna Example\nBoris Sample\nClara Sample") == [
        "Anna Example",
        "Boris Sample",
        "Clara Sample",
    ]


def test_a_question_in_capitals_above_other_names_is_one_of_them() -> None:
    assert names("Signatories", "Where Are The Trees?\nPear Union\nPlum League") == [
        "Where Are The Trees?",
        "Pear Union",
        "Plum League",
    ]


def test_signatories_in_the_menu_of_a_page_head_no_list() -> None:
    page = parse(
        f"Home\nSignatories\n\nOpen letter to Anna Example:\nOn the gates\n\n{PROSE}\n\nSigned:\nBoris Sample\n"
    )

    assert [entry.line.text for signatures in page.signature_lists for entry in signatures.entries] == ["Boris Sample"]


MEMBERS = (
    "Orchard Fund",
    "Anna Example, gardener",
    "Pear Initiative",
    "Bert Sample, member of the Plum Club",
    "Fig Union",
)


@pytest.mark.parametrize(
    ("heading", "signs"),
    [
        ("Members of the coalition:", True),
        ("Journalists who were detained:", False),
        ("Detained members of the coalition:", False),
        ("Задержанные участники протеста:", False),
        ("Участники, погибшие в мае:", False),
        ("Members of the Garden Council:", False),
        ("Члены Садового комитета парламента:", False),
    ],
)
def test_who_speaks_stands_above_those_who_sign_with_them(heading: str, signs: bool) -> None:
    found = names(heading, *MEMBERS, "Supporters:", "Clara Specimen\nPlum Society\nQuince Club")

    members = ["Orchard Fund", "Anna Example", "Pear Initiative", "Bert Sample", "Fig Union"]
    assert found == members * signs + ["Clara Specimen", "Plum Society", "Quince Club"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Журналист Анна Примерова", [("Анна Примерова", "Журналист", None)]),
        ("Ақын Айгүл Мысалова", [("Айгүл Мысалова", "Ақын", None)]),
        ("Профессор Анна Примерова", [("Анна Примерова", "Профессор", None)]),
        ("Hedge Trust – Boris Sample, chair", [("Boris Sample", "chair", "Hedge Trust")]),
        (
            "Anna Example, Pierre Dupont & Boris Sample, Managing Directors, Pear Tools, France",
            [(name, "Managing Directors", "Pear Tools") for name in ("Anna Example", "Pierre Dupont", "Boris Sample")],
        ),
        (
            "Mr. Anna Example, CEO, Mr. Boris Sample, CTO, Pear Tools, France",
            [("Anna Example", "CEO", "Pear Tools"), ("Boris Sample", "CTO", "Pear Tools")],
        ),
    ],
)
def test_who_signs_behind_a_trade_or_a_body_or_with_others(line: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(one.name, one.role, one.affiliation) for one in signatories_of(line)] == expected


@pytest.mark.parametrize("line", ["Журналисты Фруктовии", "Студенти Грушівки", "Жители Грушевска"])
def test_people_of_a_place_are_no_person(line: str) -> None:
    assert [one.kind for one in signatories_of(line)] == ["organization"]


def test_those_who_support_a_letter_are_named_in_a_row() -> None:
    row = "The following groups support this letter: Orchard Watch; Hedge Trust; Pear Society."

    assert names(row) == ["Orchard Watch", "Hedge Trust", "Pear Society"]


def test_a_numbered_section_of_a_text_holds_the_signatures() -> None:
    assert names("I. The fines", "They are high.", "II. Signatures", "Orchard Fund; Pear Union; Fig Society") == [
        "Orchard Fund",
        "Pear Union",
        "Fig Society",
    ]


def test_names_of_organizations_right_below_a_list_of_demands_sign() -> None:
    found = names(
        "WE CALL ON THE COUNCIL TO:",
        "* repeal the rule\n* pay the fines back",
        "Organizations",
        "- Orchard Fund\n- Union of Pears (Canada)\n- Fig Society, Sweden",
    )

    assert found == ["Orchard Fund", "Union of Pears", "Fig Society"]


@pytest.mark.parametrize("heading", ["Political prisoners", "Political prisoners:", "Погибшие:", "Víctimas:"])
def test_who_is_named_below_a_line_that_tells_of_victims_does_not_sign(heading: str) -> None:
    assert names(heading, "Anna Example\n\nBoris Sample\n\nClara Specimen") == []


def test_a_union_of_prisoners_signs() -> None:
    assert names("Union of Political Prisoners\nAnna Example\nBoris Sample") == [
        "Union of Political Prisoners",
        "Anna Example",
        "Boris Sample",
    ]


def test_each_list_has_its_own_heading() -> None:
    parts = ("Members of the coalition:", *MEMBERS, "Signatories:", "Clara Specimen\nPlum Society\nQuince Club")
    statement = parse("\n\n".join(("Open letter on the gates", PROSE, *parts)))

    headings = [signatures.heading.text for signatures in statement.signature_lists if signatures.heading]
    assert headings == ["Members of the coalition:", "Signatories:"]


CHAIRS = [("Anna Example", "chair", "Pear Union"), ("Bob Sample", "secretary", "Plum Society")]


@pytest.mark.parametrize(
    "lines",
    [
        "Anna Example, chair of the Pear Union\nBob Sample, secretary of the Plum Society",
        "• Anna Example, chair of the Pear Union\n• Bob Sample, secretary of the Plum Society",
        "Anna Example\nchair of the Pear Union\n\nBob Sample\nsecretary of the Plum Society",
        "Anna Example\nchair of the Pear Union\n[email]\n\nBob Sample\nsecretary of the Plum Society\n[email]",
    ],
)
def test_two_sign_below_the_last_paragraph_without_a_closing(lines: str) -> None:
    people = signed("Thank you for reading this.", lines)

    assert [(one.name, one.role, one.affiliation) for one in people] == CHAIRS


def test_two_sign_below_a_paragraph_that_gives_thanks_though_the_page_goes_on() -> None:
    annex = "Annex 1. The gates were closed in May, and nobody in the valley was told why that had to be so at all."

    assert names("We look forward to your answer.", "Anna Example, teacher\nBob Sample, gardener", annex) == [
        "Anna Example",
        "Bob Sample",
    ]


@pytest.mark.parametrize(
    "thanks",
    [
        "Thanks to the work of two gardeners of the valley we know how the orchards were sold last year by the board.",
        "Мы говорим спасибо за смелость тем, кто рассказал о продаже садов и не побоялся назвать имена виновных.",
    ],
)
def test_those_who_are_thanked_while_the_letter_goes_on_have_not_signed(thanks: str) -> None:
    asked = "We ask the council to protect them, and to open an inquiry into the sale of all orchards this very spring."

    assert names(thanks, "Anna Example, gardener\nBob Sample, teacher", asked) == []


@pytest.mark.parametrize(
    "above",
    ["Two gardeners have been in prison since May for what they wrote.", "Read more"],
)
def test_two_names_at_the_end_are_no_list_below_what_tells_of_others(above: str) -> None:
    assert "Anna Example" not in names(above, "Anna Example, gardener\nBob Sample, teacher", "Pears are cheap")


def test_how_to_reach_one_signer_stands_between_them() -> None:
    lines = (
        "Anna Example\nchair of the Pear Union\ne-mail: anna@pear.example\n\n"
        "Bob Sample\nsecretary of the Plum Society\ne-mail: bob@plum.example"
    )

    assert [(one.name, one.role, one.affiliation) for one in signed("Sincerely,", lines)] == CHAIRS


def test_a_contact_for_the_press_below_a_list_does_not_sign() -> None:
    contact = "Media contact\nClara Specimen, press officer\nclara@pear.example"

    assert names("Sincerely,", "Anna Example\nBob Sample\ninfo@pear.example", contact) == ["Anna Example", "Bob Sample"]


def test_two_sign_for_a_body_in_one_line_that_says_how_to_reach_them() -> None:
    line = "Anna Muster & Bob Sample, representing PU (Pear Union of Fruitland)  Contact email: info@pear.example"

    people = signed("Signatories:", line, "Anna Example, for the Pear Union")

    assert [(one.name, one.affiliation) for one in people] == [
        ("Anna Muster", "PU (Pear Union of Fruitland)"),
        ("Bob Sample", "PU (Pear Union of Fruitland)"),
        ("Anna Example", "Pear Union"),
    ]


def test_german_groups_sign_one_below_the_other_and_a_place_for_the_reader_does_not() -> None:
    lines = (
        "Lokalgruppe Birnenthal",
        "Hochschulgruppe ZUKUNFT Gärten der TU Birnenthal",
        "Hier könnte Dein Name stehen!",
    )

    page = (
        "Links",
        "• Plan der Gärten 2050\n• Untersuchung der Gärten im Tal\n• Gartenpakt\n• Erklärung des Gartenpakts",
    )

    assert names("Mit freundlichen Grüßen,\nObstfreunde", "gezeichnet:", *lines, *page) == ["Obstfreunde", *lines[:2]]


def test_a_club_of_names_signs() -> None:
    assert names("gezeichnet:", "Dein-Name-Verein Birnenthal", "Förderverein Obst") == [
        "Dein-Name-Verein Birnenthal",
        "Förderverein Obst",
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Anna Example\nChair\nPearville Cycle Forum", [("Anna Example", "Chair", "Pearville Cycle Forum")]),
        ("Anna Example\n\nChair\n\nPearville Cycle Forum", [("Anna Example", "Chair", "Pearville Cycle Forum")]),
        ("Anna Example\nChair\nThe gates stay open for all who come.", []),
    ],
)
def test_the_last_lines_are_a_person_a_role_and_a_body(lines: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(one.name, one.role, one.affiliation) for one in signed("The time has come to act.", lines)] == expected


def test_those_who_sign_stand_above_the_address_that_ends_a_letter() -> None:
    statement = parse(
        f"Open letter on the gates\n\n{PROSE}\n\nI thank you for your time;\n\n"
        "Anna Example on behalf of Hedge-Watch\nPear al-Sample on behalf of OrchardWatch\n\n"
        "Addressed to:\n\nTo the High Commissioner for Gardens\nClara Sample\nPalais Pear\n52 rue du Verger\n04.09.2022"
    )

    assert [(one.name, one.affiliation) for _, one in statement.signatories] == [
        ("Anna Example", "Hedge-Watch"),
        ("Pear al-Sample", "OrchardWatch"),
    ]
    assert [quote.text for quote in statement.addressees] == ["High Commissioner for Gardens Clara Sample"]


def test_demands_below_a_bare_to_are_no_addressees() -> None:
    statement = parse(
        f"Open letter on the gates\n\n{PROSE}\n\nWe call on the Garden Council\n\nTo:\n"
        "- open the gates of all orchards\n- free the keepers\n\nAnna Example"
    )

    assert [demand.quote.text for demand in statement.demands][-2:] == [
        "open the gates of all orchards",
        "free the keepers",
    ]


@pytest.mark.parametrize(
    ("closing", "lines", "expected"),
    [
        (
            "Yours respectfully,",
            "Anna Example\nGrade 11\nPearville School\nPearville, MA, USA",
            ("Grade 11", "Pearville School", "Pearville", "US"),
        ),
        (
            "Kind regards,",
            "Anna Example\n\nProfessor of Botany\nPear University\nPlumtown, Canada",
            ("Professor of Botany", "Pear University", "Plumtown", "CA"),
        ),
        (
            "Atentamente,",
            "Anna Example\nEstudiante de Derecho\nUniversidad de Peras\nLima, Perú",
            ("Estudiante de Derecho", "Universidad de Peras", "Lima", "PE"),
        ),
        (
            "Mit freundlichen Grüßen",
            "Anna Example\nSchülersprecherin\nGymnasium Birnstadt",
            ("Schülersprecherin", "Gymnasium Birnstadt", None, None),
        ),
        (
            "С уважением,",
            "Anna Example,\nстудентка 3 курса\nГрушевский университет\nг. Яблоневск",
            ("студентка 3 курса", "Грушевский университет", "Яблоневск", None),
        ),
    ],
)
def test_below_the_closing_one_says_who_and_where_he_or_she_is(
    closing: str, lines: str, expected: tuple[str | None, ...]
) -> None:
    (one,) = signed(closing, lines)

    assert (one.name, one.role, one.affiliation, one.city, one.country) == ("Anna Example", *expected)


@pytest.mark.parametrize(
    "lines", ["Anna Example\nBoris Sample\nClara Beispiel", "Anna Example\nPear Union", "Pear Union\nPlum Network"]
)
def test_below_the_closing_several_sign_one_below_the_other(lines: str) -> None:
    assert names("Sincerely,", lines) == lines.split("\n")


@pytest.mark.parametrize("name", ["Jordan Example", "Chad Example"])
def test_a_given_name_may_be_that_of_a_country(name: str) -> None:
    assert [(one.name, one.kind) for one in signed("Sincerely,", name)] == [(name, "person")]


@pytest.mark.parametrize("name", ["Laura", "Hedwig"])
def test_a_given_name_alone_is_a_person_among_persons(name: str) -> None:
    people = ["Anna Sample, gardener", "Boris Sample, teacher", "Clara Beispiel, nurse", "Dora Muster, poet"]

    assert {one.kind for one in signed("Signatories:\n" + "\n".join([*people, name]))} == {"person"}


@pytest.mark.parametrize(
    "parting",
    [
        "Veuillez agréer, Monsieur le Maire, nos salutations distinguées,",
        "Sin otro particular, le saluda atentamente,",
        "Sem mais, subscrevemo-nos,",
    ],
)
def test_a_sentence_that_leads_to_the_name_names_nobody(parting: str) -> None:
    assert names(parting, "Anna Example\nProfessor") == ["Anna Example"]


def test_given_names_alone_below_a_closing_are_persons() -> None:
    assert [one.kind for one in signed("Best wishes,", "Anna\nBoris\nClara")] == ["person"] * 3


def test_a_town_below_each_name_is_where_he_or_she_lives() -> None:
    people = signed("Signed,", "Anna Example\nBerlin\nBoris Sample\nParis")

    assert [(one.name, one.city) for one in people] == [("Anna Example", "Berlin"), ("Boris Sample", "Paris")]


def test_towns_above_names_head_them() -> None:
    people = names("Signatories:", "Berlin\nAnna Example\nBoris Sample\n\nParis\nClara Beispiel\nDora Muster")

    assert {"Anna Example", "Boris Sample", "Clara Beispiel", "Dora Muster"} <= set(people)


@pytest.mark.parametrize(
    "officers",
    [
        "Голова зборів: Г. Прикладний\nСекретар: Т. Зразкова",
        "Председатель собрания: Г. Примеров\nСекретарь: А. Примерова",
        "Chair of the meeting: Anna Example\nSecretary: Boris Beispiel",
        "Vorsitzende der Versammlung: Anna Muster\nSchriftführer: Boris Beispiel",
        "Presidenta de la asamblea: Ana Ejemplo\nRelator: Juan Muestra",
    ],
)
def test_each_officer_of_a_meeting_signs_on_a_line_of_his_own(officers: str) -> None:
    """An initial is no town, whatever is written so, and who writes the minutes has many names."""
    assert names(officers) == [line.partition(": ")[2] for line in officers.split("\n")]


def test_in_kazakh_the_body_stands_before_the_office_of_who_signs() -> None:
    (found,) = signed("Форум төрағасы Анар Мысалова")

    assert (found.name, found.role) == ("Анар Мысалова", "төрағасы")


def test_who_is_to_be_reached_below_an_officer_is_none() -> None:
    assert names("Chair: Anna Example", "Press contact: Boris Beispiel") == ["Anna Example"]

"""Who is named below a list of signatures and did not sign, and what is nobody's name; all names are invented."""

import pytest

from appeals.statement import Corrections, Label, parse

TEXT = (
    "Open letter on the gardens",
    "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring.",
    "We call on the council of Fruitland to open the gardens to everybody before the end of the summer.",
)
SIGNED = "Anna Example, gardener\nPear Fund\nPlum Union"
HEADINGS = (
    "Names of the disappeared",
    "Imprisoned gardeners",
    "Political Prisoners",
    "In memory of",
    "The accused",
    "Погибшие в мае",
    "Памяти",
    "Sent to",
    "Press contact:",
    "Acknowledgements",
)


def signed(*parts: str) -> list[str]:
    statement = parse("\n\n".join([*TEXT, *parts]))
    return [entry.line.text for group in statement.signature_lists for entry in group.entries]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize(
    "lines",
    ["Berta Sample\nKarl Sample", "- Berta Sample\n- Karl Sample", "Berta Sample, poet"],
    ids=lambda text: text[:3],
)
def test_those_under_a_heading_of_others_have_not_signed(heading: str, lines: str) -> None:
    assert signed("Signed by:", SIGNED, f"{heading}\n\n{lines}") == SIGNED.split("\n")


@pytest.mark.parametrize("heading", [*HEADINGS[:2], *HEADINGS[5:7]])
def test_nor_have_those_whose_list_has_blank_lines_as_the_one_above(heading: str) -> None:
    assert signed("Signed by:", "Anna Example", "Boris Beispiel", heading, "Berta Sample", "Karl Sample") == [
        "Anna Example",
        "Boris Beispiel",
    ]


def test_nor_those_below_a_row_of_names() -> None:
    row = "Signed by: Anna Example, Boris Beispiel, Pear Fund"

    assert signed(row, "Imprisoned gardeners", "Berta Sample") == ["Anna Example", "Boris Beispiel", "Pear Fund"]


@pytest.mark.parametrize(
    "lines",
    [
        "Pear Fund\nJailed Poets\nPlum Union",
        "Pear Fund\n\nVictims of the Flood\n\nPlum Union",
        "Pear Fund\nAnna Example, chair\n\nJailed Poets\nBoris Beispiel, chair\n\nPlum Union\nBerta Sample, chair",
        "Anna Example\n\nJailed Poets\n\nPlum Union",
    ],
    ids=["close", "apart", "with officers", "between"],
)
def test_a_body_that_is_called_like_such_a_heading_has_signed(lines: str) -> None:
    assert signed("Signed by:", lines) == [line for line in lines.split("\n") if line]


FORMS = (
    "First name *\nLast name *\nCity\nPostcode\nSign now",
    "Your name (required)\nYour email (required)\nAffiliation\nI agree to the rules of this page\nSubmit",
    "Имя *\nФамилия *\nЭлектронная почта *\nГород\nПодписать",
    "Voornaam *\nAchternaam *\nE-mailadres *\nOndertekenen",
    "Name ________\nAddress ________\nSignature ________",
    "Load more",
)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.split("\n")[0])
def test_the_fields_and_buttons_of_a_form_are_no_signatories(form: str) -> None:
    statement = parse("\n\n".join([*TEXT, "Signed by:", SIGNED, form]))

    assert [entry.line.text for group in statement.signature_lists for entry in group.entries] == SIGNED.split("\n")
    labels = {statement.source[line.start : line.end]: line.label for line in statement.lines}
    assert {labels[field] for field in form.split("\n")} == {Label.FURNITURE}


def test_a_form_stands_above_the_list_too() -> None:
    assert signed("Sign this letter", FORMS[0], "Signed by:", SIGNED) == SIGNED.split("\n")


def test_the_names_of_columns_with_rows_below_them_are_no_form() -> None:
    statement = parse(
        "\n\n".join(
            [
                *TEXT,
                "Signatures",
                "Name *\nOrganization\nAnna Example\nPear Fund\nBoris Beispiel\nPlum Union\nBerta Sample\nFig Club",
            ]
        )
    )

    signatories = [one for group in statement.signature_lists for entry in group.entries for one in entry.signatories]
    assert [(one.name, one.affiliation) for one in signatories] == [
        ("Anna Example", "Pear Fund"),
        ("Boris Beispiel", "Plum Union"),
        ("Berta Sample", "Fig Club"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Нажимая кнопку, вы поручаете депутату распечатать ваше письмо",
        "By clicking here you agree to the rules of Pear Union",
        "Отправить обращение в мэрию Грушевска",
        "Развернуть текст",
    ],
)
def test_what_a_page_says_to_its_readers_is_no_signatory(line: str) -> None:
    assert signed("Signed by:", SIGNED, line) == SIGNED.split("\n")
    assert signed("Signed by:", f"{SIGNED}\n{line}") == SIGNED.split("\n")


def test_a_body_whose_name_speaks_to_somebody_has_signed() -> None:
    names = [
        "Thank You Garden Foundation of Fruitland",
        "We Hear You Union of Growers",
        "Friends of your local Garden Society",
        "Инициатива «Сады для вас и всех нас»",
        "Pear Fund",
    ]

    assert signed("Signed by:", "\n".join(names)) == names


MENU = "What is asked?\nEndorsements\nInspiration\nOrchards"
LETTER = f"Dear neighbours,\n\n{TEXT[1]}\n\n{TEXT[2]}\n\nWith kind regards\n\nAnna Example"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (f"The gates of all growers\n\n{MENU}", ["Anna Example"]),
        ("A letter of growers\n\nSupporters\nPear Union\nBerta Sample", ["Pear Union", "Berta Sample", "Anna Example"]),
    ],
)
def test_a_link_to_the_signatories_in_a_menu_above_the_text_heads_none(head: str, names: list[str]) -> None:
    assert [person.name for _, person in parse(f"{head}\n\n{LETTER}").signatories] == names


def test_a_button_and_a_licence_below_those_who_sign_are_of_the_page() -> None:
    footer = "Sign!\n\nopen gates | Letter to the council on the keeping of gates | CC BY 4.0 | The code is on the web"

    statement = parse(f"A letter of growers\n\n{LETTER}\nSign Collective\n\n{footer}")

    assert [person.name for _, person in statement.signatories] == ["Anna Example", "Sign Collective"]


def test_an_item_may_hold_what_its_signatory_says_to_those_who_wrote() -> None:
    items = ["Анна Примерова, учитель", "Я за вас, Глеб Образцов, пенсионер", "Вера Примерная, домохозяйка"]

    assert signed("Подписали:", "\n".join(f"{at}. {item}" for at, item in enumerate(items, 1))) == items


def test_those_under_a_heading_of_the_detained_have_not_signed_in_chinese() -> None:
    assert signed("聯署人：\n陳大文\n李小明", "被捕人士：\n張三\n李四") == ["陳大文", "李小明"]


def test_nor_has_who_is_to_be_reached_in_chinese() -> None:
    assert signed("聯署人：\n陳大文\n李小明\n聯絡人：王小華") == ["陳大文", "李小明"]


HELD = "The gardeners of Fruitland were taken away in May, and we ask the council to release them without delay."
# What stands above names in words that nobody told the parser.
STRANGE_HEADINGS = ("Who sleeps behind walls today", "Appendix 1. Cases", "Кто сейчас там", "Names", "Zelom murati:")


@pytest.mark.parametrize("heading", STRANGE_HEADINGS)
@pytest.mark.parametrize("role", ["", ", gardener"], ids=["names", "roles"])
def test_names_under_an_unknown_heading_may_be_of_those_who_are_held(heading: str, role: str) -> None:
    held = [f"{given} {name}{role}" for given in ("Anna", "Boris", "Clara") for name in ("Sample", "Beispiel", "Prose")]

    assert signed(HELD, heading, "\n".join(held)) == []
    assert signed(HELD, heading, "\n".join(held), "Signed by:", "Berta Sample") == ["Berta Sample"]


def test_in_a_letter_of_which_nobody_is_held_they_have_signed() -> None:
    named = [f"{given} {name}" for given in ("Anna", "Boris", "Clara") for name in ("Sample", "Beispiel", "Prose")]

    assert signed(STRANGE_HEADINGS[0], "\n".join(named)) == named


@pytest.mark.parametrize("heading", STRANGE_HEADINGS)
def test_nor_have_those_whose_roles_stand_below_their_names(heading: str) -> None:
    held = "\n\n".join(f"{given} Sample\nGardener" for given in ("Anna", "Boris", "Clara", "Peter"))

    assert signed(HELD, heading, held) == []


def test_what_people_are_quoted_with_is_no_list_of_names() -> None:
    said = "• “My well doesn’t work.”\n• “My pears aren’t growing.”\n• “My bees have left.”\n• “There’s no water.”"

    assert signed("Everybody in the valley says the same:", said) == []


@pytest.mark.parametrize(
    ("heading", "postscript"),
    [
        ("Suscriben", "PS1: Sólo aparece mi firma en esta página, porque sólo yo puedo hacerme responsable de ella."),
        ("Подписали:", "P.S. Здесь стоит только моё имя, потому что только я отвечаю за то, что здесь написано."),
        ("Signed by:", "NB: Only my name stands here, because only I can answer for what is written on this page."),
    ],
)
def test_a_postscript_below_the_only_name_signs_nothing(heading: str, postscript: str) -> None:
    assert signed(heading, "Anna Example, Garden Union", postscript) == ["Anna Example, Garden Union"]


def test_a_story_below_a_name_is_no_postscript() -> None:
    story = "She was taken from her garden in May and has not been seen by her family or friends since that day."

    assert signed("Signatures", "Clara Prose, gardener", story) == []


def test_a_heading_of_signatures_with_nothing_below_it_heads_nobody() -> None:
    assert parse("0:SIGNED").signature_lists == ()


NAMES = "Anna Example\nBoris Beispiel\nBerta Sample\nKarl Sample"


@pytest.mark.parametrize("names", [NAMES, "- " + NAMES.replace("\n", "\n- "), NAMES.replace("\n", "\n\n")])
def test_the_editor_is_told_of_names_that_were_left_in_the_text(names: str) -> None:
    doubts = parse("\n\n".join([*TEXT, HELD, STRANGE_HEADINGS[0], names])).doubts

    told = [(doubt.line, doubt.last) for doubt in doubts if "not read as signatures" in doubt.reason]
    assert told == [(11, 10 + len(names.split("\n")))]


def test_and_no_more_where_the_editor_said_what_they_are() -> None:
    text = "\n\n".join([*TEXT, HELD, STRANGE_HEADINGS[0], NAMES])

    doubts = parse(text, Corrections(labels=dict.fromkeys(range(11, 15), Label.BODY))).doubts
    assert not any("not read as signatures" in doubt.reason for doubt in doubts)


def test_a_row_of_links_at_the_foot_of_a_page_has_not_signed() -> None:
    asked = "We ask the council to open the gardens to all who live in the town and pay for them."
    links = "Emergency Procedures | Terms of Use | Copyright | Accessibility"

    assert signed(asked, "If we do better, so can they.", links) == []


POINTS = (
    "  1. We know that the garden was planted by the council last year.\n"
    "  2. We reject the messages that say the garden was never there.\n"
    "  3. We thank the gardener who told the valley of the wells."
)


@pytest.mark.parametrize(
    "lead",
    [
        "We, the undersigned growers of Fruitland, declare:",
        "Los abajo firmantes, hortelanos de Frutalia, queremos expresarles lo siguiente:",
        "Nous, soussignés, affirmons ce qui suit :",
        "Wir, die Unterzeichnenden, stellen fest:",
        "Мы, нижеподписавшиеся, хотим сообщить следующее:",
        "Ми, що нижче підписалися, заявляємо таке:",
        "Біз, төменде қол қойғандар, мынаны мәлімдейміз:",
    ],
)
def test_what_those_who_sign_declare_point_by_point_is_nobody(lead: str) -> None:
    assert signed(lead, POINTS, "Sincerely,", "Anna Example\nBoris Beispiel") == ["Anna Example", "Boris Beispiel"]


def test_persons_with_their_story_in_sentences_have_signed() -> None:
    people = (
        "1. Anna Example has grown pears in the valley for ten years.\n"
        "2. Boris Beispiel, gardener.\n3. Clara Muster, teacher."
    )

    assert len(signed("Signatories:", people)) == 3


@pytest.mark.parametrize(
    "last",
    [
        "© 2026 Gardens of Fruitland. All rights reserved.\n\nShade delayed is justice denied.",
        (
            "Sign the Petition\n\nUsing the space below please sign your name.\n\n"
            "Full Name\nInstitution\nEmail\nSubmit\n\nView the Signatures\nSignatures"
        ),
    ],
)
def test_a_slogan_or_the_fields_of_a_form_end_no_letter_as_names(last: str) -> None:
    assert signed(last) == []


def test_who_is_to_be_reached_below_the_officers_that_sign_has_not_signed() -> None:
    officers = ("Anna Example, President", "Boris P. Sample, Executive Director")

    assert signed(*officers, "Contact:", "Berta Sample, Executive Director, CRG", "114 Plum Court") == list(officers)


@pytest.mark.parametrize(
    ("told", "officers"),
    [
        ("Two officers of the union were killed in the fire.", "Anna Example, President\nBoris Sample, Secretary"),
        ("Awaiting trial for a year now, with no end in sight,", "Anna Example, gardener\nBoris Sample, teacher"),
        ("The case was heard by", "Anna Example, Judge\nBoris Sample, Prosecutor"),
        ("Досі в полоні", "Ганна Прикладна, парамедикиня\nБорис Прикладний, водій"),
        ("In Haft sind", "Anna Beispiel, Studentin\nBoris Beispiel, Lehrer"),
        ("Fueron acusados de fraude.", "Ana Ejemplo, directora\nJuan Muestra, profesor"),
        ("Копии направлены:", "Анна Примерова, депутат\nБорис Примеров, мэр"),
        ("Equipo", "Ana Ejemplo, directora\nJuan Muestra, profesor"),
        ("L'équipe", "Anne Exemple, directrice\nJean Exemple, professeur"),
        ("Наша команда", "Анна Примерова, директор\nБорис Примеров, учитель"),
        ("We demand that the two who are in prison be freed at once.", "Anna Example, poet\nBoris Sample, teacher"),
        ("Sin más noticias de los desaparecidos,", "Ana Ejemplo\nJuan Muestra\nRosa Ejemplo"),
        ("Quedamos a la espera de noticias de ellos,", "Ana Ejemplo\nJuan Muestra"),
    ],
)
def test_those_of_whom_a_line_above_them_tells_have_not_signed(told: str, officers: str) -> None:
    assert officers.split("\n")[0] not in signed(told, officers)

"""Demands that no bullet or number marks, and sentences that only sound like demands; all names are invented."""

import pytest

from appeals.statement import Statement, parse

PROSE = (
    "We, gardeners and friends of gardens, are alarmed by the felling of old orchards all over Fruitland this spring."
)


def page(*parts: str) -> Statement:
    return parse("\n\n".join(parts))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


def addressed(statement: Statement) -> list[str]:
    return [quote.text for quote in statement.addressees]


@pytest.mark.parametrize(
    ("lead", "lines"),
    [
        (
            "Wir fordern:",
            ["Das Fällen der Obstbäume wird beendet. Neue werden gepflanzt.", "Ein Gartenrat wird gewählt."],
        ),
        (
            "We demand:",
            ["No orchard is sold. The council keeps them.", "A garden board is elected by all who live here."],
        ),
        ("Требуем:", ["Ни один сад не продаётся.", "Садовый совет избирается всеми жителями долины."]),
    ],
)
def test_lines_close_together_below_a_bare_lead_are_demands(lead: str, lines: list[str]) -> None:
    sections = [f"II. More of it\n\n{PROSE}", lead, "\n".join(reversed(lines)), "III. The end", PROSE]
    statement = page("Open letter of gardeners", "1 May 2020", PROSE, lead, "\n".join(lines), *sections)

    assert demanded(statement) == [*lines, *reversed(lines)]


def test_a_paragraph_below_a_bare_lead_that_stands_alone_is_left_as_text() -> None:
    assert PROSE not in demanded(page("Open letter of gardeners", "1 May 2020", PROSE, "We demand:", PROSE, PROSE))


def test_what_is_done_with_our_demand_is_no_demand() -> None:
    statement = page("Открытое письмо садовников", "Мы передадим наше требование всем, кто решает судьбу садов долины.")

    assert demanded(statement) == []


def test_what_rules_state_is_no_demand() -> None:
    statement = page(
        "Open letter of gardeners", PROSE, "The new rules of the ministry state that orchards must be registered."
    )

    assert demanded(statement) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ci chiediamo quale sia il nesso fra i giardini e le tasse.",
        "Nous nous demandons pourquoi les vergers sont fermés.",
        "We ask ourselves why the gardens were closed in spring.",
        "The rule is old, nor are we asking the council to run the gardens by itself.",
        "You may print this letter (we ask that you keep its title) wherever you like.",
        "Pueden copiar este documento (aunque recomendamos el original) en sus páginas.",
        "La paix que nous demandons viendra avec les vergers.",
        "Мир, которого мы требуем, придёт вместе с садами.",
        "Мир, якого ми вимагаємо, прийде разом із садами.",
        "Die Gärten, die wir fordern, sind grün und groß.",
    ],
)
def test_who_asks_himself_or_says_what_is_not_asked_demands_nothing(sentence: str) -> None:
    assert demanded(page("Gardens", PROSE, sentence, PROSE)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Chiediamo al sindaco di aprire i giardini.",
        "Nous vous demandons de rouvrir les vergers.",
        "We, the keepers ourselves, ask the council to open the gardens.",
        "We can neither wait nor pay, and we ask the council to open the gardens.",
        "We ask the council (and the mill) to open the gardens.",
        "(We ask the council to open the gardens.)",
        "C'est pour cela que nous demandons un jardin.",
        "Ce que nous demandons, c'est un jardin.",
        "Это сады, которые мы просим открыть.",
        "Darum fordern wir offene Gärten.",
    ],
)
def test_who_asks_others_demands(sentence: str) -> None:
    assert demanded(page("Gardens", PROSE, sentence, PROSE)) == [sentence]


def test_a_law_that_is_demanded_is_not_asked() -> None:
    statement = page(
        "Offener Brief der Gärten", "Dazu fordern wir ein Gartengesetz, das seinen Namen verdient, und neue Bäume."
    )

    assert addressed(statement) == []


def test_what_to_do_is_nobody_who_is_asked() -> None:
    statement = page(
        "Открытое письмо садовников", "Поэтому мы призываем поддержать старые сады Долины в государственных планах: да."
    )

    assert addressed(statement) == []


def test_views_on_how_something_should_be_done_ask_nothing() -> None:
    statement = page("Open letter of gardeners", "We hold views on how the government should be keeping its orchards.")

    assert demanded(statement) == []


def test_those_who_are_invited_by_a_spanish_letter_are_asked() -> None:
    invited = "En su nuevo gobierno, les invitamos a formular un plan para los huertos del valle."

    assert demanded(page("Carta a los candidatos", "1 de mayo de 2020", invited)) == [invited]


@pytest.mark.parametrize("marks", [("1.", "2.", "3."), ("A)", "B)", "C)")])
def test_a_count_of_demands_goes_on_below_the_reasons_of_each(marks: tuple[str, ...]) -> None:
    wanted = ["Open the orchards to children.", "A hearing in May.", "No more fines for picking pears."]
    counted = [part for mark, demand in zip(marks, wanted, strict=True) for part in (f"{mark} {demand}", PROSE)]

    assert demanded(page("Open letter of gardeners", "1 May 2020", PROSE, "We demand:", *counted)) == wanted


NEEDS = [
    "Потрібно відкрити сади для дітей.",
    "Потрібно створити раду садівників.",
    "Треба посадити нові груші.",
    "Необхідно провести воду в усі сади.",
    "Слід оприлюднити кошторис садів.",
]
LISTED = ["прохід між садом і школою", "прохід між школою і ставком"]


def test_a_list_within_a_text_of_needs_is_one_of_its_points() -> None:
    listed = "\n".join(f"• {item};" for item in LISTED)
    statement = page("Лист міському голові", *NEEDS, "Сади поділені стінами. Потрібно відкрити:", listed, PROSE)

    assert demanded(statement) == [*NEEDS, *LISTED]


def test_a_text_that_explains_its_list_asks_by_the_list() -> None:
    listed = "\n".join(f"• {item};" for item in LISTED)
    statement = page("Лист міському голові", NEEDS[0], NEEDS[1], "Вимагаємо відкрити:", listed, PROSE)

    assert demanded(statement) == LISTED


def test_a_title_of_learning_before_a_name_ends_no_sentence() -> None:
    asked = "Por ello pedimos a la Lic. Ana Ejemplo, alcaldesa de Villapera, que abra los huertos."

    assert demanded(page("Carta de los hortelanos", "1 de mayo de 2020", asked)) == [asked]

"""Titles that look like text or stand on several lines; all names are invented."""

import pytest

from appeals.statement import Statement, parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring."
SIGNED = "Anna Example\nBerta Sample"


def title(*parts: str) -> str | None:
    statement: Statement = parse("\n\n".join([*parts, STORY, SIGNED]))
    return statement.title.text if statement.title else None


@pytest.mark.parametrize(
    "headline",
    [
        "Gardeners are outraged at the felling of the orchards of Pearville: ‘Trees are not optional.’",
        "САДЫ: SOS!!! САДОВНИКИ ДОЛИНЫ ПРОСЯТ ПОМОЩИ, ИХ САДЫ РУБЯТ, А ДОКУМЕНТЫ ПИШУТ НА ЧУЖОМ ЯЗЫКЕ. СОВЕТ МОЛЧИТ.",
    ],
)
def test_a_long_line_above_the_date_of_a_page_is_its_headline(headline: str) -> None:
    assert title(headline, "Anna Example", "2024-05-01\nPearville") == headline


def test_a_first_paragraph_without_a_date_below_it_is_no_headline() -> None:
    assert title(STORY, STORY) is None


def test_a_title_in_capitals_stays_one_though_it_is_long_and_ends_with_a_stop() -> None:
    name = "САДЫ ДОЛИНЫ: ОТКРЫТОЕ ОБРАЩЕНИЕ САДОВНИКОВ ГРУШЕВСКА К СОВЕТУ ДОЛИНЫ В СВЯЗИ С ВЫРУБКОЙ СТАРЫХ САДОВ."

    assert title("2024-05-01", "Читать на сайте", name, "Уважаемый совет!") == name


def test_a_title_that_breaks_off_with_a_colon_goes_on_below_it() -> None:
    assert (
        title("Открытое письмо Pear:\nХватит рубить сады", "1 мая 2024") == "Открытое письмо Pear: Хватит рубить сады"
    )


def test_a_row_of_languages_is_no_title() -> None:
    assert title("A word to the gardeners of Pear", "English | Español | Deutsch | Türkçe", "1 May 2024") == (
        "A word to the gardeners of Pear"
    )


MENU = ["Начало", "Люди", "Книги", "Снимки", "Сады", "Беседы", "Места", "Поездки"]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(["Fruitland Growers Network", "Gardeners stand with orchards", "3 May 2024"], id="any date"),
        pytest.param(["Gardeners stand with orchards", "12. 5. 2024"], id="a date of numbers"),
        pytest.param(["◄ All stories of gardens", "Gardeners stand with orchards", "3 May 2024"], id="the way back"),
        pytest.param(["Сады долины и люди", *MENU, "Gardeners stand with orchards", "3 мая 2024"], id="a bare menu"),
        pytest.param(["Сады / Люди / Книги / Помощь", "Gardeners stand with orchards", "3 мая 2024"], id="a trail"),
        pytest.param(["Four trees. © COPYRIGHT: PEAR", "Gardeners stand with orchards", "3 May 2024"], id="a caption"),
    ],
)
def test_the_title_is_told_from_the_page_around_it(page: list[str]) -> None:
    assert title(*page) == "Gardeners stand with orchards"


def test_a_headline_of_two_sentences_above_its_date_is_the_title() -> None:
    headline = "Výzva: zahradníci z údolí a jejich přátelé píší radě. Pomoci může i každý čtenář"

    assert title(headline, "23. 12. 2020") == headline


def test_a_date_below_a_title_that_ends_with_initials_is_no_part_of_it() -> None:
    assert title("Відкритий лист голові Зразку І.В.", "2012-03-16") == "Відкритий лист голові Зразку І.В."


def test_a_menu_below_the_document_takes_no_title_from_above_it() -> None:
    menu = "• News\n• Statements\n• Publications\n• About Us"
    statement = parse("\n\n".join(["ЗАЯВЛЕНИЕ САДОВНИКОВ ДОЛИНЫ", STORY, STORY, STORY, STORY, menu, "Contact Us"]))

    assert statement.title is not None
    assert statement.title.text == "ЗАЯВЛЕНИЕ САДОВНИКОВ ДОЛИНЫ"


def test_the_item_of_a_session_above_a_date_is_no_title_where_one_stands_below() -> None:
    name = "Joint statement on the gardens of Fruitland"

    assert title("Joint NGO Statement\nGC46 – Item 4 General Debate\n17 March 2021", name, "Thank you.") == name


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(["Home → News → Statements", "A valley without fences", "3 May 2024"], id="the way to the page"),
        pytest.param(["A valley without fences", "Anna Example and others\n3 May 2024"], id="those who wrote it"),
        pytest.param(["A valley without fences", "By Anna Example, reporter", "3 May 2024"], id="a byline"),
        pytest.param(["A valley without fences - Pear Friends\nMenu\nA valley without fences"], id="a browser's tab"),
        pytest.param(["The orchard in May. Photo: Anna Example", "A valley without fences"], id="a caption"),
        pytest.param(["4 min read·Mar 12, 2023", "A valley without fences"], id="the time to read"),
        pytest.param(["PEAR FRIENDS                PLUM UNION", "A valley without fences"], id="two senders"),
        pytest.param(["Товарищество «Груша» – официальный сайт", "A valley without fences"], id="the name of the site"),
        pytest.param(
            ["Petition · A valley without fences · Pear", "A valley without fences"], id="the name of the page"
        ),
        pytest.param(["A valley without fences", "Автор петиции: Анна Примерова"], id="who began it"),
        pytest.param(["A valley without fences", "3156 readers · 20 votes"], id="counts"),
    ],
)
def test_what_a_page_says_of_itself_is_no_title(page: list[str]) -> None:
    assert title(*page) == "A valley without fences"


def test_the_subject_of_a_letter_goes_before_its_letterhead() -> None:
    head = ["Pear Valley Friends\n1 Garden Street, Pearville", "3 May 2024", "Re: The closed valley", "Dear Minister,"]

    assert title(*head) == "The closed valley"


def test_a_line_that_says_what_the_document_is_leaves_the_title_above_it() -> None:
    assert title("Gardeners need their valley\nAn open letter to the council", "3 May 2024") == (
        "Gardeners need their valley"
    )


def test_the_news_that_somebody_turned_to_the_president_is_a_title() -> None:
    headline = "К президенту Грушеву обратились с просьбой открыть долину"

    assert title("2024-05-03 12:33", headline) == headline


def test_a_kind_in_spaced_letters_is_read() -> None:
    assert title("О Т К Р Ы Т О Е  П И С Ь М О", "Уважаемый совет!") == "О Т К Р Ы Т О Е  П И С Ь М О"


def test_a_headline_of_two_words_that_calls_is_the_title() -> None:
    assert (
        title("Сохраните сад!", "Садовники обратились к министру. Публикуем письмо", "3 мая 2024") == "Сохраните сад!"
    )


def test_a_short_sentence_that_asks_is_no_title() -> None:
    assert title(STORY, "We call on the council to reopen the valley.") is None


def test_a_headline_goes_before_the_sentence_below_it_that_says_what_it_heads() -> None:
    assert title("Keep the valley open", "An open letter from those who work there.", "How to sign") == (
        "Keep the valley open"
    )


def test_the_byline_of_a_blog_does_not_go_on_with_a_long_headline() -> None:
    headline = "An Open Letter to the Council: Give Us Back the Valley"
    statement = parse("\n\n".join([f"{headline}\nby Pear Friends | Mar 12, 2023 | News | 0 comments", STORY, SIGNED]))

    assert statement.title is not None
    assert statement.title.text == headline
    assert statement.date is not None
    assert statement.date.value == "2023-03-12"


def test_the_name_of_a_site_and_its_links_stand_above_the_title() -> None:
    assert title("Friends of the Pear Valley\nJoin\nEvents\nChapters", "Valley Strike") == "Valley Strike"


def test_a_joint_letter_is_the_kind_and_not_the_title() -> None:
    assert title("Fruitland", "Joint Letter", "Reopen the Gardens of the Valley", "March 12, 2024 9:00AM") == (
        "Reopen the Gardens of the Valley"
    )


def test_a_bare_kind_goes_on_in_small_letters_below_a_blank_line() -> None:
    assert title("STATEMENT", "of the Friends of Pears on the gardens", "12 March 2024") == (
        "STATEMENT of the Friends of Pears on the gardens"
    )


def test_a_link_to_the_letter_leaves_the_title_to_the_letter() -> None:
    assert title("Open letter", "Open letter to the Pear Council on the gardens", "Dear members of the council,") == (
        "Open letter to the Pear Council on the gardens"
    )


def test_a_sentence_below_a_headline_that_tells_who_asks_is_no_title() -> None:
    headline = "Более двухсот садовников просят министра открыть долину"

    assert title(headline, "Под обращением подписались врачи и учителя", "3 мая 2024") == headline


def test_a_numbered_line_between_date_and_text_is_the_title() -> None:
    assert title("Gardens", "News", "3 May 2024", "5. The fifth wish of the gardeners") == (
        "The fifth wish of the gardeners"
    )


def test_a_heading_of_demands_below_the_text_is_not_the_title() -> None:
    line = "Gardens are being lost."
    call = "We call on the council to take three steps for the gardens. Add your voice to all three of our demands."
    goes_to = "This petition will be presented to the council, to the mayor and to the minister of all the gardens."
    demands = "Our three demands\n\n1. Open the gardens.\n2. Keep them open."

    assert title(f"{line}\nIt is time to act for them.", call, goes_to, demands) == line


def test_a_kind_goes_on_with_the_genitive_above_it_and_what_the_text_goes_on_with_is_no_title() -> None:
    assert title("«Алмұрт» форумының\nҚАРАРЫ", "2021 жылғы 19 мамыр", "Бес ауылдан келген форум", "мынаны айтады.") == (
        "«Алмұрт» форумының ҚАРАРЫ"
    )


def test_a_line_to_an_office_about_something_is_a_title_and_names_the_office() -> None:
    statement = parse(f"До голови ради про садові ворота\n\n{STORY}\n\n{SIGNED}")

    assert statement.title is not None
    assert statement.title.text == "До голови ради про садові ворота"
    assert [quote.text for quote in statement.addressees] == ["голови ради"]


def test_the_subject_of_a_memorandum_is_its_title_though_a_line_of_copies_stands_above_it() -> None:
    head = "FROM: Pear Union\nTO: Head Gardener, Town of Pearville\nCOPY: Water Office\nDATE: 3 May 2021"
    statement = parse(f"MEMORANDUM\n\n{head}\nSUBJECT: Lamps in the orchard\n\nDear Sir,\n\n{STORY}\n\n{SIGNED}")

    assert statement.title is not None
    assert statement.title.text == "Lamps in the orchard"
    assert [quote.text for quote in statement.addressees] == ["Head Gardener, Town of Pearville"]


def test_the_name_of_a_page_that_holds_the_title_is_not_the_title() -> None:
    matter = "“Seventh Meeting for the State of the Gardens of Fruitland and their Keepers” Gathering"
    page = f"From Our Member Pear Union – Fruitland – Statement of Keepers of {matter}\n1 August 2023 4:57 pm"

    assert title(page, "Statement of Keepers of", matter) == f"Statement of Keepers of {matter}"


def test_a_petition_that_says_to_whom_and_then_what_to_do_has_its_title_there() -> None:
    line = "Petition to the Pear Council: Publish the Full Plan of the Gardens"

    assert title(line, "3 May 2024") == line


def test_a_petition_that_names_behind_a_colon_who_is_asked_has_its_title_elsewhere() -> None:
    line = "For the gardens of Pearville"

    assert title("Petition to the Mayor: Anna Example", line) == line


def test_a_statement_for_the_press_has_its_title_below_that_word() -> None:
    line = "Pear Union Opens Its Gardens, Asks the Council to Keep the Gates"

    assert title("PRESS STATEMENT", line, "3 May 2024") == line


def test_a_statement_for_the_press_without_another_line_is_called_so() -> None:
    assert title("PRESS STATEMENT", "3 May 2024") == "PRESS STATEMENT"

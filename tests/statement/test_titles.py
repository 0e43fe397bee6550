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

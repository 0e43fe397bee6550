"""Dates as statements print them."""

import pytest

from appeals.statement.dates import dates_in


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("27 April 2012", "2012-04-27"),
        ("April 27th, 2012", "2012-04-27"),
        ("27th of April, 2012", "2012-04-27"),
        ("1 August 2019 4:57 pm", "2019-08-01"),
        ("2024-01-22", "2024-01-22"),
        ("30/4/2012", "2012-04-30"),
        ("27.04.2012 г.", "2012-04-27"),
        ("27 апреля 2012 года", "2012-04-27"),
        ("«5» января 2022 г.", "2022-01-05"),
        ("5 січня 2022 року", "2022-01-05"),
        ("2022 жылғы 5 қаңтар", "2022-01-05"),
        ("2022 жылы 5 қаңтарда", "2022-01-05"),
        ("5 қаңтар, 2022 ж.", "2022-01-05"),
        ("2026-жыл 22-январьдағы", "2026-01-22"),
        ("2022-yil 5-yanvar", "2022-01-05"),
        ("27 de abril de 2012", "2012-04-27"),
        ("le 1er mai 2020", "2020-05-01"),
        ("27. April 2012", "2012-04-27"),
        ("12 maja 2020 r.", "2020-05-12"),
        ("2020年5月3日", "2020-05-03"),
        ("May 2020", "2020-05"),
        ("Февраль, 2026-жыл", "2026-02"),
    ],
)
def test_date_is_read(text: str, value: str) -> None:
    assert [found.value for found in dates_in(text)] == [value]


@pytest.mark.parametrize(
    "text", ["31 February 2020", "article 2005", "Resolution 2020/55/12", "12:30", "May", "1 Foo 2020"]
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert list(dates_in(text)) == []


def test_date_knows_its_precision_and_place() -> None:
    (found,) = dates_in("Oslo, 5 May 2020. With")

    assert (found.precision, found.start, found.end) == ("day", 6, 16)

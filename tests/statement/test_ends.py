"""Where an entry of a list ends with a place that no list of places knows; all names are invented."""

import pytest

from appeals.statement import Signatory, parse

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in. "
    "No other country of the valley knows such a rule."
)


def signed(*entries: str) -> list[Signatory]:
    statement = parse(f"Joint statement\n\n{PROSE}\n\nSignatories:\n\n" + "\n".join(entries))
    return [signatory for _, signatory in statement.signatories]


def test_where_most_entries_end_with_a_town_the_others_do() -> None:
    *_, last = signed(
        "Anna Example, journalist, Almaty",
        "Bob Sample, journalist, Atyrau",
        "Clara Specimen, journalist, Pearville",
    )

    assert (last.role, last.affiliation, last.city) == ("journalist", None, "Pearville")


def test_where_most_organizations_end_with_a_country_the_others_do() -> None:
    *_, last = signed(
        "Union of Beekeepers – Kazakhstan",
        "Orchard Council – Ukraine",
        "Pear Fund – Fruitland",
    )

    assert (last.name, last.city, last.country) == ("Pear Fund", None, None)


def test_a_dash_among_many_commas_is_within_the_name() -> None:
    many = [f"Orchard Society, {country}" for country in ("Kenya", "Ghana", "Nepal", "Peru", "Chile", "Italy")]
    *_, last = signed(*many, *many, "Pear Trade Network – Africa")

    assert (last.name, last.country) == ("Pear Trade Network – Africa", None)


@pytest.mark.parametrize("line", ["Clara Specimen, director, Pearbox", "Clara Specimen, founder, Pearbox"])
def test_after_an_office_stands_an_organization_all_the_same(line: str) -> None:
    *_, last = signed("Anna Example, journalist, Almaty", "Bob Sample, journalist, Atyrau", line)

    assert (last.affiliation, last.city) == ("Pearbox", None)


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("Anna Example, teacher, Pearville", "Pearville"),
        ("Анна Пример, пенсионерка, Грушевск", "Грушевск"),
        ("Анна Мысал, зейнеткер, Алмұртты", "Алмұртты"),
        ("Ганна Приклад, правозахисниця, Грушівка", "Грушівка"),
    ],
)
def test_after_a_trade_stands_a_town(line: str, city: str) -> None:
    (signatory,) = signed(line)

    assert (signatory.affiliation, signatory.city) == (None, city)


@pytest.mark.parametrize(
    ("line", "city"),
    [("Anna Example, journalist, Ulaanbaatar", "Ulaanbaatar"), ("Анна Пример, журналист, Найроби", "Найроби")],
)
def test_large_towns_are_known_in_many_languages(line: str, city: str) -> None:
    assert [signatory.city for signatory in signed(line)] == [city]


def test_branches_of_one_body_show_which_words_are_towns() -> None:
    branches = [f"League of Growers of the Valley, {town}" for town in ("Pearville", "Plumtown", "Figstead")]
    *_, first, officer = signed(*branches, "Anna Example, Secretary, OGV, Plumtown")

    assert (first.name, first.city) == ("League of Growers of the Valley", "Figstead")
    assert (officer.affiliation, officer.city) == ("OGV", "Plumtown")


def test_two_bodies_in_a_line_stay_both_where_no_branches_show_a_town() -> None:
    *_, officer = signed("Pear Union, Figbox", "Plum Union, Figbox", "Anna Example, Secretary, OGV, Figbox")

    assert officer.affiliation == "OGV, Figbox"


@pytest.mark.parametrize("trade", ["Burger", "Boekhoudster", "Bürgerin", "Enfermera", "Infirmière", "Электрик"])
def test_after_a_trade_that_needs_no_body_stands_a_town(trade: str) -> None:
    (signatory,) = signed(f"Anna Example, {trade}, Pearville")

    assert (signatory.role, signatory.affiliation, signatory.city) == (trade, None, "Pearville")

"""What may have been meant: other keyboard layouts, half words, and words spelled nearly alike."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appeals.search.language.guesses import likeliest
from appeals.search.language.layouts import other_layouts
from appeals.search.language.query import Problem
from appeals.search.language.rewriting import rewritings
from tests.wild import examples


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ghfdf", "права"),
        ("cdj,jlf cj,hfybq 2012", "свобода собраний 2012"),
        ("Yfpfh,ftd", "Назарбаев"),
        ("090s0", "құқық"),
        (";f4f-pty", "жаңаөзен"),
        ("ghjntcn yfcbkmcndf", "протест насильства"),
        ("cdj,jlf kl.", "свобода лдю"),
        ("gjk'n", "полєт"),
        ("акуувщь", "freedom"),
        ("сщте", "cont"),
    ],
)
def test_what_was_typed_with_the_wrong_layout_is_among_the_others(typed, meant):
    assert meant in other_layouts(typed)


@pytest.mark.parametrize("typed", ["", "2012..2019", " ", "…"])
def test_what_holds_no_letters_is_the_same_in_every_layout(typed):
    assert other_layouts(typed) == []


@given(st.text(max_size=200))
@settings(max_examples=examples(300))
def test_any_query_has_few_rewritings_and_each_tells_what_was_done(query):
    found = list(rewritings(query))

    assert len(found) <= 9
    assert all({Problem.OPEN_END, Problem.LAYOUT} & {repair.problem for repair in one.repairs} for one in found)


@pytest.mark.parametrize(
    ("query", "opened"),
    [
        ("civil soc", "civil soc*"),
        ("soc year:2019", "soc* year:2019"),
        ("soc -civ", "soc* -civ"),
        ("a OR soc", "a OR soc*"),
        ("title:soc", "title:soc*"),
    ],
)
def test_the_last_word_may_be_half_of_one(query, opened):
    assert str(next(rewritings(query))) == opened


@pytest.mark.parametrize("query", ["", "2 -soc", '"civil soc"', "soc*"])
def test_where_no_word_can_be_half_of_one_none_is(query):
    assert all(repair.problem != Problem.OPEN_END for one in rewritings(query) for repair in one.repairs[:1])


@pytest.mark.parametrize(
    ("typed", "candidates", "guesses"),
    [
        ("assembley", {"assembly": 9, "assemblies": 4, "ensemble": 1}, ["assembly", "assemblies"]),
        ("torutre", {"torture": 3, "mature": 90}, ["torture"]),
        ("свабода", {"свобода": 5, "работа": 50}, ["свобода"]),
        ("Жанозен", {"Zhanaozen": 2, "Zhambyl": 9}, ["Zhanaozen"]),
        ("comission", {"commission": 5, "commissions": 9, "mission": 1}, ["commission", "commissions"]),
        ("prison", {"prison": 9, "prison’": 1, "poison": 1}, ["poison"]),
        ("veto", {"vote": 1, "ve": 5}, []),
        ("", {"a": 1}, []),
        ("rights", {}, []),
    ],
)
def test_words_spelled_nearly_alike_come_the_likeliest_first(typed, candidates, guesses):
    assert likeliest(typed, candidates) == guesses


def test_of_words_equally_near_the_more_frequent_comes_first():
    assert likeliest("rall", {"rally": 1, "trall": 1, "fall": 100}) == ["fall", "rally", "trall"]

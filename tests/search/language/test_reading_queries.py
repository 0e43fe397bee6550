"""From what is typed to a query: everything is read, what makes no sense is repaired, and the work is bounded."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appeals.search.language.query import All, Any, Not, Phrase, Problem, Word, Years, leaves
from appeals.search.language.reader import LONGEST_PIECE, MOST_WORDS, read
from tests.wild import examples

PIECES = [
    "a", "б", "OR", "ИЛИ", "NOT", "AND", "-", "–", "(", ")", '"', "«", "»", "title:", "Name:", "other:", "year:",
    "2012", "..", "2019", "*", " ", "'", "l'ab", "п’ять", "x-y", ",", ".", "\u00ad", "\u0301", "é", "Й", "A" * 70, "\0",
    "\ud800", "\u202e", ":", "[a-z]+", "?", "\n",
]  # fmt: skip
QUERIES = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


@pytest.mark.parametrize(
    ("query", "written"),
    [
        ("права человека", "права человека"),
        ("«свобода собраний»", '"свобода собраний"'),
        ("„Freiheit“ ‘freedom of speech’", '"Freiheit" "freedom of speech"'),
        ("human-rights", '"human rights"'),
        ("l’homme", '"l homme"'),
        ("п’ять O'Brien", "п’ять O'Brien"),
        ("пытки -Астана –Алматы", "пытки -Астана -Алматы"),
        ('-"no borders"', '-"no borders"'),
        ("rally OR protest gas", "(rally OR protest) gas"),
        ("митинг ИЛИ протест НЕМЕСЕ жиналыс АБО збори", "митинг OR протест OR жиналыс OR збори"),
        ("(gas price) OR oil", "(gas price) OR oil"),
        ("rally NOT gas AND oil", "rally -gas oil"),
        ("name:(Бокаев OR Bokayev)", "name:Бокаев OR name:Bokayev"),
        ("Title: veto -demand:veto", "title:veto -demand:veto"),
        ("год year:2012..2019", "год year:2012..2019"),
        ("year:2019-2012 year:..2015 -year:2014", "year:2012..2019 year:..2015 -year:2014"),
        ("year:2019…", "year:2019.."),
        ("прав* human-rig*", "прав* human rig*"),
        ("a a -(-b)", "a b"),
        ("Требования: освободить, Бокаев,Абишев", "Требования освободить Бокаев Абишев"),
        ("22.05.2018", '"22 05 2018"'),
    ],
)
def test_a_query_is_read_and_written_out_as_it_was_read(query, written):
    reading = read(query)

    assert str(reading) == written
    assert reading.repairs == ()


def test_a_query_is_a_tree_of_its_parts():
    assert read('a be* OR -title:"c d" year:2012..').root == All(
        (Word("a"), Any((Word("be", prefix=True), Not(Phrase(("c", "d"), "title")))), Years(2012, None))
    )


def test_what_is_wanted_and_what_is_not_can_be_listed():
    root = read("a -(b -c) OR d").root

    assert list(leaves(root)) == [Word("a"), Word("c"), Word("d")]
    assert list(leaves(root, wanted=False)) == [Word("b")]


@pytest.mark.parametrize(
    ("query", "written", "problem", "piece"),
    [
        ('veto "права человека', 'veto "права человека"', Problem.QUOTATION, '"права человека'),
        ("(veto", "veto", Problem.BRACKET, "("),
        ("veto)", "veto", Problem.BRACKET, ")"),
        ("OR veto", "veto", Problem.OPERATOR, "OR"),
        ("veto OR", "veto", Problem.OPERATOR, "OR"),
        ("NOT", "", Problem.OPERATOR, "-"),
        ("*veto", "veto", Problem.WILDCARD, "*veto"),
        ("ve*to", "ve*", Problem.WILDCARD, "ve*to"),
        ("* veto", "veto", Problem.WILDCARD, "*"),
        ("v* veto", "v veto", Problem.SHORT_PREFIX, "v*"),
        ("veto title:", "veto", Problem.FIELD, "title:"),
        ("colour:red", "colour red", Problem.FIELD, "colour:"),
        ("veto year:soon", "veto", Problem.YEAR, "year:soon"),
        ("veto year:..", "veto", Problem.YEAR, "year:.."),
        ("x" * 70, "x" * 60, Problem.LONG_WORD, "x" * LONGEST_PIECE),
    ],
)
def test_what_makes_no_sense_is_repaired_and_told(query, written, problem, piece):
    reading = read(query)

    assert str(reading) == written
    assert [(repair.problem, repair.piece) for repair in reading.repairs] == [(problem, piece)]


def test_only_so_many_words_are_looked_for():
    reading = read(" ".join(f"w{number}" for number in range(500)))

    assert list(leaves(reading.root)) == [Word(f"w{number}") for number in range(MOST_WORDS)]
    assert [repair.piece for repair in reading.repairs if repair.problem == Problem.TOO_MANY] == [f"w{MOST_WORDS}"]


def test_the_words_of_phrases_count_too():
    phrase = " ".join("abc"[number % 3] for number in range(100))

    assert [len(part.words) for part in leaves(read(f'a "{phrase}" b').root) if isinstance(part, Phrase)] == [
        MOST_WORDS - 1
    ]


@settings(max_examples=examples(500))
@given(QUERIES)
def test_any_text_is_read_and_its_canonical_form_is_read_the_same(query):
    reading = read(query)
    again = read(str(reading))

    assert again.root == reading.root
    assert again.repairs == ()
    assert all(len(repair.piece) <= LONGEST_PIECE for repair in reading.repairs)
    # Nothing in it that a page, a database or an address cannot hold.
    assert "\0" not in "".join([str(reading), *(repair.piece for repair in reading.repairs)])
    "".join([str(reading), *(repair.piece for repair in reading.repairs)]).encode()


BOMBS = [
    "a ", "(", '"', "-", "OR ", "a OR ", "(a OR ", "*a", "'a ", "title:", "a-", "x", "'", "a'", "l'", "\0", ".",
    "year:", "-(", "(a -", "[a-z]*", ".*", "\u0301", "é\u0301",
]  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS)
def test_long_queries_cost_no_more_than_the_longest_that_is_read(bomb):
    # Read in milliseconds; what is not linear would keep this test busy for hours.
    reading = read(bomb * (10_000_000 // len(bomb)))

    assert reading.root == read(bomb * (10_000 // len(bomb))).root
    assert Problem.TOO_LONG in [repair.problem for repair in reading.repairs]
    assert sum(len(getattr(part, "words", "1")) for part in leaves(reading.root)) <= MOST_WORDS

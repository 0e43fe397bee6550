"""Where the words of a query stand in a text, by the same forms as in the index."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from appeals.search.language.highlighter import finder
from appeals.search.language.names import may_be_name, name_keys
from appeals.search.language.reader import read
from appeals.search.language.stems import LANGUAGES, alternatives, stem, stems
from appeals.search.language.words import plain, tokens
from tests.wild import examples

SOURCES = sorted((Path(__file__).parents[3] / "fixtures" / "sources").glob("*.txt"))


def found(query, text, language="en", **how):
    return [text[start:end] for start, end in finder(read(query), **how)(text, language)]


@pytest.mark.parametrize(
    ("query", "text", "language", "words"),
    [
        ("detained protest", "Detained protesters; DETAIN it.", "en", ["Detained", "protesters", "DETAIN"]),
        ("die", "a dying man", "en", ["dying"]),
        ("пытки", "о пытках и пыток нет", "ru", ["пытках", "пыток"]),
        ("елка", "Ёлки и ёлка", "ru", ["Ёлки", "ёлка"]),
        ("кукык", "Адам құқықтары мен құқығы", "kk", ["құқықтары", "құқығы"]),
        ("вимога", "Наші вимоги: п’ять вимог", "uk", ["вимоги", "вимог"]),
        ("liberte", "la liberté, LIBERTÉ", "fr", ["liberté", "LIBERTÉ"]),
        ("homme", "droits de l’homme", "fr", ["homme"]),
        ("financial", "ﬁnancial aid", "en", ["ﬁnancial"]),
        ("human-rights", "Human rights, human-rights", "en", ["Human rights", "human-rights"]),
        ("human-rights", "human\nrights", "en", ["human", "rights"]),
        ('"freedom of speech"', "freedom of speech, freedom and speech", "en", ["freedom of speech"]),
        ('"human rights" rights', "the human rights", "en", ["human rights"]),
        ("constit*", "The Constitution is constitutional", "en", ["Constitution", "constitutional"]),
        ("Жаңаөзен", "in the city of Zhanaozen", "en", ["Zhanaozen"]),
        ("Бокаев", "Max Bokayev, M. Bokaev", "en", ["Bokayev", "Bokaev"]),
        ("бокае*", "Max Bokayev", "en", ["Bokayev"]),
        ("bokayev", "bokaev", "", ["bokaev"]),
        ("freedom of assembly", "Freedom of the assembly of people", "en", ["Freedom", "assembly"]),
        ("of", "Freedom of assembly", "en", ["of"]),
        ("rights -torture", "rights and torture", "en", ["rights"]),
        ("rally OR protest", "a rally, a protest", "en", ["rally", "protest"]),
        ("year:2012", "in 2012", "en", []),
        ("", "anything", "en", []),
        ("الحقوق", "حقوق الإنسان", "ar", ["حقوق"]),
        ("assembly", "assembly\u00ad assem\u00adbly", "en", ["assembly\u00ad", "assem\u00adbly"]),
    ],
)  # fmt: skip
def test_words_are_found_in_their_forms(query, text, language, words):
    assert found(query, text, language) == words


def test_exact_spelling_is_found_in_no_other_form():
    text = "Protest, protests, Бокаев and Bokayev"

    assert found("protest", text, exact=True) == ["Protest"]
    assert found("бокаев", text, exact=True) == ["Бокаев"]


QUERIES = [
    "freedom of assembly",
    "Бокаев",
    "detained persecut* zhanaozen",
    "rights",
    "Харькова year:2019",
    "dying I of",
]


@pytest.mark.parametrize("source", SOURCES, ids=[path.stem for path in SOURCES])
@pytest.mark.parametrize("query", ["protest", "right activist", "Бокаев", "Жаңаөзен", "законы", "Назарбаев e"])
def test_marks_agree_with_the_terms_of_the_index(source, query):
    """What is marked in the five sources is what the analyzers of the index would have found there."""
    text = source.read_text()
    marked = {(start, end) for start, end in finder(read(query))(text, "en")}

    for token in tokens(text):
        assert ((token.start, token.end) in marked) == any(matches(word, token.text) for word in query.split())


def matches(wanted, word):
    terms = [each for term in stems(wanted, "en") for each in alternatives(term, "en")]
    if set(terms) & set(stems(word, "en")) or plain(wanted) == plain(word):
        return True
    return may_be_name(word) and bool(set(name_keys(wanted)) & set(name_keys(word)))


WORDS = [
    "Zhanaozen", "Жаңаөзен", "protest", "protesters", "dying", "die", "l’homme", "п’ять", "ﬁne", "fine", "élan", "ÉLAN",
    "Elan", "құқық", "кукыгы", "ёж", "еж", "human-rights", "Şen", "sen", "2012", "¹", "\u00ad", "\u0301", "...", "\n",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from([*WORDS, " ", " ", " "]), max_size=30).map("".join),
    st.text(max_size=100),
)


@given(query=TEXTS, text=TEXTS, language=st.sampled_from(["", "en", "ru", "kk", "uk", "ar", "xx"]))
@settings(max_examples=examples(1000))
def test_spans_lie_in_any_text_sorted_and_apart(query, text, language):
    end = 0
    for first, last in finder(read(query))(text, language):
        assert end <= first < last <= len(text)
        end = last


@given(word=st.sampled_from(WORDS), text=TEXTS, language=st.sampled_from(["", *LANGUAGES]))
@example(word="Zhanaozen", text="¹Zhanaozen", language="")
@example(word="п’ять", text="п’ять", language="da")
@settings(max_examples=examples(1000))
def test_no_form_of_a_word_is_passed_over(word, text, language):
    """The pattern by which most words are passed over leaves out none that its stem would have found."""
    wanted = [token.text for token in tokens(word)]
    marked = finder(read(" ".join(wanted)))(text, language)

    for token in tokens(text):
        if any(
            stem(plain(each), language or "other") == stem(plain(token.text), language or "other") for each in wanted
        ):
            assert any(start <= token.start and token.end <= end for start, end in marked)


@pytest.mark.parametrize("text", ["a" * 200_000, "a " * 100_000, "a-" * 100_000, "é\u0301" * 100_000, "’a" * 100_000])
def test_long_texts_take_time_in_proportion(text):
    """Milliseconds; what is not linear would keep this test busy for minutes."""
    assert len(finder(read('a "a a" b* Анна'))(text, "en")) <= len(text)

"""What a word is, and the plain form in which spelling hides nothing."""

import pytest
import tantivy
from hypothesis import given, settings
from hypothesis import strategies as st

from appeals.search.language.words import joined_words, plain, plain_text, tidy, tokens
from tests.wild import examples

# The alphabets that the plain form knows, with what may stand in words and between them.
LETTERS = st.characters(min_codepoint=0x20, max_codepoint=0x6FF, exclude_characters="\u0345")
TEXTS = st.one_of(
    st.text(st.sampled_from("lqudabйи ёғçñ’'-_.1²“”—\u0301\u0306\u00ad\u200d\ufb01")), st.text(LETTERS, max_size=60)
)


def words_of(text):
    return [token.text for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Права человека.", ["Права", "человека"]),
        ("human-rights", ["human", "rights"]),
        ("O'Brien's п’ять д`Артаньян", ["O'Brien's", "п’ять", "д`Артаньян"]),
        ("l’homme, d'expression, qu'elle, L'État", ["l", "homme", "d", "expression", "qu", "elle", "L", "État"]),
        ("'tis ‘freedom’", ["tis", "freedom"]),
        ("сво\u00adбода по\u0301д", ["сво\u00adбода", "по\u0301д"]),
        ("rights², 2012 г.", ["rights", "2012", "г"]),
        ("a_b №5 … — *", ["a", "b", "5"]),
        ("حقوق الإنسان", ["حقوق", "الإنسان"]),
    ],
)
def test_words_are_letters_and_digits_with_what_belongs_to_them(text, words):
    assert words_of(text) == words


@pytest.mark.parametrize(
    "spellings",
    [
        ["Жаңаөзен", "жанаозен", "ЖАНАӨЗЕН"],
        ["Құқықтары", "кукыктары"],
        ["ғылым", "гылым"],
        ["свобода", "СВОБОДА", "сво\u00adбода", "свобо\u0301да"],
        ["ёлка", "елка", "е\u0308лка"],
        ["п'ять", "п’ять", "пʼять", "пять"],
        ["Ґалаґан", "галаган"],
        ["Київ", "Киив"],
        ["Çağrı", "cagri", "ÇAĞRI"],
        ["liberté", "LIBERTE", "liberte\u0301"],
        ["Straße", "strasse"],
        ["ﬁnancial", "financial"],
        ["𝗙𝗿𝗲𝗲𝗱𝗼𝗺", "freedom", "Ｆｒｅｅｄｏｍ"],
        ["Wałęsa", "walesa"],
        ["أحمد", "احمد"],
    ],
)
def test_spellings_of_a_word_have_one_plain_form(spellings):
    assert len({plain(word) for word in spellings}) == 1
    assert len({plain_text(f"one {word} two") for word in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("мой", "мои"), ("съезд", "сезд"), ("бел", "был"), ("rights", "right")])
def test_different_words_stay_different(one, other):
    assert plain(one) != plain(other)


@settings(max_examples=examples(500))
@given(TEXTS)
def test_the_words_of_a_text_are_the_terms_that_the_index_makes_of_it(text):
    index = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).build()

    assert [form for word in words_of(text) if (form := plain(word))] == index.analyze(plain_text(text))


@settings(max_examples=examples(300))
@given(st.one_of(TEXTS, st.text()))
def test_any_text_has_words_that_stand_in_it_in_order(text):
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end
        assert text[token.start : token.end] == token.text
        end = token.end
    assert tidy(tidy(text)) == tidy(text)


def test_hyphenated_words_are_also_one_word():
    assert joined_words(plain_text("Нур-Султан, a non-violent protest; 2012-2019 - no")) == "нурсултан nonviolent"
    assert joined_words("none here") == ""

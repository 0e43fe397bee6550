"""Names and places meet in all alphabets and transliterations, and are never stemmed."""

from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from appeals.search.language.names import (
    consonants,
    first_letters,
    idea_keys,
    ideas_text,
    may_be_name,
    may_sound,
    name_keys,
    names_text,
    names_within,
)
from appeals.search.language.stems import stem
from appeals.search.language.words import plain
from tests.wild import examples

SPELLINGS = [
    ["Бокаев", "Bokayev", "Bokaev", "Bokaiev", "Bokajev", "Bokaew", "Бөкаев"],
    ["Жанаозен", "Жаңаөзен", "Zhanaozen", "Janaozen", "Žanaozen"],
    ["Джакишев", "Жәкішев", "Dzhakishev", "Jakishev", "Dschakischew"],
    ["Таяни", "Tajani"],
    ["Могерини", "Mogherini", "Mogerini"],
    ["Ахмедьяров", "Akhmedyarov", "Ahmedyarov"],
    ["Аспандиярова", "Aspandiyarova", "Aspandyarova", "Aspandijarova"],
    ["Харків", "Kharkiv"],
    ["Елеусинов", "Yeleussinov", "Eleusinov"],
    ["O’Brien", "O'Brien", "OBrien"],
]


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_spellings_of_a_name_share_a_key(spellings):
    for one, other in combinations(spellings, 2):
        assert set(name_keys(one)) & set(name_keys(other)), (one, other)


def test_different_names_share_no_key():
    names = [set(name_keys(family[0])) for family in SPELLINGS]

    assert not any(one & other for one, other in combinations(names, 2))


@pytest.mark.parametrize(
    ("one", "other"), [("Hastings", "Hasting"), ("Banks", "Banking"), ("Белых", "Белый"), ("Мороз", "Морозы")]
)
def test_names_that_a_stemmer_would_maul_stay_apart(one, other):
    language = "en" if one.isascii() else "ru"

    assert stem(plain(one), language) == stem(plain(other), language)
    assert not set(name_keys(one)) & set(name_keys(other))


def test_a_name_is_found_by_its_words_in_any_spelling_and_by_initials():
    assert names_text("Макс Бокаев") == "maks bokaev m b"
    assert names_text("—") == ""


def test_names_within_a_text_are_its_longer_words_with_a_capital():
    assert names_within("They were shot in Zhanaozen, and Max was not.").split() == [
        *name_keys("They"),
        *name_keys("Zhanaozen"),
    ]
    assert not may_be_name("Max")


def test_names_of_organizations_meet_by_what_their_words_stand_for():
    held = ideas_text("Kazakhstan International Bureau for Human Rights").split()
    wanted = [idea_keys(word) for word in ["Казахстанское", "международное", "бюро", "правам", "человека"]]

    assert all(set(keys) & set(held) for keys in wanted)
    assert idea_keys("Adil") == ()
    assert all(key[0] == "x" for key in held)


@given(st.text(max_size=20))
@settings(max_examples=examples(300))
def test_no_name_sounds_like_an_idea(word):
    assert not any("x" in key for key in name_keys(word))


@pytest.mark.parametrize("word", [word for family in SPELLINGS for word in family])
def test_a_word_begins_with_a_letter_that_its_keys_can_begin_with(word):
    assert all(plain(word)[0] in first_letters([key]) for key in name_keys(word))


WILD_WORDS = st.one_of(
    st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzáčžşéüöğçäłßıÁŽ"), min_size=1, max_size=8),
    st.text(st.sampled_from("абвгдежзийклмнопрстуфхцчшщыэюяёіїєғқңөұүһәӘЖ"), min_size=1, max_size=8),
    st.text(st.sampled_from("acdeghijorstuwxz'"), min_size=1, max_size=10),
)


@given(WILD_WORDS)
@settings(max_examples=examples(1000))
def test_any_word_begins_with_a_letter_that_its_keys_can_begin_with(word):
    assert all(plain(word)[:1] in first_letters([key]) for key in name_keys(word) if word[0].isalpha())


@given(WILD_WORDS)
@example("Атсаев")
@settings(max_examples=examples(3000))
def test_any_word_has_letters_for_all_consonants_of_its_keys(word):
    assert all(may_sound(word, [consonants(key)]) for key in name_keys(word))


def test_a_word_without_letters_for_a_consonant_needs_no_closer_look():
    assert not may_sound("President", [consonants(key) for key in name_keys("Bokaev")])
    assert not may_sound("Президент", [consonants(key) for key in name_keys("Bokaev")])

"""Promises for any text at all: nothing raises, sizes are bounded, order does not matter."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from signatories.names import compare, fold, initial, keys, read_organization, read_person, sort_key
from tests.wild import examples

kinds = st.sampled_from(["person", "organization"])
letters = st.text(
    "абвгдезийклмнопрстуфхцчшщыьэюяәғқңөұүһіїєґўABCDEFGHIJKLMNOPRSTUVWXYZabcdehijkosyz'’-. ,()«»\"", max_size=40
)
names = st.one_of(st.text(max_size=60), letters)


@given(names, names, kinds)
@example("", "\U0002c0c1 0A", "person")  # a letter that nobody can read, beside a word in capitals
@settings(max_examples=examples(600))
def test_comparison_is_symmetric_and_in_bounds(left, right, kind):
    found = compare(left, right, kind)
    assert found == compare(right, left, kind)
    assert 0.0 <= found.score <= 1.0
    assert found.verdict in ("same", "different", "unsure")
    assert found.reasons


@given(names, kinds)
@settings(max_examples=examples(400))
def test_a_name_is_never_different_from_itself(name, kind):
    assert compare(name, name, kind).verdict != "different"


@given(names, kinds)
@settings(max_examples=examples(400))
def test_keys_are_few_and_short(name, kind):
    found = keys(name, kind)
    assert len(found) <= 32
    assert len(found) == len(set(found))
    assert all(0 < len(key) <= 80 and "\x00" not in key for key in found)


@given(names, kinds)
@settings(max_examples=examples(400))
def test_sort_keys_are_lower_case_ascii(name, kind):
    key = sort_key(name, kind)
    assert key.isascii()
    assert key == key.lower() == " ".join(key.split())
    assert initial(name, kind) in "ABCDEFGHIJKLMNOPQRSTUVWXYZ#"


@given(names)
@settings(max_examples=examples(400))
def test_fold_is_ascii(text):
    assert fold(text).isascii()
    assert fold(text) == fold(text.replace(" ", "  "))


@given(st.text(min_size=1, max_size=4), st.integers(500, 100_000), kinds)
@settings(max_examples=examples(30))
def test_long_names_are_cut_not_refused(piece, length, kind):
    name = (piece * length)[:length]
    assert len(keys(name, kind)) <= 32
    assert compare(name, name[::-1], kind).verdict in ("same", "different", "unsure")


@given(names)
@settings(max_examples=examples(300))
def test_what_is_read_keeps_the_words_of_the_name(name):
    for read in (read_person(name), read_organization(name)):
        assert read.problem or read.text

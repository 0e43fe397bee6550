"""Identifiers: short, without meaning, and for ever."""

import re

from hypothesis import given
from hypothesis import strategies as st

from signatories.identifiers import ALPHABET, LENGTH, identifier_for, new_identifier

SHAPE = re.compile(f"[{ALPHABET}]{{{LENGTH}}}")


def test_identifier_that_was_given_once_stays():
    """Fixtures are built anew: were this to change, every address in the world would break."""
    assert identifier_for("appeal", "2014-06-19") == "n5tz9g69"


def test_identifiers_spell_no_word_and_hold_nothing_that_is_misread():
    assert set("aeiou01l") & set(ALPHABET) == set()


def test_new_identifiers_differ():
    assert len({new_identifier() for _ in range(1000)}) == 1000


def test_new_identifier_has_the_shape_of_all():
    assert SHAPE.fullmatch(new_identifier())


@given(st.lists(st.text(max_size=20), max_size=5))
def test_identifier_of_any_parts_has_the_shape_of_all_and_is_the_same_again(parts):
    assert SHAPE.fullmatch(identifier_for(*parts))
    assert identifier_for(*parts) == identifier_for(*parts)


def test_identifiers_of_other_parts_differ():
    assert len({identifier_for(*parts) for parts in [("a", "b"), ("ab",), ("b", "a"), ("a", "b", "")]}) == 4

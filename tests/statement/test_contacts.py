"""Contacts within a line are told from what else has digits and signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appeals.statement import contacts_in


@pytest.mark.parametrize(
    ("line", "contacts"),
    [
        ("Anna Example, gardener, anna.example@mail.example.org", ["anna.example@mail.example.org"]),
        ("Anna Example\tgardener\t+00 (000) 000-00-00\tPearville", ["+00 (000) 000-00-00"]),
        ("Анна Пример, тел. 8 000 000 00 00; anna(at)example.org", ["8 000 000 00 00", "anna(at)example.org"]),
        ("Anna Example, anna [at] example [dot] org", ["anna [at] example [dot] org"]),
        ("Anna Example, 000-000-0000", ["000-000-0000"]),
        ("Anna Example, +00\u00a0000\u00a0000–00–00", ["+00\u00a0000\u00a0000–00–00"]),
        ("Anna Example, 00000000000@mail.example", ["00000000000@mail.example"]),
        ("Anna Example, for 15 000 000 readers, 12.03.1950 10.10.2010", []),
        ("Anna Example, +00/000/000/0000, тел00000000000", ["+00/000/000/0000", "00000000000"]),
        ("Anna Example, 2345-6789", ["2345-6789"]),
        ("anna@example.org. Bert Example", ["anna@example.org"]),
        ("95. Anna Example, born 12.03.1950, member 2012-2019", []),
        ("Anna Example, @anna, Example Fund 2020", []),
        ("Anna Example, signed on 2019-06-01", []),
    ],
)
def test_contacts_of_a_line(line, contacts):
    assert [line[start:end] for start, end in contacts_in(line)] == contacts


@given(st.text(st.sampled_from("a1 .-()+@[t]dо\u00a0–/8"), max_size=80))
def test_contacts_of_any_line_stand_apart_and_in_order(line):
    ends = [place for span in contacts_in(line) for place in span]

    assert ends == sorted(ends)
    assert all(0 <= place <= len(line) for place in ends)

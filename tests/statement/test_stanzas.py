"""Signatures that are lines close together, and lists that hold words of asking; all names are invented."""

from appeals.statement import Statement, parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring."
PAIRS = [
    ("Anna Example", "Composer, Plum Orchestra, Pearville"),
    ("Berta Sample", "Quince League"),
    ("Carl Muster", "Tel Aviv"),
    ("Dora Muestra", "Gardener. Speaker of the friends of old orchards in the valley and of those who live there now."),
    ("Emil Esempio", "Teacher, Apple Town"),
]


def signed(*parts: str) -> list[str]:
    statement: Statement = parse("\n\n".join(["Open letter on the gardens", STORY, STORY, *parts]))
    return [entry.line.text for entry, _ in statement.signatories]


def test_a_name_and_what_is_said_below_it_are_one_signature() -> None:
    stanzas = ["\n".join(pair) for pair in PAIRS]

    assert signed("Signed", *stanzas) == [" ".join(pair) for pair in PAIRS]


def test_names_with_lines_below_them_need_no_heading() -> None:
    stanzas = ["\n".join(pair) for pair in PAIRS]

    assert signed(
        *stanzas, "Affiliations are listed so that the reader knows who is who, and for no other reason."
    ) == [" ".join(pair) for pair in PAIRS]


def test_a_list_of_those_who_join_stands_below_a_letter_signed_by_one() -> None:
    joined = [f"{name}\tGardener" for name, _ in PAIRS]
    remark = "The following people support the call for new orchards, and say so with their names below this letter."

    assert signed("Sincerely,", "Friends of Orchards", remark, "\n".join(joined))[1:] == joined


def test_a_long_row_of_organizations_may_hold_one_that_demands() -> None:
    names = ["Pear Fund", "Demand Orchards", "Plum Union", "Quince League", "Media for Gardens", "Apple Circle"] * 5
    named = [f"{name} {index}" for index, name in enumerate(names, 10)]

    assert signed("The undersigned:", ", ".join(named)) == named

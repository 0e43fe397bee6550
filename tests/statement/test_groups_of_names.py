"""Lists of names that fall into groups, each under a line of its own; all names are invented."""

from appeals.statement import parse

TEXT = (
    "The state of the gardens of Fruitland has become worse, and many people wrote about it this spring.",
    "We call on the council of Fruitland to open the gardens to everybody before the end of the summer.",
)


def signed(*parts: str) -> list[str]:
    statement = parse("\n\n".join(["Open letter on the gardens", *TEXT, *parts]))
    return [entry.line.text for group in statement.signature_lists for entry in group.entries]


def test_a_village_or_a_street_above_names_is_no_signatory() -> None:
    first, second = "Anna Example\nteacher", "Peter Sample\nfisherman"

    assert signed("Signed by:", "Pear Street", first, second, "Garden Lane", "Berta Example\nnurse") == [
        "Anna Example teacher",
        "Peter Sample fisherman",
        "Berta Example nurse",
    ]


def test_items_below_the_names_of_countries_are_signatories_and_the_countries_are_none() -> None:
    lists = "Poland\n• Museum of Mills\n• Pear Society\nLithuania\n• Museum of Buttons\nLatvia\n• Library of Gardens"

    assert signed(
        "In a personal capacity: Anna Example, Peter Sample, Berta Example", "Museums and societies:", lists
    ) == [
        "Anna Example",
        "Peter Sample",
        "Berta Example",
        "Museum of Mills",
        "Pear Society",
        "Museum of Buttons",
        "Library of Gardens",
    ]


def test_names_with_what_they_do_above_a_further_list_have_signed_too() -> None:
    first = [
        "Anna Example\nteacher, Pearville",
        "Peter Sample\nattorney at law",
        "Berta Example\nfilm director",
        "Karl Sample\npoet",
    ]
    second = ["Carla Sample\nnurse", "Dan Example\nfisherman", "Emil Sample\nblogger"]

    assert len(signed("Members of the drafting group", *first, "Those who signed in their own name:", *second)) == 7


def test_names_in_a_paragraph_that_says_who_has_joined_have_signed() -> None:
    joined = (
        "Added on 4 May 2023. Since publication the following have joined: Carla Sample (Pear Post), "
        "Dan Example (Radio Garden), Fritz Sample and Emil Sample (Fruitland Forum)."
    )

    assert signed("Signed by: Anna Example, Peter Sample, Berta Example", joined)[3:] == [
        "Carla Sample (Pear Post)",
        "Dan Example (Radio Garden)",
        "Fritz Sample",
        "Emil Sample (Fruitland Forum)",
    ]

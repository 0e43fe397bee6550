"""Lists of signatures in forms of their own: above a heading, with a line of description; all names are invented."""

import pytest

from appeals.statement import Label, Signatory, parse
from appeals.statement.signatory import signatories_of

PROSE = (
    "Over the past year the keepers of thirty orchards were fined for letting children in, and no other country of "
    "the valley knows such a rule.\n\nWe ask the Garden Council to repeal it."
)


def signed(*parts: str) -> list[Signatory]:
    statement = parse("\n\n".join(("Open letter on the gates", PROSE, *parts)))
    return [
        one for signatures in statement.signature_lists for entry in signatures.entries for one in entry.signatories
    ]


def names(*parts: str) -> list[str]:
    return [one.name for one in signed(*parts)]


ORGANIZATIONS = ["Pear Union", "Plataforma Pera Dulce", "Punt Verd", "Grup Poma i Pera", "Quince Club"]


@pytest.mark.parametrize("heading", ["Supporters", "Nuevas adhesiones:", "Destekleyenler", "Поддержали:"])
@pytest.mark.parametrize("above", [(), ("5 May 2020",)])
def test_who_signs_stands_without_a_heading_above_those_who_support(heading: str, above: tuple[str, ...]) -> None:
    found = names(*above, "\n".join(ORGANIZATIONS), f"{heading}\nAnna Example\nBoris Beispiel\nClara Sample")

    assert found == [*ORGANIZATIONS, "Anna Example", "Boris Beispiel", "Clara Sample"]


@pytest.mark.parametrize(
    "above",
    [
        "Our partners in the valley\nPear Union\nPlum Society\nQuince Club",  # a heading of their own
        "Who was detained:\n\nPear Union\nPlum Society\nQuince Club",
        "Minister of Gardens\nMayor of Pearville\nCouncil of the Plum District",  # those who are asked
        "Open gates for all\nFree seeds\nNo fines",  # slogans
        "Pear Union\n\nPlum Society\n\nQuince Club",  # lines apart: of a page
        "Three gardeners have been in prison since May.\n\nDora Sample\nEmil Probe\nFrida Muster",  # of whom it tells
        "The letter went to three people.\n\nDora Sample\nEmil Probe\nFrida Muster",
    ],
)
def test_what_else_stands_above_those_who_support_does_not_sign(above: str) -> None:
    found = names(above, "Supporters:\nAnna Example\nBoris Beispiel\nClara Sample")

    assert found == ["Anna Example", "Boris Beispiel", "Clara Sample"]


DESCRIBED = """Signatories of this letter (in alphabetical order):

Hedge and Ditch - Germany
Hedge and Ditch is a group that looks after the hedges of three valleys, and after their birds.

pear.example.org - Belgium
A page for growers of pears.

U.S. Pear Union - USA
Association for pears and plums

Quince Club - International
Since 1990 the club has planted quinces. It has members in all valleys and meets once a year."""


def test_a_line_that_tells_of_a_signatory_is_a_note_and_the_list_goes_on() -> None:
    statement = parse(f"Open letter on the gates\n\n{PROSE}\n\n{DESCRIBED}\n")

    (signatures,) = statement.signature_lists
    people = [one for entry in signatures.entries for one in entry.signatories]
    assert [(one.name, one.kind, one.country) for one in people] == [
        ("Hedge and Ditch", "organization", "DE"),
        ("pear.example.org", "organization", "BE"),
        ("U.S. Pear Union", "organization", "US"),
        ("Quince Club", "organization", None),
    ]
    assert [line.label for line in statement.lines[-3:]] == [Label.BLANK, Label.SIGNATURE, Label.NOTE]


PARTS_OF_PAGE = """Our gardens
We keep forty gardens in three valleys.

What we do
We plant pears and plums all year.

How to help
We welcome all who want to dig with us."""


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (  # roles, and no sentences
            "Anna Example\nDirector of the Pear Union\n\nBoris Beispiel\nHead of the Plum Club\n\nClara Sample\nChair",
            ["Anna Example", "Boris Beispiel", "Clara Sample"],
        ),
        (PARTS_OF_PAGE, []),
    ],
)
def test_lines_below_others_are_not_told_of_them(below: str, expected: list[str]) -> None:
    assert names("Signatories", below) == expected


ROLE_OF_TWO_LINES = "Анна Примерова\nПрезидент Садової громади\nПівденної Долини"


def test_a_line_in_the_genitive_goes_on_with_the_office_above_it() -> None:
    people = signed("З повагою,", ROLE_OF_TWO_LINES, "Борис Образцов\nПрезидент Садової громади\nЗахідної Долини")

    assert [(one.name, one.role, one.affiliation) for one in people] == [
        ("Анна Примерова", "Президент", "Садової громади Південної Долини"),
        ("Борис Образцов", "Президент", "Садової громади Західної Долини"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Anna Example (@anna) keeper of Pear Works", ("Anna Example", "keeper", "Pear Works")),
        ("Anna Example (@anna, keeper of Pear Works", ("Anna Example", "keeper", "Pear Works")),
        ("Anna Example (@anna), a maintainer of iPear", ("Anna Example", "maintainer", "iPear")),
        ("Emil (@emil, Fruitland)", ("Emil (@emil, Fruitland)", None, None)),  # no half of a bracket
        ("Pear Union (@pears)", ("Pear Union", None, None)),
        ("Anna from pear.example", ("Anna", None, "pear.example")),
        ("Friends of pear.example", ("Friends of pear.example", None, None)),
        ("Anna Example from Pearville", ("Anna Example from Pearville", None, None)),
    ],
)
def test_what_one_line_says_of_a_signatory(line: str, expected: tuple[str, str | None, str | None]) -> None:
    (one,) = signatories_of(line)

    assert (one.name, one.role, one.affiliation) == expected


def test_a_foundation_among_many_persons_is_an_organization() -> None:
    given = ["Anna", "Boris", "Clara", "Peter", "Maria", "Adam", "Eva", "Paul", "Robert", "Helen", "Daniel", "Laura"]
    people = [f"{name} Exampleson" for name in given]
    found = signed("Signed:", "\n".join([*people, "Plum Tree Foundation", "Anna Union"]))

    assert [one.name for one in found if one.kind == "organization"] == ["Plum Tree Foundation"]


@pytest.mark.parametrize(
    "invitation",
    [
        "Would you like to stand here? Write to us at letter@example.org.",
        "Не нашли себя в списке? Напишите нам.",
        "To sign, write to letter@example.org.",
        "12 organisations have signed already\nTo sign, write to letter@example.org.",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_list_begins_below_the_invitation_to_sign_it(invitation: str, gap: str) -> None:
    items = ["KOBO", "Quince Club", "PlumCode", "UX I/O"]

    assert names("Signatories\n" + invitation + gap + "\n".join(f"• {item}" for item in items)) == items


@pytest.mark.parametrize(
    "when",
    [
        "signed on 1 March 2025",
        "joined 01/03/2025",
        "подписала 1 марта 2025 г.",
        "підписала 01.03.2025",
        "unterzeichnet am 1. März 2025",
        "firmado el 1 de marzo de 2025",
        "a signé le 1 mars 2025",
        "podpisała 1 marca 2025",
    ],
)
def test_entries_that_each_end_with_the_day_of_signing_are_no_headings(when: str) -> None:
    entries = [f"Anna Example, teacher, {when}", f"Clara Muster, {when}", f"Berta Sample, gardener, {when}"]
    found = signed("Signed by:", "\n".join(entries))

    assert [(one.name, one.role) for one in found] == [
        ("Anna Example", "teacher"),
        ("Clara Muster", None),
        ("Berta Sample", "gardener"),
    ]


def test_a_sentence_that_goes_on_above_a_heading_of_demands_heads_no_signatures() -> None:
    text = "бақтардың ашылғанына және көрші ауылдардың қосылғанына риза екенін білдіреді."

    assert names(f"Форум\n\n{text}\n\nФОРУМ ҰСЫНАДЫ\n\nБақтарды ашық ұстау\nСу құбырын жөндеу") == []


@pytest.mark.parametrize(
    "row",
    [
        "Pear League branches: Figtown, Plumstead, Quinceford and Great Pearham.",
        "Ortsgruppen der Birnenfreunde: Figtown, Plumstead, Quinceford und Great Pearham",
        "Отделения «Груши»: Figtown, Plumstead, Quinceford и Great Pearham",
    ],
)
def test_branches_sign_with_the_names_of_their_towns_beside_others_who_do(row: str) -> None:
    towns = ["Figtown", "Plumstead", "Quinceford", "Great Pearham"]

    assert names(row, "Also signed by", "Anna Example\nPear Union") == [*towns, "Anna Example", "Pear Union"]
    told = (row, "All of them heard of the fines, and not one of their keepers was asked what it thinks of the rule.")
    assert names(*told, "Signed by:", "Anna Example\nPear Union") == ["Anna Example", "Pear Union"]

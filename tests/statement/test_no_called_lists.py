"""What stands below a call and is no list of demands: hints of pages, wrapped prose, those who sign; and how far a list
without marks reaches. All names are invented."""

import textwrap

import pytest

from appeals.statement import Statement, parse

STORY = "The state of the gardens of Fruitland has become worse, and many people wrote about it. Nobody answered."
SIGNED = "Anna Example\nBoris Beispiel"
CALL = "We ask the council to open the park."


def letter(*parts: str) -> Statement:
    return parse("\n\n".join(["Open letter on the gardens", STORY, *parts]))


def demanded(statement: Statement) -> list[str]:
    return [demand.quote.text for demand in statement.demands]


def signed(statement: Statement) -> list[str]:
    return [signatory.name for _, signatory in statement.signatories]


@pytest.mark.parametrize(
    "hints",
    [
        "Sign our letter.\nWrite to your councillor.",
        "Подпишите петицию.\nНапишите депутату.",
        "Напечатать.\nОтправить другу.",
        "Підписати лист.\nРозповісти друзям.",
        "Brief unterschreiben.\nFreunden erzählen.",
        "Signer la lettre.\nPartager avec vos amis.",
        "Leggere di più.\nLasciare un commento.",
        "Use our logo.\nCredit the author.",
    ],
)
def test_hints_below_a_request_that_is_whole_take_neither_its_place_nor_that_of_who_signs(hints: str) -> None:
    statement = letter(CALL, hints, SIGNED)

    assert demanded(statement) == [CALL]
    assert signed(statement) == ["Anna Example", "Boris Beispiel"]


@pytest.mark.parametrize(
    ("call", "lines"),
    [
        ("Призываем мэрию открыть парк", "Помощь\nПоддержка\nОхрана данных"),
        ("We call on everyone to join us on Sunday", "Opening of the exhibition\nPlanting of trees"),
    ],
)
def test_menus_and_programmes_below_a_call_without_a_stop_are_no_demands(call: str, lines: str) -> None:
    assert set(demanded(letter(call, lines, SIGNED))).isdisjoint(lines.split("\n"))


WRAPPED = [
    "Мы просим мэрию открыть ворота парка и выплатить деньги сторожам. Пора действовать, пока не поздно.",
    "Ми просимо мерію відчинити ворота парку і виплатити гроші сторожам. Час діяти, поки не пізно.",
    "Pedimos al alcalde abrir el parque y pagar a todos. Es hora de actuar antes de que sea tarde.",
    "Nous demandons à la mairie d'ouvrir le parc et de payer les gardiens. Il est temps d'agir avec nous.",
    "Wir fordern die Stadt auf, die Tore zu öffnen und alle zu bezahlen. Es ist Zeit zu handeln.",
]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", range(16, 68, 4))
@pytest.mark.parametrize("prose", WRAPPED)
def test_of_wrapped_prose_no_line_that_goes_on_is_a_demand_of_its_own(prose: str, width: int, between: str) -> None:
    lines = textwrap.wrap(prose, width, break_long_words=False)
    statement = parse("\n\n".join(["Письмо союза груш", between.join(lines), SIGNED]))
    pieces = {line.rstrip(",;") for line in lines if line[0].islower()}

    assert pieces.isdisjoint(demanded(statement))
    assert signed(statement) == ["Anna Example", "Boris Beispiel"]


@pytest.mark.parametrize(
    "names",
    [
        ["Asociación del Parque", "Fundación Pera"],
        ["Vereinigung der Gärtner", "Bürgerbewegung Birne"],
        ["Associazione del Parco", "Fondazione Pera"],
        ["Movement for Parks", "Foundation of Pears"],
        ["Объединение садовников", "Движение за парк"],
    ],
)
def test_organizations_whose_names_look_like_deeds_sign_and_are_no_demands(names: list[str]) -> None:
    statement = letter("Las organizaciones firmantes pedimos al alcalde que actúe:", "\n".join(names))

    assert demanded(statement) == []
    assert signed(statement) == names


@pytest.mark.parametrize("call", ["We ask the council to act", "We ask the council to act:"])
def test_persons_whose_first_names_are_verbs_are_no_demands(call: str) -> None:
    names = ["Mark Example", "Grant Sample"]

    assert set(demanded(letter(call, "\n".join(names)))).isdisjoint(names)


@pytest.mark.parametrize("mark", [";", ",", ""])
def test_a_blank_line_in_a_list_does_not_end_it_where_its_lines_go_on(mark: str) -> None:
    above, below = f"Open the gate{mark}\nRepair the wall{mark}", f"Plant new trees{mark}\nPay the keepers"
    items = ["Open the gate", "Repair the wall", "Plant new trees", "Pay the keepers"]

    assert demanded(letter("We demand:", above, below + "." * bool(mark), STORY)) == [
        *items[:3],
        items[3] + "." * bool(mark),
    ]


@pytest.mark.parametrize("stop", [".", ""])
def test_who_signs_below_a_list_without_marks_is_found_from_the_first_name_on(stop: str) -> None:
    statement = letter("We demand:", f"Open the gate{stop}\nRepair the wall{stop}", SIGNED)

    assert demanded(statement) == [f"Open the gate{stop}", f"Repair the wall{stop}"]
    assert signed(statement) == ["Anna Example", "Boris Beispiel"]

"""An editor's corrections are obeyed to the letter."""

import pytest

from appeals.statement import CorrectionError, Corrections, Label, Signatory, Span, parse

TEXT = """Open letter on orchards

1 May 2020

We call on the Council to:

1. protect the old
orchard;
2. publish the plans.

Signed:

Pear Institute
Anna Example
"""


def test_labels_are_obeyed() -> None:
    statement = parse(TEXT, Corrections(labels={14: Label.NOTE}))

    assert statement.lines[13].label is Label.NOTE
    assert "Anna Example" in statement.notes
    assert [signatory.name for _, signatory in statement.signatories] == ["Pear Institute"]


def test_parts_given_replace_parts_found() -> None:
    corrections = Corrections(
        title="Open letter",
        language="fr",
        kind="petition",
        date="2020-05",
        place="Council",
        addressees=("Council",),
        issuers=("Pear Institute",),
        demands=("protect the old orchard", (Span(TEXT.index("publish"), TEXT.index("publish") + 7),)),
        signatories={2: (Signatory("A. Example", "person"),)},
    )

    statement = parse(TEXT, corrections)

    assert statement.title is not None
    assert statement.title.text == "Open letter"
    assert (statement.language, statement.kind) == ("fr", "petition")
    assert statement.date is not None
    assert (statement.date.value, statement.date.precision) == ("2020-05", "month")
    assert [quote.text for quote in statement.issuers] == ["Pear Institute"]
    assert [demand.quote.text for demand in statement.demands] == ["protect the old orchard", "publish"]
    assert len(statement.demands[0].quote.spans) == 2
    assert [demand.number for demand in statement.demands] == ["1", "2"]
    assert [signatory.name for _, signatory in statement.signatories] == ["Pear Institute", "A. Example"]


@pytest.mark.parametrize(
    ("corrections", "message"),
    [
        (Corrections(labels={99: Label.BODY}), "line 99"),
        (Corrections(title="Closed letter"), "Closed letter"),
        (Corrections(demands=("publish", "protect")), "protect"),
        (Corrections(demands=((Span(5, 9999),),)), "9999"),
        (Corrections(signatories={7: ()}), "entry 7"),
        (Corrections(date="May 2020"), "May 2020"),
    ],
)
def test_correction_that_does_not_fit_is_refused(corrections: Corrections, message: str) -> None:
    with pytest.raises(CorrectionError, match=message):
        parse(TEXT, corrections)


def test_known_furniture_is_set_aside_before_reading() -> None:
    page = "Open letters\n\nGardeners of Fruitland ask for help\n\nWe ask that orchards be opened.\n\nMore to read"

    statement = parse(page, Corrections(furniture=frozenset({1, 2, 7})))

    assert statement.title is not None
    assert statement.title.text == "Gardeners of Fruitland ask for help"
    assert [line.number for line in statement.lines if line.label is Label.FURNITURE] == [1, 7]
    assert statement.lines[1].label is Label.BLANK


def test_a_label_goes_before_known_furniture() -> None:
    statement = parse("Anna\n\nWe ask.", Corrections(furniture=frozenset({3}), labels={3: Label.BODY}))

    assert statement.lines[2].label is Label.BODY


def test_furniture_beyond_the_text_is_refused() -> None:
    with pytest.raises(CorrectionError, match="There is no line 4"):
        parse("Anna\n\nWe ask.", Corrections(furniture=frozenset({4})))

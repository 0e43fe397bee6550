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

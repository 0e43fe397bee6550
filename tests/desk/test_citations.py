"""Treaties and laws that a text cites: suggested, marked, named, and kept when the appeal is made."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appeals.desk.citations import citation_in, suggested_citations
from appeals.desk.correcting import differences_of, reopen
from appeals.desk.making import make
from appeals.desk.reviews import open_review, work_on
from appeals.desk.work import Work
from appeals.models import CitedInstrument, Review, Source

from .conftest import LETTER, at

CITED = "article 21 of the International Covenant on Civil and Political Rights"
WITH_CITATIONS = LETTER.replace("since spring.", f"since spring, against {CITED} and the Constitution of Exampleland.")


@pytest.fixture
def citing(desk, editor):
    """Sends fields to the review of a letter that cites a treaty and a constitution."""
    opened = open_review(raw=WITH_CITATIONS.encode(), file_name="pasted.txt", editor=editor)

    def send(**fields):
        return desk.post(at(opened), fields, headers={"X-Desk": "live"})

    send.review = opened
    return send


def decided():
    rows = work_on(Review.objects.get()).decided.get("cited", [])
    return [(row["words"], row["instrument"], row.get("article")) for row in rows]


@pytest.mark.parametrize(
    ("words", "instrument", "article"),
    [
        (CITED, "International Covenant on Civil and Political Rights", "21"),
        ("Articles 19 and 21 of the ICCPR", "ICCPR", "19 and 21"),
        ("статья 20 Конституции Республики Казахстан", "Конституции Республики Казахстан", "20"),
        ("Конвенции ООН против пыток", "Конвенции ООН против пыток", None),
        ("the law on assemblies", "the law on assemblies", None),
    ],
)
def test_citation_is_read(words, instrument, article):
    said = citation_in(words)

    assert (said["instrument"], said.get("article")) == (instrument, article)


def test_suggested_citation_is_taken_and_named(citing, desk):
    page = desk.get(at(citing.review)).content.decode()
    assert f"+ {CITED}?" in page
    assert decided() == []

    citing(do="take-citations")
    panel = citing(**{"p-cited-1-instrument": "Constitution", "p-cited-1-article": "5"}).json()["panel"]

    assert decided() == [
        (CITED, "International Covenant on Civil and Political Rights", "21"),
        ("Constitution of Exampleland", "Constitution", "5"),
    ]
    assert "Take all of these" not in panel


def test_words_are_marked_as_citation_and_dropped_again(citing):
    citing(words=CITED, what="cited")
    assert [words for words, _instrument, _article in decided()] == [CITED]

    citing(do="drop cited 0")
    assert decided() == []


def test_citation_needs_the_name_of_the_treaty(citing):
    citing(words=CITED, what="cited")

    answer = citing(**{"p-cited-0-instrument": " "})

    assert (answer.status_code, answer.json()["said"]) == (422, "Name the treaty or law.")


def test_citations_are_kept_with_the_appeal(citing):
    citing(do="take-citations")

    appeal = make(citing.review, by="example-editor")

    cited = CitedInstrument.objects.filter(text__appeal=appeal).order_by("position")
    assert [(one.exact, one.article) for one in cited] == [(CITED, "21"), ("Constitution of Exampleland", "")]
    assert all(one.start is not None for one in cited)


def test_citation_that_stands_twice_is_found_at_both_places(desk, editor):
    text = WITH_CITATIONS.replace("We demand", f"They are free under {CITED}.\n\nWe demand")
    opened = open_review(raw=text.encode(), file_name="pasted.txt", editor=editor)
    desk.post(at(opened), {"do": "take-citations"})

    appeal = make(opened, by="example-editor")

    starts = CitedInstrument.objects.filter(text__appeal=appeal, exact=CITED).values_list("start", flat=True)
    assert len(set(starts)) == 2
    assert differences_of(reopen(Source.objects.get(text__appeal=appeal), editor)) == []


@given(st.text(alphabet="Art. 12of theConvention Конституция\n"))
def test_suggestions_of_any_text_stand_in_it(text):
    for span in suggested_citations(Work(text, {})):
        assert text[span.start : span.end].strip()
        assert citation_in(text[span.start : span.end])["instrument"]

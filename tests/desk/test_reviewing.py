"""The review: every decision is kept, everything follows, everything can be undone."""

import pytest
from lxml import html

from appeals.desk.reviews import open_review, work_on
from appeals.desk.showing.doubts import UNSURE_LABELS, WORDS, doubts_of
from appeals.desk.work import Work
from appeals.models import Review, Source
from tests.admin.forms import shown

from .conftest import LETTER, at


def statement(review):
    return work_on(Review.objects.get(pk=review.pk)).statement


def labels(review):
    return [line.label.value for line in statement(review).lines]


def span(words):
    start = LETTER.index(words)
    return f"{start}-{start + len(words)}"


def test_page_shows_each_line_with_the_name_of_its_label(desk, review):
    page = html.fromstring(desk.get(at(review)).content.decode())

    lines = page.xpath("//ol[@id='lines']/li")
    assert len(lines) == 21
    assert lines[3].text_content() == "4titleOpen letter on the case of Anna Example"


def test_relabel_changes_the_line_and_all_that_follows_from_it(decide, review):
    answer = decide(lines="14", label="body").json()

    assert labels(review)[13] == "body"
    assert list(answer["lines"]) == ["14"]
    assert answer["said"] == "Line 14 is now: body."
    assert "Demands (1)" in answer["panel"]
    assert answer["undo"]


def test_relabel_of_a_range_leaves_blank_lines_blank(decide, review):
    decide(lines="1-4", label="note")

    assert labels(review)[:4] == ["note", "note", "blank", "note"]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"lines": "900", "label": "note"}, id="no such line"),
        pytest.param({"lines": "x", "label": "note"}, id="no number"),
        pytest.param({"lines": "1-99999999999", "label": "note"}, id="a range without end"),
        pytest.param({"lines": "1", "label": "menu"}, id="no such label"),
        pytest.param({"lines": "3", "label": "note"}, id="a blank line"),
        pytest.param({"what": "demand", "spans": "5-900000"}, id="words beyond the text"),
        pytest.param({"what": "demand", "spans": "x"}, id="no words"),
        pytest.param({"what": "nonsense", "spans": "5-9"}, id="no such part"),
        pytest.param({"what": "demand", "words": "not in the text"}, id="words that do not stand there"),
        pytest.param({"what": "date", "words": "Example Press"}, id="no date"),
        pytest.param({"d-date": "soon"}, id="no date typed"),
        pytest.param({"d-date": "2020-02-31"}, id="no such day"),
        pytest.param({"d-place": "Nowhere"}, id="a place that does not stand there"),
        pytest.param({"d-address": "ftp://example.org/"}, id="no web address"),
        pytest.param({"d-language": "12"}, id="no language"),
        pytest.param({"d-kind": "poem"}, id="no such kind"),
        pytest.param({"s-1-1-name": "Anna Example"}, id="no such signatory"),
        pytest.param({"do": "split 1 1"}, id="split of nobody"),
        pytest.param({"do": "split x"}, id="a button that was changed"),
        pytest.param({"do": "drop demand 9"}, id="no such demand"),
        pytest.param({"do": "add-theme 1 measures release"}, id="themes of no demand"),
        pytest.param({"do": "undo"}, id="nothing to undo"),
        pytest.param({"do": "redo"}, id="nothing to redo"),
    ],
)
def test_decision_that_does_not_fit_is_refused_with_a_word_and_not_kept(decide, review, fields):
    answer = decide(**fields)

    assert answer.status_code == 422
    assert answer.json()["said"]
    assert Review.objects.get().step == 0


def test_undo_and_redo_go_back_and_forth(decide, review):
    before = labels(review)
    decide(lines="14", label="body")
    decide(lines="21", label="furniture")
    after = labels(review)

    decide(do="undo")
    answer = decide(do="undo").json()
    assert (labels(review), answer["undo"], answer["redo"]) == (before, False, True)

    decide(do="redo")
    answer = decide(do="redo").json()
    assert (labels(review), answer["undo"], answer["redo"]) == (after, True, False)


def test_new_decision_after_undo_ends_what_was_undone(decide, review):
    decide(lines="14", label="body")
    decide(do="undo")

    answer = decide(lines="21", label="note").json()

    assert not answer["redo"]
    assert [step.number for step in review.steps.all()] == [0, 1]


def test_review_can_be_resumed_after_a_crash(desk, decide, review):
    decide(lines="14", label="body")
    decide(**{"d-publisher": "Example Press"})
    desk.logout()
    desk.force_login(review.editor)

    page = desk.get(at(review))

    assert shown(page)["d-publisher"] == "Example Press"
    assert labels(review)[13] == "body"


def test_marked_words_become_parts_of_the_document(decide, review):
    decide(what="title", spans=span("the case of Anna Example"))
    decide(what="issuer", spans=span("Example Press"))
    decide(what="demand", spans=span("Investigate how she was treated"))
    answer = decide(what="mention", spans=span("Anna Example")).json()

    decided = work_on(Review.objects.get()).decided
    assert statement(review).title.text == "the case of Anna Example"
    assert [row["words"] for row in decided["issuer"]] == ["Example Press"]
    assert [demand.quote.text for demand in statement(review).demands] == [
        "Release Anna Example at once.",
        "Investigate how she was treated",
    ]
    assert [row["words"] for row in decided["mention"]] == ["Anna Example"]
    assert "Named in the text (1)" in answer["panel"]


def test_marked_demand_stays_when_lines_are_relabelled(decide, review):
    decide(what="demand", spans=span("held without charge"))

    decide(lines="13-14", label="note")

    demands = [demand.quote.text for demand in statement(review).demands]
    assert "held without charge" in demands
    assert "Release Anna Example at once." not in demands


def test_part_is_dropped_and_changed(decide, review):
    decide(what="mention", spans=span("Anna Example"))
    decide(**{"p-mention-0-capacity": "release-demanded"})
    assert work_on(Review.objects.get()).decided["mention"][0]["capacity"] == "release-demanded"

    decide(do="drop mention 0")
    assert work_on(Review.objects.get()).decided["mention"] == []


def test_contacts_are_withheld_until_an_editor_says_otherwise(decide, review):
    answer = decide(**{"d-note": "A note."}).json()
    assert "Withheld from readers (1)" in answer["panel"]

    answer = decide(do="drop withheld 0").json()
    assert "Withheld from readers (0)" in answer["panel"]


def test_title_that_is_not_in_the_text_is_supplied_by_the_archive(decide, review):
    answer = decide(**{"d-title": "A title of ours"}).json()

    assert work_on(Review.objects.get()).decided["supplied_title"] == "A title of ours"
    assert "as supplied by the archive" in answer["panel"]


@pytest.mark.parametrize("year", ["2012", "2014", "2018", "2019", "2022"])
def test_doubts_of_the_parser_have_words_that_can_be_translated(archive, year):
    work = Work(Source.objects.get(file_name__startswith=year).decoded, {})

    unknown = [
        doubt.reason
        for doubt in doubts_of(work)
        if doubt.reason not in UNSURE_LABELS and not any(pattern.fullmatch(doubt.reason) for pattern, _words in WORDS)
    ]

    assert unknown == []


def test_doubt_is_put_aside(desk, decide, review):
    doubt = html.fromstring(desk.get(at(review)).content.decode()).xpath("//ul[@class='doubts']//button/@value")

    answer = decide(do=doubt[0]).json()

    assert doubt == ["seen 18 2 signatories in one entry."]
    assert "The parser doubts nothing" in answer["panel"]


def test_doubts_of_one_reason_are_put_aside_together(desk, editor):
    signed = "".join(f"{number}. {name} Example and {name} Sample, lawyers\n" for number, name in enumerate("ABCD", 4))
    opened = open_review(
        raw=LETTER.replace("3. Example Fund (Norway)\n", f"3. Example Fund (Norway)\n{signed}").encode(),
        file_name="pasted.txt",
        editor=editor,
    )
    page = html.fromstring(desk.get(at(opened)).content.decode())
    [button] = page.xpath("//button[starts-with(@value, 'seen-all')]")
    count = len(page.xpath("//ul[@class='doubts']/li[contains(., '2 signatories in one entry')]"))

    answer = desk.post(at(opened), {"do": button.get("value")}, headers={"X-Desk": "live"}).json()

    assert button.text == f"All {count} are right: 2 signatories in one entry."
    assert answer["said"] == f"{count} doubts less."
    assert "2 signatories in one entry" not in answer["panel"]
    assert "seen-all" not in answer["panel"]


def test_plain_form_sends_everything_and_decides_what_differs(desk, review):
    """Without JavaScript: the page as it is, a label and a field changed, one button."""
    page = html.fromstring(desk.get(at(review)).content.decode().replace("<noscript>", "").replace("</noscript>", ""))
    form = page.get_element_by_id("desk")
    form.fields["line-14"] = "body"
    form.fields["d-publisher"] = "Example Press"

    response = desk.post(at(review), dict(form.form_values()))

    assert response.url == at(review)
    assert labels(review)[13] == "body"
    assert work_on(Review.objects.get()).decided == {"labels": {"14": "body"}, "publisher": "Example Press"}


def test_lines_that_were_not_read_one_by_one_are_a_doubt():
    work = Work("Open letter\n" + "We ask.\n" * 30_000, {})

    assert [(doubt.line, doubt.last) for doubt in doubts_of(work) if "too long" in doubt.words] == [(30_001, 30_001)]

"""What surrounds a document on its page is told apart, and none of the document is lost with it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from appeals.desk import uploads
from appeals.desk.changes import relabel
from appeals.desk.correcting import differences_of, reopen
from appeals.desk.making import make
from appeals.desk.reviews import change, work_on
from appeals.models import Review, Signature, Source
from appeals.statement import Corrections, Label, parse

from .web_pages import NAMES, items, web_page

ADD = reverse("admin:appeals_review_add")
ROWS = "".join(f"<tr><td>{name}</td><td>gardener</td><td>Pear Union</td></tr>" for name in NAMES[:30])
FURNITURE = [
    "Thursday, 6 June 2024",
    "• Home",
    "• Open letters",
    "We use cookies to improve your experience on this site.",
    "Accept all",
    "Related stories",
    "• Orchards fenced off in autumn, say neighbours",
    "• Minister visits the market of Pearville",
    "© 2024 Example Press. All rights reserved.",
    "Privacy policy",
]


def read(page):
    file = uploads.received("page.html", page.encode())
    return file, parse(file.text, Corrections(furniture=file.furniture))


def names_of(statement):
    return [signatory.name for _, signatory in statement.signatories]


@pytest.mark.parametrize(
    ("signatures", "names"),
    [
        pytest.param(f"<p>Signatories:</p><ol>{items(NAMES)}</ol>", NAMES, id="a numbered list"),
        pytest.param(f"<p>Signatories:</p><ul>{items(NAMES)}</ul>", NAMES, id="a list"),
        pytest.param(f"<p>Signatories:</p><p>{'<br>'.join(NAMES)}</p>", NAMES, id="lines of a paragraph"),
        pytest.param(
            "<p>Signatories:</p>" + "".join(f"<div>{name}</div>" for name in NAMES), NAMES, id="blocks without a list"
        ),
        pytest.param(f"<p>Signatories:</p><table>{ROWS}</table>", NAMES[:30], id="a table"),
        pytest.param(
            f"<p>Signatories:</p><ul>{items(f'<a href=/who>{name}</a>' for name in NAMES)}</ul>", NAMES, id="links"
        ),
    ],
)
def test_signatures_title_date_and_demands_are_found_however_they_are_marked_up(signatures, names):
    _, statement = read(web_page(signatures))

    assert names_of(statement) == names
    assert statement.title.text == "Open letter on the orchards"
    assert statement.date.value == "2020-05-01"
    assert [demand.quote.text for demand in statement.demands] == [
        "release Bert Sample at once",
        "open the orchards to those who tend them.",
    ]


def test_signatures_beside_the_article_are_kept():
    _, statement = read(web_page("", beside=f"<div><h3>Signatories</h3><ol>{items(NAMES)}</ol></div>"))

    assert names_of(statement) == NAMES


def test_every_visible_line_is_kept_in_order_and_what_surrounds_the_document_is_furniture():
    file, statement = read(web_page(f"<p>Signatories:</p><ol>{items(NAMES)}</ol>"))

    lines = [(file.text[line.start : line.end], line.label) for line in statement.lines]
    assert [words for words, label in lines if label is Label.FURNITURE] == FURNITURE
    assert [words for words, label in lines if label is Label.SIGNATURE] == [
        f"{number}. {name}" for number, name in enumerate(NAMES, 1)
    ]
    assert "scripted" not in file.text
    assert "hidden by" not in file.text


def test_page_of_which_nothing_is_recognized_is_left_to_the_parser():
    page = f"<body><div>Appeal of gardeners</div><div>Signatories:</div><ol>{items(NAMES)}</ol></body>"

    file, statement = read(page)

    assert not file.furniture
    assert names_of(statement) == NAMES


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("<ol start=95><li>Anna</li><li value=98>Bert</li><li>Cora</li></ol>", ["95. Anna", "98. Bert", "99. Cora"]),
        ("<ol type=a><li>Anna</li><li><p>Bert</p></li></ol>", ["a. Anna", "b. Bert"]),
        ("<ul style='list-style: none'><li>Anna</li></ul>", ["Anna"]),
        ("<ul><li>Anna<ul><li>Bert</li></ul></li><li>Cora</li></ul>", ["• Anna", "• Bert", "• Cora"]),
        ("Anna<br>Bert<br><br>Cora", ["Anna", "Bert", "", "Cora"]),
        ("<p>Anna <b>Exam</b>ple</p><p>Bert</p>", ["Anna Example", "", "Bert"]),
        ("<table><tr><td>Anna<br>Example<td>Fund<tr><td><td>Bert</table>", ["Anna Example\tFund", "\tBert"]),
        ("<table><tr><td><ul><li>Home</ul><td><h1>Letter</h1>We ask.</table>", ["• Home", "", "Letter", "", "We ask."]),
        ("<pre>Anna\nBert\n\nCora</pre>", ["Anna", "Bert", "", "Cora"]),
        ("<dialog>Accept</dialog><noscript>No</noscript><template>T</template><p>Anna</p>", ["Anna"]),
    ],
)
def test_lines_are_those_that_a_browser_shows(page, lines):
    assert uploads.received("page.html", f"<html><body>{page}</body></html>".encode()).text.split("\n") == lines


def test_desk_keeps_what_surrounds_the_document_and_the_editor_can_change_it(desk):
    page = web_page(f"<p>Signatories:</p><ul>{items(NAMES[:5])}</ul>")
    desk.post(ADD, {"file": SimpleUploadedFile("page.html", page.encode())})

    review = Review.objects.get()
    work = work_on(review)
    first = work.decided["furniture"][0]
    assert work.statement.lines[first - 1].label is Label.FURNITURE

    change(review, lambda work: relabel(work, {first: "dateline"}))

    assert work_on(review).statement.lines[first - 1].label is Label.DATELINE
    assert work_on(review).statement.title.text == "Open letter on the orchards"


def test_appeal_made_of_a_page_is_opened_again_as_it_was(desk, editor, archive):
    page = web_page(f"<p>Signatories:</p><ul>{items(NAMES[:5])}</ul>")
    desk.post(ADD, {"file": SimpleUploadedFile("page.html", page.encode())})
    appeal = make(Review.objects.get(), by="example-editor")
    assert (appeal.title, Signature.objects.filter(entry__list__appeal=appeal).count()) == (
        "Open letter on the orchards",
        5,
    )

    opened = reopen(Source.objects.get(text__appeal=appeal), editor)

    assert [(one.what, one.before, one.after) for one in differences_of(opened)] == []

"""A body with demands and names marked in place: its text is the text that all positions count."""

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from appeals.rendering import Mark, clean_html, marked_html, plain_text

LIST = """\
We ask you to

1. release Anna Example;
2. ask *why* she was held.
"""


def mark(plain, words, **fields):
    """A mark on these words, named after its tag."""
    start = plain.index(words)
    return Mark(start, start + len(words), **fields)


def text_content(markup):
    """What a browser gives as `textContent` of an element that holds this."""
    return "".join(html.fragment_fromstring(str(markup), create_parent="div").itertext())


# -- Markdown to HTML --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markdown", "rendered"),
    [
        pytest.param("Two\n\nparagraphs", "<p>Two</p>\n<p>paragraphs</p>\n", id="paragraphs"),
        pytest.param("*a* **b**", "<p><em>a</em> <strong>b</strong></p>\n", id="emphasis"),
        pytest.param("3. c\n4. d", '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>\n', id="list that begins at 3"),
        pytest.param("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", id="HTML is text"),
        pytest.param(
            "[a](https://example.org)",
            '<p><a href="https://example.org" rel="nofollow noopener">a</a></p>\n',
            id="link",
        ),
        pytest.param("[a](javascript:alert(1))", "<p>[a](javascript:alert(1))</p>\n", id="link that runs a script"),
        pytest.param("# Title", "<h2>Title</h2>\n", id="heading of the first level, which the page has already"),
        pytest.param("![a](https://example.org/a.png)", "<p></p>\n", id="image from elsewhere"),
    ],
)
def test_markdown_becomes_html_without_anything_dangerous(markdown, rendered):
    assert clean_html(markdown) == rendered


def test_plain_text_is_the_text_of_the_rendered_page():
    assert plain_text(LIST) == "We ask you to\n\nrelease Anna Example;\nask why she was held.\n\n"


# -- marks -------------------------------------------------------------------------------------------------------------


MARKED = [
    pytest.param(
        "Release Anna Example now.",
        [("Anna Example", {"tag": "a", "attributes": {"href": "/x/"}})],
        '<p>Release <a href="/x/">Anna Example</a> now.</p>\n',
        id="one",
    ),
    pytest.param(
        "Release Anna Example now.",
        [("Release Anna Example", {"tag": "mark"}), ("Anna Example", {"tag": "b"})],
        "<p><mark>Release <b>Anna Example</b></mark> now.</p>\n",
        id="one in another",
    ),
    pytest.param(
        "Release Anna Example now.",
        [("Release Anna", {"tag": "mark"}), ("Anna Example", {"tag": "b"})],
        "<p><mark>Release <b>Anna</b></mark><b> Example</b> now.</p>\n",
        id="two that overlap",
    ),
    pytest.param(
        "Release Anna Example now.",
        [("Release Anna", {"tag": "a"}), ("Anna Example", {"tag": "a"})],
        "<p><a>Release Anna</a><a> Example</a> now.</p>\n",
        id="two links that overlap, which cannot stand in each other",
    ),
    pytest.param(
        "Release *Anna* Example.",
        [("Anna Example", {"tag": "b", "first": {"id": "d"}, "after": "!"})],
        '<p>Release <em><b id="d">Anna</b></em><b> Example</b>!.</p>\n',
        id="across an emphasis, with an id once and an end once",
    ),
    pytest.param(
        "- one\n- two",
        [("one\ntwo", {"tag": "mark", "first": {"id": "d"}})],
        '<ul>\n<li><mark id="d">one</mark></li>\n<li><mark>two</mark></li>\n</ul>\n',
        id="across two items of a list",
    ),
    pytest.param(
        "Release Anna Example now.",
        [("Release Anna Example now", {"tag": "mark"}), ("Anna Example", {"tag": "i", "instead": "[…]"})],
        "<p><mark>Release <i>[…]</i> now</mark>.</p>\n",
        id="withheld inside a demand",
    ),
    pytest.param(
        "Release *Anna* Example.",
        [("Anna Example", {"tag": "i", "instead": "[…]"})],
        "<p>Release <em><i>[…]</i></em><i></i>.</p>\n",
        id="withheld across an emphasis is shown once",
    ),
    pytest.param(
        "a < b & c",
        [("< b", {"tag": "b", "attributes": {"title": '"&'}})],
        '<p>a <b title="&quot;&amp;">&lt; b</b> &amp; c</p>\n',
        id="signs with a meaning in HTML",
    ),
]


@pytest.mark.parametrize(("markdown", "marks", "rendered"), MARKED)
def test_marks_stand_around_their_words(markdown, marks, rendered):
    plain = plain_text(markdown)

    marked = marked_html(markdown, [mark(plain, words, **fields) for words, fields in marks])

    assert marked == rendered


def test_withheld_words_stand_nowhere_in_the_page():
    markdown = f"{LIST}\nAnna **Example** again. [Anna Example](https://example.org/)"
    plain = plain_text(markdown)
    starts = [start for start in range(len(plain)) if plain.startswith("Anna Example", start)]

    marked = marked_html(markdown, [Mark(start, start + 12, instead="[withheld]") for start in starts])

    assert (len(starts), "Anna" in marked, "Example" in marked) == (3, False, False)


def test_mark_behind_the_end_of_the_text_is_not_shown():
    assert marked_html("Short.", [Mark(100, 120, tag="mark")]) == "<p>Short.</p>\n"


def test_blocks_can_be_addressed():
    marked = marked_html("One\n\nTwo\n\n- a\n- b", paragraph_prefix="p")

    assert [element.get("id") for element in html.fragment_fromstring(marked, create_parent="div")] == [
        "p1",
        "p2",
        "p3",
    ]


# -- any text at all ---------------------------------------------------------------------------------------------------


# Pieces that mean something in Markdown or HTML, so that they meet in all ways.
PIECES = [
    "a",
    "б ",
    "release Anna Example",
    "🕊",
    "\u00a0",
    "\n",
    "\n\n",
    "  \n",
    "    ",
    "\t",
    "- ",
    "1. ",
    "# ",
    "> ",
    "*",
    "**",
    "_",
]
PIECES += [
    "`",
    "```\n",
    "---\n",
    "===\n",
    "~",
    "\\",
    "[",
    "![",
    "](/x)",
    "](https://e.org)",
    "<b>",
    "<!--",
    "<",
    "&amp;",
]
pieces = st.sampled_from(PIECES)
bodies = st.lists(pieces, max_size=25).map("".join)


@st.composite
def marks(draw):
    start = draw(st.integers(0, 60))
    return Mark(
        start,
        start + draw(st.integers(1, 30)),
        tag=draw(st.sampled_from(["mark", "span", "a"])),
        first={"id": f"m{draw(st.integers(0, 10**9))}"},
    )


@given(bodies, st.lists(marks(), max_size=5))
def test_marks_change_no_word_of_any_text(markdown, marked):
    assert text_content(marked_html(markdown, marked)) == plain_text(markdown)


@given(bodies, st.lists(marks(), max_size=5))
def test_marked_text_is_well_formed(markdown, marked):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)

    parser.parseFragment(str(marked_html(markdown, marked)))


@given(bodies, st.lists(marks(), max_size=5), st.integers(0, 40), st.integers(1, 20))
def test_withheld_stretch_of_any_text_is_not_in_the_page(markdown, marked, start, length):
    plain = plain_text(markdown)
    withheld = Mark(start, start + length, instead="")

    shown = marked_html(markdown, [*marked, withheld])

    left = plain[:start] + plain[start + length :]
    # White space between blocks is no word; it stays.
    assert "".join(text_content(shown).split()) == "".join(left.split())


@given(bodies)
def test_blocks_of_any_text_that_can_be_addressed_hold_the_same_words(markdown):
    assert text_content(marked_html(markdown, paragraph_prefix="p")) == plain_text(markdown)

"""The desk as an editor sees it: mouse, keys, a crash, and no JavaScript at all."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect

from appeals.desk import changes, reviews
from appeals.desk.making import make
from appeals.desk.reviews import open_review, work_on
from appeals.models import Appeal, Review
from tests import factories

from .conftest import LETTER, at

TITLE = "Open letter on the case of Anna Example"

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk_page(page, live_server, client, editor):
    """A browser in which an editor is signed in. Errors of scripts are failures."""
    client.force_login(editor)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    page.context.add_cookies([cookie])
    errors = []
    page.on("pageerror", lambda error: errors.append(error))
    yield page
    assert errors == []


@pytest.fixture
def review_page(desk_page, editor):
    opened = open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor)
    desk_page.goto(at(opened))
    return desk_page


def line(page, number):
    return page.locator(f"#line-{number}")


def label_of(page, number):
    return line(page, number).locator(".label")


def decided():
    return work_on(Review.objects.get()).decided


def test_paste_to_draft(desk_page):
    desk_page.goto(reverse("admin:index"))
    desk_page.get_by_role("link", name="Add from text").first.click()
    desk_page.locator("#id_text").fill(LETTER)
    desk_page.get_by_role("button", name="Review it").click()
    expect(line(desk_page, 4)).to_contain_text("title")

    desk_page.get_by_role("button", name="Make the appeal").click()

    expect(desk_page.locator("body")).to_contain_text("The appeal is a draft now")
    assert Appeal.objects.filter(title=TITLE, status="draft").count() == 1


@pytest.mark.parametrize(
    ("pressed", "next_to_it"),
    [
        ("#seen-1", "d-title"),
        ("#drop-addressee-0", "drop-withheld-0"),
        ("#go-on-{entry}-1", "split-{later}-1"),
    ],
)
def test_focus_stays_beside_a_button_that_is_gone(review_page, pressed, next_to_it):
    places = {"entry": LETTER.index("Cem Example"), "later": LETTER.index("Example Fund (Norway)")}
    review_page.locator(pressed.format(**places)).focus()
    review_page.keyboard.press("Enter")

    expect(review_page.locator(pressed.format(**places))).to_have_count(0)
    assert review_page.evaluate("document.activeElement.id") == next_to_it.format(**places)


def test_focus_goes_from_the_suggested_measures_to_the_first_demand_and_not_to_what_drops_it(desk_page, editor):
    for label in ("Release detainees or prisoners", "Investigate"):
        factories.theme(scheme="measures", label_en=label)
    desk_page.goto(at(open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor)))
    desk_page.locator("#take-measures").press("Enter")

    expect(desk_page.locator("#said")).to_have_text("2 demands have measures now.")
    assert desk_page.evaluate("document.activeElement.id") == "at-demand-0"


def test_relabel_by_mouse_and_key_and_everything_follows(review_page):
    line(review_page, 13).click(position={"x": 20, "y": 8})
    line(review_page, 14).click(position={"x": 20, "y": 8}, modifiers=["Shift"])
    review_page.keyboard.press("n")

    expect(label_of(review_page, 14)).to_have_text("note")
    expect(label_of(review_page, 13)).to_have_text("note")
    expect(review_page.locator("#said")).to_have_text("2 lines are now: note.")
    assert decided() == {"labels": {"13": "note", "14": "note"}}

    review_page.keyboard.press("Control+z")
    expect(label_of(review_page, 13)).to_have_text("demand")
    review_page.keyboard.press("Control+y")
    expect(label_of(review_page, 13)).to_have_text("note")


def test_keyboard_alone_relabels_marks_words_and_goes_to_the_doubts(review_page):
    line(review_page, 1).focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowDown"):
        review_page.keyboard.press(key)
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"):
        review_page.keyboard.press(key)
    review_page.keyboard.press("Shift+ArrowRight")
    review_page.keyboard.press("m")
    expect(review_page.locator("mark.part-mention")).to_have_text("Anna Example")
    assert [row["words"] for row in decided()["mention"]] == ["Anna Example"]

    review_page.keyboard.press(".")
    expect(line(review_page, 18)).to_be_focused()
    review_page.keyboard.press("v")
    expect(review_page.locator("#panel")).to_contain_text("The parser doubts nothing")

    review_page.keyboard.press("Shift+ArrowDown")
    review_page.keyboard.press("n")
    expect(label_of(review_page, 19)).to_have_text("note")


def test_names_that_were_left_in_the_text_are_taken_as_signatures_with_two_keys(desk_page, editor):
    names = "With us in spring\n\nBert Example\nCem Example\nDora Example\n"
    letter = LETTER.split("Signatories:")[0].replace("held", "detained") + names
    desk_page.goto(at(open_review(raw=letter.encode(), file_name="pasted.txt", editor=editor)))
    doubt = desk_page.get_by_role("listitem").filter(has_text="Names stand here that are not read as signatures.")
    expect(doubt.get_by_role("link")).to_have_text("18–20")

    doubt.get_by_role("link").press("Enter")
    desk_page.keyboard.press("s")

    expect(desk_page.locator("#row-count")).to_have_text("3")
    expect(doubt).to_have_count(0)


def test_words_marked_with_the_mouse(review_page):
    words = line(review_page, 10).locator(".words")
    words.evaluate(
        """words => { const text = words.firstChild, at = words.textContent.indexOf("held without charge");
        getSelection().setBaseAndExtent(text, at, text, at + 19); }"""
    )

    review_page.get_by_role("group", name="What the chosen words are").get_by_role("button", name="demand").click()

    expect(review_page.locator("#demands")).to_contain_text("held without charge")
    assert "held without charge" in [row["words"] for row in decided()["demand"]]


def test_split_an_entry_and_correct_a_cell(review_page):
    start = LETTER.index("Bert Example, journalist")
    review_page.locator(f"#split-{start}-1").click()
    expect(review_page.locator(f"#row-{start}-2")).to_be_visible()

    review_page.locator(f"#s-{start}-2-name").fill("Fay Example")
    review_page.keyboard.press("Tab")
    expect(review_page.locator("#said")).to_have_text("The signatories are changed.")

    entry = work_on(Review.objects.get()).entries[0]
    assert [signatory.name for signatory in entry.signatories] == ["Bert Example", "Fay Example"]
    expect(review_page.locator(f"#s-{start}-2-kind")).to_be_focused()


def test_affiliation_is_tied_by_keyboard_alone(desk_page, editor):
    factories.organization("Example Union")
    text = LETTER.replace("Bert Example, journalist", "Bert Example, member of the Example Union")
    opened = open_review(raw=text.encode(), file_name="pasted.txt", editor=editor)
    desk_page.goto(at(opened))
    start = text.index("Bert Example, member")

    desk_page.locator(f"#f-{start}-1").focus()
    desk_page.keyboard.type("new")
    desk_page.keyboard.press("Tab")

    expect(desk_page.locator("#said")).to_have_text("Affiliations tied: 1.")
    expect(desk_page.locator(f"#row-{start}-1 .tied")).to_contain_text("a new record")
    assert [tie["agent"] for tie in decided()["affiliation"]] == ["new"]

    desk_page.locator(f"#untie-f-{start}-1-0").focus()
    desk_page.keyboard.press("Enter")
    expect(desk_page.locator(f"#row-{start}-1 .tied")).to_have_count(0)


def test_column_of_the_rows_that_the_filter_shows_is_filled_by_keyboard_alone(review_page):
    review_page.locator("#row-filter").focus()
    review_page.keyboard.type("lawyer")
    for _ in range(4):  # two buttons, the column, its value
        review_page.keyboard.press("Tab")
    review_page.keyboard.type("Oslo")
    review_page.keyboard.press("Enter")

    expect(review_page.locator("#said")).to_have_text("City of 2 signatories: Oslo.")
    assert [one.city for entry in work_on(Review.objects.get()).entries for one in entry.signatories] == [
        None, "Oslo", "Oslo", None
    ]  # fmt: skip
    # The filter still holds.
    expect(review_page.locator("#table tbody tr:visible")).to_have_count(2)


def test_head_of_the_table_stays_below_the_tools(review_page):
    review_page.set_viewport_size({"width": 1440, "height": 260})
    review_page.locator("#table tbody tr").last.scroll_into_view_if_needed()
    review_page.mouse.wheel(0, 2000)

    tools = review_page.locator(".tools").bounding_box()
    head = review_page.get_by_role("columnheader", name="Affiliation").bounding_box()
    assert head["y"] == pytest.approx(tools["y"] + tools["height"], abs=6)


def test_suggested_citation_and_words_marked_as_one(desk_page, editor):
    text = LETTER.replace("since spring.", "since spring, against article 9 of the Constitution.")
    desk_page.goto(at(open_review(raw=text.encode(), file_name="pasted.txt", editor=editor)))

    desk_page.get_by_role("button", name="+ article 9 of the Constitution?").click()

    expect(desk_page.locator("mark.part-cited")).to_have_text("article 9 of the Constitution")
    expect(desk_page.get_by_label("Treaty or law", exact=True)).to_have_value("Constitution")
    expect(desk_page.get_by_label("Article", exact=True)).to_have_value("9")


def test_long_run_of_page_furniture_is_folded_and_opens(desk_page, editor):
    menu = "\n".join(f"Menu {number}" for number in range(1, 11))
    opened = open_review(raw=f"{menu}\n\n{LETTER}".encode(), file_name="pasted.txt", editor=editor)
    reviews.change(opened, lambda work: changes.relabel(work, dict.fromkeys(range(1, 11), "furniture")))
    desk_page.goto(at(opened))
    expect(line(desk_page, 5)).to_be_hidden()
    expect(line(desk_page, 15)).to_be_visible()

    desk_page.get_by_role("button", name="lines of page furniture").click()
    expect(line(desk_page, 5)).to_be_visible()

    line(desk_page, 5).click(position={"x": 20, "y": 8})
    desk_page.keyboard.press("n")
    expect(label_of(desk_page, 5)).to_have_text("note")


def test_crash_and_resume(review_page, browser, live_server):
    line(review_page, 14).click(position={"x": 20, "y": 8})
    review_page.keyboard.press("b")
    expect(label_of(review_page, 14)).to_have_text("body")
    cookies = review_page.context.cookies()
    review_page.close()

    context = browser.new_context(base_url=live_server.url)
    context.add_cookies(cookies)
    resumed = context.new_page()
    resumed.goto(reverse("admin:appeals_review_changelist"))
    resumed.get_by_role("link", name="Open letter on the case of Anna Example").click()

    expect(label_of(resumed, 14)).to_have_text("body")
    context.close()


def test_near_duplicate_becomes_another_source(desk_page, editor):
    make(open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor), by="example-editor")
    desk_page.goto(reverse("admin:appeals_review_add"))
    desk_page.locator("#id_text").fill(f"Other Press\n\n{LETTER}")
    desk_page.get_by_role("button", name="Review it").click()

    desk_page.get_by_label("Something is withheld in this appeal. I have looked for it").check()
    desk_page.get_by_role("button", name="Add it as another source of this appeal").click()

    expect(desk_page.locator("body")).to_contain_text("another source of this appeal now")
    assert Appeal.objects.get(title=TITLE).texts.get().sources.count() == 2


def test_server_that_does_not_answer_is_told(review_page):
    review_page.route("**/change/", lambda route: route.abort())

    line(review_page, 14).click(position={"x": 20, "y": 8})
    review_page.keyboard.press("b")

    expect(review_page.locator("#said")).to_contain_text("Not saved")
    expect(label_of(review_page, 14)).to_have_text("demand")


def test_without_javascript_the_form_does_the_same(browser, live_server, client, editor):
    client.force_login(editor)
    opened = open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor)
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    context.add_cookies([cookie])
    page = context.new_page()
    page.goto(at(opened))

    page.get_by_label("Label of line 14").select_option("body")
    page.get_by_role("button", name="Apply all labels").click()
    expect(label_of(page, 14)).to_have_text("body")
    page.get_by_role("button", name="Undo").click()
    expect(label_of(page, 14)).to_have_text("demand")
    page.get_by_role("button", name="Make the appeal").click()

    expect(page.locator("body")).to_contain_text("The appeal is a draft now")
    context.close()


def test_without_javascript_what_was_typed_stays_when_something_is_refused(browser, live_server, client, editor):
    client.force_login(editor)
    opened = open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor)
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    context.add_cookies([cookie])
    page = context.new_page()
    page.goto(at(opened))
    page.get_by_label("Label of line 14").select_option("body")
    page.get_by_label("Title", exact=True).fill("A title for example")
    page.get_by_label("Date", exact=True).fill("soon")
    page.get_by_role("button", name="Apply all labels").click()

    expect(page.locator(".messagelist")).to_contain_text("Write the date as 2014-06-19")
    expect(page.get_by_label("Date", exact=True)).to_have_value("soon")
    expect(page.get_by_label("Title", exact=True)).to_have_value("A title for example")
    expect(page.get_by_label("Label of line 14")).to_have_value("body")
    assert decided() == {}

    page.get_by_label("Date", exact=True).fill("2020-05-13")
    page.get_by_role("button", name="Apply all labels").click()
    expect(label_of(page, 14)).to_have_text("body")
    assert decided()["date"] == "2020-05-13"
    context.close()


def test_field_that_is_refused_says_so_and_keeps_what_was_typed(review_page):
    country = review_page.locator("#table").get_by_label("Country").last
    country.fill("Atlantis")
    review_page.keyboard.press("Tab")

    expect(review_page.locator("#said")).to_contain_text("“Atlantis” is no country")
    expect(country).to_have_attribute("aria-invalid", "true")
    expect(country).to_have_value("Atlantis")

    country.fill("Sweden")
    review_page.keyboard.press("Tab")
    expect(country).to_have_value("SE")
    expect(country).not_to_have_attribute("aria-invalid", "true")


def test_closed_review_is_read_and_not_changed(desk_page, editor):
    opened = open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor)
    make(opened, by="example-editor")
    desk_page.goto(at(opened))

    expect(desk_page.locator("#said")).to_contain_text("This review is closed")
    for fields in ("#panel", "#table"):
        assert desk_page.locator(f"{fields} :is(input, select, textarea, button)").count() > 5
        assert desk_page.locator(f"{fields} :is(input, select, textarea, button):enabled").count() == 0
    # Nor is anything left to do or to look at.
    expect(desk_page.locator(".state h2")).to_have_text("What was found")
    expect(desk_page.locator(".state > :not(h2)")).to_have_count(1)


def test_labels_are_read_in_full_on_a_phone(review_page):
    review_page.set_viewport_size({"width": 360, "height": 640})

    cut = "key => key.scrollWidth > key.clientWidth"
    assert [key.inner_text() for key in review_page.locator("#desk .key").all() if key.evaluate(cut)] == []


def test_what_is_refused_is_told_in_sight_on_a_phone(review_page):
    review_page.set_viewport_size({"width": 360, "height": 640})
    country = review_page.locator("#table").get_by_label("Country").last
    country.fill("Atlantis")
    review_page.keyboard.press("Tab")

    expect(review_page.locator("#said")).to_contain_text("“Atlantis” is no country")
    expect(review_page.locator("#said")).to_be_in_viewport(ratio=1)


def test_whatever_is_pressed_is_large_enough_for_a_finger(review_page):
    review_page.set_viewport_size({"width": 360, "height": 640})

    boxes = [button.bounding_box() for button in review_page.locator("#desk button:visible").all()]

    assert len(boxes) > 20
    assert [box for box in boxes if min(box["width"], box["height"]) < 24] == []


@pytest.mark.parametrize("open_page", ["add", "change", "discard"])
def test_page_has_no_barriers(desk_page, editor, open_page):
    opened = open_review(raw=LETTER.encode(), file_name="pasted.txt", editor=editor)
    desk_page.goto(reverse("admin:appeals_review_add") if open_page == "add" else at(opened, open_page))

    found = Axe().run(desk_page, context="#content", options={"preload": False}).response["violations"]

    assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in found] == []


@pytest.mark.parametrize("width", [1440, 1024, 360])
def test_page_fits(review_page, width):
    review_page.set_viewport_size({"width": width, "height": 800})

    assert review_page.evaluate("document.documentElement.scrollWidth") <= width

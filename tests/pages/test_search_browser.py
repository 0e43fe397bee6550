"""What only a real browser can tell of search: suggestions, dragging over years, the way from mark to mark."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

BOX = "#search"
LIST = ".suggestions [role=option]"


@pytest.fixture
def start(page, archive):
    page.goto("/")
    return page


def type_and_wait(page, words):
    page.locator(BOX).press_sequentially(words)
    page.wait_for_selector(f"{LIST}:visible")


def active(page):
    """The words of the option that the box says is the active one."""
    option = page.get_attribute(BOX, "aria-activedescendant")
    return page.inner_text(f"#{option}") if option else None


def test_suggestions_are_a_combobox(start):
    assert start.get_attribute(BOX, "role") == "combobox"
    assert start.get_attribute(BOX, "aria-expanded") == "false"

    type_and_wait(start, "kazakh")

    assert start.get_attribute(BOX, "aria-expanded") == "true"
    assert start.locator(".suggestions").get_attribute("role") == "listbox"
    assert "Suggestions found:" in start.inner_text("[role=status]")


def test_arrow_keys_go_through_suggestions(start):
    type_and_wait(start, "kazakh")
    words = start.locator(LIST).all_inner_texts()

    start.keyboard.press("ArrowDown")
    first = active(start)
    start.keyboard.press("ArrowUp")
    none = active(start)
    start.keyboard.press("ArrowUp")
    last = active(start)

    assert (first, none, last) == (words[0], None, words[-1])
    assert start.locator("[aria-selected=true]").count() == 1


def test_escape_closes_suggestions_and_keeps_what_was_typed(start):
    type_and_wait(start, "kazakh")

    start.keyboard.press("Escape")

    assert start.locator(f"{LIST}:visible").count() == 0
    assert start.input_value(BOX) == "kazakh"
    assert start.get_attribute(BOX, "aria-expanded") == "false"


def test_enter_without_a_choice_searches_for_what_was_typed(start):
    type_and_wait(start, "kazakh")

    start.keyboard.press("Enter")

    start.wait_for_url("**/search/?q=kazakh")


def test_enter_on_a_word_searches_for_it(start):
    type_and_wait(start, "assem")
    start.keyboard.press("ArrowDown")
    start.keyboard.press("Enter")

    start.wait_for_url("**/search/?q=assembl*")


def test_click_on_a_name_leads_to_its_page(start):
    type_and_wait(start, "kazakhstan international")

    start.locator(LIST, has_text="organization").first.click()

    start.wait_for_url("**/organizations/**")


def test_search_without_script(browser, site, archive):
    page = browser.new_context(java_script_enabled=False, base_url=str(site)).new_page()
    page.goto("/")

    page.fill(BOX, "assembly")
    page.keyboard.press("Enter")

    page.wait_for_url("**/search/?q=assembly")
    assert page.locator("mark").count() > 0
    page.goto("/appeals/")
    page.check("input[name=kind][value=appeal]")
    page.click("form#filters button")
    assert "kind=appeal" in page.url
    assert page.locator(".chosen li").count() == 1


def test_dragging_over_the_years_narrows_down(page, archive):
    page.goto("/appeals/")
    chart = page.locator("svg[data-years]").bounding_box()
    y = chart["y"] + chart["height"] / 2

    page.mouse.move(chart["x"] + 2, y)
    page.mouse.down()
    page.mouse.move(chart["x"] + chart["width"] * 0.3, y)
    page.mouse.up()

    page.wait_for_url("**since=2012&until=201**")
    assert page.input_value("input[name=since]") == "2012"


def test_keyboard_leads_from_mark_to_mark(page, archive):
    page.goto("/appeals/?q=assembly")
    page.click(".row-title a")
    page.click(".marks a[href='#hit-1']")

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.url.endswith("#hit-2")
    assert page.locator("#hit-2:target").count() == 1
    assert page.locator(".hit-way:visible").count() == 2


@pytest.mark.parametrize(
    "address", ["/search/", "/search/?q=kazakhstan", "/appeals/?q=rights", "/demands/?q=release", "/people/?q=a*"]
)
def test_pages_have_no_barrier(page, archive, address):
    page.goto(address)

    found = Axe().run(page).response["violations"]

    assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in found] == []


@pytest.mark.parametrize("address", ["/search/?q=kazakhstan", "/appeals/?q=rights", "/demands/", "/people/?q=a*"])
def test_page_fits_a_narrow_screen(page, archive, address):
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(address)

    assert page.evaluate("document.documentElement.scrollWidth") == 320

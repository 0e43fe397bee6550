"""What only a real browser can tell: the filter box, narrow screens, the policy on scripts."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from appeals.models import Appeal

pytestmark = pytest.mark.browser

ADDRESSES = ["/", "/appeals/", "/demands/", "/signatures/", "/people/", "/organizations/", "/addressees/", "/measures/"]


@pytest.fixture
def longest(archive):
    """The address of the appeal with 172 entries."""
    return Appeal.objects.published().with_counts().get(entry_count=172).get_absolute_url()


def visible_entries(page):
    return page.locator(".entries > li:visible").count()


@pytest.mark.parametrize(("words", "left"), [("KALIYEVA", 3), ("kaliyeva 96", 1), ("nobody at all", 0), ("", 172)])
def test_filter_box_leaves_entries_that_hold_all_words(page, longest, words, left):
    page.goto(longest)

    page.fill("#entry-filter", words)

    assert visible_entries(page) == left
    assert page.inner_text("#entry-filter-count") == (f"{left} of 172" if words else "")


def test_filter_box_leaves_no_heading_without_entries(page, longest):
    page.goto(f"{longest}?signed=country")

    page.fill("#entry-filter", "kaliyeva 96")

    assert page.locator(".group > h3:visible").count() == 1


def test_paper_leaves_nothing_out(page, longest):
    page.goto(longest)
    page.fill("#entry-filter", "kaliyeva")

    page.emulate_media(media="print")

    assert visible_entries(page) == 172
    assert longest in page.inner_text(".only-on-paper")
    assert not page.is_visible(".site-nav")


def test_list_of_demands_follows_the_reading(page, archive):
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(Appeal.objects.get(date__year=2022).get_absolute_url())

    page.evaluate("document.getElementById('demand-f').scrollIntoView()")

    page.wait_for_selector(".places a[href='#demand-f'][aria-current=location]")
    assert page.locator(".places [aria-current]").count() == 1


def test_demand_of_the_address_is_the_one_that_is_read(page, archive):
    page.set_viewport_size({"width": 1440, "height": 900})
    # The demand before it is still in sight above.
    page.goto(Appeal.objects.get(date__year=2019).get_absolute_url() + "#demand-7")
    expect(page.locator(".places [aria-current]")).to_have_attribute("href", "#demand-7")

    page.evaluate("window.location.hash = 'demand-2'")
    expect(page.locator(".places [aria-current]")).to_have_attribute("href", "#demand-2")


def test_texts_side_by_side_are_named_on_a_phone(page, archive):
    texts = [Appeal.objects.get(date__year=year).texts.get() for year in (2019, 2022)]
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(reverse("side-by-side", args=[text.identifier for text in texts]))

    for text in texts:
        expect(page.get_by_role("link", name=text.appeal.title)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_filter_box_without_script(browser, site, longest):
    page = browser.new_context(java_script_enabled=False, base_url=str(site)).new_page()

    page.goto(longest)

    assert not page.is_visible("#entry-filter")
    assert visible_entries(page) == 172


@pytest.mark.parametrize("address", [*ADDRESSES, "longest"])
def test_page_fits_a_narrow_screen(page, longest, address):
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(longest if address == "longest" else address)

    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_page_makes_no_request_elsewhere_and_breaks_no_policy(page, longest):
    requests, complaints = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))

    page.goto(longest)

    assert complaints == []
    assert {re.sub(r":\d+/.*", "", url) for url in requests} == {"http://localhost"}


def test_first_key_leads_to_the_content(page, archive):
    page.goto("/appeals/")

    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.className") == "skip-link"


def test_menu_of_a_phone_opens_without_script(browser, site, archive):
    phone = browser.new_page(base_url=site, java_script_enabled=False, viewport={"width": 360, "height": 740})
    phone.goto("/ru/appeals/")
    header = phone.locator(".site-header")
    closed = header.bounding_box()["height"]

    assert not phone.is_visible(".site-nav")
    phone.click(".site-menu summary")

    assert phone.is_visible(".site-nav")
    # Two lines of controls, and no more.
    assert closed < 110
    phone.set_viewport_size({"width": 1440, "height": 900})
    assert phone.is_visible(".site-nav")
    assert not phone.is_visible(".site-menu")
    phone.close()


@pytest.mark.parametrize(("prefix", "marks"), [("", "“”"), ("/ru", "«»"), ("/kk", "«»")])
def test_quotation_marks_are_those_of_the_page(page, archive, prefix, marks):
    appeal = Appeal.objects.published().filter(addressings__isnull=False).first()
    page.goto(f"{prefix}{appeal.get_absolute_url()}")

    quotes = page.locator("q").first.evaluate("node => getComputedStyle(node).quotes")

    assert "".join(re.findall(r'"(.)"', quotes))[:2] == marks


@pytest.mark.parametrize("time", ["first", "second"])
def test_page_knows_nothing_of_what_another_test_stored(page, archive, time):
    """The tests share a browser profile. Whichever of the two is run later looks at what the other one left."""
    page.goto("/")

    assert page.evaluate("[localStorage.length, document.cookie]") == [0, ""]
    page.evaluate("localStorage.setItem('appearance', 'dark'); document.cookie = 'left=here'")

"""What axe, a checker of accessibility, finds: nothing, on any type of page, narrow or wide, light or dark."""

from pathlib import Path

import axe_playwright_python
import pytest
from django.test import override_settings
from playwright.sync_api import Page

from .page_types import longest_appeal, page_types

pytestmark = pytest.mark.browser

AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
# WCAG 2.2 AA, contrast as AAA wants it, and what axe's authors hold to be good.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Contrast as AAA wants it holds what AA wants.
CONTRAST = "color-contrast-enhanced"
ALL = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {CONTRAST: {"enabled": True}, "color-contrast": {"enabled": False}, "target-size": {"enabled": True}},
}
COLOURS = {"runOnly": {"type": "rule", "values": [CONTRAST]}}
NARROW = {"runOnly": {"type": "rule", "values": [CONTRAST, "target-size", "scrollable-region-focusable"]}}
# What stands in a long list looks like the first of it.
FEW = {
    "exclude": [[".entries > li:nth-of-type(n+9)"], [".lines tr:nth-of-type(n+9)"], [".index > li:nth-of-type(n+4)"]]
}
# All rules where most is shown; then the rules that a width or a scheme can break.
VIEWS = [(1440, "light", FEW, ALL), (320, "dark", FEW, NARROW)]
OTHER_VIEWS = [(1440, "dark", FEW, COLOURS), (320, "light", FEW, COLOURS)]
# All rules on all there is.
WHOLE = [(1440, "light", {}, ALL)]
# Drawn and written by the same parts as another type.
LIKE_OTHERS = {"measures", "picture: appeals-by-right", "picture: people-together", "picture of a theme"}
RUN = """async ([where, options]) => {
  const found = await axe.run(where.exclude ? where : document, {...options, resultTypes: ["violations"]});
  return found.violations.map((one) => [one.id, one.nodes.map((node) => node.target.join(" "))]);
}"""
HIGH_CONTRAST = "document.documentElement.dataset.appearance = 'contrast'"


def barriers(page: Page, address: str, views: list[tuple] = VIEWS) -> list[tuple]:
    """What axe finds at the address: (address, width, scheme, rule, where)."""
    page.goto(address)
    page.add_script_tag(path=AXE)
    found = []
    for width, scheme, where, options in views:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found += [(address, width, scheme, *one) for one in page.evaluate(RUN, [where, options])]
    return found


@pytest.fixture
def checked(browser, site):
    """A page that takes axe's script, which the site's own policy refuses."""
    context = browser.new_context(base_url=str(site), bypass_csp=True, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_no_page_has_a_barrier(checked, archive):
    types = {name: address for name, address in page_types().items() if name not in LIKE_OTHERS}

    assert [one for address in types.values() for one in barriers(checked, address)] == []


@pytest.mark.slow
def test_no_page_has_a_barrier_anywhere(checked, archive):
    types = {name: address for name, address in page_types().items() if name not in LIKE_OTHERS}

    assert [one for address in types.values() for one in barriers(checked, address, WHOLE)] == []


@pytest.mark.slow
def test_no_page_has_too_little_contrast_in_the_other_views(checked, archive):
    assert [one for address in page_types().values() for one in barriers(checked, address, OTHER_VIEWS)] == []


def test_no_part_has_a_barrier(checked):
    with override_settings(ROOT_URLCONF="appeals_site.development"):
        found = [one for name in ("", "400/", "410/", "500/") for one in barriers(checked, f"/about/parts/{name}")]

    assert found == []


def test_no_part_has_too_little_contrast_where_a_reader_chose_much(checked, archive):
    found = []
    with override_settings(ROOT_URLCONF="appeals_site.development"):
        for address in ("/about/parts/", "/", longest_appeal(), "/pictures/countries/"):
            checked.goto(address)
            checked.add_script_tag(path=AXE)
            checked.evaluate(HIGH_CONTRAST)
            for scheme in ("light", "dark"):
                checked.emulate_media(color_scheme=scheme)
                found += [(address, scheme, *one) for one in checked.evaluate(RUN, [FEW, COLOURS])]

    assert found == []

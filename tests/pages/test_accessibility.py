"""What axe, a checker of accessibility, finds: nothing, on any type of page, narrow or wide, light or dark."""

from pathlib import Path

import axe_playwright_python
import pytest
from django.test import override_settings
from playwright.sync_api import Page

from appeals.models import Addressee, Appeal, Demand, Source, Theme
from signatories.models import Organization, Person

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
# All rules on all there is where most is shown; then the rules that a width or a scheme can break.
VIEWS = [
    (1440, "light", {}, ALL),
    (1440, "dark", FEW, COLOURS),
    (320, "dark", FEW, NARROW),
    (320, "light", FEW, COLOURS),
]
RUN = """async ([where, options]) => {
  const found = await axe.run(where.exclude ? where : document, {...options, resultTypes: ["violations"]});
  return found.violations.map((one) => [one.id, one.nodes.map((node) => node.target.join(" "))]);
}"""
LISTS = [
    "/search/",
    "/appeals/",
    "/demands/",
    "/signatures/",
    "/people/",
    "/organizations/",
    "/addressees/",
    "/rights/",
]


def addresses() -> list[str]:
    """One page of every type, and the longest appeal."""
    records = [
        Appeal.objects.published().with_counts().get(entry_count=172),
        Demand.objects.visible().first(),
        Person.objects.listed().with_names().first(),
        Organization.objects.listed().with_names().first(),
        Addressee.objects.visible().first(),
        Theme.objects.most_used("rights").first(),
    ]
    source = Source.objects.visible().order_by("raw").first()
    others = ["/", "/about/", f"/sources/{source.identifier}/", "/search/?q=rights", "/nothing/", "/appeals/?kind=zz"]
    return [*others, *LISTS, *(record.get_absolute_url() for record in records)]


def barriers(page: Page, address: str) -> list[tuple]:
    """What axe finds at the address: (address, width, scheme, rule, where)."""
    page.goto(address)
    page.add_script_tag(path=AXE)
    found = []
    for width, scheme, where, options in VIEWS:
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
    assert [one for address in addresses() for one in barriers(checked, address)] == []


def test_no_part_has_a_barrier(checked):
    with override_settings(ROOT_URLCONF="appeals_site.development"):
        found = [one for name in ("", "400/", "410/", "500/") for one in barriers(checked, f"/about/parts/{name}")]

    assert found == []

"""The first view of a page: what it weighs as it is sent, in how many rounds it comes, and that nothing in it moves.

Then what each page must bear: a narrow screen with letters of twice the size, and lines from right to left.
"""

import shutil
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from appeals_site.static_files import STYLE, OneStyleSheet
from tests.conftest import load_archive

from .html import tree_of
from .page_types import page_types

STATIC = settings.BASE_DIR / "static"
MOST, MOST_WITH_FONTS = 60_000, 120_000
MOST_MOVED = 0.01
OBSERVE = """() => {
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.moved += entry.value;
  }).observe({type: "layout-shift", buffered: true});
}"""
# Once its fonts are there or given up, and two pictures of it were drawn.
SETTLED = """() => document.fonts.ready.then(() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => done(window.moved)))))"""
WIDTH = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Words that their own box cuts off. What is hidden from the eye alone is one pixel wide; what is typed scrolls.
CUT = """() => [...document.querySelectorAll("main *, header *, footer *")].filter((one) => {
  const cuts = ["hidden", "clip"].includes(getComputedStyle(one).overflowX);
  return cuts && one.clientWidth > 1 && one.tagName !== "INPUT" && one.scrollWidth > one.clientWidth + 1;
}).map((one) => one.outerHTML.slice(0, 80))"""
LARGE = "() => { document.documentElement.style.fontSize = '200%'; }"
RIGHT_TO_LEFT = "() => { document.documentElement.style.fontSize = ''; document.documentElement.dir = 'rtl'; }"


@pytest.fixture(scope="module")
def types(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        load_archive()
        of_each = page_types()
    # Kazakh needs the most fonts, and both have longer words than English.
    return of_each | {
        f"{name} in {code}": f"/{code}{of_each[name]}" for code in ("ru", "kk") for name in ("home", "appeal")
    }


@pytest.fixture(scope="module")
def pages(types, django_db_blocker):
    """Of each type: the page, and its length as it is sent to browsers that know gzip alone."""
    plain, packed = Client(), Client(headers={"Accept-Encoding": "gzip"})
    with django_db_blocker.unblock():
        return {name: (plain.get(address), len(packed.get(address).content)) for name, address in types.items()}


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """Our static files as they are collected for serving."""
    folder = tmp_path_factory.mktemp("collected") / "static"
    shutil.copytree(STATIC, folder)
    storage = OneStyleSheet(location=folder, base_url="/static/")
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    for _name, _hashed, failed in storage.post_process({name: (storage, name) for name in names}):
        assert not isinstance(failed, Exception)
    return folder


@pytest.fixture(scope="module")
def visits(browser, site, types):
    """What a reader with a new browser and a narrow screen gets of each type of page."""
    context = browser.new_context(base_url=str(site), viewport={"width": 320, "height": 740})
    found = {name: _visit(context, address) for name, address in types.items()}
    context.close()
    return found


def _visit(context, address):
    page, fonts = context.new_page(), set()
    page.on("request", lambda one: fonts.add(Path(one.url).name) if one.resource_type == "font" else None)
    page.add_init_script(f"({OBSERVE})()")
    page.goto(address)
    visit = {"fonts": fonts, "moved": page.evaluate(SETTLED), "too wide": page.evaluate(WIDTH)}
    page.evaluate(LARGE)
    visit |= {"too wide, large": page.evaluate(WIDTH), "cut, large": page.evaluate(CUT)}
    page.evaluate(RIGHT_TO_LEFT)
    visit["too wide, right to left"] = page.evaluate(WIDTH)
    page.close()
    return visit


def asked_for(page):
    """The names of the style sheets and scripts that the page asks for."""
    tree = tree_of(page)
    asked = [*tree.xpath("//link[@rel='stylesheet']/@href"), *tree.xpath("//script/@src")]
    return [address.removeprefix("/static/") for address in asked]


def sent(collected, name):
    """How many bytes the file is sent in, to browsers that know gzip alone."""
    packed = collected / f"{name}.gz"
    return (packed if packed.exists() else collected / name).stat().st_size


def weights(collected, pages):
    """Of each type of page: the page, its style and its scripts."""
    return {name: n + sum(sent(collected, one) for one in asked_for(page)) for name, (page, n) in pages.items()}


def test_first_view_weighs_little(collected, pages):
    assert {name: n for name, n in weights(collected, pages).items() if n > MOST} == {}


@pytest.mark.slow
@pytest.mark.browser
def test_first_view_weighs_little_with_its_fonts(collected, pages, visits):
    fonts = {name: sum(sent(collected, f"fonts/{font}") for font in visit["fonts"]) for name, visit in visits.items()}

    assert {name: n for name, n in weights(collected, pages).items() if n + fonts[name] > MOST_WITH_FONTS} == {}


def test_style_comes_in_one_round(collected, pages):
    styles = {tuple(name for name in asked_for(page) if name.endswith(".css")) for page, _length in pages.values()}

    assert styles == {(STYLE,)}
    assert "@import" not in (collected / STYLE).read_text()


def test_no_part_of_the_style_is_forgotten(collected):
    whole = (collected / STYLE).read_text()

    parts = {path.name: path.read_text() for path in (STATIC / "css").iterdir() if path.name != Path(STYLE).name}

    assert {name for name, words in parts.items() if words not in whole} == set()


@pytest.mark.slow
@pytest.mark.browser
def test_nothing_moves(visits):
    """The sum of what browsers call layout shifts; 0.1 is what they call good."""
    assert {name: visit["moved"] for name, visit in visits.items() if visit["moved"] > MOST_MOVED} == {}


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize(
    ("what", "none"),
    [
        ("too wide", 0),
        ("too wide, large", 0),
        ("cut, large", []),
        ("too wide, right to left", 0),
    ],
)
def test_nothing_leaves_the_screen(visits, what, none):
    assert {name: visit[what] for name, visit in visits.items() if visit[what] != none} == {}

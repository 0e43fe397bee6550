"""The interface speaks the language of the address, and the document keeps its one address."""

import re

import pytest
from django.conf import settings
from django.test import Client

from appeals.languages import alphabetical
from appeals.models import Appeal, Demand, Source
from signatories.models import Organization, Person
from tests import factories
from tests.conftest import load_archive

from .html import faults_of, tree_of, words_of

LANGUAGES = [code for code, _name in settings.LANGUAGES]
OTHERS = [code for code in LANGUAGES if code != settings.LANGUAGE_CODE]

pytestmark = pytest.mark.django_db


def addresses():
    """One page of every kind."""
    records = [
        Appeal.objects.published().order_by("pk").first(),
        Demand.objects.visible().order_by("pk").first(),
        Person.objects.listed().with_names().order_by("pk").first(),
        Organization.objects.listed().with_names().order_by("pk").first(),
    ]
    source = Source.objects.visible().order_by("pk").first()
    lists = ("appeals", "demands", "signatures", "people", "organizations", "addressees", "rights", "measures")
    return [
        "/",
        "/about/",
        "/search/",
        "/search/?q=rights",
        "/appeals/?q=rights",
        "/people/?q=a*",
        *(f"/{name}/" for name in lists),
        *(record.get_absolute_url() for record in records),
        f"/sources/{source.identifier}/",
    ]


@pytest.fixture(scope="module", params=OTHERS)
def pages(request, django_db_setup, django_db_blocker):
    """address without the language -> the page in the language."""
    with django_db_blocker.unblock():
        load_archive()
        return {address: Client().get(f"/{request.param}{address}") for address in addresses()}


def test_pages_of_every_kind_answer_in_the_language_of_the_address(pages, request):
    language = request.node.callspec.params["pages"]

    answers = {(page.status_code, page["Content-Language"], tree_of(page).get("lang")) for page in pages.values()}

    assert answers == {(200, language, language)}


def test_pages_in_other_languages_are_valid_html(pages):
    assert {address: faults for address, page in pages.items() if (faults := faults_of(page))} == {}


def test_links_stay_in_the_language(pages, request):
    language = request.node.callspec.params["pages"]
    left = {
        (address, link.get("href"))
        for address, page in pages.items()
        for link in tree_of(page).iter("a")
        if link.get("href").startswith("/")
        and not link.get("hreflang")
        and not link.get("href").startswith(f"/{language}/")
    }

    assert left == set()


def test_document_has_one_canonical_address(archive, client):
    address = Appeal.objects.published().order_by("pk").first().get_absolute_url()

    canonical = {
        link.get("href")
        for prefix in ("", *(f"/{code}" for code in OTHERS))
        for link in tree_of(client.get(prefix + address)).iter("link")
        if link.get("rel") == "canonical"
    }

    assert canonical == {f"http://testserver{address}"}


def test_each_page_leads_to_itself_in_the_other_languages(archive, client):
    page = tree_of(client.get("/ru/appeals/?year=2014"))

    links = {link.get("hreflang"): link.get("href") for link in page.iter("a") if link.get("hreflang")}

    assert links == {
        code: f"{prefix}/appeals/?year=2014" for code, prefix in zip(LANGUAGES, ("", "/ru", "/kk"), strict=True)
    }


def test_language_of_the_browser_decides_nothing(archive, client):
    page = client.get("/", headers={"Accept-Language": "ru"})

    assert (page["Content-Language"], "Accept-Language" in page.get("Vary", "")) == ("en", False)


@pytest.mark.parametrize("address", ["/en/appeals/", "/de/appeals/", "/ru/nothing/"])
def test_address_in_no_language_of_the_interface(archive, client, address):
    assert client.get(address, follow=True).status_code == 404


@pytest.mark.parametrize(("prefix", "name"), [("", "English"), ("/ru", "английский"), ("/kk", "ағылшын тілі")])
def test_languages_are_named_in_the_language_of_the_interface(archive, client, prefix, name):
    source = Source.objects.visible().order_by("pk").first()

    assert name in words_of(client.get(f"{prefix}/sources/{source.identifier}/"))


def test_drawings_hold_numbers_as_drawings_write_them(pages):
    """And not with the comma of the language: no browser draws a bar that is 28,0 high."""
    measures = ("x", "y", "width", "height", "cx", "cy", "r", "x1", "y1", "x2", "y2")
    found = {
        shape.get(measure)
        for page in pages.values()
        for shape in tree_of(page).xpath("//svg//rect | //svg//circle | //svg//line")
        for measure in measures
        if shape.get(measure)
    }

    assert "28.0" in found or "60.0" in found
    assert [number for number in found if not re.fullmatch(r"[\d.]+%?", number)] == []


def test_words_of_documents_and_editors_carry_their_language(client, archive):
    appeal = factories.published_appeal(title="Letter", note="Seen twice.")
    addressee = factories.addressee(name="Supreme Court")
    factories.addressing(appeal=appeal, addressee=addressee, as_written="Dear Court")
    agent = factories.person(name="Anna Example", listing="listed", listing_reason="An example.")
    factories.signature(appeal=appeal, name="Anna Example", line="Anna Example, jurist", agent=agent)

    def language_of(address, words):
        [found] = {node for node in tree_of(client.get(address)).body.iter() if (node.text or "").strip() == words}
        return next((at.get("lang") for at in (found, *found.iterancestors()) if at.get("lang")), None)

    person = f"/ru{agent.get_absolute_url()}"
    assert language_of(f"/ru{appeal.get_absolute_url()}", "Dear Court") == "en"
    assert language_of(f"/ru{appeal.get_absolute_url()}", "Supreme Court") == "en"
    assert language_of(f"/ru{appeal.get_absolute_url()}", "Seen twice.") == "en"
    assert language_of(person, "Letter") == "en"
    assert language_of(person, "Anna Example, jurist") == "en"
    assert language_of(person, "Как подписано") == "ru"
    assert tree_of(client.get(agent.get_absolute_url())).xpath("//main//*[@lang][contains(., 'An example.')]") == []


def test_title_that_the_archive_supplied_says_no_language(client, archive):
    appeal = factories.published_appeal(title="Letter", title_supplied=True)

    [title] = tree_of(client.get(f"/ru{appeal.get_absolute_url()}")).iter("h1")

    assert (title.text, title.get("lang")) == ("[Letter]", None)


def test_languages_of_two_texts_are_named_in_the_language_of_the_interface(client, archive):
    left, right = (factories.published_appeal() for _ in range(2))

    response = client.get(f"/ru/side-by-side/{left.identifier}/{right.identifier}/")

    assert words_of(response).count("английский") == 2


@pytest.mark.parametrize(
    ("words", "in_order"),
    [
        (["Япония", "Қазақстан", "Италия", "Әзірбайжан", "Австрия"], "Австрия Әзірбайжан Италия Қазақстан Япония"),
        (["Жизнь", "Ёлка", "Ель", "Atlantis"], "Atlantis Ель Ёлка Жизнь"),
    ],
)
def test_alphabetical_order_is_that_of_the_alphabets(words, in_order):
    assert " ".join(sorted(words, key=alphabetical)) == in_order

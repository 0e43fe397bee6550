"""Addressees, rights and measures."""

import pytest

from appeals.models import Addressee, Addressing, Appeal
from appeals.search import engine
from appeals.search.understanding import understood
from tests import factories

from .html import links_of, tree_of, words_of

HIDDEN = "Mysteria"


@pytest.fixture(autouse=True)
def empty(db):
    """Nothing is published but what the test makes."""
    Appeal.objects.update(status="draft")


def test_addressee_counts_appeals_and_demands(client):
    court = factories.addressee(name="Example Court")
    appeal = factories.published_appeal()
    factories.addressing(appeal=appeal, addressee=court)
    factories.addressing(appeal=appeal, demand=factories.demand(text=appeal.texts.get()), addressee=court)

    response = client.get("/addressees/")

    assert "Example Court body · 1 appeal · 1 demand made to them by name" in words_of(response)


def test_addressee_of_a_draft_answers_like_none(client):
    court = factories.addressee(name=HIDDEN)
    factories.addressing(addressee=court)

    assert HIDDEN not in words_of(client.get("/addressees/"))
    assert client.get(court.get_absolute_url()).status_code == 404


def test_addressee_shows_words_and_holder(indexing_client):
    court = factories.addressee()
    holder = factories.person(name="Holder Example")
    factories.addressing(
        appeal=factories.published_appeal(title="To them"), addressee=court, as_written="Dear Court", agent=holder
    )

    response = indexing_client.get(court.get_absolute_url())

    assert "To them As written: “Dear Court”; then held by Holder Example" in words_of(response)
    assert holder.get_absolute_url() in links_of(response)


def test_addressee_whose_holder_is_withheld_answers_like_none(client):
    court = factories.addressee()
    factories.addressing(
        appeal=factories.published_appeal(), addressee=court, agent=factories.person(name=HIDDEN, withheld=True)
    )

    assert client.get(court.get_absolute_url()).status_code == 404


@pytest.fixture
def addressed_by_name():
    """An appeal to an office that is called by a name; in its text this name is withheld."""
    appeal = factories.published_appeal(body=f"We speak of Anna {HIDDEN}.")
    office = factories.addressee(name=f"President {HIDDEN}", slug="president-mysteria", kind="office")
    factories.addressing(appeal=appeal, as_written=f"President Anna {HIDDEN}", addressee=office)
    factories.mention(text=appeal.texts.get(), exact=f"Anna {HIDDEN}", withheld=True)
    return appeal


@pytest.mark.parametrize("as_written", ["President Anna Mysteria", "Президенту"])
def test_entry_that_says_a_withheld_name_is_shown_nowhere(client, searchable, addressed_by_name, as_written):
    Addressing.objects.update(as_written=as_written)
    office = Addressee.objects.get(slug="president-mysteria")
    searchable()

    pages = ["/", "/addressees/", "/appeals/", addressed_by_name.get_absolute_url()]
    assert [page for page in pages if "mysteria" in client.get(page).content.decode().casefold()] == []
    assert client.get(office.get_absolute_url()).status_code == 404
    assert client.get("/appeals/?addressee=president-mysteria").status_code == 404
    assert engine.count("appeal", understood("mysteria")) == 0


def test_entry_is_shown_with_the_appeals_that_withhold_nothing_of_it(indexing_client, addressed_by_name):
    office = Addressee.objects.get(slug="president-mysteria")
    other = factories.published_appeal(title="Other appeal")
    factories.addressing(appeal=other, as_written=f"President Anna {HIDDEN}", addressee=office)

    assert f"President {HIDDEN} office · 1 appeal" in words_of(indexing_client.get("/addressees/"))
    assert "Other appeal" in words_of(indexing_client.get(office.get_absolute_url()))
    assert addressed_by_name.identifier not in indexing_client.get(office.get_absolute_url()).content.decode()
    assert HIDDEN not in words_of(indexing_client.get(addressed_by_name.get_absolute_url()))


def test_addressee_of_a_removed_demand(indexing_client):
    court = factories.addressee()
    appeal = factories.published_appeal()
    gone = factories.demand(text=appeal.texts.get(), removed_on="2024-05-01", became="Nothing.")
    factories.addressing(appeal=appeal, addressee=court, as_written="Whole")
    factories.addressing(appeal=appeal, addressee=court, demand=gone, as_written="Gone")

    response = indexing_client.get(court.get_absolute_url())

    assert "“Whole”" in words_of(response)
    assert "“Gone”" not in words_of(response)


@pytest.mark.parametrize("scheme", ["rights", "measures"])
def test_theme_shows_its_demands(indexing_client, scheme):
    theme = factories.theme(scheme=scheme, label_en="Of interest", label_kk="Қазақша")
    appeal = factories.published_appeal()
    demand = factories.demand(text=appeal.texts.get(), themes=[factories.theme(), theme])

    response = indexing_client.get(theme.get_absolute_url())

    assert demand.get_absolute_url() in links_of(response)
    assert "1 demand in 1 appeal" in words_of(response)
    assert "Қазақша" in words_of(response)


def test_theme_shows_no_demand_of_a_draft(client):
    theme = factories.theme()
    factories.demand(text=factories.text(body=f"Free {HIDDEN}."), exact=f"Free {HIDDEN}", themes=[theme])

    response = client.get(theme.get_absolute_url())

    assert "no demand yet" in words_of(response)
    assert HIDDEN not in words_of(response)


def test_theme_stands_with_its_articles_and_place(client):
    whole = factories.theme(scheme="rights", label_en="Whole")
    part = factories.theme(scheme="rights", label_en="Part", broader=whole)
    factories.theme_article(theme=part, instrument="ICCPR", article="21")

    assert "part of Whole · ICCPR 21" in words_of(client.get(part.get_absolute_url()))
    assert "Parts: Part" in words_of(client.get(whole.get_absolute_url()))


@pytest.mark.parametrize(
    "address", ["/rights/nonsense/", "/measures/peaceful-assembly/", "/themes/life/", "/rights/1/"]
)
def test_theme_that_is_none(client, address):
    assert client.get(address).status_code == 404


def test_list_of_a_scheme_holds_no_other(client):
    factories.theme(scheme="rights", label_en="A right")
    factories.theme(scheme="measures", label_en="A measure")

    titles = [row.text_content() for row in tree_of(client.get("/rights/")).find_class("row-title")]

    assert "A right" in titles
    assert "A measure" not in titles


def test_theme_nothing_asks_for_says_what_that_means(client):
    theme = factories.theme(scheme="rights")

    response = client.get(theme.get_absolute_url())

    assert "No demand of the archive concerns this yet. The vocabulary is larger than the archive." in words_of(
        response
    )
    assert "/rights/" in links_of(response)


def test_page_of_a_theme_names_it_in_the_other_languages(client):
    theme = factories.theme(label_en="Life", label_ru="Жизнь", label_kk="Өмір")

    assert "Life · Өмір" in words_of(client.get(f"/ru{theme.get_absolute_url()}"))
    assert "Жизнь · Өмір" in words_of(client.get(theme.get_absolute_url()))


def test_treaties_and_addressees_are_called_as_the_language_calls_them(client):
    article = factories.theme_article(instrument="ICCPR", article="21")
    parliament = factories.addressee(name="Example Parliament", kind="body")
    addressing = factories.addressing(appeal=factories.published_appeal(), addressee=parliament)

    assert "МПГПП 21" in words_of(client.get(f"/ru{article.theme.get_absolute_url()}"))
    assert "орган · 1 обращение" in words_of(client.get(f"/ru{addressing.addressee.get_absolute_url()}"))

"""The list of demands and the page of one."""

import pytest

from appeals.models import Appeal
from tests import factories

from .html import faults_of, links_of, tree_of, words_of

HIDDEN = "Mysteria"


@pytest.fixture(autouse=True)
def empty(db):
    """Nothing is published but what the test makes."""
    Appeal.objects.update(status="draft")


@pytest.fixture
def client(indexing_client):
    return indexing_client


def published_demand(body=factories.BODY, exact=factories.DEMANDED, themes=None, **fields):
    text = factories.published_appeal(body=body, **fields).texts.get()
    return factories.demand(text=text, exact=exact, themes=themes)


def quotations(client, **filters):
    response = client.get("/demands/", filters)
    assert response.status_code == 200
    return [quotation.text_content().strip() for quotation in tree_of(response).find_class("quotation")]


# -- the list ----------------------------------------------------------------------------------------------------------


def test_demands_stand_newest_appeal_first(client):
    published_demand("Old demand.", "Old demand", date="2012-01-01")
    published_demand("New demand.", "New demand", date="2022-01-01")

    assert quotations(client) == ["New demand", "Old demand"]


def test_demand_removed_is_not_in_the_list(client):
    text = published_demand().text
    factories.demand(text=text, exact="Gone", removed_on="2024-05-01", became="It asks for nothing.")

    assert quotations(client) == [factories.DEMANDED]


@pytest.mark.parametrize("make", [factories.appeal, factories.withdrawn_appeal])
def test_demand_of_an_appeal_not_published(client, make):
    text = factories.text(appeal=make(), language="ru")
    demand = factories.demand(text=text)

    assert quotations(client) == []
    assert client.get(demand.get_absolute_url()).status_code == 404


def test_filter_by_addressee(client):
    """A demand without addressees of its own speaks to those of the whole appeal."""
    court = factories.addressee(slug="court")
    press = factories.addressee(slug="press")
    to_all = published_demand("All of it.", "All of it")
    factories.addressing(appeal=to_all.appeal, addressee=court)
    to_one = factories.demand(text=factories.text(appeal=to_all.appeal, language="ru", body="One."), exact="One")
    factories.addressing(appeal=to_all.appeal, demand=to_one, addressee=press)

    assert quotations(client, addressee="court") == ["All of it"]
    assert quotations(client, addressee="press") == ["One"]


def test_filter_by_measure_and_year(client):
    release = factories.theme(slug="example-release")
    published_demand("Free her.", "Free her", themes=[release], date="2012-01-01")
    published_demand("Free him.", "Free him", themes=[release], date="2022-01-01")

    assert quotations(client, measure="example-release", until="2012") == ["Free her"]


def test_search(client):
    published_demand("Free her. Other words.", "Free her")

    assert quotations(client, q="free") == ["Free her"]
    assert quotations(client, q="other") == []


def test_search_for_withheld_words(client):
    demand = published_demand(f"Free {HIDDEN}.", f"Free {HIDDEN}")
    factories.passage(HIDDEN, text=demand.text)

    assert quotations(client, q=HIDDEN) == []
    assert quotations(client, q="free") == ["Free [withheld]"]


def test_demands_for_one_measure_in_similar_words(client):
    release = factories.theme(slug="example-release")
    words = "release all those who were detained at the peaceful rally in Example Town"
    demand = published_demand(f"We ask you to {words}.", words, [release], date="2020-01-01", title="Now")
    for year in (2012, 2022):
        other = f"{words} in {year}"
        published_demand(f"Please {other}.", other, [release], date=f"{year}-01-01", title=f"Appeal of {year}")
    published_demand("Veto the law on taxes.", "Veto the law on taxes", [release], date="2021-01-01")

    response = client.get(demand.get_absolute_url())

    alike = tree_of(response).find_class("alike")[0]
    assert [words.text_content().strip() for words in alike.find_class("quotation")] == [
        f"{words} in 2012",
        f"{words} in 2022",
    ]
    assert "They need not ask for the same thing." in words_of(response)
    assert "Appeal of 2012 , 1 January 2012" in " ".join(alike.text_content().split()).replace(",", " ,")
    assert faults_of(response) == []


def test_similar_words_for_another_measure_are_not_shown(client):
    """Words are alike where quite another thing is asked: a law on rallies, and those detained at them."""
    words = "release all those who were detained at the peaceful rally in Example Town"
    demand = published_demand(f"We ask you to {words}.", words)
    published_demand(f"Do not {words}.", f"Do not {words}")

    assert tree_of(client.get(demand.get_absolute_url())).find_class("alike") == []


def test_withheld_words_make_nothing_alike(client):
    """Two demands that share withheld words and nothing else."""
    themes = [factories.theme()]
    first, second = (
        published_demand(f"{start} {HIDDEN} {HIDDEN}.", f"{start} {HIDDEN} {HIDDEN}", themes)
        for start in ("Free", "Release")
    )
    for demand in (first, second):
        factories.passage(f"{HIDDEN} {HIDDEN}", text=demand.text)

    assert tree_of(client.get(first.get_absolute_url())).find_class("alike") == []


# -- one demand --------------------------------------------------------------------------------------------------------


def test_demand_leads_to_its_place(client):
    demand = published_demand()

    response = client.get(demand.get_absolute_url())

    assert tree_of(response).findtext(".//h1") == "Demand 1"
    assert quotation_of(response) == factories.DEMANDED
    assert f"{demand.appeal.get_absolute_url()}#demand-1" in links_of(response)
    assert faults_of(response) == []


def quotation_of(response):
    return tree_of(response).find_class("quotation")[0].text_content().strip()


def test_demand_leads_to_its_place_in_a_second_text(client):
    appeal = published_demand().appeal
    second = factories.text(appeal=appeal, language="ru", standing="original", body="Освободите Анну.")
    demand = factories.demand(text=second, exact="Освободите Анну")

    response = client.get(demand.get_absolute_url())

    assert f"{appeal.get_absolute_url()}#ru-original-demand-1" in links_of(response)


def test_demand_removed_says_what_became_of_it(client):
    text = published_demand().text
    demand = factories.demand(text=text, exact="Gone words", removed_on="2024-05-01", became="Now demand 1.")

    response = client.get(demand.get_absolute_url())

    assert "Removed on 1 May 2024. Now demand 1." in words_of(response)
    assert "Gone words" not in words_of(response)


def test_demand_says_whom_it_is_about_and_to_whom(client):
    demand = published_demand()
    person = factories.person(name="Anna Example")
    factories.mention(text=demand.text, demand=demand, agent=person)
    holder = factories.person(name="Holder Example")
    factories.addressing(appeal=demand.appeal, demand=demand, as_written="the Ministry", agent=holder)

    response = client.get(demand.get_absolute_url())

    assert {person.get_absolute_url(), holder.get_absolute_url()} <= set(links_of(response))
    assert "“the Ministry”" in words_of(response)


def test_demand_about_a_withheld_person(client):
    demand = published_demand(f"Free {HIDDEN}.", f"Free {HIDDEN}")
    factories.mention(text=demand.text, exact=HIDDEN, demand=demand, withheld=True)

    response = client.get(demand.get_absolute_url())

    assert quotation_of(response) == "Free [withheld]"
    assert "About" not in [term.text_content() for term in tree_of(response).iter("dt")]
    assert HIDDEN not in response.content.decode()

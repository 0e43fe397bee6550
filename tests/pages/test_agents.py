"""People and organizations: who has a page, who is listed, and what the page says."""

import pytest

from appeals.models import Appeal
from signatories.models import Agent
from tests import factories

from .html import faults_of, links_of, tree_of, words_of

HIDDEN = "Mysteria"
KINDS = [("people", factories.person), ("organizations", factories.organization)]


@pytest.fixture(autouse=True)
def empty(db):
    """Nothing is published but what the test makes."""
    Appeal.objects.update(status="draft")


def signed(agent, appeal=None, **fields):
    return factories.signature(appeal=appeal or factories.published_appeal(), agent=agent, name=agent.name, **fields)


def listed(client, address):
    return [line.text_content().strip() for line in tree_of(client.get(address)).find_class("index-line")]


# -- lists -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("address", "make"), KINDS)
def test_list_holds_who_is_listed(client, address, make):
    for name, listing in (("Listed", "listed"), ("Unlisted", "unlisted"), ("None", "none")):
        signed(make(name=name, listing=listing))
    signed(make(name="Withheld", listing="listed", withheld=True))
    factories.signature(agent=make(name="In a draft", listing="listed"))
    factories.signature(
        appeal=factories.published_appeal(), agent=make(name="Probable", listing="listed"), certainty="probable"
    )

    assert listed(client, f"/{address}/") == ["Listed"]


def test_people_stand_with_the_reason(client):
    signed(factories.person(listing="listed", listing_reason="Asked for it."))

    response = client.get("/people/")

    assert "Asked for it." in words_of(response)


def test_organizations_stand_with_the_countries_of_their_lines(client):
    fund = factories.organization(name="Example Fund", listing="listed")
    for country in ("KE", "PE", ""):
        signed(fund, country=country)
    signed(factories.organization(name="Other Fund", listing="listed"))

    response = client.get("/organizations/")

    facts = [" ".join(facts.text_content().split()) for facts in tree_of(response).find_class("row-facts")]
    assert facts == ["Country: Kenya, Peru", "Country: not stated"]


def test_country_of_a_line_in_which_words_are_withheld_stands_beside_no_organization(client):
    appeal = factories.published_appeal(body=f"The Example Fund and {HIDDEN} Union ask for an inquiry.")
    fund = factories.organization(name="Example Fund", listing="listed")
    line = f"{HIDDEN} Union, Kenya"
    factories.signature(appeal=appeal, name=f"{HIDDEN} Union", line=line, country="KE", agent=fund)
    factories.mention(text=appeal.texts.get(), exact=f"{HIDDEN} Union", capacity="organization", withheld=True)

    assert "Country: not stated" in words_of(client.get("/organizations/"))


@pytest.mark.parametrize(("address", "make"), KINDS)
def test_list_goes_on_in_parts_of_those_who_are_listed(client, monkeypatch, address, make):
    """Those beside them, of whom readers see nothing, leave no gap and no letter."""
    monkeypatch.setattr("signatories.views.PAGE_SIZE", 2)
    for name in ("Anna Alpha", "Bela Alpha", "Carl Beta", "Dana Gamma", "Emil Gamma"):
        signed(make(name=name, listing="listed"))
    for name in ("Aaron Alpha", "Clara Delta"):
        factories.signature(agent=make(name=name, listing="listed"))
    signed(make(name=f"Carla {HIDDEN}", listing="listed", withheld=True))

    parts, letters, part = [], [], f"/{address}/"
    while part:
        response = client.get(part)
        parts.append(listed(client, part))
        letters.append([link for link in links_of(response) if link.startswith("?letter")])
        links = tree_of(response).xpath("//a[@rel='next']/@href")
        part = f"/{address}/{links[0]}" if links else None

    names = sorted(name for found in parts for name in found)
    assert names == ["Anna Alpha", "Bela Alpha", "Carl Beta", "Dana Gamma", "Emil Gamma"]
    assert [len(found) for found in parts] == [2, 2, 1]
    initials = "ABG" if address == "people" else "ABCDE"
    assert letters == [[f"?letter={letter}" for letter in initials]] * 3


def test_reason_stands_in_the_list_where_readers_see_all_documents_of_the_person(client):
    """It may speak of what is held back: of a draft, or of words that are withheld beside the name."""
    for name in ("Anna Open", "Boris Draft", "Clara Passage"):
        person = factories.person(name=name, listing="listed", listing_reason=f"Why {name} is listed.")
        signed(person)
        if name == "Boris Draft":
            factories.signature(appeal=factories.appeal(), agent=person, name=name)
        if name == "Clara Passage":
            appeal = factories.published_appeal(body=f"{name} was in {HIDDEN}.")
            factories.signature(appeal=appeal, agent=person, name=name, line=f"{name}, {HIDDEN}")
            factories.passage(HIDDEN, text=appeal.texts.get())

    words = words_of(client.get("/people/"))

    assert [name for name in ("Anna Open", "Boris Draft", "Clara Passage") if f"Why {name}" in words] == ["Anna Open"]


# -- addresses ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("address", "make"), KINDS)
@pytest.mark.parametrize("words", ["", "other-name/", "Другое-имя/"])
def test_record_at_another_address(client, address, make, words):
    agent = make(name="Anna Example")
    signed(agent)

    response = client.get(f"/{address}/{agent.identifier}/{words}")

    assert (response.status_code, response["Location"]) == (301, agent.get_absolute_url())


@pytest.mark.parametrize(("address", "make"), KINDS)
def test_record_merged_leads_to_the_surviving_one(client, address, make):
    surviving = make(name="Surviving")
    merged = make(name="Merged", merged_into=surviving)
    signed(merged)

    response = client.get(merged.get_absolute_url())

    assert (response.status_code, response["Location"]) == (301, surviving.get_absolute_url())
    assert "“Merged”" in words_of(client.get(surviving.get_absolute_url()))


@pytest.mark.parametrize(("address", "make"), KINDS)
@pytest.mark.parametrize("fields", [{"withheld": True}, {"listing": "none"}], ids=["withheld", "no page"])
def test_record_without_a_page_answers_like_none(client, address, make, fields):
    agent = make(name=HIDDEN, **fields)
    signed(agent)
    merged = make(name="Merged", merged_into=agent)

    responses = [client.get(agent.get_absolute_url()), client.get(merged.get_absolute_url())]

    nothing = client.get(f"/{address}/zzzzzzzz/nobody/")
    assert [(response.status_code, response.content) for response in responses] == [(404, nothing.content)] * 2


def test_record_of_a_draft_answers_like_none(client):
    agent = factories.person()
    factories.signature(agent=agent)

    assert client.get(agent.get_absolute_url()).status_code == 404


def test_record_of_the_other_kind(client):
    agent = factories.person()
    signed(agent)

    assert client.get(f"/organizations/{agent.identifier}/").status_code == 404


@pytest.mark.parametrize(("listing", "robots"), [("listed", None), ("unlisted", "noindex")])
def test_record_unlisted_is_for_readers_only(client, listing, robots):
    agent = factories.person(listing=listing)
    signed(agent)

    response = client.get(agent.get_absolute_url())

    assert response.get("X-Robots-Tag") == robots
    assert tree_of(response).xpath("//meta[@name='robots']/@content") == ([robots] if robots else [])


# -- the page ----------------------------------------------------------------------------------------------------------


def test_appearances_stand_in_time_order_with_their_reasons(client):
    person = factories.person()
    late = factories.published_appeal(date="2022-01-01", title="Late")
    signed(person, late, role="lawyer", affiliation="Example Fund", tie_reason="Same name and office.")
    early = factories.published_appeal(date="2012-01-01", title="Early")
    factories.mention(text=early.texts.get(), agent=person, capacity="activist")

    response = client.get(person.get_absolute_url())

    assert [row.text_content() for row in tree_of(response).find_class("row-title")] == ["Early", "Late"]
    for words in ("taking part, as the text reports", "lawyer", "Example Fund", "Same name and office."):
        assert words in words_of(response)


def test_page_of_a_record_with_many_appearances_shows_a_part(client, monkeypatch):
    monkeypatch.setattr("signatories.views.PAGE_SIZE", 2)
    fund = factories.organization(name="Example Fund", listing="listed", note="Said by editors.")
    for year in (2014, 2012, 2013):
        signed(fund, factories.published_appeal(date=f"{year}-05-01", title=f"Of {year}"))
    beside = factories.published_appeal(date="2001-05-01", title="Affiliated")
    factories.affiliation(signature=factories.signature(appeal=beside), agent=fund)

    pages = [client.get(f"{fund.get_absolute_url()}?page={number}") for number in (1, 2)]

    assert [[row.text_content() for row in tree_of(page).find_class("row-title")] for page in pages] == [
        ["Of 2012", "Of 2013"],
        ["Of 2014", "Affiliated"],
    ]
    for page in pages:
        assert faults_of(page) == []
        assert "Said by editors." in words_of(page)
    assert client.get(f"{fund.get_absolute_url()}?page=3").status_code == 404


def test_release_demanded_stands_first(client):
    person = factories.person(listing="listed")
    appeal = factories.published_appeal(date="2019-08-01")
    text = appeal.texts.get()
    demand = factories.demand(text=text)
    factories.mention(text=text, agent=person, demand=demand)

    response = client.get(person.get_absolute_url())

    release = " ".join(tree_of(response).find_class("release")[0].text_content().split())
    assert release.startswith("Release or protection demanded on 1 August 2019, in these words: release Anna Example")
    assert demand.get_absolute_url() in links_of(response)


def test_appearance_whose_words_are_withheld_is_left_out(client):
    person = factories.person(name="Anna Example")
    signed(person, factories.published_appeal(title="Open"))
    closed = factories.published_appeal(title="Closed")
    factories.mention(text=closed.texts.get(), agent=person)
    factories.passage("Anna Example", text=closed.texts.get())

    response = client.get(person.get_absolute_url())

    assert [row.text_content() for row in tree_of(response).find_class("row-title")] == ["Open"]


def hide_the_other(signature, how):
    """The second document in which a record appears, or what names it there, is held back."""
    appeals = Appeal.objects.filter(pk=signature.appeal.pk)
    if how == "withheld":
        type(signature).objects.filter(pk=signature.pk).update(withheld=True, withheld_reason="safety")
    elif how == "withheld words":
        factories.passage(signature.name, source=factories.source(text=appeals.get().texts.get(), raw=b"Anna Hidden"))
    elif how == "withdrawn":
        appeals.update(status="withdrawn", withdrawn_reason="Asked for.")
    else:
        appeals.update(status="draft")


def spoken_of(make):
    """A record in two documents, with editors' words that speak of the second one, and its signature there."""
    agent = make(name="Anna Example", listing="listed", listing_reason=f"{HIDDEN} reason.", note=f"{HIDDEN} note.")
    factories.agent_name(agent=agent, name="Anna Hidden")
    factories.agent_name(agent=agent, name="Example Anna")
    factories.agent_source(agent=agent, citation=f"{HIDDEN} citation.")
    signed(agent, factories.published_appeal(title="Open"), line="EXAMPLE Anna", tie_reason=f"As in {HIDDEN}.")
    other = factories.published_appeal(title="Other")
    return agent, factories.signature(appeal=other, name="Anna Hidden", agent=agent, tie_reason="As in Open.")


@pytest.mark.parametrize(("address", "make"), KINDS)
@pytest.mark.parametrize("how", ["withheld", "withheld words", "withdrawn", "draft"])
def test_words_of_editors_do_not_speak_of_what_is_held_back(client, address, make, how):
    agent, signature = spoken_of(make)
    hide_the_other(signature, how)

    page, listing = client.get(agent.get_absolute_url()), client.get(f"/{address}/")

    words = words_of(page)
    assert HIDDEN not in words + words_of(listing)
    assert "Hidden" not in words
    assert "The archive’s reasons are not shown on this page." in words
    names = tree_of(page).xpath("//section[@aria-labelledby='names']//li/span[1]/text()")
    assert names == ["Anna Example", "Example Anna"]


def test_words_of_editors_are_shown_where_nothing_is_held_back(client):
    person, _ = spoken_of(factories.person)

    words = words_of(client.get(person.get_absolute_url()))

    for shown in ("reason.", "note.", "citation."):
        assert f"{HIDDEN} {shown}" in words
    assert f"As in {HIDDEN}." in words
    assert "Anna Hidden" in words
    assert "are not shown" not in words


def test_words_of_editors_hold_nothing_that_is_withheld_in_any_of_the_documents(client):
    person, other = spoken_of(factories.person)
    factories.signature(appeal=other.appeal, name=HIDDEN, withheld=True)

    pages = [client.get(person.get_absolute_url()), client.get("/people/")]

    assert all(HIDDEN not in words_of(page) for page in pages)
    assert "As in [withheld]." in words_of(pages[0])


def test_probable_tie_is_not_shown(client):
    person = factories.person()
    signed(person, factories.published_appeal(title="Certain"))
    signed(person, factories.published_appeal(title="Probable"), certainty="probable")

    response = client.get(person.get_absolute_url())

    assert [row.text_content() for row in tree_of(response).find_class("row-title")] == ["Certain"]


def test_outside_identifiers_are_shown_for_listed_records_only(client):
    for listing, shown in (("listed", True), ("unlisted", False)):
        agent = factories.organization(listing=listing)
        factories.agent_identifier(agent=agent, value="https://outside.example/")
        signed(agent)

        response = client.get(agent.get_absolute_url())

        assert ("https://outside.example/" in words_of(response)) is shown


def test_organization_says_how_it_is_tied_to_others(client):
    appeal = factories.published_appeal()
    fund, branch = factories.organization(name="Fund"), factories.organization(name="Branch")
    signed(fund, appeal)
    signed(branch, appeal)
    factories.agent_relation(subject=branch, object=fund)

    pages = [words_of(client.get(agent.get_absolute_url())) for agent in (fund, branch)]

    assert all("Branch – branch of Fund So its website says." in words for words in pages)


@pytest.mark.parametrize("hidden", [{"withheld": True}, {}], ids=["withheld", "in a draft"])
def test_organization_says_nothing_of_others_that_are_not_public(client, hidden):
    fund, other = factories.organization(name="Fund"), factories.organization(name=HIDDEN, **hidden)
    signed(fund)
    factories.agent_relation(subject=other, object=fund)

    response = client.get(fund.get_absolute_url())

    assert HIDDEN not in response.content.decode()


def test_affiliation_is_said_to_be_no_signature(client):
    fund = factories.organization(name="Example Fund")
    signature = factories.signature(appeal=factories.published_appeal(), affiliation="Example Fund")
    factories.affiliation(signature=signature, agent=fund)

    response = client.get(fund.get_absolute_url())

    assert "People who signed naming it as their affiliation" in words_of(response)


@pytest.mark.parametrize(("address", "make"), KINDS)
def test_page_with_everything_is_valid(client, address, make):
    agent = make(name="Anna Example", listing="listed", note="A note.")
    appeal = factories.published_appeal()
    text = appeal.texts.get()
    signed(agent, appeal)
    factories.mention(text=text, agent=agent, demand=factories.demand(text=text), wording="as it says")
    factories.issuer(appeal=appeal, agent=agent)
    factories.addressing(appeal=appeal, agent=agent)
    factories.agent_name(agent=agent)
    factories.agent_source(agent=agent)

    response = client.get(Agent.objects.get(pk=agent.pk).get_absolute_url())

    assert faults_of(response) == []
    assert all(words in words_of(response) for words in ("signed", "issued", "addressed", "as it says", "Anna Exempel"))


def test_release_demanded_in_words_that_are_withheld_in_part(client):
    person = factories.person(name="Anna Example")
    text = factories.published_appeal(body=f"We ask to free {HIDDEN} and Anna Example.").texts.get()
    demand = factories.demand(text=text, exact=f"free {HIDDEN} and Anna Example")
    factories.mention(text=text, agent=person, demand=demand)
    factories.passage(f"ask to free {HIDDEN}", text=text)

    response = client.get(person.get_absolute_url())

    assert "[withheld] and Anna Example" in words_of(response)
    assert HIDDEN not in response.content.decode()

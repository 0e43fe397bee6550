"""The appeal: its address, its words with demands and names in place, its signatories, its numbers."""

import pytest

from appeals.models import Appeal
from tests import factories

from .html import faults_of, links_of, tree_of, words_of

HIDDEN = "Mysteria"


def element(response, name):
    return tree_of(response).get_element_by_id(name)


# -- addresses ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["", "other-words/", "Другие-слова/"])
def test_appeal_at_another_address(client, db, words):
    appeal = factories.published_appeal(slug="example-appeal")

    response = client.get(f"/appeals/{appeal.identifier}/{words}")

    assert response.status_code == 301
    assert response["Location"] == f"/appeals/{appeal.identifier}/example-appeal/"


@pytest.mark.parametrize("words", ["mysteria-is-free/", "other-words/"])
def test_address_with_withheld_words(client, db, words):
    appeal = factories.published_appeal(title=f"{HIDDEN} is free", slug="mysteria-is-free", body=f"Free {HIDDEN}.")
    factories.passage(HIDDEN, text=appeal.texts.get())

    response = client.get(f"/appeals/{appeal.identifier}/{words}")

    assert response["Location"] == f"/appeals/{appeal.identifier}/"
    page = client.get(response["Location"])
    assert page.status_code == 200
    assert "[withheld] is free" in words_of(page)
    assert HIDDEN.lower() not in page.content.decode().lower()


@pytest.mark.parametrize("status", ["draft", "review"])
def test_appeal_not_published_answers_like_none(client, db, status):
    appeal = factories.appeal(status=status)

    response = client.get(appeal.get_absolute_url())

    assert response.status_code == 404
    assert response.content == client.get("/appeals/zzzzzzzz/nothing/").content


def test_appeal_withdrawn_shows_the_reason_only(client, db):
    appeal = factories.withdrawn_appeal(title=f"About {HIDDEN}", slug="mysteria", withdrawn_reason="Asked for.")

    response = client.get(appeal.get_absolute_url())

    assert response.status_code == 410
    assert "Asked for." in words_of(response)
    assert HIDDEN.lower() not in response.content.decode().lower()
    assert "2020" not in words_of(response)
    assert faults_of(response) == []


@pytest.mark.parametrize("words", ["", "mysteria/", "other-words/"])
def test_appeal_withdrawn_answers_alike_at_every_address(client, db, words):
    appeal = factories.withdrawn_appeal(slug="mysteria")

    response = client.get(f"/appeals/{appeal.identifier}/{words}")

    assert response.status_code == 410
    assert response.content == client.get(f"/appeals/{appeal.identifier}/nothing/").content


# -- the text ----------------------------------------------------------------------------------------------------------


def test_body_keeps_the_words_of_the_document(client, archive):
    for appeal in Appeal.objects.published():
        response = client.get(appeal.get_absolute_url())

        body = tree_of(response).find_class("body")[0]
        assert body.text_content().strip() == appeal.redaction.clean(appeal.texts.get(held=True).plain).strip()


def test_demand_stands_marked_in_its_place(client, db):
    appeal = factories.published_appeal()
    factories.demand(text=appeal.texts.get(), label="7")

    response = client.get(appeal.get_absolute_url())

    assert element(response, "demand-7").text_content() == factories.DEMANDED
    assert "#demand-7" in links_of(response)


def test_demand_removed_keeps_its_anchor(client, db):
    appeal = factories.published_appeal()
    factories.demand(text=appeal.texts.get(), label="7", removed_on="2024-05-01", became="Now demands 8 and 9.")

    response = client.get(appeal.get_absolute_url())

    assert "Now demands 8 and 9." in element(response, "demand-7").text_content()


def test_demand_that_is_withheld_keeps_its_anchor(client, db):
    appeal = factories.published_appeal()
    text = appeal.texts.get()
    factories.demand(text=text, label="7")
    factories.passage("Ministry to release Anna Example.", text=text)

    response = client.get(appeal.get_absolute_url())

    assert element(response, "demand-7").text_content() == "[withheld]"
    assert "Anna" not in words_of(response)


def test_paragraphs_have_addresses(client, db):
    appeal = factories.published_appeal(body="One.\n\nTwo.")

    response = client.get(appeal.get_absolute_url())

    assert element(response, "p2").text_content() == "Two."
    assert "#p2" in links_of(response)


def test_name_of_a_public_record_is_linked(client, db):
    appeal = factories.published_appeal()
    person = factories.person()
    factories.mention(text=appeal.texts.get(), agent=person)

    response = client.get(appeal.get_absolute_url())

    assert person.get_absolute_url() in links_of(response)


@pytest.mark.parametrize(
    ("record", "tie"),
    [
        ({"listing": "none"}, {}),
        ({}, {"certainty": "probable"}),
    ],
    ids=["record without a page", "probable tie"],
)
def test_name_without_a_public_record_is_not_linked(client, db, record, tie):
    appeal = factories.published_appeal()
    person = factories.person(**record)
    factories.mention(text=appeal.texts.get(), agent=person, **tie)

    response = client.get(appeal.get_absolute_url())

    assert "Anna Example" in words_of(response)
    assert [link for link in links_of(response) if link.startswith("/people/")] == ["/people/"]


def test_name_of_a_withheld_record_is_taken_out(client, db):
    appeal = factories.published_appeal(body=f"Free {HIDDEN}.")
    factories.mention(text=appeal.texts.get(), exact=HIDDEN, agent=factories.person(name=HIDDEN, withheld=True))

    response = client.get(appeal.get_absolute_url())

    assert tree_of(response).find_class("body")[0].text_content().strip() == "Free [withheld]."
    assert HIDDEN not in response.content.decode()


def test_link_whose_address_holds_withheld_words(client, db):
    appeal = factories.published_appeal(body=f"See [this](https://example.org/{HIDDEN.lower()}). {HIDDEN} is free.")
    factories.passage(HIDDEN, text=appeal.texts.get())

    response = client.get(appeal.get_absolute_url())

    assert HIDDEN.lower() not in response.content.decode().lower()


def test_issuers_addressees_and_those_whom_the_text_names_stand_in_the_order_of_the_document(client, db):
    appeal = factories.published_appeal("We speak of Eva Example and of Ida Beispiel.")
    text = appeal.texts.get()
    for position, words in ((2, "Second Fund"), (1, "First Fund")):
        factories.issuer(appeal=appeal, as_written=words, position=position)
    for position, words in ((2, "the second office"), (1, "the first office")):
        factories.addressing(appeal=appeal, as_written=words, position=position)
    for position, words in ((2, "Ida Beispiel"), (1, "Eva Example")):
        factories.mention(text=text, exact=words, position=position)

    page = client.get(appeal.get_absolute_url()).content.decode()

    ordered = [("First Fund", "Second Fund"), ("the first office", "the second office"), ("Eva E", "Ida B")]
    assert [page.rindex(first) < page.rindex(second) for first, second in ordered] == [True] * 3


def test_title_given_by_the_archive(client, db):
    appeal = factories.published_appeal(title="Appeal to somebody", title_supplied=True)

    response = client.get(appeal.get_absolute_url())

    assert tree_of(response).findtext(".//h1") == "[Appeal to somebody]"
    assert "given by the archive" in words_of(response)


def test_texts_in_two_languages(client, db):
    appeal = factories.published_appeal()
    second = factories.text(appeal=appeal, language="ru", standing="original", body="Освободите Анну.")
    for text, exact in ((appeal.texts.get(language="en"), factories.DEMANDED), (second, "Освободите Анну")):
        factories.demand(text=text, exact=exact, label="1")

    response = client.get(appeal.get_absolute_url())

    assert faults_of(response) == []
    assert element(response, "demand-1").text_content() == factories.DEMANDED
    assert element(response, "ru-original-demand-1").text_content() == "Освободите Анну"
    assert [body.get("lang") for body in tree_of(response).find_class("body")] == ["en", "ru"]


def test_text_not_held_is_said_to_be_elsewhere(client, db):
    appeal = factories.published_appeal()
    factories.text(
        appeal=appeal, language="ru", standing="original", held=False, said_to_be_at="the website of Example"
    )

    response = client.get(appeal.get_absolute_url())

    assert "Russian (original)" in words_of(response)
    assert "not held; said to be at: the website of Example" in words_of(response)


# -- signatories -------------------------------------------------------------------------------------------------------


def test_entry_with_two_signatories(client, db):
    appeal = factories.published_appeal()
    first = factories.signature(appeal=appeal, name="Anna Example", line="Anna Example and Maria Sample, Example Fund")
    maria = factories.person(name="Maria Sample")
    factories.signature(entry=first.entry, name="Maria Sample", agent=maria)

    response = client.get(appeal.get_absolute_url())

    entry = element(response, "entry-1")
    assert " ".join(entry.text_content().split()) == "1. Anna Example and Maria Sample, Example Fund"
    assert [link.get("href") for link in entry.iter("a")] == [maria.get_absolute_url()]


def test_signature_withheld_keeps_its_place_and_counts(client, db):
    appeal = factories.published_appeal()
    factories.signature(appeal=appeal, name=HIDDEN, line=f"{HIDDEN}, Kenya", country="KE", withheld=True)
    factories.signature(appeal=appeal, name="Maria Sample")

    response = client.get(appeal.get_absolute_url())

    assert " ".join(element(response, "entry-1").text_content().split()) == "1. [withheld]"
    assert "2 signatures in 2 numbered entries" in words_of(response)
    assert "withheld 1 50%" in words_of(response)
    assert HIDDEN not in response.content.decode()
    assert "Kenya" not in words_of(response)


def test_signature_withheld_beside_another_hides_the_line(client, db):
    appeal = factories.published_appeal()
    first = factories.signature(appeal=appeal, name=HIDDEN, line=f"{HIDDEN} and Maria Sample", withheld=True)
    factories.signature(entry=first.entry, name="Maria Sample", agent=factories.person(name="Maria Sample"))

    response = client.get(appeal.get_absolute_url())

    assert " ".join(element(response, "entry-1").text_content().split()) == "1. [withheld]"
    assert "Maria" not in words_of(response)


def test_numbers_as_printed_are_kept(client, db):
    appeal = factories.published_appeal()
    signed = factories.signature_list(appeal=appeal, heading="Joined later")
    for marker in ("7)", "7)"):
        factories.signature(entry=factories.entry(list=signed, marker=marker, line="Anna Example"))

    response = client.get(appeal.get_absolute_url())

    assert [marker.text for marker in tree_of(response).find_class("marker")] == ["7)", "7)"]
    assert "Joined later" in words_of(response)


def test_signature_withdrawn_stays_in_its_line(client, db):
    appeal = factories.published_appeal()
    factories.life_event(signature=factories.signature(appeal=appeal, name="Anna Example"))

    response = client.get(appeal.get_absolute_url())

    entry = " ".join(element(response, "entry-1").text_content().split())
    assert entry == "1. Anna Example withdrew the signature, 1 May 2021: Example Press, 1 May 2021."


def test_entries_of_two_lists(client, db):
    appeal = factories.published_appeal()
    for heading in ("Organizations", "People"):
        signed = factories.signature_list(appeal=appeal, heading=heading)
        factories.signature(entry=factories.entry(list=signed))

    response = client.get(appeal.get_absolute_url())

    assert faults_of(response) == []
    assert element(response, "list-2-entry-1") is not None


def groups_of(client, appeal, grouping):
    """heading -> lines of each group of signatories, in the order of the page."""
    page = tree_of(client.get(f"{appeal.get_absolute_url()}?signed={grouping}"))
    return {
        " ".join(group.findtext(".//h3").split()): [
            " ".join(line.text_content().split()) for line in group.find_class("line")
        ]
        for group in page.find_class("group")
    }


@pytest.fixture
def signed(db):
    """An appeal with signatures of two kinds, from two countries and none, and one that is withheld."""
    appeal = factories.published_appeal()
    factories.signature(appeal=appeal, name="Anna Example", country="KZ")
    factories.signature(appeal=appeal, name="Example Fund", kind="organization")
    factories.signature(appeal=appeal, name=HIDDEN, country="KE", withheld=True)
    factories.signature(appeal=appeal, name="Maria Sample", country="FR")
    factories.signature(appeal=appeal, name="Ivan Sample", country="KZ")
    both = factories.signature(appeal=appeal, name="Olga Sample", line="Olga Sample and Sample Fund", country="KZ")
    factories.signature(entry=both.entry, name="Sample Fund", kind="organization", country="FR")
    return appeal


def test_signatories_by_stated_country(client, signed):
    assert list(groups_of(client, signed, "country").items()) == [
        ("Kazakhstan", ["Anna Example", "Ivan Sample"]),
        ("France", ["Maria Sample"]),
        ("Kazakhstan, France", ["Olga Sample and Sample Fund"]),
        ("Not stated", ["Example Fund"]),
        ("Withheld", ["[withheld]"]),
    ]


def test_people_and_organizations_apart(client, signed):
    assert list(groups_of(client, signed, "kind").items()) == [
        ("Person", ["Anna Example", "Maria Sample", "Ivan Sample"]),
        ("Organization", ["Example Fund"]),
        ("Person, organization", ["Olga Sample and Sample Fund"]),
        ("Withheld", ["[withheld]"]),
    ]


@pytest.mark.parametrize("grouping", ["country", "kind", "zz"])
def test_grouped_signatories_keep_their_anchors_and_the_way_back(client, signed, grouping):
    page = client.get(f"{signed.get_absolute_url()}?signed={grouping}")

    assert faults_of(page) == []
    assert len(tree_of(page).xpath("//ul[@class='entries']/li/@id")) == 6
    assert f"{signed.get_absolute_url()}#signatories" in links_of(page)


def test_filter_box_is_hidden_without_script(client, db):
    appeal = factories.published_appeal()
    factories.signature(appeal=appeal)

    response = client.get(appeal.get_absolute_url())

    box = tree_of(response).find_class("entry-filter")[0]
    assert "hidden" in box.attrib


# -- the first collection ----------------------------------------------------------------------------------------------


def test_numbers_of_2014(client, archive):
    response = client.get(Appeal.objects.get(date__year=2014).get_absolute_url())

    words = words_of(response)
    assert "173 signatures in 172 numbered entries" in words
    assert "170 different signatories, as far as known" in words
    assert "not stated 159 92%" in words


def test_numbers_of_2018(client, archive):
    response = client.get(Appeal.objects.get(date__year=2018).get_absolute_url())

    words = words_of(response)
    assert "more than 200 people, as reported by the publisher of the news item" in words
    assert "No list of signatories" in words
    assert "not stated, not before 29 May 2018" in words


def test_passages_of_2012_are_lettered(client, archive):
    response = client.get(Appeal.objects.get(date__year=2012).get_absolute_url())

    assert [element(response, f"demand-{letter}") is not None for letter in "abcd"] == [True] * 4
    assert "Demand (a)" in words_of(response)


def test_claimed_names_of_2012_are_not_linked(client, archive):
    response = client.get(Appeal.objects.get(date__year=2012).get_absolute_url())

    assert "a name that someone claimed" in words_of(response)
    assert not [link for link in tree_of(response).iter("a") if "Kravchuk" in link.text_content()]

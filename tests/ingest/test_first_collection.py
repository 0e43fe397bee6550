"""What the five source texts come to in the archive, number by number."""

import pytest

from appeals.models import Appeal, Demand, Mention, Passage, Signature, SignatureEntry, Source
from signatories.models import Agent

pytestmark = pytest.mark.usefixtures("archive")


def appeal_of(year: int) -> Appeal:
    return Appeal.objects.published().with_counts().with_demand_counts().get(date__year=year)


def name_of(agent: Agent | None) -> str | None:
    return agent.name if agent else None


@pytest.mark.parametrize(
    ("year", "kind", "date", "demands", "entries", "signatures", "signatories"),
    [
        (2012, "appeal", "2012-04-27", 4, 0, 0, 0),
        (2014, "appeal", "2014-06-19", 3, 172, 173, 170),
        (2018, "report", "2018-05-22", 1, 0, 0, 0),
        (2019, "statement", "2019-08-01", 7, 37, 37, 37),
        (2022, "joint-statement", "2022-01-05", 6, 13, 13, 13),
    ],
)
def test_appeal_comes_to_these_numbers(year, kind, date, demands, entries, signatures, signatories):
    appeal = appeal_of(year)

    assert (
        appeal.kind,
        appeal.date.isoformat(),
        appeal.demand_count,
        appeal.entry_count,
        appeal.signature_count,
        appeal.signatory_count,
    ) == (kind, date, demands, entries, signatures, signatories)


@pytest.mark.parametrize(
    ("year", "title"),
    [
        (
            2012,
            (
                "Appeal to the international community: Tell Kazakhstani authorities not to repress peaceful protests,"
                " respect the rights of participants"
            ),
        ),
        (2014, "Civil Society Appeal to President Nursultan Nazarbayev, President of the Republic of Kazakhstan"),
        (2018, "[Appeal to Antonio Tajani and Federica Mogherini]"),
        (
            2019,
            (
                "Statement of Participants of “7th Platform for Security and Protection of Human Rights Defenders and"
                " Civic Activists” Conference"
            ),
        ),
        (2022, "Statement Of Human Rights Groups On Events in Kazakhstan"),
    ],
)
def test_title_is_the_documents_own_or_stands_in_square_brackets(year, title):
    assert str(appeal_of(year)) == title


@pytest.mark.parametrize(
    ("year", "labels", "numbered"),
    [
        (2012, ["a", "b", "c", "d"], False),
        (2014, ["1", "2", "3"], True),
        (2018, ["a"], False),
        (2019, ["1", "2", "3", "4", "5", "6", "7"], True),
        (2022, ["a", "b", "c", "d", "e", "f"], False),
    ],
)
def test_demands_go_by_the_sources_numbers_or_else_by_letters(year, labels, numbered):
    demands = Demand.objects.filter(text__appeal__date__year=year).order_by("position")

    assert [demand.label for demand in demands] == labels
    assert {demand.numbered_by_source for demand in demands} == {numbered}


@pytest.mark.parametrize(
    ("year", "addressees"),
    [
        (2012, [("international community", None)]),
        (2014, [("President Nursultan Nazarbayev, President of the Republic of Kazakhstan", None)]),
        (
            2018,
            [
                ("President of the European Parliament, Mr Antonio Tajani", None),
                ("High Representative/Vice-President of the Commission, Ms Federica Mogherini", None),
            ],
        ),
        (2019, []),
        (
            2022,
            [
                ("President K.-J. Tokayev", None),
                ("international community", None),
                ("the leadership of the Republic of Kazakhstan", "a"),
                ("the authorities", "c"),
                ("international organizations and the media", "e"),
                ("the diplomatic missions of democratic countries", "f"),
            ],
        ),
    ],
)
def test_addressees_are_those_of_the_head_and_of_single_demands(year, addressees):
    found = appeal_of(year).addressings.order_by("position")

    assert [(one.as_written, one.demand.label if one.demand else None) for one in found] == addressees


def test_issuers_of_2012_are_the_three_organizations_of_its_first_paragraph():
    issuers = appeal_of(2012).issuers.order_by("position")

    assert [issuer.as_written for issuer in issuers] == [
        "Kazakhstan International Bureau for Human Rights and Rule of Law (KIBHR)",
        "International Partnership for Human Rights (IPHR)",
        "Netherlands Helsinki Committee (NHC)",
    ]


def test_telephone_number_of_2012_is_a_withheld_passage():
    assert list(Passage.objects.values_list("exact", "reason")) == [("+7 7272 254323", "contact")]


def test_press_contact_of_2012_is_named_and_signs_nothing():
    assert Mention.objects.get(exact="Andrey Grishin").capacity == "contact"
    assert not Signature.objects.filter(name__contains="Grishin").exists()


def test_claimed_names_of_2012_keep_the_texts_wording_and_are_tied_to_nobody():
    claimed = Mention.objects.filter(capacity="claimed-name").order_by("position")

    assert [(mention.exact, mention.wording, mention.agent) for mention in claimed] == [
        ("Yevgeni Kravchuk", "an unknown person named Yevgeni Kravchuk", None),
        (
            "Kanat Dailybayev",
            "an official from the Almaty akimat (local administration) who introduced himself as Kanat Dailybayev",
            None,
        ),
    ]


def test_printed_numbers_of_2014_run_from_1_to_172_as_printed():
    markers = SignatureEntry.objects.filter(list__appeal=appeal_of(2014)).order_by("position")

    assert [entry.marker for entry in markers] == [f"{number}." for number in range(1, 173)]


def test_entry_98_of_2014_names_two_signatories():
    entry = SignatureEntry.objects.get(list__appeal=appeal_of(2014), position=98)

    assert [(one.name, one.affiliation, one.country) for one in entry.signatures.order_by("position")] == [
        ("Oleksandra Matveichuk", "Center for Civil Liberties", "UA"),
        ("Aleksandra Novichkova", "Center for Civil Liberties", "UA"),
    ]


def test_original_of_2014_is_not_held_and_said_to_be_elsewhere():
    original = appeal_of(2014).texts.get(language="ru")

    assert (original.held, original.standing, "KIBHR" in original.said_to_be_at) == (False, "original", True)


def test_report_of_2018_has_two_dates_and_two_titles():
    appeal = appeal_of(2018)
    text = appeal.texts.get()

    assert (appeal.date_basis, appeal.title_supplied) == ("reported", True)
    assert (text.issued_on, text.issued_not_before.isoformat()) == (None, "2018-05-29")
    assert text.title == "Prominent Kazakhstani human rights defenders address Tajani and Mogherini"
    assert (appeal.reported_signatories, bool(appeal.reported_by)) == ("more than 200 people", True)


def test_demand_7_of_2019_is_about_eleven_people():
    demand = Demand.objects.get(text__appeal__date__year=2019, label="7")

    names = [mention.exact for mention in demand.about.order_by("position")]
    assert (len(names), names[0], names[-1]) == (11, "Yerlan Baltabay", "Kenzhebek Abishev")


def test_countries_of_2022_are_stated_by_twelve_of_thirteen():
    countries = Signature.objects.filter(entry__list__appeal=appeal_of(2022)).order_by("entry__position")

    assert [one.country for one in countries] == "AT KZ KZ KZ KG UA SE RU US . KG UA UA".replace(".", "").split(" ")


@pytest.mark.parametrize(
    ("name", "appearances"),
    [
        ("Max Bokayev", ["2014 entry 79", "2019 mention"]),
        ("Marzhan Aspandyarova", ["2012 mention", "2014 entry 74"]),
        ("Lukpan Akhmedyarov", ["2012 mention", "2014 entry 69"]),
        ("Asia Kaliyeva", ["2014 entry 25", "2014 entry 96", "2014 entry 105"]),
        ("Arzgul Tillyabaeva", ["2014 entry 77", "2014 entry 86"]),
        (
            "Kazakhstan International Bureau for Human Rights and Rule of Law",
            ["2012 issuer", "2014 entry 2", "2018 mention"],
        ),
        ("International Partnership for Human Rights", ["2012 issuer", "2014 entry 94"]),
        ("Ar Rukh Khak", ["2012 mention", "2022 entry 3"]),
        (
            "The Center for Civil Liberties",
            ["2014 entry 98 affiliation", "2014 entry 98 affiliation", "2014 entry 125", "2022 entry 12"],
        ),
    ],
)
def test_record_brings_together_these_appearances(name, appearances):
    agent = Agent.objects.get(names__name=name, names__preferred=True)

    found = [(one.text.appeal.date.year, 0, "mention") for one in agent.mentions.all()]
    found += [(one.appeal.date.year, 0, "issuer") for one in agent.issuers.all()]
    for one in agent.signatures.all():
        found.append((one.entry.list.appeal.date.year, one.entry.position, f"entry {one.entry.position}"))
    for one in agent.affiliations.all():
        entry = one.signature.entry
        found.append((entry.list.appeal.date.year, entry.position, f"entry {entry.position} affiliation"))
    assert [f"{year} {what}" for year, _position, what in sorted(found)] == appearances


@pytest.mark.parametrize(
    "name",
    [
        "Zhanna Baitelova",
        "Zhanna Baytelova",
        "Kharkova L.",
        "Aspandiyarova M.Kh.",
        "Akhmedyarov L.S.",
        "Kovlyagina S.R.",
        "Balgabayeva J.",
        "Kaliyeva D.I.",
        "Kayrat Baltabay",
    ],
)
def test_name_that_is_only_probably_anothers_is_tied_to_nobody(name):
    ties = [*Signature.objects.filter(name=name), *Mention.objects.filter(exact=name)]

    assert [name_of(tie.agent) for tie in ties] == [None]


def test_helsinki_bodies_are_records_of_their_own():
    names = Agent.objects.filter(names__name__contains="Helsinki", names__preferred=True).distinct()

    assert sorted(map(str, names)) == [
        "Helsinki Citizens’ Assembly – Vanadzor",
        "Moscow Helsinki Group",
        "Netherlands Helsinki Committee",
        "The Norwegian Helsinki Committee",
    ]


def test_listed_people_are_those_with_a_recorded_reason():
    people = Agent.objects.listed().filter(kind="person")

    assert people.count() == 14
    assert not people.filter(listing_reason="").exists()


def test_sources_record_nothing_that_the_files_do_not_say():
    assert set(Source.objects.values_list("publisher", "address", "retrieved_on")) == {("", "", None)}


def test_every_demand_is_a_quotation_of_its_source():
    for demand in Demand.objects.select_related("text").prefetch_related("text__sources"):
        source = demand.text.sources.get().decoded
        quoted = " ".join(source[start:end] for start, end in demand.source_spans)

        assert " ".join(quoted.split()) == " ".join(demand.exact.split())

"""The numbers of the whole archive: counted by the index, and always those of the database."""

from collections import Counter

import pytest
from django.db.models import Count

from appeals.holdings import holdings
from appeals.models import Addressing, Appeal, Demand, DemandTheme, Signature
from appeals.search.index import current_path
from tests import factories

from .html import faults_of, tree_of, words_of

HIDDEN = "Mysteria"


@pytest.fixture
def empty(db):
    """Nothing is published but what the test makes."""
    Appeal.objects.update(status="draft")


class Planted:
    """Three appeals to one court, with a measure and a right; and one without a date."""

    def __init__(self):
        self.measure, self.right = factories.theme(), factories.theme(scheme="rights")
        self.court = factories.addressee(name=f"Court of {HIDDEN}", slug="court")
        self.appeals = [self.full_appeal(year) for year in (2012, 2012, 2014)]
        factories.published_appeal(date=None, date_precision="", date_basis="")

    def full_appeal(self, year):
        """With two demands, each of them made of the court, and three signatures."""
        appeal = factories.published_appeal(date=f"{year}-05-01")
        text = appeal.texts.get()
        for exact in ("release Anna Example", "a public inquiry"):
            demand = factories.demand(text=text, exact=exact, themes=[self.measure, self.right])
            factories.addressing(appeal=appeal, demand=demand, addressee=self.court)
        for _ in range(3):
            factories.signature(appeal=appeal)
        return appeal


@pytest.fixture
def planted(empty, searchable):
    """The index has it all."""
    made = Planted()
    searchable()
    return made


def counted():
    with holdings() as found:
        return {
            "years": found.years,
            "appeals": found.appeals,
            "demands": found.demands,
            "signatures": found.signatures,
            "of measures": found.demands_by_theme("measures"),
            "of rights": found.appeals_by_theme("rights"),
            "through the years": found.appeals_by_theme_and_year("measures"),
            "addressees": found.appeals_by_addressee(),
        }


def truth():
    """The same by the rules for what is public, all of it read from the database."""
    standing = DemandTheme.objects.filter(demand__in=Demand.objects.visible().current()).order_by()
    measures, rights = (standing.filter(theme__scheme=scheme) for scheme in ("measures", "rights"))
    of_appeals = Count("demand__text__appeal", distinct=True)
    by_year = measures.values_list("theme__slug", "demand__text__appeal__date__year").annotate(of_appeals)
    addressed = Addressing.objects.shown().order_by().values_list("addressee__slug")
    return {
        "years": Counter(dict(Appeal.objects.published().count_years())),
        "appeals": Appeal.objects.published().count(),
        "demands": Demand.objects.visible().current().count(),
        "signatures": Signature.objects.of_published().count(),
        "of measures": Counter(dict(measures.values_list("theme__slug").annotate(Count("pk")))),
        "of rights": Counter(dict(rights.values_list("theme__slug").annotate(of_appeals))),
        "through the years": Counter({(slug, year): n for slug, year, n in by_year}),
        "addressees": Counter(dict(addressed.annotate(Count("appeal", distinct=True)))),
    }


def nothing(_planted):
    pass


def withdrawal(planted):
    appeal = planted.appeals[0]
    appeal.status, appeal.withdrawn_reason = "withdrawn", "Asked for by the Example Fund."
    appeal.save()


def withholding_of_the_addressee(planted):
    """Its name, in one appeal."""
    source = factories.source(text=planted.appeals[0].texts.get(), raw=HIDDEN.encode())
    factories.passage(HIDDEN, source=source)


def withholding_of_a_signatory(planted):
    signature = Signature.objects.filter(entry__list__appeal=planted.appeals[0]).first()
    signature.withheld, signature.withheld_reason = True, "safety"
    signature.save()


def removal_of_a_demand(planted):
    demand = planted.appeals[0].texts.get().demands.first()
    demand.start = demand.end = None
    demand.removed_on, demand.became = "2024-05-01", "It was none."
    demand.save()


def publication(planted):
    planted.full_appeal(2019)


@pytest.mark.parametrize(
    "change",
    [
        nothing,
        withdrawal,
        withholding_of_the_addressee,
        withholding_of_a_signatory,
        removal_of_a_demand,
        publication,
    ],
)
def test_numbers_are_those_of_the_database_whatever_has_changed(planted, searchable, change):
    change(planted)

    assert counted() == truth()
    searchable()
    assert counted() == truth()


def test_entry_that_says_a_withheld_name_is_not_counted(planted):
    assert counted()["addressees"] == {"court": 3}

    withholding_of_the_addressee(planted)

    assert counted()["addressees"] == {"court": 2}


def test_pages_say_these_numbers(client, planted):
    withdrawal(planted)

    assert "3 appeals 4 demands 6 signatures" in words_of(client.get("/"))
    for address in ("/measures/", planted.measure.get_absolute_url()):
        assert "4 demands in 2 appeals" in words_of(client.get(address))
    for address in ("/addressees/", planted.court.get_absolute_url()):
        assert "2 appeals · 4 demands made to them by name" in words_of(client.get(address))


def test_pages_without_an_index_go_without_numbers(client, planted):
    withdrawal(planted)
    current_path().with_name("CURRENT").unlink()

    for address in ("/", "/measures/", planted.measure.get_absolute_url()):
        response = client.get(address)
        assert response.status_code == 200
        assert faults_of(response) == []
        tree = tree_of(response)
        assert [*tree.find_class("figures"), *tree.find_class("count"), *tree.find_class("in-time")] == []
        assert "demands in" not in words_of(response)
    for address in ("/addressees/", planted.court.get_absolute_url()):
        assert "2 appeals · 4 demands made to them by name" in words_of(client.get(address))

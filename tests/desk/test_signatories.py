"""The table of signatories: corrected, split, joined, tied; what was decided stays with its entry."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from appeals.desk.correcting import reopen
from appeals.desk.making import make
from appeals.desk.reviews import open_review, work_on
from appeals.models import Affiliation, Review, Signature, Source
from signatories.refusals import Refused
from signatories.suggestions import suggest_agents
from tests import factories

from .conftest import LETTER, at

BERT = LETTER.index("Bert Example, journalist")
CEM = LETTER.index("Cem Example and")
FUND = LETTER.index("Example Fund (Norway)")


def signed(review):
    work = work_on(Review.objects.get(pk=review.pk))
    return [[signatory.name for signatory in entry.signatories] for entry in work.entries]


def ties_of(review):
    return work_on(Review.objects.get(pk=review.pk)).decided.get("tie", [])


def test_cells_are_corrected(decide, review):
    answer = decide(**{f"s-{FUND}-1-city": "Oslo", f"s-{FUND}-1-country": "Sweden"}).json()

    one = work_on(Review.objects.get()).entries[2].signatories[0]
    assert (one.name, one.city, one.country) == ("Example Fund", "Oslo", "SE")
    assert list(answer["rows"]) == [f"{FUND}-1"]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", " ", "needs a name"),
        ("kind", "robot", "a person or an organization"),
        ("country", "Atlantis", "is no country"),
    ],
)
def test_cell_that_cannot_be_says_why(decide, review, field, value, message):
    answer = decide(**{f"s-{BERT}-1-{field}": value})

    assert answer.status_code == 422
    assert message in answer.json()["said"]


def test_entry_is_split_and_joined_again(decide, review):
    decide(do=f"join {CEM} 2")
    assert signed(review)[1] == ["Cem Example, Dora Example"]

    answer = decide(do=f"split {CEM} 1").json()
    assert signed(review)[1] == ["Cem Example", "Dora Example"]
    assert (list(answer["rows"]), answer["order"][1:3]) == ([f"{CEM}-1", f"{CEM}-2"], [f"{CEM}-1", f"{CEM}-2"])


def test_line_goes_on_with_the_entry_before_and_begins_one_again(decide, review):
    decide(do="go-on 19")
    assert len(signed(review)) == 2

    decide(do="begin 19")
    assert signed(review)[2] == ["Example Fund"]


def test_what_was_decided_stays_with_its_entry_when_lines_before_it_change(decide, review):
    decide(**{f"s-{FUND}-1-city": "Oslo", f"a-{FUND}-1": "new"})

    decide(lines="17", label="note")

    work = work_on(Review.objects.get())
    assert (len(work.entries), work.entries[1].signatories[0].city) == (2, "Oslo")
    assert [(tie["entry"], tie["agent"]) for tie in ties_of(review)] == [(2, "new")]


def test_tie_of_an_entry_that_is_gone_goes_with_it(decide, review):
    decide(**{f"a-{FUND}-1": "new"})

    decide(lines="19", label="note")

    assert ties_of(review) == []


def test_nothing_is_tied_without_an_editor(desk, review):
    factories.organization("Example Fund")

    desk.get(at(review))

    assert ties_of(review) == []


def test_record_of_the_same_name_is_suggested_and_tied_with_its_reason(desk, decide, review):
    fund = factories.organization("Example Fund")
    assert f"= {fund}?" in desk.get(at(review)).content.decode()

    decide(do=f"tie {FUND} 1 {fund.identifier} Same name: Example Fund.")

    assert ties_of(review) == [
        {"entry": 3, "signatory": 1, "agent": fund.identifier, "reason": "Same name: Example Fund."}
    ]


def test_all_organizations_are_tied_at_once(decide, review):
    decide(do="tie-organizations")

    assert [(tie["entry"], tie["agent"], tie["reason"]) for tie in ties_of(review)] == [(3, "new", "Signed as a body.")]


# Bert works for the fund that signed too, and for somebody else.
EMPLOYED = LETTER.replace("Bert Example, journalist", "Bert Example, Example Fund; Example Union")


def employed(review):
    return open_review(raw=EMPLOYED.encode(), file_name="pasted.txt", editor=review.editor)


def affiliations(review):
    return work_on(Review.objects.get(pk=review.pk)).decided.get("affiliation", [])


@pytest.fixture
def employer(desk, review):
    """Sends fields to the review of the letter in which Bert has two affiliations; they are read as such."""
    opened = employed(review)

    def send(**fields):
        return desk.post(at(opened), fields, headers={"X-Desk": "live"})

    send(**{f"s-{BERT}-1-affiliation": "Example Fund; Example Union"})
    send.review = opened
    return send


def test_affiliation_is_tied_to_a_record_with_its_reason_and_untied(employer):
    fund = factories.organization("Another Fund")

    row = employer(**{f"f-{BERT}-1": f"Another Fund · {fund.identifier}"}).json()["rows"][f"{BERT}-1"]
    assert "Another Fund" in row
    employer(**{f"g-{BERT}-1-0": "So says its website."})
    assert affiliations(employer.review) == [
        {"entry": 1, "signatory": 1, "agent": fund.identifier, "reason": "So says its website."}
    ]

    employer(do=f"untie-affiliation {BERT} 1 0")
    assert affiliations(employer.review) == []


def test_each_affiliation_has_a_record_of_its_own(employer):
    employer(**{f"f-{BERT}-1": "new"})
    employer(**{f"f-{BERT}-1": "new"})
    refused = employer(**{f"f-{BERT}-1": "new"})

    appeal = make(employer.review, by="example-editor")

    ties = Affiliation.objects.filter(signature__entry__list__appeal=appeal)
    named = sorted((tie.agent.name, tie.name) for tie in ties)
    assert named == [("Example Fund", "Example Fund"), ("Example Union", "Example Union")]
    assert refused.status_code == 422


def test_affiliation_and_signatory_of_the_same_name_get_one_new_record(employer):
    employer(do="tie-organizations")
    employer(do="tie-affiliations")

    appeal = make(employer.review, by="example-editor")

    tie = Affiliation.objects.get(signature__entry__list__appeal=appeal)
    assert tie.agent == Signature.objects.get(entry__list__appeal=appeal, name="Example Fund").agent
    assert tie.tie_reason == "Same name as entry 3 of this document."


def test_record_of_the_same_name_as_an_affiliation_is_suggested(desk, employer):
    union = factories.organization("Example Union")
    page = desk.get(at(employer.review)).content.decode()
    assert f"tie-affiliation {BERT} 1 {union.identifier} " in page

    employer(do="tie-affiliations")

    assert [tie["agent"] for tie in affiliations(employer.review)] == [union.identifier]


def test_new_record_is_for_the_affiliation_that_has_none(employer):
    union = factories.organization("Example Union")
    employer(do="tie-affiliations")
    employer(**{f"f-{BERT}-1": "new"})

    assert [(tie["agent"], tie["name"]) for tie in affiliations(employer.review)] == [
        (union.identifier, "Example Union"),
        ("new", "Example Fund"),
    ]


def test_affiliation_that_has_its_record_is_known_on_the_desk_again(desk, employer):
    """Its one record is of the second affiliation; the first has none."""
    fund, union = factories.organization("Example Fund"), factories.organization("Example Union")
    employer(do=f"tie-affiliation {BERT} 1 {union.identifier} Its website.")
    make(employer.review, by="example-editor")
    opened = reopen(Source.objects.get(reviews=employer.review), employer.review.editor)

    page = desk.get(at(opened)).content.decode()

    assert f"tie-affiliation {BERT} 1 {fund.identifier} " in page
    assert f"tie-affiliation {BERT} 1 {union.identifier} " not in page


def test_affiliation_whose_name_two_organizations_have_is_left_to_the_editor(employer):
    """One of them signed and got a new record, another one is in the archive."""
    employer(**{f"a-{EMPLOYED.index('Example Fund (Norway)')}-1": "new"})
    factories.organization("Example Fund")

    assert "No affiliation has the name" in employer(do="tie-affiliations").json()["said"]
    assert affiliations(employer.review) == []


def test_two_organizations_of_one_name_that_sign_get_a_record_each(decide, review):
    fund = LETTER.index("Example Fund")
    decide(**{f"s-{BERT}-1-name": "Example Fund", f"s-{BERT}-1-kind": "organization"})
    decide(**{f"a-{BERT}-1": "new", f"a-{fund}-1": "new"})

    appeal = make(review, by="example-editor")

    tied = Signature.objects.filter(entry__list__appeal=appeal, name="Example Fund")
    assert tied.values("agent").distinct().count() == 2


def test_no_affiliation_to_tie_is_said(decide):
    assert "No affiliation has the name" in decide(do="tie-affiliations").json()["said"]


def test_people_of_one_name_get_a_record_each(decide, review):
    decide(**{f"s-{CEM}-1-name": "Bert Example", f"a-{BERT}-1": "new", f"a-{CEM}-1": "new"})

    appeal = make(review, by="example-editor")

    assert Signature.objects.filter(entry__list__appeal=appeal).values("agent").distinct().count() == 3


def test_reason_of_a_tie_is_changed_and_the_tie_taken_back(decide, review):
    decide(do="tie-organizations")

    decide(**{f"r-{FUND}-1": "Its seal stands beneath."})
    assert ties_of(review)[0]["reason"] == "Its seal stands beneath."

    decide(do=f"untie {FUND} 1")
    assert ties_of(review) == []


def test_tie_to_no_record_is_refused(decide, review):
    answer = decide(**{f"a-{BERT}-1": "somebody"})

    assert answer.status_code == 422
    assert "Choose a record from the list" in answer.json()["said"]


def test_records_are_found_while_typing(desk):
    anna = factories.person("Anna Example")

    answer = desk.get(reverse("admin:appeals_review_agents"), {"q": "Anna Example"}).json()

    assert answer == {"agents": [{"value": f"Anna Example · {anna.identifier}", "kind": "person"}]}


def test_suggestions_are_of_the_kind_and_take_two_queries(db, django_assert_num_queries):
    fund = factories.organization("Example")
    factories.person("Example")

    with django_assert_num_queries(2):
        found = suggest_agents([("Example", "organization"), ("Example Fund", "organization")])

    assert [suggestion.agent.pk for suggestion in found["Example", "organization"]] == [fund.pk]
    assert found["Example Fund", "organization"] == []


@pytest.mark.parametrize(
    ("column", "value", "field", "become"),
    [
        ("city", "Oslo", "city", ["Oslo", "Oslo", "Oslo", "Oslo"]),
        ("country", "Norway", "country", ["NO", "NO", "NO", "NO"]),
        ("role", "", "role", [None, None, None, None]),
        ("kind:organization", "", "kind", ["organization"] * 4),
    ],
)
def test_column_is_filled_or_cleared_in_all_rows_at_once(decide, review, column, value, field, become):
    answer = decide(do="fill", **{"fill-column": column, "fill-value": value})

    assert answer.status_code == 200
    found = [one for entry in work_on(Review.objects.get()).entries for one in entry.signatories]
    assert [getattr(one, field) for one in found] == become

    decide(do="undo")
    assert work_on(Review.objects.get()).decided == {}


def test_column_is_filled_in_the_rows_that_are_shown(decide):
    answer = decide(do="fill-name", **{"fill-column": "city", "fill-rows": f"{BERT}-1 {FUND}-1"}).json()

    entries = work_on(Review.objects.get()).entries
    assert [entry.signatories[0].city for entry in entries] == ["Bert Example", None, "Example Fund"]
    assert answer["said"] == "City of 2 signatories: the name of each."


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("country", "Atlantis", "is no country"),
        ("name", "Anna Example", "Choose a column first"),
        ("city", "", "stands in all of these rows already"),
    ],
)
def test_column_that_cannot_be_filled_says_why(decide, column, value, message):
    answer = decide(do="fill", **{"fill-column": column, "fill-value": value})

    assert answer.status_code == 422
    assert message in answer.json()["said"]


def test_one_editor_cannot_make_somebody_detained_act(desk, decide, review):
    bert = factories.person("Bert Example")
    factories.mention(agent=bert, capacity="release-demanded")
    answer = decide(do=f"tie {BERT} 1 {bert.identifier} Same name.").json()

    assert "a second editor confirms it" in answer["said"]
    assert "a second editor confirms it" in desk.get(at(review)).content.decode()
    with pytest.raises(Refused, match="“Bert Example”: this would make somebody detained"):
        make(review, by="example-editor")
    assert not Signature.objects.filter(agent=bert).exists()

    decide(do=f"untie {BERT} 1")
    assert make(review, by="example-editor").title == "Open letter on the case of Anna Example"


def test_who_suffers_in_a_text_does_not_sign_it_by_the_word_of_one_editor(decide, review):
    anna = factories.person("Anna Example")
    decide(what="mention", words="Anna Example")
    decide(**{"p-mention-0-capacity": "release-demanded"})
    decide(do=f"tie-part mention 0 {anna.identifier}")
    decide(do=f"tie {BERT} 1 {anna.identifier} A pen name.")

    with pytest.raises(Refused, match="a second editor confirms it"):
        make(review, by="example-editor")


def test_nobody_is_suggested_for_initials_and_no_tie_is_made_of_them(decide, review):
    bert = factories.person("Bert Example")
    factories.agent_name(agent=bert, name="B. Example")
    assert suggest_agents([("B. Example", "person")]) == {("B. Example", "person"): []}

    decide(**{f"s-{BERT}-1-name": "B. Example"})
    decide(do=f"tie {BERT} 1 {bert.identifier} Same name.")

    with pytest.raises(Refused, match=r"“B\. Example”: initials fit many people"):
        make(review, by="example-editor")


def test_many_entries_are_shown_with_the_same_queries(desk, editor, django_assert_num_queries):
    def page_of(last):
        text = LETTER.replace("3. Example Fund", "".join(f"{n}. Fund {n} (Norway)\n" for n in range(3, last)))
        return at(open_review(raw=text.encode(), file_name="a.txt", editor=editor))

    few, many = page_of(4), page_of(90)
    for address in (few, many):
        with django_assert_num_queries(18):
            desk.get(address)


def test_ties_to_people_are_looked_up_together(desk, editor):
    text = LETTER.replace("3. Example Fund", "3. Example Fund\n4. Emil Example\n5. Fay Example")
    people, counts = {}, []
    for names in (["Bert Example"], ["Emil Example", "Fay Example"]):
        people |= {name: factories.person(name) for name in names}
        review = open_review(raw=f"{text}{len(people)}".encode(), file_name="a.txt", editor=editor)
        ties = {f"a-{text.index(name)}-1": person.identifier for name, person in people.items()}
        desk.post(at(review), ties, headers={"X-Desk": "live"})
        assert len(ties_of(review)) == len(people)
        with CaptureQueriesContext(connection) as queries:
            desk.get(at(review))
        counts.append(len(queries))

    assert counts[0] == counts[1]

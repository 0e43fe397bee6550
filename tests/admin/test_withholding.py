import pytest

from appeals.models import Passage
from appeals.withholding import release_passage, withhold_passage
from signatories.refusals import Refused
from signatories.withholding import release, withhold
from tests import factories

pytestmark = pytest.mark.django_db

RECORDS = [factories.signature, factories.mention, factories.person, factories.organization]


@pytest.mark.parametrize("make", RECORDS)
def test_withhold_keeps_the_record_and_its_reason(make):
    record = make()

    withhold(record, "safety")

    record.refresh_from_db()
    assert (record.withheld, record.withheld_reason) == (True, "safety")


@pytest.mark.parametrize("make", RECORDS)
def test_release_of_a_withheld_record_forgets_the_reason(make):
    record = make(withheld=True)

    release(record)

    record.refresh_from_db()
    assert (record.withheld, record.withheld_reason) == (False, "")


def test_withhold_is_told_in_the_history():
    signature = factories.signature()

    withhold(signature, "request")

    assert signature.events.last().pgh_context.metadata["action"] == "withhold"


@pytest.mark.parametrize("reason", ["", "because"])
def test_withhold_without_a_known_reason_is_refused(reason):
    with pytest.raises(Refused, match="Say why"):
        withhold(factories.signature(), reason)


def test_withhold_passage_of_a_source_takes_its_words():
    source = factories.source(raw=b"\xef\xbb\xbfPhone: 000 00 00")
    start = source.decoded.index("000")

    passage = withhold_passage(source, start, start + 9, "contact")

    assert (passage.source, passage.text, passage.exact) == (source, None, "000 00 00")


def test_withhold_passage_of_a_text_takes_its_words():
    text = factories.text(body="**Call** me at 000 00 00.")

    passage = withhold_passage(text, 11, 20, "contact")

    assert (passage.source, passage.text, passage.exact) == (None, text, "000 00 00")


def test_withhold_passage_without_words_is_refused():
    text = factories.text()

    with pytest.raises(Refused, match="no words"):
        withhold_passage(text, 10_000, 10_001, "contact")


def test_release_passage_leaves_it_to_the_history():
    passage = factories.passage("Anna Example")

    release_passage(passage)

    assert not Passage.objects.filter(exact="Anna Example").exists()

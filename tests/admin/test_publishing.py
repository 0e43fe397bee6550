from datetime import date

import pghistory.models
import pytest

from appeals.models import Appeal, Demand, DemandTheme, Text, Theme
from appeals.publishing import NotReady, publish, withdraw


@pytest.fixture
def appeal(db):
    return Appeal.objects.create(kind="statement", title="Statement", slug="statement")


@pytest.fixture
def text(appeal):
    return Text.objects.create(appeal=appeal, language="en", body="Release her!")


@pytest.fixture
def demand(text):
    return Demand.objects.create(text=text, label="1", position=1, exact="Release her!", start=0, end=12)


def test_publish_with_a_text_makes_the_first_version(appeal, text):
    version = publish(appeal, explanation="First published.", date=date(2024, 5, 1))

    appeal.refresh_from_db()
    assert appeal.status == "published"
    assert (version.number, version.date, version.explanation) == (1, date(2024, 5, 1), "First published.")


def test_publish_again_makes_the_next_version(appeal, text):
    publish(appeal, explanation="First published.")

    version = publish(appeal, explanation="A name corrected.")

    assert version.number == 2


def test_publish_keeps_the_explanation_in_the_history(appeal, text):
    publish(appeal, explanation="First published.")

    event = pghistory.models.Events.objects.tracks(appeal).last()
    assert event.pgh_context["action"] == "publish"
    assert event.pgh_context["explanation"] == "First published."


def test_publish_without_an_explanation_is_refused(appeal, text):
    with pytest.raises(NotReady, match="Explain"):
        publish(appeal, explanation=" ")


def test_publish_without_a_text_is_refused(appeal):
    with pytest.raises(NotReady, match="no text"):
        publish(appeal, explanation="First published.")

    appeal.refresh_from_db()
    assert appeal.status == "draft"
    assert not appeal.versions.exists()


def test_publish_of_a_report_needs_no_text(appeal):
    appeal.kind = "report"
    appeal.save()

    assert publish(appeal, explanation="First published.").number == 1


def test_publish_with_a_demand_without_measure_names_the_demand(appeal, demand):
    with pytest.raises(NotReady, match="measure first: demand \\(1\\)"):
        publish(appeal, explanation="First published.")


def test_publish_with_a_measure_for_each_demand_succeeds(appeal, demand):
    measure = Theme.objects.create(
        scheme="measures", slug="test", position=99, label_en="Test", label_ru="Test", label_kk="Test"
    )
    DemandTheme.objects.create(demand=demand, theme=measure)

    assert publish(appeal, explanation="First published.").number == 1


def test_withdraw_leaves_nothing_but_the_reason(appeal, text):
    publish(appeal, explanation="First published.")

    withdraw(appeal, reason="Asked for by the signatories.")

    appeal.refresh_from_db()
    assert (appeal.status, appeal.withdrawn_reason) == ("withdrawn", "Asked for by the signatories.")


def test_withdraw_of_a_draft_is_refused(appeal):
    with pytest.raises(NotReady, match="Only a published"):
        withdraw(appeal, reason="Never mind.")


def test_publish_of_a_withdrawn_appeal_takes_the_reason_back(appeal, text):
    publish(appeal, explanation="First published.")
    withdraw(appeal, reason="Asked for by the signatories.")

    version = publish(appeal, explanation="Back with the consent of all.")

    appeal.refresh_from_db()
    assert (version.number, appeal.withdrawn_reason) == (2, "")

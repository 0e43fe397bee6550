"""Merging two records and taking it back: nothing is lost, and everything returns."""

from itertools import count

import pytest
from django.core import serializers
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from appeals.checks.agents import AGENT_CHECKS
from appeals.models import Affiliation, Issuer, Mention, Signature
from signatories.merging import merge, unmerge
from signatories.models import Agent, AgentName, AgentRelation, MergeRecord
from signatories.refusals import Refused
from signatories.withholding import release, withhold
from tests import factories
from tests.wild import examples

pytestmark = pytest.mark.django_db
WHY = {"by": "example-editor", "reason": "The same body under two names."}
KEPT = (Agent, AgentName, AgentRelation, Signature, Affiliation, Issuer, Mention)


def state():
    """All rows as they are, by table and identifier."""
    rows = [row for model in KEPT for row in model._base_manager.all()]
    return {(row["model"], row["pk"]): row["fields"] for row in serializers.serialize("python", rows)}


def test_merge_keeps_names_and_ties_and_the_lines_as_signed(client):
    one, other = factories.organization(name="Example Fund"), factories.organization(name="The Fund of Examples")
    appeal = factories.published_appeal()
    signature = factories.signature(appeal=appeal, agent=one, kind="organization", name="Example Fund (EF)")

    merge(one, other, **WHY)

    page = client.get(other.get_absolute_url()).content.decode()
    assert "The Fund of Examples</h1>" in page
    assert "Example Fund (EF)" in page
    assert set(other.names.values_list("name", flat=True)) == {"Example Fund", "The Fund of Examples"}
    signature.refresh_from_db()
    assert (signature.agent_id, signature.entry.line) == (other.pk, "Example Fund (EF)")


def test_merge_redirects_the_old_address(client):
    one, other = factories.organization(), factories.organization(name="The Fund of Examples")
    factories.issuer(appeal=factories.published_appeal(), agent=one)
    old = one.get_absolute_url()

    merge(one, other, **WHY)

    response = client.get(old)
    assert (response.status_code, response.url) == (301, other.get_absolute_url())


@pytest.mark.parametrize("which", ["absorbed", "kept"])
def test_merge_of_a_withheld_record_is_refused(which):
    pair = {"absorbed": factories.organization(), "kept": factories.organization()}
    pair[which] = factories.organization(withheld=True)

    with pytest.raises(Refused, match="withheld"):
        merge(**pair, **WHY)


def test_merge_of_two_kinds_of_itself_of_a_merged_one_or_without_a_reason_is_refused():
    one, other = factories.organization(), factories.organization()
    for pair in ((one, factories.person()), (one, one)):
        with pytest.raises(Refused):
            merge(*pair, **WHY)
    with pytest.raises(Refused, match="Say why"):
        merge(one, other, by="example-editor", reason=" ")
    merge(one, other, **WHY)
    with pytest.raises(Refused, match="already"):
        merge(one, factories.organization(), **WHY)


def test_unmerge_while_the_kept_record_is_withheld_is_refused():
    one, other = factories.organization(), factories.organization()
    merged = merge(one, other, **WHY)
    Agent.objects.filter(pk=other.pk).update(withheld=True, withheld_reason="safety")

    with pytest.raises(Refused, match="withheld"):
        unmerge(merged, **WHY)


@pytest.mark.parametrize("which", ["absorbed", "kept"])
def test_merged_records_are_withheld_and_released_as_one(client, which):
    one, other = factories.organization(name="Example Fund"), factories.organization(name="Works of Samples")
    appeal = factories.published_appeal()
    for agent in (one, other):
        factories.issuer(appeal=appeal, as_written=agent.name, agent=agent)
    merge(one, other, **WHY)
    public = [appeal.get_absolute_url(), other.get_absolute_url(), one.get_absolute_url()]
    before = [client.get(address).content for address in public]
    withheld = Agent.objects.get(pk={"absorbed": one, "kept": other}[which].pk)

    withhold(withheld, "safety")

    assert set(Agent.objects.filter(pk__in=[one.pk, other.pk]).values_list("withheld")) == {(True,)}
    shown = [client.get(address) for address in public]
    assert [response.status_code for response in shown] == [200, 404, 404]
    for name in ("Example Fund", "Works of Samples"):
        assert name not in shown[0].content.decode()

    release(Agent.objects.get(pk=withheld.pk))

    assert [client.get(address).content for address in public] == before


def test_unmerge_of_records_withheld_as_one_leaves_both_withheld():
    one, other = factories.organization(), factories.organization()
    merged = merge(one, other, **WHY)
    withhold(Agent.objects.get(pk=one.pk), "safety")

    unmerge(merged, **WHY)

    release(Agent.objects.get(pk=other.pk))
    one.refresh_from_db()
    assert (one.merged_into, one.withheld) == (None, True)


def test_unmerge_restores_both_and_keeps_what_was_edited_and_added():
    one, other = factories.organization(name="Example Fund"), factories.organization(name="Fund of Examples")
    moved, away = (factories.issuer(agent=one) for _ in range(2))
    merged = merge(one, other, **WHY)
    Issuer.objects.filter(pk=moved.pk).update(as_written="Example Fund, edited")
    third = factories.organization(name="Third Fund")
    Issuer.objects.filter(pk=away.pk).update(agent=third)
    added = factories.issuer(agent=other)

    unmerge(merged, **WHY)

    for row, agent in ((moved, one), (away, third), (added, other)):
        row.refresh_from_db()
        assert row.agent_id == agent.pk
    assert moved.as_written == "Example Fund, edited"
    assert Agent.objects.get(pk=one.pk).name == "Example Fund"
    assert Agent.objects.get(pk=other.pk).name == "Fund of Examples"


def test_merge_record_says_who_when_why_and_what_moved():
    one, other = factories.organization(name="Example Fund"), factories.organization(name="Fund of Examples")
    issuer = factories.issuer(agent=one)

    merged = merge(one, other, **WHY)

    assert (merged.merged_by, merged.reason) == (WHY["by"], WHY["reason"])
    moved = set(merged.moved.values_list("model", "row"))
    assert moved == {
        ("signatories.agentname", one.names.model.objects.get(name="Example Fund").identifier),
        ("appeals.issuer", issuer.identifier),
    }


# -- any sequence ------------------------------------------------------------------------------------------------------

NUMBERS = st.integers(0, 3)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("merge"), NUMBERS, NUMBERS),
        st.tuples(st.just("merge"), NUMBERS, NUMBERS),
        st.tuples(st.just("unmerge"), NUMBERS, NUMBERS),
        st.tuples(st.just("rename"), NUMBERS, NUMBERS),
        st.tuples(st.just("tie"), NUMBERS, NUMBERS),
        st.tuples(st.just("add name"), NUMBERS, NUMBERS),
    ),
    max_size=10,
)


class Archive:
    """Four organizations with names that are partly the same, ties, affiliations in one line, and relations."""

    def __init__(self):
        self.agents = [factories.organization(name=f"Fund {number}") for number in range(4)]
        self.names = [agent.names.get() for agent in self.agents]
        for agent in self.agents[1:]:
            factories.agent_name(agent=agent, name="Fund in common", language="en")
        signature = factories.signature(line="Anna Example, Fund", affiliation="Fund")
        for agent in self.agents[:3]:
            factories.affiliation(signature=signature, agent=agent)
        self.issuers = [factories.issuer(agent=agent) for agent in self.agents]
        for one, other in ((0, 1), (1, 2), (0, 2), (3, 0)):
            factories.agent_relation(subject=self.agents[one], object=self.agents[other])
        self.numbers = count()

    def take(self, step, one, other):
        """Takes the step if the archive lets it; what an edit changed, as (row, field)."""
        if step == "merge":
            try:
                merge(self.agents[one], self.agents[other], **WHY)
            except Refused:
                return set()
        elif step == "unmerge":
            standing = MergeRecord.objects.standing().order_by("pk")
            for merged in standing[one : one + 1]:
                unmerge(merged, **WHY)
        elif step == "rename":
            AgentName.objects.filter(pk=self.names[one].pk).update(name=f"Renamed {next(self.numbers)}")
            return {("signatories.agentname", self.names[one].pk, "name")}
        elif step == "add name":
            standing = Agent.objects.get(pk=self.agents[one].pk)
            factories.agent_name(agent=standing.merged_into or standing, name=f"Added {next(self.numbers)}")
        else:
            standing = Agent.objects.get(pk=self.agents[other].pk)
            Issuer.objects.filter(pk=self.issuers[one].pk).update(agent=standing.merged_into or standing)
            return {("appeals.issuer", self.issuers[one].pk, "agent")}
        return set()

    def take_all_back(self, order):
        while standing := list(MergeRecord.objects.standing().order_by("pk")):
            unmerge(standing[order % len(standing)], **WHY)


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, order=st.integers(0, 7))
# A relation cannot return at once: what the later merge brought stands where it stood.
@example(steps=[("merge", 2, 0), ("merge", 0, 1)], order=0)
def test_any_sequence_of_merges_unmerges_and_edits_returns(db, steps, order):
    with transaction.atomic():
        archive = Archive()
        before = state()
        edited = {change for step in steps for change in archive.take(*step)}
        assert before.keys() <= state().keys()
        for check in AGENT_CHECKS:
            assert not [broken for broken in check() if broken[0].pk in {agent.pk for agent in archive.agents}]

        archive.take_all_back(order)

        after = state()
        for row, fields in before.items():
            changed = {name for name, value in fields.items() if after[row][name] != value}
            derived = {"sort_key", "initial", "keys"}
            assert changed - derived <= {name for model, pk, name in edited if (model, pk) == row}
        transaction.set_rollback(True)

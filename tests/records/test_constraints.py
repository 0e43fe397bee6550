"""Promises inside one row. PostgreSQL keeps them itself, so the changes here go past all Python code."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from django.db.models import CheckConstraint, F, Model, UniqueConstraint

from tests import factories
from tests.records.broken import promise_broken_by, record_models


@dataclass
class Case:
    """A record that keeps the constraint, and values that break it."""

    constraint: str
    why: str
    make: Callable[[], Model]
    values: dict

    def __str__(self):
        return f"{self.constraint}-{self.why}".replace(" ", "-")


def tied(make):
    """A record tied to an agent."""
    return lambda: make(agent=factories.organization())


def ties(name, make):
    """The cases that hold for everything that can be tied."""
    constraint = f"appeals_{name}_tie_is_whole"
    return [
        Case(constraint, "tie without certainty", tied(make), {"certainty": ""}),
        Case(constraint, "tie without reason", tied(make), {"tie_reason": ""}),
        Case(constraint, "unknown certainty", tied(make), {"certainty": "likely"}),
        Case(constraint, "certainty without an agent", tied(make), {"agent": None, "tie_reason": ""}),
        Case(constraint, "reason without an agent", tied(make), {"agent": None, "certainty": ""}),
    ]


def quotations(name, make):
    """The cases that hold for everything that quotes a text."""
    whole = f"appeals_{name}_position_is_whole"
    return [
        Case(f"appeals_{name}_quotation_not_empty", "no words", make, {"exact": ""}),
        Case(whole, "start without end", make, {"end": None}),
        Case(whole, "end without start", make, {"start": None}),
        Case(whole, "end at start", make, {"end": F("start")}),
    ]


def removed_demand():
    return factories.demand(removed_on=date(2024, 5, 1), became="Became demands 2 and 3.")


def withheld(make):
    return lambda: make(withheld=True)


def listed_person():
    return factories.person(listing="listed")


CHECKS = [
    Case("appeals_appeal_title_not_empty", "no title", factories.appeal, {"title": ""}),
    Case("appeals_appeal_slug_not_empty", "no slug", factories.appeal, {"slug": ""}),
    Case("appeals_appeal_kind_is_known", "unknown kind", factories.appeal, {"kind": "manifesto"}),
    Case("appeals_appeal_status_is_known", "unknown status", factories.appeal, {"status": "public"}),
    Case("appeals_appeal_withdrawn_needs_reason", "no reason", factories.appeal, {"status": "withdrawn"}),
    Case(
        "appeals_appeal_withdrawn_needs_reason",
        "reason but not withdrawn",
        factories.appeal,
        {"withdrawn_reason": "Asked for."},
    ),
    Case(
        "appeals_appeal_reported_number_needs_reporter",
        "nobody reports it",
        factories.appeal,
        {"reported_signatories": "more than 200"},
    ),
    Case("appeals_version_counts_from_one", "number 0", factories.version, {"number": 0}),
    Case("appeals_version_needs_explanation", "no explanation", factories.version, {"explanation": ""}),
    Case("appeals_theme_has_three_labels", "no English label", factories.theme, {"label_en": ""}),
    Case("appeals_theme_has_three_labels", "no Russian label", factories.theme, {"label_ru": ""}),
    Case("appeals_theme_has_three_labels", "no Kazakh label", factories.theme, {"label_kk": ""}),
    Case("appeals_demand_has_label", "no label", factories.demand, {"label": ""}),
    Case("appeals_demand_stands_in_the_body", "stands nowhere", factories.demand, {"start": None, "end": None}),
    Case("appeals_demand_stands_in_the_body", "removed and still there", removed_demand, {"start": 0, "end": 5}),
    Case("appeals_demand_removed_says_what_became", "removed in silence", removed_demand, {"became": ""}),
    Case("appeals_demand_removed_says_what_became", "became and not removed", factories.demand, {"became": "Two."}),
    Case("appeals_citedinstrument_not_empty", "no instrument", factories.cited_instrument, {"instrument": ""}),
    Case("appeals_addressee_not_empty", "no name", factories.addressee, {"name": ""}),
    Case("appeals_addressing_not_empty", "no words", factories.addressing, {"as_written": ""}),
    Case("appeals_issuer_not_empty", "no words", factories.issuer, {"as_written": ""}),
    Case("appeals_mention_withheld_needs_reason", "no reason", withheld(factories.mention), {"withheld_reason": ""}),
    Case(
        "appeals_mention_claimed_name_has_no_agent",
        "tied",
        tied(factories.mention),
        {"capacity": "claimed-name", "wording": "who introduced himself as"},
    ),
    Case(
        "appeals_mention_claimed_name_has_no_agent",
        "no wording",
        factories.mention,
        {"capacity": "claimed-name"},
    ),
    Case("appeals_signatureentry_not_empty", "no line", factories.entry, {"line": ""}),
    Case(
        "appeals_signature_withheld_needs_reason", "no reason", withheld(factories.signature), {"withheld_reason": ""}
    ),
    Case("appeals_signature_has_name", "no name", factories.signature, {"name": ""}),
    Case("appeals_signature_kind_is_known", "unknown kind", factories.signature, {"kind": "group"}),
    Case("appeals_signature_country_is_iso_3166", "no such country", factories.signature, {"country": "QQ"}),
    Case("appeals_signature_country_is_iso_3166", "small letters", factories.signature, {"country": "kz"}),
    Case("appeals_signaturelifeevent_needs_source", "no source", factories.life_event, {"source_note": ""}),
    Case("appeals_text_needs_language", "no language", factories.text, {"language": ""}),
    Case("appeals_text_held_has_body", "held without a body", factories.text, {"body": ""}),
    Case("appeals_text_held_has_body", "a body that is not held", factories.text, {"held": False}),
    Case(
        "appeals_text_held_has_body",
        "notes that are not held",
        factories.text,
        {"held": False, "body": "", "notes": "An introduction."},
    ),
    Case("appeals_source_labels_are_known", "unknown label", factories.source, {"line_labels": ["epilogue"]}),
    Case("appeals_cleancopy_released_when_seen", "a page unseen", factories.clean_copy, {"unseen_pages": [2]}),
    Case("appeals_cleancopy_release_is_whole", "by nobody", factories.clean_copy, {"released_by": ""}),
    Case("appeals_cleancopy_release_is_whole", "at no time", factories.clean_copy, {"released_at": None}),
    Case("appeals_passage_of_source_or_text", "of neither", lambda: factories.passage("held back"), {"source": None}),
    Case(
        "appeals_passage_end_after_start", "end at start", lambda: factories.passage("held back"), {"end": F("start")}
    ),
    Case("appeals_passage_not_empty", "no words", lambda: factories.passage("held back"), {"exact": ""}),
    Case("signatories_agent_withheld_needs_reason", "no reason", withheld(factories.person), {"withheld_reason": ""}),
    Case("signatories_agent_kind_is_known", "unknown kind", factories.person, {"kind": "movement"}),
    Case("signatories_agent_listed_person_needs_reason", "no reason", listed_person, {"listing_reason": ""}),
    Case("signatories_agent_not_merged_into_itself", "itself", factories.person, {"merged_into": F("pk")}),
    Case("signatories_agentname_not_empty", "no name", factories.agent_name, {"name": ""}),
    Case("signatories_agentidentifier_not_empty", "no value", factories.agent_identifier, {"value": ""}),
    Case("signatories_agentrelation_not_to_itself", "itself", factories.agent_relation, {"object": F("subject")}),
    *ties("issuer", factories.issuer),
    *ties("addressing", factories.addressing),
    *ties("mention", factories.mention),
    *ties("signature", factories.signature),
    *ties("affiliation", factories.affiliation),
    *quotations("demand", factories.demand),
    *quotations("citedinstrument", factories.cited_instrument),
    *quotations("mention", factories.mention),
    Case("signatories_suggestion_in_order", "second name first", factories.suggestion, {"left": F("right")}),
    Case("signatories_suggestion_verdict_is_known", "unknown verdict", factories.suggestion, {"verdict": "maybe"}),
    Case("signatories_suggestion_decision_is_whole", "by nobody", factories.suggestion, {"state": "different"}),
    Case("signatories_suggestion_confirmed_by_another", "no time", factories.suggestion, {"confirmed_by": "ed"}),
    Case("signatories_mergerecord_of_two", "into itself", factories.merge_record, {"absorbed": F("kept")}),
    Case("signatories_mergerecord_needs_reason", "no reason", factories.merge_record, {"reason": ""}),
    Case("signatories_mergerecord_undone_is_whole", "undone by nobody", factories.merge_record, {"undone_reason": "x"}),
    Case("signatories_caseevent_needs_source", "no source", factories.case_event, {"source": ""}),
    Case("signatories_caseevent_as_of_not_before", "before the date", factories.case_event, {"as_of": "2000-01-01"}),
    Case("signatories_caseevent_confirmed_by_another", "no time", factories.case_event, {"confirmed_by": "ed"}),
]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CHECKS, ids=str)
def test_row_that_breaks_its_promise_is_refused(case):
    record = case.make()
    row = type(record)._base_manager.filter(pk=record.pk)

    broken = promise_broken_by(lambda: row.update(**case.values))

    assert broken == case.constraint


@pytest.mark.django_db
def test_source_whose_sha256_is_of_other_bytes_is_refused():
    made = factories.source()
    made.pk, made.identifier, made.sha256 = None, "another2", "0" * 64

    broken = promise_broken_by(lambda: type(made).objects.bulk_create([made]))

    assert broken == "appeals_source_sha256_is_of_raw"


@pytest.mark.django_db
def test_digest_of_a_copy_must_be_of_its_bytes():
    made = factories.clean_copy()
    made.pk, made.identifier, made.source, made.sha256 = None, "another2", factories.source(), "0" * 64

    broken = promise_broken_by(lambda: type(made).objects.bulk_create([made]))

    assert broken == "appeals_cleancopy_sha256_is_of_content"


@pytest.mark.django_db
def test_theme_of_an_unknown_vocabulary_is_refused():
    made = factories.theme()
    made.pk, made.identifier, made.scheme = None, "another3", "topics"

    broken = promise_broken_by(lambda: type(made).objects.bulk_create([made]))

    assert broken == "appeals_theme_scheme_is_known"


@pytest.mark.django_db
def test_passage_of_a_source_and_a_text_is_refused():
    held_back = factories.passage("held back")
    row = type(held_back).objects.filter(pk=held_back.pk)

    broken = promise_broken_by(lambda: row.update(text=factories.text()))

    assert broken == "appeals_passage_of_source_or_text"


def pair(make, **shared):
    """Two records that share these values, made of factories for them."""

    def made():
        values = {field: value() if callable(value) else value for field, value in shared.items()}
        return make(**values), make(**values)

    return made


TWICE = [
    ("appeals_version_number_once", pair(factories.version, appeal=factories.appeal), ["number"]),
    (
        "appeals_collectionappeal_once",
        pair(factories.collection_appeal, collection=factories.collection),
        ["appeal"],
    ),
    ("appeals_theme_slug_once", pair(factories.theme), ["slug"]),
    (
        "appeals_themearticle_once",
        lambda: (
            factories.theme_article(),
            factories.theme_article(),
        ),
        ["theme"],
    ),
    ("appeals_demand_label_once", pair(factories.demand, text=factories.text), ["label"]),
    (
        "appeals_demandtheme_once",
        lambda: tuple(
            factories.demand(themes=[factories.theme(), factories.theme()]).demand_themes.order_by("pk"),
        ),
        ["theme"],
    ),
    ("appeals_addressee_name_once", pair(factories.addressee), ["name"]),
    (
        "appeals_signaturelist_position_once",
        pair(factories.signature_list, appeal=factories.appeal),
        ["position"],
    ),
    ("appeals_signatureentry_position_once", pair(factories.entry, list=factories.signature_list), ["position"]),
    ("appeals_signature_position_once", pair(factories.signature, entry=factories.entry), ["position"]),
    ("appeals_affiliation_once", pair(factories.affiliation, signature=factories.signature), ["agent"]),
    (
        "appeals_text_one_per_language_and_standing",
        lambda: _texts_in_two_languages(),
        ["language"],
    ),
    (
        "signatories_agentname_once",
        lambda: _names_of_one_agent(),
        ["name"],
    ),
    (
        "signatories_agentname_one_preferred_per_language",
        lambda: _names_of_one_agent(),
        ["preferred"],
    ),
    (
        "signatories_agentidentifier_once",
        lambda: (
            factories.agent_identifier(),
            factories.agent_identifier(),
        ),
        ["agent"],
    ),
    (
        "signatories_agentrelation_once",
        pair(factories.agent_relation, subject=factories.organization),
        ["object"],
    ),
    ("signatories_suggestion_once", pair(factories.suggestion), ["left", "right"]),
    ("signatories_mergerecord_stands_once", pair(factories.merge_record), ["absorbed"]),
    ("signatories_movedrow_once", pair(factories.moved_row, merge=factories.merge_record), ["row"]),
]


def _texts_in_two_languages():
    made = factories.appeal()
    return factories.text(appeal=made, language="en"), factories.text(appeal=made, language="ru")


def _names_of_one_agent():
    someone = factories.person()
    return (
        factories.agent_name(agent=someone, name="Anna Exempel", language="de", preferred=True),
        factories.agent_name(agent=someone, name="Anna Exemple", language="de"),
    )


@pytest.mark.django_db
@pytest.mark.parametrize(("constraint", "make", "fields"), TWICE, ids=[name for name, _, _ in TWICE])
def test_row_that_stands_twice_is_refused(constraint, make, fields):
    first, second = make()
    row = type(second)._base_manager.filter(pk=second.pk)

    broken = promise_broken_by(lambda: row.update(**{field: getattr(first, field) for field in fields}))

    assert broken == constraint


def test_every_constraint_has_a_value_that_breaks_it():
    on_insert = {
        "appeals_cleancopy_sha256_is_of_content",
        "appeals_source_sha256_is_of_raw",
        "appeals_theme_scheme_is_known",
    }
    tried = {case.constraint for case in CHECKS} | {name for name, _, _ in TWICE} | on_insert

    declared = {
        constraint.name
        for model in record_models()
        for constraint in model._meta.constraints
        if isinstance(constraint, CheckConstraint | UniqueConstraint)
    }

    assert tried == declared

"""Every record of the archive has a factory, and what it makes breaks no promise."""

import pytest
from django.apps import apps
from django.db import connection

from tests import factories

FACTORIES = {
    "appeals.Addressee": factories.addressee,
    "appeals.Addressing": factories.addressing,
    "appeals.Affiliation": factories.affiliation,
    "appeals.Appeal": factories.appeal,
    "appeals.CitedInstrument": factories.cited_instrument,
    "appeals.CleanCopy": factories.clean_copy,
    "appeals.Collection": factories.collection,
    "appeals.CollectionAppeal": factories.collection_appeal,
    "appeals.Demand": factories.demand,
    "appeals.DemandTheme": lambda: factories.demand().demand_themes.get(),
    "appeals.Issuer": factories.issuer,
    "appeals.Mention": factories.mention,
    "appeals.Passage": lambda: factories.passage("withheld words"),
    "appeals.Signature": factories.signature,
    "appeals.SignatureEntry": factories.entry,
    "appeals.SignatureLifeEvent": factories.life_event,
    "appeals.SignatureList": factories.signature_list,
    "appeals.Source": factories.source,
    "appeals.Text": factories.text,
    "appeals.Theme": factories.theme,
    "appeals.ThemeArticle": factories.theme_article,
    "appeals.Version": factories.version,
    "signatories.Agent": factories.organization,
    "signatories.AgentIdentifier": factories.agent_identifier,
    "signatories.AgentName": factories.agent_name,
    "signatories.AgentRelation": factories.agent_relation,
    "signatories.AgentSource": factories.agent_source,
}


@pytest.mark.django_db
@pytest.mark.parametrize("label", FACTORIES)
def test_factory_makes_a_record_that_keeps_all_promises(label):
    model = apps.get_model(label)

    made = FACTORIES[label]()
    connection.check_constraints()

    assert model.objects.get(identifier=made.identifier).pk == made.pk


@pytest.mark.django_db
@pytest.mark.parametrize("make", [factories.published_appeal, factories.withdrawn_appeal])
def test_factory_of_a_public_appeal_makes_one_that_is_whole(make):
    made = make()
    factories.demand(text=made.texts.get())
    connection.check_constraints()

    assert (made.texts.count(), made.versions.count()) == (1, 1)

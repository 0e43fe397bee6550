"""What was withheld since the index was written is found by nobody, although the index still holds it."""

import pytest

from appeals.models import Demand
from appeals.search import engine
from appeals.search.language.query import Reading, Word
from tests import factories
from tests.search.conftest import catch_up
from tests.search.test_traces import (
    NAME,
    delete_signature,
    withhold_agent,
    withhold_passages,
    withhold_signature,
)

LIKE_IT = "Zebrinskaia"


ASKED = "open the gates of the garden"


def document():
    """A name in a title, a demand, a body and a signature; another appeal asks for the same."""
    appeal = factories.published_appeal(title=f"On {NAME}", body=f"Release {NAME} and {ASKED}.", kind="report")
    for exact in (f"Release {NAME}", ASKED):
        factories.demand(text=appeal.texts.get(), exact=exact)
    return factories.signature(appeal=appeal, name=f"Anna {NAME}", country="FR")


def other_document():
    appeal = factories.published_appeal(title="Another", body=f"We ask you to {ASKED}.")
    return factories.demand(text=appeal.texts.get(), exact=ASKED)


def told(client):
    """Everything that search says of the name without having been told it."""
    word = Reading(Word(NAME))
    asked = ["/search/?q=zebr*", "/search/?q=gates", "/appeals/?q=gates", "/demands/?q=gates", "/people/?q=Anna"]
    asked += [
        f"/search/?q={LIKE_IT}",
        "/search/suggest/?q=zebr",
        "/search/suggest/?q=anna+zebr",
        "/appeals.json?q=gates",
    ]
    return {
        "counts": [engine.count(kind, word) for kind in engine.KINDS],
        "hits": [hit for kind in engine.KINDS for hit in engine.search(kind, word).hits],
        "facets": engine.search("appeal", word).facets["kind"],
        "suggestions": [one.text for one in engine.suggest("zebrinska")],
        "meant": [one for one in engine.did_you_mean(LIKE_IT) if one.startswith("zebrinsk")],
        "answers": [address for address in asked if NAME.lower() in client.get(address).content.decode().lower()],
    }


@pytest.mark.parametrize("hide", [withhold_signature, withhold_passages, delete_signature, withhold_agent])
def test_nothing_tells_of_it(client, follower, hide):
    signature, other = document(), other_document()
    catch_up(follower)
    before = told(client)
    assert all(before.values())
    own = set(Demand.objects.filter(text__appeal=signature.appeal).values_list("identifier", flat=True))
    assert own & {hit.identifier for hit in engine.more_like("demand", other.identifier)}

    if hide is delete_signature:
        type(signature.appeal).objects.filter(pk=signature.appeal.pk).update(
            status="withdrawn", withdrawn_reason="It was a mistake."
        )
    else:
        hide(signature)

    after = told(client)
    assert not after["hits"]
    assert not any(after["counts"])
    assert not after["facets"]
    assert not after["suggestions"]
    assert not after["meant"]
    assert not after["answers"]
    assert not own & {hit.identifier for hit in engine.more_like("demand", other.identifier)}

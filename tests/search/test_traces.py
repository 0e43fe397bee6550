"""What is withheld is in no file of the index any more: neither as it was written, nor folded, nor stemmed."""

from pathlib import Path

import pytest
import tantivy

from appeals import withholding
from appeals.search import engine, index, schema
from appeals.search.following import Follower
from appeals.search.language.names import name_keys
from appeals.search.language.query import Reading, Word
from appeals.search.language.stems import LANGUAGES, stem
from appeals.search.language.words import plain
from tests import factories
from tests.search.conftest import catch_up

NAME = "Zebrinskaya"
OTHER_NAME = "Giraffovich"


def traces(search_dir: Path, name: str) -> set[str]:
    """The forms of a name that the index knows: in its dictionaries, also of deleted documents, or in its files."""
    forms = {name, plain(name), *name_keys(name), *(stem(plain(name), language) for language in LANGUAGES)}
    files = [path.read_bytes() for path in search_dir.rglob("*") if path.is_file()]
    written = {form for form in forms for content in files for each in (form, form[::-1]) if each.encode() in content}
    known = set()
    for path in search_dir.iterdir():
        if path.is_dir():
            searcher = index.open_index(path).searcher()
            known |= {form for form in forms for field in FIELDS if is_known(searcher, field, form)}
    return written | known


FIELDS = [
    field
    for kind, parts in schema.PARTS.items()
    for field in (
        *(schema.stemmed(kind, part, language) for part in parts.stemmed for language in LANGUAGES),
        *(schema.spelled(kind, part) for part in parts.all),
        *(schema.folded(kind, part) for part in parts.folded),
        *(name(kind, schema.HEADING) for name in (schema.spelled, schema.folded) if parts.heading),
    )
]


def is_known(searcher: tantivy.Searcher, field: str, form: str) -> bool:
    return form in dict(searcher.terms_with_prefix(field, form))


def signed(name: str):
    appeal = factories.published_appeal(body=f"The Example Fund speaks of {name}.")
    return factories.signature(appeal=appeal, name=f"Anna {name}")


def withhold_signature(signature):
    type(signature).objects.filter(pk=signature.pk).update(withheld=True, withheld_reason="safety")


def withhold_passages(signature):
    text = signature.appeal.texts.get()
    start = text.plain.index(NAME)
    withholding.withhold_passage(text, start, start + len(NAME), "safety")
    source = factories.source(raw=f"Anna {NAME}".encode(), text=text)
    withholding.withhold_passage(source, 0, len(source.decoded), "safety")


def delete_signature(signature):
    text = signature.appeal.texts.get()
    text.body = "Nobody."
    text.save()
    signature.delete()


def withhold_agent(signature):
    person = factories.person(name=f"Anna {NAME}", listing="listed")
    type(signature).objects.filter(pk=signature.pk).update(agent=person, certainty="certain", tie_reason="It says so.")
    type(person).objects.filter(pk=person.pk).update(withheld=True, withheld_reason="safety")


@pytest.mark.parametrize("hide", [withhold_signature, withhold_passages, delete_signature, withhold_agent])
def test_withheld_name_leaves_no_trace(follower, search_dir, hide):
    signature, _other = signed(NAME), signed(OTHER_NAME)
    catch_up(follower)
    assert traces(search_dir, NAME)

    hide(signature)
    catch_up(follower)

    assert not traces(search_dir, NAME)
    assert traces(search_dir, OTHER_NAME)
    assert follower.position.unclean is False


TIES = {
    "signature": lambda appeal: factories.signature(appeal=appeal, name="The Fund"),
    "affiliation": lambda appeal: factories.affiliation(signature=factories.signature(appeal=appeal, name="The Fund")),
    "issuer": lambda appeal: factories.issuer(appeal=appeal),
    "addressing": lambda appeal: factories.addressing(appeal=appeal),
    "mention": lambda appeal: factories.mention(text=appeal.texts.get(), exact="Example Fund"),
}


@pytest.mark.parametrize("make", TIES.values(), ids=TIES)
def test_name_of_a_withheld_record_leaves_no_trace_where_something_is_tied_to_it(follower, search_dir, make):
    person = factories.person(name=f"Anna {NAME}", withheld=True)
    signature, _other = signed(NAME), signed(OTHER_NAME)
    row = make(signature.appeal)
    catch_up(follower)
    assert traces(search_dir, NAME)

    type(row).objects.filter(pk=row.pk).update(agent=person, certainty="certain", tie_reason="It says so.")
    catch_up(follower)

    assert not traces(search_dir, NAME)
    assert traces(search_dir, OTHER_NAME)


def test_new_form_of_name_of_a_withheld_record_leaves_no_trace(follower, search_dir):
    signature, _other = signed(NAME), signed(OTHER_NAME)
    person = factories.person(name="Anna Example", withheld=True)
    factories.signature(appeal=signature.appeal, name="Anna Example", agent=person)
    catch_up(follower)
    assert traces(search_dir, NAME)

    factories.agent_name(agent=person, name=f"Anna {NAME}")
    catch_up(follower)

    assert not traces(search_dir, NAME)
    assert traces(search_dir, OTHER_NAME)


def test_deleted_document_alone_would_leave_its_words(follower, search_dir):
    """What tantivy does by itself, and why segments are written anew."""
    signature = signed(NAME)
    signed(OTHER_NAME)
    catch_up(follower)

    follower.writer.forget("appeal", [signature.appeal.pk])
    follower.writer.commit(follower.position)

    assert engine.count("appeal", Reading(Word(NAME))) == 0
    assert traces(search_dir, NAME)


@pytest.mark.usefixtures("transactional_db")
def test_follower_that_was_stopped_goes_on_cleaning(search_dir):
    follower = Follower()
    signature, _other = signed(NAME), signed(OTHER_NAME)
    catch_up(follower)
    withhold_signature(signature)
    follower.step()
    assert follower.position.unclean
    assert traces(search_dir, NAME)

    follower.close()
    again = Follower()
    catch_up(again)
    again.close()

    assert not traces(search_dir, NAME)


def test_unfinished_build_does_not_keep_what_is_withheld(follower, search_dir):
    signature, _other = signed(NAME), signed(OTHER_NAME)
    catch_up(follower)
    index.building_path().mkdir()
    begun = index.Writer(index.building_path(), building=True)
    begun.add(f'{{"appeal_name_spelled": "{NAME.lower()}"}}')
    begun.commit(follower.position)
    begun.close()

    withhold_signature(signature)
    catch_up(follower)

    assert not index.building_path().exists()
    assert not traces(search_dir, NAME)

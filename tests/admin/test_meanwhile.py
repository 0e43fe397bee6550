"""Of two editors with one record before them, the second cannot bring back what the first one took away."""

import pghistory
import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from appeals.models import Signature
from signatories.models import Person
from signatories.withholding import withhold
from tests import factories

from .forms import change, errors, shown

TABLE = reverse("admin:appeals_signature_changelist")


@pytest.fixture
def other(db):
    """What is done within it, another editor does."""
    user = get_user_model().objects.create_user("other-editor", is_staff=True)
    with pghistory.context(user=user.pk):
        yield user


def save(desk, address, opened, **typed):
    return desk.post(address, opened | typed | {"_save": "Save"})


def record_and_change(kind):
    """A record, what is typed in its form, and what of it was changed meanwhile."""
    if kind == "signature":
        return factories.signature(role="poet"), {"city": "Pearville"}, {"role": ""}
    if kind == "appeal":
        return factories.appeal(place="Pearville"), {"note": "Typed."}, {"place": ""}
    if kind == "text":
        return (
            factories.text(body="By Anna Example."),
            {"notes": "Typed."},
            {"body": "By nobody.", "plain": "By nobody."},
        )
    return factories.person(note="Known to Anna Example."), {"listing_reason": "Typed."}, {"note": ""}


@pytest.mark.parametrize("kind", ["person", "signature", "appeal", "text"])
def test_form_that_was_opened_before_somebody_else_changed_the_record_is_not_saved(desk, other, kind):
    record, typed, changed = record_and_change(kind)
    opened = shown(desk.get(change(record)))
    type(record)._base_manager.filter(pk=record.pk).update(**changed)

    response = save(desk, change(record), opened, **typed)

    assert response.status_code == 200
    assert "changed by other-editor meanwhile" in errors(response)
    assert typed.items() <= {name: value.strip() for name, value in shown(response).items()}.items()
    record.refresh_from_db()
    assert {name: getattr(record, name) for name in changed} == changed
    assert [getattr(record, name) for name in typed] == [""]


def test_name_that_was_withheld_meanwhile_stays_withheld(desk, other):
    signature = factories.signature()
    opened = shown(desk.get(change(signature)))
    withhold(signature, "safety")

    response = save(desk, change(signature), opened, role="poet")

    assert "changed by other-editor meanwhile" in errors(response)
    signature.refresh_from_db()
    assert (signature.withheld, signature.role) == (True, "")


def test_row_of_a_form_that_somebody_else_changed_meanwhile_is_not_saved(desk, other):
    person = factories.person(name="Anna Example")
    opened = shown(desk.get(change(person)))
    person.names.update(name="A. E.")

    response = save(desk, change(person), opened, note="Typed.")

    assert "changed by other-editor meanwhile" in errors(response)
    assert shown(response)["note"].strip() == "Typed."
    assert [name.name for name in Person.objects.get(pk=person.pk).names.all()] == ["A. E."]


def test_row_of_the_table_of_signatures_that_was_changed_meanwhile_is_not_saved(desk, other):
    signature = factories.signature(role="poet at Pearville")
    table = f"{TABLE}?appeal={signature.appeal.identifier}"
    opened = shown(desk.get(table))
    Signature.objects.filter(pk=signature.pk).update(role="")

    response = save(desk, table, opened, **{"form-0-city": "Pearville"})

    assert "changed by other-editor meanwhile" in errors(response)
    assert shown(response)["form-0-city"] == "Pearville"
    signature.refresh_from_db()
    assert (signature.role, signature.city) == ("", "")

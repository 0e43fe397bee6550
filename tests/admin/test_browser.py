"""The admin in a real browser: its scripts and styles work under the site's Content-Security-Policy."""

import pytest
from playwright.sync_api import Page, expect

from signatories.models import Person
from tests import factories

from .forms import change

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def complaints(page: Page):
    """What the browser complains about: blocked scripts and styles, errors in scripts."""
    heard = []
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("console", lambda message: heard.append(message.text) if "Content Security" in message.text else None)
    return heard


@pytest.fixture
def signed_in(live_server, page: Page, editor, complaints):
    editor.set_password("example")
    editor.save()
    page.goto("/admin/")
    page.fill("#id_username", editor.username)
    page.fill("#id_password", "example")
    page.click("input[type=submit]")
    expect(page.locator("#user-tools")).to_contain_text(editor.username)
    return page


def test_signature_is_tied_with_the_autocomplete(signed_in, complaints):
    person = factories.person(name="Ada Exampleev")
    signature = factories.signature()
    signed_in.goto(change(signature))

    signed_in.click(".field-agent .select2-selection")
    signed_in.keyboard.type("exampleyev")
    signed_in.click(".select2-results__option:has-text('Ada Exampleev')")
    signed_in.select_option("#id_certainty", "certain")
    signed_in.fill("#id_tie_reason", "The same full name.")
    signed_in.click("input[name=_save]")

    expect(signed_in.locator(".messagelist")).to_contain_text("changed successfully")
    signature.refresh_from_db()
    assert signature.agent_id == person.pk
    assert complaints == []


def test_person_is_added_in_a_window_of_its_own_and_chosen(signed_in, complaints):
    signed_in.goto(change(factories.signature()))

    with signed_in.expect_popup() as opened:
        signed_in.click("#add_id_agent")
    opened.value.select_option("#id_kind", "person")
    opened.value.fill("#id_names-0-name", "Ada Example")
    opened.value.click("input[name=_save]")

    expect(signed_in.locator(".field-agent .select2-selection__rendered")).to_contain_text("Ada Example")
    assert Person.objects.get(names__name="Ada Example").preferred
    assert complaints == []


def test_date_is_picked_and_a_row_added_on_the_appeal_page(signed_in, complaints):
    appeal = factories.appeal()
    signed_in.goto(change(appeal))

    signed_in.click(".field-date .date-icon")
    signed_in.click(".calendarbox a:text-is('15')")
    signed_in.click("#issuers-group .add-row a")
    signed_in.fill("#id_issuers-0-as_written", "Example Fund")
    signed_in.click("input[name=_save]")

    expect(signed_in.locator(".messagelist")).to_contain_text("changed successfully")
    appeal.refresh_from_db()
    assert appeal.date.day == 15
    assert appeal.issuers.get().as_written == "Example Fund"
    assert complaints == []


@pytest.mark.parametrize("width", [360, 1440])
def test_no_page_is_wider_than_the_window(signed_in, width):
    signature = factories.signature(appeal=factories.published_appeal(), affiliation="Example Fund " * 20)
    factories.issuer(appeal=signature.entry.list.appeal)
    factories.addressing(appeal=signature.entry.list.appeal)
    signed_in.set_viewport_size({"width": width, "height": 900})

    for record in (signature.entry.list.appeal, signature, factories.source(), factories.demand(), factories.person()):
        signed_in.goto(change(record))
        assert signed_in.evaluate("document.documentElement.scrollWidth") <= width, record

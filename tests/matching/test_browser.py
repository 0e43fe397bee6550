"""The queue and the names of a document in a real browser: keys, Tab, and no JavaScript at all."""

import pytest
from django.core.management import call_command
from django.urls import reverse
from playwright.sync_api import expect

from appeals.models import Signature
from signatories.models import Suggestion
from tests import factories
from tests.admin.forms import change

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

QUEUE = reverse("admin:signatories_suggestion_queue")


def sign_in(context, client, editor, live_server):
    client.force_login(editor)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    context.add_cookies([cookie])


@pytest.fixture
def desk_page(page, live_server, client, editor):
    """A browser in which an editor is signed in. Errors of scripts and refused scripts are failures."""
    sign_in(page.context, client, editor, live_server)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if "Content Security" in message.text else None)
    yield page
    assert errors == []


@pytest.fixture
def appeal():
    """Five signatories: two that are known, one of them by initials, one that suffers elsewhere, two unknown."""
    made = factories.published_appeal()
    for name in ("Anna Example", "B. Example", "Dora Example", "Emil Unheard", "Fay Unheard"):
        factories.signature(appeal=made, name=name)
    for name in ("Anna Example", "Bert Example"):
        factories.person(name=name)
    factories.mention(agent=factories.person(name="Dora Example"), capacity="victim")
    return made


def names_of(appeal):
    return reverse("admin:appeals_appeal_names", args=[appeal.pk])


def row(page, name):
    return page.locator(".name").filter(has=page.locator("legend strong", has_text=name))


def chosen(page, name):
    return row(page, name).locator("input[type=radio]:checked").get_attribute("data-key")


def test_names_are_answered_with_one_key_each_and_saved(desk_page, appeal):
    desk_page.goto(names_of(appeal))

    desk_page.keyboard.press("j")
    expect(row(desk_page, "Anna Example")).to_be_focused()
    desk_page.keyboard.press("s")
    expect(row(desk_page, "B. Example")).to_be_focused()
    desk_page.keyboard.press("s")  # initials: there is nothing to be the same as
    expect(row(desk_page, "B. Example")).to_be_focused()
    desk_page.keyboard.press("u")
    desk_page.keyboard.press("s")  # somebody harmed: evidence is asked for
    expect(row(desk_page, "Dora Example").locator("input[type=text]")).to_be_focused()
    desk_page.keyboard.type("Both signed from the same school.")
    desk_page.keyboard.press("Enter")
    expect(row(desk_page, "Emil Unheard")).to_be_focused()
    desk_page.keyboard.press("n")
    desk_page.keyboard.press("ArrowUp")
    desk_page.keyboard.press("k")
    expect(row(desk_page, "Dora Example")).to_be_focused()

    answers = [chosen(desk_page, name) for name in ("Anna", "B. Ex", "Dora", "Emil", "Fay")]
    assert answers == ["s", "u", "s", "n", "l"]
    desk_page.get_by_role("button", name="Save the answers").click()

    expect(desk_page.locator(".messagelist")).to_contain_text("4 answers are saved.")
    tied = dict(Signature.objects.filter(entry__list__appeal=appeal).values_list("name", "agent__names__name"))
    assert tied == {
        "Anna Example": "Anna Example",
        "B. Example": None,
        "Dora Example": None,
        "Emil Unheard": "Emil Unheard",
        "Fay Unheard": None,
    }
    assert Suggestion.objects.get(state="confirming").explanation == "Both signed from the same school."


def test_tab_walks_through_the_answers(desk_page, appeal):
    desk_page.goto(names_of(appeal))
    row(desk_page, "Anna Example").locator("input[type=radio]:checked").focus()

    desk_page.keyboard.press("ArrowUp")
    assert chosen(desk_page, "Anna Example") == "u"
    for _ in range(9):
        desk_page.keyboard.press("Tab")
        if desk_page.evaluate("document.activeElement.type") == "radio":
            break

    expect(row(desk_page, "B. Example").locator("input[type=radio]:checked")).to_be_focused()


def test_names_are_answered_without_javascript(browser, live_server, client, editor, appeal):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    sign_in(context, client, editor, live_server)
    page = context.new_page()
    page.goto(names_of(appeal))

    row(page, "Anna Example").get_by_label("Same as").check()
    row(page, "Emil Unheard").get_by_label("New: make a record").check()
    page.get_by_role("button", name="Save the answers").click()

    expect(page.locator(".messagelist")).to_contain_text("2 answers are saved.")
    assert Signature.objects.filter(entry__list__appeal=appeal, agent__isnull=False).count() == 2
    context.close()


@pytest.mark.parametrize("width", [1440, 360])
def test_pages_fit(desk_page, appeal, width):
    desk_page.set_viewport_size({"width": width, "height": 800})
    call_command("suggest_matches", verbosity=0)

    for address in (names_of(appeal), change(Suggestion.objects.first())):
        desk_page.goto(address)
        assert desk_page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    ("key", "state"),
    [("s", "same-certain"), ("p", "same-probable"), ("d", "different"), ("u", "not-sure")],
)
def test_queue_is_answered_with_one_key(desk_page, key, state):
    factories.person(name="Anna Example")
    factories.signature(name="Anna Example")
    call_command("suggest_matches", verbosity=0)
    desk_page.goto(QUEUE)
    expect(desk_page.locator(".two-sides")).to_contain_text("Anna Example")

    desk_page.keyboard.press(key)

    expect(desk_page.locator(".messagelist")).to_contain_text("No suggestion waits for you.")
    assert Suggestion.objects.get().state == state


def test_keys_of_the_queue_do_nothing_while_an_editor_types(desk_page):
    factories.person(name="Anna Example")
    factories.signature(name="Anna Example")
    call_command("suggest_matches", verbosity=0)
    desk_page.goto(QUEUE)

    desk_page.locator("#explanation").fill("")
    desk_page.locator("#explanation").press_sequentially("spdu")

    expect(desk_page.locator("#explanation")).to_have_value("spdu")
    assert Suggestion.objects.get().state == "open"


def test_name_that_was_refused_is_looked_at_first(desk_page, appeal):
    desk_page.goto(names_of(appeal))
    row(desk_page, "Dora Example").get_by_label("Same as").check()

    desk_page.get_by_role("button", name="Save the answers").click()

    expect(desk_page.get_by_role("alert").get_by_role("link", name="Dora Example")).to_be_visible()
    expect(row(desk_page, "Dora Example")).to_be_focused()
    expect(row(desk_page, "Dora Example")).to_contain_text("write down what else says")

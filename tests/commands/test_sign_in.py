"""A real browser sends what a test client does not: origin, referrer, cookies by their rules."""

import re
from io import StringIO

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

pytestmark = pytest.mark.browser


def test_a_new_editor_signs_in_with_a_browser(page: Page, live_server: LiveServer):
    output = StringIO()
    call_command("create_editor", name="anna", stdout=output)
    page.goto("/admin/")
    page.get_by_label("Username").fill("anna")
    page.get_by_label("Password").fill(re.search(r"only this once: (\S+)", output.getvalue())[1])
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("button", name="Log out")).to_be_visible()

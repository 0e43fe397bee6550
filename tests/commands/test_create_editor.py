"""`make editor`."""

import re
from io import StringIO

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command

pytestmark = pytest.mark.django_db


def create(name: str = "") -> str:
    output = StringIO()
    call_command("create_editor", name=name, stdout=output)
    return output.getvalue()


def test_the_printed_password_opens_the_account():
    password = re.search(r"only this once: (\S+)", create("anna"))[1]
    user = authenticate(username="anna", password=password)
    assert user.is_staff
    assert not user.is_superuser


def test_without_a_name_and_a_terminal_it_is_editor(monkeypatch):
    monkeypatch.setattr("sys.stdin", StringIO())
    assert create().startswith("editor may edit")


def test_an_editor_edits_the_archive_but_neither_accounts_nor_history():
    create("anna")
    user = get_user_model().objects.get(username="anna")
    for permission in ("appeals.add_appeal", "appeals.delete_demand", "signatories.change_person"):
        assert user.has_perm(permission)
    assert user.has_perm("appeals.view_appealevent")
    assert not user.has_perm("appeals.change_appealevent")
    assert not user.has_module_perms("auth")


def test_only_a_reviewer_releases_copies():
    create("anna")
    call_command("create_editor", name="boris", reviewer=True, stdout=StringIO())
    users = get_user_model().objects.order_by("username")
    assert [user.has_perm("appeals.release_copy") for user in users] == [False, True]
    assert all(user.has_perm("appeals.change_appeal") for user in users)


@pytest.mark.parametrize("name", ["anna", "two words", "x" * 151])
def test_a_name_that_is_taken_or_not_allowed_gets_one_line(name):
    create("anna")
    with pytest.raises(CommandError) as caught:
        create(name)
    assert "\n" not in str(caught.value)
    assert get_user_model().objects.count() == 1


def test_a_typed_password_is_checked_and_typed_twice(monkeypatch):
    good = "Correct horse 9"
    typed = iter(["abc", good, "Correct house 9", good, good])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda prompt: "eve")
    monkeypatch.setattr("appeals_site.management.commands.create_editor.getpass", lambda prompt: next(typed))
    output = create()
    assert "too short" in output
    assert "differ" in output
    assert "only this once" not in output
    assert authenticate(username="eve", password=good)
    assert next(typed, None) is None

"""`make run`, short of serving: the whole of it is tried in test_run.py."""

import socket

import pytest
from django.core.management import CommandError, call_command

from appeals_site.management.commands import serve


@pytest.mark.parametrize("port", ["", "abc", "0", "65536", "-1", "8000.0", "٨٠٠٠"])
def test_a_port_that_is_none_gets_one_line(port):
    with pytest.raises(CommandError, match="PORT must be a number"):
        call_command("serve", port=port)


def test_a_port_in_use_gets_one_line(monkeypatch):
    monkeypatch.setattr(serve, "PATIENCE", 0)
    with socket.socket() as other:
        other.bind((serve.ADDRESS, 0))
        other.listen()
        taken = other.getsockname()[1]
        with pytest.raises(CommandError, match=f"Port {taken} is in use"):
            call_command("serve", port=str(taken))

"""Django's PostgreSQL engine on the embedded server, which runs from the first connection on.

So a command that needs no database, such as `--help` or `makemigrations --dry-run`, starts nothing.
"""

from pathlib import Path
from typing import Any

from django.core.management.base import CommandError
from django.db.backends.postgresql import base, client

from ..account import ServerError
from ..cluster import binaries
from ..sharing import SharedServer, server_in


def server_of(settings: dict[str, Any]) -> SharedServer:
    """The running server of an entry in `DATABASES`."""
    server = server_in(Path(settings["HOST"]).parent)
    try:
        server.join()
    except ServerError as error:
        # A command shows a CommandError as one line.
        raise CommandError(str(error)) from error
    return server


class DatabaseClient(client.DatabaseClient):
    def runshell(self, parameters: list[str]) -> None:
        """`manage.py dbshell` with the client of the same binaries."""
        server_of(self.connection.settings_dict)
        self.executable_name = str(binaries() / "psql")
        super().runshell(parameters)


class DatabaseWrapper(base.DatabaseWrapper):
    client_class = DatabaseClient

    def get_connection_params(self) -> dict[str, Any]:
        """Django asks for these whenever it is about to connect."""
        return {**super().get_connection_params(), "host": server_of(self.settings_dict).cluster.host}

"""Compares the index of search with the database."""

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from appeals.search.checking import differences
from appeals.search.view import SearchUnavailable


class Command(BaseCommand):
    help = "Compares the index of search with the database. Ends with 1 where they differ."

    def handle(self, **options: Any) -> None:
        try:
            found = differences()
        except SearchUnavailable as error:
            raise CommandError(f"The index of search cannot be read: {error}") from error
        for line in found:
            self.stdout.write(line)
        if found:
            self.stderr.write(f"{len(found)} differences. `manage.py rebuild_index` builds the index anew.")
            sys.exit(1)
        self.stdout.write("The index holds what the database has.")

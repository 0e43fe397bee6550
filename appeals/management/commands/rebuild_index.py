"""Builds the index of search from the database."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from rich.progress import Progress

from appeals.search import building
from appeals.search.index import AnotherWriter


class Command(BaseCommand):
    help = "Builds the index of search anew. Until it is done, the index of before is searched."

    def handle(self, **options: Any) -> None:
        with Progress(transient=True) as progress:
            task = progress.add_task("Reading the archive", total=building.to_read())
            try:
                building.rebuild(lambda done: progress.advance(task, done))
            except AnotherWriter as error:
                raise CommandError("The index of search is being built already.") from error
            except (OSError, ValueError) as error:
                raise CommandError(f"The index of search cannot be written: {error}") from error
        self.stdout.write("The index of search is built.")

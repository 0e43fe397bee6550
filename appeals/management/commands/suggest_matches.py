"""Suggestions over the whole archive: who may be one. An editor answers them in the admin."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress

from appeals.matching.suggesting import prepare, suggest_all
from signatories.models import NameInUse, Suggestion


class Command(BaseCommand):
    help = "Compare all names of the archive and suggest who may be one. Stopped and started again, it goes on."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--again", action="store_true", help="compare all names anew, not only the new ones")

    def handle(self, *, again: bool, **options: Any) -> None:
        if again:
            NameInUse.objects.all().delete()
        total = prepare()
        # On the error stream, so that what the command says can be kept in a file.
        console = Console(stderr=True)
        columns = (*Progress.get_default_columns(), MofNCompleteColumn())
        with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
            task = progress.add_task("Comparing names", total=total)
            for compared in suggest_all():
                progress.advance(task, compared)
        waiting = Suggestion.objects.queue().count()
        self.stdout.write(f"{total} names compared. {waiting} suggestions wait for an editor.")

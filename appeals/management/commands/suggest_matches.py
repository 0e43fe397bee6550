"""Suggestions over the whole archive: who may be one. An editor answers them in the admin."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from appeals.matching.suggesting import prepare, suggest_all
from signatories.models import NameInUse, Suggestion


class Command(BaseCommand):
    help = "Compare all names of the archive and suggest who may be one. Stopped and started again, it goes on."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--again", action="store_true", help="compare all names anew, not only the new ones")

    def handle(self, *, again: bool, **options: Any) -> None:
        if again:
            NameInUse.objects.all().delete()
        total, done = prepare(), 0
        for compared in suggest_all():
            done += compared
            self._show(done, total)
        waiting = Suggestion.objects.queue().count()
        self.stdout.write(f"{total} names compared. {waiting} suggestions wait for an editor.")

    def _show(self, done: int, total: int) -> None:
        """One line that grows; in a file, a line for each batch."""
        end = "\r" if self.stdout.isatty() and done < total else "\n"
        self.stdout.write(f"{done} of {total} names compared ({100 * done // total} %)", ending=end)
        self.stdout.flush()

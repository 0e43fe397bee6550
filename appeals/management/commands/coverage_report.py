from collections import Counter

from django.core.management.base import BaseCommand

from appeals.models import Source
from appeals.statement.lines import rows_of
from appeals.statement.parts import Label


class Command(BaseCommand):
    help = "Says where the lines and characters of each source went. Nothing may be unaccounted for."

    def handle(self, **options):
        for source in Source.objects.order_by("file_name"):
            self._report(source)

    def _report(self, source):
        text, rows = source.decoded, rows_of(source.decoded)
        lines, characters = Counter(), Counter()
        for row, label in zip(rows, source.line_labels, strict=False):
            lines[label] += 1
            characters[label] += row.end - row.start
        line_ends = text.count("\n") + text.count("\r")
        self._row(source.file_name, len(rows), len(text))
        for label in Label:
            if lines[label]:
                self._row(f"  {label}", lines[label], characters[label])
        self._row("  line ends", 0, line_ends)
        self._row("  unaccounted", len(rows) - lines.total(), len(text) - line_ends - characters.total())

    def _row(self, what, lines, characters):
        self.stdout.write(f"{what:50}{lines:>6} lines{characters:>9} characters")

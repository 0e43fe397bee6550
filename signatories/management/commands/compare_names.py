"""Compare pairs of names from a CSV file, to see what the archive's machine would suggest."""

import csv
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from signatories.names import compare

NEEDED = ("left", "right", "kind")
ADDED = ("score", "verdict", "reasons")
KINDS = ("person", "organization")


class Command(BaseCommand):
    help = "Compare the names in a CSV file (columns left, right, kind); write it with score, verdict and reasons."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE.csv", type=Path)

    def handle(self, *, file: Path, **options: Any) -> None:
        try:
            with file.open(encoding="utf-8-sig", newline="") as lines:
                reader = csv.DictReader(lines)
                columns = list(reader.fieldnames or ())
                missing = [column for column in NEEDED if column not in columns]
                if missing:
                    raise CommandError(f"{file}: no column {', '.join(missing)}")
                writer = csv.DictWriter(
                    self.stdout,
                    [*columns, *(name for name in ADDED if name not in columns)],
                    lineterminator="\n",
                    extrasaction="ignore",
                )
                writer.writeheader()
                writer.writerows(_compared(reader, file))
        except OSError as problem:
            raise CommandError(f"{file}: {problem.strerror}") from problem
        except UnicodeDecodeError as problem:
            raise CommandError(f"{file}: not UTF-8 text") from problem
        except csv.Error as problem:
            raise CommandError(f"{file}: {problem}") from problem


def _compared(reader: "csv.DictReader[str]", file: Path) -> Iterator[dict[str, Any]]:
    for row in reader:
        if row["kind"] not in KINDS:
            raise CommandError(f"{file}, line {reader.line_num}: kind is {row['kind']!r}, not person or organization")
        found = compare(row["left"] or "", row["right"] or "", row["kind"])
        yield {**row, "score": found.score, "verdict": found.verdict, "reasons": "; ".join(found.reasons)}

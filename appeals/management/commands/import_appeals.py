"""Appeals from a file of records. docs/importing.md says what a record holds."""

import sys
from argparse import ArgumentParser
from collections import Counter
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import IO, Any

from django.core.management.base import BaseCommand, CommandError
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from appeals.importing.batches import import_lines
from appeals.importing.lines import lines_of
from appeals.importing.outcome import Result

STANDARD_INPUT = "-"


class Command(BaseCommand):
    help = "Import appeals from a file of JSON records, one a line. What is there already is brought up to date."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help="a file of records, or - for standard input")
        parser.add_argument("--publish", action="store_true", help="show them to readers at once; otherwise drafts")

    def handle(self, *, file: str, publish: bool, **options: Any) -> None:
        done: Counter[Result] = Counter()
        with _opened(file) as records, Progress(*COLUMNS, console=Console(stderr=True), disable=not _shows()) as bar:
            lines = _Counted(records, bar)
            try:
                for outcome in import_lines(lines_of(lines), publishes=publish):
                    done[outcome.result] += 1
                    if outcome.result is Result.REFUSED:
                        self.stderr.write(f"line {outcome.line}, {outcome.reason}")
            except BrokenProcessPool:
                raise CommandError("One of its processes was ended. What is imported stays: run it again.") from None
        summary = ", ".join(f"{done[result]} {result.value}" for result in Result)
        if done[Result.REFUSED]:
            raise CommandError(f"{summary}.", returncode=1)
        self.stdout.write(f"{summary}.")


COLUMNS = (TextColumn("Importing"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())


def _shows() -> bool:
    """A bar is for somebody who looks."""
    return sys.stderr.isatty()


def _opened(file: str) -> IO[bytes]:
    if file == STANDARD_INPUT:
        return sys.stdin.buffer
    try:
        return Path(file).open("rb")
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from None


class _Counted:
    """A file whose reading moves the bar."""

    def __init__(self, file: IO[bytes], bar: Progress) -> None:
        self.file, self.bar = file, bar
        size = Path(file.name).stat().st_size if isinstance(file.name, str) and Path(file.name).is_file() else None
        self.task = bar.add_task("", total=size)

    def readline(self, size: int = -1) -> bytes:
        line = self.file.readline(size)
        self.bar.advance(self.task, len(line))
        return line

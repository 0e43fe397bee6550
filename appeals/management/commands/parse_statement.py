"""Print the parts of statements as JSON, one line for each file."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from appeals.desk.uploads import KINDS, received
from appeals.statement import Corrections, Statement, parse


class Command(BaseCommand):
    """`manage.py parse_statement FILE...`"""

    help = f"Parse statements ({', '.join(KINDS)}) and print their parts, one JSON object for each file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def handle(self, *, files: list[Path], **options: Any) -> None:
        answered = [self._answer(path) for path in files]
        if not all(answered):
            raise CommandError(f"{answered.count(False)} of {len(files)} could not be read.")

    def _answer(self, path: Path) -> bool:
        """Whether the file could be read; if not, it is said why."""
        try:
            statement = read(path)
        except OSError as error:
            self.stderr.write(f"{path}: {error.strerror}.")
            return False
        except ValidationError as error:
            self.stderr.write(f"{path}: {' '.join(error.messages)}")
            return False
        self.stdout.write(json.dumps(as_json(path.name, statement), ensure_ascii=False))
        return True


def read(path: Path) -> Statement:
    """The parts of the statement in a file. Raises OSError or ValidationError where it cannot be read."""
    file = received(path.name, path.read_bytes())
    return parse(file.text, Corrections(furniture=file.furniture))


def as_json(source: str, statement: Statement) -> dict[str, Any]:
    """The parts of a statement in the form of the reviewed samples."""
    return {
        "source": source,
        "language": statement.language,
        "kind": statement.kind,
        "title": statement.title.text if statement.title else None,
        "date": statement.date.value if statement.date else None,
        "place": statement.place.text if statement.place else None,
        "addressees": [quote.text for quote in statement.addressees],
        "issuers": [quote.text for quote in statement.issuers],
        "demands": [demand.quote.text for demand in statement.demands],
        "signatories": [
            {
                "position": position,
                "as_signed": entry.line.text,
                "name": signatory.name,
                "kind": signatory.kind,
                "role": signatory.role,
                "affiliation": signatory.affiliation,
                "city": signatory.city,
                "country": signatory.country,
            }
            for position, (entry, signatory) in enumerate(statement.signatories, 1)
        ],
        "lines": [
            {"number": line.number, "label": line.label.value, "confidence": line.confidence}
            for line in statement.lines
        ],
    }

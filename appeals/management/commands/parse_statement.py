"""Print the parts of statements as JSON, one line for each file."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from appeals.statement import Statement, decode, parse


class Command(BaseCommand):
    """`manage.py parse_statement FILE...`"""

    help = "Parse statements (plain text) and print their parts, one JSON object for each file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def handle(self, *, files: list[Path], **options: Any) -> None:
        for path in files:
            if path.suffix.lower() != ".txt":
                raise CommandError(f"{path}: only .txt files can be read.")
            try:
                raw = path.read_bytes()
            except OSError as error:
                raise CommandError(f"{path}: {error.strerror}.") from error
            statement = parse(decode(raw)[0])
            self.stdout.write(json.dumps(as_json(path.name, statement), ensure_ascii=False))


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

"""What a machine cannot know of a text, or got wrong: written down by hand in TOML, or decided at the desk."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from appeals.statement.parts import Corrections, Label, Signatory, Span

# What can be said of a document.
KNOWN_OF_A_DOCUMENT = [
    "slug",
    "kind",
    "standing",
    "supplied_title",
    "title",
    "language",
    "date",
    "date_basis",
    "place",
    "furniture",
    "labels",
    "entry_starts",
    "demand",
    "signatory",
    "issuer",
    "addressee",
    "tie",
    "affiliation",
    "mention",
    "cited",
    "withheld",
    "not_held",
    "reported_signatories",
    "reported_by",
    "issued_not_before",
    "issued_note",
    "note",
    "publisher",
    "address",
    "retrieved_on",
    "publisher_note",
]


class ReviewedError(ValueError):
    """Something reviewed that cannot be; the message says why and, for a file, names file and line."""


class Reviewed:
    """What was reviewed of one document, or one list of the archive."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    def __getitem__(self, key: str) -> Any:
        return self.data[key]

    def get(self, key: str, default: Any = None) -> Any:
        return self.data.get(key, default)

    def fail(self, near: object, reason: str) -> NoReturn:
        """Stops. `near` is what is wrong, as it is written."""
        raise ReviewedError(reason)

    def only_keys(self, known: Iterable[str]) -> None:
        """Stops at a word that nobody asks for: it would be a correction that silently does nothing."""
        for key in self.data.keys() - set(known):
            self.fail(key, f"nothing is called “{key}” here.")

    def corrections(self) -> Corrections:
        """What of this file the parser has to obey."""
        return Corrections(
            labels={self._number(line): self._label(label) for line, label in self.get("labels", {}).items()},
            furniture=frozenset(self.get("furniture", ())),
            title=self.get("title"),
            language=self.get("language"),
            date=self.get("date"),
            place=self.get("place"),
            demands=tuple(map(_demanded, self["demand"])) if "demand" in self.data else None,
            entry_starts={self._number(line): starts for line, starts in self.get("entry_starts", {}).items()},
            signatories={
                row["entry"]: tuple(Signatory(**one) for one in row["is"]) for row in self.get("signatory", [])
            },
        )

    def _label(self, label: str) -> Label:
        try:
            return Label(label)
        except ValueError:
            self.fail(label, f"no line is labelled “{label}”.")

    def _number(self, line: str) -> int:
        if not line.isdecimal():
            self.fail(line, f"“{line}” is no number of a line.")
        return int(line)


class ReviewedFile(Reviewed):
    """A reviewed file. What is wrong in it is named with its line."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        try:
            super().__init__(tomllib.loads(self.text))
        except tomllib.TOMLDecodeError as error:
            raise ReviewedError(f"{path.name}: {error}") from error

    def fail(self, near: object, reason: str) -> NoReturn:
        raise ReviewedError(f"{self.path.name}, line {self._line_of(str(near))}: {reason}")

    def _line_of(self, near: str) -> int:
        for number, line in enumerate(self.text.splitlines(), 1):
            if near in line and not line.startswith("#"):
                return number
        return 1


def _demanded(row: dict[str, Any]) -> str | tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in row["spans"]) if "spans" in row else row["words"]

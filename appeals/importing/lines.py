"""The lines of a file of records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

from .record import Unfit

LONGEST = 32_000_000  # bytes of a line: a record with a hundred thousand signatories has fewer
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def lines_of(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank, with its number. One that is too long comes cut short."""
    number = 0
    while line := file.readline(LONGEST + 1):
        number += 1
        if len(line) > LONGEST:
            _skip_rest(file, line)
        if number == 1:
            line = line.removeprefix(BYTE_ORDER_MARK)
        if line.strip():
            yield number, line


def _skip_rest(file: IO[bytes], piece: bytes) -> None:
    while piece and not piece.endswith(b"\n"):
        piece = file.readline(LONGEST)


def read_line(line: bytes) -> object:
    """What the JSON of a line says."""
    if len(line) > LONGEST:
        raise Unfit("", f"the line is longer than {LONGEST:,} bytes.")
    try:
        return json.loads(line.decode("utf-8").strip(), object_pairs_hook=_object)
    except UnicodeDecodeError as error:
        raise Unfit("", f"byte {error.start + 1} of the line is no UTF-8.") from None
    except Unfit:
        raise
    except RecursionError:
        raise Unfit("", "is no JSON that can be read: too many brackets within each other.") from None
    except json.JSONDecodeError as error:
        raise Unfit("", f"is no JSON: {error.msg} at character {error.pos + 1}.") from None
    except ValueError as error:
        raise Unfit("", f"is no JSON that can be read: {error}.") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _value in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Unfit(twice, "stands twice in one object.")
    return found

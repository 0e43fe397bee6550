"""The rate of `import_appeals`, beside that of parsing the same JSON and copying its texts into bare tables.

    python bench/importing.py [--count 4000]

In a database of its own, which is dropped at the end. The appeals are published, with all that this takes.
"""

import argparse
import json
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import corpus
import scratch

LEAST = 0.05  # of the rate of the bare tables
CHUNK = 200
NAME = "bench_importing"
BARE = """
    CREATE TABLE bare_appeal (number int, title text, date date, language text, body text);
    CREATE TABLE bare_demand (number int, words text);
    CREATE TABLE bare_signature (number int, name text, kind text, role text, affiliation text, country text);
"""
DROP = "DROP TABLE IF EXISTS bare_appeal, bare_demand, bare_signature"


def compare(count: int) -> dict[str, float]:
    """Appeals a second: by the import, and by COPY into bare tables, before and after it."""
    from django.core.management import call_command
    from loading import make_agents

    make_agents()
    file = scratch.BENCH / f"{NAME}.jsonl"
    with file.open("w") as lines:
        lines.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in corpus.appeals(count))
    before = _rate(count, lambda: copy_bare(file))
    imported = _rate(count, lambda: call_command("import_appeals", str(file), publish=True))
    after = _rate(count, lambda: copy_bare(file))
    file.unlink()
    return {"import": imported, "bare": (before + after) / 2}


def _rate(count: int, work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return count / (time.perf_counter() - began)


def copy_bare(file: Path) -> None:
    """Parses the JSON and copies its texts: what no import can be faster than."""
    from django.db import connection, transaction

    with transaction.atomic(), connection.cursor() as cursor, file.open("rb") as lines:
        cursor.execute(BARE)
        numbered = enumerate(map(json.loads, lines))
        while chunk := list(islice(numbered, CHUNK)):
            with cursor.copy("COPY bare_appeal FROM STDIN") as copy:
                for number, record in chunk:
                    copy.write_row((number, *(record[name] for name in ("title", "date", "language", "body"))))
            with cursor.copy("COPY bare_demand FROM STDIN") as copy:
                for number, record in chunk:
                    for demand in record["demands"]:
                        copy.write_row((number, demand["words"]))
            with cursor.copy("COPY bare_signature FROM STDIN") as copy:
                for number, record in chunk:
                    for signed in record["signatories"]:
                        fields = ("name", "kind", "role", "affiliation", "country")
                        copy.write_row((number, *map(signed.get, fields)))
    with connection.cursor() as cursor:
        cursor.execute(DROP)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=4_000, help="how many appeals")
    count = parser.parse_args().count
    scratch.enter(NAME)
    try:
        found = compare(count)
        print(f"import_appeals: {found['import']:.0f} appeals/s; JSON and COPY into bare tables: {found['bare']:.0f}")
        print(json.dumps(found))
    finally:
        scratch.drop(NAME)


if __name__ == "__main__":
    main()

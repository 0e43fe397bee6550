"""What a correction on the desk costs: `python bench/desk.py`. Needs the database, and leaves nothing in it.

The 2014 text with its 172 entries is on the desk, and lines are relabelled as the script of the page does it. Each
answer shall come in less than 300 ms, on a machine with nothing else to do.
"""

# ruff: noqa: E402 - Django is set up before its parts are imported

import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

BASE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(BASE))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "appeals_site.settings")

import django

django.setup()

from django.contrib.auth import get_user_model
from django.db import transaction
from django.test import Client
from django.urls import reverse

from appeals.desk.reviews import open_review
from appeals.statement import Label, Statement, parse

GOAL = 0.3
SOURCE = BASE / "fixtures" / "sources" / "2014-06-19-appeal-to-veto-criminal-code.txt"
TIMES = 20


def decisions(statement: Statement) -> dict[str, list[dict[str, str]]]:
    """Another line each time, so that nothing was read before. In the list, the entries behind the line move."""

    def relabelled(label: Label) -> list[dict[str, str]]:
        numbers = [line.number for line in statement.lines if line.label is label]
        return [{"lines": str(number), "label": Label.NOTE.value} for number in numbers[:TIMES]]

    return {
        "relabel a line of the body": relabelled(Label.LIST_ITEM) or relabelled(Label.BODY),
        "relabel a signature": relabelled(Label.SIGNATURE),
        "undo": [{"do": "undo"}] * TIMES,
    }


def measured(send: Callable[[Mapping[str, str]], None], fields: Mapping[str, str]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    send(fields)
    return time.perf_counter() - clock, time.process_time() - processor


def main() -> None:
    """Print the table."""
    with transaction.atomic():
        editor = get_user_model().objects.create_superuser("bench-editor")
        review = open_review(raw=SOURCE.read_bytes(), file_name="bench.txt", editor=editor)
        address = reverse("admin:appeals_review_change", args=[review.pk])
        client = Client(headers={"X-Desk": "live"}, SERVER_NAME="localhost")
        client.force_login(editor)

        def send(fields: Mapping[str, str]) -> None:
            answer = client.post(address, fields)
            if answer.status_code != 200:
                raise SystemExit(f"{fields}: {answer.status_code} {answer.content[:200]!r}")

        print(f"{'decision':28} {'clock':>9} {'slowest':>9} {'processor':>10}   goal {GOAL * 1000:.0f} ms")
        for name, sent in decisions(parse(review.decoded)).items():
            times = [measured(send, fields) for fields in sent]
            clocks, processors = zip(*times, strict=True)
            row = f"{median(clocks) * 1000:6.0f} ms {max(clocks) * 1000:6.0f} ms {median(processors) * 1000:7.0f} ms"
            print(f"{name:28} {row}", flush=True)
        transaction.set_rollback(True)


if __name__ == "__main__":
    main()

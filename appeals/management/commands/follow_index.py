"""Keeps the index of search of this machine up to date, until it is stopped."""

import os
import signal
import sys
import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import Error

from appeals.search import index
from appeals.search.following import Follower

# Seconds between two looks at what has changed.
PAUSE = 0.2


class Command(BaseCommand):
    help = "Follows the database: writes into the index of search what has changed, and builds it where there is none."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--parent", type=int, help="stop when this process, which started it, has ended")

    def handle(self, *, parent: int | None, **options: Any) -> None:
        for signal_number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(signal_number, lambda *_: sys.exit())
        try:
            follower = Follower()
            try:
                while parent is None or os.getppid() == parent:
                    if not follower.step():
                        time.sleep(PAUSE)
            finally:
                follower.close()
        except KeyboardInterrupt:
            sys.exit(130)
        except index.AnotherWriter as error:
            raise CommandError("The index of search is kept by another process on this machine already.") from error
        except (OSError, ValueError, Error, index.NoIndex) as error:
            raise CommandError(f"The index of search cannot be written: {error}") from error

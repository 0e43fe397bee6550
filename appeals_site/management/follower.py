"""The process that keeps the index of search, as a child of the web server: started again when it ends."""

import os
import subprocess
import sys
import time

from django.conf import settings

# Seconds until the next start, after one that did not last; twice as many after each further one.
FIRST_PAUSE, LONGEST_PAUSE = 1, 60


class Follower:
    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pause = 0
        self._started = self._next_start = time.monotonic()

    def keep(self) -> None:
        """Called again and again: sees to it that it runs."""
        if self._process and self._process.poll() is None:
            return
        now = time.monotonic()
        if self._process:
            self._process = None
            lasted = now - self._started > LONGEST_PAUSE
            self._pause = FIRST_PAUSE if lasted else min(max(FIRST_PAUSE, 2 * self._pause), LONGEST_PAUSE)
            self._next_start = now + self._pause
        if now >= self._next_start:
            self._started = now
            self._process = subprocess.Popen(self._command())  # noqa: S603 - our own

    def stop(self) -> None:
        """Ends it, and waits until it is a user of the database no more."""
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._process.wait()

    @staticmethod
    def _command() -> list[str]:
        manage = str(settings.BASE_DIR / "manage.py")
        return [sys.executable, manage, "follow_index", "--skip-checks", "--parent", str(os.getpid())]

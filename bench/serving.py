"""The web server on a scratch archive."""

import subprocess
import sys
from pathlib import Path

MANAGE = Path(__file__).resolve().parent.parent / "manage.py"


def start(port: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, str(MANAGE), "serve", "--port", str(port)])  # noqa: S603

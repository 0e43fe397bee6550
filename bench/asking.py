"""Asking a web server of this machine, over connections that stay open; and what a list of times says."""

import http.client
import socket
import subprocess
import time
from collections.abc import Iterable, Sequence
from contextlib import contextmanager

from serving import start

PATIENCE = 60.0


class Client:
    """One connection, as a browser holds one. Anything but an answer of 200 ends the measurement."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)

    def seconds(self, address: str) -> float:
        began = time.perf_counter()
        status = self.status(address)
        if status != 200:
            raise SystemExit(f"{address} answers {status}")
        return time.perf_counter() - began

    def status(self, address: str) -> int:
        try:
            self.connection.request("GET", address, headers={"Accept-Encoding": "gzip"})
            answer = self.connection.getresponse()
            answer.read()
        except (http.client.HTTPException, OSError):
            self.connection.close()
            raise
        return answer.status


def times(port: int, addresses: Iterable[str]) -> list[float]:
    client = Client(port)
    return [client.seconds(address) for address in addresses]


def part(found: Sequence[float], share: float) -> float:
    """The time that this share of them does not exceed: 0.95 for the 95th percentile."""
    ordered = sorted(found)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def milliseconds(found: Sequence[float]) -> dict[str, float]:
    return {name: round(part(found, share) * 1000, 2) for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99))}


@contextmanager
def server(port: int) -> Iterable[subprocess.Popen[bytes]]:
    """The archive as `manage.py serve` runs it, for as long as this lasts."""
    process = start(port)
    try:
        _wait(port, process)
        yield process
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("The web server does not start.")

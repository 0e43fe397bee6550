"""Under which account of the system the embedded PostgreSQL runs: it refuses to run as root."""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

UNPRIVILEGED = "nobody"

# Prints the first folder that the account may not enter.
FIRST_CLOSED = 'for folder; do [ -x "$folder" ] || { echo "$folder"; exit; }; done'


class ServerError(Exception):
    """The embedded PostgreSQL cannot work here; the message is one line that says what to do."""


@dataclass(frozen=True)
class Account:
    name: str
    uid: int
    gid: int

    @property
    def as_arguments(self) -> dict[str, Any]:
        """What `subprocess` needs to run a program under this account."""
        if os.geteuid() == self.uid:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def own(self, folder: Path) -> None:
        """Make the account the owner of a folder and of all that is in it."""
        if folder.stat().st_uid == self.uid:
            return
        for parent, _, files in os.walk(folder):
            for path in (parent, *(os.path.join(parent, name) for name in files)):  # noqa: PTH118 - os.walk gives strings
                os.chown(path, self.uid, self.gid, follow_symlinks=False)

    def must_reach(self, *folders: Path) -> None:
        """Refuse a place that the account may not enter, such as a checkout under /root."""
        path = [str(part) for folder in folders for part in (*reversed(folder.parents), folder)]
        command = ["/bin/sh", "-c", FIRST_CLOSED, "sh", *path]
        options = {"cwd": "/", "capture_output": True, "text": True, "check": True, **self.as_arguments}
        closed = subprocess.run(command, **options).stdout.strip()  # noqa: S603 - our own program and paths
        if closed:
            raise ServerError(
                f"PostgreSQL runs as {self.name}, who may not enter {closed}. Move the checkout to a folder that is "
                "open to all, such as /srv, or work as another user than root, or set DATABASE_URL."
            )


def account_for(data: Path) -> Account:
    """The owner of the data; for new data this user, or the unprivileged account when this is root."""
    me = os.geteuid()
    owner = data.stat().st_uid if data.exists() else me
    if me not in {0, owner}:
        raise ServerError(f"{data} belongs to another user. Work as that user, or set DATABASE_URL.")
    try:
        entry = pwd.getpwuid(owner) if owner else pwd.getpwnam(UNPRIVILEGED)
    except KeyError:
        who = f"number {owner}" if owner else UNPRIVILEGED
        raise ServerError(f"The system knows no user {who}, as whom PostgreSQL would run. Set DATABASE_URL.") from None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)

"""The secret key of a checkout that was given none."""

from pathlib import Path
from secrets import token_urlsafe


def secret_key_in(folder: Path) -> str:
    """The key kept in `folder`/secret-key, made at the first call; only its owner can read the file."""
    path = folder / "secret-key"
    if not path.exists():
        folder.mkdir(exist_ok=True)
        # Written beside and linked: of two processes that start together one wins, and both read the whole key.
        draft = folder / f"secret-key.{token_urlsafe(6)}"
        draft.touch(mode=0o600)
        draft.write_text(token_urlsafe(50))
        try:
            path.hardlink_to(draft)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text().strip()

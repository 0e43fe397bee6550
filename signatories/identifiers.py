"""Identifiers of what is public: short, immutable, with no meaning that could become wrong."""

from hashlib import sha256
from secrets import choice

# No vowels, so that no word comes out; no l, o, 0, 1, which are misread.
ALPHABET = "bcdfghjkmnpqrstvwxyz23456789"
LENGTH = 8


def new_identifier() -> str:
    """A random identifier."""
    return "".join(choice(ALPHABET) for _ in range(LENGTH))


def identifier_for(*parts: object) -> str:
    """The identifier that always belongs to these parts (fixtures are built anew and must not change)."""
    number = int.from_bytes(sha256("\x1f".join(map(str, parts)).encode()).digest())
    letters = []
    for _ in range(LENGTH):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return "".join(letters)

"""Does one thing with the file from standard input, and writes what came of it as JSON to standard output.

This folder is a program of its own, never imported: a file from a stranger can hold anything, so what opens it
may take little time and memory, write nothing, and knows nothing of the site.
"""

import json
import logging
import re
import resource
import sys
from base64 import b64encode

from reading import READERS, RefusedFile

MEMORY = 1_000_000_000
CPU_SECONDS = 15


def limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def text(kind: str, content: bytes) -> dict[str, object]:
    """The words of a file of this kind, and which of its lines are furniture of a page."""
    read = READERS[kind](content)
    words = _storable(read.text)
    return {"text": words, "furniture": read.furniture} if words.strip() else {"refused": "empty"}


def copy(content: bytes) -> dict[str, object]:
    """A PDF with nothing in it but its pages."""
    from copying import copy_of

    file, pages = copy_of(content)
    return {"content": b64encode(file).decode(), "pages": pages}


def page(number: str, content: bytes) -> dict[str, object]:
    """One page of a PDF with its pictures behind it, its words, and how many pictures it has."""
    from copying import page_of

    file, words, pictures = page_of(content, int(number))
    return {"content": b64encode(file).decode(), "text": _storable(words), "pictures": pictures}


def _storable(words: str) -> str:
    # No text holds control characters or halves of letters. Two of the former part words like a space.
    return re.sub("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]", "", re.sub("[\v\f]", " ", words))


TASKS = {"text": text, "copy": copy, "page": page}


def main() -> None:
    limit()
    logging.disable()
    task, *more = sys.argv[1:]
    content = sys.stdin.buffer.read()
    try:
        answer = TASKS[task](*more, content)
    except RefusedFile as refused:
        answer = {"refused": str(refused)}
    except MemoryError:
        answer = {"refused": "limits"}
    except Exception:
        # Whatever a library stumbles over, the editor is told that the file cannot be read.
        answer = {"refused": "broken"}
    sys.stdout.write(json.dumps(answer))


main()

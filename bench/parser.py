"""Times of the parser, and how they grow: `python bench/parser.py`, or with the names of single texts.

A statement of 20,000 characters shall take less than 50 ms, 2 MB of anything less than 5 s, and twice the
text about twice the time.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from appeals.statement import parse  # the project is not installed; its folder must be found first

SENTENCE = "We call on the authorities of Fruitland to protect the orchards, and to release Anna Example. "
ENTRY = "{}. Anna Example, director of the “Orchard” Centre, Pearville (Kazakhstan)\n"
LARGE = 2_000_000


def statement(size: int) -> str:
    """A plain statement of about `size` characters, half of it signatures."""
    paragraphs = (SENTENCE * 6 + "\n\n") * (size // 2 // (len(SENTENCE) * 6))
    entries = "".join(ENTRY.format(number) for number in range(1, size // 2 // len(ENTRY)))
    return f"Joint statement\n\n1 May 2020\n\n{paragraphs}Signatories:\n\n{entries}"


def repeated(piece: str) -> Callable[[int], str]:
    """A text of one piece again and again."""
    return lambda size: piece * (size // len(piece))


TEXTS: dict[str, Callable[[int], str]] = {
    "statement": statement,
    "one line of words": repeated("word "),
    "one line of sentences": repeated(SENTENCE),
    "one word": repeated("x"),
    "lines of names": repeated("Anna Example, gardener\n"),
    "lines of headings": repeated("Signatories:\n"),
    "commas": repeated(","),
    "names and commas": repeated("Anna Example, "),
    "opening quotes": repeated("“"),
    "opening brackets": repeated("("),
    "straight quotes": repeated('"'),
    "dates": repeated("1 May 2020 "),
    "numbers": repeated("1"),
    "markers": repeated("1. 2. "),
    "spaces": repeated(" "),
    "line ends": repeated("\n"),
    "dots": repeated("."),
    "signed by, commas": lambda size: "Statement.\n\nSigned by: " + "Anna Example, " * (size // 14),
    "signed by, brackets": lambda size: "Statement.\n\nSigned by: " + "(Anna; " * (size // 7),
}


def seconds(text: str) -> float:
    """How much processor time one reading of the text takes; other programs do not count."""
    start = time.process_time()
    parse(text)
    return time.process_time() - start


def main() -> None:
    """Print the table."""
    parse("1 May 2020\n\nSigned: Anna Example, Kazakhstan")  # loads the tables of countries and months
    text = statement(20_000)
    print(f"statement of {len(text):,} characters: {min(seconds(text) for _ in range(5)) * 1000:.1f} ms\n")
    print(f"{'text':24} {'0.5 MB':>8} {'1 MB':>8} {'2 MB':>8} {'ratio':>6}")
    for name, make in TEXTS.items():
        if len(sys.argv) > 1 and name not in sys.argv[1:]:
            continue
        quarter, half, full = (seconds(make(size)) for size in (LARGE // 4, LARGE // 2, LARGE))
        print(f"{name:24} {quarter:7.2f}s {half:7.2f}s {full:7.2f}s {full / max(half, 1e-9):6.1f}", flush=True)


if __name__ == "__main__":
    main()

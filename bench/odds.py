"""The weights by which a page is read at a glance, learned from reviewed statements.

    python bench/odds.py FOLDER...

A folder holds texts (NAME.txt) and what a reviewer found in each (NAME.json, with `signatories` and their
`as_signed`). Prints what `ANY_LINE`, `SIGNS` and `PLACES` in appeals/statement/glance.py should be: the
coefficients of a logistic regression over all lines. The reviewed texts themselves stay out of the project, for most
of the people in them are not in this archive.
"""

import json
import math
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from appeals.statement.blocks import blocks_of
from appeals.statement.glance import ANY_LINE, PLACES, SIGNS, View
from appeals.statement.labels import label_surroundings
from appeals.statement.lines import rows_of
from appeals.statement.parts import Label

Example = tuple[list[float], bool, float]  # the signs of a line, whether it was signed, and how much it counts
# How strongly weights are held near nothing, and how many steps bring them to rest.
HELD, STEPS = 1.0, 12
# A line is an entry where it is so much of one, or an entry so much of it.
PART_OF_ENTRY, FILLED = 0.15, 0.6
DOCUMENT = 8.0


def main(folders: Sequence[str]) -> None:
    reviewed = [path for folder in folders for path in sorted(Path(folder).glob("*.json"))]
    examples = [example for path in reviewed for example in _examples(path)]
    weights = _fitted(examples)
    print(f"{len(examples)} lines of {len(reviewed)} documents")
    places = ("above the text", "below the text", "evenly spaced")
    names = ["any line", *places, *(f"sign {number}" for number in range(1, len(SIGNS) + 1))]
    now = [ANY_LINE, *PLACES, *(weight for _, weight in SIGNS)]
    for name, weight, today in zip(names, weights, now, strict=True):
        print(f"{name:16} {weight:6.1f}   (now {today:.1f})")


def _examples(path: Path) -> Iterator[Example]:
    """The lines of a document. A long list counts as the root of its length, or it would drown the short ones."""
    signed = {_plain(entry["as_signed"]) for entry in json.loads(path.read_text(encoding="utf-8"))["signatories"]}
    blocks = blocks_of(rows_of(path.with_suffix(".txt").read_text(encoding="utf-8")))
    label_surroundings(lines := [block for block in blocks if block.label is Label.BODY])
    view = View(lines)
    for index, block in enumerate(lines):
        if block.label is not Label.BODY:
            continue
        where = [1.0, *map(float, view.places(index))]
        signs = [float(bool(sign(block))) for sign, _ in SIGNS]
        yield where + signs, _is_entry(_plain(block.text), signed), DOCUMENT / math.sqrt(len(lines))


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _is_entry(line: str, signed: set[str]) -> bool:
    if not line or line in signed:
        return bool(line)
    if any(line in entry and len(line) >= PART_OF_ENTRY * len(entry) for entry in signed):
        return True
    return sum(len(entry) for entry in signed if entry and entry in line) >= FILLED * len(line)


def _fitted(examples: Sequence[Example]) -> list[float]:
    """The coefficients of a logistic regression, by Newton's method."""
    weights = [0.0] * len(examples[0][0])
    for _ in range(STEPS):
        slope = [HELD * weight for weight in weights]
        bend = [[HELD * (row == column) for column in range(len(weights))] for row in range(len(weights))]
        for signs, entry, counts in examples:
            chance = 1 / (1 + math.exp(-sum(map(float.__mul__, weights, signs))))
            held = [index for index, sign in enumerate(signs) if sign]
            for row in held:
                slope[row] += counts * (chance - entry)
                for column in held:
                    bend[row][column] += counts * chance * (1 - chance)
        weights = [weight - step for weight, step in zip(weights, _solved(bend, slope), strict=True)]
    return weights


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of linear equations, by elimination; the matrix is positive definite."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for pivot in range(len(rows)):
        rows[pivot] = [value / rows[pivot][pivot] for value in rows[pivot]]
        for other in range(len(rows)):
            if other != pivot:
                rows[other] = [a - rows[other][pivot] * b for a, b in zip(rows[other], rows[pivot], strict=True)]
    return [row[-1] for row in rows]


if __name__ == "__main__":
    main(sys.argv[1:])

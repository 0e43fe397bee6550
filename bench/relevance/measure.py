"""How well search answers the judged queries: nDCG@10 of each, their mean, and whether names come first.

    python bench/relevance/measure.py

It builds a scratch archive of the first collection beside the developer's own, and searches it as the pages do.
"""

import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path

QUERIES = Path(__file__).with_name("queries.toml")
DEPTH = 10
MEAN_TO_REACH = 0.95
NAMES = ("person", "organization")

# kind and text of a query -> identifiers of what it finds, the best first.
Search = Callable[[str, str], Sequence[str]]


@dataclass(frozen=True)
class Measured:
    kind: str
    text: str
    ndcg: float
    first_is_right: bool


def measured(search: Search) -> Iterator[Measured]:
    """Each judged query as this search answers it."""
    for query in tomllib.loads(QUERIES.read_text())["query"]:
        answers = query["answers"]
        found = list(search(query["kind"], query["text"]))
        first = answers.get(found[0], 0) if found else 0
        yield Measured(query["kind"], query["text"], ndcg(found, answers), first == max(answers.values()))


def ndcg(found: Sequence[str], answers: dict[str, int]) -> float:
    """Normalized discounted cumulative gain: 1.0 where the best answers come first, in their order."""
    best = sorted(answers.values(), reverse=True)
    return _gain([answers.get(identifier, 0) for identifier in found]) / _gain(best)


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades[:DEPTH]))


def search(kind: str, text: str) -> list[str]:
    """As the pages search."""
    from appeals.search import engine
    from appeals.search.understanding import understood

    return [hit.identifier for hit in engine.search(kind, understood(text)).hits]


def main() -> int:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    import scratch

    scratch.enter("relevance")
    from appeals.search import building

    building.rebuild()
    results = list(measured(search))
    for result in results:
        first = ("first is right" if result.first_is_right else "FIRST IS WRONG") if result.kind in NAMES else ""
        print(f"{result.ndcg:.3f}  {result.kind:12}  {result.text:50}  {first}".rstrip())
    mean = sum(result.ndcg for result in results) / len(results)
    names = [result.first_is_right for result in results if result.kind in NAMES]
    print(f"mean nDCG@{DEPTH} {mean:.3f} of {len(results)} queries")
    print(f"first hit right in {sum(names)} of {len(names)} queries for names")
    return 0 if mean > MEAN_TO_REACH and all(names) else 1


if __name__ == "__main__":
    sys.exit(main())

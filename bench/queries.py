"""What is asked of a scratch archive: sixty mixed queries, prefixes, filters and pages. The same each time."""

import random
from collections.abc import Iterator
from urllib.parse import urlencode

import corpus

QUERIES = 60
PREFIXES = 60
COMBINATIONS = 100
DEEPEST = 500


def mixed(seed: int) -> list[tuple[str, str]]:
    """(kind, query), of ten kinds in turn."""
    chance = random.Random(f"queries {seed}")  # noqa: S311 - the same each time
    kinds = {
        "rare": lambda: chance.choice(_rare()),
        "common": lambda: chance.choice(_common()),
        "two words": lambda: " ".join(chance.sample(_common(), 2)),
        "phrase": lambda: f'"{_words_of_a_body(chance, seed, 2)}"',
        "name": lambda: corpus.person(chance.randrange(2_000))[chance.randrange(2)],
        "nonsense": lambda: "".join(chance.choices("bcdfghjkmnpqrstvwxz", k=9)),
        "prefix": lambda: f"{chance.choice(_common())[:5]}*",
        "fielded": lambda: f"{chance.choice(('title', 'demand'))}:{chance.choice(_common())}",
        "years": lambda: f"{chance.choice(_common())} year:{chance.randint(1996, 2010)}..{chance.randint(2011, 2025)}",
        "russian": lambda: " ".join(chance.sample(corpus.FIELD["ru"].split(), 2)),
    }
    names = list(kinds)
    return [(names[turn % len(names)], kinds[names[turn % len(names)]]()) for turn in range(QUERIES)]


def _common() -> list[str]:
    return corpus.FIELD["en"].split()


def _rare() -> list[str]:
    return list(dict.fromkeys(corpus.words_of("en")))[40_000::97]


def _words_of_a_body(chance: random.Random, seed: int, length: int) -> str:
    words = str(corpus.appeal(chance.randrange(100), seed)["body"]).split("\n")[0].rstrip(".").split()
    start = chance.randrange(max(1, len(words) - length))
    return " ".join(words[start : start + length]).replace(".", "")


def prefixes(seed: int) -> list[str]:
    """What somebody types who looks for a word, a name or an organization."""
    chance = random.Random(f"prefixes {seed}")  # noqa: S311
    sought = [
        lambda: chance.choice(_common()),
        lambda: corpus.person(chance.randrange(300))[0],
        lambda: corpus.organization(chance.randrange(1_000)),
    ]
    return [sought[turn % 3]()[: chance.randint(2, 7)] for turn in range(PREFIXES)]


def combinations(seed: int, values: dict[str, list[str]]) -> Iterator[str]:
    """Queries of addresses of the list of appeals: filters, orders and pages, with words and without."""
    chance = random.Random(f"combinations {seed}")  # noqa: S311
    for _ in range(COMBINATIONS):
        asked: list[tuple[str, object]] = []
        if chance.random() < 0.5:
            asked.append(("q", chance.choice(_common())))
        for facet in chance.sample(list(values), chance.randint(0, 3)):
            asked += [(facet, value) for value in chance.sample(values[facet], min(2, len(values[facet])))]
        if chance.random() < 0.4:
            asked += [("since", chance.randint(1996, 2010)), ("until", chance.randint(2011, 2025))]
        asked.append(("sort", chance.choice(("newest", "oldest", "most-signatories"))))
        yield urlencode(asked)


def depths(pages: int) -> list[int]:
    """Pages of a list: the first ones, and ever deeper ones."""
    last = max(1, min(pages, DEEPEST))
    return sorted({1, 2, 3, *(1 + (last - 1) * step // 10 for step in range(11))})

"""How fast names are read, compared and found; one core, in processor time, so that other work does not count.

    python bench/names.py [--stored 1000000]

Names are made of syllables, so that no list of real people is needed. rapidfuzz over anyascii compares the same pairs:
fast, and blind to what a name is. nomenklatura, the peer, takes part when it is installed.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

from anyascii import anyascii
from rapidfuzz import fuzz

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from signatories.names import NameIndex, compare, read_organization, read_person

PAIRS = 20_000
LIST = 172
SECONDS_FOR_LIST = 4.0
MILLISECONDS_FOR_ONE = 20.0
COMPARISONS_A_SECOND = 20_000.0

HEADS = "Ba Be Bo Da De Do Ga Ge Ka Ke Ku La Le Ma Me Mu Na Ni Nu Ra Ru Sa Se Su Ta Te Tu Va Zha Zhu Sha Ab As Er Or"
MIDDLES = "lat ryn met kan dos gul sym tai ver bol zar mir nat ros vin lek"
SURNAME_ENDS = "ov ev enko sky in uly bayev bekov galiev zhanov"
GIVEN_ENDS = "bek zhan lan a ur it im ara ana oslav"
OWN_WORDS = "Zher Tolkyn Aurora Nadezhda Alma Kazyna Zharyk Saiman Ray Altyn"
FIELD_WORDS = "Human Rights Center,Journalists Union,Women Support Fund,Media Institute,Youth Movement"


def surnames() -> list[str]:
    return [
        first + middle + end for first, middle, end in product(HEADS.split(), MIDDLES.split(), SURNAME_ENDS.split())
    ]


def given_names() -> list[str]:
    return [first + end for first, end in product(HEADS.split(), GIVEN_ENDS.split())]


def people(count: int, chance: random.Random) -> list[str]:
    """Names in the proportions of a real list: few surnames are common, many are rare."""
    family, given = surnames(), given_names()
    return [f"{chance.choice(given)} {family[int(len(family) * chance.random() ** 3)]}" for _ in range(count)]


def organizations(count: int, chance: random.Random) -> list[str]:
    field, own = FIELD_WORDS.split(","), OWN_WORDS.split()
    return [f"{chance.choice(field)} {chance.choice(own)}{chance.randrange(500)}" for _ in range(count)]


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def a_second(pairs: list[tuple[object, object]], comparison: Callable[..., object]) -> float:
    return len(pairs) / seconds(lambda: [comparison(left, right) for left, right in pairs])


def line(what: str, found: float, unit: str, target: float | None = None, better: str = "more") -> None:
    ratio = "" if target is None else f"{found / target if better == 'more' else target / found:8.1f} x target"
    print(f"{what:<58}{found:>12,.1f} {unit:<6}{ratio}")


def bench_comparing(chance: random.Random) -> None:
    for kind, names, read in (("person", people, read_person), ("organization", organizations, read_organization)):
        pool = names(4_000, chance)
        pairs = [(chance.choice(pool), chance.choice(pool)) for _ in range(PAIRS)]
        near = [(name, name.replace("zh", "j").replace("y", "i")) for name in pool]
        line(
            f"{kind}: reading names",
            len(pool) / seconds(lambda pool=pool, read=read: [read(name) for name in pool]),
            "/s",
        )
        for what, texts in (("any two", pairs), ("two spellings of one", near)):
            ready = [(read(left), read(right)) for left, right in texts]
            ours = a_second(ready, lambda left, right, kind=kind: compare(left, right, kind))
            folded = [(anyascii(left), anyascii(right)) for left, right in texts]
            theirs = a_second(folded, fuzz.token_sort_ratio)
            line(f"{kind}: comparing names already read, {what}", ours, "/s", COMPARISONS_A_SECOND)
            line("  rapidfuzz over anyascii, the same pairs", theirs, "/s")
            print(f"  ours / rapidfuzz: {ours / theirs:.3f}")
            bench_peer(texts, kind, ours)


def bench_peer(texts: list[tuple[str, str]], kind: str, ours: float) -> None:
    try:
        from followthemoney import model
        from nomenklatura.matching import LogicV2
    except ImportError:
        print("  nomenklatura: not installed")
        return
    schema = "Person" if kind == "person" else "Organization"
    config = LogicV2.default_config()

    def entity(name: str) -> object:
        made = model.make_entity(schema)
        made.id = name
        made.add("name", name)
        return made

    ready = [(entity(left), entity(right)) for left, right in texts[:2_000]]
    theirs = a_second(ready, lambda left, right: LogicV2.compare(left, right, config))
    line("  nomenklatura, the same pairs", theirs, "/s")
    print(f"  ours / nomenklatura: {ours / theirs:.1f}")


def bench_index(stored: int, chance: random.Random) -> None:
    index = NameIndex()
    names = people(stored, chance)

    def store() -> None:
        for number, name in enumerate(names):
            index.add(number, name, "person")

    line(f"index: storing {stored:,} names", stored / seconds(store), "/s")
    asked = [name.replace("zh", "j") for name in chance.sample(names, LIST)]
    times = [seconds(lambda name=name: index.candidates(name, "person", 10)) for name in asked]
    line(f"index: slowest of {LIST} questions", max(times) * 1000, "ms", MILLISECONDS_FOR_ONE, "less")
    line(f"index: a list of {LIST} names", sum(times), "s", SECONDS_FOR_LIST, "less")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stored", type=int, default=1_000_000, help="names in the index")
    chance = random.Random(1)  # noqa: S311 - a benchmark wants the same numbers each time, not secret ones
    stored = parser.parse_args().stored
    bench_comparing(chance)
    bench_index(stored, chance)


if __name__ == "__main__":
    main()

"""How fast names are read, compared and found; one core, in processor time, so that other work does not count.

    python bench/names.py [--stored 1000000] [--database] [--pairs FILE.csv]

Names are made of syllables, so that no list of real people is needed. rapidfuzz over anyascii compares the same pairs:
fast, and blind to what a name is. nomenklatura, the peer, takes part where it is installed (`pip install nomenklatura`,
best into an environment of its own that also has rapidfuzz, anyascii and iuliia; it is no dependency of the archive).

`--database` asks PostgreSQL as the archive does, in a scratch database that is dropped afterwards. `--pairs` says how
right each of the three is about the pairs of a file with the columns left, right, kind and same (1 or 0).
"""

import argparse
import csv
import os
import random
import sys
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

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


Scorer = Callable[[str, str], float]


def peers(kind: str) -> dict[str, Scorer]:
    """The others by their names: each says how alike two names are."""
    found: dict[str, Scorer] = {
        "rapidfuzz over anyascii": lambda left, right: fuzz.token_sort_ratio(
            anyascii(left).lower(), anyascii(right).lower()
        )
    }
    if (logic := logic_v2(kind)) is not None:
        found["nomenklatura, logic-v2"] = logic
    return found


def logic_v2(kind: str) -> Scorer | None:
    """The peer, where it is installed."""
    try:
        from followthemoney import model
        from nomenklatura.matching import LogicV2
    except ImportError:
        return None
    schema = "Person" if kind == "person" else "Organization"
    config = LogicV2.default_config()

    def entity(name: str) -> object:
        made = model.make_entity(schema)
        made.id = name or "none"
        made.add("name", name)
        return made

    return lambda left, right: LogicV2.compare(entity(left), entity(right), config).score


def bench_peer(texts: list[tuple[str, str]], kind: str, ours: float) -> None:
    logic = logic_v2(kind)
    if logic is None:
        print("  nomenklatura: not installed")
        return
    theirs = a_second(texts[:1_000], logic)
    line("  nomenklatura, the same pairs", theirs, "/s")
    print(f"  ours / nomenklatura: {ours / theirs:.1f}")


# -- how right ---------------------------------------------------------------------------------------------------------


def bench_pairs(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for kind in ("person", "organization"):
        pairs = [row for row in rows if row["kind"] == kind]
        scorers = {"ours": lambda left, right, kind=kind: compare(left, right, kind).score, **peers(kind)}
        for name, scorer in scorers.items() if pairs else ():
            said: list[tuple[float, bool]] = []
            took = seconds(
                lambda pairs=pairs, scorer=scorer, said=said: said.extend(
                    (scorer(row["left"], row["right"]), row["same"] == "1") for row in pairs
                )
            )
            f1, precision = best_f1(said)
            speed = f"{len(pairs) / took:>10,.0f} /s read and compared"
            print(f"{kind:<13}{name:<26}F1 {f1:.3f}  precision {precision:.3f}  {speed}")


def best_f1(said: list[tuple[float, bool]]) -> tuple[float, float]:
    """F1 and precision at the threshold that suits these pairs best."""
    positives = sum(same for _, same in said)
    best = 0.0, 0.0
    for threshold in {score for score, _ in said}:
        chosen = [same for score, same in said if score >= threshold]
        hit = sum(chosen)
        best = max(best, (2 * hit / (len(chosen) + positives), hit / len(chosen)))
    return best


# -- how fast among many -----------------------------------------------------------------------------------------------


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


def bench_database(stored: int, chance: random.Random) -> None:
    """The same questions to PostgreSQL: the processor time of this process and of the server's that answers it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "appeals_site.settings")
    import django

    django.setup()
    from django.db import connection

    from appeals.matching.candidates import candidates
    from appeals.matching.names_in_use import name_in_use

    original = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = "bench_names"
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        names = people(stored, chance)
        load_names(connection, names)
        asked = [
            name_in_use("signatures", f"asked{number}", "", "person", name.replace("zh", "j"))
            for number, name in enumerate(chance.sample(names, LIST))
        ]
        server = connection.connection.info.backend_pid
        candidates(asked[:1], None)
        times = [worked(server, lambda name=name: candidates([name], None)) for name in asked]
        whole = worked(server, lambda: candidates(asked, None))
        what = f"PostgreSQL, {stored:,} names"
        line(f"{what}: slowest of {LIST} questions", max(times) * 1000, "ms", MILLISECONDS_FOR_ONE, "less")
        line(f"{what}: middle of {LIST} questions", sorted(times)[LIST // 2] * 1000, "ms", MILLISECONDS_FOR_ONE, "less")
        line(f"{what}: a list of {LIST} names at once", whole, "s", SECONDS_FOR_LIST, "less")
    finally:
        connection.creation.destroy_test_db(original, verbosity=0)


def load_names(connection: Any, names: list[str]) -> None:
    """Fills the table as the archive does, and builds its index afterwards, which is faster."""
    from signatories.models import NameInUse
    from signatories.names import keys

    [index] = [index for index in NameInUse._meta.indexes if "keys" in index.fields]
    with connection.schema_editor() as editor:
        editor.remove_index(NameInUse, index)
    columns = "relation, identifier, owner, kind, name, surname, keys, matched"
    with connection.cursor() as cursor, cursor.copy(f"COPY signatories_nameinuse ({columns}) FROM STDIN") as copy:
        for number, name in enumerate(names):
            copy.write_row(("names", f"n{number}", f"a{number}", "person", name, "", keys(name, "person"), True))
    with connection.schema_editor() as editor:
        editor.add_index(NameInUse, index)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE signatories_nameinuse")


def worked(server: int, work: Callable[[], object]) -> float:
    """Seconds of processor time that this process and a process of the database spent on it. Linux counts them."""
    spent = Path(f"/proc/{server}/schedstat")
    before = int(spent.read_text().split()[0])
    own = seconds(work)
    return own + (int(spent.read_text().split()[0]) - before) / 1e9


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stored", type=int, default=1_000_000, help="names among which is searched")
    parser.add_argument("--database", action="store_true", help="ask PostgreSQL as well")
    parser.add_argument("--pairs", type=Path, help="pairs of names with the truth about them")
    chance = random.Random(1)  # noqa: S311 - a benchmark wants the same numbers each time, not secret ones
    wanted = parser.parse_args()
    if wanted.pairs:
        bench_pairs(wanted.pairs)
    elif wanted.database:
        bench_database(wanted.stored, chance)
    else:
        bench_comparing(chance)
        bench_index(wanted.stored, chance)


if __name__ == "__main__":
    main()

"""The measurements of search, each with what it is measured against, and the table of them."""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import queries
import scratch
from asking import Client, milliseconds, part, server, times

PAGES, AT_ONCE, SECONDS = 300, 64, 20
ROUNDS = 5
IN_MEMORY = 10_000  # appeals whose documents are held to be fed to bare tantivy
SMALLER = 10_000
Figures = dict[str, Any]


def measure(name: str, count: int, seed: int, port: int, only: list[str]) -> None:
    """Measures and prints. Each figure is kept as soon as it is there, so a killed run loses one at most."""
    kept = scratch.BENCH / f"{name}.json"
    figures: Figures = json.loads(kept.read_text()) if kept.exists() else {}
    for what, found in MEASUREMENTS.items():
        if not only or what in only:
            print(f"measuring: {what}", file=sys.stderr, flush=True)
            figures[what] = found(seed, port)
            kept.write_text(json.dumps(figures, indent=1))
    smaller = scratch.BENCH / f"bench_{seed}_{SMALLER}.json"
    before = json.loads(smaller.read_text()) if smaller.exists() and count > SMALLER else {}
    print_table(count, figures, before)


# -- in process --------------------------------------------------------------------------------------------------------


def engine(seed: int, port: int) -> Figures:
    """Top 20, count and all facets: by the engine, and by tantivy with the same queries ready made."""
    from appeals.search.language.reader import read
    from appeals.search.view import searching

    asked = [(kind, read(query)) for kind, query in queries.mixed(seed)]
    ours: dict[int, list[float]] = {}
    bare: dict[int, list[float]] = {}
    for turn in range(ROUNDS + 1):
        for number, (_kind, reading) in enumerate(asked):
            with searching() as view:
                query = view.asked("appeal", reading)
                opened = view.opened
            both = ((ours, partial(_ours, reading)), (bare, partial(_bare, opened, query)))
            # Whoever comes second finds the pages of the index in the processor's cache: they take turns.
            for found, work in both if turn % 2 else reversed(both):
                _forget(opened)
                seconds = _seconds(work)
                if turn:
                    found.setdefault(number, []).append(seconds)
    # The best of a few rounds: what a search costs, and not what else the machine did meanwhile.
    best_ours, best_bare = ([min(times) for times in found.values()] for found in (ours, bare))
    by_kind: dict[str, list[float]] = {}
    for (kind, _reading), seconds in zip(asked, best_ours, strict=True):
        by_kind.setdefault(kind, []).append(seconds)
    return {
        "ours": milliseconds(best_ours),
        "bare": milliseconds(best_bare),
        "total ratio": sum(best_ours) / sum(best_bare),
        "by kind": {kind: milliseconds(found)["p50"] for kind, found in by_kind.items()},
    }


def _ours(reading: Any) -> None:
    from appeals.search import engine

    # Facets are waited for when they are asked for.
    _ = engine.search("appeal", reading).facets


def _forget(opened: Any) -> None:
    """What a search counts is counted for the first time again; what every page asks for is there."""
    from appeals.search import engine

    opened.kept.clear()
    engine.facets_of_all("appeal")


def _bare(opened: Any, query: Any) -> None:
    from appeals.search import schema

    found = opened.searcher.search(query, 20)
    for _score, address in found.hits:
        opened.searcher.doc(address)
    opened.searcher.aggregate(
        query, {name: {"terms": {"field": schema.facet(name), "size": 1000}} for name in schema.FACETS}
    )


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def rebuild(seed: int, port: int) -> Figures:
    """Appeals a second: `rebuild_index`, and tantivy fed the same documents from memory."""
    from appeals.models import Appeal
    from appeals.search import building, making

    appeals = Appeal.objects.published().count()
    ours = appeals / _seconds(building.rebuild)
    documents, held = [], 0
    for keys in building.batches("appeal"):
        documents += making.made("appeal", keys)
        held += len(keys)
        if held >= IN_MEMORY:
            break
    bare = held / _seconds(lambda: _feed(documents))
    return {"ours": ours, "bare": bare, "ratio": ours / bare, "fed": held}


def _feed(documents: list[str]) -> None:
    from appeals.search import changes
    from appeals.search.index import Writer

    with tempfile.TemporaryDirectory(dir=scratch.BENCH) as folder:
        writer = Writer(Path(folder), building=True)
        for document in documents:
            writer.add(document)
        writer.commit(changes.now())
        writer.close()


# -- over HTTP ---------------------------------------------------------------------------------------------------------


def pages(seed: int, port: int) -> Figures:
    """Whole answers of a server that was just started: each address is asked for the first time."""
    asked = [query for _kind, query in queries.mixed(seed)]
    values = _values()
    with server(port) as process:
        _warm(port)
        found = {
            "search page": times(port, (f"/search/?{urlencode({'q': query})}" for query in asked)),
            "list with words": times(port, (f"/appeals/?{urlencode({'q': query})}" for query in asked)),
            "suggestions": times(
                port, (f"/search/suggest/?{urlencode({'q': typed})}" for typed in queries.prefixes(seed))
            ),
            "filters": times(port, (f"/appeals/?{query}" for query in queries.combinations(seed, values))),
            "depths": _depths(port),
        }
        memory = _memory(process.pid)
    return {name: milliseconds(seconds) for name, seconds in found.items()} | {"memory": memory}


def _warm(port: int) -> None:
    """Every worker has opened the index and its templates; nothing of what is measured was asked for."""
    for _ in range(8):
        times(port, ["/about/", "/appeals/?q=warming", "/search/?q=warming", "/search/suggest/?q=warm"])


def _values() -> dict[str, list[str]]:
    """Values of the filters, the most frequent first."""
    from appeals.search import engine
    from appeals.search.language.query import Reading

    facets = engine.search("appeal", Reading(None)).facets
    return {name: list(counted)[:20] for name, counted in facets.items() if counted and name != "year"}


def _depths(port: int) -> list[float]:
    from appeals.models import Appeal

    appeals = Appeal.objects.published().count()
    return times(
        port,
        (
            f"/appeals/?page={page}&{query}"
            for query in ("sort=newest", "sort=oldest", "q=the&sort=newest")
            for page in queries.depths(appeals // 20 // 2)
        ),
    )


def _memory(parent: int) -> float:
    """RssAnon of the largest web process, in MB."""
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            fields = dict(line.split(":\t", 1) for line in status.read_text().splitlines() if ":\t" in line)
        except OSError:
            continue
        if fields.get("PPid", "").strip() == str(parent) and "RssAnon" in fields:
            found.append(int(fields["RssAnon"].split()[0]) / 1000)
    return max(found)


def under_load(seed: int, port: int) -> Figures:
    """Pages of appeals, alone and while so many clients search without a pause."""
    addresses = _appeals(seed)
    with server(port):
        _warm(port)
        for address in addresses[:16]:
            # Each over a connection of its own: so every worker has answered some.
            times(port, [address])
        idle = times(port, addresses)
        load = subprocess.Popen(  # noqa: S603
            [sys.executable, __file__, str(port), str(seed)], stdout=subprocess.PIPE, text=True
        )
        time.sleep(2)
        busy, deadline = [], time.monotonic() + SECONDS - 4
        client = Client(port)
        for address in addresses:
            busy.append(client.seconds(address))
            if time.monotonic() > deadline:
                break
        answers = json.loads(load.communicate(timeout=SECONDS * 4)[0])
    return {
        "idle": milliseconds(idle),
        "busy": milliseconds(busy),
        "ratio": part(busy, 0.99) / part(idle, 0.99),
        "pages": len(busy),
        "searches": answers,
    }


def _appeals(seed: int) -> list[str]:
    from appeals.models import Appeal

    keys = list(Appeal.objects.published().order_by("pk").values_list("identifier", "slug"))
    chance = random.Random(f"appeals {seed}")  # noqa: S311
    return [f"/appeals/{identifier}/{slug}/" for identifier, slug in chance.choices(keys, k=PAGES)]


def search_without_pause(port: int, seed: int) -> dict[str, int]:
    """So many clients at once, for a while; how many answers of which status they got."""
    import threading
    from collections import Counter
    from itertools import cycle, islice

    asked = [f"/appeals/?{urlencode({'q': query})}" for _kind, query in queries.mixed(seed)]
    deadline, answers = time.monotonic() + SECONDS, Counter()

    def search(first: int) -> None:
        client = Client(port)
        for address in islice(cycle(asked), first, None):
            try:
                answers[str(client.status(address))] += 1
            except OSError:
                answers["none"] += 1
            if time.monotonic() > deadline:
                return

    threads = [threading.Thread(target=search, args=(number,)) for number in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return dict(answers)


def importing(seed: int, port: int) -> Figures:
    """In a database of its own, and so in a process of its own."""
    script = Path(__file__).with_name("importing.py")
    done = subprocess.run([sys.executable, str(script)], stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    found = json.loads(done.stdout.splitlines()[-1])
    return found | {"ratio": found["import"] / found["bare"]}


MEASUREMENTS: dict[str, Callable[[int, int], Figures]] = {
    "engine": engine,
    "pages": pages,
    "under_load": under_load,
    "rebuild": rebuild,
    "importing": importing,
}


# -- the table ---------------------------------------------------------------------------------------------------------


def print_table(count: int, figures: Figures, before: Figures) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"{count:,} appeals")
    for column in ("what", "found", "beside", "ratio", "to reach"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for row in _rows(figures):
        table.add_row(*row)
    for row in _growth(figures, before):
        table.add_row(*row)
    Console(width=140).print(table)


def _rows(figures: Figures) -> list[tuple[str, str, str, str, str]]:
    rows = []
    if found := figures.get("engine"):
        for name in ("p50", "p95"):
            ours, bare = found["ours"][name], found["bare"][name]
            rows.append((f"engine {name}, ms; beside it bare tantivy", _n(ours), _n(bare), _n(ours / bare), "≤ 1.5"))
        rows.append(("engine, all 60 searches", "", "", _n(found["total ratio"]), "≤ 1.5"))
        rows += [(f"  {kind}, p50, ms", _n(value), "", "", "") for kind, value in found["by kind"].items()]
    if found := figures.get("pages"):
        for what, name, most in (
            ("search page", "p50", 25),
            ("search page", "p95", 80),
            ("list with words", "p50", 25),
            ("list with words", "p95", 80),
            ("suggestions", "p95", 15),
            ("filters", "p95", 60),
            ("depths", "p95", 60),
        ):
            value = found[what][name]
            rows.append((f"{what} {name}, ms", _n(value), "", _n(value / most), f"≤ {most}"))
        rows.append(("RssAnon of a web process, MB", _n(found["memory"]), "", _n(found["memory"] / 250), "≤ 250"))
    if found := figures.get("under_load"):
        busy, idle = found["busy"]["p99"], found["idle"]["p99"]
        rows.append(
            (f"appeal page p99 while {AT_ONCE} search, ms; idle", _n(busy), _n(idle), _n(found["ratio"]), "≤ 2")
        )
    if found := figures.get("rebuild"):
        rows.append(
            ("rebuild, appeals/s; bare tantivy", _n(found["ours"]), _n(found["bare"]), _n(found["ratio"]), "≥ 0.4")
        )
    if found := figures.get("importing"):
        rows.append(
            ("import, appeals/s; JSON and COPY", _n(found["import"]), _n(found["bare"]), _n(found["ratio"]), "≥ 0.05")
        )
    return rows


def _growth(figures: Figures, before: Figures) -> list[tuple[str, str, str, str, str]]:
    """Medians, beside those of the smaller archive."""
    pairs = [(("engine", "ours"), "engine"), *((("pages", what), what) for what in ("search page", "list with words"))]
    pairs += [(("pages", what), what) for what in ("suggestions", "filters")]
    rows = []
    for (section, what), words in pairs:
        if section in figures and section in before:
            now, then = figures[section][what]["p50"], before[section][what]["p50"]
            rows.append(
                (f"growth of {words} p50, ms; with {SMALLER:,} appeals", _n(now), _n(then), _n(now / then), "≤ 4")
            )
    return rows


def _n(value: float) -> str:
    return f"{value:,.2f}" if value < 100 else f"{value:,.0f}"


if __name__ == "__main__":
    print(json.dumps(search_without_pause(int(sys.argv[1]), int(sys.argv[2]))))

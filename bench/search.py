"""Search, measured: an archive of N invented appeals, in a database and an index of its own.

    python bench/search.py load 10000       # makes them; goes on where a killed load was
    python bench/search.py measure 10000    # prints the table, and keeps the figures in var/bench/
    python bench/search.py serve 10000      # the site on that archive, on port 8150
    python bench/search.py drop 10000

Nothing of the developer's archive is read or written. Only this machine is asked, and each measurement ends by itself.
`measure 100000` compares with the figures that `measure 10000` kept.
"""

import argparse

import scratch

PORT = 8150


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("load", "measure", "serve", "drop"))
    parser.add_argument("count", type=int, help="how many appeals")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--port", type=int, default=PORT)
    parser.add_argument("--only", nargs="*", default=[], help="engine pages under_load rebuild importing")
    options = parser.parse_args()
    name = f"bench_{options.seed}_{options.count}"
    scratch.enter(name, ready=options.what != "drop")
    if options.what == "load":
        from loading import load

        load(options.count, options.seed)
    elif options.what == "measure":
        from measuring import measure

        measure(name, options.count, options.seed, options.port, options.only)
    elif options.what == "serve":
        from serving import start

        start(options.port).wait()
    else:
        scratch.drop(name)


if __name__ == "__main__":
    main()

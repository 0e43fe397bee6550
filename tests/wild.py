"""With how many wild inputs a property is tried: a part of them by `make test`, all by `make test-all`."""

import os

PART = 1 if os.environ.get("ALL_EXAMPLES") else 5


def examples(all_of_them: int) -> int:
    return max(all_of_them // PART, 10)

"""Names across alphabets and transliterations. Pure Python; imports nothing of the project.

``kind`` is "person" or "organization" everywhere.
"""

from .folding import fold
from .indexing import keys
from .sorting import initial, sort_key

__all__ = ["fold", "initial", "keys", "sort_key"]

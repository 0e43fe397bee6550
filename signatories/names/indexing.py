"""Keys under which a name is stored and looked up."""

from .folding import blur
from .lettering import tidy, words
from .transliteration import readings

MOST_KEYS = 24
LONGEST_KEY = 80


def keys(name: str, kind: str) -> list[str]:
    """Folded keys of a name for an index; spellings of one name share at least one.

    At most 24 keys of at most 80 characters; none for a name without letters. Never raises.
    """
    forms = [sorted({blur(reading) for reading in readings(word)}) for word in words(tidy(name))]
    singles = [form for several in forms for form in several if len(form) > 1]
    pairs = [" ".join(sorted(form[0] for form in forms[:6] if form))]
    return [key[:LONGEST_KEY] for key in dict.fromkeys(pairs + singles) if key][:MOST_KEYS]

"""Languages by their codes."""

from babel import Locale
from django.utils.translation import get_language


def language_name(code: str) -> str:
    """The language's name in the language of the interface; the code where it has none."""
    return Locale.parse(get_language() or "en").languages.get(code, code)

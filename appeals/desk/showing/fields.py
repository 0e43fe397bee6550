"""Options of selects, written by hand: a page holds thousands of them."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString


def options(choices: Iterable[tuple[object, object]], chosen: object = None) -> SafeString:
    """Options of (value, label), one of them selected."""
    return format_html_join("", "{}", ((_option(value, label, value == chosen),) for value, label in choices))


def _option(value: object, label: object, is_chosen: bool) -> SafeString:
    if is_chosen:
        return format_html('<option value="{}" selected>{}</option>', value, label)
    return format_html('<option value="{}">{}</option>', value, label)

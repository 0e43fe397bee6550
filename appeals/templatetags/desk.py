"""Small pieces of the desk's pages."""

from django import template
from django.utils.html import format_html, format_html_join

register = template.Library()


@register.simple_tag
def choices(name, options, chosen):
    """A select with these (value, label) options. Its id is its name."""
    inner = format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((value, format_html(" selected") if value == chosen else "", label) for value, label in options),
    )
    return format_html('<select name="{0}" id="{0}">{1}</select>', name, inner)


@register.filter
def get(mapping, key):
    """What a mapping holds under a key that is not known beforehand."""
    return mapping.get(key, "")

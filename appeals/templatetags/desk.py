"""Small pieces of the desk's pages."""

from django import template
from django.utils.html import format_html

from appeals.desk.showing.fields import options

register = template.Library()


@register.simple_tag
def choices(name, pairs, chosen, label=""):
    """A select with these (value, label) options. Its id is its name; `label` is said where no label is shown."""
    said = format_html(' aria-label="{}"', label) if label else ""
    return format_html('<select name="{0}" id="{0}"{1}>{2}</select>', name, said, options(pairs, chosen))


@register.filter
def get(mapping, key):
    """What a mapping holds under a key that is not known beforehand."""
    return mapping.get(key, "")

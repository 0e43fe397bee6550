"""Small pieces of the desk's pages."""

from django import template
from django.utils.html import format_html

from appeals.desk.showing.fields import options

register = template.Library()


@register.simple_tag
def choices(name, pairs, chosen):
    """A select with these (value, label) options. Its id is its name."""
    return format_html('<select name="{0}" id="{0}">{1}</select>', name, options(pairs, chosen))


@register.filter
def get(mapping, key):
    """What a mapping holds under a key that is not known beforehand."""
    return mapping.get(key, "")

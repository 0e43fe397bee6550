"""The same page in the other languages of the interface."""

from dataclasses import dataclass

from django import template
from django.conf import settings
from django.utils.translation import get_language, get_language_from_path

register = template.Library()


@dataclass(frozen=True)
class PageInLanguage:
    """The page that is read, in one language of the interface."""

    code: str
    # The language's own name for itself.
    name: str
    address: str

    @property
    def is_current(self):
        return self.code == get_language()


@register.simple_tag
def languages_of_page(request):
    """The page at this address in each language of the interface."""
    return _in_each_language(plain_address(request.get_full_path()))


@register.simple_tag
def languages_of_start():
    """The start page in each language of the interface."""
    return _in_each_language("/")


def _in_each_language(plain):
    prefixes = {code: "" if code == settings.LANGUAGE_CODE else f"/{code}" for code, _name in settings.LANGUAGES}
    return [PageInLanguage(code, name, prefixes[code] + plain) for code, name in settings.LANGUAGES]


@register.simple_tag
def canonical_address(request):
    """The one address of the page, whatever the language of the interface around it, the marks and the order in it."""
    number = request.GET.get("page", "")
    return request.build_absolute_uri(plain_address(request.path) + (f"?page={number}" if number.isdecimal() else ""))


@register.simple_tag
def absolute(request, address):
    return request.build_absolute_uri(address)


def plain_address(address):
    """The address without the language."""
    language = get_language_from_path(address)
    return address.removeprefix(f"/{language}") if language else address

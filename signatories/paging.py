"""Lists in pages."""

from itertools import accumulate

from django.core.paginator import InvalidPage, Paginator
from django.http import Http404


def page_of(request, rows, size):
    """The page that the address asks for, its rows fetched; what is no page of the list is not found."""
    try:
        page = Paginator(rows, size).page(request.GET.get("page", 1))
    except InvalidPage as error:
        raise Http404 from error
    page.object_list = list(page.object_list)
    return page


def letters_of(counted, size):
    """(letter, page on which it begins) for a list in the order of letters; `counted` holds (letter, rows)."""
    ends = accumulate(n for _letter, n in counted)
    return [(letter, (end - n) // size + 1) for (letter, n), end in zip(counted, ends, strict=True)]

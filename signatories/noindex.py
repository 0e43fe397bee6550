"""Pages that are open to readers and not to search engines."""

from functools import wraps

HEADER = "X-Robots-Tag"


def no_index(view):
    """View decorator: search engines are asked to leave this page out."""

    @wraps(view)
    def quiet(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        response[HEADER] = "noindex"
        return response

    return quiet

"""What the views of search and of the lists share."""

from functools import wraps

from django.db import OperationalError
from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from psycopg.errors import QueryCanceled

from appeals.filters import FacetForm, SearchForm
from appeals.list_page import FacetedPage, TooDeep
from appeals.querysets import fill_redactions
from appeals.search import engine
from signatories.paging import page_of

# Seconds after which a browser or a program may ask again, where there is no index now.
RETRY_AFTER = 10
FOLDERS = {"appeal": "appeals", "demand": "demands", "person": "people", "organization": "organizations"}
HEADINGS = {
    "appeal": _("Appeals"),
    "demand": _("Demands"),
    "person": _("People"),
    "organization": _("Organizations"),
}


def by_etag_alone(view):
    """View decorator: the answer depends on the index too, of whose age no record tells. Its ETag does."""

    @wraps(view)
    def marked(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        response.is_by_etag_alone = True
        return response

    return marked


def searches(view):
    """View decorator: all that the answer searches for is one search, which is bounded in number and in time."""

    @wraps(view)
    def bounded(request, *args, **kwargs):
        try:
            with engine.one_search():
                return view(request, *args, **kwargs)
        except OperationalError as error:
            if not isinstance(error.__cause__, QueryCanceled):
                raise
            return unavailable(request, error)

    return bounded


def asked_words(request, form_of=SearchForm):
    """The words that the address asks for. Whatever they are, they can be read."""
    form = form_of(request.GET)
    form.is_valid()
    return form.asked


def faceted_list(request, kind, rows):
    """A page of appeals or demands. Without an index the whole list (`rows()`) is still there, and nothing else."""
    number = page_number(request)
    form = FacetForm(kind, request.GET, number)
    if not form.is_valid():
        return unknown_filter(request, kind, form_faults(form))
    try:
        page = FacetedPage(kind, form.asked, number)
        shown = {"list": page, "page": page.page, "rows": page.rows}
        if form.asked.chosen and (unknown := page.unknown_words):
            return unknown_filter(request, kind, unknown)
        return _show(request, kind, form.asked, shown)
    except TooDeep:
        return too_deep(request)
    except engine.SearchUnavailable as error:
        if not form.asked.is_everything:
            return unavailable(request, error)
    return _show(request, kind, form.asked, page_of_all(request, rows()))


def page_of_all(request, rows):
    """A page of rows from the database, where there is no index that has them in order."""
    page = page_of(request, rows, engine.PAGE_SIZE)
    fill_redactions(getattr(row, "appeal", row) for row in page.object_list)
    return {"page": page, "rows": page.object_list}


def only_one(found):
    """The record that an address leads to; where there is none, the page is not found."""
    if not found:
        raise Http404
    return found[0]


def _show(request, kind, asked, shown):
    folder = FOLDERS[kind]
    common = {"asked": asked, "base": f"{folder}/base.html", "heading": HEADINGS[kind], "name": folder}
    return render(request, f"{folder}/list.html", {**common, **shown})


def page_number(request):
    """The page that the address asks for; what is no number of a page is not found."""
    try:
        number = int(request.GET.get("page", 1))
    except ValueError as error:
        raise Http404 from error
    if number < 1:
        raise Http404
    return number


def form_faults(form):
    """(label, what is wrong) of each field of the address that cannot be read."""
    return [(form[name].label, " ".join(errors)) for name, errors in form.errors.items()]


def unknown_filter(request, kind, faults):
    """Nothing is shown, so that no wrong result is read from it."""
    return render(request, f"{FOLDERS[kind]}/unknown_filter.html", {"faults": faults}, status=404)


def too_deep(request):
    first = request.GET.copy()
    first.pop("page", None)
    shown = {"most": engine.LAST_PAGE * engine.PAGE_SIZE, "query": first.urlencode()}
    return render(request, "search/too_deep.html", shown, status=404)


def unavailable(request, error):
    """Not found out: the index is being rebuilt, or too many search at once."""
    is_busy = not isinstance(error, engine.SearchUnavailable) or isinstance(error, engine.SearchBusy)
    response = render(request, "search/unavailable.html", {"is_busy": is_busy}, status=503)
    response["Retry-After"] = RETRY_AFTER
    return response

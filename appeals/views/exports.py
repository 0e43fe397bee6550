"""The lists as data, at the address of the list with another ending."""

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from appeals import exports
from appeals.facets import has_unknown
from appeals.filters import FacetForm, SearchForm
from appeals.search.engine import SearchUnavailable
from appeals.views.searching import HEADINGS, by_etag_alone, form_faults, searches, unavailable, unknown_filter
from signatories.noindex import no_index

KINDS = {"appeals": "appeal", "demands": "demand", "people": "person", "organizations": "organization"}
NAMES = ("person", "organization")


@require_safe
@no_index
@by_etag_alone
@searches
def export(request, name, ending):
    kind = KINDS[name]
    form = SearchForm(request.GET) if kind in NAMES else FacetForm(kind, request.GET)
    if not form.is_valid():
        return unknown_filter(request, kind, form_faults(form))
    asked = form.asked
    if kind in NAMES and not asked.reading.root:
        # What names are searched for is given out, and no list of people as a whole.
        raise Http404
    write, content_type = exports.FORMATS[ending]
    query = f"?{asked.query}" if asked.query else ""
    page, file = (
        request.build_absolute_uri(f"{path}{query}") for path in (reverse(name), reverse("export", args=[name, ending]))
    )
    title = f"{HEADINGS[kind]}: {asked.q}" if asked.q else str(HEADINGS[kind])
    try:
        if has_unknown(kind, asked):
            return unknown_filter(request, kind, ())
        found = exports.exported(kind, asked, title, (page, file), request.build_absolute_uri)
    except SearchUnavailable as error:
        return unavailable(request, error)
    return HttpResponse(write(found), content_type=content_type)

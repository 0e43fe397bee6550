"""The list of demands, and one demand."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from appeals.demand_page import DemandPage
from appeals.filters import DemandFilter
from appeals.models import Demand
from appeals.querysets import fill_redactions
from signatories.paging import page_of

PAGE_SIZE = 25


@require_safe
def demand_list(request):
    filters = DemandFilter(request.GET)
    if not filters.is_valid():
        return render(request, "demands/unknown_filter.html", {"filters": filters}, status=404)
    page = page_of(request, filters.qs.for_lists().newest_first(), PAGE_SIZE)
    fill_redactions(demand.appeal for demand in page.object_list)
    return render(request, "demands/list.html", {"filters": filters, "page": page})


@require_safe
def demand(request, identifier):
    found = get_object_or_404(Demand.objects.visible().for_lists(), identifier=identifier)
    return render(request, "demands/detail.html", {"page": DemandPage(found)})

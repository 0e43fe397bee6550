"""The list of demands, and one demand."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from appeals.demand_page import DemandPage
from appeals.models import Demand
from appeals.shown_rows import DEMANDS
from appeals.views.searching import by_etag_alone, faceted_list, only_one, searches


@require_safe
@by_etag_alone
@searches
def demand_list(request):
    return faceted_list(request, "demand", lambda: Demand.objects.visible().current().for_lists().newest_first())


@require_safe
@by_etag_alone
def demand(request, identifier):
    found = only_one(DEMANDS.having([identifier]))
    return render(request, "demands/detail.html", {"page": DemandPage(found)})

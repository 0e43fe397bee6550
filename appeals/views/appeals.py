"""The list of appeals, and the appeal."""

from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from appeals.appeal_page import AppealPage
from appeals.filters import AppealFilter
from appeals.models import Appeal
from appeals.querysets import fill_redactions
from signatories.paging import page_of

PAGE_SIZE = 25


@require_safe
def appeal_list(request):
    filters = AppealFilter(request.GET)
    if not filters.is_valid():
        return render(request, "appeals/unknown_filter.html", {"filters": filters}, status=404)
    page = page_of(request, filters.qs.for_lists(), PAGE_SIZE)
    fill_redactions(page.object_list)
    return render(request, "appeals/list.html", {"filters": filters, "page": page})


@require_safe
def appeal(request, identifier, slug=None):
    found = get_object_or_404(Appeal.objects.with_addresses().with_counts().with_last_version(), identifier=identifier)
    if found.status == Appeal.Status.WITHDRAWN:
        # At every address alike: the words in an address are words of the title.
        reason = found.redaction.clean(found.withdrawn_reason)
        return render(request, "410.html", {"reason": reason}, status=410)
    if request.path != found.get_absolute_url():
        return redirect(found, permanent=True)
    return render(request, "appeals/detail.html", {"page": AppealPage(found)})

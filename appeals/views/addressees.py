"""To whom the appeals speak."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from appeals.models import Addressee, Addressing
from appeals.querysets import fill_redactions
from signatories.paging import page_of

PAGE_SIZE = 50


@require_safe
def addressee_list(request):
    addressees = Addressee.objects.addressed_in(Addressing.objects.shown()).order_by("-appeal_count", "name")
    return render(request, "addressees/list.html", {"addressees": addressees})


@require_safe
def addressee(request, slug):
    addressings = Addressing.objects.filter(addressee__slug=slug).shown()
    found = get_object_or_404(Addressee.objects.addressed_in(addressings), slug=slug)
    page = page_of(request, addressings.for_lists(), PAGE_SIZE)
    fill_redactions(addressing.appeal for addressing in page.object_list)
    return render(request, "addressees/detail.html", {"addressee": found, "page": page})

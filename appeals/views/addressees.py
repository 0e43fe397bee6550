"""To whom the appeals speak."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from appeals.holdings import holdings
from appeals.list_page import NewestPage, TooDeep
from appeals.models import Addressee, Addressing
from appeals.querysets import fill_redactions
from appeals.search.engine import SearchUnavailable
from appeals.views.searching import by_etag_alone, page_number, page_of_all, too_deep
from signatories.paging import page_of

PAGE_SIZE = 200


@require_safe
@by_etag_alone
def addressee_list(request):
    try:
        with holdings() as counted:
            appeals = counted.appeals_by_addressee()
        page = page_of(request, sorted(appeals, key=lambda slug: (-appeals[slug], slug)), PAGE_SIZE)
        page.object_list = _in_order(page.object_list)
        _fill_counts(page.object_list, appeals)
    except SearchUnavailable:
        addressed = Addressee.objects.addressed_in(Addressing.objects.shown())
        page = page_of(request, addressed.order_by("-appeal_count", "slug"), PAGE_SIZE)
    return render(request, "addressees/list.html", {"page": page})


def _in_order(slugs):
    found = {addressee.slug: addressee for addressee in Addressee.objects.filter(slug__in=slugs)}
    return [found[slug] for slug in slugs if slug in found]


@require_safe
@by_etag_alone
def addressee(request, slug):
    addressings = Addressing.objects.filter(addressee__slug=slug)
    try:
        with holdings() as counted:
            appeals = counted.appeals_by_addressee()
        found = get_object_or_404(Addressee.objects.filter(slug__in=appeals), slug=slug)
        _fill_counts([found], appeals)
        shown = _newest(request, slug, addressings)
    except TooDeep:
        return too_deep(request)
    except SearchUnavailable:
        found = get_object_or_404(Addressee.objects.addressed_in(addressings.shown()), slug=slug)
        shown = page_of_all(request, addressings.shown().for_lists())
    return render(request, "addressees/detail.html", {"addressee": found, **shown})


def _fill_counts(addressees, appeals):
    demands = Addressing.objects.filter(addressee__in=addressees).count_demands()
    for addressee in addressees:
        addressee.appeal_count, addressee.demand_count = appeals[addressee.slug], demands.get(addressee.pk, 0)


def _newest(request, slug, addressings):
    """All the places in which each of the appeals of a page speaks to the addressee."""
    page = NewestPage("appeal", "addressee", slug, page_number(request))
    of_page = addressings.visible().filter(appeal__identifier__in=[hit.identifier for hit in page.found.hits])
    rows = list(of_page.for_lists())
    fill_redactions(row.appeal for row in rows)
    return {"list": page, "page": page.page, "rows": [row for row in rows if not row.is_redacted]}

"""Pages that belong to no app."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language_from_path, override
from django.views.decorators.http import require_safe

from appeals.demand_of_the_day import demand_of_the_day
from appeals.holdings import holdings
from appeals.models import Appeal, Collection
from appeals.querysets import fill_redactions
from appeals.search.engine import SearchUnavailable
from appeals.views.searching import by_etag_alone
from appeals.years_of_archive import YearsOfArchive

NEWEST = 5
DOORS = 6


@require_safe
@by_etag_alone
def home(request):
    """Without a date of change: the demand is another one each day."""
    newest = Appeal.objects.published().for_lists()[:NEWEST]
    fill_redactions(newest)
    demand = demand_of_the_day(timezone.now().date())
    return render(request, "home.html", {"appeals": newest, "demand_of_the_day": demand, **_numbers()})


def _numbers():
    """How many there are of what, and the doors to the most frequent; nothing while there is no index."""
    try:
        with holdings() as counted:
            return {
                "counted": {"appeals": counted.appeals, "demands": counted.demands, "signatures": counted.signatures},
                "years": YearsOfArchive(counted.years),
                "measures": counted.most_asked("measures", DOORS),
                "rights": counted.most_asked("rights", DOORS),
                "addressees": counted.most_addressed(DOORS),
            }
    except SearchUnavailable:
        return {}


@require_safe
def about(request):
    return render(request, "about.html", {"collections": Collection.objects.visible(), "contact": settings.CONTACT})


def bad_address(request):
    """For addresses that no page can have."""
    return render(request, "404.html", status=404)


def not_found(request, exception):
    return render(request, "404.html", status=404)


def bad_request(request, exception):
    return _plain_page(request, 400)


def server_error(request):
    return _plain_page(request, 500)


def _plain_page(request, status):
    """In the language of the address. Nothing else is asked of the request, which may be for another site or half read:
    nothing that could fail a second time."""
    language = get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
    with override(language):
        return HttpResponse(render_to_string(f"{status}.html"), status=status)

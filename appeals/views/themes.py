"""The two vocabularies: rights, and measures asked."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from appeals.models import Demand, Theme
from appeals.querysets import fill_redactions
from signatories.paging import page_of

PAGE_SIZE = 25


@require_safe
def theme_list(request, scheme):
    themes = Theme.objects.filter(scheme=scheme).for_lists()
    return render(request, f"themes/{scheme}.html", {"themes": themes})


@require_safe
def theme(request, scheme, slug):
    found = get_object_or_404(Theme.objects.for_pages(), scheme=scheme, slug=slug)
    demands = Demand.objects.visible().current().filter(themes=found).for_lists().newest_first()
    page = page_of(request, demands, PAGE_SIZE)
    fill_redactions(demand.appeal for demand in page.object_list)
    return render(request, "themes/detail.html", {"theme": found, "page": page, "base": f"themes/base_{scheme}.html"})

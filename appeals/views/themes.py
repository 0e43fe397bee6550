"""The two vocabularies: rights, and measures asked."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from appeals.holdings import FACETS, fill_themes
from appeals.list_page import NewestPage, TooDeep
from appeals.models import Demand, Theme, ThemeArticle
from appeals.search.engine import SearchUnavailable
from appeals.views.searching import by_etag_alone, page_number, page_of_all, too_deep


@require_safe
@by_etag_alone
def theme_list(request, scheme):
    themes = list(Theme.objects.filter(scheme=scheme).for_lists())
    fill_themes(themes, scheme)
    nothing_asked = all(theme.demand_count == 0 for theme in themes)
    if nothing_asked:
        for theme in themes:
            theme.demand_count = None
    shown = {"themes": themes, "nothing_asked": nothing_asked, "instruments": ThemeArticle.instruments()}
    return render(request, f"themes/{scheme}.html", shown)


@require_safe
@by_etag_alone
def theme(request, scheme, slug):
    found = get_object_or_404(Theme.objects.for_pages(), scheme=scheme, slug=slug)
    fill_themes([found], scheme)
    try:
        page = NewestPage("demand", FACETS[scheme], slug, page_number(request))
        shown = {"list": page, "page": page.page, "rows": page.rows}
    except TooDeep:
        return too_deep(request)
    except SearchUnavailable:
        demands = Demand.objects.visible().current().filter(themes=found).for_lists().newest_first()
        shown = page_of_all(request, demands)
    shown |= {"theme": found, "base": f"themes/base_{scheme}.html", "instruments": ThemeArticle.instruments()}
    return render(request, "themes/detail.html", shown)

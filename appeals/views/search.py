"""The search of everything, and suggestions for it."""

from django.http import JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from appeals.models import Theme
from appeals.search import engine
from appeals.search_page import FormOfAll, SearchPage
from appeals.views.searching import RETRY_AFTER, asked_words, by_etag_alone, searches, unavailable
from signatories.noindex import HEADER, no_index

# More than anybody types before looking at the suggestions.
LONGEST_PREFIX = 100
MOST_THEMES = 3
LABELS = {
    "word": "",
    "theme": _("theme"),
    "appeal": _("appeal"),
    "person": _("person"),
    "organization": _("organization"),
}


@require_safe
@by_etag_alone
@searches
def search(request):
    """Search engines may lead to the empty form, and to nothing that was found with it."""
    asked = asked_words(request, FormOfAll)
    try:
        response = render(request, "search/search.html", {"search": SearchPage(asked), "asked": asked})
        if asked.q:
            response[HEADER] = "noindex"
        return response
    except engine.SearchUnavailable as error:
        return unavailable(request, error)


@require_safe
@no_index
@by_etag_alone
@searches
def suggest(request):
    """What a reader may be about to type: words to search for, and things with a page of their own."""
    typed = " ".join(request.GET.get("q", "").split())[:LONGEST_PREFIX]
    try:
        found = engine.suggest(typed) if typed else []
    except engine.SearchUnavailable:
        return JsonResponse({"suggestions": []}, status=503, headers={"Retry-After": str(RETRY_AFTER)})
    # The address leads on to the one with words in it, which nobody has to be asked for here.
    suggestions = [
        _suggestion(one.text, one.kind, one.identifier and reverse(one.kind, args=[one.identifier])) for one in found
    ]
    themes = Theme.objects.with_label_like(typed)[:MOST_THEMES] if typed else ()
    suggestions += [_suggestion(theme.label, "theme", theme.get_absolute_url()) for theme in themes]
    return JsonResponse({"suggestions": suggestions}, json_dumps_params={"ensure_ascii": False})


def _suggestion(words, kind, address):
    return {"words": words, "kind": kind, "label": str(LABELS[kind]), "address": address}

"""The lists of people and organizations, and what a search leaves of them.

Without words they are what `signatories` makes of them: an A to Z from the database.
"""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from appeals.list_page import FoundPage, TooDeep
from appeals.search.engine import SearchUnavailable
from appeals.views.searching import (
    FOLDERS,
    HEADINGS,
    asked_words,
    by_etag_alone,
    page_number,
    searches,
    too_deep,
    unavailable,
)
from signatories import views as signatories


@require_safe
@searches
def people(request):
    return _list(request, "person", signatories.people)


@require_safe
@searches
def organizations(request):
    return _list(request, "organization", signatories.organizations)


def _list(request, kind, a_to_z):
    asked = asked_words(request)
    return _found(request, kind, asked) if asked.q else a_to_z(request)


@by_etag_alone
def _found(request, kind, asked):
    try:
        page = FoundPage(kind, asked, page_number(request))
        shown = {"list": page, "page": page.page, "rows": page.rows, "asked": asked, "heading": HEADINGS[kind]}
        shown |= {"base": f"{FOLDERS[kind]}/base.html", "name": FOLDERS[kind]}
        return render(request, "search/agents.html", shown)
    except TooDeep:
        return too_deep(request)
    except SearchUnavailable as error:
        return unavailable(request, error)

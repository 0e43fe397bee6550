"""The list of appeals, and the appeal."""

from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from appeals.appeal_page import AppealPage
from appeals.models import Appeal
from appeals.shown_rows import APPEALS
from appeals.views.searching import asked_words, by_etag_alone, faceted_list, only_one, searches


@require_safe
@by_etag_alone
@searches
def appeal_list(request):
    return faceted_list(request, "appeal", lambda: Appeal.objects.published().for_lists())


@require_safe
@by_etag_alone
def appeal(request, identifier, slug=None):
    found = only_one(APPEALS.having([identifier]))
    if found.status == Appeal.Status.WITHDRAWN:
        # At every address alike: the words in an address are words of the title.
        reason = found.redaction.clean(found.withdrawn_reason)
        return render(request, "410.html", {"reason": reason}, status=410)
    asked = asked_words(request)
    if request.path != found.get_absolute_url():
        return redirect(f"{found.get_absolute_url()}{asked.words_address}", permanent=True)
    page = AppealPage(found, asked.find if asked.reading.root else None, request.GET.get("signed", ""))
    return render(request, "appeals/detail.html", {"page": page, "asked": asked})

"""All signatures that may be shown, A to Z."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from appeals.entries import pieces_of
from appeals.models import Signature
from appeals.querysets import fill_redactions
from signatories.noindex import no_index
from signatories.paging import letters_of, page_of

PAGE_SIZE = 100


@require_safe
@no_index
def signature_list(request):
    shown = Signature.objects.shown()
    page = page_of(request, shown.for_lists().a_to_z(), PAGE_SIZE)
    fill_redactions(signature.appeal for signature in page.object_list)
    for signature in page.object_list:
        signature.pieces = list(pieces_of(signature.words, [signature]))
    letters = letters_of(shown.by_initial(), PAGE_SIZE)
    return render(
        request, "signatures/list.html", {"page": page, "letters": letters, "counts": shown.count_countries()}
    )

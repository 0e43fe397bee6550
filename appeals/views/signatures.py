"""All signatures that may be shown, A to Z."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from appeals.entries import pieces_of
from appeals.models import Signature
from appeals.querysets import fill_redactions
from signatories.noindex import no_index
from signatories.paging import letters_of, window_of

PAGE_SIZE = 100


@require_safe
@no_index
def signature_list(request):
    signatures = Signature.objects.visible().a_to_z()
    window = window_of(request, signatures.for_lists(), PAGE_SIZE, _shown)
    for signature in window.rows:
        signature.pieces = list(pieces_of(signature.shown_words, [signature]))
    letters = letters_of(signatures.with_appeals(), _shown)
    return render(request, "signatures/list.html", {"window": window, "letters": letters})


def _shown(signatures):
    """Those whose lines hold nothing withheld but contacts: for what their order would tell of it."""
    fill_redactions(signature.appeal for signature in signatures)
    return [signature for signature in signatures if not signature.is_redacted]

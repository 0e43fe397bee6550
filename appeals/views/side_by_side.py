"""Two texts beside each other."""

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from appeals.querysets import fill_redactions
from appeals.side_by_side import SideBySide, text_at
from signatories.noindex import no_index


@require_safe
@no_index
def side_by_side(request, left, right):
    texts = [text_at(identifier) for identifier in (left, right)]
    if None in texts or texts[0] == texts[1]:
        raise Http404
    fill_redactions([text.appeal for text in texts])
    return render(request, "appeals/side_by_side.html", {"page": SideBySide(*texts)})

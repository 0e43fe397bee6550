"""The source of a text: every line of it, and the file."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from appeals.models import Source
from appeals.source_page import SourcePage


def _page(identifier):
    sources = Source.objects.visible().select_related("text__appeal")
    return SourcePage(get_object_or_404(sources, identifier=identifier))


@require_safe
def source(request, identifier):
    return render(request, "sources/detail.html", {"page": _page(identifier)})


@require_safe
def source_text(request, identifier):
    page = _page(identifier)
    return HttpResponse(
        page.offered,
        content_type=f"text/plain; charset={page.encoding}",
        headers={
            "Content-Disposition": content_disposition_header(as_attachment=True, filename=page.file_name),
            "X-Content-Type-Options": "nosniff",
        },
    )

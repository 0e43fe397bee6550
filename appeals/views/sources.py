"""The source of a text: every line of it, and the file."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from appeals.models import CleanCopy, Source
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
    return _file(page.offered, page.source.public_file_name, f"text/plain; charset={page.encoding}")


@require_safe
def source_copy(request, identifier):
    """The copy of the original file, where a reviewer released one."""
    copy = get_object_or_404(CleanCopy.objects.visible(), source__identifier=identifier)
    return _file(bytes(copy.content), f"{identifier}.pdf", "application/pdf")


def _file(content, name, content_type):
    return HttpResponse(
        content,
        content_type=content_type,
        headers={
            "Content-Disposition": content_disposition_header(as_attachment=True, filename=name),
            "X-Content-Type-Options": "nosniff",
        },
    )

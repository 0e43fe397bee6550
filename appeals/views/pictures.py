"""Pictures of what the archive holds: all of them, one with the table behind it, and its files."""

from functools import wraps

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from appeals.models import Appeal
from appeals.pictures.files import FORMATS
from appeals.pictures.kinds import KINDS, drawn
from appeals.pictures.together import IN_FILES_ALONE, SIZES
from appeals.search.engine import SearchUnavailable
from appeals.views.searching import by_etag_alone, unavailable


@require_safe
def pictures(request):
    kinds = {name: kind.label for name, kind in KINDS.items() if kind.stands_alone}
    has_any = Appeal.objects.published().exists()
    return render(request, "pictures/list.html", {"kinds": kinds, "has_any": has_any})


def _drawn_of_index(view):
    """View decorator: some pictures are made of the index, and are not there while it is rebuilt."""

    @wraps(view)
    def answered(request, *args, **kwargs):
        try:
            return view(request, *args, **kwargs)
        except SearchUnavailable as error:
            return unavailable(request, error)

    return by_etag_alone(answered)


@require_safe
@_drawn_of_index
def picture(request, name, of=None):
    place = {"name": name, "of": of} if of else {"name": name}
    files = {ending.upper(): reverse("picture-file", kwargs=place | {"ending": ending}) for ending in FORMATS}
    found = drawn(name, of)
    sizes = SIZES if KINDS[name].subject == "size" else {}
    found_in = {"picture": found, "files": files, "name": name, "sizes": sizes, "in_files_alone": of in IN_FILES_ALONE}
    return render(request, "pictures/detail.html", found_in)


@require_safe
@_drawn_of_index
def picture_file(request, name, ending, of=None):
    write, content_type = FORMATS[ending]
    found = drawn(name, of)
    place = {"name": name, "of": of} if of else {"name": name}
    site = request.build_absolute_uri("/").rstrip("/")
    response = HttpResponse(write(found, site, reverse("picture", kwargs=place)), content_type=content_type)
    filename = f"{name}-{of}" if of else name
    response["Content-Disposition"] = f'attachment; filename="{filename}.{ending}"'
    return response

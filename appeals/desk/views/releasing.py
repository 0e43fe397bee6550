"""A copy of a sealed PDF: a reviewer looks at each page before readers can have it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from appeals.desk import copies
from appeals.desk.files import page_of_pdf
from appeals.models import CleanCopy, Source
from signatories.admin.net import as_validation_error
from signatories.refusals import Refused

from .rights import require_reviewer


def copy(admin, request, source_pk):
    """The pages, and what can be done with the copy now."""
    require_reviewer(request)
    source = get_object_or_404(Source.objects.without_bytes().select_related("text__appeal"), pk=source_pk)
    if request.method == "POST":
        _do(request, source)
        return HttpResponseRedirect(request.path)
    there = CleanCopy.objects.without_bytes().filter(source=source).first()
    context = admin.admin_site.each_context(request) | {
        "title": _("Copy of the original file"),
        "subtitle": str(source.text.appeal),
        "opts": admin.opts,
        "source": source,
        "review": copies.sealed_pdf_of(source),
        "copy": there,
        "holds_withheld": there and copies.holds_withheld(there),
    }
    return TemplateResponse(request, "admin/desk/copy.html", context)


def _do(request, source):
    try:
        if request.POST.get("do") == "make":
            copies.make_copy(source)
            messages.success(request, _("The copy is made. Look at each of its pages."))
        elif request.POST.get("do") == "release":
            copies.release(_copy_of(source.pk), by=request.user.get_username())
            messages.success(request, _("The copy is released: readers find it on the page of the source."))
        elif request.POST.get("do") == "take-back":
            copies.take_back(_copy_of(source.pk))
            messages.success(request, _("The copy is taken back."))
    except (Refused, ValidationError) as error:
        messages.error(request, " ".join(as_validation_error(error).messages))


def copy_page(admin, request, source_pk, number):
    """One page: its words, a link to the page itself, and a button that says: I have looked at it."""
    require_reviewer(request)
    there = _copy_with_page(source_pk, number)
    if request.method == "POST":
        copies.look_at(there, number)
        return HttpResponseRedirect(_next(there, number))
    context = admin.admin_site.each_context(request) | {
        "title": _("Page %(number)d of %(count)d") % {"number": number, "count": there.page_count},
        "subtitle": str(there),
        "opts": admin.opts,
        "copy": there,
        "number": number,
        "is_seen": number not in there.unseen_pages,
    }
    try:
        _content, context["words"], context["pictures"] = page_of_pdf(bytes(there.content), number)
    except ValidationError as error:
        context["refused"] = error.messages[0]
    return TemplateResponse(request, "admin/desk/copy_page.html", context)


def copy_page_file(admin, request, source_pk, number):
    """The page itself, as readers would get it, and behind it its pictures as they could be taken out of it."""
    require_reviewer(request)
    there = _copy_with_page(source_pk, number)
    try:
        content, _words, _pictures = page_of_pdf(bytes(there.content), number)
    except ValidationError:
        return HttpResponseRedirect(reverse("admin:appeals_review_copy_page", args=[source_pk, number]))
    headers = {"Content-Disposition": "inline", "X-Content-Type-Options": "nosniff"}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


def _copy_of(source_pk):
    return get_object_or_404(CleanCopy.objects.select_related("source"), source_id=source_pk)


def _copy_with_page(source_pk, number):
    there = _copy_of(source_pk)
    if not 1 <= number <= there.page_count:
        raise Http404
    return there


def _next(there, number):
    """The next page that nobody looked at, or the list of all pages."""
    unseen = sorted(there.unseen_pages, key=lambda page: (page < number, page))
    if unseen:
        return reverse("admin:appeals_review_copy_page", args=[there.source_id, unseen[0]])
    return reverse("admin:appeals_review_copy", args=[there.source_id])

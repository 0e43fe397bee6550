"""A text comes in. Before anything is made of it, the archive is asked whether it knows it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from appeals.desk.completing import title_of
from appeals.desk.duplicates import alike, already_on_the_desk
from appeals.desk.forms import TextForm
from appeals.desk.reviews import open_review, work_on
from appeals.desk.sources import add_as_source
from appeals.models import Review, Text
from signatories.refusals import Refused


def paste(admin, request):
    if not admin.has_add_permission(request):
        raise PermissionDenied
    form = TextForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        return _received(admin, request, form)
    context = admin.admin_site.each_context(request) | {
        "title": _("Add from text"),
        "form": form,
        "opts": admin.opts,
        "longest_text": f"{1_000_000}",
    }
    return TemplateResponse(request, "admin/desk/paste.html", context)


def _received(admin, request, form):
    """The text goes to the desk; where the archive knows it, the editor says first what it is."""
    received = form.received()
    if there := already_on_the_desk(received.raw):
        messages.info(request, _("This text is on the desk already. Here it is."))
        return HttpResponseRedirect(reverse("admin:appeals_review_change", args=[there.pk]))
    opened = open_review(
        decided=form.decided(),
        raw=received.raw,
        file_name=received.file_name,
        original=received.original,
        original_name=form.cleaned_data["file"] and request.FILES["file"].name[:200] or "",
        editor=request.user,
    )
    if alike(received.raw):
        return HttpResponseRedirect(reverse("admin:appeals_review_alike", args=[opened.pk]))
    return HttpResponseRedirect(reverse("admin:appeals_review_change", args=[opened.pk]))


def choose(admin, request, pk):
    """ "This is the appeal of …": add the text as another source of it, or go on with a document of its own."""
    opened = get_object_or_404(Review, pk=pk)
    if not admin.has_change_permission(request, opened):
        raise PermissionDenied
    known = alike(bytes(opened.raw))
    if request.method == "POST":
        text = get_object_or_404(Text, pk=request.POST.get("text", ""))
        return _added(request, opened, text)
    context = admin.admin_site.each_context(request) | {
        "title": _("The archive knows this text"),
        "review": opened,
        "subtitle": title_of(work_on(opened)),
        "alike": known,
        "is_the_same": any(one.is_the_same for one in known),
        "opts": admin.opts,
    }
    return TemplateResponse(request, "admin/desk/alike.html", context)

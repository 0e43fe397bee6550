"""A text comes in. Before anything is made of it, the archive is asked whether it knows it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from appeals.desk.duplicates import alike, already_on_the_desk
from appeals.desk.forms import TextForm
from appeals.desk.reviews import open_review
from appeals.desk.sources import add_as_source
from appeals.models import Text
from signatories.refusals import Refused

from .rights import open_review_or_404


def paste(admin, request):
    if not admin.has_add_permission(request):
        raise PermissionDenied
    form = TextForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        return _received(admin, request, form)
    # Where something is to be corrected, the cursor stands there.
    form.fields[next(iter(form.errors), "text")].widget.attrs["autofocus"] = True
    context = admin.admin_site.each_context(request) | {
        "title": _("Add from text"),
        "form": form,
        "opts": admin.opts,
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
        original_name=request.FILES["file"].name[:200] if form.cleaned_data["file"] else "",
        editor=request.user,
    )
    if alike(received.raw):
        return HttpResponseRedirect(reverse("admin:appeals_review_known", args=[opened.pk]))
    return HttpResponseRedirect(reverse("admin:appeals_review_change", args=[opened.pk]))


def known(admin, request, pk):
    """ "This is the appeal of …": add the text as another source of it, or go on with a document of its own."""
    review = open_review_or_404(admin, request, pk)
    refusal = ""
    if request.method == "POST":
        try:
            source = _added(request, review)
        except Refused as refused:
            refusal = str(refused)
        else:
            messages.success(request, _("The text is another source of this appeal now."))
            return HttpResponseRedirect(reverse("admin:appeals_source_change", args=[source.pk]))
    found = alike(bytes(review.raw))
    context = admin.admin_site.each_context(request) | {
        "title": _("The archive knows this text"),
        "subtitle": str(review),
        "review": review,
        "alike": found,
        "is_the_same": any(one.is_the_same for one in found),
        "opts": admin.opts,
        "refusal": refusal,
        "explanation": request.POST.get("explanation", ""),
    }
    return TemplateResponse(request, "admin/desk/known.html", context)


def _added(request, review):
    if not request.user.has_perm("appeals.add_source"):
        raise PermissionDenied
    return add_as_source(
        review,
        get_object_or_404(Text, identifier=request.POST.get("text", "")),
        looked="looked" in request.POST,
        explanation=request.POST.get("explanation", "").strip()[:300],
    )

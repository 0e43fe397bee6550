"""A review ends: as an appeal, or put aside."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from appeals.desk import making, reviews
from signatories.admin.net import as_validation_error
from signatories.refusals import Refused

from .rights import open_review_or_404


def make(admin, request, pk):
    """The appeal, or a plain word why not. The review stays as it is then."""
    opened = open_review_or_404(admin, request, pk)
    if not request.user.has_perm("appeals.add_appeal"):
        raise PermissionDenied
    try:
        appeal = making.make(opened, by=request.user.get_username())
    except (Refused, ValidationError, IntegrityError) as error:
        messages.error(request, " ".join(as_validation_error(error).messages))
        return HttpResponseRedirect(reverse("admin:appeals_review_change", args=[pk]))
    messages.success(request, _("The appeal is a draft now. Publish it when it is ready."))
    names = reverse("admin:appeals_appeal_names", args=[appeal.pk])
    messages.info(request, format_html('<a href="{}">{}</a>', names, _("Say who the names of this document are")))
    return HttpResponseRedirect(reverse("admin:appeals_appeal_change", args=[appeal.pk]))


def discard(admin, request, pk):
    """Asks first."""
    opened = open_review_or_404(admin, request, pk)
    if request.method == "POST":
        try:
            reviews.discard(opened)
        except Refused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, _("Discarded: %(review)s") % {"review": opened})
        return HttpResponseRedirect(reverse("admin:appeals_review_changelist"))
    context = admin.admin_site.each_context(request) | {
        "title": _("Discard this review?"),
        "subtitle": str(opened),
        "review": opened,
        "opts": admin.opts,
    }
    return TemplateResponse(request, "admin/desk/discard.html", context)

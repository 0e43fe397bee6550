"""Whom the words of a document name."""

from django.contrib import admin

from appeals.models import Demand, Mention
from signatories.admin import Release, Withhold, ask_once

from .demand import OfTextAdmin
from .filters import AppealFilter
from .quotation import NameForm
from .ties import TIE_FIELDSET, ProposeTie, TiedFilter, TyingAdmin


@admin.register(Mention)
class MentionAdmin(OfTextAdmin, TyingAdmin):
    form = NameForm
    list_display = ["exact", "capacity", "agent", "certainty", "withheld", "appeal"]
    list_filter = ["capacity", TiedFilter, "withheld", AppealFilter.along("text__appeal")]
    search_fields = ["exact", "identifier", "text__appeal__title"]
    autocomplete_fields = ["text", "agent"]
    readonly_fields = ["place", "identifier", "tied_by", "tied_at"]
    fields = ["text", "exact", "place", "capacity", "wording", "demand", "position", "identifier"]
    steps = (ProposeTie(), Withhold(), Release())

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("agent").prefetch_related("agent__names")

    def get_fieldsets(self, request, obj=None):
        return [(None, {"fields": self.get_fields(request, obj)}), TIE_FIELDSET]

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        if "demand" in form.base_fields:
            of_appeal = {"text__appeal": obj.text.appeal} if obj else {"text": self._given_text(request)}
            ask_once(form.base_fields["demand"], Demand.objects.current().filter(**of_appeal), label=_labelled)
        return form

    def _given_text(self, request):
        given = request.POST.get("text") or request.GET.get("text") or ""
        return given if given.isdecimal() else None


def _labelled(demand):
    return f"{demand}: {demand.exact[:60]}"

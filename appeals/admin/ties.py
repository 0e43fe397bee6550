"""Tying a name in a document to a person or an organization."""

from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from appeals.models import Tied
from signatories.admin import RecordAdmin, RecordInline

TIE = ["agent", "certainty", "tie_reason"]


def note_tie(form, user):
    """Writes down who tied, and when."""
    record = form.instance
    if isinstance(record, Tied) and set(TIE) & set(form.changed_data):
        record.tied_by = user.get_username() if record.agent else ""
        record.tied_at = timezone.now() if record.agent else None


class TyingAdmin(RecordAdmin):
    """For records that are tied, and for those with inlines that are."""

    def save_form(self, request, form, change):
        note_tie(form, request.user)
        return super().save_form(request, form, change)

    def save_formset(self, request, form, formset, change):
        for row in formset.forms:
            note_tie(row, request.user)
        super().save_formset(request, form, formset, change)


class TiedInline(RecordInline):
    autocomplete_fields = ["agent"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("agent").prefetch_related("agent__names")


TIE_FIELDSET = (
    _("Tied to a person or an organization"),
    {
        "fields": [*TIE, "tied_by", "tied_at"],
        "description": _("Only where you are sure enough to write down why. Without a tie the name is complete."),
    },
)


class TiedFilter(admin.SimpleListFilter):
    title = _("tie")
    parameter_name = "tie"

    def lookups(self, request, model_admin):
        return [("certain", _("certain")), ("probable", _("probable")), ("none", _("none"))]

    def queryset(self, request, queryset):
        if self.value() == "none":
            return queryset.filter(agent=None)
        return queryset.filter(certainty=self.value()) if self.value() else queryset

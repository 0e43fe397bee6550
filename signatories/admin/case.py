"""What became of people whose release was demanded."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from signatories.cases import confirm
from signatories.models import CaseEvent

from .base import RecordAdmin
from .steps import Step


class Confirm(Step):
    name = "confirm"
    label = _("Confirm")
    explanation = _(
        "You have read the source, and it says this of this person. Readers will see the statement. "
        "Whoever wrote it cannot confirm it."
    )
    done = _("This is confirmed and public now.")
    is_signed = True

    def applies_to(self, event):
        return not event.confirmed_by

    def perform(self, event, by):
        confirm(event, by=by)


@admin.register(CaseEvent)
class CaseEventAdmin(RecordAdmin):
    """A statement that was confirmed is not edited any more: a wrong one is deleted and written anew."""

    list_display = ["agent", "kind", "date", "as_of", "written_by", "confirmed_by"]
    list_filter = ["kind", ("confirmed_at", admin.EmptyFieldListFilter)]
    fields = ["agent", "kind", "date", "statement", "source", "as_of", "written_by", "confirmed_by", "confirmed_at"]
    readonly_fields = ["written_by", "confirmed_by", "confirmed_at"]
    autocomplete_fields = ["agent"]
    search_fields = ["agent__names__name", "source"]
    steps = (Confirm(),)

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("agent").prefetch_related("agent__names")

    def get_readonly_fields(self, request, obj=None):
        return self.fields if obj and obj.confirmed_by else self.readonly_fields

    def save_model(self, request, obj, form, change):
        obj.written_by = request.user.get_username()
        super().save_model(request, obj, form, change)

"""Merges, to be looked at and taken back."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from signatories.merging import unmerge
from signatories.models import MergeRecord

from .base import RecordAdmin, Table, link
from .steps import Step


class UnmergeForm(forms.Form):
    reason = forms.CharField(label=_("Reason"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}))


class Unmerge(Step):
    name = "unmerge"
    label = _("Take back")
    explanation = _(
        "Both records stand again, each with what it had before. What was edited since keeps its edits, "
        "what was tied elsewhere stays there, what was added stays with the record it was added to."
    )
    done = _("The merge was taken back.")
    form = UnmergeForm
    is_signed = True

    def applies_to(self, merged):
        return merged.undone_at is None

    def perform(self, merged, reason, by):
        unmerge(merged, by=by, reason=reason)


@admin.register(MergeRecord)
class MergeAdmin(RecordAdmin):
    list_display = ["absorbed_name", "kept", "merged_by", "merged_at", "undone_at"]
    search_fields = ["absorbed_name", "absorbed__identifier", "kept__identifier", "kept__names__name"]
    fields = readonly_fields = [
        *("absorbed", "absorbed_name", "kept", "merged_by", "merged_at", "reason"),
        *("undone_by", "undone_at", "undone_reason"),
    ]
    steps = (Unmerge(),)

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("absorbed", "kept").prefetch_related("kept__names")

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def tables(self, merged):
        rows = [[row.model, row.field, row.row] for row in merged.moved.order_by("model", "field", "row")]
        records = [[link(merged.absorbed, merged.absorbed_name)], [link(merged.kept)]]
        return [
            Table(_("The two records"), [_("Record")], records),
            Table(_("What was moved"), [_("Table"), _("Field"), _("Identifier of the row")], rows),
        ]

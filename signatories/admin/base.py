"""What the admin pages of all records share."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from .fields import FieldsMixin
from .history import events_of
from .net import NetMixin
from .seen import SeenInlineMixin, SeenMixin
from .steps import StepsMixin


@dataclass
class Table:
    """Records that belong to the one on the page: to be read there and opened from there."""

    title: str
    columns: list[str] = field(default_factory=list)
    rows: list[list[object]] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)  # address, words
    note: str = ""


class RecordAdmin(NetMixin, SeenMixin, StepsMixin, FieldsMixin, admin.ModelAdmin):
    change_form_template = "admin/record_change_form.html"
    show_full_result_count = False
    list_per_page = 50
    # Only what readers can see has an address for them.
    view_on_site = False

    def tables(self, record) -> list[Table]:
        """What is shown beneath the form."""
        return []

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if obj is not None:
            context |= {"tables": self.tables(obj), "step_buttons": self.step_buttons(request, obj)}
        return super().render_change_form(request, context, add, change, form_url, obj)

    def get_actions(self, request):
        # Nothing is done to many records at once: each step asks for a reason.
        return {}

    def history_view(self, request, object_id, extra_context=None):
        record = self.get_object(request, unquote(object_id))
        if record is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": _("History"),
            "subtitle": str(record),
            "opts": self.opts,
            "original": record,
            "events": events_of(record),
        }
        return TemplateResponse(request, "admin/record_history.html", context)


class RecordInline(SeenInlineMixin, FieldsMixin, admin.TabularInline):
    extra = 0


def link(record, words=None) -> SafeString:
    """A link to a record's page in the admin."""
    return format_html('<a href="{}">{}</a>', address(record), short(words or record))


def address(record) -> str:
    return reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_change", args=[record.pk])


def add_address(model, **initial) -> str:
    """Where a record is added, with some fields filled in already."""
    query = {name: getattr(value, "pk", value) for name, value in initial.items()}
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add", query=query)


def list_address(model, **query) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist", query=query)


def short(words) -> str:
    return Truncator(str(words)).chars(90)


def next_position(records) -> int:
    """The place after the last one of these records."""
    last = records.order_by("-position").values_list("position", flat=True).first()
    return (last or 0) + 1

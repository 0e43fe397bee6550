"""Form fields that do not ask the database once per row."""

from __future__ import annotations

from django.contrib.admin.widgets import AutocompleteSelect, RelatedFieldWidgetWrapper
from django.db import models

from .seen import SeenForm


class KnownAutocomplete(AutocompleteSelect):
    """Shows the related record that came with the row, without asking for it again."""

    known = None

    def optgroups(self, name, value, attr=None):
        if self.known is None or value != [str(self.known.pk)]:
            # Django would look for any value that an address or a form brings, also for one that is no key.
            return super().optgroups(name, [key for key in value if key.isdecimal()], attr)
        empty = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        return [(None, [*empty, self.create_option(name, self.known.pk, str(self.known), True, 1)], 0)]


class RecordForm(SeenForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, KnownAutocomplete) and getattr(self.instance, f"{name}_id"):
                widget.known = getattr(self.instance, name)


class FieldsMixin:
    """For a ModelAdmin or an inline."""

    form = RecordForm
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(getattr(field, "widget", None), RelatedFieldWidgetWrapper):
            # Beside a choice stands no button that deletes what was chosen.
            field.widget.can_delete_related = False
        return field

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", KnownAutocomplete(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_field_queryset(self, db, db_field, request):
        # Where nothing is listed there is nothing to sort: the autocomplete's own view does it.
        if db_field.name in self.get_autocomplete_fields(request):
            return None
        return super().get_field_queryset(db, db_field, request)


def ask_once(field, records, label=str):
    """Fills the choices of a select that stands in many rows, with one query for all of them."""
    field.choices = [("", field.empty_label), *((record.pk, label(record)) for record in records)]

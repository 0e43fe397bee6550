"""Filters that would be too long as a list of all appeals."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from appeals.models import Appeal


class AppealFilter(admin.SimpleListFilter):
    """The records of one appeal. The appeal's own page leads here; the filter says which one it is."""

    title = _("appeal")
    parameter_name = "appeal"
    path = "appeal"

    @classmethod
    def along(cls, path):
        """The filter for a model that reaches its appeal along this path."""
        return type("AppealFilter", (cls,), {"path": path})

    def lookups(self, request, model_admin):
        chosen = Appeal.objects.filter(identifier=request.GET.get(self.parameter_name, "")).first()
        return [(chosen.identifier, str(chosen))] if chosen else []

    def has_output(self):
        return bool(self.lookup_choices)

    def queryset(self, request, queryset):
        return queryset.filter(**{f"{self.path}__identifier": self.value()}) if self.value() else queryset

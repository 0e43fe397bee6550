"""The two vocabularies."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from appeals.models import Theme, ThemeArticle
from signatories.admin import RecordAdmin, RecordInline


class ArticleInline(RecordInline):
    model = ThemeArticle
    fields = ["instrument", "article"]


@admin.register(Theme)
class ThemeAdmin(RecordAdmin):
    list_display = ["label_en", "scheme", "position", "slug", "broader"]
    list_filter = ["scheme"]
    list_select_related = ["broader"]
    search_fields = ["label_en", "label_ru", "label_kk", "slug"]
    search_help_text = _("Labels in any of the three languages.")
    autocomplete_fields = ["broader"]
    readonly_fields = ["identifier"]
    prepopulated_fields = {"slug": ["label_en"]}
    inlines = [ArticleInline]
    fieldsets = [
        (None, {"fields": ["scheme", "slug", "position", "broader", "identifier"]}),
        (_("English"), {"fields": ["label_en", "scope_en"]}),
        (_("Russian"), {"fields": ["label_ru", "scope_ru"]}),
        (_("Kazakh"), {"fields": ["label_kk", "scope_kk"]}),
    ]

    def get_prepopulated_fields(self, request, obj=None):
        # An address that readers know does not move when a label is corrected.
        return {} if obj else self.prepopulated_fields

    def view_on_site(self, theme):
        return theme.get_absolute_url()

"""The desk: texts that become appeals."""

from functools import partial

from django.contrib import admin
from django.urls import path
from django.utils.translation import gettext_lazy as _

from appeals.desk import views
from appeals.models import Review


class StateFilter(admin.SimpleListFilter):
    """Open reviews, unless others are asked for."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [(state.value, state.label) for state in Review.State if state != Review.State.OPEN]

    def choices(self, changelist):
        first, *others = super().choices(changelist)
        return [first | {"display": Review.State.OPEN.label}, *others]

    def queryset(self, request, queryset):
        return queryset.filter(state=self.value() or Review.State.OPEN)


@admin.register(Review)
class ReviewAdmin(admin.ModelAdmin):
    list_display = ["__str__", "state", "editor", "opened_at", "changed_at"]
    list_filter = [StateFilter]
    list_select_related = ["editor"]
    search_fields = ["title", "file_name"]
    show_full_result_count = False
    actions = None

    def get_queryset(self, request):
        return super().get_queryset(request).defer("raw", "original", "reviewed_at_first")

    def get_urls(self):
        def at(address, view, name):
            return path(address, self.admin_site.admin_view(partial(view, self)), name=f"appeals_review_{name}")

        return [
            at("add/", views.paste, "add"),
            at("agents/", views.agents, "agents"),
            at("<int:pk>/change/", views.review, "change"),
            at("<int:pk>/known/", views.known, "known"),
            at("<int:pk>/differences/", views.differences, "differences"),
            at("correct/<int:source_pk>/", views.correct, "correct"),
            at("copy/<int:source_pk>/", views.copy, "copy"),
            at("copy/<int:source_pk>/<int:number>/", views.copy_page, "copy_page"),
            at("copy/<int:source_pk>/<int:number>/page.pdf", views.copy_page_file, "copy_page_file"),
            at("<int:pk>/discard/", views.discard, "discard"),
            at("", type(self).changelist, "changelist"),
        ]

    def changelist(self, request):
        return self.changelist_view(request, {"title": _("Texts on the desk")})

    def has_delete_permission(self, request, obj=None):
        # Discarding is enough: nothing of a text is lost.
        return False

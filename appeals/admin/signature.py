"""Who signed: lists as printed, their entries, and the signatures in them."""

from django import forms
from django.contrib import admin
from django.forms.utils import ErrorList, flatatt
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from appeals.models import Affiliation, Signature, SignatureEntry, SignatureLifeEvent, SignatureList
from signatories.admin import (
    RecordAdmin,
    RecordForm,
    RecordInline,
    Release,
    SeenForm,
    Table,
    Withhold,
    add_address,
    link,
    list_address,
)
from signatories.countries import COUNTRY_CODES, country_name

from .filters import AppealFilter
from .ties import TIE_FIELDSET, ProposeTie, TiedFilter, TiedInline, TyingAdmin


class SignatureForm(RecordForm):
    """With all countries by name, and none that is not one."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "country" in self.fields:
            countries = sorted(((code, country_name(code)) for code in COUNTRY_CODES), key=lambda pair: pair[1])
            self.fields["country"].widget = forms.Select(choices=[("", _("not stated")), *countries])


class CellInput(forms.TextInput):
    """Seven hundred of these stand in one table: written without a template, the table is there four times as fast."""

    def render(self, name, value, attrs=None, renderer=None):
        given = {"type": "text", "name": name, "value": self.format_value(value)}
        return format_html("<input{}>", flatatt(self.build_attrs(self.attrs, {**(attrs or {}), **given})))


class CellErrors(ErrorList):
    """For the same reason."""

    def __str__(self):
        return super().__str__() if self.data else ""


class RowForm(SeenForm):
    """A row of the table of signatures."""

    class Meta:
        sizes = {"role": 16, "affiliation": 24, "city": 10, "country": 2}
        widgets = {name: CellInput(attrs={"size": size}) for name, size in sizes.items()}

    def __init__(self, *args, **kwargs):
        # A row in which nothing was typed is not checked: each check is a question to the database.
        super().__init__(*args, **kwargs | {"error_class": CellErrors, "empty_permitted": True})


class LifeInline(RecordInline):
    model = SignatureLifeEvent
    fields = ["kind", "date", "source_note"]


class AffiliationInline(TiedInline):
    model = Affiliation
    fields = ["agent", "name", "certainty", "tie_reason"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("signature")


@admin.register(Signature)
class SignatureAdmin(TyingAdmin):
    form = SignatureForm
    list_display = ["line", "name", "role", "affiliation", "city", "country", "agent", "certainty", "withheld", "seen"]
    list_editable = ["role", "affiliation", "city", "country"]
    list_filter = ["kind", TiedFilter, "withheld", AppealFilter.along("entry__list__appeal")]
    list_select_related = ["entry", "agent"]
    list_per_page = 200
    ordering = ["entry__list__appeal", "entry__list__position", "entry__position", "position"]
    search_fields = ["name", "affiliation", "entry__line", "identifier"]
    search_help_text = _("Words of the line, identifiers.")
    autocomplete_fields = ["entry", "agent"]
    readonly_fields = ["identifier", "tied_by", "tied_at"]
    inlines = [LifeInline, AffiliationInline]
    steps = (ProposeTie(), Withhold(), Release())
    fieldsets = [
        (None, {"fields": ["entry", "position", "name", "kind", "identifier"]}),
        (_("As the line states it"), {"fields": ["role", "affiliation", "city", "country"]}),
        TIE_FIELDSET,
    ]

    @admin.display(description=_("line as signed"), ordering="entry__position")
    def line(self, signature):
        return str(signature.entry)

    @admin.display(description="")
    def seen(self, signature):
        """Where the row's form puts what it keeps of the row."""
        return ""

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("entry", "agent").prefetch_related("agent__names")

    def get_changelist_form(self, request, **kwargs):
        return super().get_changelist_form(request, form=RowForm, **kwargs)

    def get_readonly_fields(self, request, obj=None):
        return [*self.readonly_fields, *(["entry"] if obj else [])]

    def has_delete_permission(self, request, obj=None):
        # The line stays, whatever happens: it is withheld, or an event is added.
        return False


class SignatureInline(RecordInline):
    model = Signature
    fields = ["position", "name", "kind", "role", "affiliation", "city", "country"]
    show_change_link = True

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(SignatureEntry)
class SignatureEntryAdmin(TyingAdmin):
    list_display = ["line", "marker", "position", "list"]
    list_filter = [AppealFilter.along("list__appeal")]
    list_select_related = ["list"]
    search_fields = ["line", "identifier"]
    fields = ["list", "position", "marker", "line", "identifier"]
    autocomplete_fields = ["list"]
    readonly_fields = ["identifier"]
    inlines = [SignatureInline]

    def get_readonly_fields(self, request, obj=None):
        return [*self.readonly_fields, *(["list", "line"] if obj else [])]

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(SignatureList)
class SignatureListAdmin(RecordAdmin):
    list_display = ["__str__", "appeal", "position"]
    list_filter = [AppealFilter]
    list_select_related = ["appeal"]
    search_fields = ["heading", "appeal__title"]
    fields = ["appeal", "heading", "position"]
    autocomplete_fields = ["appeal"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("appeal")

    def get_readonly_fields(self, request, obj=None):
        return ["appeal"] if obj else []

    def has_delete_permission(self, request, obj=None):
        return obj is not None and not obj.entries.exists() and super().has_delete_permission(request, obj)

    def tables(self, signed):
        entries = signed.entries.all()
        return [
            Table(
                _("Entries"),
                [_("Entry")],
                [[link(entry)] for entry in entries],
                [
                    (list_address(Signature, appeal=signed.appeal.identifier), _("Open the signatures as a table")),
                    (add_address(SignatureEntry, list=signed, position=len(entries) + 1), _("Add an entry")),
                ],
            )
        ]

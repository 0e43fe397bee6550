"""People and organizations, with their names and where they appear."""

from operator import attrgetter

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from signatories.models import (
    Agent,
    AgentIdentifier,
    AgentName,
    AgentRelation,
    AgentSource,
    MergeRecord,
    Organization,
    Person,
)
from signatories.names import keys

from .base import RecordAdmin, RecordInline, Table, link
from .fields import RecordForm
from .withholding import Release, Withhold


class NameFormSet(forms.BaseInlineFormSet):
    def clean(self):
        super().clean()
        preferred = [
            form.cleaned_data["language"]
            for form in self.forms
            if form.cleaned_data.get("preferred") and not form.cleaned_data.get("DELETE")
        ]
        if len(preferred) > len(set(preferred)):
            raise ValidationError(_("Only one name per language can be the preferred one."))

    def save_existing_objects(self, commit=True):
        # A name that is preferred no longer goes first: at no moment may two be.
        count = self.initial_form_count()
        self.forms[:count] = sorted(self.forms[:count], key=lambda form: form.instance.preferred)
        # Which forms are to be deleted was kept by their numbers, which are others now.
        vars(self).pop("_deleted_form_indexes", None)
        return super().save_existing_objects(commit)


class NameInline(RecordInline):
    model = AgentName
    formset = NameFormSet
    fields = ["name", "language", "script", "preferred"]

    def get_extra(self, request, obj=None, **kwargs):
        return 0 if obj else 1


class IdentifierInline(RecordInline):
    model = AgentIdentifier
    fields = ["scheme", "value"]


class SourceInline(RecordInline):
    model = AgentSource
    fields = ["citation"]


class RelationInline(RecordInline):
    model = AgentRelation
    fk_name = "subject"
    fields = ["kind", "object", "note"]
    autocomplete_fields = ["object"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("object").prefetch_related("object__names")


class AgentForm(RecordForm):
    def clean(self):
        cleaned = super().clean()
        is_organization = "organization" in (cleaned.get("kind"), self.instance.kind)
        if cleaned.get("listing") == Agent.Listing.LISTED and not cleaned.get("listing_reason") and not is_organization:
            self.add_error("listing_reason", _("Say why this person is listed."))
        return cleaned


class AgentAdmin(RecordAdmin):
    """For pages that let an editor choose among people and organizations alike."""

    form = AgentForm
    list_display = ["name", "kind", "listing", "withheld", "identifier"]
    list_filter = ["listing", "withheld"]
    search_fields = ["names__name", "identifier"]
    search_help_text = _("Names in any alphabet or spelling; identifiers.")
    fields = ["kind", "listing", "listing_reason", "note", "identifier", "merged_into"]
    readonly_fields = ["identifier", "merged_into"]
    inlines = [NameInline, IdentifierInline, SourceInline]
    steps = (Withhold(), Release())

    @admin.display(description=_("name"), ordering="sort_key")
    def name(self, agent):
        return agent.name

    def get_queryset(self, request):
        return self.model.objects.by_name().with_names()

    def get_ordering(self, request):
        return ["sort_key", "identifier"]

    def get_readonly_fields(self, request, obj=None):
        return [*self.readonly_fields, *(["kind"] if obj else [])]

    def get_model_perms(self, request):
        # People and organizations have lists of their own.
        return {} if self.model is Agent else super().get_model_perms(request)

    def get_search_results(self, request, queryset, search_term):
        found, _duplicates = super().get_search_results(request, queryset, search_term)
        folded = keys(search_term, "person")
        if len(search_term.split()) > 1:
            # The first key stands for the whole name; the others for its words.
            folded = folded[:1]
        return found | queryset.filter(names__keys__overlap=folded), True

    def view_on_site(self, agent):
        return agent.get_absolute_url() if type(agent).objects.with_pages().filter(pk=agent.pk).exists() else None

    def tables(self, agent):
        columns = [_("Appeal"), _("As"), _("In the words of the document"), _("Tie")]
        merges = MergeRecord.objects.filter(Q(kept=agent) | Q(absorbed=agent)).select_related("absorbed", "kept")
        merged = [[link(record), record.merged_at, record.reason] for record in merges.prefetch_related("kept__names")]
        return [
            Table(_("Appears in"), columns, appearances(agent)),
            Table(_("Merges"), [_("Merge"), _("When"), _("Reason")], merged),
        ]


def appearances(agent):
    """The rows of the documents that are tied to this record."""
    parts = [
        (_("signed"), agent.signatures, "entry.list.appeal"),
        (_("named as affiliation"), agent.affiliations, "signature.entry.list.appeal"),
        (_("issued"), agent.issuers, "appeal"),
        (_("named"), agent.mentions, "text.appeal"),
        (_("addressed"), agent.addressings, "appeal"),
    ]
    return [
        [link(attrgetter(appeal)(tie)), how, str(tie), tie.get_certainty_display()]
        for how, ties, appeal in parts
        for tie in ties.select_related(appeal.replace(".", "__"))
    ]


class PersonAdmin(AgentAdmin):
    list_display = ["name", "listing", "withheld", "identifier"]
    fields = ["listing", "listing_reason", "note", "identifier", "merged_into"]


class OrganizationAdmin(AgentAdmin):
    list_display = ["name", "listing", "withheld", "identifier"]
    fields = ["listing", "listing_reason", "note", "identifier", "merged_into"]
    inlines = [NameInline, IdentifierInline, RelationInline, SourceInline]


admin.site.register(Agent, AgentAdmin)
admin.site.register(Person, PersonAdmin)
admin.site.register(Organization, OrganizationAdmin)

"""Tying a name in a document to a person or an organization."""

from django import forms
from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from appeals.matching.deciding import propose, refuse_unsafe_ties
from appeals.matching.sides import MODELS
from appeals.models import Addressing, Mention, Signature, Tied
from signatories.admin import RecordAdmin, RecordInline, Step

TIE = ["agent", "certainty", "tie_reason"]


def note_tie(form, user):
    """Writes down who tied, and when. A name that is written otherwise loses the tie that it had."""
    record = form.instance
    if not isinstance(record, Tied):
        return
    if isinstance(record, Signature) and {"name", "kind"} & set(form.changed_data) and "agent" not in form.changed_data:
        record.agent, record.certainty, record.tie_reason = None, "", ""
    elif not set(TIE) & set(form.changed_data):
        return
    record.tied_by = user.get_username() if record.agent else ""
    record.tied_at = timezone.now() if record.agent else None
    if isinstance(record, Addressing | Mention | Signature):
        refuse_unsafe_ties([record])


class ProposalForm(forms.Form):
    other = forms.CharField(
        label=_("Identifier of the record"), max_length=16, help_text=_("It stands on the record's page.")
    )
    explanation = forms.CharField(
        label=_("What else than the name says that it is this one"), max_length=300, help_text=_("Public with the tie.")
    )


class ProposeTie(Step):
    """A tie that may need a second editor. Where it needs none it is made at once."""

    name = "propose-tie"
    label = _("Propose a tie")
    explanation = _(
        "Where somebody detained, prosecuted or harmed would be said to act or to be somewhere, a second editor has to "
        "confirm the tie among the suggestions before it is made. Initials never make a tie."
    )
    done = _("Done, or waiting for a second editor: see the suggestions.")
    form = ProposalForm
    is_signed = True

    def applies_to(self, row):
        return row.agent_id is None and not row.withheld

    def perform(self, row, other, explanation, by):
        name = f"{MODELS[type(row)]}:{row.identifier}"
        propose(name, f"agents:{other.strip()}", by=by, explanation=explanation)


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

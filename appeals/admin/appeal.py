"""Appeals, with all that belongs to them in reach."""

from django import forms
from django.contrib import admin
from django.db.models import Count, Prefetch
from django.urls import reverse
from django.utils.translation import gettext as _g
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from appeals.models import (
    Addressee,
    Addressing,
    Appeal,
    Collection,
    CollectionAppeal,
    Demand,
    Issuer,
    Signature,
    SignatureList,
    Source,
    Text,
)
from appeals.publishing import publish, withdraw
from signatories.admin import (
    RecordAdmin,
    RecordInline,
    Step,
    Table,
    add_address,
    ask_once,
    link,
    list_address,
    next_position,
    short,
)

from .correction import CorrectionMixin
from .names import NamesMixin
from .ties import TIE, TiedInline, TyingAdmin

Status = Appeal.Status


class PublishForm(forms.Form):
    explanation = forms.CharField(
        label=_("Explanation"), max_length=300, help_text=_("Public. What readers get to see, or what changed.")
    )


class Publish(Step):
    name = "publish"
    label = _("Publish")
    explanation = _("Readers see the appeal as it stands now. It becomes the next version, with your explanation.")
    done = _("The appeal is published.")
    form = PublishForm

    def perform(self, appeal, explanation):
        publish(appeal, explanation=explanation)


class WithdrawForm(forms.Form):
    reason = forms.CharField(
        label=_("Reason"), max_length=300, help_text=_("Public: all that readers still see at this address.")
    )


class Withdraw(Step):
    name = "withdraw"
    label = _("Withdraw")
    explanation = _("Readers see nothing of the appeal any more but your reason. Its address stays.")
    done = _("The appeal is withdrawn.")
    form = WithdrawForm

    def applies_to(self, appeal):
        return appeal.status == Status.PUBLISHED

    def perform(self, appeal, reason):
        withdraw(appeal, reason=reason)


class IssuerInline(TiedInline):
    model = Issuer
    fields = ["position", "as_written", *TIE]

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        if obj:
            formset.form.base_fields["position"].initial = next_position(obj.issuers)
        return formset


class AddressingInline(TiedInline):
    model = Addressing
    fields = ["position", "as_written", "addressee", "demand", *TIE]
    autocomplete_fields = ["addressee", "agent"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("addressee")

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        demands = Demand.objects.current().filter(text__appeal=obj).order_by("text", "position") if obj else []
        ask_once(formset.form.base_fields["demand"], demands)
        return formset


@admin.register(Appeal)
class AppealAdmin(NamesMixin, CorrectionMixin, TyingAdmin):
    list_display = ["title", "date", "kind", "status", "demands", "entries", "signatures"]
    list_filter = ["status", "kind"]
    search_fields = ["title", "identifier", "slug", "texts__title", "issuers__as_written"]
    search_help_text = _("Titles, issuers, identifiers.")
    date_hierarchy = "date"
    prepopulated_fields = {"slug": ["title"]}
    readonly_fields = ["identifier", "withdrawn_reason"]
    inlines = [IssuerInline, AddressingInline]
    steps = (Publish(), Withdraw())
    fieldsets = [
        (None, {"fields": ["title", "title_supplied", "kind", "slug", "identifier", "status", "withdrawn_reason"]}),
        (_("Date and place"), {"fields": ["date", "date_precision", "date_basis", "date_note", "place"]}),
        (_("Reported by others"), {"fields": ["reported_signatories", "reported_by"]}),
        (_("Note"), {"fields": ["note"]}),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).with_counts().with_demand_counts()

    def appeal_of(self, request, record):
        return record

    @admin.display(description=_("demands"), ordering="demand_count")
    def demands(self, appeal):
        return appeal.demand_count

    @admin.display(description=_("entries"), ordering="entry_count")
    def entries(self, appeal):
        return appeal.entry_count

    @admin.display(description=_("signatures"), ordering="signature_count")
    def signatures(self, appeal):
        return appeal.signature_count

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        if db_field.name == "status":
            # The others are reached by publishing and withdrawing.
            kwargs["choices"] = [(status.value, status.label) for status in (Status.DRAFT, Status.REVIEW)]
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def get_readonly_fields(self, request, obj=None):
        has_been_published = obj is not None and obj.status in (Status.PUBLISHED, Status.WITHDRAWN)
        return [*self.readonly_fields, *(["status"] if has_been_published else [])]

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else self.prepopulated_fields

    def has_delete_permission(self, request, obj=None):
        # What readers have seen is withdrawn, with a reason.
        return obj is not None and not obj.versions.exists() and super().has_delete_permission(request, obj)

    def view_on_site(self, appeal):
        return appeal.get_absolute_url() if appeal.status in (Status.PUBLISHED, Status.WITHDRAWN) else None

    def tables(self, appeal):
        texts = list(appeal.texts.prefetch_related(Prefetch("sources", Source.objects.defer("raw")), "demands__themes"))
        return [
            texts_table(appeal, texts),
            sources_table(texts),
            demands_table(texts),
            signatures_table(appeal),
            versions_table(appeal),
        ]


def texts_table(appeal, texts):
    return Table(
        _("Texts"),
        [_("Language"), _("Title"), _("Standing"), _("Held")],
        [[link(text, text.language), text.title, text.get_standing_display(), yes_no(text.held)] for text in texts],
        [(add_address(Text, appeal=appeal), _("Add a text"))],
    )


def sources_table(texts):
    return Table(
        _("Sources"),
        [_("File"), _("Of the text"), _("Publisher"), _("Address"), _("Retrieved on")],
        [
            [link(source), text.language]
            + [recorded or _("not recorded") for recorded in (source.publisher, source.address, source.retrieved_on)]
            for text in texts
            for source in text.sources.all()
        ],
        [
            *(
                (reverse("admin:appeals_review_correct", args=[source.pk]), _("Correct the labels: %s") % source)
                for text in texts
                for source in text.sources.all()
            ),
            *add_links(Source, _("Add a source of the text (%s)"), texts),
        ],
    )


def add_links(model, words, texts):
    """A link for each text whose words are here."""
    return [(add_address(model, text=text), words % text.language) for text in texts if text.held]


def demands_table(texts):
    demands = [demand for text in texts for demand in text.demands.all()]
    return Table(
        _("Demands"),
        [_("Demand"), _("Quotation"), _("Themes"), _("What became of it")],
        [
            [link(demand), short(demand.exact), ", ".join(map(str, demand.themes.all())), demand.became]
            for demand in demands
        ],
        add_links(Demand, _("Add a demand of the text (%s)"), texts),
    )


def signatures_table(appeal):
    lists = appeal.signature_lists.annotate(
        entry_count=Count("entries", distinct=True), signature_count=Count("entries__signatures")
    )
    links = [(add_address(SignatureList, appeal=appeal, position=len(lists) + 1), _("Add a list of signatories"))]
    if lists:
        counts = _g("%(signatures)s in %(entries)s: open as a table") % {
            "signatures": _counted_signatures(sum(signed.signature_count for signed in lists)),
            "entries": _counted_entries(sum(signed.entry_count for signed in lists)),
        }
        links.insert(0, (list_address(Signature, appeal=appeal.identifier), counts))
    return Table(
        _("Signatures"),
        [_("List"), _("Entries"), _("Signatures")],
        [[link(signed), signed.entry_count, signed.signature_count] for signed in lists],
        links,
    )


def versions_table(appeal):
    return Table(
        _("Versions"),
        [_("Number"), _("Date"), _("Explanation")],
        [[version.number, version.date, version.explanation] for version in appeal.versions.all()],
        note=_("What readers have seen. Publishing makes the next one."),
    )


def _counted_signatures(count):
    return ngettext("%(count)d signature", "%(count)d signatures", count) % {"count": count}


def _counted_entries(count):
    return ngettext("%(count)d entry", "%(count)d entries", count) % {"count": count}


def yes_no(value):
    return _("yes") if value else _("no")


@admin.register(Addressee)
class AddresseeAdmin(RecordAdmin):
    list_display = ["name", "kind", "identifier"]
    list_filter = ["kind"]
    search_fields = ["name", "slug", "identifier"]
    fields = ["name", "kind", "slug", "note", "identifier"]
    readonly_fields = ["identifier"]
    prepopulated_fields = {"slug": ["name"]}

    def view_on_site(self, addressee):
        return addressee.get_absolute_url() if addressee.addressings.shown().exists() else None


class PlaceInline(RecordInline):
    model = CollectionAppeal
    fields = ["appeal"]
    autocomplete_fields = ["appeal"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("appeal", "collection")


@admin.register(Collection)
class CollectionAdmin(RecordAdmin):
    list_display = ["title", "chosen_by", "identifier"]
    list_filter = ["chosen_by"]
    search_fields = ["title", "slug", "chosen_by", "identifier", "appeals__title"]
    search_help_text = _("Titles, who chose, titles of the appeals, identifiers.")
    fields = ["title", "slug", "scope", "criteria", "chosen_by", "identifier"]
    readonly_fields = ["identifier"]
    inlines = [PlaceInline]

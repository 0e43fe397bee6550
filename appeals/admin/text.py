"""Texts with their sources, and the words of them that are withheld."""

from hashlib import sha256

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _g
from django.utils.translation import gettext_lazy as _

from appeals.desk.copies import sealed_pdf_of
from appeals.models import Appeal, CitedInstrument, Demand, Mention, Passage, Source, Text
from appeals.quotations import locate, relocate
from appeals.statement import decode, parse
from appeals.withholding import release_passage, withhold_passage
from signatories.admin import RecordAdmin, RecordForm, Step, Table, add_address, link, short
from signatories.models import WithheldReason

from .correction import CorrectionMixin, given_key
from .filters import AppealFilter

LARGEST_FILE = 1_000_000


class WithholdWordsForm(forms.Form):
    words = forms.CharField(
        label=_("Words"), widget=forms.Textarea(attrs={"rows": 3}), help_text=_("Exactly as they stand here.")
    )
    reason = forms.ChoiceField(
        label=_("Reason"), choices=[("", "---------"), *WithheldReason.choices], help_text=_("Never public.")
    )


class WithholdWords(Step):
    name = "withhold"
    label = _("Withhold words")
    explanation = _("Readers will see these words nowhere in this appeal: not in its texts, lists or downloads.")
    done = _("These words are withheld now.")
    form = WithholdWordsForm

    def perform(self, document, words, reason):
        whole = document.decoded if isinstance(document, Source) else document.plain
        # Withheld words are taken out wherever they stand, so the first place will do.
        found = locate(whole, words, near=0)
        withhold_passage(document, found.start, found.end, reason)


class ReleaseWords(Step):
    name = "release"
    label = _("Release")
    explanation = _("Readers will see these words again.")
    done = _("These words are no longer withheld.")

    def perform(self, passage):
        release_passage(passage)


def passages_table(document):
    return Table(
        _("Withheld words"),
        [_("Words"), _("Reason")],
        [[link(passage, passage.exact), passage.get_reason_display()] for passage in document.passages.all()],
    )


class TextForm(RecordForm):
    requote = forms.BooleanField(
        label=_("Corrected inside a quotation"),
        required=False,
        help_text=_("A demand or another quotation whose words you corrected above then quotes the corrected words."),
    )


@admin.register(Text)
class TextAdmin(CorrectionMixin, RecordAdmin):
    form = TextForm
    list_display = ["__str__", "language", "standing", "held"]
    list_filter = ["standing", "held", "language", AppealFilter]
    list_select_related = ["appeal"]
    search_fields = ["appeal__title", "title", "identifier"]
    search_help_text = _("Titles, identifiers.")
    autocomplete_fields = ["appeal"]
    readonly_fields = ["identifier"]
    steps = (WithholdWords(),)
    fieldsets = [
        (None, {"fields": ["appeal", "language", "standing", "title", "held", "said_to_be_at", "identifier"]}),
        (_("Words"), {"fields": ["body", "requote", "notes"]}),
        (
            _("Date of this text, where it is not the appeal's"),
            {"fields": ["issued_on", "issued_precision", "issued_basis", "issued_not_before", "issued_note"]},
        ),
    ]

    def appeal_of(self, request, record):
        if record is not None:
            return record.appeal
        return Appeal.objects.filter(pk=given_key(request, "appeal")).first()

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("appeal")

    def get_readonly_fields(self, request, obj=None):
        return [*self.readonly_fields, *(["appeal"] if obj else [])]

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None:
            # A new text has no quotations yet.
            return [
                (title, {"fields": [name for name in part["fields"] if name != "requote"]}) for title, part in fieldsets
            ]
        return fieldsets

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if change and "body" in form.changed_data:
            lost = relocate(obj, requote=form.cleaned_data["requote"])
            if lost:
                raise ValidationError({"body": [_no_longer_stands(quotation) for quotation in lost]})

    def has_delete_permission(self, request, obj=None):
        if obj is None or obj.appeal.versions.exists():
            return False
        return super().has_delete_permission(request, obj)

    def tables(self, text):
        return [
            Table(
                _("Sources"),
                [_("File"), _("Publisher")],
                [[link(source), source.publisher] for source in text.sources.defer("raw")],
                [(add_address(Source, text=text), _("Add a source"))],
            ),
            quotations_table(_("Demands"), _("Add a demand"), text, text.demands.all(), Demand),
            quotations_table(_("Named in the text"), _("Add a mention"), text, text.mentions.all(), Mention),
            quotations_table(
                _("Cited instruments"), _("Add a cited instrument"), text, text.citedinstruments.all(), CitedInstrument
            ),
            passages_table(text),
        ]


def copy_table(source):
    """Where a copy of the sealed file is looked at and released, if there can be one."""
    review = sealed_pdf_of(source)
    if review is None:
        return []
    address = reverse("admin:appeals_review_copy", args=[source.pk])
    return [Table(_("Original file"), [_("File")], [[review.original_name]], [(address, _("Copy for readers"))])]


def quotations_table(title, add, text, quotations, model):
    return Table(
        title,
        [_("Record"), _("Quotation")],
        [[link(quotation), short(quotation.exact)] for quotation in quotations],
        [(add_address(model, text=text), add)],
    )


def _no_longer_stands(quotation):
    return _g("The words of %(kind)s “%(name)s” no longer stand in the body: “%(words)s”.") % {
        "kind": quotation._meta.verbose_name,
        "name": quotation,
        "words": short(quotation.exact),
    }


class SourceForm(RecordForm):
    def clean_address(self):
        address = self.cleaned_data["address"]
        if address:
            URLValidator(schemes=["http", "https"], message=_("An address begins with http:// or https://."))(address)
        return address


class NewSourceForm(SourceForm):
    file = forms.FileField(
        label=_("File"),
        max_length=200,
        help_text=_("Plain text, as it came. It is kept byte for byte and never changed. Its name is not kept."),
    )
    looked = forms.BooleanField(
        label=_("What is withheld in this appeal does not stand in the file, in any alphabet or spelling"),
        required=False,
        help_text=_("Look for it where something is withheld: readers of a published appeal see the file at once."),
    )

    def clean(self):
        cleaned = super().clean()
        if (text := self.cleaned_data.get("text")) and text.appeal.redaction and not self.cleaned_data.get("looked"):
            self.add_error("looked", _("Something is withheld in this appeal. Look for it in the file, and say so."))
        return cleaned

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > LARGEST_FILE:
            raise ValidationError(
                _("This file has %(size)s. A source has at most %(most)s.")
                % {"size": filesizeformat(file.size), "most": filesizeformat(LARGEST_FILE)}
            )
        file.seek(0)
        raw = file.read()
        if known := Source.objects.filter(sha256=sha256(raw).hexdigest()).defer("raw").first():
            raise ValidationError(_("The archive holds this very file already: %(name)s.") % {"name": known})
        self.instance.raw = raw
        self.instance.file_name = self.instance.public_file_name
        self.instance.line_labels = [line.label.value for line in parse(decode(raw)[0]).lines]
        return file


@admin.register(Source)
class SourceAdmin(RecordAdmin):
    list_display = ["file_name", "appeal", "publisher", "retrieved_on", "rights"]
    list_filter = ["rights", AppealFilter.along("text__appeal")]
    list_select_related = ["text__appeal"]
    search_fields = ["file_name", "publisher", "address", "sha256", "identifier", "text__appeal__title"]
    autocomplete_fields = ["text"]
    fields = ["publisher", "address", "retrieved_on", "rights", "rights_note", "note"]
    readonly_fields = ["identifier", "file_name", "sha256", "labelled_lines"]
    steps = (WithholdWords(),)

    @admin.display(description=_("appeal"), ordering="text__appeal__title")
    def appeal(self, source):
        return source.text.appeal

    @admin.display(description=_("text as it came"))
    def labelled_lines(self, source):
        rows = format_html_join(
            "",
            '<tr><th scope="row">{}</th><td>{}</td><td class="words">{}</td></tr>',
            ((number, label, source.decoded[start:end]) for number, (start, end, label) in enumerate(source.lines, 1)),
        )
        return format_html('<div class="scrolling"><table class="labelled-lines">{}</table></div>', rows)

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("text__appeal")

    def get_readonly_fields(self, request, obj=None):
        return [*self.readonly_fields, *(["text"] if obj else [])]

    def get_fieldsets(self, request, obj=None):
        if obj is None:
            return [(None, {"fields": ["text", "file", "looked", *self.fields]})]
        return [
            (None, {"fields": ["text", *self.fields]}),
            (_("As it came"), {"fields": ["identifier", "file_name", "sha256", "labelled_lines"]}),
        ]

    def get_form(self, request, obj=None, change=False, **kwargs):
        kwargs["form"] = SourceForm if obj else NewSourceForm
        return super().get_form(request, obj, change=change, **kwargs)

    def has_delete_permission(self, request, obj=None):
        return False

    def view_on_site(self, source):
        return source.get_absolute_url() if source.text.appeal.status == "published" else None

    def tables(self, source):
        return [passages_table(source), *copy_table(source)]


@admin.register(Passage)
class PassageAdmin(RecordAdmin):
    """Made on the page of a source or text, never changed, and released here."""

    list_display = ["exact", "reason", "of"]
    list_filter = ["reason"]
    list_select_related = ["source__text__appeal", "text__appeal"]
    search_fields = ["exact", "source__text__appeal__title", "text__appeal__title"]
    fields = readonly_fields = ["exact", "reason", "of"]
    steps = (ReleaseWords(),)

    @admin.display(description=_("stands in"))
    def of(self, passage):
        return link(passage.source or passage.text)

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

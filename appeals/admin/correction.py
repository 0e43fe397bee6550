"""Corrections: whoever changes what readers see says in one line what changed, and that makes the next version."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _g
from django.utils.translation import gettext_lazy as _

from appeals.models import Appeal
from appeals.publishing import publish

LINE = "what_changed"


def publish_correction(appeal, explanation):
    """The next version of a published appeal. Readers see nothing of any other, so it has none."""
    # Asked for anew: another editor may just have withdrawn it, and it stays withdrawn.
    if published := Appeal.objects.published().select_for_update().filter(pk=appeal.pk).first():
        publish(published, explanation=explanation)


def given_key(request, name):
    """The key of what a new record is added to, as typed or as the address brings it; None where it is none."""
    given = request.POST.get(name) or request.GET.get(name) or ""
    return int(given) if given.isdecimal() else None


class CorrectionMixin:
    """For the ModelAdmin of an appeal or of a part of it. It stands before RecordAdmin."""

    def appeal_of(self, request, record):
        """The appeal that a record belongs to or is added to, if that is known."""
        raise NotImplementedError

    def is_correction(self, request, record):
        appeal = self.appeal_of(request, record)
        return appeal is not None and appeal.status == Appeal.Status.PUBLISHED

    def get_form(self, request, obj=None, change=False, **kwargs):
        if self.is_correction(request, obj):
            kwargs["form"] = _with_line(self.form)
        return super().get_form(request, obj, change=change, **kwargs)

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        return [*fieldsets, (_("Correction"), {"fields": [LINE]})] if self.is_correction(request, obj) else fieldsets

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if self.is_correction(request, form.instance) and _has_changed(form, formsets):
            explanation = form.cleaned_data.get(LINE)
            if not explanation:
                raise ValidationError({LINE: _g("Readers see this change. Say in one line what it is.")})
            publish_correction(self.appeal_of(request, form.instance), explanation)


def _with_line(form_class):
    class CorrectionForm(form_class):
        what_changed = forms.CharField(
            label=_("What changed, in one line"),
            max_length=300,
            # Required when anything changed, which is known when all forms of the page are read.
            required=False,
            widget=forms.TextInput(attrs={"class": "vTextField"}),
            help_text=_("Public. It stands beside the new version."),
        )

    return CorrectionForm


def _has_changed(form, formsets):
    """Whether anything but the line itself is different now."""
    fields = {field.name for field in form.instance._meta.get_fields()}
    changed = any(_is_different(form, name) for name in fields.intersection(form.changed_data))
    return changed or any(formset.has_changed() for formset in formsets)


def _is_different(form, name):
    """Browsers end lines in their own way, which changes no words."""
    before, after = form.initial.get(name), form.cleaned_data.get(name)
    if isinstance(before, str) and isinstance(after, str):
        return before.splitlines() != after.splitlines()
    return True

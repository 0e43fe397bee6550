"""A form that was opened before somebody else changed its record is not saved: it would bring back what was there.

Each form carries a stamp of the record as its editor saw it. Whoever saves holds the record, and compares.
"""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import sha256

from django import forms
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from .history import events_of


def stamp_of(record: models.Model) -> str:
    """The same as long as nothing of the record is changed."""
    unread = record.get_deferred_fields()
    fields = [field for field in record._meta.concrete_fields if field.attname not in unread]
    return sha256(repr([field.value_to_string(record) for field in fields]).encode()).hexdigest()[:16]


def hold(records: models.QuerySet) -> models.QuerySet:
    """Nobody else changes these records before the transaction ends."""
    # Not the records that come with them, which may be missing.
    return records.select_for_update(of=("self",))


class SeenForm(forms.ModelForm):
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["seen"] = stamp_of(self.instance)

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk and "seen" in self.changed_data:
            raise ValidationError(_changed_meanwhile(self.instance))
        return cleaned


def _changed_meanwhile(record: models.Model) -> str:
    last, *_others = events_of(record)
    said = _(
        "This was changed by %(who)s meanwhile. What you typed is still here, and nothing of it is saved: open this "
        "page in another window, and enter there what is still to be changed."
    )
    return said % {"who": last.who}


class SeenMixin:
    """For a ModelAdmin: what is saved is held from before it is read."""

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        with self._held(request, [object_id]):
            return super().changeform_view(request, object_id, form_url, extra_context)

    def changelist_view(self, request, extra_context=None):
        with self._held(request, [value for name, value in request.POST.items() if name.endswith("-id")]):
            return super().changelist_view(request, extra_context)

    @contextmanager
    def _held(self, request, keys):
        if request.method != "POST":
            yield
            return
        with transaction.atomic():
            there = self.model._base_manager.filter(pk__in=[key for key in keys if key and key.isdecimal()])
            # In one order: of two editors the second waits for the first, and not each for the other.
            list(hold(there).order_by("pk").values("pk"))
            yield


class SeenInlineMixin:
    """For an inline: the same for each of its rows."""

    def get_fields(self, request, obj=None):
        return [*super().get_fields(request, obj), "seen"]

    def get_queryset(self, request):
        records = super().get_queryset(request)
        return hold(records) if request.method == "POST" else records

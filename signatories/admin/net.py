"""The last net under all forms: what PostgreSQL or a function of ours refuses becomes a message on the form.

Promises across tables are checked when a transaction ends, long after the form was found to be valid. Here
they are checked while the form is still at hand. All that was written is taken back, and the same form is
shown again with everything that was typed.
"""

from __future__ import annotations

from functools import wraps

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection
from django.utils.translation import gettext as _

from signatories.refusals import Refused

REFUSALS = (IntegrityError, ValidationError, Refused)


def as_validation_error(error: Exception) -> ValidationError:
    """What to tell the editor. A ValidationError may name the field it belongs to."""
    if isinstance(error, ValidationError):
        return error
    if isinstance(error, IntegrityError):
        return ValidationError(_promise_of(error))
    return ValidationError(str(error))


def _promise_of(error: IntegrityError) -> str:
    """The promise that was broken, in plain words."""
    diagnostics = error.__cause__.diag
    if diagnostics.table_name is None:
        # Raised by a trigger of ours. PostgreSQL's own errors name the table.
        return diagnostics.message_primary
    for model in apps.get_models():
        for constraint in model._meta.constraints:
            if constraint.name == diagnostics.constraint_name:
                return _words_of(constraint)
    return _("This does not fit with another record, which may just have been changed.")


def _words_of(constraint) -> str:
    if constraint.violation_error_message != constraint.default_violation_error_message:
        return constraint.get_violation_error_message()
    return _("The archive does not take this: %(rule)s.") % {"rule": constraint.name.replace("_", " ")}


def check_promises() -> None:
    """Checks now what would be checked at the end of the transaction."""
    connection.check_constraints()


def caught(view):
    """Decorator for a view of a ModelAdmin that writes in one transaction and shows its form again when invalid."""

    @wraps(view)
    def with_net(self, request, *args, **kwargs):
        try:
            return view(self, request, *args, **kwargs)
        except REFUSALS as error:
            request.refusal = as_validation_error(error)
            return view(self, request, *args, **kwargs)

    return with_net


class NetMixin:
    """For a ModelAdmin."""

    @caught
    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        return super().changeform_view(request, object_id, form_url, extra_context)

    @caught
    def changelist_view(self, request, extra_context=None):
        return super().changelist_view(request, extra_context)

    def delete_view(self, request, object_id, extra_context=None):
        try:
            return super().delete_view(request, object_id, extra_context)
        except REFUSALS as error:
            self.message_user(request, " ".join(as_validation_error(error).messages), "ERROR")
            return self.back_to_record(object_id)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        check_promises()

    def delete_model(self, request, obj):
        super().delete_model(request, obj)
        check_promises()

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        return _refused_form(form, request.refusal) if hasattr(request, "refusal") else form

    def get_changelist_formset(self, request, **kwargs):
        formset = super().get_changelist_formset(request, **kwargs)
        return _refused_formset(formset, request.refusal) if hasattr(request, "refusal") else formset


def _refused_form(form_class, refusal):
    class RefusedForm(form_class):
        def full_clean(self):
            super().full_clean()
            self.add_error(None, refusal)

    return RefusedForm


def _refused_formset(formset_class, refusal):
    class RefusedFormSet(formset_class):
        def clean(self):
            super().clean()
            raise refusal

    return RefusedFormSet

"""Steps: what an editor does to a record on a page of its own, such as publishing or withholding it."""

from __future__ import annotations

from functools import partial

from django import forms
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _

from .net import REFUSALS, as_validation_error, check_promises


class Step:
    """Asks for what it needs, says what will happen, and does it in one transaction."""

    name = ""
    label = ""
    explanation = ""
    done = ""
    form = forms.Form
    is_signed = False  # whether `perform` is told who takes the step: by=…

    def applies_to(self, record) -> bool:
        return True

    def explain(self, record) -> str:
        return self.explanation

    def tables(self, record) -> list:
        """What an editor should look at before taking the step."""
        return []

    def perform(self, record, **answers) -> None:
        raise NotImplementedError


class StepsMixin:
    """For a ModelAdmin: a button on the record's page and a page of its own for each of `steps`."""

    steps: tuple[Step, ...] = ()

    def get_urls(self):
        views = [
            path(
                f"<path:object_id>/{step.name}/",
                self.admin_site.admin_view(partial(self.step_view, step=step)),
                name=self._step_address(step),
            )
            for step in self.steps
        ]
        return views + super().get_urls()

    def _step_address(self, step):
        return f"{self.opts.app_label}_{self.opts.model_name}_{step.name}"

    def step_buttons(self, request, record):
        """(address, label) of each step that can be taken now."""
        if not self.has_change_permission(request, record):
            return []
        return [
            (reverse(f"admin:{self._step_address(step)}", args=[record.pk]), step.label)
            for step in self.steps
            if step.applies_to(record)
        ]

    def step_view(self, request, object_id, step):
        record = self.get_object(request, unquote(object_id))
        if record is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        if not step.applies_to(record):
            self.message_user(request, _("This cannot be done now. Has somebody else done it?"), "WARNING")
            return self.back_to_record(object_id)
        form = step.form(request.POST if request.method == "POST" else None)
        if form.is_valid() and self._taken(request, record, step, form):
            return self._after(request, object_id, step)
        context = {
            **self.admin_site.each_context(request),
            "title": step.label,
            "subtitle": str(record),
            "opts": self.opts,
            "original": record,
            "step": step,
            "explanation": step.explain(record),
            "tables": step.tables(record),
            "form": form,
        }
        return TemplateResponse(request, "admin/step.html", context)

    def _taken(self, request, record, step, form):
        try:
            with transaction.atomic():
                signed = {"by": request.user.get_username()} if step.is_signed else {}
                step.perform(record, **form.cleaned_data, **signed)
                self.log_change(request, record, str(step.label))
                check_promises()
        except REFUSALS as error:
            form.add_error(None, as_validation_error(error))
            return False
        return True

    def _after(self, request, object_id, step):
        self.message_user(request, step.done, "SUCCESS")
        if self.get_queryset(request).filter(pk=unquote(object_id)).exists():
            return self.back_to_record(object_id)
        return HttpResponseRedirect(reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist"))

    def back_to_record(self, object_id):
        address = f"admin:{self.opts.app_label}_{self.opts.model_name}_change"
        return HttpResponseRedirect(reverse(address, args=[object_id]))

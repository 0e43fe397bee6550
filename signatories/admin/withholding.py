"""Withholding a record and releasing it, as steps of the admin."""

from django import forms
from django.utils.translation import gettext_lazy as _

from signatories.models import Agent, WithheldReason
from signatories.withholding import release, withhold

from .staying import what_stays
from .steps import Step


class WithholdForm(forms.Form):
    reason = forms.ChoiceField(
        label=_("Reason"), choices=[("", "---------"), *WithheldReason.choices], help_text=_("Never public.")
    )


class Withhold(Step):
    name = "withhold"
    label = _("Withhold")
    of_name = _(
        "Readers will see this name nowhere in this appeal: in no page, list, search or download. What it stands for "
        "still counts. Other appeals that name the same person are not changed."
    )
    of_agent = _(
        "The names of this record are taken out in every document where a name is tied to this record. "
        "What it stands for still counts. Records that were merged with it are withheld with it. Names that are not "
        "tied stay."
    )
    done = _("This is withheld now.")
    form = WithholdForm

    def applies_to(self, record):
        return not record.withheld

    def explain(self, record):
        return self.of_agent if isinstance(record, Agent) else self.of_name

    def tables(self, record):
        return what_stays(record)

    def perform(self, record, reason):
        withhold(record, reason)


class Release(Step):
    name = "release"
    label = _("Release")
    explanation = _("Readers will see this name again, wherever it stands in published documents.")
    done = _("This is no longer withheld.")

    def applies_to(self, record):
        return record.withheld

    def perform(self, record):
        release(record)

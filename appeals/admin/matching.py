"""The work queue of suggestions, and merging of records by hand."""

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from appeals.matching.deciding import ask_again, decide, needs_second_editor, propose, rests_on_initials
from appeals.matching.evidence import doubts_about
from appeals.matching.sides import load_sides
from signatories.admin import AgentAdmin, RecordAdmin, Step, address
from signatories.models import Agent, Suggestion
from signatories.refusals import Refused

# Answer, key, words on the button.
ANSWERS = [
    (Suggestion.State.CERTAIN, "s", _("Same, certain")),
    (Suggestion.State.PROBABLE, "p", _("Same, probable")),
    (Suggestion.State.DIFFERENT, "d", _("Different")),
    (Suggestion.State.NOT_SURE, "u", _("Not sure")),
]


class AskAgain(Step):
    name = "ask-again"
    label = _("Ask again")
    explanation = _("The question is open again. Ties and merges stay: they are taken back at the records.")
    done = _("This is open again.")

    def applies_to(self, suggestion):
        return not suggestion.is_waiting

    def perform(self, suggestion):
        ask_again(suggestion)


@admin.register(Suggestion)
class SuggestionAdmin(RecordAdmin):
    """Suggestions are made by the command `suggest_matches` and answered one by one in the queue."""

    list_display = ["pair", "kind", "verdict", "score", "state", "decided_by"]
    list_filter = ["state", "kind", "verdict"]
    change_list_template = "admin/suggestion_list.html"
    steps = (AskAgain(),)

    @admin.display(description=_("who may be one"))
    def pair(self, suggestion):
        return suggestion.pair

    def changelist_view(self, request, extra_context=None):
        return super().changelist_view(request, {"title": capfirst(self.opts.verbose_name_plural)})

    def get_changelist_instance(self, request):
        shown = super().get_changelist_instance(request)
        sides = load_sides({side for one in shown.result_list for side in (one.left, one.right)})
        for one in shown.result_list:
            titles = [sides[side].title if side in sides else str(_("gone")) for side in (one.left, one.right)]
            one.pair = " – ".join(titles)
        return shown

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_urls(self):
        queue = path("queue/", self.admin_site.admin_view(self.queue_view), name="signatories_suggestion_queue")
        return [queue, *super().get_urls()]

    def queue_view(self, request):
        """Leads to the most telling suggestion that this editor can answer."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        waiting = Suggestion.objects.queue().exclude(state=Suggestion.State.NOT_SURE)
        own = {"state": Suggestion.State.CONFIRMING, "decided_by": request.user.get_username()}
        first = waiting.exclude(**own).first()
        if first is not None:
            return HttpResponseRedirect(address(first))
        self.message_user(request, _("No suggestion waits for you."), "SUCCESS")
        return HttpResponseRedirect(reverse("admin:signatories_suggestion_changelist"))

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """Both sides side by side, and the answers."""
        if object_id is None:
            raise PermissionDenied
        suggestion = get_object_or_404(Suggestion, pk=object_id if object_id.isdecimal() else None)
        # An answer can make a record or merge two.
        may_answer = request.user.has_perms(("signatories.add_agent", "signatories.change_agent"))
        if not (self.has_change_permission(request, suggestion) and may_answer):
            raise PermissionDenied
        refusal = ""
        if request.method == "POST":
            try:
                self._answer(request, suggestion)
                return HttpResponseRedirect(reverse("admin:signatories_suggestion_queue"))
            except Refused as error:
                refusal = str(error)
        return TemplateResponse(request, "admin/suggestion.html", self._context(request, suggestion, refusal))

    def _answer(self, request, suggestion):
        answer, explanation = request.POST.get("answer", ""), request.POST.get("explanation", "")
        answered = decide(suggestion, answer, by=request.user.get_username(), explanation=explanation)
        self.log_change(request, answered, answered.get_state_display())
        self.message_user(request, answered.get_state_display(), "SUCCESS")

    def _context(self, request, suggestion, refusal):
        found = load_sides((suggestion.left, suggestion.right))
        sides = [found[side] for side in (suggestion.left, suggestion.right) if side in found]
        return {
            **self.admin_site.each_context(request),
            "title": _("One or two?"),
            "opts": self.opts,
            "original": suggestion,
            "sides": sides,
            "doubts": doubts_about(*sides) if len(sides) == 2 else [],
            "answers": ANSWERS if len(sides) == 2 and suggestion.is_waiting else [],
            "refusal": refusal,
            "explanation": request.POST.get("explanation", suggestion.explanation),
            "needs_second": len(sides) == 2 and needs_second_editor(*sides),
            "rests_on_initials": suggestion.kind == "person" and len(sides) == 2 and rests_on_initials(*sides),
            "waiting": Suggestion.objects.queue().count(),
            "step_buttons": self.step_buttons(request, suggestion),
        }


# -- merging by hand ---------------------------------------------------------------------------------------------------


class MergeForm(forms.Form):
    other = forms.CharField(
        label=_("Identifier of the other record"), max_length=16, help_text=_("It stands on the record's page.")
    )
    explanation = forms.CharField(
        label=_("Reason"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Public. Why the two are one."),
    )


class Merge(Step):
    name = "merge"
    label = _("Merge")
    explanation = _(
        "This record and another one are one. Names, ties and sources go to the one that is listed, or has more ties; "
        "the address of the other leads there. It can be taken back. Where somebody detained, prosecuted or harmed "
        "would be said to act or to be somewhere, a second editor has to confirm it first."
    )
    done = _("Done, or waiting for a second editor: see the suggestions.")
    form = MergeForm
    is_signed = True

    def applies_to(self, agent):
        return agent.merged_into_id is None

    def perform(self, agent, other, explanation, by):
        known = Agent.objects.filter(identifier=other.strip()).first()
        if known is None or known == agent:
            raise Refused(_("No other record has this identifier."))
        if agent.is_withheld or known.is_withheld or known.merged_into_id:
            raise Refused(_("One of the two is withheld, or was merged into another record already."))
        propose(f"agents:{agent.identifier}", f"agents:{known.identifier}", by=by, explanation=explanation)


AgentAdmin.steps = (*AgentAdmin.steps, Merge())

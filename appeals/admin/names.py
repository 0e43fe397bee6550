"""The names of one document: an editor says of each who it is, on one page and with one key each."""

from __future__ import annotations

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from appeals.matching.document import ANSWERS, NEW, Answer, RowsRefused, answer_all, rows_of
from appeals.matching.names_in_use import untied_names
from appeals.models import Appeal
from signatories.admin import address
from signatories.models import Suggestion
from signatories.paging import page_of

State = Suggestion.State
LEAVE = "leave"  # what the form says of a name that nothing is said of
MOST_NAMES = 500  # on one page, affiliations among them
HEADINGS = {
    "issuers": _("In whose name it was published"),
    "addressings": _("Whom it addresses"),
    "mentions": _("Named in the text"),
    "signatures": _("Who signed"),
}


class NamesMixin:
    """For the ModelAdmin of appeals: a page with all names of the document that are tied to no record."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.names_view)
        return [path("<path:object_id>/names/", view, name="appeals_appeal_names"), *super().get_urls()]

    def step_buttons(self, request, record):
        buttons = super().step_buttons(request, record)
        if self.has_change_permission(request, record):
            buttons = [(names_address(record), _("Names")), *buttons]
        return buttons

    def names_view(self, request, object_id):
        appeal = self.get_object(request, unquote(object_id))
        if appeal is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_change_permission(request, appeal):
            raise PermissionDenied
        refused: dict[str, str] = {}
        if request.method == "POST":
            try:
                answers = answers_in(request.POST)
                answer_all(appeal, answers, by=request.user.get_username())
            except RowsRefused as refusal:
                refused = refusal.sentences
            else:
                self.message_user(request, _said(len(answers)), "SUCCESS")
                return HttpResponseRedirect(names_address(appeal))
        return TemplateResponse(request, "admin/names.html", self._names_context(request, appeal, refused))

    def _names_context(self, request, appeal, refused):
        page = page_of(request, untied_names(appeal), MOST_NAMES)
        rows = [_shown(row, request.POST, refused) for row in rows_of(page.object_list)]
        return {
            **self.admin_site.each_context(request),
            "title": _("Names of this document"),
            "subtitle": str(appeal),
            "opts": self.opts,
            "original": appeal,
            "page": page,
            "rows": rows,
            "refused": len(refused),
            "without_candidates": sum(not row["options"] for row in rows),
            "preselected": sum(bool(row["row"].preselected) for row in rows),
        }


def names_address(appeal: Appeal) -> str:
    return reverse("admin:appeals_appeal_names", args=[appeal.pk])


def answers_in(sent) -> dict[str, Answer]:
    """What the form says of each name; a name that was left alone is not in it, nor is what no form could say."""
    found = {}
    for name, value in sent.items():
        what, _space, other = value.partition(" ")
        if " " not in name and what in ANSWERS and bool(other) == (what in (State.CERTAIN, State.PROBABLE)):
            shown = tuple(sent.get(f"{name} shown", "").split())
            found[name] = Answer(what, other, sent.get(f"{name} why", ""), shown)
    return found


def _said(count: int) -> str:
    return ngettext("%(n)d answer is saved.", "%(n)d answers are saved.", count) % {"n": count}


def _shown(row, sent, refused):
    """A row for the page: what is chosen in it is what was sent, or else what is exact."""
    reference, place = row.side.reference, row.side.appearances[0]
    preselected = f"{State.CERTAIN} {row.preselected.side.reference}" if row.preselected else LEAVE
    heading = "signatures" if row.side.relation == "affiliations" else row.side.relation
    return {
        "row": row,
        "reference": reference,
        "place": place,
        "marker": place.row.entry.marker if heading == "signatures" else "",
        "heading": HEADINGS[heading],
        "options": [_option(option, row) for option in row.options],
        "chosen": sent.get(reference, preselected),
        "explanation": sent.get(f"{reference} why", ""),
        "refused": refused.get(reference, ""),
        "new": NEW,
        "page": address(place.row) if row.side.relation in ("signatures", "mentions", "affiliations") else "",
    }


def _option(option, row):
    reference = option.side.reference
    may_be = not option.side.is_withheld and not row.side.is_withheld and option.answer in _OPEN
    return {
        "option": option,
        "reference": reference,
        "certain": f"{State.CERTAIN} {reference}" if may_be and not option.rests_on_initials else "",
        "probable": f"{State.PROBABLE} {reference}" if may_be and option.answer != State.CONFIRMING else "",
        "answered": State(option.answer).label if option.answer else "",
        "page": address(option.side.agent) if option.side.agent else "",
        "shown": option.side.appearances[:3],
        "more": max(len(option.side.appearances) - 3, 0),
    }


_OPEN = ("", State.NOT_SURE, State.CONFIRMING)

"""The public pages of people and organizations.

A page of a person is not a dossier: it says where the archive's documents name them, and why it holds each of
these to be the same person.
"""

from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from signatories.appearances import appearances_of, by_relation, release_demanded
from signatories.cases import case_of
from signatories.models import AgentRelation, Organization, Person
from signatories.noindex import no_index
from signatories.paging import letters_of, page_of

PAGE_SIZE = 100


@require_safe
def people(request):
    return _list(request, Person.objects.listed(), "people/list.html")


@require_safe
def organizations(request):
    return _list(request, Organization.objects.listed().with_countries(), "organizations/list.html")


@require_safe
def person(request, identifier, slug=None):
    return _page(request, Person, "people/detail.html", identifier, _of_person)


@require_safe
def organization(request, identifier, slug=None):
    return _page(request, Organization, "organizations/detail.html", identifier, _of_organization)


def _list(request, agents, template):
    page = page_of(request, agents.with_names().by_name(), PAGE_SIZE)
    return render(request, template, {"page": page, "letters": letters_of(agents.by_initial(), PAGE_SIZE)})


def _of_person(agent):
    appearances = appearances_of(agent)
    demanded = release_demanded(appearances)
    case = case_of(agent) if demanded else {}
    return {"appearances": appearances, "release_demanded": demanded, **case}


def _of_organization(agent):
    appearances = appearances_of(agent)
    return {**by_relation(appearances), "relations": AgentRelation.objects.visible().of_agent(agent)}


def _page(request, model, template, identifier, more):
    agent = get_object_or_404(model.objects.answering_at(identifier).for_pages())
    if request.path != agent.get_absolute_url():
        return redirect(agent, permanent=True)
    show = render if agent.is_listed else no_index(render)
    return show(request, template, {"agent": agent, **more(agent)})

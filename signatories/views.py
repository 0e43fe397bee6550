"""The public pages of people and organizations.

A page of a person is not a dossier: it says where the archive's documents name them, and why it holds each of
these to be the same person.
"""

from django.db.models import prefetch_related_objects
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.http import http_date
from django.views.decorators.http import require_safe

from signatories.appearances import fill_appearances, fill_countries, fill_languages, fill_reasons
from signatories.cases import case_of, changed_by_time
from signatories.listed import listed_of, record_at
from signatories.models import Agent, AgentRelation, Organization, Person
from signatories.noindex import no_index
from signatories.paging import letters_of, page_of, window_of

PAGE_SIZE = 100


@require_safe
def people(request):
    return _list(request, Person, "people/list.html", fill_reasons)


@require_safe
def organizations(request):
    return _list(request, Organization, "organizations/list.html", fill_countries)


@require_safe
def person(request, identifier, slug=None):
    return _page(request, Agent.Kind.PERSON, "people/detail.html", identifier, _case)


@require_safe
def organization(request, identifier, slug=None):
    return _page(request, Agent.Kind.ORGANIZATION, "organizations/detail.html", identifier, _relations)


def _list(request, model, template, fill):
    agents = model.objects.filter(listing=Agent.Listing.LISTED).a_to_z()
    window = window_of(request, agents, PAGE_SIZE, listed_of)
    if window.rows:
        prefetch_related_objects(window.rows, "names")
        fill(window.rows)
    return render(request, template, {"window": window, "letters": letters_of(agents, listed_of)})


def _case(agent):
    """What became of a person. Editors say it: so it is shown only where all documents of the person are."""
    return case_of(agent) if agent.appearances.are_all and agent.appearances.release_demanded else {}


def _relations(agent):
    """Most have none, and who is visible takes Django longer to write down than the rest of the page."""
    has_any = AgentRelation.objects.at_either_end(agent).exists()
    return {"relations": AgentRelation.objects.visible().of_agent(agent) if has_any else []}


def _page(request, kind, template, identifier, more):
    agent = record_at(identifier, kind)
    if agent is None:
        raise Http404
    Agent.objects.fill_pages([agent])
    if request.path != agent.get_absolute_url():
        return redirect(agent, permanent=True)
    fill_appearances([agent])
    page = page_of(request, agent.appearances.in_order_of_page, PAGE_SIZE)
    agent.appearances.show(page.object_list)
    fill_languages(agent)
    found = more(agent)
    show = render if agent.is_listed else no_index(render)
    response = show(request, template, {"agent": agent, "page": page, **found})
    if changed := changed_by_time(found):
        response["Last-Modified"] = http_date(changed.timestamp())
    return response

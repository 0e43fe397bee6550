"""One page of every type, of the first collection, and what is served for a name that is not there."""

from django.conf import settings

from appeals.models import Addressee, Appeal, Demand, Source, Theme
from appeals.pictures.kinds import KINDS
from signatories.models import Organization, Person

LISTS = ("appeals", "demands", "signatures", "people", "organizations", "addressees", "rights", "measures", "pictures")


def longest_appeal() -> str:
    """The address of the appeal with 172 entries."""
    return Appeal.objects.published().with_counts().get(entry_count=172).get_absolute_url()


def page_types() -> dict[str, str]:
    """What a type is called -> the address of one page of it, the longest where they differ much."""
    first, second = Appeal.objects.published().order_by("date")[:2]
    right, measure = (
        Theme.objects.filter(scheme=scheme, demands__in=Demand.objects.visible()).first()
        for scheme in ("rights", "measures")
    )
    source = Source.objects.visible().order_by("raw").first()
    return {
        "home": "/",
        "about": "/about/",
        "search": "/search/",
        "results": "/search/?q=rights",
        "not found": "/nothing/",
        "unknown filter": "/appeals/?kind=zz",
        **{name: f"/{name}/" for name in LISTS},
        "appeal": longest_appeal(),
        "side by side": f"/side-by-side/{first.identifier}/{second.identifier}/",
        "demand": Demand.objects.visible().first().get_absolute_url(),
        "person": a_listed_person(),
        "organization": Organization.objects.listed().with_names().first().get_absolute_url(),
        "addressee": Addressee.objects.visible().first().get_absolute_url(),
        "theme": right.get_absolute_url(),
        "source": f"/sources/{source.identifier}/",
        **{f"picture: {name}": f"/pictures/{name}/" for name, kind in KINDS.items() if kind.stands_alone},
        "picture of a theme": f"/pictures/demands-for/{measure.slug}/",
    }


def a_listed_person() -> str:
    return Person.objects.listed().with_names().first().get_absolute_url()


def in_languages(address: str) -> list[str]:
    """The address in each language of the interface."""
    others = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
    return [address, *(f"/{code}{address}" for code in others)]

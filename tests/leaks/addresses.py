"""Every public address, from the URL table: each pattern with everything in the database that could stand in it."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse
from django.urls.exceptions import NoReverseMatch

from appeals.models import Addressee, Appeal, Demand, Source, Text, Theme
from signatories.models import Agent

# Where editors work. Its own tests look at who may enter.
PRIVATE = ("admin/",)

WITH_PAGES = (Agent, Appeal, Demand, Source)

NOBODYS_IDENTIFIER = "zzzzzzz2"
NOBODYS_SLUG = "zznothing-there"


def _of(wanted):
    """Every identifier of these records, and one of each other kind that has pages, which must not answer here."""

    def arguments():
        others = [model for model in WITH_PAGES if model is not wanted]
        found = [*_values(wanted, "identifier"), *(_values(model, "identifier")[0] for model in others)]
        return [{"identifier": identifier} for identifier in found]

    return arguments


def _values(model, field):
    return model._base_manager.values_list(field, flat=True)


def _appeals_with_slugs():
    return [{"identifier": appeal.identifier, "slug": appeal.slug} for appeal in Appeal.objects.all()]


def _agents_with_slugs():
    return [{"identifier": agent.identifier, "slug": agent.slug} for agent in Agent.objects.with_names()]


def _addressees():
    return [{"slug": slug} for slug in _values(Addressee, "slug")]


def _themes():
    return [{"scheme": theme.scheme, "slug": theme.slug} for theme in Theme.objects.all()]


def _exports():
    endings = {"appeals": 3, "demands": 3, "people": 2, "organizations": 2}
    return [{"name": name, "ending": one} for name, n in endings.items() for one in ("csv", "json", "atom")[:n]]


def _pictures(**more):
    """Of everything that a picture can be of, and of records that no picture may be of."""
    whole = ["appeals-by-measure", "appeals-by-right", "countries", "organizations-together", "people-together"]
    subjects = {
        "demands-for": _values(Theme, "slug"),
        "demands-of": _values(Addressee, "slug"),
        "appearances": _values(Agent, "identifier"),
    }
    of_all = [{"name": name} | more for name in whole]
    return of_all + [{"name": name, "of": of} | more for name, values in subjects.items() for of in values]


def _picture_files():
    """Not the pixels: they are drawn from the SVG."""
    return [one for ending in ("svg", "csv") for one in _pictures(ending=ending)]


def _side_by_side():
    """A public appeal beside what is not public, and beside itself. To two public ones links lead."""
    public = Appeal.objects.published().first()
    hidden = Appeal.objects.exclude(status="published")
    of_texts = Text.objects.filter(appeal__in=hidden).values_list("identifier", flat=True)
    others = [public.identifier, *hidden.values_list("identifier", flat=True), *of_texts]
    return [pair for one in others for pair in ({"left": public.identifier, "right": one}, {"left": one, "right": one})]


# What stands in the patterns that have parameters. A pattern without them needs no line here.
ARGUMENTS = {
    ("addressee", "slug"): _addressees,
    ("appeal", "identifier"): _of(Appeal),
    ("appeal", "identifier", "slug"): _appeals_with_slugs,
    ("demand", "identifier"): _of(Demand),
    ("export", "name", "ending"): _exports,
    ("organization", "identifier"): _of(Agent),
    ("organization", "identifier", "slug"): _agents_with_slugs,
    ("person", "identifier"): _of(Agent),
    ("person", "identifier", "slug"): _agents_with_slugs,
    ("picture", "name", "of"): _pictures,
    ("picture-file", "name", "of", "ending"): _picture_files,
    ("side-by-side", "left", "right"): _side_by_side,
    ("source", "identifier"): _of(Source),
    ("source-copy", "identifier"): _of(Source),
    ("source-text", "identifier"): _of(Source),
    ("theme", "scheme", "slug"): _themes,
    ("themes", "scheme"): lambda: [{"scheme": scheme} for scheme in Theme.Scheme.values],
}


def public_patterns():
    """(name, *parameters) of every public pattern."""
    return sorted(set(_patterns(get_resolver().url_patterns)))


def _patterns(patterns, parameters=()):
    for pattern in patterns:
        own = (*parameters, *pattern.pattern.regex.groupindex)
        if isinstance(pattern, URLResolver) and str(pattern.pattern) not in PRIVATE:
            yield from _patterns(pattern.url_patterns, own)
        elif isinstance(pattern, URLPattern):
            yield (pattern.name or str(pattern.pattern), *own)


def every_address():
    """(address, the same address of something that does not exist) for every pattern and everything there is."""
    for name, *parameters in public_patterns():
        if not parameters:
            yield reverse(name), None
        elif (name, *parameters) in ARGUMENTS:
            for arguments in ARGUMENTS[(name, *parameters)]():
                yield reverse(name, kwargs=arguments), _twin(name, arguments)


# By what a record is named in an address, and what stands there for nobody's. The first that an address has counts.
NOBODYS = (
    {"identifier": NOBODYS_IDENTIFIER},
    {"left": NOBODYS_IDENTIFIER, "right": NOBODYS_IDENTIFIER},
    {"of": NOBODYS_SLUG},
    {"slug": NOBODYS_SLUG},
)


def in_other_languages(statuses, twins):
    """The same pairs in every other language, for one address of each pattern and status of `statuses`."""
    samples = {(resolve(address).view_name, status): address for address, status in statuses.items()}
    for language, _name in settings.LANGUAGES:
        if language != settings.LANGUAGE_CODE:
            for address in samples.values():
                twin = twins[address]
                yield f"/{language}{address}", twin and f"/{language}{twin}"


def _twin(name, arguments):
    """The same address with nobody's identifier, or nobody's slug where there is none."""
    nobodys = next((one for one in NOBODYS if one.keys() <= arguments.keys()), {"slug": NOBODYS_SLUG})
    try:
        return reverse(name, kwargs=arguments | nobodys)
    except NoReverseMatch:
        return None

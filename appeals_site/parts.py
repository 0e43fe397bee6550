"""Every part of the pages in every state, for whoever changes how the archive looks. Made up, and of no database."""

from types import SimpleNamespace as Thing

from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from appeals.entries import Piece
from appeals.facets import Called, ShownFacet
from appeals.signatory_groups import GROUPINGS, Group
from appeals.years_of_archive import YearsOfArchive

WHOLE_PAGES = {code: f"{code}.html" for code in ("400", "403", "404", "410", "500")}
WHOLE_PAGES["503"] = "search/unavailable.html"
# Where their links lead.
HERE = "/about/parts/"


def here():
    return HERE


THEMES = [
    Thing(scheme="measures", label="Allow peaceful assemblies", get_absolute_url=here),
    Thing(scheme="rights", label="Freedom of peaceful assembly", get_absolute_url=here),
]


@require_safe
def parts(request):
    return render(
        request,
        "parts.html",
        {
            "appeals": [_appeal(), _appeal(date=None, title_supplied=True, shown_title="[Appeal to the Assembly]")],
            "demands": [_demand("1", is_numbered=True), _demand("b", is_numbered=False)],
            "page": _appeal_page(),
            "list": Thing(chosen=[Thing(label="Kind", words=Called("open letter"), query="")]),
            "facet": ShownFacet("kind", "Kind", _choices("appeal", "petition"), _choices("statement"), left_out=0),
            "years": YearsOfArchive([(2028, 1), (2029, 2), (2030, 3), (None, 1)]),
            "middle_page": Paginator(range(30), 10).page(2),
            "letters": [("A", 1), ("Ә", 1), ("Б", 2)],
            "whole_pages": WHOLE_PAGES,
        },
    )  # fmt: skip


@require_safe
def whole_page(request, name):
    """A page that answers in place of another one."""
    if name not in WHOLE_PAGES:
        raise Http404
    return render(request, WHOLE_PAGES[name], {"reason": "Asked for by the Example Fund."}, status=int(name))


def _appeal(**fields):
    usual = {
        "get_absolute_url": here,
        "get_kind_display": lambda: "open letter",
        "shown_title": "Letter to the Example Assembly on the right to assemble",
        "language": "en",
        "title_supplied": False,
        "date": True,
        "iso_date": "2030-05-01",
        "shown_date": "1 May 2030",
        "demand_count": 3,
        "signature_count": 172,
        "place": "",
        "redaction": Thing(clean=str),
    }
    return Thing(**usual | fields)


def _demand(label, *, is_numbered):
    return Thing(
        get_absolute_url=here,
        label=label,
        name=f"demand {label}" if is_numbered else f"passage {label}",
        numbered_by_source=is_numbered,
        shown_words="Let everybody assemble in peace, wherever they live and whatever they have to say.",
        text=Thing(language="en"),
        language_of_title="en",
        appeal=_appeal(),
        place="places",
        shown_themes=THEMES,
        redaction=Thing(clean=str),
    )


def _appeal_page():
    demands = [
        Thing(demand=_demand(label, is_numbered=True), anchor="demands", measures=THEMES[:1], rights=THEMES[1:])
        for label in ("9", "10")
    ]
    share = Thing(label="not stated", count=43, percent=25)
    return Thing(
        language="en",
        current_demands=demands,
        signatory_groups=[Group("Signed by", True, _entries())],
        groupings=GROUPINGS.items(),
        grouping="",
        countries=[Thing(label="Atlantis", count=129, percent=75), share],
        kinds=[Thing(label="person", count=172, percent=100)],
    )


def _entries():
    lines = [
        [Piece("Anna Example", is_name=True), Piece(", Example Fund (Atlantis)")],
        [Piece("Example Fund", is_name=True, address=HERE)],
        [Piece("[withheld]")],
    ]
    return [
        Thing(entry=Thing(anchor=f"entry-{number}", marker=f"{number}."), pieces=pieces)
        for number, pieces in enumerate(lines, 9)
    ]


def _choices(*words):
    return [
        Thing(value=word, words=Called(word), count=n, percent=50 * n, is_chosen=not n) for n, word in enumerate(words)
    ]

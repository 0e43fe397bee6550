"""The words of a text with its demands and names marked in place, and what is withheld taken out."""

import itertools

from django.utils.translation import gettext as _

from appeals.redaction import withheld_sign
from appeals.rendering import Mark, marked_html, plain_text, self_link


def marked_body(shown):
    """The body of a `ShownText` as HTML."""
    demands = [demand for demand in shown.demands if demand.demand.is_current]
    withheld = _cut(shown.redaction.spans(shown.text.plain), demands)
    marks = [
        # Demands come first: where two marks are of one length, the first is the outer one.
        *(_demand_mark(demand) for demand in demands),
        *(_withheld_mark(start, end) for start, end in withheld),
        *(_name_mark(mention) for mention in shown.mentions if _may_lead_on(mention, withheld)),
        *shown.hit_marks("body"),
    ]
    return marked_html(shown.text.body, marks, shown.prefix + "p", _may_link(shown.redaction))


def marked_notes(shown):
    """What is printed with the text, as HTML."""
    withheld = shown.redaction.spans(plain_text(shown.text.notes))
    marks = [*(_withheld_mark(start, end) for start, end in withheld), *shown.hit_marks("notes")]
    return marked_html(shown.text.notes, marks, may_link=_may_link(shown.redaction))


def _demand_mark(shown):
    label = _("Link to %(demand)s") % {"demand": shown.demand.name}
    return Mark(
        shown.demand.start,
        shown.demand.end,
        attributes={"class": "demand-words"},
        first={"id": shown.anchor},
        after=self_link(shown.anchor, label, f"#{shown.demand.label}"),
    )


def _withheld_mark(start, end):
    return Mark(start, end, attributes={"class": "withheld"}, instead=withheld_sign())


def _name_mark(mention):
    address = mention.public_agent.get_absolute_url()
    return Mark(mention.start, mention.end, tag="a", attributes={"class": "named", "href": address})


def _may_lead_on(mention, withheld):
    if mention.start is None or mention.public_agent is None:
        return False
    return not any(start < mention.end and end > mention.start for start, end in withheld)


def _cut(spans, demands):
    """The withheld spans, cut where demands begin and end, so that each demand keeps its place and its anchor."""
    edges = sorted({edge for shown in demands for edge in (shown.demand.start, shown.demand.end)})
    pieces = []
    for start, end in spans:
        cuts = [start, *(edge for edge in edges if start < edge < end), end]
        pieces += itertools.pairwise(cuts)
    return pieces


def _may_link(redaction):
    """Whether an address in the text may be kept: its words can say what is withheld."""
    return lambda address: redaction.clean(address) == address and not redaction.touches_slug(address)
